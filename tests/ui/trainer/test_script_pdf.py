"""The printed script: every line of the talk is on it, and nothing else is opened by it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from simulator.model.scenario import Scenario
from simulator.scenario.loader import load, load_bytes
from simulator.ui.paging import LAST_START, keep_together
from simulator.ui.trainer.script_document import script_document, script_html
from simulator.ui.trainer.script_pdf import script_pdf
from simulator.usecases.script import script_of
from tests.scenario.houses import HOUSE, referring_yaml
from tests.scenario.samples import MINIMAL, minimal_scenario_yaml

SCENARIOS = Path(__file__).parents[3] / "scenarios"
HOSTILE = '<img src="file:///etc/passwd"> <b>&amp;</b> \u202e x'


@pytest.fixture(scope="module")
def oven() -> Scenario:
    scenario = load(SCENARIOS / "oven").scenario
    assert scenario is not None
    return scenario


def test_every_line_rating_and_note_is_on_paper(qapp: QApplication, oven: Scenario) -> None:
    text = _flat(script_document(script_of(oven)).toPlainText())
    for node in oven.nodes:
        assert all(_flat(said) in text for said in node.says)
        assert node.notes is None or _flat(node.notes) in text
        for reply in node.replies:
            for part in (reply.say, reply.why, reply.inner, reply.tempts, reply.id):
                assert part is None or _flat(part) in text, reply.id
            if reply.when:
                assert _flat(reply.when.source) in text
    assert all(_flat(ending.text) in text for ending in oven.endings)
    assert "Care 4/4 HADT" in text


def test_a_reply_stands_beside_its_own_ratings(qapp: QApplication, oven: Scenario) -> None:
    text = _flat(script_document(script_of(oven)).toPlainText())
    for node in oven.nodes:
        for reply in node.replies:
            after = text.partition(_flat(reply.say))[2]
            assert after.startswith(f" \u25cf Care {reply.care.value}/4"), reply.id


def test_no_heading_is_left_alone_at_the_end_of_a_page(qapp: QApplication, oven: Scenario) -> None:
    document = script_document(script_of(oven))
    height = 900.0
    document.setPageSize(QSizeF(640, height))
    keep_together(document, height)
    tops = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            tops.append(document.documentLayout().blockBoundingRect(block).top() % height)
        block = block.next()
    assert len(tops) == 1 + 3 + len(oven.nodes) + len(oven.endings)
    assert max(tops) <= height * LAST_START


def test_the_file_is_a_whole_pdf_of_some_pages(qapp: QApplication, oven: Scenario) -> None:
    pdf = script_pdf(script_of(oven))
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert 8 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 20


def test_texts_of_the_scenario_open_nothing_and_stay_text(qapp: QApplication) -> None:
    nodes = MINIMAL["nodes"].replace("says: ", f"notes: '{HOSTILE}'\n    says: ", 1)
    text = minimal_scenario_yaml(nodes=nodes, title=f"'{HOSTILE}'")
    loaded = load_bytes(text.encode(), "f", None)
    scenario = loaded.scenario
    assert scenario is not None, loaded.issues
    script = script_of(scenario)
    assert "<img" not in script_html(script)
    document = script_document(script)
    assert document.toPlainText().count("<img src=") == 2
    assert document.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("x")) is None


def _flat(text: str) -> str:
    """Without what differs in layout alone: line breaks, isolating marks, cells."""
    return " ".join(re.sub("[\u2068\u2069\ufdd0\ufdd1]", " ", text).split())


def test_the_portrait_and_who_may_allow_what_are_on_paper(qapp: QApplication) -> None:
    text = referring_yaml(cast="{taras: {name: Taras the senior, role: senior}}")
    scenario = load_bytes(text.encode(), "f", None, house=HOUSE.encode()).scenario
    assert scenario is not None
    said = _flat(script_document(script_of(scenario)).toPlainText())
    assert "Our client" in said
    assert "Speaks for themselves" in said
    assert "Cancel one fee (Taras the senior)" in said
