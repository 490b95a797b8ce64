"""The texts of a scenario: all of them, each with the two ways to it."""

from __future__ import annotations

from pathlib import Path

from simulator.model.texts import Gaps, Text, digest_of, gaps_of, texts_of
from simulator.model.translation import Translation
from simulator.scenario.loader import load, load_bytes
from tests.usecases.shop import SHOP, read

OVEN = Path(__file__).parents[2] / "scenarios" / "oven"


def test_the_texts_of_a_scenario_come_in_file_order_with_their_paths() -> None:
    paths = [".".join(text.path) for text in texts_of(read(SHOP))]
    assert paths[:20] == [
        "title",
        "summary",
        "role.you_are",
        "role.brief",
        "client.name",
        "cast.taras.name",
        "fair.owed.truth.text",
        "fair.allowed.fee.text",
        "fair.allowed.call.text",
        "fair.allowed.gift.text",
        "fair.allowed.gift.by",
        "fair.impossible.today.text",
        "rules.who_when.text",
        "rules.record.text",
        "facts.typo.text",
        "facts.party.text",
        "causes.number.text",
        "causes.number.fix",
        "causes.terms.text",
        "causes.person.text",
    ]
    assert paths[20:30] == [
        "promises.callback.text",
        "nodes.ring.scene",
        "nodes.ring.says",
        "nodes.queue.says",
        "nodes.hello.says.1",
        "nodes.hello.says.2",
        "nodes.hello.hint",
        "nodes.hello.replies.hear.say",
        "nodes.hello.replies.hear.why",
        "nodes.hello.replies.hear.inner",
    ]
    assert paths[-2:] == ["endings.left.title", "endings.left.text"]


def test_who_may_allow_an_offer_is_a_text_unless_it_is_a_voice_of_the_cast() -> None:
    paths = {text.path for text in texts_of(read(SHOP))}
    assert ("fair", "allowed", "gift", "by") in paths
    assert ("fair", "allowed", "fee", "by") not in paths


def test_every_text_stands_in_the_file_where_its_path_says() -> None:
    for loaded in (load_bytes(SHOP.encode(), "f", None), load(OVEN)):
        assert loaded.scenario is not None
        texts = texts_of(loaded.scenario)
        assert [loaded.source.value(*text.at) for text in texts] == [text.text for text in texts]
        assert len({text.path for text in texts}) == len(texts)


def test_no_text_of_the_oven_is_left_out() -> None:
    loaded = load(OVEN)
    assert loaded.scenario is not None
    known = {text.text for text in texts_of(loaded.scenario)}
    written: set[str] = set()

    def walk(value: object, key: str) -> None:
        if isinstance(value, dict):
            for name, item in value.items():
                walk(item, name)
        elif isinstance(value, list):
            for item in value:
                walk(item, key)
        elif isinstance(value, str) and " " in value and key not in ("when", "gifts", "set"):
            written.add(value)

    walk(loaded.source.root, "")
    conditions = {text for text in written if any(sign in text for sign in ("(", "+", "=", ">"))}
    assert written - known <= conditions


def test_a_digest_tells_texts_apart_in_twelve_hex_digits() -> None:
    assert digest_of("") == "e3b0c44298fc"
    assert digest_of("a") != digest_of("a ")


def test_a_gap_is_a_text_without_translation_or_with_one_of_another_source() -> None:
    one, two, three = (Text((name,), (name,), name) for name in ("one", "two", "three"))
    translation = Translation(
        "uk",
        "uk.yaml",
        {("two",): "два", ("three",): "три"},
        {("one",): "0" * 12, ("two",): digest_of("two"), ("three",): "0" * 12},
    )
    assert gaps_of((one, two, three), translation) == Gaps((one,), (three,))
    told_nothing = Translation("uk", "uk.yaml", {("two",): "два"})
    assert gaps_of((two,), told_nothing) == Gaps((), ())
