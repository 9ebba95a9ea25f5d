#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a table of what the benchmarks have measured: each figure beside its goal.

Usage: table.py FOLDER [--write SOURCE]. The folder holds what Google Benchmark has written, a JSON file a program. A row is a
counter that a benchmark's label names in square brackets, with its goal; so the goals are in the benchmarks and nowhere else.
With --write, the table also goes to docs/performance.md of the source, and between the marks <!-- performance --> and
<!-- /performance --> of its README.md. Ends with 1 if a benchmark has failed; a goal that is missed is a figure like any other.
"""

import json
import pathlib
import re
import sys

UNITS = {"ms": "ms", "ns": "ns", "MiB": "MiB"}
WORDS = {
    "p50": "median",
    "p99": "99th percentile",
    "max": "longest",
    "first": "first picture,",
    "coarse": "coarse picture,",
    "ratio": "ratio",
    "cpp": "a loop in C++",
    "bare": "two bare evaluations",
}
MARKS = "<!-- performance -->", "<!-- /performance -->"
NUMBER = r"[0-9.]+(?:e[-+]?[0-9]+)?"
FIGURE = re.compile(rf"\[(?P<counter>\w+)(?: (?P<way>[<>]=) (?P<goal>{NUMBER}))?\]")


def significant(value):
    """A number for people: three significant digits, or all before the dot."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:#.3g}".rstrip(".")


class Figure:
    def __init__(self, benchmark, match):
        words = match["counter"].split("_")
        self.unit = UNITS[words.pop()] if words[-1] in UNITS else ""
        self.name = " ".join(WORDS.get(word, word) for word in words)
        self.case = benchmark["name"].split("/iterations:")[0].split("/")
        self.what = FIGURE.sub("", benchmark["label"]).strip()
        self.measured = benchmark[match["counter"]]
        self.way = match["way"]
        self.goal = float(match["goal"]) if match["goal"] else None

    def times_better(self):
        """Above 1, the goal is met."""
        return self.measured / self.goal if self.way == ">=" else self.goal / self.measured if self.measured else float("inf")

    def cells(self):
        case = self.case[1].replace("_", " ") if len(self.case) > 1 else ""
        what = f"{self.what} ({case})" if case and case not in self.what else self.what
        goal = better = ""
        if self.goal is not None:
            goal = f"{'at least' if self.way == '>=' else 'at most'} {self.goal:g} {self.unit}".strip()
            # Rounded towards a miss, so that no miss is rounded away.
            better = f"{int(self.times_better() * 100) / 100:.2f}" + ("" if self.times_better() >= 1 else " **missed**")
        return [what, self.name, goal, f"{significant(self.measured)} {self.unit}".strip(), better]


def read(folder):
    """The figures of all programs, those that failed, and the circumstances before the first of them."""
    figures, failed, context = [], [], {}
    for path in sorted(folder.glob("*.json")):
        if not path.stat().st_size:
            continue  # nothing of this program was asked for
        content = json.loads(path.read_text(encoding="utf-8"))
        context = context or content["context"]
        for benchmark in content["benchmarks"]:
            if benchmark.get("error_occurred"):
                failed.append(f"{benchmark['name']}: {benchmark['error_message']}")
            else:
                figures += [Figure(benchmark, match) for match in FIGURE.finditer(benchmark["label"])]
    return figures, failed, context


def table(figures):
    head = ["what", "figure", "goal", "measured", "times better than the goal"]
    rows = [[cell.replace("|", r"\|") for cell in figure.cells()] for figure in figures]
    lines = [head, ["---", "---", "---", "---:", "---:"], *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def sentence(figures, context):
    goals = [figure for figure in figures if figure.goal is not None]
    met = sum(figure.times_better() >= 1 for figure in goals)
    return (
        f"{met} of {len(goals)} goals are met. One run on {context['date'][:10]}, on {context['num_cpus']} cores of "
        f"{context['mhz_per_cpu'] / 1000:.1f} GHz" + (" that had other work too." if was_busy(context) else ".")
    )


def was_busy(context):
    return context["load_avg"] and context["load_avg"][0] > context["num_cpus"]


def put_into_readme(readme, text):
    content = readme.read_text(encoding="utf-8")
    begin, end = (content.find(mark) for mark in MARKS)
    if 0 <= begin < end:
        readme.write_text(content[: begin + len(MARKS[0])] + "\n" + text + content[end:], encoding="utf-8")


def write(source, text):
    page = (
        "# Performance\n\n"
        "`scripts/bench` measures these figures and writes this page. Nearly all are ratios or percentiles of one run, in which the\n"
        "contestants take turns; the goals are in `tests/benchmarks`.\n\n"
    )
    (source / "docs/performance.md").write_text(page + text, encoding="utf-8")
    put_into_readme(source / "README.md", text)


def main():
    figures, failed, context = read(pathlib.Path(sys.argv[1]))
    if not figures and not failed:
        sys.exit("No benchmark has run.")
    text = table(figures)
    print(text, end="")
    for each in failed:
        print("Failed:", each, file=sys.stderr)
    if figures:
        print("\n" + sentence(figures, context))
    if was_busy(context):
        print("The machine had other work than the benchmarks: measure again when it has not.", file=sys.stderr)
    if failed:
        sys.exit(1)
    if sys.argv[2:3] == ["--write"]:
        write(pathlib.Path(sys.argv[3]), sentence(figures, context) + "\n\n" + text)


main()
