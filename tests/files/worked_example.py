"""Gradient descent: an experiment of Hiker, with SymPy."""
import math
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


learning_rate = 0.1
iterations = 100
precision = 0.0001
point, step = 3.0, 0.0  # the start
print("iteration,x,f,slope,step_size")
for iteration in range(iterations + 1):
    previous = point                                  # 1. Predict
    value, slope = f(previous), slope_at(previous)    # 2. Calculate the error
    print(iteration, point, value, slope, step, sep=",")
    is_number = math.isfinite(value + slope + step)
    if not is_number or iteration == iterations or iteration > 0 and step < precision:
        break
    point = previous - learning_rate*slope            # 3. Learn
    step = abs(point - previous)

side = 0.03*max(1, abs(point))  # how far to look whether it is a minimum
if not is_number:
    diverged = math.inf in (abs(point), abs(value), abs(slope))
    print("The descent", "diverged" if diverged else "left the domain", f"at iteration {iteration}.")
elif f(point - side) > value < f(point + side):
    print("Minimum occurs at x-value:", point)
    print("Slope at the minimum is:", slope)
else:
    print("Last x-value:", point)
    print("Slope there is:", slope)
if is_number:
    try:
        print("Exact derivative there (SymPy):", float(diff(expression, x).subs(x, point)))
    except Exception:  # SymPy cannot differentiate floor(x), for one
        print("SymPy finds no derivative there.")
