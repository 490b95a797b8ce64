"""A room of phones for tests: questions, and what a phone without a browser does."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from unittest.mock import patch

from simulator.usecases.phones import server
from simulator.usecases.phones.answering import Answered, Answering, Asked
from simulator.usecases.phones.ballot_box import BallotBox
from simulator.usecases.phones.bounds import Bounds
from simulator.usecases.phones.marks import Marks
from simulator.usecases.phones.phone_votes import PhoneVotes, Served
from simulator.usecases.phones.questions import Question

WORD = "k7m3qd"
HOST = "192.168.1.23:8080"
REPLIES = ("I hear you.", "That is not us.", "Money back now.", "Which order?")


def question(name: str = "1", *, closed: int | None = None, again: bool = False) -> Question:
    """Four replies to a client; `closed` (from 0) cannot be chosen."""
    why = tuple("Promised already." if i == closed else None for i in range(4))
    return Question(name, "Where is my oven?", REPLIES, why, again)


@dataclass
class Clock:
    """Seconds that go on when a test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


class Room:
    """The answering side without a network."""

    def __init__(self, *, most: int = 64, language: str = "en") -> None:
        self.clock = Clock()
        self.box = BallotBox(self.clock, most=most)
        self.marks = Marks()
        self.voted = 0
        self.answering = Answering(WORD, language, self.box, self.marks, self._vote)
        self.answering.hosts = frozenset({HOST})

    def _vote(self) -> None:
        self.voted += 1

    def asked(self, method: str, target: str, body: bytes = b"", **headers: str) -> Answered:
        """The answer to a request; header names with `_` for `-`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.answering.answer(Asked(method, target, {"host": HOST, **named}, body))

    def phone(self, **headers: str) -> Phone:
        """A phone that has opened the page."""
        phone = Phone(self, dict(headers))
        phone.open()
        return phone


@dataclass
class Phone:
    """A phone in a room: keeps its cookies, sends the form of its page."""

    room: Room
    headers: dict[str, str]
    cookies: dict[str, str] = field(default_factory=dict)
    got: Answered = field(default_factory=lambda: Answered(0))

    @property
    def text(self) -> str:
        """What it was answered last."""
        return self.got.body.decode()

    @property
    def fields(self) -> dict[str, str]:
        """What its form carries."""
        return fields_of(self.text)

    def ask(self, method: str, way: str, body: bytes = b"", **headers: str) -> Answered:
        """Asks for something; what it is answered stays with it."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        given = {**self.headers, **headers, **({"cookie": cookie} if cookie else {})}
        self.got = self.room.asked(method, f"/{WORD}/{way}", body, **given)
        for name, value in self.got.headers:
            if name == "Set-Cookie":
                kept, _, what = value.partition(";")[0].partition("=")
                self.cookies[kept] = what
        return self.got

    def open(self) -> None:
        """Opens the page anew."""
        assert self.ask("GET", "vote").status == 200

    def vote(self, option: int, fields: Mapping[str, str] | None = None) -> Answered:
        """Sends its form with an option (from 1)."""
        sent = {**(self.fields if fields is None else fields), "option": str(option)}
        body = "&".join(f"{name}={value}" for name, value in sent.items()).encode()
        return self.ask("POST", "vote", body, content_type="application/x-www-form-urlencoded")


def fields_of(text: str) -> dict[str, str]:
    """The hidden fields of a page's form."""
    return dict(re.findall(r'name="(form|ballot)" value="(\w+)"', text))


def said(text: str) -> str:
    """How the vote stands, as a page says it."""
    found = re.search(r'id="status"[^>]*>([^<]*)<', text)
    assert found, text
    return found[1]


@dataclass
class Hall:
    """A real page on this computer, with the counts that were reported."""

    votes: PhoneVotes
    served: Served
    counts: Queue[tuple[str, tuple[int, ...]]]

    def reported(self, wanted: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
        """Waits for a report of these counts."""
        while True:
            one = self.counts.get(timeout=20)
            if one[1] == wanted:
                return one

    def connected(self) -> socket.socket:
        """A connection that has said nothing yet."""
        return socket.create_connection((self.served.host, self.served.port), timeout=20)

    def told(self, sent: bytes) -> bytes:
        """All that comes back for these bytes until the server ends the connection."""
        with self.connected() as one:
            try:
                one.sendall(sent)
                return everything(one)
            except (ConnectionResetError, BrokenPipeError):
                return b""

    def head(self, way: str = "/vote", method: str = "GET", **headers: str) -> bytes:
        """A request, whole, without a body."""
        lines = [f"{method} /{WORD}{way} HTTP/1.1"]
        named = {"Host": f"{self.served.host}:{self.served.port}", **headers}
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
        return "\r\n".join([*lines, "", ""]).encode()


def everything(one: socket.socket) -> bytes:
    """What a connection gives until it ends, be it by a reset."""
    got = bytearray()
    try:
        while more := one.recv(65536):
            got += more
    except ConnectionResetError:
        pass
    return bytes(got)


@contextmanager
def hall(bounds: Bounds | None = None, language: str = "en") -> Iterator[Hall]:
    """A page served for a while."""
    counts: Queue[tuple[str, tuple[int, ...]]] = Queue()
    votes = PhoneVotes(
        language=language,
        token=WORD,
        counts=lambda name, given: counts.put((name, given)),
        host="127.0.0.1",
        bounds=bounds,
    )
    # The short ports would come back at once, under the page of another test.
    with patch.object(server, "HANDY_PORTS", (0,)):
        served = votes.start()
    try:
        yield Hall(votes, served, counts)
    finally:
        votes.stop()
    assert not votes.serving
