"""What all tests need before anything else: no display is asked for."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_finish() -> None:
    """Thousands of collected tests stay to the end: the collector need not go through them
    again and again while each runs."""
    gc.collect()
    gc.freeze()
