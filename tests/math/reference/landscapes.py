#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes landscapes.csv: well-known functions of x and y with their gradients and second derivatives, by SymPy.

    landscapes.py          writes the table beside this file
    landscapes.py --check  compares the table with a freshly computed one, exits 1 where they differ

The formulas are those of https://en.wikipedia.org/wiki/Test_functions_for_optimization. The points are exact binary
fractions, so that a double holds the same number that SymPy computes with.
"""

import csv
import fractions
import io
import pathlib
import sys

import sympy
from sympy import Rational, cos, exp, pi, sin, sqrt
from sympy import E as e

TABLE = pathlib.Path(__file__).with_name("landscapes.csv")
DIGITS = 17
PRECISION = 30

x, y = sympy.symbols("x y", real=True)

# As Hiker reads it, as SymPy reads it, and where.
LANDSCAPES = [
    ("x^2 + 10y^2", x**2 + 10 * y**2, ((3, -1), (0.25, 0))),
    ("(1-x)^2 + 100(y-x^2)^2", (1 - x)**2 + 100 * (y - x**2)**2, ((-1.25, 1), (1, 1), (0, -0.5))),  # Rosenbrock
    ("(x²+y-11)² + (x+y²-7)²", (x**2 + y - 11)**2 + (x + y**2 - 7)**2, ((3, 2), (0, 0), (-2.75, 3.125))),  # Himmelblau
    ("(1.5-x+xy)² + (2.25-x+xy²)² + (2.625-x+xy³)²",  # Beale
     (Rational(3, 2) - x + x * y)**2 + (Rational(9, 4) - x + x * y**2)**2 + (Rational(21, 8) - x + x * y**3)**2,
     ((3, 0.5), (1, -1), (-0.5, 1.25))),
    ("(x+2y-7)^2 + (2x+y-5)^2", (x + 2 * y - 7)**2 + (2 * x + y - 5)**2, ((1, 3), (-5, 8))),  # Booth
    ("-20exp(-0.2√((x²+y²)/2)) - exp((cos(2πx)+cos(2πy))/2) + e + 20",  # Ackley
     -20 * exp(-sqrt((x**2 + y**2) / 2) / 5) - exp((cos(2 * pi * x) + cos(2 * pi * y)) / 2) + e + 20,
     ((0.5, -0.25), (1, 2))),
    ("20 + x^2 - 10cos(2pi x) + y^2 - 10cos(2pi y)",  # Rastrigin
     20 + x**2 - 10 * cos(2 * pi * x) + y**2 - 10 * cos(2 * pi * y), ((0.125, -1), (2.25, 0.5))),
    ("(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)/2",  # Styblinski and Tang
     (x**4 - 16 * x**2 + 5 * x + y**4 - 16 * y**2 + 5 * y) / 2, ((-3, 2.5), (0, 1))),
    ("2x² - 1.05x⁴ + x⁶/6 + x·y + y²",  # three-hump camel
     2 * x**2 - Rational(105, 100) * x**4 + x**6 / 6 + x * y + y**2, ((1.75, -0.875), (-1, 2))),
    ("0.26(x^2 + y^2) - 0.48x y",  # Matyas
     Rational(26, 100) * (x**2 + y**2) - Rational(48, 100) * x * y, ((3, -1), (0.5, 0.5))),
    ("sin(x+y) + (x-y)^2 - 1.5x + 2.5y + 1",  # McCormick
     sin(x + y) + (x - y)**2 - Rational(3, 2) * x + Rational(5, 2) * y + 1, ((-0.5, -1.5), (2, 1))),
    ("x^2 - y^2", x**2 - y**2, ((0, 0), (3, 2))),
]


def digits(number):
    return f"{float(number):.{DIGITS - 1}e}"


def value_at(expression, point):
    exact = [Rational(*fractions.Fraction(each).as_integer_ratio()) for each in point]
    return sympy.N(expression.subs({x: exact[0], y: exact[1]}), PRECISION)


def table():
    text = io.StringIO()
    writer = csv.writer(text)  # its default dialect is RFC 4180's
    writer.writerow(("formula", "x", "y", "f", "f_x", "f_y", "f_xx", "f_xy", "f_yy"))
    for formula, expression, points in LANDSCAPES:
        parts = [expression] + [sympy.diff(expression, *by) for by in ((x,), (y,), (x, x), (x, y), (y, y))]
        for point in points:
            writer.writerow((formula, *map(repr, point), *(digits(value_at(part, point)) for part in parts)))
    return text.getvalue()


def main():
    fresh = table().encode()
    if "--check" not in sys.argv[1:]:
        TABLE.write_bytes(fresh)
        return 0
    if TABLE.read_bytes() == fresh:
        return 0
    print(f"{TABLE} differs from what SymPy {sympy.__version__} computes.\n"
          f"Run {sys.argv[0]} to write it anew, and look at what changed.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
