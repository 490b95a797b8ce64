"""Walks a page as a browser would: every tag opened and closed in its place, what is text and
what is an attribute, nothing asked from outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "col", "br", "img", "hr"}
_LOADING = {"script", "link", "img", "iframe", "object", "embed", "image", "use", "a", "base"}


@dataclass
class Walked:
    """What was met: tags in order, (tag, attribute, value) of each, all text joined."""

    tags: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    @property
    def told(self) -> str:
        """What is read aloud in place of drawings."""
        return " ".join(value for _, name, value in self.attributes if name == "aria-label")

    def reaching(self) -> list[str]:
        """Whatever would load or lead to something."""
        loading = [tag for tag in self.tags if tag in _LOADING]
        named = {"src", "href", "xlink:href", "srcset", "background", "action"}
        leading = [value for _, name, value in self.attributes if name in named]
        handlers = [name for _, name, _ in self.attributes if name.startswith("on")]
        return loading + leading + handlers


class _Walker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.walked = Walked()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._met(tag, attrs)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._met(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.walked.texts.append(data)

    def _met(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.walked.tags.append(tag)
        self.walked.attributes += [(tag, name, value or "") for name, value in attrs]


def walk(page: str) -> Walked:
    """The whole page; fails where tags are not balanced."""
    walker = _Walker()
    walker.feed(page)
    walker.close()
    assert walker.open == []
    return walker.walked
