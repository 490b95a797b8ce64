"""A talk in a terminal, played through text streams."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest

from simulator.engine.session import Session
from simulator.model.scenario import Scenario
from simulator.usecases.scripted import ScriptedRun, play_answers
from simulator.usecases.terminal import play_in_terminal, said_in_words
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import ENDLESS, SHOP, read


def numbers(scenario: Scenario, *answers: str) -> list[str]:
    """What to type for these replies, by the order this run shows them in."""
    session, typed = Session(scenario, 3), []
    for answer in answers:
        typed.append(str([reply.id for reply in session.shown].index(answer) + 1))
        session.take(session.consider(answer))
    return typed


def play(scenario: Scenario, *typed: str, **more: Any) -> tuple[ScriptedRun, str]:
    screen = StringIO()
    values: dict[str, Any] = {"memories": (), "seed": 3, "causes": None, **more}
    run = play_in_terminal(
        scenario, source=StringIO("".join(f"{word}\n" for word in typed)), screen=screen, **values
    )
    return run, screen.getvalue()


def replies(run: ScriptedRun) -> list[str]:
    return [turn.reply for turn in run.record.turns]


class TestPlaying:
    def test_numbers_choose_replies_until_the_ending(self) -> None:
        shop = read(SHOP)
        run, said = play(shop, *numbers(shop, "hear", "cancel"))
        assert replies(run) == ["hear", "cancel"]
        assert run.score is not None
        assert run.score.balance == 100
        assert said.startswith("The lost order\nCustomer care at a shop\nIt is late.\n")
        for line in (
            "[Monday, 17:40.]",
            "Taras the senior: A call for you.",
            "Iryna Koval (Wariness 3/5): Hello? Hello!",
            "[Taras looks up.]",
            "Iryna Koval (Wariness 3/5): And the second fee?",
            "— Agreement. She comes back.",
        ):
            assert line in said, line

    def test_the_replies_stand_numbered_in_the_order_of_the_seed(self) -> None:
        shop = read(SHOP)
        _, said = play(shop, "q")
        shown = [line for line in said.splitlines() if line.startswith(("  1.", "  2.", "  3."))]
        assert sorted(line[5:] for line in shown) == [
            "So sorry. All is well by six.",
            "The terms are on the page.",
            "You lost a day. I open the order.",
        ]
        assert play(shop, "q", seed=5)[1] != said or play(shop, "q", seed=6)[1] != said

    def test_q_leaves_and_the_run_stays_unfinished(self) -> None:
        shop = read(SHOP)
        run, _ = play(shop, *numbers(shop, "hear"), "Q")
        assert (replies(run), run.record.ending, run.score) == (["hear"], None, None)

    def test_the_end_of_the_input_leaves_too(self) -> None:
        run, said = play(read(SHOP))
        assert (replies(run), run.record.ending) == ([], None)
        assert said.endswith("Your reply (1–3, b back, q leave): ")

    def test_b_takes_back_and_tells_again_where_one_stands(self) -> None:
        shop = read(SHOP)
        soothe, hear = numbers(shop, "soothe")[0], numbers(shop, "hear")[0]
        run, said = play(shop, soothe, "b", hear, "q")
        assert replies(run) == ["hear"]
        assert said.count("Hello? Hello!") == 2

    def test_b_before_the_first_reply_changes_nothing(self) -> None:
        shop = read(SHOP)
        run, _ = play(shop, "b", *numbers(shop, "hear"), "q")
        assert replies(run) == ["hear"]

    @pytest.mark.parametrize("typed", ["0", "4", "", "hear", "-1", "1.5", "²", "9" * 5000])
    def test_anything_else_is_asked_again(self, typed: str) -> None:
        run, said = play(read(SHOP), typed, "q")
        assert replies(run) == []
        assert said.count("Your reply") == 2

    def test_a_closed_reply_says_why_and_cannot_be_chosen(self) -> None:
        shop = read(SHOP)
        (terms,) = numbers(shop, "terms")
        closed = numbers(shop, "hear", "cancel")[1]
        run, said = play(shop, terms, closed, "q")
        assert replies(run) == ["terms"]
        assert "Taras cancels the one fee now.  [closed: Nobody knows yet whose miss it was.]" in (
            said
        )

    def test_a_place_with_every_reply_closed_ends_the_talk_without_a_question(self) -> None:
        text = minimal_scenario_yaml(
            nodes="""
  - id: hello
    says: Well?
    replies:
      - {id: a, say: One., care: 4, firmness: 4, when: turn > 5, goto: agreed}
      - {id: b, say: Two., care: 1, firmness: 1, when: turn > 5, goto: left}"""
        )
        run, said = play(read(text, "small"))
        assert (replies(run), run.score) == ([], None)
        assert "Your reply" not in said

    def test_causes_and_memories_reach_the_score(self) -> None:
        shop = read(SHOP)
        run, _ = play(shop, *numbers(shop, "hear", "cancel"), causes=("number", "terms"))
        assert run.root_cause == 100


class TestInWords:
    def test_an_unfinished_run_has_no_outcome_word(self) -> None:
        shop = read(SHOP)
        assert said_in_words(play_answers(shop, ())) == "Unfinished · 0 turns"
        assert said_in_words(play_answers(shop, ("hear",))) == "Unfinished · 1 turn"

    def test_a_finished_run_says_ending_headline_and_turns(self) -> None:
        run = play_answers(read(SHOP), ("soothe", "own"), causes=())
        assert said_in_words(run).splitlines() == [
            "Agreement (proper ending)",
            "Headline 25 · lost · bends",
            "Balance 25 · hear 75 % · hold 25 % · loyalty 30",
            "  1. hello: soothe  care 4 firmness 0  −75  best: hear",
            "  2. fee: own  care 2 firmness 2",
            "Violation: overpromise at turn 1, withdrawn",
            "Promises left open: callback",
            "Root cause: 0",
        ]

    def test_a_cap_that_bites_is_said(self) -> None:
        text = SHOP.replace(
            "does: [acknowledge, action], learns: [typo]",
            "does: [overpromise], promises: [callback], learns: [typo]",
        )
        said = said_in_words(play_answers(read(text), ("hear", "cancel")))
        assert "Headline 39 (capped at 39) · lost · level" in said
        assert "Violation: overpromise at turn 1, open" in said

    def test_without_bounds_there_is_an_ending_and_no_score(self) -> None:
        run = play_answers(read(ENDLESS, "endless"), ("both",))
        assert said_in_words(run) == (
            "Agreement (proper ending)\nNo score: this scenario has no finite bounds."
        )

    def test_an_improper_ending_is_called_so(self) -> None:
        said = said_in_words(play_answers(read(SHOP), ("hear", "gift")))
        assert said.startswith("Bought off (improper ending)")
