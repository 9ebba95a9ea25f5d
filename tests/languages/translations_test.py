#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares each translation with the texts of the program as they are now.

Usage: translations_test.py path/to/source path/to/lupdate. Says what is missing, unfinished, or does not agree with the
English: placeholders, numbers, the steps of a lesson.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# How many forms a count has in each language: Qt Linguist's own rules.
PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def numbers_in(text):
    return sorted(NUMBER.findall(re.sub(r"%\d|%n", "", text)))


def placeholders_in(text):
    return sorted(re.findall(r"%\d|%n|\{[^{}]*\}", text))


def is_part_of(part, whole):
    return not collections.Counter(part) - collections.Counter(whole)


def mnemonics_in(text):
    return len(re.findall(r"&(?!&)\S", text.replace("&&", "")))


def mistakes_in(source, translation):
    if not translation.strip():
        yield "is empty"
    if placeholders_in(source) != placeholders_in(translation):
        yield "has other placeholders"
    # More may be there, since some languages count where others have a word; and millions in tens of thousands.
    if "million" not in source and not is_part_of(numbers_in(source), numbers_in(translation)):
        yield "lacks a number"
    if mnemonics_in(source) != mnemonics_in(translation):
        yield "has another number of underlined letters"
    if source.count("\n") != translation.count("\n"):
        yield "has another number of lines"
    if re.findall(r"<[^<>]*>", source) != re.findall(r"<[^<>]*>", translation):
        yield "has other tags"


def mistakes_of_texts(path, code):
    root = xml.etree.ElementTree.parse(path).getroot()
    if root.get("language") != code:
        yield f"is written in {root.get('language')}"
    for message in root.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        if translation.get("type"):
            yield f'"{source}" is {translation.get("type")}'
            continue
        forms = translation.findall("numerusform")
        if message.get("numerus") == "yes" and len(forms) != PLURAL_FORMS[code]:
            yield f'"{source}" has {len(forms)} plural forms'
        for text in [form.text or "" for form in forms] or [translation.text or ""]:
            for mistake in mistakes_in(source, text):
                yield f'the translation of "{source}" {mistake}: "{text}"'


def steps_of(page):
    """The texts of a lesson's steps, without what sets the window up."""
    text = re.sub(r"^```experiment$.*?^```$", "", page.read_text(), flags=re.DOTALL | re.MULTILINE)
    return re.split(r"^## ", text, flags=re.MULTILINE)


def mistakes_of_lesson(original, translated):
    if not translated.exists():
        yield "is missing"
        return
    text = translated.read_text()
    if "```experiment" in text:
        yield "sets the window up: a translation has words only"
    ours, theirs = steps_of(original), steps_of(translated)
    if len(ours) != len(theirs):
        yield f"has {len(theirs) - 1} steps, and not {len(ours) - 1}"
        return
    for place, (one, other) in enumerate(zip(ours, theirs)):
        if one.count("### Answer\n") != other.count("### Answer\n"):
            yield f"step {place}: the answer is missing, or there is one too many"
        missing = [number for number in set(numbers_in(one)) if "." in number and number not in numbers_in(other)]
        if missing:
            yield f"step {place}: {', '.join(missing)} is missing"


def mistakes_of_pages(resources, folder):
    for original in sorted((resources / "lessons").glob("*.md")):
        for mistake in mistakes_of_lesson(original, folder / "lessons" / original.name):
            yield f"lessons/{original.name} {mistake}"
    guide = folder / "guide.md"
    if not guide.exists():
        yield "guide.md is missing"
    else:
        headings = [re.findall(r"^#+ ", page.read_text(), re.MULTILINE) for page in (resources / "guide.md", guide)]
        if headings[0] != headings[1]:
            yield "guide.md has other headings"


def main(source, lupdate):
    resources = pathlib.Path(source, "resources")
    languages = resources / "languages"
    mistakes = []
    with tempfile.TemporaryDirectory() as scratch:
        for original in sorted(languages.glob("hiker_*.ts")):
            code = original.stem.removeprefix("hiker_")
            copy = shutil.copy(original, scratch)
            update = pathlib.Path(source, "scripts", "update-translations")
            subprocess.run([update, lupdate, copy], check=True, stderr=subprocess.DEVNULL)
            mistakes += [f"{original.name}: {mistake}" for mistake in mistakes_of_texts(copy, code)]
            mistakes += [f"{code}/{mistake}" for mistake in mistakes_of_pages(resources, languages / code)]
    print("\n".join(mistakes) or "Every text is translated.")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
