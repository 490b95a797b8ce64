"""The way of a bug: a report kept on this computer, and a sentence that says where.

Made without Qt and without the store, so that it works whatever has failed. A report holds
the trace, versions and the platform; nothing of what people said or scored.
"""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path

from simulator import __version__

FOLDER = "crashes"
_MOST_REPORTS = 20


def crash_report(error: BaseException, at: datetime) -> str:
    """The text of a report."""
    trace = "".join(traceback.format_exception(error))
    return (
        f"Difficult-client simulator {__version__}\n"
        f"{at.isoformat(timespec='seconds')}\n"
        f"Python {sys.version.split()[0]}, {platform.platform()}\n\n{trace}"
    )


def keep_report(folder: Path, error: BaseException, at: datetime) -> Path | None:
    """Writes a report under `folder`, the oldest beyond twenty go. The file, or None where
    it could not be written: a crash must not cause another."""
    home = folder / FOLDER
    file = home / f"{at.strftime('%Y%m%d-%H%M%S-%f')}.txt"
    try:
        home.mkdir(parents=True, exist_ok=True)
        file.write_text(crash_report(error, at), encoding="utf-8")
        for old in sorted(home.glob("*.txt"))[:-_MOST_REPORTS]:
            old.unlink()
    except OSError:
        return None
    return file
