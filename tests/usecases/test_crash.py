"""A bug leaves a report on this computer, and never makes another one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from simulator import __version__
from simulator.usecases.crash import FOLDER, keep_report

AT = datetime(2026, 3, 2, 17, 40, tzinfo=UTC)


def broken() -> BaseException:
    try:
        raise ValueError("the cause")
    except ValueError as error:
        return error


def test_a_report_tells_the_trace_and_the_version(tmp_path: Path) -> None:
    file = keep_report(tmp_path, broken(), AT)
    assert file is not None
    text = file.read_text(encoding="utf-8")
    assert "ValueError: the cause" in text
    assert "in broken" in text
    assert __version__ in text


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    files = [keep_report(tmp_path, broken(), AT + timedelta(seconds=n)) for n in range(25)]
    assert sorted((tmp_path / FOLDER).glob("*.txt")) == files[5:]


def test_where_nothing_can_be_written_there_is_no_report_and_no_second_crash(
    tmp_path: Path,
) -> None:
    (tmp_path / FOLDER).write_text("in the way", encoding="utf-8")
    assert keep_report(tmp_path, broken(), AT) is None
