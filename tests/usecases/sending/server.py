"""A server on this computer that answers as a test tells it: refuses, stalls, lies."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Seen:
    """What came in, request by request."""

    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    batches: list[list[dict[str, Any]]] = field(default_factory=list)

    @property
    def ids(self) -> list[str]:
        return [one["id"] for batch in self.batches for one in batch]


Behaviour = Callable[[BaseHTTPRequestHandler, list[dict[str, Any]]], None]


def reply(handler: BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def takes(handler: BaseHTTPRequestHandler, batch: list[dict[str, Any]]) -> None:
    """As an LRS that is well."""
    reply(handler, 200, json.dumps([one["id"] for one in batch]).encode())


@contextmanager
def serving(behaviour: Behaviour) -> Iterator[tuple[str, Seen]]:
    """The base address of a server that behaves so, and what it has seen."""
    seen = Seen()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 20

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            batch = json.loads(self.rfile.read(length))
            seen.paths.append(self.path)
            seen.headers.append(dict(self.headers))
            seen.batches.append(batch)
            try:
                behaviour(self, batch)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def do_GET(self) -> None:
            seen.paths.append(self.path)
            seen.headers.append(dict(self.headers))
            behaviour(self, [])

        def log_message(self, *args: Any) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/xapi", seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
