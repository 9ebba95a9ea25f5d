#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Python scripts one after the other, so that SymPy has to come only once.

Reads a JSON array of their texts; writes an array of what they print, or of the traceback that they end with.
"""

import contextlib
import io
import json
import sys
import traceback


def output_of(script):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(script, "script.py", "exec"), {"__name__": "__main__"})
    except Exception:
        return traceback.format_exc()
    return output.getvalue()


json.dump([output_of(script) for script in json.load(sys.stdin)], sys.stdout)
