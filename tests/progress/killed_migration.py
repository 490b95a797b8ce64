"""The child of the killed-migration test: dies by SIGKILL at every call in turn.

Copies the store of an earlier version (named first on the command line) into a folder (named
second) and lets a fork of itself open the copy, which kills itself at the k-th call to the
database, for k = 1, 2, … until one comes through. The copies stay for the parent to look at.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

from simulator.progress.store import Store


def dying(at: int) -> type[sqlite3.Connection]:
    left = at

    class Connection(sqlite3.Connection):
        def execute(self, *arguments: Any) -> sqlite3.Cursor:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return super().execute(*arguments)

    return Connection


def survives(path: Path, at: int) -> bool:
    child = os.fork()
    if child == 0:
        Store.open(path, factory=dying(at))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return status == 0


def main() -> None:
    old, folder = Path(sys.argv[1]), Path(sys.argv[2])
    at = 0
    while True:
        at += 1
        path = folder / str(at) / "progress.sqlite"
        path.parent.mkdir(parents=True)
        shutil.copyfile(old, path)
        if survives(path, at):
            break


if __name__ == "__main__":
    main()
