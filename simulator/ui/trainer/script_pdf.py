"""The script of a scenario as a PDF: A4, with the page and the scenario's id on each page."""

from __future__ import annotations

from simulator.ui.fonts import register_fonts
from simulator.ui.paging import pdf_of
from simulator.ui.trainer.script_document import script_document
from simulator.usecases.script import Script


def script_pdf(script: Script) -> bytes:
    """The whole PDF. Needs a QGuiApplication; raises nothing."""
    document = script_document(script, register_fonts())
    return pdf_of(document, title=script.title, running=script.id)
