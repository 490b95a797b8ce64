"""`try`: random trainees, for programs and for people."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

from tests.cli.words import REMEMBERS, Program, Run, one_sentence
from tests.usecases.shop import ENDLESS, put

KEYS = ["scenario", "runs", "seed", "endings", "stuck", "nodes", "replies", "quartiles"]


class TestJson:
    def test_it_holds_every_figure(self, run: Run, shop: Path) -> None:
        code, out, err = run("try", shop, "--runs", 500, "--seed", 3, "--json")
        told = json.loads(out)
        assert (code, err) == (0, "")
        assert list(told) == KEYS
        assert (told["scenario"], told["runs"], told["seed"]) == ("shop", 500, 3)
        assert sum(told["endings"].values()) + told["stuck"] == 500
        assert told["nodes"]["hello"] == 500
        assert list(told["replies"][0]) == ["node", "reply", "hits"]
        at_hello = [row["hits"] for row in told["replies"] if row["node"] == "hello"]
        assert sum(at_hello) == 500
        quartiles = [Fraction(each) for each in told["quartiles"]]
        assert quartiles == sorted(quartiles)
        assert len(quartiles) == 5

    def test_one_seed_gives_one_result(self, run: Run, shop: Path) -> None:
        first, again, other = (
            run("try", shop, "--runs", 200, "--seed", seed, "--json")[1] for seed in (1, 1, 2)
        )
        assert first == again != other

    def test_ten_thousand_runs_of_seed_nothing_unless_told(self, run: Run, shop: Path) -> None:
        told = json.loads(run("try", shop, "--json")[1])
        assert (told["runs"], told["seed"]) == (10_000, 0)

    def test_without_finite_bounds_there_are_no_quartiles_and_no_problem(
        self, run: Run, tmp_path: Path
    ) -> None:
        home = put(tmp_path, ENDLESS, "endless")
        code, out, err = run("try", home, "--runs", 50, "--json")
        assert (code, err) == (0, "")
        assert json.loads(out)["quartiles"] is None

    def test_what_is_remembered_opens_replies(self, run: Run, tmp_path: Path) -> None:
        home = put(tmp_path, REMEMBERS, "remembers")
        hits = []
        for more in ((), ("--after", "oven=agreed,tiles=left")):
            told = json.loads(run("try", home, "--runs", 60, "--json", *more)[1])
            hits.append(sum(row["hits"] for row in told["replies"] if row["reply"] == "known"))
        assert hits[0] == 0 < hits[1]


class TestForPeople:
    def test_figures_stand_under_each_other(self, run: Run, shop: Path) -> None:
        code, out, err = run("try", shop, "--runs", 400)
        rows = out.splitlines()
        assert (code, err) == (0, "")
        assert rows[0] == "400 runs, seed 0"
        assert rows[1].startswith("balance  least ")
        shares = [row for row in rows[3:] if row.endswith(" %")]
        assert len({len(row) for row in shares}) == 1
        assert len(shares) > 5
        assert "hello" in out
        assert "  hear" in out
        assert "no ending" not in out

    def test_without_finite_bounds_it_says_so(self, run: Run, tmp_path: Path) -> None:
        out = run("try", put(tmp_path, ENDLESS, "endless"), "--runs", 50)[1]
        assert "balance  none: there are no finite bounds" in out

    def test_runs_without_an_ending_are_a_line_of_their_own(self, run: Run, tmp_path: Path) -> None:
        closed = ENDLESS.replace("goto: agreed", "goto: agreed, when: turn < 1").replace(
            "goto: hello", "goto: hello, when: turn < 1"
        )
        code, out, _ = run("try", put(tmp_path, closed, "endless"), "--runs", 50)
        (row,) = [row.split() for row in out.splitlines() if row.startswith("no ending")]
        assert code == 0
        assert 0 < int(row[2]) < 50


class TestRefused:
    @pytest.mark.parametrize("runs", ["0", "-3", "many", ""])
    def test_fewer_than_one_run(self, run: Run, shop: Path, runs: str) -> None:
        said = one_sentence(run("try", shop, f"--runs={runs}"))
        assert "--runs" in said
        assert "at_least" not in said

    def test_a_seed_that_is_no_number(self, run: Run, shop: Path) -> None:
        assert "--seed" in one_sentence(run("try", shop, "--seed", "x"))

    def test_a_broken_scenario(self, run: Run, library: Path) -> None:
        one_sentence(run("try", library / "broken", "--json"))


def test_it_needs_no_window(program: Program, shop: Path) -> None:
    done = program("main.py", "try", shop, "--runs", "20", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["runs"] == 20
