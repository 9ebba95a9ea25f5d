"""Gradient descent, Adam and Newton's method: an experiment of Hiker, with SymPy."""
import csv
import math
import sys
from sympy import Symbol, diff, lambdify

x = Symbol("x", real=True)
expression = x**2  # typed as x^2
formula = lambdify(x, expression, "math")


def f(point):
    try:
        return float(formula(point))
    except OverflowError:
        return math.inf
    except (ArithmeticError, TypeError, ValueError):  # 1/0, a complex number, log(-1)
        return math.nan


def slope_at(point):  # by a central difference
    h = 6.055454452393343e-06*max(1, abs(point))
    return (f(point + h) - f(point - h))/(2*h)


iterations = 100
precision = 0.0001
table = csv.writer(sys.stdout, lineterminator="\n")


def gradient_descent(name, point, learning_rate):
    step = 0.0
    for iteration in range(iterations + 1):
        previous = point                                  # 1. Predict
        value, slope = f(previous), slope_at(previous)    # 2. Calculate the error
        table.writerow([name, iteration, point, value, slope, step])
        is_number = math.isfinite(value + slope + step)
        if not is_number or iteration == iterations or iteration > 0 and step < precision:
            break
        point = previous - learning_rate*slope            # 3. Learn
        step = abs(point - previous)
    return name, iteration, point, value, slope, is_number


def adam(name, point, learning_rate, beta1, beta2, epsilon):
    m = s = 0.0
    step = 0.0
    for iteration in range(iterations + 1):
        previous = point                                  # 1. Predict
        value, slope = f(previous), slope_at(previous)    # 2. Calculate the error
        table.writerow([name, iteration, point, value, slope, step])
        is_number = math.isfinite(value + slope + step)
        if not is_number or iteration == iterations or iteration > 0 and step < precision:
            break
        # 3. Learn
        m = beta1*m + (1 - beta1)*slope
        s = beta2*s + (1 - beta2)*slope**2
        mean, square = m/(1 - beta1**(iteration + 1)), s/(1 - beta2**(iteration + 1))
        point = previous - learning_rate*mean/(math.sqrt(square) + epsilon)
        step = abs(point - previous)
    return name, iteration, point, value, slope, is_number


def newton(name, point, learning_rate):
    step = 0.0
    for iteration in range(iterations + 1):
        previous = point                                  # 1. Predict
        value, slope = f(previous), slope_at(previous)    # 2. Calculate the error
        table.writerow([name, iteration, point, value, slope, step])
        is_number = math.isfinite(value + slope + step)
        if not is_number or iteration == iterations or iteration > 0 and step < precision:
            break
        k = 2**-13*max(1, abs(previous))
        curvature = (f(previous + k) - 2*value + f(previous - k))/k**2
        if not curvature > 0:
            break
        point = previous - learning_rate*slope/curvature  # 3. Learn
        step = abs(point - previous)
    return name, iteration, point, value, slope, is_number


table.writerow(["hiker", "iteration", "x", "f", "slope", "step_size"])
walks = [
    gradient_descent("Anna", 3.0, learning_rate=0.1),
    adam("Ada", 3.0, learning_rate=0.1, beta1=0.9, beta2=0.999, epsilon=1e-08),
    newton("Isaac", 3.0, learning_rate=1.0),
    adam("Adam (β₁ = 0.8), η = 0.1, start −2", -2.0, learning_rate=0.1, beta1=0.8, beta2=0.999, epsilon=1e-08),
]


def exact_slope(point):  # by SymPy's derivative
    try:
        return float(diff(expression, x).subs(x, point))
    except Exception:  # SymPy cannot differentiate floor(x), for one
        return math.nan


for name, iteration, point, value, slope, is_number in walks:
    side = 0.03*max(1, abs(point))  # how far to look whether it is a minimum
    if not is_number:
        diverged = math.inf in (abs(point), abs(value), abs(slope))
        end = "diverged" if diverged else "left the domain"
        print(f"{name}: {end} at iteration {iteration}.")
        continue
    end = "minimum" if f(point - side) > value < f(point + side) else "end"
    print(f"{name}: {end} at x = {point}, iteration {iteration}; slope {slope}, exact derivative {exact_slope(point)}.")
