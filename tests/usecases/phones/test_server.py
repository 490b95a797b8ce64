"""The server against slow, large, many and malformed: nobody holds it up, and it always ends."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest
from tornado.httpserver import HTTPServer

from simulator.model.errors import KnownError
from simulator.usecases.phones import phone_votes, server
from simulator.usecases.phones.bounds import Bounds
from simulator.usecases.phones.phone_votes import PhoneVotes
from simulator.usecases.phones.server import listening, own_addresses
from tests.usecases.phones.room import WORD, Hall, everything, hall, question

QUICK = Bounds(head_s=0.3, body_s=0.3, whole_s=2.0)
NOBODY = Bounds(head_s=60.0, body_s=60.0, whole_s=60.0)


@pytest.fixture
def quick() -> Iterator[Hall]:
    with hall(QUICK) as found:
        found.votes.ask(question())
        yield found


def answered(found: Hall) -> bool:
    """Whether a phone is answered now."""
    return found.told(found.head()).startswith(b"HTTP/1.1 200 OK\r\n")


def status(said: bytes) -> int:
    """The number of an answer, 0 for none."""
    return int(said.split(b" ", 2)[1]) if said.startswith(b"HTTP/1.1 ") else 0


# --- slow -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"G",
        b"GET / HTTP/1.1",
        b"GET / HTTP/1.1\r\nHost: a\r\n",
        b"\r\n\r\n",
        b"POST /k7m3qd/vote HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 90\r\n\r\nform=",
    ],
)
def test_a_half_open_connection_is_dropped(quick: Hall, said: bytes) -> None:
    began = monotonic()
    with quick.connected() as one:
        one.sendall(said)
        assert status(everything(one)) in (0, 400)
    assert monotonic() - began < 5
    assert answered(quick)


@pytest.mark.parametrize("head", [b"GET / HTTP/1.1\r\nX-Slow: ", b""])
def test_who_sends_a_letter_now_and_then_is_dropped_all_the_same(quick: Hall, head: bytes) -> None:
    began, pause = monotonic(), threading.Event()
    with quick.connected() as one:
        one.sendall(head)
        one.settimeout(0.02)
        try:
            while monotonic() - began < 10:
                one.sendall(b"x")
                try:
                    if not one.recv(100):
                        break
                except TimeoutError:
                    pause.wait(0)
        except (ConnectionResetError, BrokenPipeError):
            pass
    assert monotonic() - began < 5


def test_no_connection_outlives_its_time_whatever_it_does() -> None:
    with hall(Bounds(head_s=60, body_s=60, whole_s=0.3)) as found, found.connected() as one:
        one.sendall(b"GET /")
        assert everything(one) == b""


# --- many -----------------------------------------------------------------------------------


def test_of_five_hundred_connections_at_once_most_are_turned_away_and_phones_come_after() -> None:
    bounds = Bounds(head_s=2.0, connections=256, of_one_address=208)
    with hall(bounds) as found, ExitStack() as open_ones:
        ones = [open_ones.enter_context(found.connected()) for _ in range(500)]
        one = ones[-1]
        assert everything(one) == b""  # turned away at once
        for one in ones:
            assert everything(one) == b""  # and the others when their time was over
        assert answered(found)


def test_one_address_leaves_room_for_the_others() -> None:
    with hall(NOBODY) as found, ExitStack() as open_ones:
        ones = [open_ones.enter_context(found.connected()) for _ in range(300)]
        assert everything(ones[-1]) == b""
        where = (found.served.host, found.served.port)
        try:
            other = socket.create_connection(where, 20, source_address=("127.0.0.2", 0))
        except OSError:
            pytest.skip("one loopback address alone")
        with other:
            other.sendall(found.head())
            assert status(everything(other)) == 200


@pytest.mark.parametrize(("files", "most"), [(16, 6), (-1, 208)])
def test_a_system_that_allows_few_files_has_fewer_connections(
    monkeypatch: pytest.MonkeyPatch, files: int, most: int
) -> None:
    monkeypatch.setattr(server.os, "sysconf", lambda name: files, raising=False)
    with hall(NOBODY) as found, ExitStack() as open_ones:
        ones = [open_ones.enter_context(found.connected()) for _ in range(most)]
        assert everything(open_ones.enter_context(found.connected())) == b""
        for one in ones:
            one.sendall(found.head())
            assert status(everything(one)) == 200


def test_places_of_connections_that_end_are_free_again() -> None:
    with hall(Bounds(connections=4, of_one_address=4)) as found:
        assert all(answered(found) for _ in range(40))


# --- large and malformed --------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 20_000 + b"\r\n",
        b"\x00\x01\x02" * 20_000,
    ],
)
def test_an_oversized_head_is_not_read_to_its_end(quick: Hall, said: bytes) -> None:
    assert status(quick.told(said)) in (0, 400, 431)
    assert answered(quick)


@pytest.mark.parametrize(
    "body",
    [
        b"Content-Length: 5000\r\n\r\n" + b"a" * 5000,
        b"Content-Length: 99999999999999999999\r\n\r\n",
        b"Content-Length: -1\r\n\r\n",
        b"Content-Length: 5\r\nContent-Length: 6\r\n\r\naaaaaa",
        b"Transfer-Encoding: chunked\r\n\r\nfff\r\n" + b"a" * 4095 + b"\r\n0\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        b"Transfer-Encoding: gzip\r\n\r\nx",
    ],
)
def test_an_oversized_or_ambiguous_body_is_refused(quick: Hall, body: bytes) -> None:
    host = f"{quick.served.host}:{quick.served.port}".encode()
    head = b"POST /" + WORD.encode() + b"/vote HTTP/1.1\r\nHost: " + host + b"\r\n"
    said = quick.told(head + body)
    assert status(said) in (0, 400, 403, 415)
    assert answered(quick)
    assert quick.votes.close_vote() == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "said",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\xff\xfe / HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\x00b\r\n\r\n",
        b"GET /" + WORD.encode() + b"/vote HTTP/1.0\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    ],
)
def test_rubbish_gets_no_page(quick: Hall, said: bytes) -> None:
    got = quick.told(said)
    assert status(got) in (0, 400, 404, 405, 421, 505)
    assert b"<" not in got
    assert answered(quick)


def test_a_browser_that_tries_encryption_first_is_told_no_soon(quick: Hall) -> None:
    context = ssl.create_default_context()
    with quick.connected() as one, pytest.raises((ssl.SSLError, OSError)):
        context.wrap_socket(one, server_hostname="127.0.0.1")


def test_a_connection_is_answered_once(quick: Hall) -> None:
    said = quick.told(quick.head() * 50)
    assert said.count(b"HTTP/1.1 ") <= 1
    said = quick.told(quick.head(Connection="keep-alive"))
    assert said.count(b"HTTP/1.1 200 OK") == 1
    assert b"Connection: close\r\n" in said


def test_nothing_tells_what_serves_and_nothing_is_logged_of_who_comes(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with hall(QUICK) as found:
        said = found.told(found.head(User_Agent="Tell-Tale/1"))
        said += found.told(b"GET\r\n\r\n") + found.told(b"POST / HTTP/1.1\r\nHost: \x01\r\n\r\n")
    assert b"Server:" not in said
    assert b"ornado" not in said
    assert "127.0.0.1" not in caplog.text
    assert "Tell-Tale" not in caplog.text


# --- from start to stop ---------------------------------------------------------------------


def test_it_stops_within_a_second_with_clients_hanging() -> None:
    with hall(NOBODY) as found, ExitStack() as open_ones:
        ones = [open_ones.enter_context(found.connected()) for _ in range(150)]
        for place, one in enumerate(ones):
            one.sendall((b"", b"GET /", found.head()[:-2])[place % 3])
        assert answered(found)
        began = monotonic()
        found.votes.stop()
        assert monotonic() - began < 1
        assert not found.votes.serving
        assert all(everything(one) == b"" for one in ones)


def test_twenty_times_on_and_off_leaves_no_thread_and_no_socket() -> None:
    files = Path("/proc/self/fd")
    with hall() as found:
        assert answered(found)
    threads = threading.active_count()
    before = len(list(files.iterdir())) if files.exists() else 0
    for _ in range(20):
        with hall() as found, found.connected():
            assert answered(found)
    assert threading.active_count() == threads
    assert not files.exists() or len(list(files.iterdir())) == before


def test_stopping_twice_or_before_the_start_is_fine() -> None:
    votes = PhoneVotes(language="en", token=None, counts=print, host="127.0.0.1")
    votes.stop()
    votes.start()
    votes.stop()
    votes.stop()
    assert not votes.serving
    with pytest.raises(RuntimeError):
        votes.start()


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        votes = PhoneVotes(language="en", token=WORD, counts=print, host="127.0.0.1", port=port)
        with pytest.raises(KnownError) as caught:
            votes.start()
    assert caught.value.code == "phones_unserved"
    assert "in use" in caught.value.values["detail"]
    assert not votes.serving


def test_a_short_port_is_taken_where_one_is_free_and_another_where_none_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert all(port == 0 or 8000 <= port <= 8999 for port in server.HANDY_PORTS)
    with socket.create_server(("127.0.0.1", 0)) as taken, socket.create_server(("", 0)) as other:
        free = other.getsockname()[1]
        other.close()
        monkeypatch.setattr(server, "HANDY_PORTS", (taken.getsockname()[1], free, 0))
        (one,) = listening(("127.0.0.1",), 0)
        with one:
            assert one.getsockname()[1] == free
            (last,) = listening(("127.0.0.1",), 0)
            last.close()


@pytest.mark.parametrize(("host", "port"), [("203.0.113.7", 0), ("127.0.0.1", 70_000), ("a..b", 0)])
def test_an_address_that_is_not_this_computer_s_is_said(host: str, port: int) -> None:
    votes = PhoneVotes(language="en", token=WORD, counts=print, host=host, port=port)
    with pytest.raises(KnownError) as caught:
        votes.start()
    assert caught.value.code == "phones_unserved"


def test_a_computer_in_no_network_serves_itself_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server, "own_addresses", lambda: ["8.8.8.8"])
    votes = PhoneVotes(language="en", token=WORD, counts=print)
    served = votes.start()
    try:
        assert served.loopback
        assert served.address == f"http://127.0.0.1:{served.port}/{WORD}"
    finally:
        votes.stop()


def test_a_computer_in_several_networks_is_reached_by_each_and_by_no_other_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(phone_votes, "likely", lambda found: ("127.0.0.2", "127.0.0.3"))
    votes = PhoneVotes(language="en", token=WORD, counts=print)
    try:
        served = votes.start()
    except KnownError:
        pytest.skip("one loopback address alone")
    try:
        assert served.host == "127.0.0.2"
        assert served.others == (f"http://127.0.0.3:{served.port}/{WORD}",)
        found = Hall(votes, served, None)
        for host, number in (
            (f"127.0.0.2:{served.port}", 200),
            (f"127.0.0.3:{served.port}", 200),
            (f"localhost:{served.port}", 421),
        ):
            assert status(found.told(found.head(Host=host))) == number
    finally:
        votes.stop()


def test_an_address_that_takes_no_page_is_left_out() -> None:
    (one,) = listening(("127.0.0.1", "203.0.113.7"), 0)
    with one:
        assert one.getsockname()[0] == "127.0.0.1"


def test_a_server_that_cannot_begin_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(server: object, sockets: object) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(HTTPServer, "add_sockets", refuses)
    votes = PhoneVotes(language="en", token=WORD, counts=print, host="127.0.0.1")
    with pytest.raises(KnownError) as caught:
        votes.start()
    assert caught.value.values == {"detail": "Too many open files"}
    assert not votes.serving


def test_a_server_that_is_too_slow_to_begin_is_not_waited_for_and_ends_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = threading.Event()
    adds = HTTPServer.add_sockets

    def hangs(server: HTTPServer, sockets: list[socket.socket]) -> None:
        assert go_on.wait(20)
        adds(server, sockets)

    monkeypatch.setattr(HTTPServer, "add_sockets", hangs)
    votes = PhoneVotes(language="en", token=WORD, counts=print, host="127.0.0.1")
    with pytest.raises(KnownError) as caught:
        votes.start(timeout=0.05)
    assert caught.value.values == {"detail": "too slow"}
    go_on.set()
    votes.stop(timeout=20)
    assert not votes.serving


def test_a_network_there_is_no_way_to_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "TARGETS", ("255.255.255.255", "127.0.0.1"))
    assert own_addresses() == ["127.0.0.1"]


def test_addresses_are_found_without_a_name_or_a_word_sent() -> None:
    assert all(address.count(".") == 3 for address in own_addresses())


@pytest.mark.parametrize("word", ["", "abcde", "abcdef/../x", "ABCDEF", "pass word", "котики"])
def test_a_word_that_is_short_or_hard_to_type_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="token"):
        PhoneVotes(language="en", token=word, counts=print)
