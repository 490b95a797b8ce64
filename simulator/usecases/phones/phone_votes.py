"""Votes of phones: the page, its address, the vote that is open, and the counts.

The server is loaded where it starts: a room that counts hands alone never loads it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from simulator.usecases.phones.addresses import LOOPBACK, likely
from simulator.usecases.phones.answering import Answering
from simulator.usecases.phones.ballot_box import BallotBox
from simulator.usecases.phones.bounds import Bounds
from simulator.usecases.phones.marks import LETTERS, TOKEN_LETTERS, Marks, new_token
from simulator.usecases.phones.questions import Question

if TYPE_CHECKING:
    from simulator.usecases.phones.server import PageServer

REPORT_S = 0.15
"""Votes that come together are reported together."""
STOP_S = 3.0


@dataclass(frozen=True, slots=True)
class Served:
    """Where the page is: its `address` to show, the computer's own address in it (`host`) and
    the `port`; `others` are addresses by which it is reached from other networks. `loopback`:
    this computer is in no network, and no phone can reach the page."""

    address: str
    host: str
    port: int
    others: tuple[str, ...] = ()
    loopback: bool = False


class PhoneVotes:
    """The votes of phones, from `start` to `stop`. Its methods are for one thread, the screens';
    `counts` is called on the server's, with the name of the question and how many chose each
    option, some 0.15 s after a vote.

    `language` is that of the replies shown, `token` the word in the address (six letters or
    digits or more; None: one drawn by lot), `host` and `port` where to serve (None and 0: found).
    Raises ValueError for a token that is too short or hard to tell from another."""

    def __init__(
        self,
        *,
        language: str,
        token: str | None,
        counts: Callable[[str, tuple[int, ...]], None],
        port: int = 0,
        host: str | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        word = new_token() if token is None else token
        if len(word) < TOKEN_LETTERS or not set(word) <= set(LETTERS):
            raise ValueError(f"a token of {TOKEN_LETTERS} or more of {LETTERS}")
        self._box = BallotBox(monotonic)
        self._answering = Answering(word, language, self._box, Marks(), self._voted)
        self._bounds = bounds or Bounds()
        self._server: PageServer | None = None
        self._token = word
        self._counts = counts
        self._host, self._port = host, port
        self._reporting = False

    def start(self, timeout: float = 5.0) -> Served:
        """Serves the page, with no vote open yet; waits until it is there (seconds).

        Raises KnownError `phones_unserved` where nothing can be served, and RuntimeError where
        it was started before."""
        from simulator.usecases.phones.server import PageServer, listening, own_addresses

        if self._server is not None:
            raise RuntimeError("started twice")
        hosts = (self._host,) if self._host is not None else likely(own_addresses())
        sockets = listening(hosts or (LOOPBACK,), self._port)
        self._server = PageServer(self._answering.answer, self._bounds)
        named = [str(one.getsockname()[0]) for one in sockets]
        port = int(sockets[0].getsockname()[1])
        self._answering.hosts = _names(named, port)
        self._server.start(sockets, timeout)
        where = [f"http://{host}{_of_port(port)}/{self._token}" for host in named]
        return Served(where[0], named[0], port, tuple(where[1:]), named[0].startswith("127."))

    def stop(self, timeout: float = STOP_S) -> None:
        """Ends the page and every connection; waits for its thread (seconds). Stopping twice, or
        what never started, is fine."""
        if self._server is not None:
            self._server.stop(timeout)

    @property
    def serving(self) -> bool:
        """Whether the page is there."""
        return self._server is not None and self._server.serving

    def ask(self, question: Question, *, fresh: bool = False) -> None:
        """Opens a vote. Asked again as it stood last (the same name, as many options, a revote
        or not as before), it goes on with its votes, unless it is to begin `fresh`."""
        self._box.ask(question, fresh=fresh)

    def close_vote(self) -> tuple[int, ...]:
        """Closes the vote; answers its last counts. A report under way may still come after."""
        return self._box.close()

    def speak(self, language: str) -> None:
        """The room's texts are in another language from now on; it is also that of phones which
        ask for none the page has."""
        self._answering.room = language

    @property
    def voters(self) -> int:
        """How many phones show the page."""
        return self._box.phones

    def _voted(self) -> None:
        if self._server is not None and not self._reporting:
            self._reporting = True
            self._server.later(REPORT_S, self._report)

    def _report(self) -> None:
        self._reporting = False
        counted = self._box.counted
        if counted is not None:
            self._counts(*counted)


def _names(hosts: Sequence[str], port: int) -> frozenset[str]:
    named = {*hosts, *(["localhost"] if LOOPBACK in hosts else [])}
    return frozenset(f"{host}{_of_port(port)}" for host in named)


def _of_port(port: int) -> str:
    return "" if port == 80 else f":{port}"
