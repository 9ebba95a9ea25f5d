#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the real program over AT-SPI what a screen reader asks it, and listens to what it says by itself.

Usage: accessibility_test.py path/to/hiker. Starts an X server, a window manager and a bus of its own, and ends all it has
started.
"""

import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "end_to_end"))
from end_to_end import Desktop, run, wait_for  # noqa: E402

IN_A_BUS = "HIKER_TEST_BUS"
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text", "slider",
    "spin button", "progress bar", "table", "tree table", "list", "page tab", "menu item", "check menu item",
    "radio menu item", "image",
}
VALUES = {"slider", "spin button", "progress bar"}
USELESS = {"filler", "panel", "unknown", "invalid", "redundant object", ""}
LABELS = {"label", "notification"}
TABLES = {"table", "tree table", "list", "tree"}
# Parts that speak for the control around them: the field of a spin box, the list and the window of a combo box.
PARTS_OF = {"spin button", "combo box"}


def pyatspi():
    import pyatspi as module  # connects to the bus, which has to be there by then

    return module


def children_of(node):
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def all_below(node, path=()):
    """Every accessible with the path to it, but for the cells of tables."""
    here = path + ((node.getRoleName(), node.name),)
    yield node, here
    if node.getRoleName() not in TABLES:
        for child in children_of(node):
            yield from all_below(child, here)


def has_state(node, state):
    return node.getState().contains(state)


def value_of(node):
    try:
        return node.queryValue().currentValue
    except NotImplementedError:
        return None


def complaint_about(node, path):
    role = node.getRoleName()
    focusable = has_state(node, pyatspi().STATE_FOCUSABLE)
    is_part = len(path) > 1 and any(parent[0] in PARTS_OF for parent in path[:-1])
    is_shown = has_state(node, pyatspi().STATE_SHOWING) or role.endswith("menu item")
    if role in LABELS or is_part or not is_shown or not (focusable or role in CONTROLS):
        return None
    if not node.name.strip():
        return "has no name"
    if role in USELESS:
        return "has no role that tells what it is"
    if role in VALUES and value_of(node) is None:
        return "has no value"
    if role in ("text", "entry"):
        try:
            node.queryText()
        except NotImplementedError:
            return "does not tell what is typed in it"
    return None


class Program:
    def __init__(self, desktop, program, *arguments):
        self.process = desktop.start(program, *arguments)
        self.application = wait_for("program on the bus", self.find_application)
        self.frame = wait_for("window", lambda: self.top("frame"))
        search = ["xdotool", "search", "--onlyvisible", "--name", "Hiker$"]
        window = wait_for("window on the display", lambda: subprocess.run(search, capture_output=True, text=True).stdout)
        run("xdotool", "windowactivate", "--sync", window.split()[-1])

    def find_application(self):
        assert self.process.poll() is None, f"The program has ended with {self.process.returncode}."
        for node in children_of(pyatspi().Registry.getDesktop(0)):
            if node.get_process_id() == self.process.pid and node.childCount:
                return node
        return None

    def top(self, role, name=""):
        for node in children_of(self.application):
            if node.getRoleName() == role and name in node.name and has_state(node, pyatspi().STATE_SHOWING):
                return node
        return None

    def dialog(self, title):
        return next(filter(None, (self.top(role, title) for role in ("dialog", "alert"))), None)

    def find(self, role, name, below=None):
        for node, _ in all_below(below or self.frame):
            if node.getRoleName() == role and node.name.startswith(name):
                return node
        return None

    def the(self, role, name, below=None):
        return wait_for(f"{role} called {name}", lambda: self.find(role, name, below))

    def press(self, *keys):
        run("xdotool", "key", "--window", "0", *keys)

    def complaints(self, window):
        found = []
        for node, path in all_below(window):
            complaint = complaint_about(node, path)
            if complaint:
                found.append(" > ".join(f"{role} '{name}'" for role, name in path) + ": " + complaint)
        return found

    def do(self, name):
        """Has an entry of the menu carried out."""
        self.the("menu item", name).queryAction().doAction(0)


class Ears:
    """What the program says by itself."""

    KINDS = (
        "object:state-changed:showing",
        "object:property-change:accessible-name",
        "object:property-change:accessible-description",
    )

    def __init__(self):
        from gi.repository import GLib

        self.gone = GLib.GError  # what an object says that is not there any more
        self.context = GLib.MainContext.default()
        self.heard = []
        for kind in self.KINDS:
            pyatspi().Registry.registerEventListener(self.hear, kind)

    def hear(self, event):
        try:
            said = (event.type, event.source.getRoleName(), event.source.name, event.detail1, event.any_data)
        except self.gone:
            return
        self.heard.append(said)

    def wait_for(self, what, condition):
        """Lets events come in until one is such a one."""

        def listen():
            while self.context.pending():
                self.context.iteration(False)
            return next((event for event in self.heard if condition(event)), None)

        return wait_for(what, listen)


PANELS = ("Lesson", "Three steps", "Table", "Race", "How a slope", "Slope", "Convergence", "Learning-rate map", "Surface")


def check_names(program):
    complaints = []
    for panel in PANELS:
        entry = program.the("menu item", panel, program.the("menu item", "View"))
        if not has_state(entry, pyatspi().STATE_CHECKED):
            entry.queryAction().doAction(0)
        time.sleep(0.1)
        complaints += program.complaints(program.frame)
    for entry, title in (("Export", "Export"), ("Sweep", "Sweep"), ("Guide", "Guide"), ("About", "About")):
        program.do(entry)
        dialog = wait_for(f"window {title}", lambda: program.dialog(title))
        complaints += program.complaints(dialog)
        wait_for(f"focus on {title}", lambda: has_state(dialog, pyatspi().STATE_ACTIVE))
        program.press("Escape")
        wait_for(f"end of {title}", lambda: not program.dialog(title))
    assert not complaints, "\n" + "\n".join(dict.fromkeys(complaints))


def check_picture(program):
    picture = program.the("image", "Picture of the walk")
    expected = "f(x) = x^2, start 3, learning rate 0.1, gradient descent. Iteration 0: x = 3, f(x) = 9, slope 6."
    assert picture.description == expected, picture.description


def check_values(program):
    rate = program.the("slider", "Try out the learning rate")
    assert abs(value_of(rate) - 0.1) < 0.001, value_of(rate)
    rate.queryValue().currentValue = 0.5
    field = program.the("text", "Learning rate")
    wait_for("learning rate of 0.5 in its field", lambda: field.queryText().getText(0, -1) == "0.5")
    assert abs(value_of(rate) - 0.5) < 0.005, value_of(rate)
    program.press("ctrl+z")
    wait_for("learning rate of before", lambda: field.queryText().getText(0, -1) == "0.1")


def check_what_is_heard(program):
    """A screen reader speaks a notification that shows up, and the description of what has the focus."""
    picture = program.the("image", "Picture of the walk")
    picture.queryComponent().grabFocus()
    wait_for("focus on the picture", lambda: has_state(picture, pyatspi().STATE_FOCUSED))
    ears = Ears()
    program.press("Right")
    said = ears.wait_for("picture that says it has changed", lambda event: "description" in event[0] and event[1] == "image")
    assert "Iteration 1: x = 2.4" in picture.description, picture.description
    program.press("End")
    told = ears.wait_for(
        "outcome that is announced",
        lambda event: event[0].startswith("object:state-changed:showing") and event[1] == "notification" and event[3] == 1
        and "40 iterations" in event[2],
    )
    assert "minimum" in told[2], told
    ears.wait_for("outcome's new name", lambda event: "accessible-name" in event[0] and "40 iterations" in str(event[4]))
    assert picture.description.endswith("Converged to a minimum after 40 iterations."), picture.description


def main():
    if IN_A_BUS not in os.environ:
        os.environ[IN_A_BUS] = "1"
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv]).returncode)
    with Desktop() as desktop:
        os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", LC_ALL="C.UTF-8")
        program = Program(desktop, sys.argv[1])
        wait_for("picture with words", lambda: program.the("image", "Picture of the walk").description)
        check_picture(program)
        check_values(program)
        check_what_is_heard(program)
        check_names(program)


if __name__ == "__main__":
    main()
