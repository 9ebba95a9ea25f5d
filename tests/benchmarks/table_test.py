#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a table of made-up figures. Usage: table_test.py."""

import json
import pathlib
import subprocess
import sys
import tempfile

TABLE = pathlib.Path(__file__).with_name("table.py")
CONTEXT = {"date": "2026-11-25T10:00:00+00:00", "num_cpus": 2, "mhz_per_cpu": 2500, "load_avg": [0.1, 0.2, 0.3]}
BENCHMARKS = [
    {"name": "walk/of_abs/iterations:300/manual_time", "label": "a walk down |x| [ratio <= 1.3] [walk_p50_ms]"},
    {"name": "walk/quickly/iterations:300", "label": "a walk [ratio >= 5]"},
    {"name": "stop/iterations:20", "label": "from Stop to the end [max_ms <= 50]"},
]
FIGURES = [{"ratio": 1.3004, "walk_p50_ms": 0.0123}, {"ratio": 12.5}, {"max_ms": 123.4}]
ROWS = r"""
| what | figure | goal | measured | times better than the goal |
| --- | --- | --- | ---: | ---: |
| a walk down \|x\| (of abs) | ratio | at most 1.3 | 1.30 | 0.99 **missed** |
| a walk down \|x\| (of abs) | walk median |  | 0.0123 ms |  |
| a walk (quickly) | ratio | at least 5 | 12.5 | 2.50 |
| from Stop to the end | longest | at most 50 ms | 123 ms | 0.40 **missed** |
""".lstrip()
SENTENCE = "1 of 3 goals are met. One run on 2026-11-25, on 2 cores of 2.5 GHz."


def make_table(folder, benchmarks, *options):
    figures = folder / "figures"
    figures.mkdir(exist_ok=True)
    (figures / "1.json").write_text(json.dumps({"context": CONTEXT, "benchmarks": benchmarks}))
    (figures / "2.json").touch()  # as a program leaves it of which nothing was asked for
    return subprocess.run([sys.executable, TABLE, figures, *options], capture_output=True, text=True)


def main():
    measured = [{**benchmark, **figures} for benchmark, figures in zip(BENCHMARKS, FIGURES)]
    failed = {"name": "walk/away", "label": "", "error_occurred": True, "error_message": "the descent ended"}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "docs").mkdir()
        readme = folder / "README.md"
        readme.write_text("before\n<!-- performance -->\nold\n<!-- /performance -->\nafter\n")

        made = make_table(folder, measured, "--write", folder)
        assert (made.returncode, made.stderr) == (0, ""), made
        assert made.stdout == f"{ROWS}\n{SENTENCE}\n", made.stdout
        section = f"{SENTENCE}\n\n{ROWS}"
        assert (folder / "docs/performance.md").read_text().endswith("\n\n" + section)
        page = f"before\n<!-- performance -->\n{section}<!-- /performance -->\nafter\n"
        assert readme.read_text() == page, readme.read_text()

        made = make_table(folder, [*measured, failed], "--write", folder)
        assert made.returncode == 1 and "walk/away: the descent ended" in made.stderr, made
        assert readme.read_text() == page, "The figures of a failed run have been written."


main()
