#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a teacher writes today for the same learning-rate map: NumPy, all pixels at once.

Usage: rate_map.py [WIDTH HEIGHT ITERATIONS]. Prints how many seconds it took, and how many pixels ended in which way.
Slopes are central differences with the same step as in the program, and pixels that have ended are left out of what
follows, which is the quickest way to do it. The endings are those of the program by its own criteria (see Descent), but
for what they need in rare cases only: that a slope is undefined and not too large, and how large its rounding error is.
"""

import sys
import time

import numpy as np

LOWER, UPPER = -10.0, 10.0
LEAST_RATE, MOST_RATE = 1e-3, 10.0
PRECISION = 1e-4
ENDINGS = ["limit", "converged", "diverged", "cycling"]
STEP_FACTOR = np.cbrt(np.finfo(float).eps)


def f(x):
    return np.sin(x) * np.exp(-(x**2) / 10) + x**2 / 20


def slope(x):
    h = STEP_FACTOR * np.maximum(1, np.abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)


def rate_map(width, height, iterations):
    """How each pixel ended, as a number of ENDINGS, and after how many iterations."""
    starts = LOWER + (UPPER - LOWER) * (np.arange(width) + 0.5) / width
    rates = LEAST_RATE * (MOST_RATE / LEAST_RATE) ** ((np.arange(height) + 0.5) / height)
    x = np.tile(starts, height)
    rate = np.repeat(rates, width)
    ending = np.full(x.size, ENDINGS.index("limit"), dtype=np.int8)
    count = np.full(x.size, iterations)
    here = np.arange(x.size)
    start = x
    gradient = slope(x)
    last_move, step, step_before, largest, growing = (np.zeros(x.size) for _ in range(5))
    for iteration in range(1, iterations + 1):
        move = -rate * gradient
        x = x + move
        gradient = slope(x)
        next_step = np.abs(move)
        has_overflowed = ~np.isfinite(next_step + gradient)
        has_converged = next_step < PRECISION
        # Steps that have grown at least geometrically ten times in a row, back and forth or far away.
        is_larger = (next_step > step * (1 + 1e-6)) & (step > 0)
        largest = np.where(is_larger, largest, np.maximum(largest, step))
        is_geometric = next_step * step_before >= step * step * (1 - 1e-9)
        growing = np.where(is_larger & ((step_before == 0) | is_geometric), growing + (step_before > 0), 0)
        is_out = (move * last_move < 0) | (np.abs(x - start) > 100 * np.maximum(1, np.abs(start)))
        has_diverged = (growing >= 10) & (next_step > largest) & is_out
        is_back = (np.abs(last_move + move) <= 1e-4 * next_step) & (np.abs(next_step - step) <= 1e-9 * next_step)
        has_ended = has_overflowed | has_converged | has_diverged | is_back
        if has_ended.any():
            which = np.select([has_overflowed, has_converged, has_diverged], [2, 1, 2], 3)
            ending[here[has_ended]] = which[has_ended]
            count[here[has_ended]] = iteration
            on = ~has_ended
            x, rate, here, start, gradient, move = x[on], rate[on], here[on], start[on], gradient[on], move[on]
            next_step, step, largest, growing = next_step[on], step[on], largest[on], growing[on]
        last_move, step_before, step = move, step, next_step
    return ending.reshape(height, width), count.reshape(height, width)


def main():
    width, height, iterations = (int(word) for word in sys.argv[1:]) if len(sys.argv) > 1 else (800, 500, 200)
    with np.errstate(all="ignore"):
        begin = time.perf_counter()
        ending, _ = rate_map(width, height, iterations)
        seconds = time.perf_counter() - begin
    print(seconds, *(f"{name} {np.sum(ending == number)}" for number, name in enumerate(ENDINGS)))


main()
