"""The pages of all codes as one text, `scenarios/CODES.md`: what authors look codes up in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

from simulator.cli.carets import excerpt
from simulator.model.codes import CODES
from simulator.model.issue import Issue, Place, Severity
from simulator.usecases.wording import hint_sentence, without_hint
from tests.codes.pages import HERE, Page, original

GUIDE: Final = HERE.parents[1] / "scenarios" / "CODES.md"

FAMILIES: Final = (
    ("S100", "The file", "What stops a file from being read at all."),
    ("S110", "Keys and values", "What a key may hold, and which keys there are."),
    ("S120", "Ids and what refers to them", "What leads where, and whether it is there."),
    ("S130", "Conditions", "The `when` of replies and routes, and the right side of `set`."),
    ("S140", "Plans that cannot be read", "What `plans.yaml` may hold."),
    (
        "S200",
        "Reach",
        "What can happen, judged over every state that can really be played, with the values "
        "variables, tension and trust really have.",
    ),
    ("S230", "Loose ends", "What is declared or named and leads to nothing."),
    (
        "S300",
        "Balance",
        "Whether the ratings measure what they should, and whether blind play pays. All "
        "figures are exact, over everything that can be played.",
    ),
    ("S320", "Fair forks", "What gives the best reply away, or leaves something out."),
    ("S380", "Plans", "Scripted plays that give something else than they must."),
    ("S400", "Texts", "How replies and coach's texts are written."),
    ("S440", "The room", "What a projector can show to thirty people."),
    ("S500", "Translations", "What a language still lacks."),
    (
        "S600",
        "The house code",
        "What `house.yaml` says and the scenarios beside it do not use. Looked for where a whole "
        "folder of scenarios is checked, or `house.yaml` itself.",
    ),
)
"""First code, title and introduction of each family."""

_INTRODUCTION: Final = """\
# What `check` says

Every remark of `python main.py check` has a code that never changes its meaning. An **error** has
to be mended (those up to S149 also stop the scenario from being played), a **warning** should be,
a **note** is worth knowing. Here stands each code once: what it means, why it matters, an example
with what the program says to it, and how it is mended.

All examples are changes to one small sound talk, `tests/codes/base/`; ▸ marks the changed lines,
^ the place. This page is made from the files of the tests by `python -m tests.codes`, and a test
keeps it current.
"""

_WIDTH: Final = 120
_MOST_LINES: Final = 14
_MARK: Final = "▸ "


def guide(told: Iterable[tuple[Page, Issue]]) -> str:
    """The whole text, from every page and the issue its example gives."""
    by_code = {page.code: (page, issue) for page, issue in told}
    parts = [_INTRODUCTION, _contents(by_code)]
    firsts = [first for first, _, _ in FAMILIES]
    for (first, title, introduction), after in zip(FAMILIES, [*firsts[1:], "T"], strict=True):
        parts.append(f"## {title}\n\n{introduction}\n")
        parts += [
            _entry(page, issue)
            for code, (page, issue) in sorted(by_code.items())
            if first <= code < after
        ]
    return "\n".join(parts)


def _contents(codes: Iterable[str]) -> str:
    lines = ["| code | | |", "|---|---|---|"]
    for code in sorted(codes):
        meaning = CODES[code]
        lines.append(f"| [{code}](#{code.lower()}) | {meaning.severity} | {meaning.meaning} |")
    return "\n".join(lines) + "\n"


def _entry(page: Page, issue: Issue) -> str:
    meaning = CODES[page.code]
    return "\n".join(
        [
            f"### {page.code}",
            "",
            f"**{_capital(meaning.severity)}: {meaning.meaning}.** {page.means}",
            "",
            f"*Why it matters.* {page.why}",
            "",
            *_example(page, issue),
            f"*How to mend it.* {page.mend}",
            "",
        ]
    )


def _capital(severity: Severity) -> str:
    return severity.value.capitalize()


def _example(page: Page, issue: Issue) -> Iterator[str]:
    yield "```"
    name = Path(issue.place.file).name
    for file in dict.fromkeys(change.file for change in page.changes if change.file != name):
        if shown := list(_excerpt(page, file, None)):
            yield from (f"{file}:", *shown, "")
    yield from _excerpt(page, name, issue.place)
    yield ""
    yield f"{name}:{issue.place.line}:{issue.place.column}: {issue.code} {without_hint(issue)}"
    hint = hint_sentence(issue)
    if hint is not None:
        yield f"  {hint}"
    yield "```"
    yield ""


def _excerpt(page: Page, file: str, place: Place | None) -> Iterator[str]:
    """The changed lines of a file with a little around them, and a caret under the place."""
    lines = page.files[file].decode("utf-8", "replace").split("\n")
    at = -1 if place is None else place.line - 1
    changed = _changed(page, file, lines)
    before = -1
    for number in _shown(lines, {at, *changed[:_MOST_LINES]} - {-1}):
        if number > before + 1 and before >= 0:
            yield "…"
        before = number
        line = lines[number]
        margin = _MARK if number in changed else " " * len(_MARK)
        if place is not None and number == at:
            indent = " " * (len(line) - len(line.lstrip()))
            text, column = excerpt(line, place.column, _WIDTH - len(indent))
            yield margin + indent + text
            yield " " * (len(margin) + len(indent) + column) + "^"
        else:
            yield margin + (line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…")


def _shown(lines: Sequence[str], wanted: Iterable[int]) -> list[int]:
    """The wanted lines and those beside them, without blank ones."""
    around = {number + step for number in wanted for step in (-1, 0, 1)}
    return sorted(number for number in around if 0 <= number < len(lines) and lines[number].strip())


def _changed(page: Page, file: str, lines: Sequence[str]) -> list[int]:
    """Which lines are not as in the base; none where the whole file is the example's own."""
    if page.whole is not None or not page.example:
        return []
    old = original(file).read_text(encoding="utf-8").split("\n")
    matcher = SequenceMatcher(None, old, lines, autojunk=False)
    return [
        number
        for kind, _, _, start, end in matcher.get_opcodes()
        if kind != "equal"
        for number in range(start, end)
    ]
