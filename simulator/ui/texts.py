"""How the program's words reach a person's language.

Every text of the program stands as a literal in `translate(context, text, …)`, where
pyside6-lupdate finds it; nothing that varies is inside the literal. After a text was added
or changed, `python -m tests.translations` brings assets/translations up to date and lists
what has to be translated. Values are put in with `filled`, and keep their own writing
direction.

Words of the model's own levels (moods, axes, modes …) are in `words`, numbers and dates
in `figures`. A screen writes its own words where it shows them.

Voice: a colleague, not an examiner. Name the effect on the client and the agreement, not
the person; no "correct" or "wrong", no "please", no exclamation marks.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from simulator.ui.factory import isolate


def translate(context: str, text: str, note: str | None = None, number: int = -1) -> str:
    """`text` in the interface language; `note` tells the translator what it is.

    With `number` the plural form is chosen and `%n` replaced; at the call it has to be a bare
    name, since lupdate passes over calls with anything else there. Without a translation
    loaded the text itself comes back.
    """
    return QCoreApplication.translate(context, text, note, number)


def filled(text: str, **values: str) -> str:
    """`text` with each `{name}` replaced by its value, isolated from the sentence around it.

    Only the given names are replaced: braces in a value or left over in a translation stay
    as they are and raise nothing.
    """
    for name, value in values.items():
        text = text.replace("{" + name + "}", isolate(value))
    return text
