"""`check`: all problems of scenarios, with their places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simulator.scenario.loader import load
from simulator.usecases.wording import line
from tests.cli.words import BROKEN, Run, one_sentence


class TestCheck:
    def test_a_sound_scenario_says_nothing(self, run: Run, shop: Path) -> None:
        for path in (shop, shop / "scenario.yaml", shop.parent):
            assert run("check", path) == (0, "", "")

    def test_a_folder_of_scenarios_tells_all_problems_of_all(self, run: Run, library: Path) -> None:
        code, out, err = run("check", library)
        expected = [
            line(issue)
            for name in ("broken", "shop", "warned")
            for issue in load(library / name).issues
        ]
        assert (code, out.splitlines(), err) == (1, expected, "")
        assert len(expected) == 3
        assert sum("broken/scenario.yaml:" in found for found in expected) == 2

    def test_several_paths_are_checked_in_their_order(self, run: Run, library: Path) -> None:
        _, out, _ = run("check", library / "warned", library / "broken")
        files = [found.split(":")[0].split("/")[-2] for found in out.splitlines()]
        assert files == ["warned", "broken", "broken"]

    def test_warnings_fail_only_when_strict(self, run: Run, library: Path) -> None:
        code, out, _ = run("check", library / "warned")
        assert code == 0
        assert "S109" in out
        assert run("check", library / "warned", "--strict")[:2] == (1, out)

    def test_strict_without_a_warning_is_fine(self, run: Run, shop: Path) -> None:
        assert run("check", shop, "--strict")[0] == 0

    def test_json_is_a_list_of_problems_with_their_places(self, run: Run, library: Path) -> None:
        code, out, err = run("check", library, "--json")
        found = json.loads(out)
        assert (code, err) == (1, "")
        assert [list(item) for item in found] == [
            ["file", "line", "column", "severity", "code", "message", "hint"]
        ] * 3
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
        assert found[-1]["severity"] == "warning"
        assert found[-1]["hint"] is None

    def test_json_of_nothing_is_an_empty_list(self, run: Run, shop: Path) -> None:
        assert run("check", shop, "--json") == (0, "[]\n", "")

    def test_faults_of_the_plans_are_told_too(self, run: Run, shop: Path) -> None:
        (shop / "plans.yaml").write_text(
            "- {name: Short, answers: [heer], expect: {ending: agreed}}\n", encoding="utf-8"
        )
        code, out, _ = run("check", shop)
        assert code == 1
        assert "plans.yaml:1:" in out
        assert "S140" in out

    def test_without_a_path_the_scenarios_here_are_checked(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(shop.parents[1])
        assert run("check")[0] == 0
        (shop / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")
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
            if path.parent.name == "shop":
                raise PermissionError(13, "Permission denied", str(path))
            return looks_whether_file(path)

        monkeypatch.setattr(Path, "is_file", is_file)
        code, out, _ = run("check", library)
        assert code == 1
        assert "S109" in out


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
