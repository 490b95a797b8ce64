"""Whatever a server does, posting comes to an end and trusts only what was confirmed."""

from __future__ import annotations

import json
import socket
import threading
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pytest

from simulator.usecases.sending.address import endpoint_of
from simulator.usecases.sending.posting import Answer, Poster, Statement, Verdict

from .server import Behaviour, reply, serving, takes

STATEMENTS = tuple(
    Statement(name, json.dumps({"id": name, "verb": {"id": "urn:x"}}))
    for name in (str(uuid5(NAMESPACE_URL, letter)) for letter in "abc")
)


def posted(behaviour: Behaviour, **bounds: float) -> Answer:
    with serving(behaviour) as (address, _):
        return Poster(endpoint_of(address), "key", "secret", **bounds).post(STATEMENTS)


def test_a_batch_is_posted_as_the_standard_says() -> None:
    with serving(takes) as (address, seen):
        answer = Poster(endpoint_of(address + "/"), "key", "sécret").post(STATEMENTS)
    assert answer == Answer(Verdict.TAKEN)
    assert seen.paths == ["/xapi/statements"]
    assert seen.headers[0]["X-Experience-API-Version"] == "1.0.3"
    assert seen.headers[0]["Authorization"].startswith("Basic ")
    assert seen.ids == [one.id for one in STATEMENTS]


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (204, Verdict.TAKEN),
        (400, Verdict.REFUSED),
        (422, Verdict.REFUSED),
        (401, Verdict.DENIED),
        (403, Verdict.DENIED),
        (404, Verdict.LATER),
        (405, Verdict.LATER),
        (408, Verdict.LATER),
        (409, Verdict.KNOWN),
        (413, Verdict.TOO_LARGE),
        (429, Verdict.LATER),
        (500, Verdict.LATER),
        (503, Verdict.LATER),
        (302, Verdict.LATER),
    ],
)
def test_each_status_has_its_verdict(status: int, verdict: Verdict) -> None:
    assert posted(lambda handler, _: reply(handler, status)).verdict is verdict


def test_a_key_is_not_carried_where_a_server_points_to() -> None:
    with serving(takes) as (elsewhere, stolen):
        answer = posted(lambda handler, _: reply(handler, 307, Location=f"{elsewhere}/statements"))
    assert answer.verdict is Verdict.LATER
    assert stolen.paths == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"thanks",
        b"{}",
        b"[]",
        b'["1"]',
        b"[" * 100_000,
        b"<html>Sign in to the hotel's network</html>",
        json.dumps([one.id for one in STATEMENTS[:2]]).encode(),
        json.dumps([one.id for one in STATEMENTS] + ["x"]).encode(),
        b'["' + b"x" * 5_000_000 + b'"]',
    ],
)
def test_a_server_that_lies_has_taken_nothing(body: bytes) -> None:
    answer = posted(lambda handler, _: reply(handler, 200, body))
    assert answer == Answer(Verdict.LATER, "not_an_lrs")


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [("120", 120, 120), ("Fri, 01 Jan 2100 00:00:00 GMT", 1e8, 1e11), ("soon", 0, 0), ("-5", 0, 0)],
)
def test_a_busy_server_may_ask_for_patience(asked: str, least: float, most: float) -> None:
    answer = posted(lambda handler, _: reply(handler, 503, Retry_After=asked))
    assert least <= answer.wait_s <= most


def test_nobody_there_is_said() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    answer = Poster(endpoint_of(f"http://127.0.0.1:{port}/x"), "k", "s").post(STATEMENTS)
    assert answer == Answer(Verdict.LATER, "no_connection")


def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    leave = threading.Event()

    def stalls(handler: Any, batch: Any) -> None:
        leave.wait(10)

    with serving(stalls) as (address, _):
        answer = Poster(endpoint_of(address), "k", "s", silent_s=0.2).post(STATEMENTS)
        leave.set()
    assert answer == Answer(Verdict.LATER, "too_slow")


def test_a_server_that_drips_is_not_waited_for() -> None:
    """Each byte comes in time; the whole would last for ever."""
    leave = threading.Event()

    def drips(handler: Any, batch: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        while not leave.wait(0.05):
            handler.wfile.write(b" ")
            handler.wfile.flush()

    with serving(drips) as (address, _):
        answer = Poster(endpoint_of(address), "k", "s", whole_s=0.4).post(STATEMENTS)
        leave.set()
    assert answer.verdict is Verdict.LATER


def test_a_connection_cut_in_the_middle_is_no_confirmation() -> None:
    def cuts(handler: Any, batch: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b'["')
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)

    assert posted(cuts).verdict is Verdict.LATER


def greeted(behaviour: Behaviour) -> Answer:
    with serving(behaviour) as (address, _):
        return Poster(endpoint_of(address), "key", "secret").greet()


def test_a_greeting_finds_an_lrs_and_sends_nothing() -> None:
    with serving(lambda handler, _: reply(handler, 200, b'{"statements": []}')) as (address, seen):
        answer = Poster(endpoint_of(address), "key", "secret").greet()
    assert answer == Answer(Verdict.TAKEN)
    assert seen.paths == ["/xapi/statements?limit=1"]
    assert seen.batches == []


def test_a_greeting_tells_a_refused_key_from_a_place_that_is_no_lrs() -> None:
    assert greeted(lambda handler, _: reply(handler, 401)).verdict is Verdict.DENIED
    page = b"<html>It works</html>"
    assert greeted(lambda handler, _: reply(handler, 200, page)).detail == "not_an_lrs"
    assert greeted(lambda handler, _: reply(handler, 404)).detail == "not_an_lrs"
