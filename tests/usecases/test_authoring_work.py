"""The workbench at work: what is kept of a playtest, what is played, what is worked out."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.engine.session import RefusalError
from simulator.model.issue import Severity
from simulator.model.run import Answer, Mode
from simulator.model.scenario import Scenario
from simulator.progress.keeper import Keeper
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.scenario.loader import load
from simulator.usecases.authoring import Workbench
from simulator.usecases.bench_analysis import Job, StoppedError, walked_through, worked_out
from simulator.usecases.bench_version import read_version
from simulator.usecases.bench_views import Lost, ReloadState, Setup
from simulator.usecases.checking import check_folder
from simulator.usecases.scripted import bounds_report
from simulator.usecases.steps import finished
from tests.usecases.bench import UKRAINIAN, Bench
from tests.usecases.shop import Clock, put


def load_oven(home: Path) -> Scenario:
    found = load(home).scenario
    assert found is not None
    return found


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path).opened()


class TestMoved:
    def test_a_node_renamed_under_a_running_playtest(self, bench: Bench) -> None:
        bench.bench.play.say("hear")
        assert bench.save_with(
            ("- id: fee", "- id: bill"), ("goto: fee", "goto: bill"), ("aside, fee", "aside, bill")
        )
        assert bench.view.reload is not None
        assert bench.view.reload.lost == (Lost("node", "fee", now="bill"),)
        assert (bench.state, bench.place()) == (ReloadState.MOVED, "bill")
        bench.save_with(("And the second fee?", "And this fee?"))
        assert bench.state is ReloadState.RELOADED

    def test_a_start_and_a_fact_that_are_gone(self, bench: Bench) -> None:
        bench.bench.play.set_up(Setup("fee", known=frozenset({"party"})))
        assert bench.save_with(
            ("- id: fee", "- id: bill"),
            ("goto: fee", "goto: bill"),
            ("aside, fee", "aside, bill"),
            ("  - {id: party, text: There is a party on Saturday.}\n", ""),
        )
        assert bench.view.reload is not None
        assert set(bench.view.reload.lost) == {
            Lost("start", "fee", now="hello"),
            Lost("fact", "party"),
        }


class TestPlaying:
    def test_the_verbs_of_a_playtest(self, bench: Bench) -> None:
        play = bench.bench.play
        play.say("hear")
        play.silence()
        assert bench.view.playtest is not None
        assert [step.reply for step in bench.view.playtest.answers] == ["hear", "-"]
        play.back()
        play.say("gift")
        assert bench.view.playtest.ending == "bought"
        play.restart()
        assert bench.place() == "hello"
        play.set_up(Setup("fee", tension=1))
        assert (bench.place(), bench.view.playtest.tension) == ("fee", 1)
        play.from_start()
        assert bench.view.playtest.setup == Setup()

    def test_what_cannot_be_said_changes_nothing(self, bench: Bench) -> None:
        before = bench.view.playtest
        for verb in (bench.bench.play.back, bench.bench.play.silence):
            with pytest.raises(RefusalError):
                verb()
        with pytest.raises(RefusalError):
            bench.bench.play.from_node("nowhere")
        assert bench.view.playtest is before

    def test_from_a_node_one_begins_as_one_first_comes_there(self, bench: Bench) -> None:
        bench.bench.play.from_node("fee")
        first = bench.view.playtest
        assert first is not None
        assert (first.tension, {id_: known for id_, _, known in first.facts}["typo"]) == (
            10,
            False,
        )
        bench.analyse()
        bench.bench.play.from_node("fee")
        shown = bench.view.playtest
        assert shown is not None
        assert (shown.node, shown.tension, shown.setup.known) == ("fee", 9, frozenset({"typo"}))
        assert [row.id for row in shown.replies if row.best] == ["cancel"]
        bench.bench.play.from_node("aside")
        assert bench.place() == "fee"

    def test_the_language_can_be_switched_and_comes_when_its_sheet_does(self, bench: Bench) -> None:
        bench.bench.play.speak("uk")
        assert bench.view.language == "en"
        (bench.folder / "uk.yaml").write_text(UKRAINIAN, encoding="utf-8")
        assert bench.look()
        assert bench.view.language == "uk"
        assert bench.view.playtest is not None
        assert bench.view.playtest.replies[0].say == "Ви втратили день."
        bench.bench.play.say("hear")
        bench.bench.play.restart()
        assert bench.view.playtest.language == "uk"
        bench.bench.play.speak("en")
        assert bench.view.playtest.replies[0].say == "You lost a day. I open the order."
        (bench.folder / "uk.yaml").write_text(UKRAINIAN.replace("hear:", "heer:"), "utf-8")
        bench.look()
        bench.bench.play.speak("uk")
        assert bench.view.language == "en"


class TestAnalysis:
    def test_it_tells_reach_bounds_and_blind_play(self, bench: Bench) -> None:
        assert bench.bench.analysis_due
        assert bench.analyse()
        assert not bench.bench.analysis_due
        shown = bench.view
        assert shown.fairness is not None
        assert shown.reload is not None
        assert not shown.reload.analysing
        assert shown.fairness.best == ("hear", "cancel")
        assert shown.counts.road_words > 0
        assert any(row.code.startswith(("S2", "S3")) for row in shown.problems)
        mood = {node.id: node.mood for node in shown.graph.nodes}
        assert (mood["hello"], mood["fee"]) == (3, 3)
        assert not bench.analyse()

    def test_what_is_never_reached_is_told(self, bench: Bench) -> None:
        bench.save_with(
            (
                "endings:\n",
                "  - id: island\n    says: Nobody comes here.\n    goto: agreed\nendings:\n",
            )
        )
        bench.analyse()
        reach = {node.id: node.reachable for node in bench.view.graph.nodes}
        assert [name for name, there in reach.items() if not there] == ["island"]
        island = next(node for node in bench.view.graph.nodes if node.id == "island")
        assert (island.problem, island.mood) == (Severity.ERROR, None)
        bench.save_with(("Nobody comes here.", "Nobody ever comes."))
        still = {node.id: node.reachable for node in bench.view.graph.nodes}
        assert still == reach
        bench.save_with(
            ("  - id: island", "  - id: isle\n    says: New.\n    goto: agreed\n  - id: island")
        )
        new = {node.id: node.reachable for node in bench.view.graph.nodes}
        assert new == {**reach, "isle": True}

    def test_reach_is_shown_before_plans_and_blind_play(self, bench: Bench) -> None:
        steps = bench.bench.analyse()
        walked = next(steps)
        waiting = steps.send(walked.result())
        shown = bench.view
        assert shown.reload is not None
        assert (shown.reload.analysing, shown.fairness) == (True, None)
        assert any(row.code.startswith("S3") for row in shown.problems)
        assert shown.counts.road_words > 0
        assert not bench.bench.analysis_due
        with pytest.raises(StopIteration) as stopped:
            steps.send(waiting.result())
        assert stopped.value.value is True
        assert bench.view.fairness is not None
        assert bench.view.problems == shown.problems

    @pytest.mark.parametrize("plans", ["", "- {name: a, answers: [hear], expect: {cap: 39}}\n"])
    def test_its_problems_are_those_that_check_finds(self, bench: Bench, plans: str) -> None:
        (bench.folder / "uk.yaml").write_text(UKRAINIAN, encoding="utf-8")
        (bench.folder / "plans.yaml").write_text(plans, encoding="utf-8")
        bench.look()
        bench.analyse()
        checked = check_folder(bench.folder)
        found = {(row.code, row.file, row.line, row.column) for row in bench.view.problems}
        assert found == {
            (each.code, each.place.file, each.place.line, each.place.column)
            for each in checked.issues
        }

    def test_a_save_between_the_halves_drops_the_second(self, bench: Bench) -> None:
        steps = bench.bench.analyse()
        waiting = steps.send(next(steps).result())
        bench.save_with(("The lost order", "Found"))
        with pytest.raises(StopIteration) as stopped:
            steps.send(waiting.result())
        assert stopped.value.value is False
        assert bench.view.fairness is None
        assert bench.bench.analysis_due

    def test_a_save_stops_an_older_analysis(self, bench: Bench) -> None:
        bench.analysing.hold = True
        old = bench.bench.analyse()
        waiting = next(old)
        assert not bench.bench.analysis_due
        assert bench.save_with(("The lost order", "Found"))
        assert bench.bench.analysis_due
        bench.analysing.hold = False
        bench.analysing.release()
        error = waiting.exception()
        assert error is not None
        with pytest.raises(StopIteration) as stopped:
            old.throw(error)
        assert stopped.value.value is False
        assert bench.view.fairness is None
        assert bench.analyse()

    def test_it_can_be_stopped_between_any_two_of_its_steps(self, tmp_path: Path) -> None:
        folder = put(tmp_path)
        (folder / "plans.yaml").write_text(
            "- {name: a, answers: [hear, cancel], expect: {ending: agreed}}\n"
            "- {name: b, answers: [hear, gift], expect: {ending: bought}}\n",
            encoding="utf-8",
        )
        version = read_version(folder, "en")

        class Patient(Job):
            """Stops at the so manieth report."""

            def __init__(self, patience: int) -> None:
                super().__init__()
                self.reports = 0
                self.patience = patience

            def heard(self, states: int) -> None:
                self.reports += 1
                if self.reports > self.patience:
                    self.stop()
                super().heard(states)

        free = Patient(1000)
        whole = worked_out(version, walked_through(version, free), free)
        assert whole.whole
        assert free.reports > 8
        for patience in range(free.reports):
            job = Patient(patience)
            with pytest.raises(StoppedError):
                worked_out(version, walked_through(version, job), job)

    def test_only_what_can_be_played_has_states(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match="can be played"):
            walked_through(read_version(tmp_path, "en"), Job())

    def test_a_result_that_comes_after_a_save_is_dropped(self, bench: Bench) -> None:
        old = bench.bench.analyse()
        waiting = next(old)
        bench.save_with(("The lost order", "Found"))
        with pytest.raises(StopIteration) as stopped:
            old.send(waiting.result())
        assert stopped.value.value is False
        assert bench.view.fairness is None

    def test_a_talk_without_finite_bounds_says_why(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path).opened()
        bench.save_with(("withdraws: [overpromise], goto: farewell", "goto: fee"))
        assert bench.analyse()
        fairness = bench.view.fairness
        assert fairness is not None
        assert (fairness.trouble, fairness.policies, fairness.endings) == ("cycle", (), ())
        assert (fairness.forks, bench.view.counts.road_words) == (2, 0)

    def test_plans_are_played_and_counted(self, bench: Bench) -> None:
        (bench.folder / "plans.yaml").write_text(
            "- {name: good, answers: [hear, cancel], expect: {ending: agreed}}\n"
            "- {name: bad, answers: [hear, wall], expect: {ending: agreed}}\n",
            encoding="utf-8",
        )
        bench.look()
        bench.analyse()
        assert bench.view.fairness is not None
        assert (bench.view.fairness.plans, bench.view.fairness.plans_failed) == (2, 1)
        assert "S380" in {row.code for row in bench.view.problems}

    def test_the_layout_is_made_again_only_where_nodes_or_ways_change(self, bench: Bench) -> None:
        assert bench.layout.asked == 1
        bench.save_with(("The lost order", "Found"))
        assert bench.layout.asked == 1
        bench.save_with(("care: 0, firmness: 3, goto: left", "care: 0, firmness: 3, goto: bought"))
        assert bench.layout.asked == 2
        edge = next(edge for edge in bench.view.graph.edges if edge.target == "bought")
        assert (edge.source, edge.replies, edge.bends) == ("fee", ("gift", "wall"), ((0.5, 0.5),))

    def test_dear_parts_of_a_view_stay_the_same_values(self, bench: Bench) -> None:
        bench.analyse()
        one, other = bench.view, bench.view
        assert one == other
        assert one.graph is other.graph
        assert one.problems is other.problems
        assert one.playtest is other.playtest

    def test_sentences_follow_the_language(self, bench: Bench) -> None:
        before = bench.bench.revision
        bench.bench.say_in("uk")
        assert bench.bench.revision > before
        assert len(bench.view.problems) > 0


class TestTrial:
    def test_random_trainees_play_the_same_with_the_same_seed(self, bench: Bench) -> None:
        bench.analyse()
        assert finished(bench.bench.trial(200, 7))
        first = bench.view.trial
        assert first is not None
        assert (first.seed, first.hits.runs, first.hits.nodes["hello"]) == (7, 200, 200)
        assert sum(runs for *_, runs in first.endings) + first.stuck == 200
        assert sum(first.hits.replies["hello", name] for name in ("hear", "soothe", "terms")) == 200
        assert finished(bench.bench.trial(200, 8))
        assert bench.view.trial != first
        assert finished(bench.bench.trial(200, 7))
        assert bench.view.trial == first

    def test_before_the_analysis_they_play_the_same(self, bench: Bench) -> None:
        assert finished(bench.bench.trial(50, 3))
        before = bench.view.trial
        bench.analyse()
        assert finished(bench.bench.trial(50, 3))
        assert bench.view.trial == before

    def test_a_save_stops_them_and_forgets_what_they_came_to(self, bench: Bench) -> None:
        assert finished(bench.bench.trial(50, 3))
        bench.analysing.hold = True
        steps = bench.bench.trial(50, 4)
        waiting = next(steps)
        bench.save_with(("The lost order", "Found"))
        assert bench.view.trial is None
        bench.analysing.hold = False
        bench.analysing.release()
        error = waiting.exception()
        assert isinstance(error, StoppedError)
        with pytest.raises(StopIteration) as stopped:
            steps.throw(error)
        assert stopped.value.value is False

    def test_those_who_come_after_a_save_are_dropped(self, bench: Bench) -> None:
        steps = bench.bench.trial(50, 4)
        waiting = next(steps)
        bench.save_with(("The lost order", "Found"))
        with pytest.raises(StopIteration) as stopped:
            steps.send(waiting.result())
        assert (stopped.value.value, bench.view.trial) == (False, None)

    def test_a_second_wish_stops_the_first(self, bench: Bench) -> None:
        bench.analysing.hold = True
        first = bench.bench.trial(50, 1)
        waiting = next(first)
        second = bench.bench.trial(50, 2)
        other = next(second)
        bench.analysing.release()
        assert isinstance(waiting.exception(), StoppedError)
        with pytest.raises(StopIteration):
            second.send(other.result())
        assert bench.view.trial is not None
        assert bench.view.trial.seed == 2
        first.close()


class TestPeople:
    def test_choices_of_people_are_shown_as_far_as_the_file_still_has_them(
        self, bench: Bench, path: Path
    ) -> None:
        clock = Clock()
        keeper = Keeper(lambda: Store.open(path))

        def play(store: Store) -> None:
            person = store.profiles.add("Olena", clock()).id
            new = NewRun(person, "shop", "older", b"older", 7, Mode.EXAM)
            run = store.runs.start(new, clock())
            store.runs.append(run.id, 0, Answer("hello", "hear"), clock())
            store.runs.append(run.id, 1, Answer("gone", "away"), clock())

        keeper.submit(play).result(timeout=30)
        assert not finished(Workbench(Clock()).people(keeper))
        assert finished(bench.bench.people(keeper))
        assert keeper.close(30)

        people = bench.view.people
        assert people is not None
        assert bench.view.people is people
        assert (people.runs, people.nodes) == (1, {"hello": 1})
        assert people.replies == {("hello", "hear"): 1}
        bench.save_with(("The lost order", "Found"))
        assert bench.view.people == people


class TestARealScenario:
    def test_the_oven_is_worked_out_as_bounds_and_check_do(self) -> None:
        home = Path(__file__).parents[2] / "scenarios" / "oven"
        bench = Bench(home.parent, None)
        bench.bench.open(home)
        assert bench.look()
        assert bench.analyse()
        shown, report = bench.view, bounds_report(load_oven(home))
        fairness = shown.fairness
        assert fairness is not None
        assert [str(fairness.value_min), str(fairness.value_max)] == [
            report["value_min"],
            report["value_max"],
        ]
        assert list(fairness.best) == report["best"]
        earned = {row.policy: str(row.earns) for row in fairness.policies}
        assert earned == {"random": report["random"], **report["policies"]}
        assert not any(row.pays for row in fairness.policies)
        assert (fairness.plans_failed, fairness.plans > 0) == (0, True)
        assert all(node.reachable for node in shown.graph.nodes)
        assert max(row.most for row in fairness.endings if row.most is not None) == 100
        assert {row.severity for row in shown.problems} <= {Severity.WARNING, Severity.NOTE}
        for reply in fairness.best:
            assert shown.playtest is not None
            assert [row.id for row in shown.playtest.replies if row.best] == [reply]
            bench.bench.play.say(reply)
            shown = bench.view
        assert shown.playtest is not None
        assert shown.playtest.proper


class TestThreads:
    def test_all_of_it_works_on_threads_of_its_own(self, tmp_path: Path) -> None:
        bench = Workbench(Clock())
        bench.open(put(tmp_path))
        assert finished(bench.look())
        assert finished(bench.analyse())
        assert bench.view().fairness is not None
        assert bench.view().graph.nodes[0].x == 0
        bench.close()

    def test_closing_drops_what_is_under_way(self, tmp_path: Path) -> None:
        bench = Workbench(Clock())
        bench.open(put(tmp_path))
        assert finished(bench.look())
        steps = bench.analyse()
        waiting = next(steps)
        bench.close()
        error = None if waiting.cancelled() else waiting.exception(timeout=30)
        assert error is None or isinstance(error, StoppedError)
        assert not finished(bench.look())
        steps.close()
