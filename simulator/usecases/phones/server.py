"""The server of the phones' page: on the local network, on a thread of its own.

Built on Tornado: it bounds by parameters of its own how long and how large the head and the body
of a request may be, keeps no connection open where told so, and needs no other package. Tried
beside it, aiohttp and Hypercorn also drop a request that never ends, but bring eight and five
packages along; uvicorn lets it stand. What Tornado leaves open is bounded here: how many
connections there are, in all and from one address, and how long one may live, whoever is slow
at its other end.

Nothing is logged of who comes, and no address is kept longer than its connection.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from logging import CRITICAL, getLogger
from threading import Event, Thread

from tornado.httpserver import HTTPServer
from tornado.httputil import (
    HTTPConnection,
    HTTPHeaders,
    HTTPMessageDelegate,
    HTTPServerConnectionDelegate,
    RequestStartLine,
    ResponseStartLine,
)
from tornado.iostream import IOStream

from simulator.model.errors import KnownError
from simulator.usecases.phones.addresses import TARGETS
from simulator.usecases.phones.answering import REASONS, Answered, Asked
from simulator.usecases.phones.bounds import Bounds

HANDY_PORTS = (8080, 8000, 8888, 0)
"""Tried in this order where none is named: short to type; the last one is any that is free."""
_HEAD_BYTES, _BODY_BYTES, _BUFFER_BYTES, _CHUNK_BYTES = 8192, 1024, 16384, 4096
_MOST_ADDRESSES = 4
_WINDOWS_SOCKETS = 512
"""What `select` takes there."""


class PageServer:
    """Serves what `answer` answers, from `start` to `stop`; `answer` is called on its thread."""

    def __init__(self, answer: Callable[[Asked], Answered], bounds: Bounds) -> None:
        self._answer = answer
        self._bounds = bounds
        self._thread: Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._ready = Event()
        self._ended = False
        self._trouble = "too slow"

    def start(self, sockets: Sequence[socket.socket], timeout: float) -> None:
        """Serves on these sockets, which are its own from here on; waits until it does (seconds).

        Raises KnownError `phones_unserved` where that does not come about."""
        self._thread = Thread(target=self._run, args=(sockets,), name="phones", daemon=True)
        self._thread.start()
        if not self._ready.wait(timeout) or self._loop is None:
            self.stop(timeout)
            raise KnownError("phones_unserved", detail=self._trouble)

    def stop(self, timeout: float) -> None:
        """Ends every connection and the thread; waits for it (seconds)."""
        self._ended = True
        loop, over, thread = self._loop, self._over, self._thread
        if loop is not None and over is not None:
            with suppress(RuntimeError):  # it had ended by itself
                loop.call_soon_threadsafe(over.set)
        if thread is not None:
            thread.join(timeout)

    @property
    def serving(self) -> bool:
        """Whether it serves."""
        return self._thread is not None and self._thread.is_alive()

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        """Calls back on the server's thread; for that thread alone."""
        if self._loop is not None:
            self._loop.call_later(seconds, call)

    def _run(self, sockets: Sequence[socket.socket]) -> None:
        try:
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._serve(sockets))
        except OSError as error:
            self._trouble = error.strerror or str(error)
        finally:
            for one in sockets:
                one.close()
            self._ready.set()  # nobody waits for what will not come

    async def _serve(self, sockets: Sequence[socket.socket]) -> None:
        # Its notes of malformed requests name addresses.
        getLogger("tornado.general").setLevel(CRITICAL)
        self._over = asyncio.Event()
        server = _Bounded(
            _Front(self._answer),
            no_keep_alive=True,
            chunk_size=_CHUNK_BYTES,
            max_header_size=_HEAD_BYTES,
            max_body_size=_BODY_BYTES,
            max_buffer_size=_BUFFER_BYTES,
            idle_connection_timeout=self._bounds.head_s,
            body_timeout=self._bounds.body_s,
        )
        server.bounds = self._bounds.within(_open_files())
        server.add_sockets(sockets)
        self._loop = asyncio.get_running_loop()
        self._ready.set()
        try:
            if not self._ended:  # nobody waits for it any more
                await self._over.wait()
        finally:
            server.stop()
            await server.close_all_connections()


class _Bounded(HTTPServer):
    """Lets in so many connections, each for so long."""

    bounds = Bounds()

    def handle_stream(self, stream: IOStream, address: tuple[str, int]) -> None:
        streams = self._living()
        same = sum(one == address[0] for one in streams.values())
        if len(streams) >= self.bounds.connections or same >= self.bounds.of_one_address:
            stream.close()
            return
        streams[stream] = address[0]
        asyncio.get_running_loop().call_later(self.bounds.whole_s, stream.close)
        super().handle_stream(stream, address)

    def _living(self) -> dict[IOStream, str]:
        known: dict[IOStream, str] = getattr(self, "_streams", {})
        self._streams = {one: address for one, address in known.items() if not one.closed()}
        return self._streams


class _Front(HTTPServerConnectionDelegate):
    def __init__(self, answer: Callable[[Asked], Answered]) -> None:
        self._answer = answer

    def start_request(
        self, server_conn: object, request_conn: HTTPConnection
    ) -> HTTPMessageDelegate:
        return _Exchange(self._answer, request_conn)


class _Exchange(HTTPMessageDelegate):
    """One request and its answer."""

    def __init__(self, answer: Callable[[Asked], Answered], connection: HTTPConnection) -> None:
        self._answer = answer
        self._connection = connection
        self._asked = Asked("", "", {})
        self._body = bytearray()

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> None:
        if isinstance(start_line, RequestStartLine):
            named = {name.lower(): value for name, value in headers.items()}
            self._asked = Asked(start_line.method, start_line.path, named)

    def data_received(self, chunk: bytes) -> None:
        self._body += chunk

    def finish(self) -> None:
        asked = self._asked
        got = self._answer(Asked(asked.method, asked.target, asked.headers, bytes(self._body)))
        headers = HTTPHeaders()
        for name, value in got.headers:
            headers.add(name, value)
        if got.status != 204:
            headers["Content-Length"] = str(len(got.body))
        line = ResponseStartLine("HTTP/1.1", got.status, REASONS[got.status])
        self._connection.write_headers(line, headers, got.body)
        self._connection.finish()


def _open_files() -> int:
    """How many files and connections the program may have open; some systems allow 256."""
    most = os.sysconf("SC_OPEN_MAX") if hasattr(os, "sysconf") else _WINDOWS_SOCKETS
    return most if most > 0 else _WINDOWS_SOCKETS


def own_addresses() -> list[str]:
    """This computer's addresses, by the ways it would go; nothing is sent to find them: for
    datagrams, to connect is only to choose a way."""
    found = []
    for target in TARGETS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((target, 9))
            except OSError:
                continue
            found.append(str(probe.getsockname()[0]))
    return found


def listening(hosts: Sequence[str], port: int) -> list[socket.socket]:
    """Sockets for the first address, and for the others at the same port where it is free.

    Raises KnownError `phones_unserved` where the first takes none."""
    trouble: OSError | None = None
    for one in (port,) if port else HANDY_PORTS:
        try:
            first = _socket(hosts[0], one)
        except OSError as error:
            trouble = error
            continue
        sockets = [first]
        for host in hosts[1:_MOST_ADDRESSES]:
            try:
                sockets.append(_socket(host, first.getsockname()[1]))
            except OSError:
                continue
        return sockets
    raise KnownError("phones_unserved", detail=str(trouble and trouble.strerror)) from trouble


def _socket(host: str, port: int) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        # On Windows, reusing an address would let another program take the port over.
        reuse = "SO_EXCLUSIVEADDRUSE" if os.name == "nt" else "SO_REUSEADDR"
        made.setsockopt(socket.SOL_SOCKET, getattr(socket, reuse), 1)
        made.bind((host, port))
        made.listen(128)
        made.setblocking(False)
    except (OSError, OverflowError) as error:
        made.close()
        raise OSError(None, str(getattr(error, "strerror", None) or error)) from error
    return made
