#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes optimizers.csv: where six optimizers of torch.optim go, written from their published update rules.

    optimizers.py          writes the table beside this file
    optimizers.py --check  compares the table with a freshly computed one, exits 1 where they differ

The rules are those of the documentation of torch.optim (SGD, Adagrad, RMSprop, Adam), with its default
hyperparameters. Slopes are central differences as Hiker feels them: (f(x + h) - f(x - h)) / 2h with
h = cbrt(2^-52) max(1, |x|). A row is an optimizer, a function, a learning rate and every iterate from the start on; those
of a function of x and y are points, with a space between their coordinates.
"""

import csv
import io
import pathlib
import sys

import numpy as np

TABLE = pathlib.Path(__file__).with_name("optimizers.csv")
ITERATIONS = 200
TOLERANCE = 1e-9  # of another machine's libm

# As Hiker reads it, as NumPy reads it, where it starts, and a learning rate that suits all six.
FUNCTIONS = [
    ("x^2", lambda x: x**2, 3.0, 0.02),
    ("x^4 - 3x^3 + 2", lambda x: x**4 - 3 * x**3 + 2, 4.0, 0.002),
    ("sin(x) + x^2/10", lambda x: np.sin(x) + x**2 / 10, 5.0, 0.05),
    ("ln(1 + x^2)", lambda x: np.log(1 + x**2), -2.5, 0.03),
    ("exp(x/2) - x", lambda x: np.exp(x / 2) - x, -3.0, 0.05),
    ("sqrt(1 + x^2) + cos(3x)/5", lambda x: np.sqrt(1 + x**2) + np.cos(3 * x) / 5, 2.0, 0.01),
    ("5x^2 + x", lambda x: 5 * x**2 + x, -1.0, 0.01),
    ("x^2 + 10y^2", lambda x, y: x**2 + 10 * y**2, (3.0, -1.0), 0.02),
    ("(1-x)^2 + 100(y-x^2)^2", lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2, (-1.2, 1.0), 0.0002),
    ("(x^2+y-11)^2 + (x+y^2-7)^2", lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2, (0.5, -1.0), 0.001),
]


def gradient(f, point):
    slopes = []
    for i, x in enumerate(point):
        h = np.zeros(len(point))
        h[i] = np.cbrt(2.0**-52) * max(1.0, abs(x))
        slopes.append((f(*(point + h)) - f(*(point - h))) / (2 * h[i]))
    return np.array(slopes)


def walk(f, start, step):
    """All points, a line each."""
    points = [np.atleast_1d(start)]
    for t in range(1, ITERATIONS + 1):
        points.append(points[-1] - step(t, gradient(f, points[-1])))
    return np.array(points)


def sgd(rate):
    return lambda t, g: rate * g


def momentum(rate, mu=0.9, nesterov=False):
    b = 0.0

    def step(t, g):
        nonlocal b
        b = g if t == 1 else mu * b + g
        return rate * (g + mu * b if nesterov else b)

    return step


def adagrad(rate, eps=1e-10):
    total = 0.0

    def step(t, g):
        nonlocal total
        total += g**2
        return rate * g / (np.sqrt(total) + eps)

    return step


def rmsprop(rate, alpha=0.99, eps=1e-8):
    v = 0.0

    def step(t, g):
        nonlocal v
        v = alpha * v + (1 - alpha) * g**2
        return rate * g / (np.sqrt(v) + eps)

    return step


def adam(rate, beta1=0.9, beta2=0.999, eps=1e-8):
    m = v = 0.0

    def step(t, g):
        nonlocal m, v
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        return rate * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps)

    return step


OPTIMIZERS = {
    "gradient-descent": sgd,
    "momentum": momentum,
    "nesterov": lambda rate: momentum(rate, nesterov=True),
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
}


def rows():
    for name, make in OPTIMIZERS.items():
        for typed, f, start, rate in FUNCTIONS:
            yield name, typed, rate, walk(f, start, make(rate))


def main():
    if sys.argv[1:] == ["--check"]:
        with TABLE.open(newline="") as file:
            known = [
                (row[0], row[1], float(row[2]), np.array([point.split() for point in row[3:]], float))
                for row in csv.reader(file)
            ]
        fresh = list(rows())
        same = len(known) == len(fresh) and all(
            a[:3] == b[:3] and np.allclose(a[3], b[3], rtol=TOLERANCE, atol=TOLERANCE) for a, b in zip(known, fresh)
        )
        sys.exit(0 if same else f"{TABLE.name} is not what this script computes.")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for name, typed, rate, points in rows():
        writer.writerow([name, typed, rate, *(" ".join(repr(float(each)) for each in point) for point in points)])
    TABLE.write_text(text.getvalue())


main()
