#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes SymPy expressions of source texts and computes them as Python's doubles.

Reads a JSON array of objects with the keys of SympyText in math/sympy_text.h and "points"; writes an array of arrays of texts,
the values at these points. What Python refuses to compute is "nan", what is too large "inf". Where a text makes no expression,
there is the reason instead of the values.
"""

import json
import math
import sys

import sympy


def value_at(compute, point):
    try:
        return repr(float(compute(point)))
    except OverflowError:
        return "inf"
    except (ArithmeticError, TypeError, ValueError):
        return "nan"


def values(case):
    names = {"x": sympy.Symbol("x", real=True), "math": math}
    names.update((name, getattr(sympy, name)) for name in case["imports"])
    for definition in case["definitions"]:
        exec(definition, names)
    # With no names but those that it says it needs.
    expression = eval(case["expression"], {**names, "__builtins__": {}})
    replacements = eval("{" + ", ".join(case["replacements"]) + "}", names)
    compute = sympy.lambdify(names["x"], expression, [replacements, "math"])
    return [value_at(compute, point) for point in case["points"]]


def values_or_reason(case):
    try:
        return values(case)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


json.dump([values_or_reason(case) for case in json.load(sys.stdin)], sys.stdout)
