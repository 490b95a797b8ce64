"""What a phone that asks for something is answered: requests in, answers out, no network here.

Answered is who names this computer as it is shown on the wall, and knows the word in its
address; everybody else gets a number and no word. A vote is taken from the page's own form, of
the phone it was made for, and from no page of somebody else.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import parse_qs

from simulator.usecases.phones.ballot_box import BallotBox, Outcome
from simulator.usecases.phones.marks import Marks
from simulator.usecases.phones.page import (
    Telling,
    doorway,
    notice,
    notice_part,
    page,
    part,
    stamp,
)
from simulator.usecases.phones.page_files import SCRIPT, STYLE
from simulator.usecases.phones.speech import NAMES, preferred

HTML = "text/html; charset=utf-8"
_FORM = "application/x-www-form-urlencoded"
_MOST_FIELDS = 6
_NUMBER_DIGITS = 9

REASONS: Mapping[int, str] = MappingProxyType(
    {
        200: "OK",
        204: "No Content",
        303: "See Other",
        403: "Forbidden",
        404: "Not Found",
        405: "Method Not Allowed",
        409: "Conflict",
        415: "Unsupported Media Type",
        421: "Misdirected Request",
    }
)
"""Every status that is answered, in its own words."""

SAFE_HEADERS = (
    ("Cache-Control", "no-store"),
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    # With "no-referrer" a browser would send "Origin: null" with the form, and where it comes
    # from could not be told. The page leads nowhere else, so the address gets nowhere else.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
)
"""Sent with every answer that has words."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: `target` as it stands in its first line, header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Answered:
    """What is sent back."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Phone:
    """Who asks: its lot (None: it brought none), and how to tell it."""

    lot: str | None
    telling: Telling


class Answering:
    """Answers the phones of one session, on the server's thread.

    `token` is the word in the address, `hosts` the names (with port) this computer is shown by.
    `voted` is called after each vote that counts. `room` is the language of the room's texts."""

    def __init__(
        self, token: str, room: str, box: BallotBox, marks: Marks, voted: Callable[[], None]
    ) -> None:
        self.room = room
        self.hosts: frozenset[str] = frozenset()
        self._token = token
        self._box = box
        self._marks = marks
        self._voted = voted

    def answer(self, asked: Asked) -> Answered:
        """The answer to anything that comes; nothing is raised."""
        if asked.method not in ("GET", "POST"):
            return Answered(405, headers=(("Allow", "GET, POST"),))
        if asked.headers.get("host", "").lower() not in self.hosts:
            return Answered(421)
        path, _, query = asked.target.partition("?")
        way = self._way(path)
        if way is None:
            return Answered(404)
        if asked.method == "GET":
            return self._got(way, asked, _fields(query))
        return self._taken(asked) if way == "vote" else Answered(405, headers=_GET_ONLY)

    def _got(self, way: str, asked: Asked, given: Mapping[str, str]) -> Answered:
        if way == "vote":
            speak = given.get("speak", "")
            return self._spoken(speak) if speak in NAMES else self._page(asked)
        if way == "now":
            return self._now(asked, given.get("s", ""))
        if way in _FILES:
            kind, text = _FILES[way]
            return Answered(200, text.encode(), (("Content-Type", kind), *SAFE_HEADERS))
        return _html(200, doorway(self._token, self._phone(asked).telling))

    def _way(self, path: str) -> str | None:
        """What is asked for behind the word of the address; None: not this session's."""
        parts = path.split("/")
        if len(parts) not in (2, 3) or parts[0]:
            return None
        given = parts[1].lower().encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._token.encode()):
            return None
        way = parts[2] if len(parts) == 3 else ""
        return way if way in ("", "vote", "now") or way in _FILES else None

    # --- the page -----------------------------------------------------------------------

    def _page(self, asked: Asked) -> Answered:
        phone = self._phone(asked)
        if phone.lot is not None:
            standing, form = self._box.standing(phone.lot), self._marks.form(phone.lot)
            return _html(200, page(self._token, phone.telling, standing, form))
        mark = self._marks.new()
        form = self._marks.form(mark.partition(".")[0])
        text = page(self._token, phone.telling, self._box.glance(), form)
        return _html(200, text, self._cookie("phone", mark))

    def _now(self, asked: Asked, shown: str) -> Answered:
        phone = self._phone(asked)
        if phone.lot is None:
            return _html(200, notice_part(self._token, phone.telling, "no_cookies"))
        standing = self._box.standing(phone.lot)
        if shown == stamp(phone.telling, standing):
            return Answered(204, headers=(("Cache-Control", "no-store"),))
        form = self._marks.form(phone.lot)
        return _html(200, part(self._token, phone.telling, standing, form))

    def _spoken(self, language: str) -> Answered:
        return self._to_page(self._cookie("speak", language))

    def _to_page(self, *cookies: tuple[str, str]) -> Answered:
        where = ("Location", f"/{self._token}/vote")
        return Answered(303, headers=(where, *cookies, *SAFE_HEADERS))

    def _cookie(self, name: str, value: str) -> tuple[str, str]:
        return "Set-Cookie", f"{name}={value}; Path=/{self._token}; HttpOnly; SameSite=Strict"

    # --- a vote -------------------------------------------------------------------------

    def _taken(self, asked: Asked) -> Answered:
        if not self._from_here(asked.headers):
            return Answered(403)
        if asked.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
            return Answered(415)
        phone = self._phone(asked)
        in_part = asked.headers.get("x-part") == "main"
        if phone.lot is None:
            made = notice_part if in_part else notice
            return _html(200 if in_part else 403, made(self._token, phone.telling, "no_cookies"))
        given = _fields(asked.body.decode("utf-8", "replace"))
        form = self._marks.form(phone.lot)
        note = self._note(phone.lot, given)
        if note is None and not in_part:
            return self._to_page()
        made_of = part if in_part else page
        text = made_of(self._token, phone.telling, self._box.standing(phone.lot), form, note)
        return _html(200 if in_part else 409, text)

    def _note(self, lot: str, given: Mapping[str, str]) -> str | None:
        """Takes a vote in; answers what there is to say instead of how the vote stands."""
        if not self._marks.is_form(given.get("form", ""), lot):
            return "aged"
        serial, option = _number(given.get("ballot", "")), _number(given.get("option", ""))
        outcome = self._box.vote(lot, serial, option - 1)
        if outcome is Outcome.COUNTED:
            self._voted()
            return None
        return None if outcome is Outcome.FULL else outcome.value

    def _from_here(self, headers: Mapping[str, str]) -> bool:
        """Whether a form was sent by a page of this address, as far as its browser tells."""
        origin, site = headers.get("origin"), headers.get("sec-fetch-site")
        here = {f"http://{host}" for host in self.hosts}
        return (origin is None or origin.lower() in here) and site in (None, "same-origin", "none")

    # --- who asks -----------------------------------------------------------------------

    def _phone(self, asked: Asked) -> _Phone:
        cookies = _cookies(asked.headers.get("cookie", ""))
        spoken = cookies.get("speak", "")
        if spoken not in NAMES:
            spoken = preferred(asked.headers.get("accept-language", ""), self.room)
        lot = self._marks.phone(cookies.get("phone", ""))
        return _Phone(lot, Telling(spoken, self.room, self._box.most))


_GET_ONLY = (("Allow", "GET"),)
_FILES = {
    "page.css": ("text/css; charset=utf-8", STYLE),
    "page.js": ("text/javascript; charset=utf-8", SCRIPT),
}


def _html(status: int, text: str, *more: tuple[str, str]) -> Answered:
    # What no encoding can carry is shown as a sign of its own.
    body = text.encode("utf-8", "replace")
    return Answered(status, body, (("Content-Type", HTML), *more, *SAFE_HEADERS))


def _fields(text: str) -> dict[str, str]:
    """The fields of a form or a query, the first of each name; none where there are too many."""
    try:
        found = parse_qs(text, max_num_fields=_MOST_FIELDS, errors="replace")
    except ValueError:
        return {}
    return {name: values[0] for name, values in found.items()}


def _cookies(text: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in text.split(";"))
    found: dict[str, str] = {}
    for name, _, value in pairs:
        found.setdefault(name.strip(), value.strip())
    return found


def _number(text: str) -> int:
    """A number from 1, 0 for what is none."""
    return int(text[:_NUMBER_DIGITS]) if text.isascii() and text.isdigit() else 0
