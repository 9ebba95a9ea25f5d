// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <optional>

#include "math/difference.h"
#include "math/function.h"
#include "tests.h"

namespace {

/// The fields of one record of RFC 4180 that holds no line break.
QStringList fields_of(const QString& line) {
    QStringList fields{QString()};
    bool in_quotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('"')) {
            if (in_quotes && i + 1 < line.size() && line[i + 1] == QLatin1Char('"'))
                fields.back() += line[++i];
            else
                in_quotes = !in_quotes;
        } else if (line[i] == QLatin1Char(',') && !in_quotes) {
            fields.append(QString());
        } else {
            fields.back() += line[i];
        }
    }
    return fields;
}

} // namespace

/// Compares with what SymPy computed; reference/derivatives.py and reference/landscapes.py write the tables.
class ReferenceTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void agreesWithSymPy_data();
    void agreesWithSymPy();
    void agreesToTenDigitsByExtrapolation_data() { agreesWithSymPy_data(); }
    void agreesToTenDigitsByExtrapolation();
    void agreesWithSymPyOnTwoVariables_data();
    void agreesWithSymPyOnTwoVariables();

  private:
    static void read(const QString& name, const QString& header, qsizetype formulas, QList<QStringList>& records);

    QList<QStringList> records_;
    QList<QStringList> landscapes_;
};

void ReferenceTest::initTestCase() {
    read(QStringLiteral("derivatives.csv"), QStringLiteral("formula,x,f,slope"), 64, records_);
    read(QStringLiteral("landscapes.csv"), QStringLiteral("formula,x,y,f,f_x,f_y,f_xx,f_xy,f_yy"), 12, landscapes_);
}

/// A table of at least so many formulas, each line of which has a formula and numbers.
void ReferenceTest::read(const QString& name, const QString& header, qsizetype formulas, QList<QStringList>& records) {
    QFile file(QStringLiteral(TEST_DATA "/reference/") + name);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), header);
    QSet<QString> known;
    for (const QString& line : lines) {
        const QStringList fields = fields_of(line);
        QVERIFY2(fields.size() == header.count(QLatin1Char(',')) + 1, qPrintable(line));
        for (qsizetype column = 1; column < fields.size(); ++column) {
            bool is_number = false;
            fields[column].toDouble(&is_number);
            QVERIFY2(is_number, qPrintable(line));
        }
        records.append(fields);
        known.insert(fields[0]);
    }
    QVERIFY(known.size() >= formulas);
}

void ReferenceTest::agreesWithSymPy_data() {
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("slope");
    for (const QStringList& fields : std::as_const(records_))
        QTest::addRow("%s at %s", qUtf8Printable(fields[0]), qUtf8Printable(fields[1]))
            << fields[0] << fields[1].toDouble() << fields[2].toDouble() << fields[3].toDouble();
}

void ReferenceTest::agreesWithSymPy() {
    QFETCH(const QString, formula);
    QFETCH(const double, x);
    QFETCH(const double, value);
    QFETCH(const double, slope);
    const hiker::Function function(formula.toStdString());
    const double actual_value = function(x);
    const double actual_slope = hiker::gradient(function, {x, 0}, std::nullopt).x;
    QVERIFY2(is_close(actual_value, value, 1e-12),
             qPrintable(QStringLiteral("f is %1 instead of %2").arg(actual_value, 0, 'g', 17).arg(value, 0, 'g', 17)));
    QVERIFY2(is_close(actual_slope, slope, 1e-7),
             qPrintable(QStringLiteral("slope %1 instead of %2").arg(actual_slope, 0, 'g', 17).arg(slope, 0, 'g', 17)));
}

void ReferenceTest::agreesToTenDigitsByExtrapolation() {
    QFETCH(const QString, formula);
    QFETCH(const double, x);
    QFETCH(const double, slope);
    const double actual = hiker::extrapolated_slope(hiker::Function(formula.toStdString()), {x, 0});
    QVERIFY2(is_close(actual, slope, 1e-10),
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(slope, 0, 'g', 17)));
}

void ReferenceTest::agreesWithSymPyOnTwoVariables_data() {
    QTest::addColumn<QStringList>("fields");
    for (const QStringList& fields : std::as_const(landscapes_))
        QTest::addRow("%s at %s, %s", qUtf8Printable(fields[0]), qUtf8Printable(fields[1]), qUtf8Printable(fields[2]))
            << fields;
}

/// A gradient to seven digits and the second derivatives to six, of the largest of them or of 1.
void ReferenceTest::agreesWithSymPyOnTwoVariables() {
    QFETCH(const QStringList, fields);
    const hiker::Function function(fields[0].toStdString());
    const auto at = [&](qsizetype column) { return fields[column].toDouble(); };
    const hiker::Point point{at(1), at(2)};
    const hiker::Vector gradient = hiker::gradient(function, point, std::nullopt);
    const hiker::Hessian hessian = hiker::hessian(function, point, hiker::curvature_step(point));
    const auto check = [&](double actual, qsizetype column, double tolerance) {
        QVERIFY2(
            std::abs(actual - at(column)) <= tolerance,
            qPrintable(
                QStringLiteral("column %1: %2 instead of %3").arg(column).arg(actual, 0, 'g', 17).arg(at(column))));
    };
    QCOMPARE(function.variables(), 2);
    check(function(point), 3, 1e-12 * std::max(20.0, std::abs(at(3)))); // 20 is what it comes of in Ackley's
    const double steep = 1e-7 * std::max({1.0, std::abs(at(4)), std::abs(at(5))});
    check(gradient.x, 4, steep);
    check(gradient.y, 5, steep);
    const double bent = 1e-6 * std::max({1.0, std::abs(at(6)), std::abs(at(7)), std::abs(at(8))});
    check(hessian.xx, 6, bent);
    check(hessian.xy, 7, bent);
    check(hessian.yy, 8, bent);
}

std::unique_ptr<QObject> reference_tests() {
    return std::make_unique<ReferenceTest>();
}

#include "reference_test.moc"
