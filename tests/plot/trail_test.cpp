// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPicture>
#include <QTest>
#include <cmath>

#include "plot/trail.h"
#include "samples.h"
#include "tests.h"

namespace hiker {

namespace {

/// Iterates that go to and fro over the whole valley, so that there is one wherever there can be a mark.
Trajectory all_over_the_valley(int count) {
    Trajectory trajectory;
    for (int i = 0; i < count; ++i) {
        Iterate iterate;
        iterate.number = i;
        iterate.point.x = 3 * std::cos(0.7 * i);
        iterate.value = iterate.point.x * iterate.point.x;
        trajectory.append(iterate);
    }
    return trajectory;
}

class Board {
  public:
    Board() {
        plot.resize(900, 600);
        plot.setViewport(QRect(0, 0, 900, 600));
        plot.xAxis->setRange(-4, 4);
        plot.yAxis->setRange(-2, 12);
        plot.replot();
        stage.plot = &plot;
        stage.function = &function;
        stage.theme = Theme::light();
    }

    QImage image(Trail& trail, const Trajectory& trajectory, long long number) {
        QImage drawn(900, 600, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        {
            QCPPainter painter(&drawn);
            draw(trail, painter, trajectory, number);
        }
        return drawn;
    }

    /// How many bytes of drawing commands there are: an ellipse or a line is about fifty.
    unsigned commands(Trail& trail, const Trajectory& trajectory, long long number) {
        QPicture recorded;
        {
            QCPPainter painter(&recorded);
            draw(trail, painter, trajectory, number);
        }
        return recorded.size();
    }

    QCustomPlot plot;

  private:
    void draw(Trail& trail, QCPPainter& painter, const Trajectory& trajectory, long long number) {
        const Track track{trajectory, std::nullopt};
        stage.cursor = {number, 0};
        trail.draw(painter, Walker(stage, track));
    }

    Function function{"x^2"};
    Stage stage;
};

} // namespace

class TrailTests : public QObject {
    Q_OBJECT

  private slots:
    void it_has_a_mark_on_each_iterate_up_to_the_cursor();
    void a_long_walk_has_as_many_marks_as_there_is_room_for();
    void a_walk_that_grows_looks_like_one_drawn_at_once();
    void it_follows_when_the_view_moves();
    void an_iterate_without_a_value_has_no_mark();
};

void TrailTests::it_has_a_mark_on_each_iterate_up_to_the_cursor() {
    Board board;
    Trail trail;
    const Trajectory trajectory = walked(experiment_of("x^2", 3));
    const QImage image = board.image(trail, trajectory, 3);
    for (std::size_t row = 0; row < 6; ++row) {
        const Iterate& iterate = trajectory[row];
        const QPoint place(static_cast<int>(board.plot.xAxis->coordToPixel(iterate.point.x)),
                           static_cast<int>(board.plot.yAxis->coordToPixel(iterate.value)));
        QCOMPARE(image.pixelColor(place) == Theme::light().trail, row <= 3);
    }
}

void TrailTests::a_long_walk_has_as_many_marks_as_there_is_room_for() {
    Board board;
    Trail few;
    Trail many;
    const unsigned all_places = board.commands(few, all_over_the_valley(5'000), 5'000);
    const unsigned commands = board.commands(many, all_over_the_valley(100'000), 100'000);
    QVERIFY2(commands < all_places * 3 / 2, QByteArray::number(commands) + " after " + QByteArray::number(all_places));
    QVERIFY2(commands < 100'000 * 2, QByteArray::number(commands));
    QVERIFY(commands > 5'000);
}

void TrailTests::a_walk_that_grows_looks_like_one_drawn_at_once() {
    Board board;
    Trail growing;
    Trajectory trajectory;
    for (const Iterate& iterate : all_over_the_valley(500)) {
        trajectory.append(iterate);
        if (iterate.number % 7 == 0)
            board.image(growing, trajectory, iterate.number / 2);
    }
    Trail at_once;
    for (const long long number : {0, 250, 499})
        QCOMPARE(board.image(growing, trajectory, number), board.image(at_once, trajectory, number));
}

void TrailTests::it_follows_when_the_view_moves() {
    Board board;
    Trail trail;
    const Trajectory trajectory = all_over_the_valley(100);
    const QImage before = board.image(trail, trajectory, 99);
    board.plot.xAxis->setRange(-8, 8);
    Trail fresh;
    const QImage moved = board.image(trail, trajectory, 99);
    QVERIFY(moved != before);
    QCOMPARE(moved, board.image(fresh, trajectory, 99));
}

void TrailTests::an_iterate_without_a_value_has_no_mark() {
    Board board;
    Trail trail;
    Trajectory trajectory = walked(experiment_of("x^2", 3), 2);
    const QImage without = board.image(trail, trajectory, 10);
    Iterate nowhere;
    nowhere.number = 3;
    nowhere.value = std::nan("");
    trajectory.append(nowhere);
    QCOMPARE(board.image(trail, trajectory, 10), without);
}

} // namespace hiker

std::unique_ptr<QObject> trail_tests() {
    return std::make_unique<hiker::TrailTests>();
}

#include "trail_test.moc"
