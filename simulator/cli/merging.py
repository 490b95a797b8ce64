"""What `results --merge` does: results of other computers, into the progress of this one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from simulator.cli.common import OK, PROBLEMS, UNUSABLE, seen
from simulator.progress.keeper import Keeper
from simulator.progress.store import Store
from simulator.usecases.merging import Merged, Merging
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import finished

_PATIENCE_S = 3600.0
_CLOSE_S = 10.0


def merge(files: Sequence[Path], store: Path, *, here: bool) -> int:
    """Takes the files in, one after the other, and says what became of each.

    A file that is refused changes nothing; those before it are in. Raises KnownError."""
    keeper, shelf = Keeper(lambda: Store.open(store)), Shelf(store.parent, None)
    merging = Merging(keeper, shelf, clock=lambda: datetime.now(UTC))
    code = OK
    try:
        for file in files:
            with closing(merging.take_in(file, here=here)) as steps:
                merged = finished(steps, _PATIENCE_S)
            code = max(code, _say(file, merged))
    except KeyboardInterrupt:
        told = "Stopped before the end: what was taken in is whole. Merge once more for the rest."
        print(told, file=sys.stderr)
        return UNUSABLE
    finally:
        shelf.close()
        keeper.close(_CLOSE_S)
    return code


def _say(file: Path, merged: Merged) -> int:
    counts = f"{merged.new} new, {merged.longer} played on, {merged.known} known already"
    print(f"{seen(file)}: {len(merged.people)} people; runs: {counts}")
    for fork in merged.forks:
        which = "that of the file holds" if fork.taken else "the one here holds"
        print(
            f"  {seen(fork.person)}, {fork.scenario}, {fork.started:%Y-%m-%d %H:%M} UTC went on "
            f"differently in two places: {which}"
        )
    if merged.damaged:
        print(f"Left out because they are damaged: {merged.damaged} runs.", file=sys.stderr)
    return PROBLEMS if merged.damaged else OK
