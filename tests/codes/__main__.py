"""Writes `scenarios/CODES.md` from the pages of all codes: `python -m tests.codes`."""

from __future__ import annotations

from tests.codes.guide import GUIDE, guide
from tests.codes.pages import pages, the_issue


def main() -> None:
    """The guide as it has to be now, in place of the one that is there."""
    GUIDE.write_text(guide((page, the_issue(page)) for page in pages()), encoding="utf-8")


if __name__ == "__main__":
    main()
