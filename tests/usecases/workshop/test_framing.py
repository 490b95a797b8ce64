"""What the room sees at each step, and what it does not see yet."""

from __future__ import annotations

from simulator.model.scenario import Tag
from simulator.usecases.showing import LineKind
from simulator.usecases.steps import finished
from simulator.usecases.workshop.frames import (
    ForkFrame,
    JoinFrame,
    LineFrame,
    ReactionFrame,
    ReplyFrame,
    ScoresFrame,
    TitleFrame,
    Vote,
    VotesFrame,
)
from simulator.usecases.workshop.framing import frame_of
from simulator.usecases.workshop.stages import Spot, Stage
from tests.usecases.workshop.hall import Hall


def test_the_title_says_who_calls_and_who_the_room_is(hall: Hall) -> None:
    frame = frame_of(hall.start())
    assert isinstance(frame, TitleFrame)
    assert frame.title == "The lost order"
    assert frame.client_name == "Iryna Koval"
    assert frame.you_are == "Customer care at a shop"


def test_the_way_to_the_first_line_is_told_one_picture_at_a_time(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.LINE)
    told = []
    while workshop.spot.stage is Stage.LINE:
        frame = frame_of(workshop)
        assert isinstance(frame, LineFrame)
        told.append((frame.line.kind, frame.line.speaker, frame.line.text))
        hall.advance(workshop)
    assert told[:3] == [
        (LineKind.SCENE, "", "Monday, 17:40."),
        (LineKind.VOICE, "Taras the senior", "A call for you."),
        (LineKind.CLIENT, "Iryna Koval", "Hello? Hello!"),
    ]
    assert len(told) == 4


def test_a_vote_says_how_many_voted_only_when_it_is_closed(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPTIONS)
    seen = {}
    while workshop.spot.stage is not Stage.VOTES:
        if workshop.spot.stage is Stage.OPEN:
            workshop.count(0, 4)
            workshop.count(2, 3)
        frame = frame_of(workshop)
        assert isinstance(frame, ForkFrame)
        seen[frame.vote] = (frame.voted, frame.again)
        hall.advance(workshop)
    assert seen == {
        Vote.SHOWN: (None, False),
        Vote.OPEN: (None, False),
        Vote.CLOSED: (7, False),
    }


def test_a_revote_is_said_and_the_first_count_is_beside_the_second(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPEN)
    workshop.count(0, 4)
    hall.advance(workshop)
    finished(hall.workshops.revote(workshop))
    frame = frame_of(workshop)
    assert isinstance(frame, ForkFrame)
    assert frame.again
    workshop.count(1, 6)
    hall.to(workshop, Stage.VOTES)
    votes = frame_of(workshop)
    assert isinstance(votes, VotesFrame)
    assert (votes.votes, votes.first) == ((0, 6, 0), (4, 0, 0))


def test_phones_are_shown_where_to_vote_while_they_may(hall: Hall) -> None:
    workshop = hall.start(phones=True)
    workshop.address = "http://192.168.0.7:8000/x"
    hall.to(workshop, Stage.JOIN)
    assert frame_of(workshop) == JoinFrame(workshop.address)
    shown = {}
    hall.to(workshop, Stage.OPTIONS)
    while workshop.spot.stage is not Stage.VOTES:
        frame = frame_of(workshop)
        assert isinstance(frame, ForkFrame)
        shown[frame.vote] = frame.address
        hall.advance(workshop)
    assert shown == {Vote.SHOWN: "", Vote.OPEN: workshop.address, Vote.CLOSED: ""}


def test_the_reply_comes_before_the_reaction_and_the_reaction_before_the_scores(
    hall: Hall,
) -> None:
    workshop = hall.start()
    hall.say(workshop, "soothe")
    number = workshop.options.index("soothe") + 1
    said = "So sorry. All is well by six."
    reply = frame_of(workshop)
    assert isinstance(reply, ReplyFrame)
    assert (reply.number, reply.said) == (number, said)
    hall.advance(workshop)
    heard = []
    while workshop.spot.stage is Stage.REACTION:
        reaction = frame_of(workshop)
        assert isinstance(reaction, ReactionFrame)
        assert (reaction.number, reaction.said) == (number, said)
        heard.append(reaction.line.text)
        hall.advance(workshop)
    assert heard == ["Taras looks up.", "The number has a typo.", "And the second fee?"]
    scores = frame_of(workshop)
    assert isinstance(scores, ScoresFrame)
    assert (scores.care.value, scores.firmness.value) == (4, 0)
    assert scores.why == "Nobody can keep that."
    assert scores.violations == (Tag.OVERPROMISE,)


def test_the_mood_turns_with_the_reaction_and_not_before(hall: Hall) -> None:
    workshop = hall.start()
    hall.say(workshop, "terms")
    before = frame_of(workshop)
    assert isinstance(before, ReplyFrame)
    hall.advance(workshop)
    after = frame_of(workshop)
    assert isinstance(after, ReactionFrame)
    assert after.mood.previous == before.mood.level
    assert before.mood.previous is None
    hall.to(workshop, Stage.LINE, turn=2)
    line = frame_of(workshop)
    assert isinstance(line, LineFrame)
    assert line.mood == after.mood


def test_looking_back_shows_a_turn_as_it_was_after_the_next_one_was_played(hall: Hall) -> None:
    workshop = hall.to(hall.start(), Stage.OPTIONS)
    first = frame_of(workshop)
    hall.say(workshop, "hear")
    hall.say(workshop, "cancel")
    while workshop.spot != Spot(1, Stage.OPTIONS):
        hall.back(workshop)
    assert frame_of(workshop) == first
    assert workshop.looking_back
