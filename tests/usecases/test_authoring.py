"""The workbench over real files: opened, saved, half saved, broken, gone, and back."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from simulator.model.issue import Severity
from simulator.usecases.authoring import Workbench
from simulator.usecases.bench_views import BenchView, ReloadState
from simulator.usecases.steps import finished
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.bench import BROKEN, UKRAINIAN, Bench
from tests.usecases.shop import SHOP, Clock, put


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path).opened()


class TestOpening:
    def test_without_a_scenario_there_is_an_empty_view(self) -> None:
        bench = Workbench(Clock())
        assert bench.view() == BenchView()
        assert not finished(bench.look())
        assert not finished(bench.analyse())
        assert not finished(bench.trial(10, 1))
        bench.play.say("hear")
        bench.play.from_node("hello")
        assert bench.view() == BenchView()
        bench.close()

    def test_a_folder_and_its_file_mean_the_same(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path)
        for path in (bench.folder, bench.file):
            bench.bench.open(path)
            assert bench.state is ReloadState.LOADING
            assert not bench.view.playable
            assert bench.look()
            shown = bench.view
            assert (shown.folder, shown.file) == (str(bench.folder), str(bench.file))
            assert (shown.id, shown.title, shown.playable) == ("shop", "The lost order", True)
            assert bench.state is ReloadState.OPENED

    def test_one_look_shows_all_that_can_be_known_at_once(self, bench: Bench) -> None:
        shown = bench.view
        assert shown.reload is not None
        assert (shown.reload.analysing, shown.fairness) == (True, None)
        assert (shown.counts.nodes, shown.counts.endings, shown.counts.replies) == (6, 3, 7)
        assert [node.id for node in shown.graph.nodes][:2] == ["ring", "queue"]
        assert all(node.reachable for node in shown.graph.nodes)
        assert bench.place() == "hello"
        assert (shown.coverage[0].language, shown.coverage[0].own) == ("en", True)
        codes = {row.code for row in shown.problems}
        assert "S405" in codes
        assert not any(code.startswith(("S20", "S21", "S3")) for code in codes)

    def test_a_folder_without_a_scenario_is_gone(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path, None).opened()
        assert (bench.state, bench.view.playable) == (ReloadState.GONE, False)
        assert bench.view.reload is not None
        assert bench.view.reload.good_from is None
        assert bench.view.id == "shop"
        put(bench.folder.parent)
        assert bench.look()
        assert (bench.state, bench.view.playable) == (ReloadState.OPENED, True)

    def test_turning_to_another_scenario_forgets_the_first(
        self, bench: Bench, tmp_path: Path
    ) -> None:
        bench.analyse()
        other = put(tmp_path, minimal_scenario_yaml(), "small")
        bench.bench.open(other)
        assert (bench.view.id, bench.view.problems, bench.view.playtest) == ("small", (), None)
        assert bench.look()
        assert (bench.view.id, bench.view.fairness) == ("small", None)

    def test_a_look_that_ends_after_turning_away_is_dropped(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path)
        other = put(tmp_path, minimal_scenario_yaml(), "small")
        bench.bench.open(bench.folder)
        steps = bench.bench.look()
        waiting = next(steps)
        bench.bench.open(other)
        with pytest.raises(StopIteration) as stopped:
            steps.send(waiting.result())
        assert stopped.value.value is False
        assert not bench.view.playable
        assert bench.look()
        assert bench.view.id == "small"


class TestSaving:
    def test_nothing_saved_is_nothing_new(self, bench: Bench) -> None:
        before = bench.bench.revision
        assert not bench.look()
        assert bench.bench.revision == before

    def test_a_save_is_there_with_the_next_look_and_keeps_the_place(self, bench: Bench) -> None:
        bench.bench.play.say("hear")
        opened_at = bench.view.reload.at if bench.view.reload else None
        assert bench.save_with(("And the second fee?", "And this second fee?"))
        shown = bench.view
        assert (bench.state, bench.place()) == (ReloadState.RELOADED, "fee")
        assert shown.playtest is not None
        assert shown.playtest.lines[-1][1] == "And this second fee?"
        assert shown.reload is not None
        assert opened_at is not None
        assert shown.reload.at > opened_at

    def test_two_saves_between_two_looks_are_one(self, bench: Bench) -> None:
        bench.file.write_text(BROKEN, encoding="utf-8")
        assert bench.save(SHOP.replace("The lost order", "Found"))
        assert (bench.state, bench.view.title) == (ReloadState.RELOADED, "Found")
        assert not bench.look()

    def test_a_save_of_the_same_length_and_time_is_seen(self, bench: Bench) -> None:
        status = bench.file.stat()
        text = SHOP.replace("The lost order", "The last order")
        bench.file.write_text(text, encoding="utf-8")
        os.utime(bench.file, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert bench.look()
        assert bench.view.title == "The last order"

    def test_a_save_without_a_change_tells_its_time_and_keeps_what_was_worked_out(
        self, bench: Bench
    ) -> None:
        bench.analyse()
        before = bench.view
        os.utime(bench.file, ns=(1, 1))
        assert bench.look()
        after = bench.view
        assert before.reload is not None
        assert after.reload is not None
        assert after.reload.at > before.reload.at
        assert (before.reload.state, after.reload.state) == (
            ReloadState.OPENED,
            ReloadState.RELOADED,
        )
        bench.save(BROKEN)
        os.utime(bench.file, ns=(2, 2))
        assert bench.look()
        assert bench.state is ReloadState.BROKEN
        bench.save(SHOP)
        bench.analyse()
        before = bench.view
        os.utime(bench.file, ns=(3, 3))
        assert bench.look()
        after = bench.view
        assert after.fairness is before.fairness is not None

    def test_a_file_in_the_place_of_another_is_read(self, bench: Bench, tmp_path: Path) -> None:
        part = tmp_path / "part"
        part.write_text(SHOP.replace("The lost order", "Replaced"), encoding="utf-8")
        part.replace(bench.file)
        assert bench.look()
        assert bench.view.title == "Replaced"

    def test_a_translation_or_plans_saved_are_a_save(self, bench: Bench) -> None:
        (bench.folder / "uk.yaml").write_text(UKRAINIAN, encoding="utf-8")
        assert bench.look()
        uk = next(each for each in bench.view.coverage if each.language == "uk")
        assert (uk.done, uk.stale) == (1, 0)
        (bench.folder / "plans.yaml").write_text(
            "- {name: x, answers: [nope], expect: {}}\n", encoding="utf-8"
        )
        assert bench.look()
        assert "S140" in {row.code for row in bench.view.problems}
        (bench.folder / "notes.txt").write_text("nothing", encoding="utf-8")
        assert not bench.look()

    def test_only_one_look_is_under_way(self, bench: Bench) -> None:
        bench.reading.hold = True
        first = bench.bench.look()
        waiting = next(first)
        assert not finished(bench.bench.look())
        bench.reading.hold = False
        bench.reading.release()
        with pytest.raises(StopIteration):
            first.send(waiting.result())
        assert bench.save_with(("The lost order", "Found"))

    def test_a_dropped_look_does_not_stop_the_next(self, bench: Bench) -> None:
        first = bench.bench.look()
        next(first)
        first.close()
        assert bench.save_with(("The lost order", "Found"))


class TestHalfASave:
    def test_an_end_that_is_not_there_yet_is_waited_for_one_look(self, bench: Bench) -> None:
        assert not bench.save(SHOP[: len(SHOP) // 2].rstrip())
        assert (bench.state, bench.view.title) == (ReloadState.OPENED, "The lost order")
        assert bench.save(SHOP.replace("The lost order", "Whole"))
        assert (bench.state, bench.view.title) == (ReloadState.RELOADED, "Whole")

    def test_one_that_stays_so_is_broken_with_the_second_look(self, bench: Bench) -> None:
        assert not bench.save(SHOP[: len(SHOP) // 2].rstrip())
        assert bench.look()
        assert (bench.state, bench.view.playable) == (ReloadState.BROKEN, True)
        assert not bench.look()

    def test_an_empty_file_is_waited_for_too(self, bench: Bench) -> None:
        assert not bench.save("")
        assert bench.look()
        assert bench.state is ReloadState.BROKEN

    def test_one_that_goes_on_changing_is_read_after_two_looks(self, bench: Bench) -> None:
        half = SHOP[: len(SHOP) // 2].rstrip()
        assert not bench.save(half)
        assert not bench.save(half[:-1])
        assert bench.save(half[:-2])
        assert bench.state is ReloadState.BROKEN

    def test_a_file_that_is_gone_for_a_moment_is_not_gone(self, bench: Bench) -> None:
        bench.file.unlink()
        assert not bench.look()
        assert bench.save(SHOP.replace("The lost order", "Back"))
        assert (bench.state, bench.view.title) == (ReloadState.RELOADED, "Back")

    def test_a_file_that_changes_while_it_is_read_is_read_again(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from simulator.usecases import authoring

        read = authoring.read_version

        def overtaken(folder: Path, language: str) -> object:
            made = read(folder, language)
            bench.file.write_text(SHOP.replace("The lost order", "Second"), encoding="utf-8")
            return made

        monkeypatch.setattr(authoring, "read_version", overtaken)
        bench.file.write_text(SHOP.replace("The lost order", "First, longer"), encoding="utf-8")
        assert not bench.look()
        monkeypatch.setattr(authoring, "read_version", read)
        assert bench.look()
        assert bench.view.title == "Second"


class TestBroken:
    def test_the_last_good_version_stays_playable(self, bench: Bench) -> None:
        bench.bench.play.say("hear")
        good_from = bench.view.reload.at if bench.view.reload else None
        assert bench.save(BROKEN)
        shown = bench.view
        assert shown.reload is not None
        assert (shown.reload.state, shown.reload.good_from) == (ReloadState.BROKEN, good_from)
        assert (shown.playable, shown.reload.analysing) == (True, False)
        assert shown.graph.nodes
        bench.bench.play.say("own")
        assert bench.place() == "agreed"
        error = shown.problems[0]
        assert (error.severity, error.file) == (Severity.ERROR, str(bench.file))
        assert error.place == f"scenario.yaml:{error.line}:{error.column}"
        assert error.line > 1
        assert error.sentence
        assert not bench.analyse()

    def test_a_misspelt_target_is_told_with_its_place_node_and_nearest_name(
        self, bench: Bench
    ) -> None:
        assert bench.save_with(
            ("goto: aside}\n      - {id: soothe", "goto: asid}\n      - {id: soothe")
        )
        row = bench.view.problems[0]
        assert (row.code, row.node) == ("S121", "hello")
        assert "aside" in row.sentence

    def test_once_it_is_mended_everything_goes_on(self, bench: Bench) -> None:
        bench.bench.play.say("hear")
        bench.save(BROKEN)
        assert bench.save(SHOP)
        assert (bench.state, bench.place()) == (ReloadState.RELOADED, "fee")
        assert bench.analyse()

    def test_a_file_that_vanishes_and_comes_back(self, bench: Bench) -> None:
        bench.file.unlink()
        assert not bench.look()
        assert bench.look()
        assert (bench.state, bench.view.playable, bench.view.problems) == (
            ReloadState.GONE,
            True,
            (),
        )
        bench.bench.play.say("hear")
        assert bench.save(SHOP)
        assert (bench.state, bench.place()) == (ReloadState.RELOADED, "fee")

    def test_a_folder_that_vanishes(self, bench: Bench) -> None:
        shutil.rmtree(bench.folder)
        bench.look()
        assert bench.look()
        assert (bench.state, bench.view.playable) == (ReloadState.GONE, True)

    def test_a_folder_in_the_place_of_the_file(self, bench: Bench) -> None:
        bench.file.unlink()
        bench.file.mkdir()
        assert bench.look()
        assert (bench.state, bench.view.playable) == (ReloadState.BROKEN, True)
        assert [row.code for row in bench.view.problems] == ["S100"]

    def test_a_file_in_the_place_of_the_folder(self, bench: Bench) -> None:
        shutil.rmtree(bench.folder)
        bench.folder.write_text(SHOP)
        bench.look()
        bench.look()
        assert (bench.state, bench.view.playable) == (ReloadState.BROKEN, True)
        assert [row.code for row in bench.view.problems] == ["S100"]

    def test_a_monster_of_three_mebibytes(self, bench: Bench) -> None:
        assert bench.save(SHOP + "# " + "x" * (3 << 20) + "\n")
        assert bench.state is ReloadState.BROKEN
        assert [row.code for row in bench.view.problems] == ["S100"]
        assert bench.view.playable

    @pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x00" * 9 + b"\n", b"- a\n", b"null\n"])
    def test_what_is_no_scenario_at_all(self, bench: Bench, data: bytes) -> None:
        bench.file.write_bytes(data)
        bench.look()
        bench.look()
        assert (bench.state, bench.view.playable) == (ReloadState.BROKEN, True)
        assert bench.view.problems

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
    def test_a_file_that_may_not_be_read(self, bench: Bench) -> None:
        bench.file.chmod(0)
        os.utime(bench.file, ns=(1, 1))
        assert bench.look()
        assert [row.code for row in bench.view.problems] == ["S100"]

    def test_plans_that_cannot_be_opened_hide_nothing_else(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        plans = bench.folder / "plans.yaml"
        os.mkfifo(plans)
        monkeypatch.setattr(Path, "is_file", lambda path: path.exists())
        bench.look()
        assert bench.view.playable
        assert ("S100", str(plans)) in {(row.code, row.file) for row in bench.view.problems}

    def test_texts_that_would_be_commands_are_only_shown(self, bench: Bench) -> None:
        title = "$(rm -rf /) <b>x</b> {0} %s \\u202e"
        assert bench.save_with(("title: The lost order", f"title: '{title}'"))
        assert bench.view.title == title

    def test_a_version_in_which_narration_never_ends_can_be_mended(self, bench: Bench) -> None:
        circle = SHOP.replace(
            "    goto: queue\n", '    goto: [{when: knows("typo"), to: queue}, {to: round}]\n'
        ).replace(
            "  - id: queue\n",
            "  - id: round\n    says: Round.\n"
            '    goto: [{when: knows("typo"), to: queue}, {to: ring}]\n  - id: queue\n',
        )
        assert bench.save(circle)
        assert bench.view.playtest is None
        assert bench.view.playable
        assert bench.analyse()
        assert "S209" in {row.code for row in bench.view.problems}
        bench.bench.play.say("hear")
        assert bench.save(SHOP)
        assert bench.place() == "hello"
