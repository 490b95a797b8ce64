"""`check`: all problems of scenarios, with their places."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path

import pytest

from simulator.cli import main
from simulator.cli.check import Counting, speaks_colour
from simulator.model.codes import CODES
from simulator.model.issue import Severity
from tests.cli.words import BROKEN, Run, one_sentence
from tests.scenario.houses import put_house, put_referring

FOUND = re.compile(r"^.*?([\w-]+)[/\\](?:scenario|plans)\.yaml:\d+:\d+: (S\d{3}) ", re.MULTILINE)


def codes(out: str) -> dict[str, list[str]]:
    """The codes that were told, notes left out, by scenario in the order of the output."""
    told: dict[str, list[str]] = {"base": []}
    for name, code in FOUND.findall(out):
        if CODES[code].severity is not Severity.NOTE:
            told.setdefault(name, []).append(code)
    return told


class Screen(io.StringIO):
    """A terminal that keeps what was written to it."""

    def isatty(self) -> bool:
        return True


class TestCheck:
    def test_a_sound_scenario_is_told_with_what_was_looked_at(self, run: Run, sound: Path) -> None:
        for path in (sound, sound / "scenario.yaml", sound.parent):
            code, out, err = run("check", path)
            assert (code, err) == (0, "")
            assert re.fullmatch(
                r"Nothing to mend in 1 scenario( \(\d notes?\))?: "
                r"5 nodes, 62 play states, 943 roads, 2 plans\.",
                out.splitlines()[-1],
            )

    def test_a_folder_of_scenarios_tells_all_problems_of_all(self, run: Run, library: Path) -> None:
        code, out, err = run("check", library)
        assert (code, err) == (1, "")
        assert codes(out) == {"base": [], "broken": ["S112", "S111"], "warned": ["S109"]}
        assert out.splitlines()[-1].startswith("2 errors, 1 warning")
        assert out.splitlines()[-1].endswith(" in 3 scenarios")

    def test_a_problem_is_shown_with_its_line_a_caret_and_its_hint(
        self, run: Run, library: Path
    ) -> None:
        _, out, _ = run("check", library / "broken")
        file = library / "broken" / "scenario.yaml"
        at = BROKEN.splitlines().index("titel: Twice") + 1
        assert (
            f"{file}:{at}:1: S111 The key titel is not known here.\n"
            "    titel: Twice\n"
            "    ^ error\n"
            "  The nearest is title.\n"
        ) in out

    def test_several_paths_are_checked_in_their_order(self, run: Run, library: Path) -> None:
        _, out, _ = run("check", library / "warned", library / "broken")
        assert [name for name, found in codes(out).items() if found] == ["warned", "broken"]

    def test_warnings_fail_only_when_strict(self, run: Run, library: Path) -> None:
        code, out, _ = run("check", library / "warned")
        assert code == 0
        assert "S109" in out
        assert "^ warning" in out
        assert run("check", library / "warned", "--strict")[:2] == (1, out)

    def test_notes_never_fail(self, run: Run, sound: Path) -> None:
        code, out, _ = run("check", sound, "--strict")
        assert code == 0
        assert "error" not in out
        assert "warning" not in out

    def test_json_is_a_list_of_problems_with_their_places(self, run: Run, library: Path) -> None:
        code, out, err = run("check", library, "--json")
        found = json.loads(out)
        assert (code, err) == (1, "")
        form = ["file", "line", "column", "severity", "code", "message", "hint"]
        assert all(list(item) == form for item in found)
        unknown = next(item for item in found if item["code"] == "S111")
        assert unknown == {
            "file": str(library / "broken" / "scenario.yaml"),
            "line": BROKEN.splitlines().index("titel: Twice") + 1,
            "column": 1,
            "severity": "error",
            "code": "S111",
            "message": "The key titel is not known here. The nearest is title.",
            "hint": "title",
        }
        (warning,) = (item for item in found if item["severity"] == "warning")
        assert (warning["code"], warning["hint"]) == ("S109", None)

    def test_json_of_a_sound_scenario_holds_no_more_than_notes(self, run: Run, sound: Path) -> None:
        code, out, err = run("check", sound, "--json")
        assert (code, err) == (0, "")
        assert {item["severity"] for item in json.loads(out)} <= {"note"}

    def test_the_house_code_of_a_folder_is_checked_with_it_and_alone(
        self, run: Run, tmp_path: Path
    ) -> None:
        house = put_house(tmp_path)
        put_referring(tmp_path)
        code, out, err = run("check", house)
        assert (code, err) == (0, "")
        assert f"{house}:10:10: S600 No scenario of this folder trains the rule own_first" in out
        assert out.splitlines()[-1] == "1 warning, 2 notes in the house code"
        assert run("check", house, "--strict")[0] == 1
        _, whole, _ = run("check", tmp_path)
        assert f"{house}:10:10: S600" in whole
        assert whole.splitlines()[-1].endswith(" in 1 scenario and the house code")
        _, told, _ = run("check", house, "--json")
        assert [item["code"] for item in json.loads(told)] == ["S502", "S600", "S601"]

    def test_a_house_code_with_nothing_to_mend_says_so(self, run: Run, tmp_path: Path) -> None:
        house = put_house(tmp_path)
        assert run("check", house) == (
            0,
            f"{house}:3:11: S502 There is no translation into uk, ru. The command “translate” "
            "begins one.\n    language: en\n              ^ note\n"
            "Nothing to mend in the house code (1 note).\n",
            "",
        )

    def test_a_house_code_that_is_not_there_is_one_sentence(self, run: Run, tmp_path: Path) -> None:
        assert "house code" in one_sentence(run("check", tmp_path / "house.yaml"))

    @pytest.mark.parametrize(
        ("answers", "expect", "code"),
        [("[heer]", "{ending: agreed}", "S140"), ("[open_note]", "{ending: agreed}", "S381")],
    )
    def test_faults_of_the_plans_are_told_too(
        self, run: Run, sound: Path, answers: str, expect: str, code: str
    ) -> None:
        (sound / "plans.yaml").write_text(
            f"- {{name: Short, answers: {answers}, expect: {expect}}}\n", encoding="utf-8"
        )
        failed, out, _ = run("check", sound)
        assert failed == 1
        assert f"plans.yaml:1:27: {code} " in out

    def test_without_a_path_the_scenarios_here_are_checked(
        self, run: Run, sound: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(sound.parents[1])
        assert run("check")[0] == 0
        (sound / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")
        assert run("check")[0] == 1

    def test_a_path_that_leads_nowhere_is_refused_in_one_sentence(
        self, run: Run, tmp_path: Path
    ) -> None:
        said = one_sentence(run("check", tmp_path / "nowhere"))
        assert said == f"There is no scenario at {tmp_path}/nowhere. Choose another folder."

    def test_a_folder_without_scenarios_is_refused(self, run: Run, tmp_path: Path) -> None:
        assert "scenario.yaml" in one_sentence(run("check", tmp_path))

    def test_what_cannot_be_opened_is_refused(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "odd" / "scenario.yaml").mkdir(parents=True)
        assert "cannot be opened" in one_sentence(run("check", tmp_path / "odd"))

    @pytest.mark.parametrize("form", [(), ("--json",)], ids=["words", "json"])
    def test_what_cannot_be_opened_does_not_hide_the_problems_of_the_others(
        self, run: Run, library: Path, tmp_path: Path, form: tuple[str, ...]
    ) -> None:
        code, out, err = run("check", tmp_path / "nowhere", library / "warned", *form)
        assert code == 2
        assert "S109" in out
        assert err == f"There is no scenario at {tmp_path}/nowhere. Choose another folder.\n"

    def test_a_name_longer_than_the_system_takes_is_refused(self, run: Run, tmp_path: Path) -> None:
        assert "cannot be opened" in one_sentence(run("check", tmp_path / ("a" * 400)))

    def test_a_folder_that_is_closed_to_us_does_not_hide_those_beside_it(
        self, run: Run, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looks_whether_file = Path.is_file

        def is_file(path: Path) -> bool:
            if path.parent.name == "base":
                raise PermissionError(13, "Permission denied", str(path))
            return looks_whether_file(path)

        monkeypatch.setattr(Path, "is_file", is_file)
        code, out, _ = run("check", library)
        assert code == 1
        assert "S109" in out


class TestTerminal:
    @pytest.mark.parametrize(
        ("environment", "spoken"),
        [
            ({"TERM": "xterm-256color"}, True),
            ({"TERM": "xterm", "NO_COLOR": ""}, True),
            ({"TERM": "xterm", "NO_COLOR": "1"}, False),
            ({"TERM": "dumb"}, False),
            ({}, False),
        ],
    )
    def test_colours_are_for_terminals_that_have_them_and_nobody_who_objects(
        self, environment: dict[str, str], spoken: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        assert speaks_colour(Screen(), environment) is spoken
        assert speaks_colour(io.StringIO(), environment) is False

    @pytest.mark.parametrize(
        ("environment", "spoken"), [({}, False), ({"WT_SESSION": "1"}, True), ({"TERM": "x"}, True)]
    )
    def test_an_old_console_of_windows_has_none(
        self, environment: dict[str, str], spoken: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "platform", "win32")
        assert speaks_colour(Screen(), environment) is spoken

    def test_a_terminal_sees_colours_and_lines_that_fit(
        self, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        out, err = Screen(), Screen()
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setenv("COLUMNS", "50")
        monkeypatch.delenv("NO_COLOR", raising=False)
        assert main(["check", str(library / "warned"), str(library / "broken")]) == 1
        said = out.getvalue()
        assert "\x1b[33m^ warning\x1b[0m" in said
        assert "\x1b[31m^ error\x1b[0m" in said
        sources = [line for line in said.splitlines() if line.startswith("    ")]
        assert max(len(line) for line in sources if "\x1b" not in line) <= 50
        assert err.getvalue() == ""

    def test_a_long_check_tells_a_terminal_how_far_it_is_and_leaves_no_trace(self) -> None:
        screen = Screen()
        counting = Counting(screen)
        heard = counting.of(Path("scenarios/oven"))
        assert heard is not None
        for states in (0, 2_000, 4_000):
            heard(states)
        counting.clear()
        shown = ["oven: 2,000 play states", "oven: 4,000 play states", " " * 23, ""]
        assert screen.getvalue().split("\r") == ["", *shown]

    def test_nobody_else_hears_how_far_it_is(self) -> None:
        for stream in (io.StringIO(), None):
            counting = Counting(stream)
            assert counting.of(Path("oven")) is None
            counting.clear()


class TestUsage:
    @pytest.mark.parametrize(
        "words",
        [
            [],
            ["nonsense"],
            ["play"],
            ["bounds"],
            ["play", "x", "--seed", "many"],
            ["check", "--nonsense"],
        ],
        ids=" ".join,
    )
    def test_what_is_no_command_is_bad_usage(self, run: Run, words: list[str]) -> None:
        sentence = one_sentence(run(*words))
        assert sentence.startswith("main.py")
        assert sentence.endswith("--help.")

    def test_a_complaint_is_as_long_as_a_line_and_prints_nothing_unseen(self, run: Run) -> None:
        sentence = one_sentence(run("play", "x", "--seed", "\x1b[2J" + "9" * 5000))
        assert len(sentence) < 300
        assert "\x1b" not in sentence

    @pytest.mark.parametrize(
        "words", [["--help"], ["play", "--help"], ["play", "x", "-h"]], ids=" ".join
    )
    def test_help_is_fine(self, run: Run, words: list[str]) -> None:
        assert run(*words)[0] == 0
