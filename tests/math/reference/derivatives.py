#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes derivatives.csv: functions and their derivatives, computed by SymPy from the symbolic derivative.

    derivatives.py          writes the table beside this file
    derivatives.py --check  compares the table with a freshly computed one, exits 1 where they differ

The points are exact binary fractions, so that a double holds the same number that SymPy computes with.
"""

import csv
import decimal
import fractions
import io
import pathlib
import sys

import mpmath
import sympy
from sympy import (Abs, Max, Min, Piecewise, Rational, acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, cos, cosh,
                   cot, csc, exp, log, pi, sec, sin, sinh, sqrt, tan, tanh)
from sympy import E as e

TABLE = pathlib.Path(__file__).with_name("derivatives.csv")
DIGITS = 17
PRECISION = 30

x = sympy.Symbol("x", real=True)

# As Hiker reads it, as SymPy reads it, and where.
FUNCTIONS = [
    ("x^2", x**2, (3, -1.5, 0.25)),
    ("x**3", x**3, (2, -0.75)),
    ("x⁴ - 3x³ + 2", x**4 - 3 * x**3 + 2, (-1, 1.5, 4)),
    ("0.1x^4 - 3x", x**4 / 10 - 3 * x, (-2, 0.5, 3)),
    ("2x", 2 * x, (1, 100)),
    ("3(x+1)", 3 * (x + 1), (0, -5)),
    ("(x+1)(x-1)(x-2)", (x + 1) * (x - 1) * (x - 2), (0.25, 3)),
    ("(x²-1)²", (x**2 - 1)**2, (0.5, 2)),
    ("x^10", x**10, (1.25, -1)),
    ("x⁻¹", 1 / x, (2, -0.5)),
    ("1/x²", 1 / x**2, (3, -0.5)),
    ("1/2x", x / 2, (1, 7)),
    ("x/(1+x^2)", x / (1 + x**2), (0.5, -3)),
    ("(x^2+1)/(x-1)", (x**2 + 1) / (x - 1), (2, -2)),
    ("1/(1+25x²)", 1 / (1 + 25 * x**2), (0.25, -1)),
    ("√x", sqrt(x), (4, 0.5)),
    ("sqrt(1+x^2)", sqrt(1 + x**2), (1, -3)),
    ("x^1.5", x**Rational(3, 2), (2, 9)),
    ("x^(1/3)", x**Rational(1, 3), (8, 0.5)),
    ("cbrt(x)", cbrt(x), (5, 0.25)),
    ("x^-0.5", 1 / sqrt(x), (2, 0.75)),
    ("x√x", x * sqrt(x), (3, 0.5)),
    ("√(1+√x)", sqrt(1 + sqrt(x)), (4, 0.5)),
    ("exp(x)", exp(x), (1, -2)),
    ("e^x", exp(x), (0.5, 3)),
    ("e^(-x²)", exp(-x**2), (0.5, -1)),
    ("exp(-x²/2)/√(2π)", exp(-x**2 / 2) / sqrt(2 * pi), (1, -0.5)),
    ("2^x", 2**x, (3, -1)),
    ("x^x", x**x, (1.5, 3)),
    ("x e^-x", x * exp(-x), (0.5, 3)),
    ("1/(1+exp(-x))", 1 / (1 + exp(-x)), (0, 2, -3)),
    ("ln(1+e^x)", log(1 + exp(x)), (0, 2, -3)),
    ("ln(x)", log(x), (2, 0.25)),
    ("log(x)", log(x), (3, 10)),
    ("log10(x)", log(x) / log(10), (2, 50)),
    ("log2(x)", log(x) / log(2), (3, 0.5)),
    ("x ln x", x * log(x), (2, 0.125)),
    ("x - ln(x)", x - log(x), (3, 0.5)),
    ("ln²(x)", log(x)**2, (2, 0.5)),
    ("ln(x²+1)", log(x**2 + 1), (1, -2)),
    ("sin(x)", sin(x), (1, -2.5)),
    ("cos x", cos(x), (1, 4)),
    ("tan(x)", tan(x), (0.5, -1)),
    ("sec(x)", sec(x), (0.5, -1)),
    ("csc(x)", csc(x), (0.5, -2)),
    ("cot(x)", cot(x), (0.5, 2)),
    ("sin²x", sin(x)**2, (0.5, 2)),
    ("cos³(2x)", cos(2 * x)**3, (0.25, 1)),
    ("sin x cos x", sin(x) * cos(x), (0.5, 3)),
    ("sin 2x", sin(2 * x), (0.5, -1)),
    ("sin(x²)", sin(x**2), (0.5, 2)),
    ("sin(x)/x", sin(x) / x, (1, 6)),
    ("x sin(x) + 0.1x²", x * sin(x) + x**2 / 10, (1, -4)),
    ("sin(πx)", sin(pi * x), (0.25, 1.75)),
    ("asin(x)", asin(x), (0.5, -0.25)),
    ("arccos(x)", acos(x), (0.5, -0.75)),
    ("atan(x)", atan(x), (1, -3)),
    ("atan2(x, 2)", atan2(x, 2), (1, -3)),
    ("sinh(x)", sinh(x), (1, -2)),
    ("cosh(x)", cosh(x), (1, -2)),
    ("tanh(x)", tanh(x), (0.5, -1)),
    ("asinh(x)", asinh(x), (1, -2)),
    ("acosh(x)", acosh(x), (2, 1.5)),
    ("atanh(x)", atanh(x), (0.5, -0.25)),
    ("|x|", Abs(x), (2, -3)),
    ("|x²-4|", Abs(x**2 - 4), (1, 3)),
    ("||x|-1|+x/2", Abs(Abs(x) - 1) + x / 2, (0.5, 3)),
    ("max(x, x²)", Max(x, x**2), (0.5, 2)),
    ("min(x³, 2x, 5)", Min(x**3, 2 * x, 5), (1, 2)),
    ("max(0, x)", Max(0, x), (1, 5)),
    ("mod(x, 3) x", Piecewise(((x - 3) * x, x < 6), ((x - 6) * x, True)), (4, 7.5)),  # from 3 to 9
    ("x<0 ? x² : x³", Piecewise((x**2, x < 0), (x**3, True)), (-1, 2)),
    ("x<=1 && x>-1 ? e^x : e·x", Piecewise((exp(x), (x <= 1) & (x > -1)), (e * x, True)), (0.5, 2, -2)),
    ("(1-x)² + 100(2-x²)²", (1 - x)**2 + 100 * (2 - x**2)**2, (1, -0.5)),
    ("20 + x² - 10cos(2πx)", 20 + x**2 - 10 * cos(2 * pi * x), (0.25, 1.125)),
    ("x^2 - 2^x · ln x ÷ 3", x**2 - 2**x * log(x) / 3, (1.5, 3)),
]


def digits(number):
    """The number with 17 significant digits, enough for any double."""
    return f"{decimal.Decimal(mpmath.nstr(number, PRECISION - 5)):.{DIGITS - 1}e}"


def value_at(expression, point):
    exact = fractions.Fraction(point)
    at_point = expression.subs(x, Rational(exact.numerator, exact.denominator))
    number = sympy.N(at_point, PRECISION)
    if not number.is_Float and not number.is_Integer:
        raise ValueError(f"{expression} at {point} is {number}")
    return mpmath.mpf(number)


def table():
    mpmath.mp.dps = PRECISION
    text = io.StringIO()
    writer = csv.writer(text)  # its default dialect is RFC 4180's
    writer.writerow(("formula", "x", "f", "slope"))
    for formula, expression, points in FUNCTIONS:
        derivative = sympy.diff(expression, x)
        for point in points:
            value, slope = value_at(expression, point), value_at(derivative, point)
            writer.writerow((formula, repr(point), digits(value), digits(slope)))
    return text.getvalue()


def main():
    fresh = table().encode()
    if "--check" not in sys.argv[1:]:
        TABLE.write_bytes(fresh)
        return 0
    committed = TABLE.read_bytes()
    if committed == fresh:
        return 0
    old, new = committed.split(b"\r\n"), fresh.split(b"\r\n")
    for number in range(max(len(old), len(new))):
        was = old[number] if number < len(old) else b"nothing"
        should_be = new[number] if number < len(new) else b"nothing"
        if was != should_be:
            print(f"{TABLE} differs from what SymPy {sympy.__version__} computes, first in line {number + 1}:\n"
                  f"  there:    {was.decode()}\n  computed: {should_be.decode()}\n"
                  f"Run {sys.argv[0]} to write it anew, and look at what changed.")
            break
    return 1


if __name__ == "__main__":
    sys.exit(main())
