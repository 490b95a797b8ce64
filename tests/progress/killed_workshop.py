"""The child of the killed-workshop test: dies by SIGKILL at every call of one write in turn.

Copies the store named first on the command line into a folder (named second) and lets a fork of
itself keep the state of run 1 (named third) in the copy, which kills itself at the k-th call to
the database of that write, for k = 1, 2, … until one comes through.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from simulator.progress.store import Store

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


class Fuse:
    """Counts the calls of a connection once it is lit, and kills at the last."""

    def __init__(self, calls: int) -> None:
        self.left = calls
        self.lit = False
        fuse = self

        class Connection(sqlite3.Connection):
            def execute(self, *arguments: Any) -> sqlite3.Cursor:
                fuse.left -= fuse.lit
                if fuse.left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return super().execute(*arguments)

        self.factory: type[sqlite3.Connection] = Connection


def survives(path: Path, at: int, body: str) -> bool:
    child = os.fork()
    if child == 0:
        fuse = Fuse(at)
        store = Store.open(path, factory=fuse.factory)
        fuse.lit = True
        store.workshops.keep(1, 1, body, AT, closed=False)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return status == 0


def main() -> None:
    whole, folder, body = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    at = 0
    while True:
        at += 1
        path = folder / str(at) / "progress.sqlite"
        path.parent.mkdir(parents=True)
        shutil.copyfile(whole, path)
        if survives(path, at, body):
            break


if __name__ == "__main__":
    main()
