"""`new` and `schema`: the first minute of an author, and what an editor needs."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from simulator.scenario.editor_files import modelines
from simulator.scenario.editor_schema import plans_schema, scenario_schema
from tests.cli.words import Program, Run, one_sentence


class TestNew:
    def test_it_says_what_was_made_and_what_to_do_next(self, run: Run, tmp_path: Path) -> None:
        code, out, err = run("new", tmp_path / "my_talk")
        assert (code, err) == (0, "")
        assert str(tmp_path / "my_talk" / "scenario.yaml") in out
        for command in ("check", "play", "--workbench"):
            assert f"python main.py {command} {tmp_path / 'my_talk'}" in out

    def test_the_commands_it_names_work(self, run: Run, tmp_path: Path) -> None:
        _, out, _ = run("new", tmp_path / "with blank" / "my_talk")
        line = next(line for line in out.splitlines() if " check " in line)
        words = shlex.split(line)
        assert run(*words[words.index("check") :])[0] == 0

    @pytest.mark.parametrize("name", ["My Talk", "full"])
    def test_what_cannot_be_is_said_in_one_sentence(
        self, run: Run, tmp_path: Path, name: str
    ) -> None:
        (tmp_path / "full").mkdir()
        (tmp_path / "full" / "mine.txt").touch()
        assert "Nothing was written" in one_sentence(run("new", tmp_path / name))

    def test_the_talk_may_be_in_another_language(self, run: Run, tmp_path: Path) -> None:
        assert run("new", tmp_path / "talk", "--language", "uk")[0] == 0
        assert "language: uk" in (tmp_path / "talk" / "scenario.yaml").read_text("utf-8")
        assert "de" in one_sentence(run("new", tmp_path / "other", "--language", "de"))

    def test_it_needs_no_window(self, program: Program, tmp_path: Path) -> None:
        done = program("main.py", "new", tmp_path / "talk")
        assert (done.returncode, done.stderr) == (0, "")


class TestSchema:
    def test_it_prints_the_schema_of_a_scenario(self, run: Run) -> None:
        code, out, err = run("schema")
        assert (code, err) == (0, "")
        assert json.loads(out) == scenario_schema()
        assert out.isascii()

    def test_or_of_its_plans(self, run: Run) -> None:
        code, out, _ = run("schema", "--for", "house")
        assert json.loads(out)["properties"]["id"]["const"] == "house"
        code, out, _ = run("schema", "--for", "plans")
        assert (code, json.loads(out)) == (0, plans_schema())

    def test_it_puts_them_beside_a_scenario_and_names_the_lines(self, run: Run, shop: Path) -> None:
        code, out, err = run("schema", shop)
        assert (code, err) == (0, "")
        assert str(shop / ".schema" / "scenario.json") in out
        assert "\n".join(modelines("scenario")) in out
        assert modelines("plans")[0] not in out  # there are no plans
        assert json.loads((shop / ".schema" / "scenario.json").read_text()) == scenario_schema()

    def test_elsewhere_it_writes_nothing(self, run: Run, tmp_path: Path) -> None:
        assert "no scenario" in one_sentence(run("schema", tmp_path))
        assert list(tmp_path.iterdir()) == []
