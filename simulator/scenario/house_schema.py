"""The shape of `house.yaml`, the house code: every key with its type, range and meaning."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from simulator.scenario.schema import Entry, LineEntry, no_truth
from simulator.scenario.values import Id, Ids, Language, Line, Text


class HouseOfferEntry(LineEntry):
    """What may be offered, and by whom."""

    by: Id | None = None
    """The role that may allow it. Without it: whoever talks to the client."""


class HouseEntry(Entry):
    """The house code: what scenarios refer to by ids, so that it is written only once."""

    format: Annotated[Literal[1], BeforeValidator(no_truth)]
    """The version of this format."""
    id: Literal["house"]
    """Always house."""
    language: Language
    """The language of the texts, as en, uk or ru."""
    title: Line
    """What this code is called."""
    summary: Text | None = None
    """What it is about, in one or two sentences."""
    roles: list[LineEntry] = Field(default_factory=list)
    """Who may allow something: roles, not people. A voice of a talk says which role it has."""
    rules: list[LineEntry] = Field(default_factory=list)
    """What is expected of everybody who talks to clients. Replies keep or breach it."""
    offers: list[HouseOfferEntry] = Field(default_factory=list)
    """What may be offered on top of what is owed, and which role may allow it."""
    portrait: list[LineEntry] = Field(default_factory=list)
    """By what one tells our client, in lines that talks before a contract show."""
    ladder: Ids = Field(default_factory=list)
    """The ids of scenarios in the order in which people should play them."""
