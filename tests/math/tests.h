// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cmath>
#include <locale>
#include <memory>
#include <string>

std::unique_ptr<QObject> notation_tests();
std::unique_ptr<QObject> function_tests();
std::unique_ptr<QObject> difference_tests();
std::unique_ptr<QObject> number_tests();
std::unique_ptr<QObject> reference_tests();
std::unique_ptr<QObject> sympy_text_tests();
std::unique_ptr<QObject> landscape_tests();

/// Equal to a relative tolerance; to the same tolerance absolutely where the expected number is 0. NaN equals NaN.
inline bool is_close(double actual, double expected, double tolerance) {
    if (std::isnan(expected) || std::isinf(expected))
        return std::isnan(expected) ? std::isnan(actual) : actual == expected;
    return std::abs(actual - expected) <= tolerance * (expected == 0 ? 1 : std::abs(expected));
}

/// 1.234,5 as in German.
class CommaPunctuation : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};
