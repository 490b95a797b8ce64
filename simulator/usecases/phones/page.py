"""The page of a phone, as HTML: how the vote stands for this phone, and the form to vote by.

Every text that is not the page's own is escaped, and set apart so that its direction of writing
reaches no further than itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from html import escape

from simulator.usecases.phones.ballot_box import Standing
from simulator.usecases.phones.questions import Question
from simulator.usecases.phones.speech import NAMES, SPEECH, counted

SOON_S, LATER_S = 4, 12
"""Seconds until a page without a script looks again: where a vote is awaited, where one is in.
Where one is being chosen it does not: it would take the choice away."""

_CURRENT = ' aria-current="true"'


@dataclass(frozen=True, slots=True)
class Telling:
    """How a page is told: the phone's language, that of the room's texts, and how many phones
    there is room for."""

    language: str
    room: str
    most: int


def doorway(token: str, telling: Telling) -> str:
    """The page behind the address itself: it leads on at once.

    A phone that comes by a link on somebody's page does not show its cookie the first time, and
    would be taken for another one; from here on it is the vote's own pages that lead."""
    words = SPEECH[telling.language]
    where = f"/{token}/vote"
    refresh = f'<meta http-equiv="refresh" content="0;url={where}">'
    link = f'<p><a class="again" href="{where}">{escape(words["go_on"])}</a></p>'
    return _document(
        token, telling.language, refresh, f"<main>{_title(words['title'])}{link}</main>"
    )


def page(
    token: str, telling: Telling, standing: Standing, form: str, note: str | None = None
) -> str:
    """The whole page. `form` is what the phone's form carries; `note` (a key of the texts)
    is said in place of how the vote stands."""
    refresh = f"<noscript>{_refresh(token, standing)}</noscript>" if note is None else ""
    script = f'<script src="/{token}/page.js" defer></script>'
    main = part(token, telling, standing, form, note)
    links = _languages(telling)
    return _document(token, telling.language, refresh + script, links + main)


def notice(token: str, telling: Telling, key: str) -> str:
    """A page that says one thing, with a way to look again."""
    body = notice_part(token, telling, key)
    return _document(token, telling.language, "", _languages(telling) + body)


def notice_part(token: str, telling: Telling, key: str) -> str:
    """What changes of the page, where it says one thing."""
    words = SPEECH[telling.language]
    return (
        f'<main data-stamp="" data-lost="{escape(words["lost"])}">{_title(words["title"])}'
        f'{_status(words[key])}<div id="vote" data-ballot=""></div>'
        f"{_again(token, words['again'])}</main>"
    )


def part(
    token: str, telling: Telling, standing: Standing, form: str, note: str | None = None
) -> str:
    """What changes of the page."""
    words = SPEECH[telling.language]
    said = _said(telling, standing, note)
    asked = standing.question if standing.open and standing.placed else None
    ballot = _short((standing.serial, asked)) if asked else ""
    vote = "" if asked is None else _form(token, telling, standing, asked, form)
    return (
        f'<main data-stamp="{stamp(telling, standing)}" data-lost="{escape(words["lost"])}">'
        f"{_title(words['title'])}"
        f"{_status(said)}"
        f'<div id="vote" data-ballot="{ballot}">{vote}</div>'
        f"<noscript>{_again(token, words['again'])}</noscript>"
        f'<p class="soft">{escape(words["private"])}</p></main>'
    )


def stamp(telling: Telling, standing: Standing) -> str:
    """A short word that changes with whatever this phone's page shows, and with nothing else:
    the votes of others leave it as it is."""
    return _short((telling.language, telling.room, standing))


def _short(seen: object) -> str:
    """Sixteen digits for values, the same for the same."""
    return sha256(repr(seen).encode()).hexdigest()[:16]


def _said(telling: Telling, standing: Standing, note: str | None) -> str:
    words = SPEECH[telling.language]
    if note is not None:
        return words[note]
    number = "" if standing.mine is None else str(standing.mine + 1)
    if not standing.placed:
        return counted(telling.language, "full", telling.most)
    if standing.question is None:
        return words["wait"]
    if not standing.open:
        return words["closed_voted"].format(number=number) if number else words["closed"]
    if number:
        return words["voted"].format(number=number)
    return words["open_again" if standing.question.again else "open"]


def _form(token: str, telling: Telling, standing: Standing, question: Question, form: str) -> str:
    words = SPEECH[telling.language]
    rows = "".join(
        _row(telling, question, place, standing.mine) for place in range(len(question.options))
    )
    legend = _quoted(question.title, telling.room) if question.title else escape(words["causes"])
    button = words["send" if standing.mine is None else "change"]
    return (
        f'<form method="post" action="/{token}/vote" autocomplete="off">'
        f'<input type="hidden" name="form" value="{escape(form)}">'
        f'<input type="hidden" name="ballot" value="{standing.serial}">'
        f"<fieldset><legend>{legend}</legend>{rows}</fieldset>"
        f'<button type="submit">{escape(button)}</button></form>'
    )


def _row(telling: Telling, question: Question, place: int, mine: int | None) -> str:
    why = question.closed[place]
    state = " checked" if place == mine else ""
    reason = ""
    if why is not None:
        state = " disabled"
        before, after = SPEECH[telling.language]["unavailable"].split("{why}")
        reason = (
            f'<span class="why">{escape(before)}{_quoted(why, telling.room)}{escape(after)}</span>'
        )
    words = _quoted(question.options[place], telling.room)
    return (
        f'<label><input type="radio" name="option" value="{place + 1}"{state}>'
        f'<span class="words"><span class="number">{place + 1}.</span> {words}{reason}</span>'
        "</label>"
    )


def _quoted(text: str, language: str) -> str:
    """A text of the scenario: in its own language and its own direction."""
    return f'<bdi lang="{escape(language)}">{escape(text)}</bdi>'


def _title(text: str) -> str:
    return f'<h1 tabindex="-1">{escape(text)}</h1>'


def _status(text: str) -> str:
    return f'<p id="status" role="status" aria-live="polite">{escape(text)}</p>'


def _again(token: str, text: str) -> str:
    return f'<p><a class="again" href="/{token}/vote">{escape(text)}</a></p>'


def _refresh(token: str, standing: Standing) -> str:
    if standing.open and standing.placed and standing.mine is None:
        return ""
    wait = LATER_S if standing.open else SOON_S
    return f'<meta http-equiv="refresh" content="{wait};url=/{token}/vote">'


def _languages(telling: Telling) -> str:
    links = "".join(
        f'<li><a href="?speak={code}" lang="{code}" hreflang="{code}"'
        f"{_CURRENT if code == telling.language else ''}>{escape(name)}</a></li>"
        for code, name in NAMES.items()
    )
    label = escape(SPEECH[telling.language]["languages"])
    return f'<nav aria-label="{label}"><ul>{links}</ul></nav>'


def _document(token: str, language: str, head: str, body: str) -> str:
    title = escape(SPEECH[language]["title"])
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{title}</title><link rel="icon" href="data:,">'
        f'<link rel="stylesheet" href="/{token}/page.css">{head}</head><body>{body}</body></html>'
    )
