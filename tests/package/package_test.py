#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what a desktop makes of the installed program.

Usage: package_test.py path/to/source path/to/cmake path/to/build, which installs it into a folder of its own first, or
package_test.py path/to/source alone, which looks at the installed Debian package. Everything is where it belongs; the desktop
entry, the AppStream data, the MIME type, the manual page and the completion are read by the programs that read them on a
desktop; and the desktop entry's command opens a file on a display of its own.
"""

import configparser
import gzip
import os
import pathlib
import re
import shlex
import shutil
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "end_to_end"))
from end_to_end import Desktop, wait_for  # noqa: E402

PATIENCE = 30  # seconds that one command may take; all of it takes a few
MIME_TYPE = "application/x-hiker-experiment"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"

EXECUTABLE, READABLE = 0o755, 0o644
# Besides the module and the AppStream data, whose names depend on how the build was configured.
BELONGS = {
    "bin/hiker": EXECUTABLE,
    "share/applications/hiker.desktop": READABLE,
    "share/bash-completion/completions/hiker": READABLE,
    "share/doc/hiker/changelog.gz": READABLE,
    "share/doc/hiker/copyright": READABLE,
    "share/doc/hiker/formats.md": READABLE,
    "share/icons/hicolor/scalable/apps/hiker.svg": READABLE,
    "share/icons/hicolor/scalable/mimetypes/application-x-hiker-experiment.svg": READABLE,
    "share/man/man1/hiker.1.gz": READABLE,
    "share/mime/packages/hiker.xml": READABLE,
}


def run(*command, **options):
    """What it says, if it succeeds."""
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL, **options
    )
    assert done.returncode == 0, f"{shlex.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def run_silently(*command, **options):
    said = run(*command, **options)
    assert not said.strip(), f"{shlex.join(map(str, command))} says:\n{said}"


def install(source, folder, cmake, build):
    """Not where it was configured for."""
    prefix = folder / "prefix"
    run(cmake, "--install", build, "--prefix", prefix)
    return Installed(source, prefix, prefix.rglob("*"), folder)


def find_installed(source, folder):
    return Installed(source, pathlib.Path("/usr"), map(pathlib.Path, run("dpkg", "-L", "hiker").split()), folder)


class Installed:
    """The program below a prefix."""

    def __init__(self, source, prefix, files, folder):
        self.source = source
        self.prefix = prefix
        self.files = [path for path in files if not path.is_dir()]
        self.share = self.prefix / "share"
        self.program = self.prefix / "bin/hiker"
        self.entry = self.share / "applications/hiker.desktop"
        self.experiment = source / "resources/landscapes/himmelblau.hiker"
        self.languages = {path.stem[len("hiker_") :] for path in source.glob("resources/languages/hiker_*.ts")}
        # As a desktop that has nothing but this program and the common types of files; what it makes of them goes into a copy.
        self.desktop = folder / "desktop"
        for kind in ("applications", "mime/packages"):
            shutil.copytree(self.share / kind, self.desktop / kind)
        self.environment = dict(
            os.environ,
            HOME=str(folder / "home"),
            XDG_DATA_HOME=str(folder / "home/data"),
            XDG_CONFIG_HOME=str(folder / "home/config"),
            XDG_DATA_DIRS=f"{self.desktop}:{self.share}:/usr/share",
            PATH=f"{self.prefix}/bin:{os.environ['PATH']}",
        )

    def in_entry(self, key):
        reader = configparser.ConfigParser(interpolation=None, delimiters="=")
        reader.optionxform = str  # keys have capital letters
        reader.read(self.entry, encoding="utf-8")
        return reader["Desktop Entry"].get(key)

    def metainfo(self):
        (path,) = (path for path in self.files if path.parent.name == "metainfo")
        return path


def check_that_everything_is_where_it_belongs(installed):
    files = {
        str(path.relative_to(installed.prefix)): stat.S_IMODE(path.stat().st_mode) for path in installed.files
    }
    (module,) = (name for name in files if name.endswith("/hiker/modules/surface.so"))
    metainfo = str(installed.metainfo().relative_to(installed.prefix))
    modes = {module: files[module] & READABLE, metainfo: READABLE}  # whether libraries are executable differs
    assert modes[module] == READABLE, oct(files[module])
    del files[module], modes[module]
    assert files == {**BELONGS, **modes}, set(files.items()) ^ set({**BELONGS, **modes}.items())


def check_the_desktop_entry(installed):
    run_silently("desktop-file-validate", installed.entry)
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        for language in sorted(installed.languages):
            assert installed.in_entry(f"{key}[{language}]"), f"There is no {key} in the language {language}."
    assert (installed.share / f"icons/hicolor/scalable/apps/{installed.in_entry('Icon')}.svg").is_file()
    assert installed.in_entry("MimeType") == MIME_TYPE + ";"


def check_the_software_centre_s_data(installed):
    path = installed.metainfo()
    run("appstreamcli", "validate", "--no-net", path)  # which fails on warnings too
    component = xml.etree.ElementTree.parse(path).getroot()
    assert path.name == component.findtext("id") + ".metainfo.xml", path.name
    assert component.findtext("launchable") == installed.entry.name
    summaries = {each.get(XML_LANG): each.text for each in component.findall("summary")}
    for language in [None, *installed.languages]:
        key = f"Comment[{language}]" if language else "Comment"
        assert summaries.get(language) == installed.in_entry(key), f"Summary and comment differ in the language {language}."
    spoken = {each.text for each in component.iter("lang")}
    assert spoken == {"en", *installed.languages}, spoken
    release = component.find("releases/release").get("version")
    version = run(installed.program, "--version").split()[-1]
    assert release == version, f"The data tell of {release}, the program is {version}."
    for image in component.iter("image"):
        picture = installed.source / "docs" / pathlib.PurePosixPath(image.text).name
        size = struct.unpack(">II", picture.read_bytes()[16:24])  # of a PNG
        assert size == (int(image.get("width")), int(image.get("height"))), f"{picture} is of the size {size}."


def type_of(path, environment):
    said = run("gio", "info", "--attributes", "standard::content-type", path, env=environment)
    return re.search(r"standard::content-type: (.*)", said).group(1)


def check_that_a_double_click_opens_an_experiment(installed, folder):
    xml.etree.ElementTree.parse(installed.share / "mime/packages/hiker.xml")
    run_silently("update-mime-database", installed.desktop / "mime", env=installed.environment)
    run_silently("update-desktop-database", installed.desktop / "applications")
    environment = installed.environment
    assert type_of(installed.experiment, environment) == MIME_TYPE
    unnamed = folder / "unnamed"  # which its content tells
    unnamed.write_bytes(installed.experiment.read_bytes())
    assert type_of(unnamed, environment) == MIME_TYPE
    bare = folder / "bare.hiker"  # which its name tells
    bare.write_text("{}\n")
    assert type_of(bare, environment) == MIME_TYPE
    other = folder / "other.json"
    other.write_text('{ "format": "another" }\n')
    assert type_of(other, environment) == "application/json"
    opens = run("gio", "mime", MIME_TYPE, env=dict(environment, LC_ALL="C.UTF-8"))
    assert f"Default application for “{MIME_TYPE}”: {installed.entry.name}" in opens, opens


def check_the_manual_page(installed):
    page = installed.share / "man/man1/hiker.1.gz"
    header = page.read_bytes()[:10]
    assert header[3] == 0 and header[4:8] == bytes(4), "There is a name or a time in the compressed file."
    said = subprocess.run(
        ["groff", "-ww", "-man", "-Tutf8"], input=gzip.decompress(page.read_bytes()), capture_output=True, timeout=PATIENCE
    )
    assert said.returncode == 0 and not said.stderr, said.stderr.decode()
    assert "gradient descent" in said.stdout.decode()


def check_the_completion(installed):
    """It is found by its place and its name, when it is first needed."""
    script = f"source {BASH_COMPLETION}; _completion_loader hiker; complete -p hiker"
    said = run("bash", "--norc", "-c", script, env=dict(installed.environment, BASH_COMPLETION_USER_DIR="/nowhere"))
    assert said.strip() == "complete -F _hiker hiker", said


def check_that_the_entry_s_command_opens_a_window(installed):
    words = shlex.split(installed.in_entry("Exec"))
    assert words.count("%f") == 1, words
    command = [str(installed.experiment) if word == "%f" else word for word in words]
    with Desktop() as desktop:
        environment = dict(os.environ, PATH=installed.environment["PATH"], LIBGL_ALWAYS_SOFTWARE="1")
        process = desktop.start(*command, env=environment)
        window = wait_for("window of that file", lambda: window_named("himmelblau.hiker.*Hiker$", process))
        assert os.path.samefile(f"/proc/{process.pid}/exe", installed.program)
        run("xdotool", "windowactivate", "--sync", window)
        # What desktops tell the window by: its class is what the entry says, and it brings its icon.
        properties = run("xprop", "-id", window, "-notype", "WM_CLASS", "_NET_WM_ICON")
        assert f'"{installed.in_entry("StartupWMClass")}"' in properties, properties
        assert "Icon (" in properties, properties
        open_the_surface(process)
        process.terminate()


def window_named(pattern, process):
    assert process.poll() is None, f"The program has ended with {process.returncode}."
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", pattern], capture_output=True, text=True)
    return found.stdout.split()[0] if found.returncode == 0 and found.stdout.split() else None


def open_the_surface(process):
    """Its module is found where it has been installed, wherever that is. The panel is one of the last in the menu View."""
    assert not has_surface(process)
    for ups in range(1, 8):
        run("xdotool", "key", "--window", "0", "--delay", "100", "alt+v", *["Up"] * ups, "Return")
        try:
            return wait_for("surface", lambda: has_surface(process), seconds=2)
        except AssertionError:
            run("xdotool", "key", "--window", "0", "Escape", "Escape")
    raise AssertionError("The menu View opens no surface.")


def has_surface(process):
    return "/hiker/modules/surface.so" in pathlib.Path(f"/proc/{process.pid}/maps").read_text()


def main():
    source, *cmake_and_build = (pathlib.Path(word).resolve() for word in sys.argv[1:])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended too
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        installed = install(source, folder, *cmake_and_build) if cmake_and_build else find_installed(source, folder)
        check_that_everything_is_where_it_belongs(installed)
        check_the_desktop_entry(installed)
        check_the_software_centre_s_data(installed)
        check_that_a_double_click_opens_an_experiment(installed, folder)
        check_the_manual_page(installed)
        check_the_completion(installed)
        check_that_the_entry_s_command_opens_a_window(installed)


if __name__ == "__main__":
    main()
