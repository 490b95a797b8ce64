"""Votes by phone without a network: what is asked is noted, what phones say is put in."""

from __future__ import annotations

from collections.abc import Callable

from simulator.model.errors import KnownError
from simulator.usecases.phones.phone_votes import PhoneVotes, Served
from simulator.usecases.phones.questions import Question

ADDRESS = "http://192.168.1.7:8080/abcdef"
ELSEWHERE = "http://10.0.0.7:8080/abcdef"


class TakenPhones(PhoneVotes):
    """Serves nothing. `asked` is the question that is open, None while none is."""

    def __init__(
        self,
        made: list[TakenPhones],
        language: str,
        counts: Callable[[str, tuple[int, ...]], None],
        refuse: KnownError | None = None,
        *,
        loopback: bool = False,
    ) -> None:
        super().__init__(language=language, token=None, counts=counts)
        made.append(self)
        self.say = counts
        self.language = language
        self.asked: Question | None = None
        self.fresh: list[bool] = []
        self.votes: tuple[int, ...] = ()
        self.stopped = False
        self.here = 0
        self._refuse = refuse
        self._loopback = loopback

    def start(self, timeout: float = 5.0) -> Served:
        if self._refuse is not None:
            raise self._refuse
        return Served(ADDRESS, "192.168.1.7", 8080, (ELSEWHERE,), loopback=self._loopback)

    def stop(self, timeout: float = 3.0) -> None:
        self.stopped = True

    def ask(self, question: Question, *, fresh: bool = False) -> None:
        self.asked = question
        self.fresh.append(fresh)
        if fresh:
            self.votes = (0,) * len(question.options)

    def close_vote(self) -> tuple[int, ...]:
        self.asked = None
        return self.votes

    @property
    def voters(self) -> int:
        return self.here

    def speak(self, language: str) -> None:
        self.language = language

    def vote(self, question: str, *votes: int) -> None:
        """What the phones say now; it is called on a thread of the server's."""
        self.votes = votes
        self.say(question, votes)
