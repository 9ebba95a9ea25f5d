#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the manual page and the completion for bash with what the program knows.

Usage: documents_test.py path/to/hiker path/to/source. Completions are asked for as somebody would: the line is typed
into a bash on a terminal of its own, and a key puts all that it can be completed to in its place.
"""

import os
import pathlib
import pty
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# Seconds that one command or completion may take; all of it takes a few. The build says how much slower a program is that
# watches itself.
PATIENCE = 20 * int(os.environ.get("HIKER_PATIENCE", "1"))
ENDINGS = ["png", "svg", "pdf", "gif", "csv", "py", "hiker"]
BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"
# A line of its own before each prompt; Ctrl+T puts all completions into the line, Ctrl+O says how it stands then.
SETTINGS = r"""
PATH=$PROGRAM_FOLDER:$PATH
PS1=
PROMPT_COMMAND='printf "ready\n"'
answer() { printf '%s' "$READLINE_LINE" >"$ANSWER.new"; mv "$ANSWER.new" "$ANSWER"; }
bind 'set enable-bracketed-paste off' '"\C-t": insert-completions'
bind -x '"\C-o": answer'
"""


def run(*command, **options):
    """To its end; what it says is text, if not all of it."""
    return subprocess.run(
        command, capture_output=True, errors="replace", timeout=PATIENCE, stdin=subprocess.DEVNULL, **options
    )


def options_in(texts):
    return {option for text in texts for option in re.findall(r"(?<![\w-])--?[a-z][\w-]*", text)}


class Bash:
    """A bash on a terminal of its own that has read the completion, in an empty folder."""

    def __init__(self, program, completion, helpers):
        self.folder = tempfile.TemporaryDirectory()
        settings = pathlib.Path(self.folder.name, "settings.bash")
        self.answer = pathlib.Path(self.folder.name, "answer")
        self.files = pathlib.Path(self.folder.name, "files")
        self.files.mkdir()
        read = [f"source {shlex.quote(helpers)}"] if helpers else []
        settings.write_text("\n".join([*read, f"source {shlex.quote(str(completion))}", SETTINGS]))
        environment = {
            "ANSWER": str(self.answer),
            "HOME": self.folder.name,
            "INPUTRC": "/dev/null",
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "PROGRAM_FOLDER": str(program.parent),
            "TERM": "dumb",
        }
        self.output = b""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(self.files)
            os.execve("/bin/bash", ["bash", "--noprofile", "--rcfile", str(settings), "-i"], environment)
        self.wait_for("prompt", lambda: b"ready" in self.output)

    def wait_for(self, what, condition):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, f"bash gave no {what} in {PATIENCE} seconds: {self.output!r}"
            if select.select([self.terminal], [], [], 0.01)[0]:
                self.output += os.read(self.terminal, 4096)

    def complete(self, line):
        """The words that the last word of the line can be completed to; nothing where it stays as it is."""
        self.output = b""
        os.write(self.terminal, line.encode() + b"\x14\x0f")
        self.wait_for(f"completion of {line!r}", self.answer.exists)
        answer = self.answer.read_text()
        self.answer.unlink()
        os.write(self.terminal, b"\x15")
        told = re.search(rb"bash: .*|[Nn]o such file.*|command not found.*", self.output)
        assert not told, f"Completing {line!r} is told of as wrong: {told[0]!r}"
        if answer == line:
            return []
        before = shlex.split(line)
        return shlex.split(answer)[len(before) - (0 if line.endswith(" ") else 1) :]

    def end(self):
        os.close(self.terminal)
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        self.folder.cleanup()


class Documents:
    """The program and what is written about it. Each function without an underscore is a check."""

    def __init__(self, program, source):
        self._program = program
        self._man_page = source / "resources" / "hiker.1"
        self._man_text = self._man_page.read_text().replace("\\-", "-")
        self._completion = source / "resources" / "hiker.bash"
        helps = run(program, "--help").stdout
        self._options = options_in(re.findall(r"^  (-.*?)(?:  |<|$)", helps, re.M))
        assert len(self._options) > 10, helps
        self._bashes = [Bash(program, self._completion, None)]
        if os.path.exists(BASH_COMPLETION):
            self._bashes.append(Bash(program, self._completion, BASH_COMPLETION))
        else:
            print(f"There is no {BASH_COMPLETION}: the completion is looked at without it only.")

    def _end(self):
        for bash in self._bashes:
            bash.end()

    def _check_completion(self, line, *expected):
        for bash in self._bashes:
            found = bash.complete(line)
            assert sorted(found) == sorted(expected), f"{line!r} becomes {sorted(found)}, not {sorted(expected)}."

    def _refusal_list(self, *arguments):
        """What there is instead of what is asked for."""
        refusal = run(self._program, "--print", *arguments)
        assert refusal.returncode == 2, refusal
        names = re.search(r"(?:there|colours) are:? ([\w, -]+)\.", refusal.stderr)
        assert names, refusal.stderr
        return names[1].split(", ")

    def _optimizers(self):
        return self._refusal_list("--hiker", "?")

    # --- the manual page ---

    def every_option_has_an_entry_in_the_manual_page(self):
        entries = options_in(re.findall(r"^\.TP.*\n(.*)$", self._man_text, re.M))
        assert entries == self._options, f"They differ in {sorted(entries ^ self._options)}."

    def the_manual_page_names_no_option_that_the_program_does_not_know(self):
        named = set(re.findall(r"(?<![\w-])--[a-z][\w-]*", self._man_text))
        assert named <= self._options, f"It does not know {sorted(named - self._options)}."

    def the_manual_page_is_of_this_version(self):
        title = shlex.split(next(line for line in self._man_text.splitlines() if line.startswith(".TH ")))
        version = run(self._program, "--version").stdout.strip()
        assert title[4].lower() == version, f"It is of {title[4]}, and this is {version}."

    def the_manual_page_is_formatted_without_a_warning(self):
        for device in ("utf8", "ascii"):
            answer = run("groff", "-man", "-ww", f"-T{device}", "-z", str(self._man_page))
            assert answer.returncode == 0 and answer.stderr == "", answer.stderr

    def the_manual_page_has_the_endings_that_the_program_writes(self):
        entries = re.findall(r"^\.TP.*\n\.B \.(\w+)$", self._man_text, re.M)
        assert entries == ENDINGS, f"Those are {entries}, not {ENDINGS}."

    def the_manual_page_has_every_optimizer_with_its_hyperparameters(self):
        entries = dict(re.findall(r"^\.TP.*\n\.B ([\w-]+)\n(.*)$", self._man_text, re.M))
        for optimizer in self._optimizers():
            told = self._refusal_list("--hiker", f"{optimizer} ?=1")
            common = ["rate", "start", "name", "colour"]
            assert told[:4] == common, told
            named = re.findall(r'(\w+) "? \(', entries[optimizer])
            assert named == told[4:], f"Of {optimizer} it has {named}, not {told[4:]}."

    def the_manual_page_has_every_colour(self):
        for colour in self._refusal_list("--hiker", "colour=?"):
            assert re.search(rf"^\.BR? {colour}\b", self._man_text, re.M), f"It has no {colour}."

    def the_examples_of_the_manual_page_do_what_they_say(self):
        examples = re.findall(r"^\.EX\n(.*?)^\.EE$", self._man_text, re.M | re.S)
        assert len(examples) > 5, examples
        script = "".join(examples)
        for escape, character in {r"\(aq": "'", r"\(ha": "^", r"\(ti": "~", r"\e": "\\"}.items():
            script = script.replace(escape, character)
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "PATH": f"{self._program.parent}:{os.environ['PATH']}"}
            answer = run("bash", "-e", "-o", "pipefail", "-c", script, cwd=folder, env=environment)
            assert answer.returncode == 0 and answer.stderr == "", f"{answer.returncode}: {answer.stderr}"
            written = set(os.listdir(folder))
            assert {f"figure-{n}.pdf" for n in range(1, 41)} < written, sorted(written)
            named = set(re.findall(r"--export ([\w.]*\w)$|--export ([\w.]*\w) ", script, re.M))
            assert {name for pair in named for name in pair if name} < written, sorted(written)

    # --- the completion ---

    def every_option_is_completed(self):
        self._check_completion("hiker -", *self._options)

    def the_beginning_of_an_option_is_completed(self):
        self._check_completion("hiker --the", "--theme")
        self._check_completion("hiker --print --prec", "--precision")
        self._check_completion("hiker --nothing")

    def a_value_is_completed_behind_a_space_and_behind_an_equals_sign(self):
        self._check_completion("hiker --theme d", "dark")
        self._check_completion("hiker --theme=d", "--theme=dark")
        self._check_completion("hiker --theme ", "light", "dark", "print")
        self._check_completion("hiker --precision ", "off")
        self._check_completion("hiker --precision=", "--precision=off")
        self._check_completion("hiker --difference-step a", "auto")
        self._check_completion("hiker --format ", *ENDINGS)
        self._check_completion("hiker --size slide-", "slide-4:3")

    def a_size_is_completed_behind_its_colon(self):
        for bash in self._bashes[1:]:  # bash alone takes the colon for the end of a word
            found = bash.complete("hiker --size slide-4:")
            assert found == ["slide-4:3"], f"It becomes {found}."

    def values_are_completed_to_those_that_the_program_takes(self):
        for option in ("--theme", "--size", "--show", "--hide", "--format"):
            wanted = ("--export", "-" if option == "--format" else "no/such/folder.png")  # that is found out later
            refusal = run(self._program, *wanted, option, "?")
            assert refusal.returncode == 2 and option in refusal.stderr, refusal
            words = set(re.findall(r"(?<![\w.-])[a-z][\w:-]*\w", refusal.stderr))  # among them those that it names
            taken = {word for word in words if run(self._program, *wanted, option, word).returncode != 2}
            assert len(taken) >= 3, (option, taken)
            self._check_completion(f"hiker {option} ", *taken)
        for option in ("--precision", "--difference-step"):
            for bash in self._bashes:
                (value,) = bash.complete(f"hiker {option} ")
                told = run(self._program, "--print", option, value)
                assert told.returncode == 0, f"{option} is completed to {value}, but {told.stderr}"

    def optimizers_are_completed_to_those_that_the_program_knows(self):
        self._check_completion("hiker --hiker ", *self._optimizers())
        self._check_completion("hiker --hiker adam --hiker=l", "--hiker=line-search")

    def what_convergence_is_drawn_of_is_completed_to_what_the_program_takes(self):
        wanted = ["--export", "no/such/folder.png", "--show", "convergence", "--hiker", "", "--hiker", "adam"]
        for option, values in {"--measure": ["f", "slope", "step"], "--over": ["iterations", "evaluations"]}.items():
            self._check_completion(f"hiker {option} ", *values)
            for value in values:
                assert run(self._program, *wanted, option, value).returncode == 1, (option, value)
            assert run(self._program, *wanted, option, "?").returncode == 2

    def what_a_map_is_coloured_by_is_completed_to_what_the_program_takes(self):
        self._check_completion("hiker --map ", "rate", "minima")
        for value in ("rate", "minima"):
            told = run(self._program, "--export", "no/such/folder.png", "--size", "64x64", "--map", value)
            assert told.returncode == 1, told
        assert run(self._program, "--export", "no/such/folder.png", "--map", "?").returncode == 2

    def parts_are_completed_behind_a_comma_and_each_but_once(self):
        self._check_completion("hiker --show c", "caption", "convergence")
        self._check_completion("hiker --show caption,c", "caption,convergence")
        self._check_completion("hiker --hide=trail,po", "--hide=trail,poles")

    def lessons_are_completed_to_those_that_the_program_lists(self):
        names = [line.split()[0] for line in run(self._program, "--list-lessons").stdout.splitlines()]
        assert len(names) > 3, names
        self._check_completion("hiker --lesson ", *names)

    def landscapes_are_completed_to_those_that_the_program_lists(self):
        names = [line.split()[0] for line in run(self._program, "--list-landscapes").stdout.splitlines()]
        assert len(names) > 3, names
        self._check_completion("hiker --landscape ", *names)

    def a_number_or_a_formula_is_completed_to_nothing(self):
        options = "function start rate iterations at strip from to dpi scale fps speed pause".split()
        for bash in self._bashes:
            bash.files.joinpath("lesson.md").touch()
            for option in options:
                for line in (f"hiker --{option} ", f"hiker --{option}="):
                    assert bash.complete(line) == [], f"{line!r} is completed."
            bash.files.joinpath("lesson.md").unlink()

    def files_are_completed_by_what_they_are_for(self):
        for bash in self._bashes:
            for name in ("x.png", "x.PDF", "x.txt", "hill.hiker", "lesson.md", "a b.md", "hiker"):
                bash.files.joinpath(name).touch()
            bash.files.joinpath("x.folder").mkdir()
        self._check_completion("hiker --export x.p", "x.png")
        self._check_completion("hiker --export=x.p", "--export=x.png")
        self._check_completion("hiker --export x.", "x.png", "x.PDF", "x.folder")
        self._check_completion("hiker --export h", "hill.hiker")
        self._check_completion("hiker --print h", "hill.hiker")
        self._check_completion("hiker l", "lesson.md")
        self._check_completion("hiker a", "a b.md")
        self._check_completion("hiker --rate 0.5 ", "hill.hiker", "lesson.md", "a b.md", "x.folder")
        for bash in self._bashes:
            shutil.rmtree(bash.files)
            bash.files.mkdir()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    documents = Documents(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve())
    failed = 0
    try:
        for name, check in vars(Documents).items():
            if name.startswith("_"):
                continue
            sentence = name.replace("_", " ")
            try:
                check(documents)
                print("pass:", sentence)
            except (AssertionError, OSError, subprocess.SubprocessError) as error:
                failed += 1
                print("FAIL:", sentence, f"\n  {error}")
    finally:
        documents._end()
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
