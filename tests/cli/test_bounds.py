"""`bounds`: the exact best and worst, and blind play."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.words import REMEMBERS, Run, one_sentence
from tests.usecases.shop import ENDLESS, put
from tests.usecases.test_scripted import BOUNDS_KEYS, POLICIES


class TestBounds:
    def test_json_holds_every_figure(self, run: Run, shop: Path) -> None:
        code, out, err = run("bounds", shop, "--json")
        told = json.loads(out)
        assert (code, err) == (0, "")
        assert list(told) == [*BOUNDS_KEYS, "policies"]
        assert (told["value_max"], told["best"]) == ("1", ["hear", "cancel"])
        assert (told["random"], told["policies"]["longest"]) == ("205/9", "200/3")

    def test_for_people_decimals_stand_beside_fractions(self, run: Run, shop: Path) -> None:
        code, out, _ = run("bounds", shop)
        rows = dict(row.split(maxsplit=1) for row in out.splitlines())
        assert code == 0
        assert list(rows) == [*BOUNDS_KEYS, *POLICIES]
        assert (rows["random"], rows["value_max"]) == ("22.78  (205/9)", "1")
        assert rows["best"] == "hear → cancel"

    def test_without_finite_bounds_all_is_null_and_a_problem(
        self, run: Run, tmp_path: Path
    ) -> None:
        home = put(tmp_path, ENDLESS, "endless")
        code, out, err = run("bounds", home, "--json")
        told = json.loads(out)
        assert (code, err) == (1, "")
        assert [told[name] for name in BOUNDS_KEYS] == [None] * len(BOUNDS_KEYS)
        assert told["policies"] == dict.fromkeys(POLICIES)
        code, out, err = run("bounds", home)
        assert (code, err) == (1, "")
        assert {row.split(maxsplit=1)[1] for row in out.splitlines()} == {"none"}

    def test_what_is_remembered_counts(self, run: Run, tmp_path: Path) -> None:
        home = put(tmp_path, REMEMBERS, "remembers")
        plain, after = (
            json.loads(run("bounds", home, "--json", *more)[1])["worst"]
            for more in ((), ("--after", "oven=agreed,tiles=left"))
        )
        assert (plain, after) == (["wall"], ["known"])

    def test_a_broken_scenario_is_refused(self, run: Run, library: Path) -> None:
        one_sentence(run("bounds", library / "broken", "--json"))
