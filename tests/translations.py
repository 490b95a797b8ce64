"""`python -m tests.translations`: bring the interface's translations up to date.

One `.ts` per language in assets/translations is what translators edit; the `.qm` beside it
is what the program loads. The command reads every text of the interface out of the source
with pyside6-lupdate, puts the translations there are to them, writes the `.ts` anew and
compiles it with pyside6-lrelease. Texts that have no translation yet are listed, and the
answer is 1.

Two things lupdate does not do are done here. Its reader of Python does not see that a call
has a number, so every text with %n is marked as having plural forms. And its merging keeps
what is gone and guesses at what is like; here a translation belongs to exactly its context,
text and note, and goes with them. The English file holds only the texts with a number.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "assets" / "translations"
LOCALES = {"en": "en_GB", "uk": "uk_UA", "ru": "ru_RU"}
PLURAL_FORMS = {"en": 2, "uk": 3, "ru": 3}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_TIMEOUT_S = 100


@dataclass(frozen=True, slots=True)
class Key:
    """What a translation belongs to; `note` is the translator's disambiguation."""

    context: str
    source: str
    note: str = ""

    @property
    def counted(self) -> bool:
        """Whether the text has plural forms."""
        return "%n" in self.source


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its translation: one form, or one per plural form; no form: not translated."""

    key: Key
    forms: tuple[str, ...]


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The file translators edit."""
    return folder / f"simulator_{language}.ts"


def qm_file(language: str, folder: Path = FOLDER) -> Path:
    """The file the program loads."""
    return folder / f"simulator_{language}.qm"


def extracted() -> tuple[Key, ...]:
    """Every text that lupdate finds in the interface now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        options = ("-extensions", "py", "-locations", "none", "-sort-messages", "-silent")
        _run("lupdate", *options, "simulator/ui", "-ts", str(fresh))
        return tuple(message.key for message in read(fresh))


def wanted(language: str, keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """The texts a language's file has to hold."""
    return keys if language != "en" else tuple(key for key in keys if key.counted)


def read(file: Path) -> tuple[Message, ...]:
    """The messages of a `.ts`, in its order; unfinished ones have no forms."""
    return tuple(_messages(ET.parse(file).getroot()))  # noqa: S314 (our own file)


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            yield Message(key, _forms(message.find("translation")))


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None or "type" in translation.attrib:
        return ()
    plural = [form.text or "" for form in translation.iter("numerusform")]
    forms = tuple(plural) or (translation.text or "",)
    return forms if all(forms) else ()


def write(file: Path, language: str, messages: tuple[Message, ...]) -> None:
    """Messages as a `.ts`, as lupdate writes one."""
    root = ET.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        name = message.key.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _add(contexts[name], message, PLURAL_FORMS[language])
    ET.indent(root, "    ")
    text = _HEAD + ET.tostring(root, encoding="unicode") + "\n"
    file.write_text(text, encoding="utf-8", newline="\n")


def _add(context: ET.Element, message: Message, plural_forms: int) -> None:
    element = ET.SubElement(context, "message")
    ET.SubElement(element, "source").text = message.key.source
    if message.key.note:
        ET.SubElement(element, "comment").text = message.key.note
    translation = ET.SubElement(element, "translation")
    if not message.forms:
        translation.set("type", "unfinished")
    if message.key.counted:
        element.set("numerus", "yes")
        for form in message.forms or ("",) * plural_forms:
            ET.SubElement(translation, "numerusform").text = form
    elif message.forms:
        translation.text = message.forms[0]


def release(ts: Path, qm: Path) -> None:
    """Compile a `.ts`; what is unfinished stays in the language of the source.

    The new file takes the place of the old one: a program that runs has that mapped into its
    memory, and would die of a bus error if it were written over.
    """
    part = qm.with_suffix(".part")
    _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(part))
    part.replace(qm)


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that came with PySide6, from the project's folder."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, timeout=_TIMEOUT_S)


def main() -> int:
    """Update and compile all languages; answers 1 while something is not translated."""
    keys = extracted()
    FOLDER.mkdir(parents=True, exist_ok=True)
    missing = 0
    for language in LOCALES:
        file = ts_file(language)
        there = {message.key: message.forms for message in read(file)} if file.exists() else {}
        messages = tuple(Message(key, there.get(key, ())) for key in wanted(language, keys))
        write(file, language, messages)
        release(file, qm_file(language))
        for message in messages:
            if not message.forms:
                missing += 1
                sys.stdout.write(f"{language}: {message.key.context}: {message.key.source}\n")
    sys.stdout.write(f"{len(keys)} texts, {missing} translations missing\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
