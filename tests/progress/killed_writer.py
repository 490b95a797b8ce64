"""The child of the kill test: answers a run as fast as it can until somebody kills it.

Waits for a line on its input (so that it can be started ahead), then opens the store named
on the command line, goes on with run 1 where it stands, and says after every commit which
revision is on the disk. What it writes at a revision is fixed, so that the parent can check
the content, too.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from simulator.model.run import Answer
from simulator.progress.store import Store

AT = datetime(2026, 3, 2, tzinfo=UTC)


def is_taking_back(revision: int) -> bool:
    return revision % 5 == 4


def answer_at(revision: int) -> Answer:
    reply = f"reply-{revision}-" + "x" * (revision * 37 % 400)
    return Answer(f"node-{revision % 11}", reply, ("a", "b"), revision)


def main() -> None:
    sys.stdin.readline()
    store = Store.open(Path(sys.argv[1]))
    revision = store.runs.load(1).revision
    while True:
        if is_taking_back(revision):
            revision = store.runs.take_back(1, revision, AT)
        else:
            revision = store.runs.append(1, revision, answer_at(revision), AT)
        os.write(1, b"%d\n" % revision)


if __name__ == "__main__":
    main()
