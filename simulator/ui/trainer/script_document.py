"""The printed script of a scenario, as a document of Qt's: black on white, legible in grey.

Every text of the scenario is escaped, and the document opens nothing: what looks like a
picture or a link in somebody's text stays text.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QFont, QTextDocument

from simulator.model.scenario import Cause, CauseWeight, Rating
from simulator.ui.factory import isolate
from simulator.ui.paging import SilentDocument
from simulator.ui.texts import filled, translate
from simulator.ui.words import Axis, axis_word, component_letter
from simulator.usecases.script import Script, ScriptEnding, ScriptNode, ScriptReply, Way

FAMILY = "Inter"
BODY_PT = 9.5
ONE_SIDE, OTHER_SIDE = "\u25cf", "\u25a0"
"""Care is a circle, firmness a square, here as on the screen."""

_STYLE = """
h1 { font-size: 20pt; font-weight: 700; margin-bottom: 4px; }
h2 { font-size: 13pt; font-weight: 700; margin-top: 26px; margin-bottom: 6px; }
h3 { font-size: 11pt; font-weight: 700; margin-top: 20px; margin-bottom: 4px; }
p { margin-top: 3px; margin-bottom: 3px; }
ul { margin-top: 2px; margin-bottom: 8px; margin-left: -18px; }
.small { font-size: 8pt; color: #3a424d; }
.scene { font-style: italic; }
.line { font-size: 11pt; margin-bottom: 6px; }
td { vertical-align: top; }
"""


def script_document(script: Script, family: str = FAMILY) -> QTextDocument:
    """The whole script as a document; the page size is set by whoever prints it."""
    document = SilentDocument()
    document.setDocumentMargin(0)
    font = QFont(family)
    font.setPointSizeF(BODY_PT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(script_html(script))
    return document


def script_html(script: Script) -> str:
    """The script in the subset of HTML that QTextDocument lays out."""
    parts = [
        f"<h1>{_text(script.title)}</h1>",
        _paragraph(script.summary),
        _small(f"{script.id} \u00b7 {script.language}"),
        *_opening(script),
        _heading(translate("Script", "The talk")),
        *[part for node in script.nodes for part in _node(node)],
        _heading(translate("Script", "Endings")),
        *[part for ending in script.endings for part in _ending(ending)],
    ]
    return "<html><body>" + "".join(parts) + "</body></html>"


def _opening(script: Script) -> Iterable[str]:
    """Who talks, what may be given, what can be found out."""
    yield _heading(translate("Script", "Before the talk"))
    yield _labelled(translate("Script", "Client"), script.client)
    yield _labelled(translate("Script", "Your role"), script.you_are)
    yield _paragraph(script.brief)
    yield _listed(translate("Script", "Our client"), script.portrait)
    yield _listed(translate("Script", "Owed"), map(_offer, script.owed))
    yield _listed(translate("Script", "May be allowed"), map(_offer, script.allowed))
    yield _listed(translate("Script", "Impossible"), map(_offer, script.impossible))
    yield _listed(translate("Script", "House rules"), (text for _, text in script.rules))
    yield _listed(translate("Script", "Facts to be found"), map(_fact, script.facts))
    yield _listed(translate("Script", "Promises"), (text for _, text in script.promises))
    yield _listed(translate("Script", "Causes"), map(_cause, script.causes))


def _offer(offer: tuple[str, str | None]) -> str:
    text, by = offer
    return text if by is None else f"{text} ({by})"


def _fact(fact: tuple[str, str, bool]) -> str:
    _, text, key = fact
    if not key:
        return text
    word = translate("Script", "key")
    return f"{text} ({word})"


def _cause(cause: Cause) -> str:
    weight = {
        CauseWeight.PRIMARY: translate("Script", "main cause"),
        CauseWeight.CONTRIBUTING: translate("Script", "contributing cause"),
        CauseWeight.NONE: translate("Script", "no cause"),
    }[cause.weight]
    fix = f" \u2192 {cause.fix}" if cause.fix else ""
    return f"{cause.text} ({weight}){fix}"


def _node(node: ScriptNode) -> Iterable[str]:
    marks = [translate("Script", "key fork, counts twice")] if node.key else []
    if node.push:
        push = str(node.push)
        marks.append(filled(translate("Script", "tension +{push} on arrival"), push=push))
    if node.timer is not None:
        seconds = str(node.timer)
        marks.append(filled(translate("Script", "timer {seconds} s"), seconds=seconds))
    if node.on_silence is not None:
        way = filled(translate("Script", "silence leads to {node}"), node=node.on_silence)
        marks.append(way)
    yield f"<h3>{_text(node.id)}{_text(_in_brackets(marks))}</h3>"
    if node.scene:
        yield f'<p class="scene">{_text(node.scene)}</p>'
    for text in node.says:
        yield f'<p class="line"><b>{_text(node.speaker)}:</b> {_text(text)}</p>'
    if node.notes:
        yield _boxed(translate("Script", "Notes"), node.notes)
    if node.hint:
        yield _labelled(translate("Script", "Hint"), node.hint)
    if node.replies:
        rows = [row for at, reply in enumerate(node.replies, 1) for row in _reply(at, reply)]
        yield f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(rows)}</table>'
    if node.ways:
        yield _small("\u2192 " + _ways(node.ways))


def _reply(at: int, reply: ScriptReply) -> Iterable[str]:
    """A reply with its ratings beside it, and what belongs to it below."""
    ratings = f"{_rating(Axis.CARE, reply.care)}<br>{_rating(Axis.FIRMNESS, reply.firmness)}"
    yield (
        f'<tr><td width="4%"><b>{at}</b></td><td width="66%">{_text(reply.say)}</td>'
        f'<td width="30%">{ratings}</td></tr>'
    )
    below = list(_beside(reply))
    yield f'<tr><td></td><td colspan="2" class="small">{"<br>".join(below)}</td></tr>'


def _beside(reply: ScriptReply) -> Iterable[str]:
    yield f"<b>{_text(reply.id)}</b> \u2192 {_text(_ways(reply.ways))}"
    gates = [translate("Script", "once")] if reply.once else []
    if reply.when:
        gates.append(filled(translate("Script", "open when {condition}"), condition=reply.when))
    if reply.closed:
        gates.append(filled(translate("Script", "closed: {reason}"), reason=reply.closed))
    if gates:
        yield _text(" \u00b7 ".join(gates))
    if reply.effects:
        named = [f"{kind}: {', '.join(ids)}" for kind, ids in reply.effects]
        yield _text(" \u00b7 ".join(named))
    for word, text in (
        (translate("Script", "Why"), reply.why),
        (translate("Script", "The client thinks"), reply.inner),
        (translate("Script", "Why it tempts"), reply.tempts),
    ):
        if text:
            yield f"<i>{_text(word)}:</i> {_text(text)}"


def _rating(axis: Axis, rating: Rating) -> str:
    sign = ONE_SIDE if axis is Axis.CARE else OTHER_SIDE
    letters = "".join(component_letter(letter) for letter in rating.letters or "")
    return _text(f"{sign} {axis_word(axis)} {rating.value}/4 {letters}".rstrip())


def _ending(ending: ScriptEnding) -> Iterable[str]:
    kind = translate("Script", "proper") if ending.proper else translate("Script", "improper")
    settles = [", ".join(ending.settles)] if ending.settles else []
    yield f"<h3>{_text(ending.id)}{_text(_in_brackets([kind, *settles]))}</h3>"
    yield _labelled(ending.title, ending.text)


def _ways(ways: Iterable[Way]) -> str:
    return ", ".join(f"{way.to} ({way.when})" if way.when else way.to for way in ways)


def _in_brackets(marks: Iterable[str]) -> str:
    joined = ", ".join(marks)
    return f" ({joined})" if joined else ""


def _listed(word: str, items: Iterable[str]) -> str:
    lines = "".join(f"<li>{_text(isolate(item))}</li>" for item in items)
    return f"<p><b>{_text(word)}</b></p><ul>{lines}</ul>" if lines else ""


def _labelled(word: str, text: str) -> str:
    return f"<p><b>{_text(word)}:</b> {_text(text)}</p>" if text else f"<p><b>{_text(word)}</b></p>"


def _boxed(word: str, text: str) -> str:
    return (
        '<table width="100%" border="1" cellspacing="0" cellpadding="4"><tr><td>'
        f"<b>{_text(word)}:</b> {_text(text)}</td></tr></table>"
    )


def _paragraph(text: str) -> str:
    return f"<p>{_text(text)}</p>" if text else ""


def _small(text: str) -> str:
    return f'<p class="small">{_text(text)}</p>'


def _text(text: str) -> str:
    """Escaped, with its own line breaks kept."""
    return escape(text).replace("\n", "<br>")


def _heading(words: str) -> str:
    """A part's heading; the words come ready, since lupdate does not look into f-strings."""
    return f"<h2>{_text(words)}</h2>"
