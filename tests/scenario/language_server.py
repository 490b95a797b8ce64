"""A client for yaml-language-server: what an editor asks it, and what it answers."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any

PATIENCE_S = 30.0
"""How long an answer may take on a slow machine; a server that is there answers in a second."""

SETTINGS: dict[str, Any] = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},  # nothing is fetched: all there is lies in the folder
    }
}


class Editor:
    """One running server. `diagnostics` and the questions name files by their paths."""

    def __init__(self, command: list[str], home: Path) -> None:
        self._server = subprocess.Popen(
            [*command, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._published: dict[str, queue.Queue[list[dict[str, Any]]]] = {}
        self._next = 0
        self._lock = threading.Lock()
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": home.as_uri(),
                "capabilities": {
                    "textDocument": {
                        "hover": {"contentFormat": ["markdown", "plaintext"]},
                        "completion": {"completionItem": {"snippetSupport": True}},
                        "publishDiagnostics": {},
                    }
                },
            },
        )
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": SETTINGS})

    def diagnostics(self, file: Path) -> list[dict[str, Any]]:
        """What the server marks in a file, opened now."""
        text = file.read_text("utf-8")
        with self._lock:
            published = self._published.setdefault(file.as_uri(), queue.Queue())
        self._tell(
            "textDocument/didOpen",
            {
                "textDocument": {
                    "uri": file.as_uri(),
                    "languageId": "yaml",
                    "version": 1,
                    "text": text,
                }
            },
        )
        return published.get(timeout=PATIENCE_S)

    def completions(self, file: Path, line: int, column: int) -> dict[str, dict[str, Any]]:
        """What is offered at a place (from 0) of an open file, by label."""
        answer = self._ask("textDocument/completion", _place(file, line, column))
        items = answer["items"] if isinstance(answer, dict) else answer
        return {item["label"]: item for item in items}

    def hover(self, file: Path, line: int, column: int) -> str:
        """What is explained at a place (from 0) of an open file."""
        answer = self._ask("textDocument/hover", _place(file, line, column))
        return "" if answer is None else str(answer["contents"]["value"])

    def close(self) -> None:
        """End the server, politely first."""
        try:
            self._ask("shutdown", None)
            self._tell("exit", None)
            self._server.wait(timeout=5)
        except (OSError, queue.Empty, subprocess.TimeoutExpired):
            self._server.kill()
        self._server.wait(timeout=5)
        self._reader.join(timeout=5)
        for pipe in (self._server.stdin, self._server.stdout):
            if pipe is not None:
                pipe.close()

    def _ask(self, method: str, params: Any) -> Any:
        self._next += 1
        number = self._next
        self._answers[number] = queue.Queue()
        self._send({"id": number, "method": method, "params": params})
        answer = self._answers[number].get(timeout=PATIENCE_S)
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']}")
        return answer["result"]

    def _tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _listen(self) -> None:
        stream = self._server.stdout
        assert stream is not None
        while header := stream.readline():
            if not header.startswith(b"Content-Length:"):
                continue
            length = int(header.partition(b":")[2])
            while stream.readline().strip():
                pass
            self._take(json.loads(stream.read(length)))

    def _take(self, message: dict[str, Any]) -> None:
        if "method" not in message:
            self._answers[message["id"]].put(message)
        elif message["method"] == "textDocument/publishDiagnostics":
            told = message["params"]
            with self._lock:
                published = self._published.setdefault(told["uri"], queue.Queue())
            published.put(told["diagnostics"])
        elif "id" in message:  # the server asks something of the editor
            asked = message["params"].get("items", ()) if message.get("params") else ()
            settings = [SETTINGS.get(item.get("section"), {}) for item in asked]
            is_settings = message["method"] == "workspace/configuration"
            self._send({"id": message["id"], "result": settings if is_settings else None})


def _place(file: Path, line: int, column: int) -> dict[str, Any]:
    return {
        "textDocument": {"uri": file.as_uri()},
        "position": {"line": line, "character": column},
    }
