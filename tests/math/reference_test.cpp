// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QStringList>
#include <QTest>
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

/// Compares with what SymPy computed; reference/derivatives.py writes the table.
class ReferenceTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void agreesWithSymPy_data();
    void agreesWithSymPy();
    void agreesToTenDigitsByExtrapolation_data() { agreesWithSymPy_data(); }
    void agreesToTenDigitsByExtrapolation();

  private:
    QList<QStringList> records_;
};

void ReferenceTest::initTestCase() {
    QFile file(QStringLiteral(TEST_DATA "/reference/derivatives.csv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), QStringLiteral("formula,x,f,slope"));
    QSet<QString> formulas;
    for (const QString& line : lines) {
        const QStringList fields = fields_of(line);
        QVERIFY2(fields.size() == 4, qPrintable(line));
        for (qsizetype column = 1; column < 4; ++column) {
            bool is_number = false;
            fields[column].toDouble(&is_number);
            QVERIFY2(is_number, qPrintable(line));
        }
        records_.append(fields);
        formulas.insert(fields[0]);
    }
    QVERIFY(formulas.size() >= 64);
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

std::unique_ptr<QObject> reference_tests() {
    return std::make_unique<ReferenceTest>();
}

#include "reference_test.moc"
