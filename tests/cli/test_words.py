"""`words`: how much there is to read."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.words import Run
from tests.usecases.shop import ENDLESS, put


class TestWords:
    def test_json_counts_nodes_endings_and_the_best_road(self, run: Run, sound: Path) -> None:
        code, out, err = run("words", sound, "--json")
        told = json.loads(out)
        assert (code, err) == (0, "")
        nodes = {row["node"]: row["words"] for row in told["nodes"]}
        endings = {row["ending"]: row["words"] for row in told["endings"]}
        parts = told["briefing"] + told["coach"] + sum(nodes.values()) + sum(endings.values())
        assert told["words"] == parts
        assert told["seconds"] == -(-told["words"] * 60 // 180)
        road = told["best_road"]
        assert 0 < road["words"] <= sum(nodes.values()) + max(endings.values())
        assert len(road["answers"]) >= 4

    def test_for_people_every_node_has_a_line_with_minutes(self, run: Run, sound: Path) -> None:
        _, told, _ = run("words", sound, "--json")
        code, out, err = run("words", sound)
        assert (code, err) == (0, "")
        rows = [line.split() for line in out.splitlines()]
        first = json.loads(told)["nodes"][0]
        minutes = f"{first['seconds'] // 60}:{first['seconds'] % 60:02}"
        assert rows[0] == [first["node"], str(first["words"]), "words", minutes, "min"]
        assert out.splitlines()[-1].startswith("all ")
        assert len({line.index("words") for line in out.splitlines()}) == 1

    def test_without_finite_bounds_there_is_no_best_road(self, run: Run, tmp_path: Path) -> None:
        code, out, _ = run("words", put(tmp_path, ENDLESS, "endless"), "--json")
        assert (code, json.loads(out)["best_road"]) == (0, None)
