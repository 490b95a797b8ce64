"""One exchange with a Learning Record Store: statements out, a verdict back.

A server may refuse, stall or lie: every wait has an end, an answer is read only as far as one
that is right can be long, and "taken" needs the ids of what was sent. The form is that of the
xAPI 1.0.3: `POST statements` with a list, answered by the list of its ids.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from threading import Timer

import httpx

from simulator.usecases.sending.address import Endpoint

XAPI_VERSION = "1.0.3"
CONNECT_S, SILENT_S, WHOLE_S = 10.0, 20.0, 60.0
"""Seconds to connect, between two pieces of an answer, and for the whole exchange."""
_ID_BYTES = 64
"""An id with its quotes, comma and blanks in a list of ids, generously."""
_SPARE_BYTES = 4096
_GREETING_BYTES = 1_000_000
"""One statement of anybody's, generously."""


class Verdict(StrEnum):
    """What became of a batch."""

    TAKEN = "taken"
    KNOWN = "known"
    """Something in it is there already, with other content (409)."""
    DENIED = "denied"
    """The key is not accepted (401, 403): nothing else will be either."""
    REFUSED = "refused"
    """The content is not accepted (another 4xx)."""
    TOO_LARGE = "too_large"
    LATER = "later"
    """Nobody there, too busy, too slow, or an answer that cannot be trusted."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict, with what there is to say: `detail` is a code (`status 503`, `no_connection`,
    `too_slow`, `not_an_lrs`, `certificate`). `wait_s` is what the server asks to wait."""

    verdict: Verdict
    detail: str = ""
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: its id (a UUID) and its JSON."""

    id: str
    body: str


class Poster:
    """Posts to one endpoint with one key. A poster belongs to one thread.

    `whole_s` bounds the whole exchange, whatever the server does."""

    def __init__(
        self,
        endpoint: Endpoint,
        user: str,
        secret: str,
        *,
        connect_s: float = CONNECT_S,
        silent_s: float = SILENT_S,
        whole_s: float = WHOLE_S,
    ) -> None:
        self.endpoint = endpoint
        self._auth = httpx.BasicAuth(user, secret)
        self._timeout = httpx.Timeout(silent_s, connect=connect_s)
        self._whole_s = whole_s

    def post(self, statements: Sequence[Statement]) -> Answer:
        """Sends a batch (at least one statement); never raises what a network can do."""
        body = "[" + ",".join(one.body for one in statements) + "]"
        ids = [one.id for one in statements]
        most = len(ids) * _ID_BYTES + _SPARE_BYTES

        def judge(got: httpx.Response) -> Answer:
            if got.status_code not in (200, 204):
                return _declined(got)
            return _confirmed(_bounded(got, most), ids, empty_is_fine=got.status_code == 204)

        return self._exchanged("POST", self.endpoint.statements, body.encode(), judge)

    def greet(self) -> Answer:
        """Asks whether an LRS is there that accepts the key; sends nothing of anybody.

        `TAKEN` means that it is. It asks for one statement at most, and reads only as much of
        it as tells an LRS from something else."""

        def judge(got: httpx.Response) -> Answer:
            if got.status_code != 200:
                return _declined(got)
            said = _bounded(got, _GREETING_BYTES)
            return _greeted(said)

        return self._exchanged("GET", f"{self.endpoint.statements}?limit=1", None, judge)

    def _exchanged(
        self, method: str, where: str, body: bytes | None, judge: Callable[[httpx.Response], Answer]
    ) -> Answer:
        try:
            return self._exchange(method, where, body, judge)
        except httpx.TimeoutException:
            return Answer(Verdict.LATER, "too_slow")
        except httpx.ConnectError as error:
            certificate = "CERTIFICATE" in str(error).upper()
            return Answer(Verdict.LATER, "certificate" if certificate else "no_connection")
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, RuntimeError):
            # RuntimeError: the client was closed under it, because the whole took too long.
            return Answer(Verdict.LATER, "no_connection")

    def _exchange(
        self, method: str, where: str, body: bytes | None, judge: Callable[[httpx.Response], Answer]
    ) -> Answer:
        client = httpx.Client(
            timeout=self._timeout,
            auth=self._auth,
            follow_redirects=False,  # a key goes nowhere but where it was meant for
            trust_env=not self.endpoint.loopback,
        )
        # A server that sends a byte now and then keeps within every single wait.
        watch = Timer(self._whole_s, client.close)
        watch.daemon = True
        watch.start()
        try:
            with client.stream(method, where, content=body, headers=_HEADERS) as got:
                return judge(got)
        finally:
            watch.cancel()
            client.close()


_HEADERS = {
    "Content-Type": "application/json",
    "X-Experience-API-Version": XAPI_VERSION,
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # nothing that could unfold to more than it is
}


def _bounded(got: httpx.Response, most: int) -> bytes | None:
    """The body, None where it is longer than a right one can be."""
    read = bytearray()
    for piece in got.iter_raw():
        read += piece
        if len(read) > most:
            return None
    return bytes(read)


def _confirmed(said: bytes | None, ids: list[str], *, empty_is_fine: bool) -> Answer:
    if empty_is_fine and said == b"":
        return Answer(Verdict.TAKEN)
    try:
        found = json.loads(said) if said is not None else None
    except (ValueError, RecursionError):
        found = None
    named = found if isinstance(found, list) else []
    if sorted(str(one).lower() for one in named) == sorted(one.lower() for one in ids):
        return Answer(Verdict.TAKEN)
    return Answer(Verdict.LATER, "not_an_lrs")


def _greeted(said: bytes | None) -> Answer:
    try:
        found = json.loads(said) if said is not None else None
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict) and isinstance(found.get("statements"), list):
        return Answer(Verdict.TAKEN)
    return Answer(Verdict.LATER, "not_an_lrs")


def _declined(got: httpx.Response) -> Answer:
    status = got.status_code
    detail = f"status {status}"
    if status in (401, 403):
        return Answer(Verdict.DENIED, detail)
    if status == 409:
        return Answer(Verdict.KNOWN, detail)
    if status == 413:
        return Answer(Verdict.TOO_LARGE, detail)
    if status in (408, 425, 429) or status >= 500:
        return Answer(Verdict.LATER, detail, _wait_s(got.headers.get("Retry-After", "")))
    if 400 <= status < 500 and status not in (404, 405, 410):
        return Answer(Verdict.REFUSED, detail)
    return Answer(Verdict.LATER, "not_an_lrs")  # a page of somebody else, or somewhere else


def _wait_s(text: str) -> float:
    """Seconds a server asks to wait, as a number or as a date; 0 for what is neither."""
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        return max((parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return 0.0
