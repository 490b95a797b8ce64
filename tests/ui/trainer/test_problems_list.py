"""Hundreds of problems: what laying them out costs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from simulator.model.issue import Severity
from simulator.ui.theme import Theme
from simulator.ui.trainer import problems_list
from simulator.ui.trainer.problems_list import ProblemsList
from simulator.ui.trainer.problems_model import ProblemsModel
from simulator.usecases.bench_views import ProblemRow

MANY = 300


def problems(first_line: int) -> tuple[ProblemRow, ...]:
    return tuple(
        ProblemRow(
            "S404",
            Severity.WARNING,
            "/here/scenario.yaml",
            line,
            9,
            f"scenario.yaml:{line}:9",
            f"The reply r{number} has no “why”.",
        )
        for number, line in enumerate(range(first_line, first_line + MANY))
    )


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts whose width was measured for the column of places."""
    found: list[str] = []

    class Metrics(QFontMetrics):
        def __init__(self, font: QFont) -> None:
            super().__init__(font)

        def horizontalAdvance(self, text: str) -> int:  # noqa: N802 - Qt's name
            found.append(text)
            return super().horizontalAdvance(text)

    monkeypatch.setattr(problems_list, "QFontMetrics", Metrics)
    return found


def test_each_place_is_measured_once_however_many_there_are(
    qtbot: QtBot, measured: list[str]
) -> None:
    model = ProblemsModel()
    shown = ProblemsList(Theme(), model)
    qtbot.addWidget(shown)
    shown.resize(1200, 300)
    shown.show()
    for first_line in (10, 11):
        measured.clear()
        model.show_problems(problems(first_line))
        shown.renew()
        assert len(measured) == MANY


def test_a_sentence_that_stays_is_not_laid_out_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[str] = []
    paragraph = problems_list.paragraph

    def counted(theme: Theme, text: str, *rest: object):
        laid_out.append(text)
        return paragraph(theme, text, *rest)

    monkeypatch.setattr(problems_list, "paragraph", counted)
    model = ProblemsModel()
    shown = ProblemsList(Theme(), model)
    qtbot.addWidget(shown)
    shown.resize(1200, 300)
    shown.show()
    model.show_problems(problems(10))
    shown.renew()
    laid_out.clear()
    model.show_problems(problems(11))
    shown.renew()
    assert [text for text in laid_out if text.startswith("The reply")] == []
