"""Whatever an author does to a talk, `check` answers with issues at places that are there."""

from __future__ import annotations

from pathlib import Path
from random import Random
from shutil import copytree

import pytest

from simulator.cli.carets import SourceLines, block
from simulator.usecases.checking import check_folder, issues_at_once, read_folder
from simulator.usecases.wording import LONGEST, sentence
from tests.codes.pages import BASE

LINES = (BASE / "scenario.yaml").read_text(encoding="utf-8").splitlines()
OF_A_REPLY = (
    "when: given == 1", "when: given > 2", "when: tension < 12", "when: not said(\"open_note\")",
    "when: knows(\"unsigned\")", "once: true", "set: {given: given - 1}", "promises: [mail]",
    "keeps_promise: [mail]", "breaks_promise: [mail]", "does: [rude]", "withdraws: [rude]",
    "goto: hello", "goto: fee", "goto: agreed", "goto: [{when: trust > 9, to: fee}, {to: close}]",
)  # fmt: skip
OF_A_NODE = ("timer: 5", "push: 3", "point_of_no_return: true", "on_silence: fee", "goto: close")


def mistaken(random: Random) -> str:
    """The sound talk after a few slips: a line lost, doubled, or with what stands elsewhere."""
    lines = LINES.copy()
    for _ in range(random.randint(1, 4)):
        at = random.randrange(20, len(lines))
        key, colon, _ = lines[at].partition(": ")
        kind = random.random()
        if kind < 0.06:
            del lines[at]
        elif kind < 0.1:
            lines.insert(at, random.choice(lines))
        elif kind < 0.6 and colon:
            same = [line for line in lines if line.startswith(f"{key}: ")]
            lines[at] = random.choice(same)
        elif lines[at].startswith("        why"):
            lines[at] = f"        {random.choice(OF_A_REPLY)}"
        elif lines[at].startswith("    says"):
            lines.insert(at, f"    {random.choice(OF_A_NODE)}")
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(150))
def test_a_mistaken_talk_is_told_of_and_nothing_breaks(seed: int, tmp_path: Path) -> None:
    folder = copytree(BASE, tmp_path / "base")
    (folder / "scenario.yaml").write_text(mistaken(Random(seed)), encoding="utf-8")
    checked = check_folder(folder)
    sources = SourceLines()
    for issue in checked.issues:
        source = sources.line(issue.place)
        assert source is not None
        assert 1 <= issue.place.column <= len(source) + 1
        assert len(sentence(issue)) <= LONGEST
        assert len(block(issue, source, 80)) <= 4
    assert all(issue in checked.issues for issue in issues_at_once(read_folder(folder)))
