"""A real browser without a window, spoken to by the DevTools protocol over two pipes.

The pipes need no further package; messages are JSON, each ended by a zero byte."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = next((found for name in NAMES if (found := shutil.which(name))), None)
LONGEST_S = 30.0
BREATH_S = 0.03
"""Between two looks at a page that changes by itself."""
_STARTER = """
import os, sys
given = [os.dup(int(one)) for one in sys.argv[1:3]]
os.dup2(given[0], 3)
os.dup2(given[1], 4)
os.set_inheritable(3, True)
os.set_inheritable(4, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--no-first-run",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--force-renderer-accessibility",
    "--remote-debugging-pipe",
)


class Browser:
    """The program: takes commands, keeps what it tells meanwhile."""

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read = write, read
        self._ids = count(1)
        self._kept = b""
        self.told: list[dict[str, Any]] = []

    def call(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """Sends a command and waits for its answer."""
        got = self.answered(method, session, **params)
        assert "error" not in got, (method, got)
        return dict(got["result"])

    def answered(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """The same, where the answer may be that it could not be done."""
        number = next(self._ids)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        until = monotonic() + LONGEST_S
        while True:
            got = self._message(until)
            if got.get("id") == number:
                return got
            self.told.append(got)

    def listen(self, seconds: float) -> None:
        """Waits until the browser tells something, or for so long."""
        if b"\0" not in self._kept:
            select([self._read], [], [], seconds)

    def _message(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._kept:
            ready, _, _ = select([self._read], [], [], max(0.0, until - monotonic()))
            assert ready, "the browser does not answer"
            more = os.read(self._read, 1 << 20)
            assert more, "the browser has ended"
            self._kept += more
        one, _, self._kept = self._kept.partition(b"\0")
        return dict(json.loads(one))


class Tab:
    """One page, in a profile of its own: a phone."""

    def __init__(self, browser: Browser, languages: str, *, script: bool = True) -> None:
        self._browser = browser
        self._context = browser.call("Target.createBrowserContext")["browserContextId"]
        target = browser.call(
            "Target.createTarget", url="about:blank", browserContextId=self._context
        )["targetId"]
        self._session = browser.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM", "Accessibility"):
            self.call(f"{domain}.enable")
        agent = browser.call("Browser.getVersion")["userAgent"]
        self.call("Network.setUserAgentOverride", userAgent=agent, acceptLanguage=languages)
        self.call("Emulation.setScriptExecutionDisabled", value=not script)
        self.call("Emulation.setScrollbarsHidden", hidden=True)
        self.sized(360, 640)

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """A command to this page."""
        return self._browser.call(method, self._session, **params)

    def close(self) -> None:
        """Ends the page with its profile."""
        self._browser.call("Target.disposeBrowserContext", browserContextId=self._context)

    def sized(self, width: int, height: int, scale: float = 1.0) -> None:
        """As wide and high as a screen, in CSS pixels at `scale` 1; 2 is 200 % zoom."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=int(width / scale),
            height=int(height / scale),
            deviceScaleFactor=scale,
            mobile=False,
        )

    def scheme(self, name: str) -> None:
        """Light or dark."""
        features = [{"name": "prefers-color-scheme", "value": name}]
        self.call("Emulation.setEmulatedMedia", features=features)

    def offline(self, off: bool) -> None:
        """Out of the network, or back in it."""
        speed = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        self.call("Network.emulateNetworkConditions", offline=off, **speed)

    def open(self, address: str) -> None:
        """Goes to an address and on to where it leads, until the vote's page is there."""
        self.call("Page.navigate", url=address)
        self.until("document.querySelector('#status') && document.readyState === 'complete'")

    def run(self, script: str) -> Any:
        """What a script of the test's answers, its promise awaited."""
        got = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in got, got
        return got["result"].get("value")

    def until(self, condition: str) -> None:
        """Waits until a condition holds on the page, over changes of the page, too."""
        until = monotonic() + LONGEST_S
        while True:
            got = self._browser.answered(
                "Runtime.evaluate", self._session, expression=f"Boolean({condition})"
            )
            # While it goes from one page to the next there is none to ask.
            if got.get("result", {}).get("result", {}).get("value") is True:
                return
            self._browser.listen(BREATH_S)
            assert monotonic() < until, (condition, self.text())

    def text(self) -> str:
        """All words on the page."""
        return str(self.run("document.body.innerText"))

    def status(self) -> str:
        """How the vote stands, as the page says it."""
        return str(self.run("document.getElementById('status').textContent"))

    def key(self, name: str, code: int, text: str = "") -> None:
        """A key, pressed and let go."""
        named = {"key": name, "code": name, "windowsVirtualKeyCode": code}
        down = "keyDown" if text else "rawKeyDown"
        self.call("Input.dispatchKeyEvent", type=down, text=text, **named)
        self.call("Input.dispatchKeyEvent", type="keyUp", **named)

    def tree(self) -> list[dict[str, Any]]:
        """What a screen reader meets: role, name, properties; what it passes over left out."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [
            {
                "role": node["role"]["value"],
                "name": node.get("name", {}).get("value", ""),
                **{one["name"]: one["value"].get("value") for one in node.get("properties", [])},
            }
            for node in nodes
            if not node.get("ignored")
        ]

    def picture(self, file: Path) -> None:
        """The whole page as a PNG."""
        got = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(got["data"]))

    def complaints(self) -> list[str]:
        """What the browser's console says: errors, refused contents, exceptions."""
        told = [one for one in self._browser.told if one.get("sessionId") == self._session]
        return [
            json.dumps(one["params"])
            for one in told
            if one["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")
            or one["method"] == "Runtime.consoleAPICalled"
        ]


@contextmanager
def running(folder: Path) -> Iterator[Browser]:
    """A browser with an empty profile in `folder`; skips where there is none."""
    if CHROMIUM is None:
        pytest.skip("no chromium here")
    theirs, write = os.pipe()
    read, answers = os.pipe()
    process = subprocess.Popen(
        [
            *(sys.executable, "-c", _STARTER, str(theirs), str(answers)),
            *(CHROMIUM, *_FLAGS, f"--user-data-dir={folder}", "about:blank"),
        ],
        pass_fds=(theirs, answers),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    os.close(answers)
    browser = Browser(write, read)
    try:
        yield browser
        browser.call("Browser.close")
    finally:
        os.close(write)
        os.close(read)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
