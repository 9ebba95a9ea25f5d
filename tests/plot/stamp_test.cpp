// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/stamp.h"

#include <QPicture>
#include <QTest>

#include "tests.h"

namespace hiker {

namespace {

constexpr int size = 240;

/// Side by side, in no order that pixels have.
std::vector<QPointF> places() {
    std::vector<QPointF> all;
    for (int i = 0; i < 16; ++i)
        all.emplace_back(15 + 20 * (i % 4) + 0.37 * i, 13 + 20 * (i / 4) + 0.61 * i);
    return all;
}

template <typename Draw>
QImage image_of(double scale, Draw draw) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    draw(painter);
    return image;
}

/// The sum over all pixels of how much more one covers than the other, in pixels.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) / 255.0;
    return sum;
}

double covered(const QImage& image) {
    QImage nothing(image.size(), image.format());
    nothing.fill(Qt::transparent);
    return difference(image, nothing);
}

} // namespace

class StampTests : public QObject {
    Q_OBJECT

  private slots:
    void it_looks_like_the_shape_data();
    void it_looks_like_the_shape();
    void it_stands_where_it_should();
    void another_style_is_another_picture();
    void it_leaves_the_painter_as_it_was();
    void on_paper_it_is_the_shape();
    void turned_it_is_the_shape();
};

void StampTests::it_looks_like_the_shape_data() {
    QTest::addColumn<int>("mark");
    QTest::addColumn<double>("scale");
    for (int mark = 0; mark < mark_count; ++mark)
        for (const double scale : {1.0, 1.3, 2.0})
            QTest::addRow("mark %d, times %g", mark, scale) << mark << scale;
}

void StampTests::it_looks_like_the_shape() {
    QFETCH(const int, mark);
    QFETCH(const double, scale);
    const MarkStyle style{static_cast<Mark>(mark), 4, Qt::white, 1, "#d55e00"};
    const QImage stamped = image_of(scale, [&](QPainter& painter) { Stamp().draw(painter, style, places()); });
    const QImage drawn = image_of(scale, [&](QPainter& painter) { draw_shapes(painter, style, places()); });
    // An eighth of a pixel off in each direction at most, along an edge of some thirty pixels.
    QVERIFY2(difference(stamped, drawn) < 0.12 * covered(drawn) / scale,
             QByteArray::number(difference(stamped, drawn) / covered(drawn)));
    QVERIFY(std::abs(covered(stamped) - covered(drawn)) < 0.01 * covered(drawn));
}

void StampTests::it_stands_where_it_should() {
    const MarkStyle style{Mark::square, 4, Qt::transparent, 0, Qt::black};
    for (const QPointF place : {QPointF(50, 50), QPointF(50.25, 50), QPointF(50.5, 50.75), QPointF(-0.25, 3)}) {
        const QImage stamped = image_of(1, [&](QPainter& painter) { Stamp().draw(painter, style, {place}); });
        const QImage drawn = image_of(1, [&](QPainter& painter) { draw_shapes(painter, style, {place}); });
        QVERIFY2(difference(stamped, drawn) < 0.2, QByteArray::number(difference(stamped, drawn)));
        const QImage elsewhere =
            image_of(1, [&](QPainter& painter) { draw_shapes(painter, style, {place + QPointF(0.25, 0)}); });
        QVERIFY(difference(stamped, elsewhere) > 1);
    }
}

void StampTests::another_style_is_another_picture() {
    MarkStyle style{Mark::disc, 4, Qt::white, 1, Qt::red};
    Stamp used;
    const auto with = [&](Stamp& stamp, double scale) {
        return image_of(scale, [&](QPainter& painter) { stamp.draw(painter, style, places()); });
    };
    const auto is_the_same_as_with_a_new_one = [&](double scale) {
        Stamp fresh;
        return with(used, scale) == with(fresh, scale);
    };
    QVERIFY(is_the_same_as_with_a_new_one(1));
    QVERIFY(is_the_same_as_with_a_new_one(2));
    style.mark = Mark::star;
    QVERIFY(is_the_same_as_with_a_new_one(2));
    style.fill = Qt::blue;
    QVERIFY(is_the_same_as_with_a_new_one(2));
    style.radius = 6;
    QVERIFY(is_the_same_as_with_a_new_one(2));
    style.outline = Qt::green;
    QVERIFY(is_the_same_as_with_a_new_one(2));
    QVERIFY(is_the_same_as_with_a_new_one(1));
}

void StampTests::it_leaves_the_painter_as_it_was() {
    image_of(2, [](QPainter& painter) {
        painter.translate(3, 4);
        painter.setPen(Qt::green);
        const QTransform before = painter.transform();
        Stamp().draw(painter, {}, places());
        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.pen().color(), QColor(Qt::green));
    });
}

void StampTests::on_paper_it_is_the_shape() {
    const MarkStyle style{Mark::diamond, 4, Qt::white, 1, Qt::red};
    QPicture stamped;
    QPicture drawn;
    {
        QPainter on_stamped(&stamped);
        Stamp().draw(on_stamped, style, places());
        QPainter on_drawn(&drawn);
        draw_shapes(on_drawn, style, places());
    }
    QCOMPARE(QByteArray(stamped.data(), stamped.size()), QByteArray(drawn.data(), drawn.size()));
}

void StampTests::turned_it_is_the_shape() {
    const MarkStyle style{Mark::square, 4, Qt::white, 1, Qt::red};
    const auto turned = [&](auto draw) {
        return image_of(1, [&](QPainter& painter) {
            painter.translate(100, 0);
            painter.rotate(30);
            draw(painter);
        });
    };
    const QImage stamped = turned([&](QPainter& painter) { Stamp().draw(painter, style, places()); });
    QCOMPARE(stamped, turned([&](QPainter& painter) { draw_shapes(painter, style, places()); }));
}

} // namespace hiker

std::unique_ptr<QObject> stamp_tests() {
    return std::make_unique<hiker::StampTests>();
}

#include "stamp_test.moc"
