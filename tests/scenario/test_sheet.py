"""Sheets as they are written: the source above each text, and a person's work unharmed."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from simulator.model.scenario import Scenario
from simulator.model.texts import digest_of, gaps_of, texts_of
from simulator.model.translation import TextPath
from simulator.scenario.characters import find_forbidden
from simulator.scenario.reader import read
from simulator.scenario.sheet import Renewed, UnfitSheetError, new_sheet, renewed_sheet
from simulator.scenario.sheet_writer import Sheet, quoted, sheet_text
from simulator.scenario.texts import visible
from simulator.scenario.translation import translation_of
from tests.usecases.shop import SHOP
from tests.usecases.shop import read as read_shop

SCENARIO = read_shop(SHOP)
NEW = new_sheet(SCENARIO, "uk", "uk.yaml").text


def renewed(text: str, scenario: Scenario = SCENARIO) -> Renewed:
    return renewed_sheet(text.encode(), scenario, "uk", "uk.yaml")


def filled(text: str, line: str, put: str) -> str:
    """A sheet with the value of the first line that begins so written in."""
    found = re.search(rf"^( *){line} \"\"$", text, re.M)
    assert found is not None, line
    return text[: found.start()] + put + text[found.end() :]


def block(text: str, key: str) -> str:
    """A key's lines, with the comments above it."""
    lines = text.split("\n")
    at = next(number for number, said in enumerate(lines) if said.strip().startswith(f"{key}:"))
    start = at
    while lines[start - 1].strip().startswith("#"):
        start -= 1
    return "\n".join(said.strip() for said in lines[start : at + 1])


class TestNew:
    def test_every_text_stands_below_its_source_in_file_order(self) -> None:
        found, issues = translation_of(NEW.encode(), "uk.yaml", "uk", SCENARIO)
        assert (issues, found.texts, found.sound) == ((), {}, True)
        texts = texts_of(SCENARIO)
        assert len(gaps_of(texts, found).missing) == len(texts)
        source = found.source
        assert source is not None
        lines = NEW.split("\n")
        rows = [source.place(*text.path).line for text in texts]
        assert rows == sorted(set(rows))
        for text, row in zip(texts, rows, strict=True):
            assert lines[row - 1].endswith('""')
            assert lines[row - 2].strip() == f"#: {text.text}"

    def test_the_sources_are_told_from_the_start(self) -> None:
        tree = read(NEW.encode(), "uk.yaml").tree
        assert isinstance(tree, dict)
        assert tree["sources"] == {
            ".".join(text.path): digest_of(text.text) for text in texts_of(SCENARIO)
        }

    def test_it_explains_itself_and_names_no_folder(self) -> None:
        head = NEW[: NEW.index("format:")]
        assert "The lost order: from en into uk." in head
        assert "main.py translate FOLDER uk" in head
        assert all(line.startswith("#:") for line in head.splitlines())

    def test_a_long_source_is_wrapped_and_a_source_of_lines_keeps_them(self) -> None:
        text = SHOP.replace(
            "brief: It is late.}", f'brief: "{"So late it is. " * 20}\\n\\nCHANGED nothing."}}'
        )
        lines = new_sheet(read_shop(text), "uk", "uk.yaml").text.split("\n")
        at = lines.index('  brief: ""')
        assert max(map(len, lines[:at])) <= 100
        assert lines[at - 2 : at] == ["  #:", "  #: CHANGED nothing."]
        assert lines[at - 3].startswith("  #: is. So late it is.")

    def test_ids_that_yaml_would_take_for_something_else_are_quoted(self) -> None:
        text = SHOP.replace("id: truth", 'id: "12"').replace("id: today", 'id: "null"')
        scenario = read_shop(text.replace("id: who_when", 'id: "-"').replace("[who_when]", '["-"]'))
        made = new_sheet(scenario, "uk", "uk.yaml")
        assert made.translation.sound
        assert '\n    "12": ""' in made.text
        assert '\n    "null": ""' in made.text
        assert '\n  "-": ""' in made.text

    def test_a_sheet_larger_than_what_is_read_is_not_written(self) -> None:
        notes = "".join(
            f"  - {{id: n{number}, says: x, notes: {'word ' * 3990}, goto: ring}}\n"
            for number in range(103)
        )
        scenario = read_shop(SHOP.replace("nodes:\n", "nodes:\n" + notes))
        with pytest.raises(UnfitSheetError) as refused:
            new_sheet(scenario, "uk", "uk.yaml")
        assert refused.value.issue.values["reason"] == "too_large"


class TestRenewed:
    def test_the_same_comes_out_byte_for_byte(self) -> None:
        assert renewed(NEW).text == NEW
        work = filled(NEW, "title:", "# mine\ntitle: 'Загублене «замовлення»'  # sure?")
        once = renewed(work).text
        assert renewed(once).text == once

    @pytest.mark.parametrize(
        "written",
        [
            "Просто так",
            "'Так: завтра'",
            '"Лапки \\" і # ґратки"',
            "«Сходинки»",
            ">-\n  Рядок перший\n  і другий.",
            "|\n  Рядок перший\n\n    і другий, далі",
            '"два\n  рядки"',
            "plain on\n  two lines",
        ],
    )
    def test_a_value_stays_as_it_was_written(self, written: str) -> None:
        work = filled(NEW, "summary:", f"summary: {written}")
        made = renewed(work)
        assert f"\nsummary: {written}\n" in made.text
        assert translation_of(work.encode(), "", "uk", SCENARIO)[0].texts == made.translation.texts

    @pytest.mark.parametrize(
        "written", ["|2\n     leads with blanks\n  x", "|+\n  ends with lines\n\n\n", ">\n\n\n  x"]
    )
    def test_what_cannot_be_moved_as_written_is_quoted_and_reads_the_same(
        self, written: str
    ) -> None:
        work = HAND.replace("SAY", written.replace("\n", "\n" + " " * 10))
        before = translation_of(work.encode(), "", "uk", SCENARIO)[0]
        assert before.sound
        assert renewed(work).translation.texts == before.texts

    def test_comments_of_a_person_stay_where_they_stand(self) -> None:
        work = NEW.replace("  hello:\n", "  # the first fork\n  hello:  # ask Olena\n")
        work = filled(work, "title:", "# two words?\ntitle: Замовлення # or order")
        work = filled(work, "summary:", "summary: |  # as in the mail\n  Зникло.")
        work = work.replace("format: 1\n", "# by Olena\nformat: 1\n") + "# the end\n"
        made = renewed(work).text
        assert block(made, "title") == (
            "# two words?\n#: The lost order\ntitle: Замовлення  # or order"
        )
        assert block(made, "hello") == "# the first fork\nhello:  # ask Olena"
        assert block(made, "format").endswith("# by Olena\nformat: 1")
        assert "summary: |  # as in the mail\n" in made
        assert "# the end\n" in made
        assert renewed(made).text == made

    def test_no_comment_is_lost_wherever_it_stood(self) -> None:
        remarks = [f"# remark {number}" for number in range(6)]
        work = (
            f"format: 1  {remarks[0]}\ntranslates: shop\nlanguage: uk\n"
            f"rules: {{record: Спершу,  {remarks[1]}\n  who_when: Хто}}  {remarks[2]}\n"
            f"gone: {{a: {{b: x}}}}  {remarks[3]}\nsources:\n  {remarks[4]}\n"
            f'  title: "x"  {remarks[5]}\n'
        )
        made = renewed(work).text
        assert [made.count(remark) for remark in remarks] == [1] * 6
        assert renewed(made).text == made

    def test_a_comment_behind_a_key_whose_text_is_a_block_stands_above_it(self) -> None:
        long = "  record:  # ask Olena\n    text: |  # as agreed\n      Спершу\n"
        made = renewed(NEW.replace('  record: ""\n', long))
        assert made.translation.texts == {("rules", "record", "text"): "Спершу\n"}
        assert "\n  # ask Olena\n" in made.text
        assert "\n  record: |  # as agreed\n    Спершу\n" in made.text
        assert renewed(made.text).text == made.text

    def test_signs_of_a_comment_within_a_text_are_text(self) -> None:
        work = filled(NEW, "summary:", "summary: |\n  # not a comment\n  #: nor this\n")
        made = renewed(work)
        assert made.translation.texts == {("summary",): "# not a comment\n#: nor this\n"}
        assert "Kept in case" not in made.text

    def test_line_ends_of_windows_stay(self) -> None:
        work = filled(NEW, "summary:", "summary: >-\n  a\n  b").replace("\n", "\r\n")
        made = renewed_sheet(work.encode(), SCENARIO, "uk", "uk.yaml").text
        assert made == work
        assert "\r" not in renewed(NEW).text

    def test_a_byte_order_mark_does_no_harm(self) -> None:
        assert renewed_sheet(b"\xef\xbb\xbf" + NEW.encode(), SCENARIO, "uk", "f").text == NEW

    def test_a_sheet_by_hand_gets_its_sources_and_keeps_its_texts(self) -> None:
        work = HAND.replace("SAY", "День пропав.")
        made = renewed(work)
        assert made.translation.texts == {
            ("nodes", "hello", "replies", "hear", "say"): "День пропав.",
            ("rules", "record", "text"): "Спершу замовлення.",
        }
        assert made.translation.digests[("rules", "record", "text")] == digest_of(
            "Open the order first."
        )
        assert gaps_of(texts_of(SCENARIO), made.translation).stale == ()
        assert '\n  record: "Спершу замовлення."\n' in made.text

    def test_texts_without_a_place_are_kept_as_comments_below_the_others(self) -> None:
        work = filled(NEW, "summary:", 'summary: Зникло.\nsumary: |\n  Було\n  "так"')
        work = work.replace("  hello:\n", "  hallo:\n    says: Ой\n  hello:\n")
        made = renewed(work)
        assert (made.moved, made.loose, made.translation.sound) == (0, 2, True)
        tail = made.text[made.text.index("#: No longer in the scenario") :]
        assert '\n# sumary: "Було\\n\\"так\\"\\n"\n# nodes.hallo.says: "Ой"\n' in tail
        assert renewed(made.text).text == made.text

    @pytest.mark.parametrize(
        ("fault", "code"),
        [("title: {", "S108"), ("title: 7", "S113"), ("title: ' '", "S115"), ("title: *a", "S104")],
    )
    def test_a_sheet_that_cannot_be_read_whole_is_not_touched(self, fault: str, code: str) -> None:
        with pytest.raises(UnfitSheetError) as refused:
            renewed(filled(NEW, "title:", fault))
        assert refused.value.issue.code == code

    def test_variants_come_and_go_with_the_line_they_are_of(self) -> None:
        work = NEW.replace('- ""', "- Ніхто.", 1).replace('- ""', "- Я чекала.", 1)
        assert len(renewed(work).translation.texts) == 2
        two = "[Nobody came and nobody rang., I waited the whole day.]"
        one = read_shop(SHOP.replace(two, "Nobody came and nobody rang."))
        lone = renewed(work, one)
        assert lone.translation.texts == {("nodes", "hello", "says"): "Ніхто."}
        assert '# nodes.hello.says.2: "Я чекала."' in lone.text
        again = renewed(lone.text)
        assert again.translation.texts == {("nodes", "hello", "says", "1"): "Ніхто."}


HAND = """\
format: 1
translates: shop
language: uk
nodes:
    hello:
      replies:
        hear:
          say: SAY
rules: {record: "Спершу замовлення."}
"""


class TestStale:
    CHANGED = read_shop(SHOP.replace("title: The lost order", "title: The order that was lost"))

    def stale(self, made: Renewed, scenario: Scenario) -> list[TextPath]:
        return [text.path for text in gaps_of(texts_of(scenario), made.translation).stale]

    def test_a_text_whose_source_has_changed_is_kept_and_marked(self) -> None:
        work = filled(NEW, "title:", "title: Замовлення")
        before = translation_of(work.encode(), "uk.yaml", "uk", self.CHANGED)[0]
        assert [text.path for text in gaps_of(texts_of(self.CHANGED), before).stale] == [("title",)]
        made = renewed(work, self.CHANGED)
        assert self.stale(made, self.CHANGED) == [("title",)]
        first, second, third = block(made.text, "title").split("\n")
        assert first.startswith("#! CHANGED")
        assert (second, third) == ("#: The order that was lost", "title: Замовлення")
        assert renewed(made.text, self.CHANGED).text == made.text

    def test_deleting_the_mark_says_that_it_is_up_to_date(self) -> None:
        made = renewed(filled(NEW, "title:", "title: Замовлення"), self.CHANGED)
        cleared = re.sub(r"#! CHANGED.*\n", "", made.text)
        after = translation_of(cleared.encode(), "uk.yaml", "uk", self.CHANGED)[0]
        assert gaps_of(texts_of(self.CHANGED), after).stale == ()
        settled = renewed(cleared, self.CHANGED)
        assert ">" not in settled.text[settled.text.index("sources:") :]
        assert self.stale(settled, self.CHANGED) == []

    def test_a_source_that_changes_again_is_marked_again(self) -> None:
        made = renewed(filled(NEW, "title:", "title: Замовлення"), self.CHANGED)
        cleared = re.sub(r"#! CHANGED.*\n", "", made.text)
        third = read_shop(SHOP.replace("title: The lost order", "title: Lost"))
        assert self.stale(renewed(cleared, third), third) == [("title",)]
        assert self.stale(renewed(made.text, third), third) == [("title",)]

    def test_a_source_that_goes_back_is_up_to_date_again(self) -> None:
        made = renewed(filled(NEW, "title:", "title: Замовлення"), self.CHANGED)
        back = renewed(made.text)
        assert self.stale(back, SCENARIO) == []
        assert "#! CHANGED:" not in back.text

    def test_an_empty_text_is_never_stale_and_shows_the_new_source(self) -> None:
        made = renewed(NEW, self.CHANGED)
        assert "#! CHANGED:" not in made.text
        assert block(made.text, "title") == '#: The order that was lost\ntitle: ""'

    def test_a_text_translated_from_an_older_sheet_is_stale(self) -> None:
        # The translator worked from the sheet of before; nobody has renewed it since.
        work = filled(NEW, "title:", "title: Замовлення")
        found = translation_of(work.encode(), "uk.yaml", "uk", self.CHANGED)[0]
        assert [text.path for text in gaps_of(texts_of(self.CHANGED), found).stale] == [("title",)]


class TestMoved:
    def test_a_text_takes_its_translation_along_to_a_new_id(self) -> None:
        work = NEW
        for line, said in (("record:", "Спершу"), ("hint:", "Дві речі")):
            work = filled(
                work, line, f"{' ' * (2 if line == 'record:' else 4)}{line} {said}  # ok?"
            )
        work = work.replace("    hint: Дві речі", "    # as in the script\n    hint: Дві речі")
        scenario = read_shop(
            SHOP.replace("id: record", "id: order_first").replace("[record]", "[order_first]")
            .replace("id: hello", "id: opening").replace("goto: hello", "goto: opening")
        )  # fmt: skip
        made = renewed(work, scenario)
        assert (made.moved, made.loose) == (2, 0)
        assert made.translation.texts == {
            ("rules", "order_first", "text"): "Спершу",
            ("nodes", "opening", "hint"): "Дві речі",
        }
        assert "  order_first: Спершу  # ok?\n" in made.text
        assert block(made.text, "hint").startswith("# as in the script\n")

    def test_of_two_that_it_could_be_none_is_guessed(self) -> None:
        twice = SHOP.replace(
            "text: Open the order first.", "text: Every promise names who and when."
        )
        work = filled(new_sheet(read_shop(twice), "uk", "uk.yaml").text, "record:", "  record: Хто")
        scenario = read_shop(
            twice.replace("id: record", "id: a").replace("[record]", "[a]")
            .replace("id: who_when", "id: b").replace("[who_when]", "[b]")
        )  # fmt: skip
        made = renewed(work, scenario)
        assert (made.moved, made.loose) == (0, 1)
        assert '# rules.record: "Хто"' in made.text


def _is_text(text: str) -> bool:
    try:
        return find_forbidden(text) is None and bool(visible(text)) and "\r" not in text
    except ValueError:
        return False


TEXTS = st.one_of(
    st.text(min_size=1, max_size=80),
    st.text(alphabet=" \n\t\"'#:-|>{}[],&*!%@`\\aяї’«»—😀\u00a0\u200d", min_size=1, max_size=40),
    st.sampled_from(["no", "12", "~", "null", " x", "x ", "- x", "? x", "x: y", "x #y", "---"]),
).filter(_is_text)  # fmt: skip


@given(TEXTS)
def test_any_text_in_quotes_is_read_as_it_was(text: str) -> None:
    written = quoted(text)
    assert "\n" not in written
    tree = read(f"a: {written}\n".encode(), "f").tree
    assert tree == {"a": text}


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=40))
def test_quotes_are_those_of_json_where_both_can_be(text: str) -> None:
    if text.isprintable():
        assert quoted(text) == json.dumps(text)


@given(st.lists(TEXTS, min_size=3, max_size=3))
def test_a_sheet_of_any_texts_is_read_as_it_was_written(texts: list[str]) -> None:
    paths: list[TextPath] = [
        ("summary",),
        ("nodes", "hello", "says", "2"),
        ("nodes", "hello", "replies", "hear", "say"),
    ]
    values = dict(zip(paths, texts, strict=True))
    sheet = Sheet("The lost order", "shop", "en", "uk", texts_of(SCENARIO), values)
    written = sheet_text(sheet)
    found, issues = translation_of(written.encode(), "f", "uk", SCENARIO)
    assert [issue.code for issue in issues if issue.code != "S109"] == []
    assert found.texts == values
    assert renewed_sheet(written.encode(), SCENARIO, "uk", "f").text == written


@given(st.lists(TEXTS, min_size=3, max_size=3), st.sampled_from([None, "'", '"', "|", ">"]))
def test_texts_written_in_any_style_of_yaml_survive_a_renewal(
    texts: list[str], style: str | None
) -> None:
    summary, says, say = texts
    tree = {
        "summary": summary,
        "nodes": {"hello": {"says": [says, ""], "replies": {"hear": {"say": say}}}},
    }
    by_hand = yaml.safe_dump(tree, default_style=style, allow_unicode=True, width=30, indent=3)
    sheet = f"format: 1\ntranslates: shop\nlanguage: uk\n{by_hand}".encode()
    before = translation_of(sheet, "f", "uk", SCENARIO)[0]
    assume(before.sound)  # a text that YAML 1.2 takes for a number needs quotes
    made = renewed_sheet(sheet, SCENARIO, "uk", "f")
    assert made.translation.texts == before.texts
    assert made.loose == 0
    assert renewed_sheet(made.text.encode(), SCENARIO, "uk", "f").text == made.text


@given(TEXTS)
def test_any_source_text_stands_in_the_sheet_as_comments_only(text: str) -> None:
    texts = [each for each in texts_of(SCENARIO) if each.path != ("summary",)]
    before = sheet_text(Sheet("The lost order", "shop", "en", "uk", texts))
    told = type(texts[0])(("summary",), ("summary",), text)
    after = sheet_text(Sheet("The lost order", "shop", "en", "uk", [*texts, told]))
    added = [line for line in after.split("\n") if line not in before.split("\n")]
    assert [line for line in added if not line.startswith("#:")] == [
        'summary: ""', f'  summary: "{digest_of(text)}"',
    ]  # fmt: skip
