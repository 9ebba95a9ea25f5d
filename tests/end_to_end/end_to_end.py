#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as somebody would: types a function, clicks Run, jumps to the end, steps back.

Usage: end_to_end.py path/to/hiker. Starts an X server and a window manager of its own, and ends all it has started.
Where the hiker should be in a picture follows from where she is in two others, since the axes are linear.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

SIZE = (1280, 720)
JACKET = bytes.fromhex("c8372d")
BOOTS = bytes.fromhex("5a3d2b")  # she stands on the curve with them
WHITE = b"\xff\xff\xff"
# Seconds that anything may take; all of it takes a few. The build says how much slower a program is that watches itself.
PATIENCE = 10 * int(os.environ.get("HIKER_PATIENCE", "1"))

# Overshooting, so that the iterates are far apart: x - 1 is multiplied by 1 - rate = -0.6 each time.
FUNCTION = "(x-1)^2/2"
RATE = 1.6
ITERATES = [1 + 2 * (-0.6) ** n for n in range(4)]
VALUES = [(x - 1) ** 2 / 2 for x in ITERATES]


class Picture:
    """A screenshot of the window."""

    def __init__(self, window):
        ppm = run("import", "-silent", "-window", window, "-depth", "8", "ppm:-", text=False)
        kind, size, depth, self.pixels = ppm.split(b"\n", 3)
        self.width, self.height = map(int, size.split())
        assert (kind, depth) == (b"P6", b"255"), (kind, depth)

    def at(self, x, y):
        place = 3 * (y * self.width + x)
        return self.pixels[place : place + 3]

    def middle_of(self, colour):
        """Where pixels of exactly this colour are: the median of each coordinate, or nothing where there are few."""
        places = []
        found = self.pixels.find(colour)
        while found >= 0:
            if found % 3 == 0:
                places.append(divmod(found // 3, self.width))
            found = self.pixels.find(colour, found + 1)
        if len(places) < 5:
            return None
        rows = sorted(row for row, _ in places)
        columns = sorted(column for _, column in places)
        return columns[len(places) // 2], rows[len(places) // 2]

    def rows_that_differ(self, other, from_row):
        """How many rows differ over a wide part of their left half, as those of another sentence do."""
        count = 0
        for y in range(from_row, self.height):
            differing = [x for x in range(self.width // 2) if self.at(x, y) != other.at(x, y)]
            if differing and differing[-1] - differing[0] > 200:
                count += 1
        return count


def run(*command, text=True):
    return subprocess.run(command, check=True, capture_output=True, text=text, timeout=PATIENCE).stdout


def wait_for(what, condition, seconds=PATIENCE):
    """The first true answer of the condition."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"In {seconds} seconds there was no {what}.")


class Desktop:
    """An X server on a free display, with a window manager; a with block ends all that was started in it."""

    def __enter__(self):
        self.started = []
        self.folder = tempfile.TemporaryDirectory()
        try:
            self.begin()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def begin(self):
        reading, writing = os.pipe()
        # It does not begin anew when its only client has gone, and so loses none that comes at that moment.
        screen = ["-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
        self.start("Xvfb", "-displayfd", str(writing), *screen, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as display:
            os.environ["DISPLAY"] = ":" + display.readline().strip()
        for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "QT_STYLE_OVERRIDE"):
            os.environ.pop(variable, None)
        # Nothing that somebody has set or remembered for the program, and nothing that outlives the test.
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            os.environ[variable] = self.folder.name
        self.start("openbox", "--sm-disable")
        asks_for_desktops = ["xdotool", "get_num_desktops"]  # which a window manager has
        wait_for("window manager", lambda: subprocess.run(asks_for_desktops, capture_output=True).returncode == 0)

    def start(self, *command, **options):
        log = open(os.path.join(self.folder.name, os.path.basename(command[0]) + ".log"), "wb")
        process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    def __exit__(self, *error):
        for process in reversed(self.started):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for name in sorted(os.listdir(self.folder.name)) if error[0] else []:
            if name.endswith(".log"):
                print(f"--- {name}", open(os.path.join(self.folder.name, name), errors="replace").read(), sep="\n")
        self.folder.cleanup()


class Hiker:
    """The program's window."""

    def __init__(self, desktop, program):
        self.process = desktop.start(program, "--rate", str(RATE), "--iterations", "3", "--precision", "off")
        self.window = wait_for("window", self.find_window)
        run("xdotool", "windowactivate", "--sync", self.window)
        run("xdotool", "windowsize", "--sync", self.window, *map(str, SIZE))
        picture = wait_for("window of that size with a hiker", lambda: self.picture_if(lambda p: p.middle_of(JACKET)))
        assert (picture.width, picture.height) == SIZE

    def find_window(self):
        assert self.process.poll() is None, f"The program has ended with {self.process.returncode}."
        search = ["xdotool", "search", "--onlyvisible", "--name", "Hiker$"]
        found = subprocess.run(search, capture_output=True, text=True)
        for window in found.stdout.split():
            geometry = run("xdotool", "getwindowgeometry", "--shell", window)
            if int(geometry.split("WIDTH=")[1].split()[0]) > 100:
                return window
        return None

    def picture_if(self, condition):
        picture = Picture(self.window)
        return picture if (picture.width, picture.height) == SIZE and condition(picture) else None

    def press(self, *keys):
        run("xdotool", "key", "--window", "0", *keys)

    def click(self, x, y):
        run("xdotool", "mousemove", "--sync", "--window", self.window, str(x), str(y), "click", "1")

    def close(self):
        """Closes the window, without saving where it asks, and waits for the program's end."""
        self.press("alt+F4")
        wait_for("end or question", lambda: self.process.poll() is not None or self.has_question())
        if self.process.poll() is None:
            self.press("Tab", "space")  # from Save to Discard
        return self.process.wait(timeout=PATIENCE)

    def has_question(self):
        active = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True)
        return active.returncode == 0 and active.stdout.strip() != self.window

    def formula_field(self):
        """The left and right end of the first white box from above, and its middle row."""
        picture = Picture(self.window)
        x = picture.width // 4
        white = [y for y in range(picture.height) if picture.at(x, y) == WHITE]
        top = next(y for y in white if all(picture.at(x, y + i) == WHITE for i in range(15)))
        bottom = next(y for y in range(top, picture.height) if picture.at(x, y) != WHITE)
        left = next(i for i in range(x, 0, -1) if picture.at(i, top + 2) != WHITE)
        right = next(i for i in range(x, picture.width) if picture.at(i, top + 2) != WHITE)
        return left, right, (top + bottom) // 2

    def feet_at_rest(self, is_there):
        """Where she stands, as soon as two pictures in a row agree on it, and the picture."""
        last = [None]

        def look():
            picture = Picture(self.window)
            feet = picture.middle_of(BOOTS)
            rests = feet is not None and feet == last[0] and is_there(feet)
            last[0] = feet
            return (feet, picture) if rests else None

        return wait_for("hiker at rest there", look)


def expected(n, known):
    """The pixel of iterate n from those of two others."""
    (a, at_a), (b, at_b) = known

    def between(numbers, coordinate):
        part = (numbers[n] - numbers[a]) / (numbers[b] - numbers[a])
        return at_a[coordinate] + part * (at_b[coordinate] - at_a[coordinate])

    return between(ITERATES, 0), between(VALUES, 1)


def check_place(name, feet, place, tolerance):
    assert abs(feet[0] - place[0]) <= tolerance and abs(feet[1] - place[1]) <= tolerance, (
        f"{name}: she stands at {feet} instead of {place}."
    )


def check_jacket(picture, feet):
    jacket = picture.middle_of(JACKET)
    assert jacket is not None, "There is no hiker."
    is_above = abs(jacket[0] - feet[0]) < 70 and 15 < feet[1] - jacket[1] < 110
    assert is_above, f"Her jacket is at {jacket}, her feet at {feet}."


def drive(hiker):
    left, right, row = hiker.formula_field()
    hiker.click((left + right) // 2, row)
    hiker.press("ctrl+a")
    run("xdotool", "type", "--delay", "20", FUNCTION)
    hiker.click(right + 60, row)  # Run is right of the field

    hiker.press("End")
    hiker.press("Home")
    start, _ = hiker.feet_at_rest(lambda feet: True)
    hiker.press("End")
    end, at_end = hiker.feet_at_rest(lambda feet: feet[0] < start[0] - 100)
    check_jacket(at_end, end)
    known = [(0, start), (3, end)]

    hiker.press("Left")
    back, after_step_back = hiker.feet_at_rest(lambda feet: feet[0] > end[0] + 50)
    check_place("One step back from the end", back, expected(2, known), 12)
    check_jacket(after_step_back, back)
    # The outcome is told at the end, and only there.
    below = max(end[1], start[1]) + 20
    assert at_end.rows_that_differ(after_step_back, below) >= 12, "The outcome was not told."

    hiker.press("Left")
    first, _ = hiker.feet_at_rest(lambda feet: feet[0] < back[0] - 50)
    check_place("Two steps back from the end", first, expected(1, known), 12)

    hiker.press("Right")
    again, _ = hiker.feet_at_rest(lambda feet: feet[0] > first[0] + 50)
    check_place("A step on", again, back, 6)

    exit_code = hiker.close()
    assert exit_code == 0, f"The program ended with {exit_code}."


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended too
    with Desktop() as desktop:
        drive(Hiker(desktop, sys.argv[1]))


if __name__ == "__main__":
    main()
