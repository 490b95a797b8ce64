"""Sending as a whole: the choices, the secret, and the thread that sends while they hold."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.rows import Profile, SentTo
from simulator.progress.store import Store
from simulator.usecases.sending.address import Endpoint, endpoint_of
from simulator.usecases.sending.choices import (
    SendingChoices,
    choices_of,
    keep_choices,
    send_results_of,
    sent_since,
)
from simulator.usecases.sending.delivery import Delivery, Pass, Posts
from simulator.usecases.sending.gathering import Gathering, StatementsOf
from simulator.usecases.sending.posting import Answer
from simulator.usecases.sending.secrets import Secrets
from simulator.usecases.sending.sender import Sender, SenderState
from simulator.usecases.sending.views import SendingPerson, SendingView
from simulator.usecases.steps import Steps

_STORE_SECONDS = 120.0
"""The store may be busy with an export; longer than this it is out of order."""

T = TypeVar("T")


class Greets(Posts, Protocol):
    """A poster that can be tried out."""

    def greet(self) -> Answer: ...


MakePoster = Callable[[Endpoint, str, str], Greets]


@dataclass(frozen=True, slots=True)
class _Kept:
    choices: SendingChoices
    people: tuple[tuple[Profile, bool], ...]
    sent: SentTo
    waiting: int


class PostOffice:
    """Everything about sending that a window asks for; `changed` is called on another thread.

    Nothing here is done unless `start` finds that sending is switched on, or somebody asks."""

    def __init__(
        self,
        keeper: Keeper,
        secrets: Secrets,
        make_poster: MakePoster,
        statements_of: StatementsOf,
        *,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
    ) -> None:
        self._keeper = keeper
        self._secrets = secrets
        self._make_poster = make_poster
        self._statements_of = statements_of
        self._clock = clock
        self._chance = chance
        self._sender: Sender | None = None
        self.changed: Callable[[SenderState], None] = lambda state: None
        # A keyring may ask for a password, and a server may stall: neither in a window's way.
        self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="post-office")

    def start(self) -> Steps[None]:
        """Begins to send, if that is what was chosen; with a new choice, anew."""
        settings = yield self._keeper.submit(lambda store: store.settings.all())
        choices = choices_of(settings)
        self.stop()
        if not choices.complete:
            return
        try:
            secret = yield self._aside.submit(self._secrets.get, choices.address, choices.user)
        except KnownError:
            secret = None
        if secret is not None:
            self._sender = self._made_sender(choices, secret)
            self._sender.start()

    def stop(self) -> None:
        """Sends no more; an exchange under way is not waited for."""
        if self._sender is not None:
            self._sender.stop()
            self._sender = None

    def close(self) -> None:
        """The program ends."""
        self.stop()
        self._aside.shutdown(wait=False, cancel_futures=True)

    def wake(self) -> None:
        """A run has ended, or somebody wants it tried now."""
        if self._sender is not None:
            self._sender.wake()

    # --- the page -----------------------------------------------------------------------

    def view(self) -> Steps[SendingView]:
        """How it stands."""
        kept: _Kept = yield self._keeper.submit(_kept)
        choices = kept.choices
        try:
            secret = yield self._aside.submit(self._secrets.get, choices.address, choices.user)
            there: bool | None = secret is not None
        except KnownError:
            there = None
        return SendingView(
            choices=choices,
            secret_kept=there,
            people=tuple(
                SendingPerson(person.id, person.name, sends) for person, sends in kept.people
            ),
            waiting=kept.waiting,
            runs_sent=kept.sent.runs,
            statements_sent=kept.sent.pieces,
            last=kept.sent.last,
            state=self._sender.state if self._sender is not None else SenderState(),
        )

    def keep(self, choices: SendingChoices, secret: str | None) -> Steps[None]:
        """Keeps the choices (the address is checked first) and, if one is given, the secret; and
        sends from now on as they say.

        Raises KnownError `lrs_address`, `keyring_absent`, and those of the store."""
        if choices.on or choices.address:
            base = endpoint_of(choices.address).base
            choices = SendingChoices(choices.on, base, choices.user.strip())
        if secret:
            yield self._aside.submit(self._secrets.put, choices.address, choices.user, secret)
        yield self._keeper.submit(lambda store: keep_choices(store, choices))
        yield from self.start()

    def switch(self, profile: int, *, sends: bool) -> Steps[None]:
        """Whether a person's results are sent, from now on."""
        since = self._clock() if sends else None
        yield self._keeper.submit(lambda store: send_results_of(store, profile, since))
        self.wake()

    def try_out(self, choices: SendingChoices, secret: str | None) -> Steps[Answer]:
        """Greets the place with the key given, or the one that is kept; sends nothing of anybody.

        Raises KnownError `lrs_address` and `keyring_absent`."""
        endpoint = endpoint_of(choices.address)
        user = choices.user.strip()
        if not secret:
            secret = yield self._aside.submit(self._secrets.get, endpoint.base, user)
        poster = self._make_poster(endpoint, user, secret or "")
        answer: Answer = yield self._aside.submit(poster.greet)
        return answer

    # --- inner works --------------------------------------------------------------------

    def _made_sender(self, choices: SendingChoices, secret: str) -> Sender:
        endpoint = endpoint_of(choices.address)
        poster = self._make_poster(endpoint, choices.user, secret)
        gathering = Gathering(
            self._work,
            self._statements_of,
            endpoint.base,
            clock=self._clock,
            stopped=lambda: sender.stopped,
        )
        delivery = Delivery(
            self._work,
            poster,
            endpoint.base,
            clock=self._clock,
            chance=self._chance,
            stopped=lambda: sender.stopped,
        )

        def one_pass() -> Pass:
            gathering.gather()
            return delivery.one_pass()

        sender = Sender(
            one_pass,
            clock=self._clock,
            chance=self._chance,
            changed=self._say,
        )
        return sender

    def _say(self, state: SenderState) -> None:
        self.changed(state)

    def _work(self, work: Callable[[Store], T]) -> T:
        """On the store's thread. Dropped work (the store is closed) ends the pass quietly."""
        future = self._keeper.submit(work)
        if future.cancelled():
            raise KnownError("store_closed")
        return future.result(timeout=_STORE_SECONDS)


def _kept(store: Store) -> _Kept:
    choices = choices_of(store.settings.all())
    return _Kept(
        choices,
        tuple((one, sent_since(store, one.id) is not None) for one in store.profiles.all()),
        store.outbox.sent_to(choices.address),
        store.outbox.count(),
    )
