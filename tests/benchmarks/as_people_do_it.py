#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a teacher writes today for the same picture or animation: SymPy, matplotlib and Pillow.

Usage: as_people_do_it.py png|gif FILE. The worked example, as a picture of 1280x720 pixels at its end, or as an
animation of 960x540 with a frame for each of its 41 iterates.
"""

import sys

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import sympy
from matplotlib.animation import FuncAnimation, PillowWriter

DPI = 96

x = sympy.Symbol("x")
expression = sympy.sympify("x**2")
f = sympy.lambdify(x, expression, "numpy")
slope = sympy.lambdify(x, sympy.diff(expression, x), "numpy")


def descend(start, rate, iterations, precision):
    xs = [start]
    for _ in range(iterations):
        xs.append(xs[-1] - rate * slope(xs[-1]))
        if abs(xs[-1] - xs[-2]) < precision:
            break
    return np.array(xs)


class Picture:
    def __init__(self, xs, width, height):
        self.xs = xs
        self.figure, axes = plt.subplots(figsize=(width / DPI, height / DPI), dpi=DPI)
        grid = np.linspace(-4.05, 4.05, 600)
        axes.plot(grid, f(grid), color="#0072b2", linewidth=2)
        axes.set(xlabel="x", ylabel="f(x)", xlim=(-4.05, 4.05), ylim=(-2, 19))
        axes.grid(color="#e0e0e0")
        (self.trail,) = axes.plot([], [], "o", color="#505050", markersize=6)
        (self.here,) = axes.plot([], [], "o", color="#c8372d", markersize=16)
        (self.tangent,) = axes.plot([], [], "--", color="#b03a8c", linewidth=2)
        self.numbers = [axes.annotate("", (0, 0)) for _ in range(8)]
        self.figure.tight_layout()

    def show(self, iteration):
        walked = self.xs[: iteration + 1]
        here = walked[-1]
        self.trail.set_data(walked, f(walked))
        self.here.set_data([here], [f(here)])
        side = np.array([here - 1, here + 1])
        self.tangent.set_data(side, f(here) + slope(here) * (side - here))
        for number, text in enumerate(self.numbers[: iteration + 1]):
            text.set_text(str(number))
            text.set_position((self.xs[number], f(self.xs[number]) - 1))


def main():
    kind, path = sys.argv[1:]
    xs = descend(3.0, 0.1, 100, 1e-4)
    if kind == "png":
        picture = Picture(xs, 1280, 720)
        picture.show(len(xs) - 1)
        picture.figure.savefig(path, dpi=DPI)
    else:
        picture = Picture(xs, 960, 540)
        FuncAnimation(picture.figure, picture.show, frames=len(xs)).save(path, writer=PillowWriter(fps=5), dpi=DPI)


main()
