"""`play`: scripted runs, refusals in one sentence, and the talk in a terminal."""

from __future__ import annotations

import json
import sys
from io import StringIO
from pathlib import Path

import pytest

from simulator.scenario.loader import load
from simulator.usecases.wording import line
from tests.cli.words import REMEMBERS, Run, one_sentence
from tests.usecases.shop import ENDLESS, SHOP, put
from tests.usecases.test_scripted import RUN_KEYS


class TestPlay:
    def test_a_complete_run_prints_its_json(self, run: Run, shop: Path) -> None:
        code, out, err = run("play", shop, "--answers", "hear,cancel", "--json")
        told = json.loads(out)
        assert (code, err, list(told)) == (0, "", RUN_KEYS)
        assert (told["ending"], told["balance"], told["headline"]) == ("agreed", "100", 100)
        assert told["root_cause"] is None

    def test_the_file_itself_may_be_named(self, run: Run, shop: Path) -> None:
        folder = run("play", shop, "--answers", "hear,own", "--json")
        assert run("play", shop / "scenario.yaml", "--answers", "hear,own", "--json") == folder

    def test_without_json_it_is_said_in_words(self, run: Run, shop: Path) -> None:
        code, out, _ = run("play", shop, "--answers", " hear , cancel ")
        assert code == 0
        assert out.startswith("Agreement (proper ending)\nHeadline 100 · balanced · level\n")

    @pytest.mark.parametrize("answers", ["hear", ""])
    def test_answers_that_stop_short_are_a_problem_with_null_figures(
        self, run: Run, shop: Path, answers: str
    ) -> None:
        code, out, err = run("play", shop, "--answers", answers, "--json", "--causes", "number")
        told = json.loads(out)
        assert (code, err) == (1, "")
        assert (told["ending"], told["value"], told["root_cause"]) == (None, None, None)
        assert len(told["turns"]) == len([name for name in answers.split(",") if name])

    @pytest.mark.parametrize(
        ("answers", "said"),
        [
            ("wave", "There is no reply wave at hello."),
            ("terms,cancel", "The reply cancel is closed at fee by now."),
            ("hear,cancel,own", "The talk had come to the ending agreed before own."),
            ("-", "Silence is no answer at hello: no timer runs there."),
        ],
        ids=["unknown", "closed", "left over", "silence without a timer"],
    )
    @pytest.mark.parametrize("form", [(), ("--json",)], ids=["words", "json"])
    def test_an_answer_that_cannot_be_given_is_refused_in_one_sentence(
        self, run: Run, shop: Path, answers: str, said: str, form: tuple[str, ...]
    ) -> None:
        assert one_sentence(run("play", shop, "--answers", answers, *form)).startswith(said)

    def test_a_dash_is_silence_also_in_front(self, run: Run, shop: Path) -> None:
        code, out, _ = run("play", shop, "--answers", "hear,-,cancel", "--json")
        assert code == 0
        assert [turn["reply"] for turn in json.loads(out)["turns"]] == ["hear", "-", "cancel"]
        timed = put(shop.parents[1] / "timed", SHOP.replace("push: 1", "timer: 30"))
        for words in (("--answers", "-,hear,own"), ("--answers=-,hear,own",)):
            code, out, _ = run("play", timed, *words, "--json")
            assert (code, json.loads(out)["turns"][0]["reply"]) == (0, "-")

    def test_an_option_after_answers_without_a_value_is_no_answer(
        self, run: Run, shop: Path
    ) -> None:
        code, _, err = run("play", shop, "--answers", "--json")
        assert code == 2
        assert "expected one argument" in err

    def test_causes_are_judged_and_none_is_an_answer_too(self, run: Run, shop: Path) -> None:
        points = [
            json.loads(
                run("play", shop, "--answers", "hear,cancel", "--causes", causes, "--json")[1]
            )["root_cause"]
            for causes in ("number,terms", "", "number, person")
        ]
        assert points == [100, 50, 50]

    def test_an_unknown_cause_is_refused(self, run: Run, shop: Path) -> None:
        said = one_sentence(run("play", shop, "--answers", "hear", "--causes", "number,weather"))
        assert said.startswith("There is no cause weather in this scenario.")

    @pytest.mark.parametrize(
        "after",
        [
            ("--after", "oven=agreed,tiles=left"),
            ("--after", "oven=agreed", "--after", "tiles=left"),
        ],
    )
    def test_earlier_endings_open_what_asks_for_them(
        self, run: Run, tmp_path: Path, after: tuple[str, ...]
    ) -> None:
        home = put(tmp_path, REMEMBERS, "remembers")
        assert run("play", home, "--answers", "known", *after)[0] == 0
        one_sentence(run("play", home, "--answers", "known", "--after", "oven=agreed"))

    @pytest.mark.parametrize("after", ["oven", "oven=", "=agreed", "", "oven=agreed,"])
    def test_an_earlier_ending_that_cannot_be_read_is_refused(
        self, run: Run, shop: Path, after: str
    ) -> None:
        for command in (("play", shop, "--answers", "hear"), ("bounds", shop)):
            assert "SCENARIO=ENDING" in one_sentence(run(*command, "--after", after))

    def test_its_own_language_is_spoken_and_an_absent_one_refused(
        self, run: Run, shop: Path
    ) -> None:
        assert run("play", shop, "--answers", "hear,own", "--language", "en")[0] == 0
        said = one_sentence(run("play", shop, "--answers", "hear,own", "--language", "uk"))
        assert said.startswith("shop has no texts in uk.")

    def test_a_broken_scenario_is_refused_with_its_first_error(
        self, run: Run, library: Path
    ) -> None:
        said = one_sentence(run("play", library / "broken", "--answers", "both"))
        (first, *_) = load(library / "broken").errors
        assert said.startswith(line(first))

    def test_a_warning_stops_nobody(self, run: Run, library: Path) -> None:
        assert (
            run("play", library / "warned", "--answers", "by_the_terms,as_it_stands,fee_is_due")[0]
            == 0
        )

    def test_without_bounds_a_run_has_an_ending_and_no_figures(
        self, run: Run, tmp_path: Path
    ) -> None:
        home = put(tmp_path, ENDLESS, "endless")
        code, out, _ = run("play", home, "--answers", "wait,both", "--json")
        told = json.loads(out)
        assert (code, told["ending"], told["balance"]) == (0, "agreed", None)

    def test_the_same_call_prints_the_same_bytes(self, run: Run, shop: Path) -> None:
        words = ("play", shop, "--answers", "soothe,own", "--json")
        assert run(*words) == run(*words, "--seed", "5")


class TestPlayInTheTerminal:
    def test_without_answers_the_talk_is_held_here(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", StringIO("q\n"))
        code, out, err = run("play", shop, "--seed", "-3")
        assert (code, err) == (1, "")
        assert out.endswith("Unfinished · 0 turns\n")

    def test_with_json_the_talk_is_on_stderr_and_stdout_is_json_alone(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", StringIO(""))
        code, out, err = run("play", shop, "--json")
        assert code == 1
        assert json.loads(out)["turns"] == []
        assert err.startswith("The lost order\n")

    def test_an_interruption_is_one_sentence(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Interrupted(StringIO):
            def readline(self, size: int | None = -1) -> str:
                raise KeyboardInterrupt

        monkeypatch.setattr(sys, "stdin", Interrupted())
        code, _, err = run("play", shop)
        assert (code, err) == (2, "Stopped before the end; nothing was changed.\n")
