"""The problems of the file: walked by keys, opened at their line, kept over a save."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from simulator.model.issue import Severity
from simulator.ui.theme import Theme
from simulator.ui.trainer.bench import WorkbenchScreen
from simulator.ui.trainer.bench_panes import PROBLEMS
from simulator.ui.trainer.problems_model import ProblemsModel
from simulator.ui.trainer.problems_pane import ProblemsPane
from simulator.usecases.bench_views import BenchView
from tests.ui.trainee.stage import on_stage, plain, press, words_on
from tests.ui.trainer import bench_samples as samples

SHIFT = Qt.KeyboardModifier.ShiftModifier


def bench(qtbot: QtBot, view: BenchView, size: tuple[int, int] = (1280, 720)) -> WorkbenchScreen:
    return on_stage(qtbot, WorkbenchScreen(Theme(reduced_motion=True), view), size)


def pane(screen: WorkbenchScreen) -> ProblemsPane:
    return screen.findChildren(ProblemsPane)[0]


def selected(screen: WorkbenchScreen) -> tuple[str, str | None] | None:
    problem = pane(screen).problem()
    return (problem.code, problem.node) if problem is not None else None


def test_the_rows_keep_the_promises_of_a_model(qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = ProblemsModel()
    tester = QAbstractItemModelTester(model, fatal)
    assert model.show_problems(samples.problems())
    assert model.show_problems(samples.problems()[:2])
    assert not model.show_problems(samples.problems()[:2])
    assert (model.rowCount(), tester.model()) == (2, model)


def test_errors_come_before_warnings_and_notes_last(qtbot: QtBot) -> None:
    model = ProblemsModel()
    model.show_problems(tuple(reversed(samples.problems())))
    found = [row.severity for row in model.rows]
    assert found == [Severity.ERROR] * 2 + [Severity.WARNING] * 3 + [Severity.NOTE]


def test_f8_walks_through_the_problems_from_anywhere_and_round(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    walked = []
    for _ in range(7):
        press(qtbot, Qt.Key.Key_F8)
        walked.append(selected(screen))
    assert walked[0] == ("S302", "gift_card")
    assert walked[1] == ("S200", "callback_2")
    assert walked[5] == ("S502", None)
    assert walked[6] == walked[0]
    press(qtbot, Qt.Key.Key_F8, SHIFT)
    assert selected(screen) == ("S502", None)


def test_enter_asks_for_the_line_in_the_editor(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    screen.go_to(PROBLEMS)
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.editor_wanted) as asked:
        press(qtbot, Qt.Key.Key_Return)
    assert asked.args == [samples.FILE, 233, 11]


def test_a_problem_selects_its_node_in_the_graph(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    press(qtbot, Qt.Key.Key_F8)
    with qtbot.waitSignal(screen.begun_at) as begun:
        press(qtbot, Qt.Key.Key_F5, SHIFT)
    assert begun.args == ["gift_card"]


def test_the_selected_problem_stays_selected_over_a_save_that_moves_it(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    press(qtbot, Qt.Key.Key_F8)
    press(qtbot, Qt.Key.Key_F8)
    _first, second, *rest = samples.problems()
    later = replace(second, line=second.line + 7, place="scenario.yaml:240:11")
    screen.show_view(replace(samples.with_problems(), problems=(later, *rest)))
    assert selected(screen) == ("S200", "callback_2")


def test_a_problem_that_was_mended_leaves_nothing_selected(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    press(qtbot, Qt.Key.Key_F8)
    screen.show_view(replace(samples.with_problems(), problems=samples.problems()[1:]))
    assert selected(screen) is None


def test_a_save_that_breaks_the_file_selects_its_first_error_at_once(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    press(qtbot, Qt.Key.Key_F8)
    screen.show_view(samples.broken())
    assert selected(screen) == ("S108", None)


def test_counts_are_said_with_their_words_and_a_row_is_heard_whole(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.with_problems())
    words = words_on(pane(screen))
    for count in ("2 errors", "3 warnings", "1 note"):
        assert count in words.splitlines()
    model = ProblemsModel()
    model.show_problems(samples.problems())
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert plain(str(told)) == (
        "Error, scenario.yaml:233:11: Node “callback_2” is never reached. Link to it or delete it."
    )


def test_without_problems_it_is_said_what_was_looked_at(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.clean())
    words = words_on(pane(screen))
    assert "No problems: links, reach, promises" in words
    assert "12,480" in words
    assert "Plans passed: 6 of 6." in words


def test_while_figures_are_worked_out_it_is_said_how_far_they_are(qtbot: QtBot) -> None:
    screen = bench(qtbot, samples.analysing())
    words = words_on(pane(screen))
    assert "Reach, bounds and blind play are being worked out: 12,000 states" in words
    assert "No problems" not in words
