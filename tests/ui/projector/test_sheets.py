"""What the room sees can be read from the last row: on every page of every frame."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from simulator.ui.fonts import register_fonts
from simulator.ui.projector.looks_of_room import LINE_FLOOR, SMALL, RoomLooks, unit_of
from simulator.ui.projector.sheets import lay_out
from simulator.ui.projector.sheets.marks import Badge, Bar
from simulator.usecases.showing import Choice, Line, LineKind
from simulator.usecases.workshop.frames import (
    ForkFrame,
    Frame,
    LineFrame,
    Vote,
    VotesFrame,
)
from tests.shots.harness import doubled, language, words
from tests.ui.projector.frames_of_oven import ENGLISH, TONGUES, UKRAINIAN, Tongue, all_frames
from tests.ui.projector.probes import said, smallest, texts, troubles

SIZES = (QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160))
ODD_SIZES = (QSize(800, 1280), QSize(1280, 1024), QSize(1366, 768), QSize(3440, 1440))
NARROW, WIDE = SIZES[0], SIZES[1]

every_language = pytest.mark.parametrize("code", TONGUES)


@pytest.fixture
def looks(qapp: QApplication) -> RoomLooks:
    """The light wall."""
    return RoomLooks(family=register_fonts())


@every_language
def test_every_frame_is_whole_and_large_enough_at_every_size(looks: RoomLooks, code: str) -> None:
    with language(code):
        for name, frame in all_frames(TONGUES[code]).items():
            for size in (*SIZES, *ODD_SIZES):
                sheet = lay_out(frame, size, looks)
                assert troubles(sheet, looks) == [], (name, size)
                assert len(sheet.pages) == 1, (name, size)


def test_the_same_shape_of_screen_shows_the_same_picture(looks: RoomLooks) -> None:
    for name, frame in all_frames(UKRAINIAN).items():
        if name == "card":
            continue  # it says how many pixels there are
        first, *others = (_placed(lay_out(frame, size, looks)) for size in SIZES[1:])
        assert all(other == first for other in others), name


def _placed(sheet: Any) -> list[tuple[str, tuple[float, float, float, float]]]:
    return [(item.said(), item.rect.getRect()) for page in sheet.pages for item in page.items]


def test_a_unit_is_the_height_in_720_parts() -> None:
    assert [unit_of(size) for size in SIZES] == pytest.approx([768 / 720, 1, 1.5, 3])
    assert unit_of(QSize(480, 720)) == 0.5, "narrower than 4:3, letters would not stand"


# --- hostile words ----------------------------------------------------------------------------


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str) and type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(item, change) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kept = ("reply", "face", "letters", "address")
        return dataclasses.replace(
            value,
            **{
                field.name: _changed(getattr(value, field.name), change)
                for field in dataclasses.fields(value)
                if field.name not in kept
            },
        )
    return value


HOSTILE: dict[str, Callable[[str], str]] = {
    "tripled": lambda text: " ".join([text] * 3),
    "one long word": lambda text: "Щ" * max(1, 4 * len(text)),
    "from right to left": lambda text: "\u202e" + "שלום עולם! " * (1 + len(text) // 8),
    "signs of the second plane": lambda text: "🙂👩‍👩‍👧🏽" * (1 + len(text) // 6),
    "marked up": lambda text: f"<b>{text}</b><img src=x> &amp; {text}",
    "lines and tabs": lambda text: "\n\n\t".join(text.split()),
    "a whole page": lambda text: f"{text} " * 25,
    "nothing": lambda _: "",
    "blank": lambda _: "   ",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_words_are_too_many_for_the_wall(looks: RoomLooks, kind: str) -> None:
    for name, frame in all_frames(ENGLISH).items():
        changed = _changed(frame, HOSTILE[kind])
        for size in (NARROW, WIDE):
            assert troubles(lay_out(changed, size, looks), looks) == [], (name, size)


def test_words_of_our_own_twice_as_long_stand_too(looks: RoomLooks) -> None:
    with words(doubled):
        for name, frame in all_frames(ENGLISH).items():
            for size in (NARROW, WIDE):
                assert troubles(lay_out(frame, size, looks), looks) == [], (name, size)


@pytest.mark.parametrize("kind", ("tripled", "one long word", "a whole page"))
def test_no_word_of_the_talk_is_left_out_however_long(looks: RoomLooks, kind: str) -> None:
    frames = all_frames(ENGLISH)
    for name in ("line", "options", "options_closed", "votes", "reply", "reaction", "causes"):
        changed = _changed(frames[name], HOSTILE[kind])
        for size in (NARROW, WIDE):
            told = Counter(said(lay_out(changed, size, looks)))
            lost = Counter("".join(_spoken(changed))) - told
            assert set(lost) <= set(" \n\t"), (name, size)


def _spoken(frame: Any) -> tuple[str, ...]:
    """What is said in a frame."""
    found: tuple[str, ...] = ()
    for field in ("line", "choices", "causes", "said"):
        value = getattr(frame, field, ())
        for one in value if isinstance(value, tuple) else (value,):
            found += (one if isinstance(one, str) else one.text,)
    return found


# --- budgets --------------------------------------------------------------------------------


def _filled(tongue: Tongue, length: int) -> str:
    """Words of a language, exactly so many characters."""
    source = " ".join((*tongue.replies, tongue.says, tongue.answers))
    return source[:length].rstrip() + "." * (length - len(source[:length].rstrip()))


def _budget_frame(tongue: Tongue, reply: int, line: int, vote: Vote) -> ForkFrame:
    texts = (*tongue.replies, tongue.says, tongue.answers)
    source = " ".join(texts)
    choices = []
    for at in range(4):
        start = source.index(texts[at])
        text = (source[start:] + " " + source)[:reply]
        choices.append(Choice(f"r{at}", text))
    frame = all_frames(tongue)["line"]
    assert isinstance(frame, LineFrame)
    says = Line(LineKind.CLIENT, tongue.name, _filled(tongue, line))
    return ForkFrame(says, frame.mood, 3, tuple(choices), vote, 20)


BUDGETS = {
    ("en", 1024): (120, 180),
    ("uk", 1024): (105, 180),
    ("ru", 1024): (105, 180),
    ("en", 1280): (175, 260),
    ("uk", 1280): (145, 260),
    ("ru", 1280): (145, 260),
}


@pytest.mark.parametrize("vote", Vote)
@pytest.mark.parametrize("code,width", BUDGETS)
def test_four_replies_within_the_budget_stand_in_letters_of_28_units(
    looks: RoomLooks, code: str, width: int, vote: Vote
) -> None:
    reply, line = BUDGETS[code, width]
    size = NARROW if width == NARROW.width() else WIDE
    with language(code):
        frame = _budget_frame(TONGUES[code], reply, line, vote)
        sheet = lay_out(frame, size, looks)
    assert len(sheet.pages) == 1
    letters = {item.letter for item in texts(sheet) for c in frame.choices if item.text == c.text}
    assert letters == {28}
    assert smallest(sheet) >= SMALL


def test_longer_replies_shrink_to_25_then_22_then_come_one_at_a_time(looks: RoomLooks) -> None:
    met: list[tuple[int, int]] = []
    for length in range(60, 520, 20):
        frame = _budget_frame(UKRAINIAN, length, 180, Vote.SHOWN)
        sheet = lay_out(frame, NARROW, looks)
        letters = min(
            item.letter for item in texts(sheet) for c in frame.choices if item.text == c.text
        )
        met.append((letters, len(sheet.pages)))
    assert list(dict.fromkeys(met)) == [(28, 1), (25, 1), (22, 1), (28, 4)]


def test_what_is_read_does_not_move_when_the_vote_opens_and_closes(looks: RoomLooks) -> None:
    for size in SIZES[:2]:
        for code, tongue in TONGUES.items():
            with language(code):
                frames = all_frames(tongue)
                places = [
                    _places(lay_out(frames[name], size, looks), tongue)
                    for name in ("options", "vote", "vote_phones", "closed", "revote")
                ]
            assert all(place == places[0] for place in places), (size, code)
            assert len(places[0]) == 4


def _places(sheet: Any, tongue: Tongue) -> list[Any]:
    return [item.rect.getRect() for item in texts(sheet) if item.text in tongue.replies]


def test_six_replies_with_closed_ones_are_all_there(looks: RoomLooks) -> None:
    base = all_frames(UKRAINIAN)["options"]
    assert isinstance(base, ForkFrame)
    choices = tuple(
        Choice(f"r{at}", text, UKRAINIAN.closed if at % 2 else None)
        for at, text in enumerate((*UKRAINIAN.replies, UKRAINIAN.says, UKRAINIAN.answers))
    )
    for size in SIZES[:2]:
        sheet = lay_out(dataclasses.replace(base, choices=choices), size, looks)
        assert troubles(sheet, looks) == []
        told = said(sheet)
        assert all(choice.text in told for choice in choices)
        assert told.count(UKRAINIAN.closed) == 3
        assert [badge.number for badge in _badges(sheet)] == [1, 2, 3, 4, 5, 6]
        assert [badge.hollow for badge in _badges(sheet)] == [False, True] * 3


def _badges(sheet: Any) -> list[Badge]:
    return [item for page in sheet.pages for item in page.items if isinstance(item, Badge)]


def test_the_client_alone_is_never_smaller_than_28_units(looks: RoomLooks) -> None:
    base = all_frames(UKRAINIAN)["line"]
    assert isinstance(base, LineFrame)
    met: list[int] = []
    for times in (1, 2, 3, 4, 6, 9, 14):
        line = dataclasses.replace(base.line, text=" ".join([UKRAINIAN.says] * times))
        sheet = lay_out(dataclasses.replace(base, line=line), NARROW, looks)
        told = [item.letter for item in texts(sheet) if len(item.text) > 100]
        met.append(min(told))
        assert troubles(sheet, looks) == []
    assert met[0] == 44
    assert met == sorted(met, reverse=True)
    assert met[-1] == LINE_FLOOR


# --- what must not be seen ----------------------------------------------------------------------


def test_nothing_of_a_vote_is_on_the_wall_before_its_reveal(looks: RoomLooks) -> None:
    frames = all_frames(ENGLISH)
    for name, frame in frames.items():
        kinds = {type(item) for page in lay_out(frame, WIDE, looks).pages for item in page.items}
        assert (Bar in kinds) == name.startswith(("votes", "causes_shown", "causes_again")), name


def test_no_reply_stands_out_before_the_vote_is_shown(looks: RoomLooks) -> None:
    for name in ("options", "vote", "closed"):
        sheet = lay_out(all_frames(ENGLISH)[name], WIDE, looks)
        replies = [item for item in texts(sheet) if item.text in ENGLISH.replies]
        assert len(replies) == 4
        assert len({(item.letter, item.role, item.rect.left()) for item in replies}) == 1


def test_replies_are_numbered_and_never_lettered(looks: RoomLooks) -> None:
    sheet = lay_out(all_frames(ENGLISH)["votes"], WIDE, looks)
    assert [badge.said() for badge in _badges(sheet)] == ["1", "2", "3", "4"]


def test_bars_are_in_proportion_and_keep_the_first_count(looks: RoomLooks) -> None:
    frame = all_frames(ENGLISH)["votes_again"]
    assert isinstance(frame, VotesFrame) and frame.first is not None
    bars = [
        item
        for page in lay_out(frame, WIDE, looks).pages
        for item in page.items
        if isinstance(item, Bar)
    ]
    most = max(*frame.votes, *frame.first)
    assert [bar.of_whole for bar in bars] == [votes / most for votes in frame.votes]
    assert [bar.first for bar in bars] == [votes / most for votes in frame.first]
    told = said(lay_out(frame, WIDE, looks))
    assert all(f"first {votes}" in told for votes in frame.first)


def test_a_vote_without_votes_has_empty_bars(looks: RoomLooks) -> None:
    frame = dataclasses.replace(all_frames(ENGLISH)["votes"], votes=(0, 0, 0, 0))
    sheet = lay_out(frame, WIDE, looks)
    assert troubles(sheet, looks) == []
    bars = [item for item in sheet.pages[0].items if isinstance(item, Bar)]
    assert [bar.of_whole for bar in bars] == [0, 0, 0, 0]


def test_both_axes_are_told_in_figure_word_and_letters_and_never_as_one_sum(
    looks: RoomLooks,
) -> None:
    told = said(lay_out(all_frames(ENGLISH)["scores"], WIDE, looks))
    assert "Care 3 of 4 · mostly heard" in told
    assert "Firmness 1 of 4 · mostly gave in" in told
    for present in ("hears the concrete issue", "keeps the dignity of both"):
        assert present in told
    assert "tells who and when" in told, "a missing component is named too"
    assert "4 of 8" not in told


def test_letters_an_author_did_not_give_are_not_guessed(looks: RoomLooks) -> None:
    frame: Any = all_frames(ENGLISH)["scores"]
    bare = dataclasses.replace(
        frame,
        care=dataclasses.replace(frame.care, letters=None),
        firmness=dataclasses.replace(frame.firmness, letters=None),
    )
    told = said(lay_out(bare, WIDE, looks))
    assert "hears the concrete issue" not in told
    assert "Care 3 of 4 · mostly heard" in told


def test_the_worst_road_says_that_it_is_one(looks: RoomLooks) -> None:
    for name in ("worst", "worst_end"):
        for size in SIZES[:2]:
            for page in lay_out(all_frames(ENGLISH)[name], size, looks).pages:
                assert page.words()[0] == "The worst road, on purpose"


def test_what_was_not_told_yet_is_not_in_a_what_if(looks: RoomLooks) -> None:
    told = said(lay_out(all_frames(ENGLISH)["what_if_hidden"], WIDE, looks))
    assert "Not shown yet" in told
    assert ENGLISH.replies[1] not in told
    assert told.count("of 4") == 4, "the figures of one side, and its dot: two of each"


def test_a_line_in_one_of_the_frames_is_plain_text(looks: RoomLooks) -> None:
    frame = all_frames(ENGLISH)["line"]
    assert isinstance(frame, LineFrame)
    marked = dataclasses.replace(frame.line, text="<b>bold</b> &amp; <img src=x>")
    shown = texts(lay_out(dataclasses.replace(frame, line=marked), WIDE, looks))
    assert any("<b>bold</b> &amp; <img src=x>" in item.laid_out.layout.text() for item in shown)


def test_every_kind_of_frame_has_a_sample() -> None:
    kinds = {type(frame) for frame in all_frames(ENGLISH).values()}
    assert kinds == set(Frame.__args__)  # the union of all frames there are
