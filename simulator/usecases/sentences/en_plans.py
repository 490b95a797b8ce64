"""Sentences about scripted plays that give something else than they must: S380 and S381."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "S380.turn": "The plan “{plan}” must give {figure} {wanted} and gives {came}. Turn {turn} "
        "decides it: {reply} at {node}.",
        "S380.whole": "The plan “{plan}” must give {figure} {wanted} and gives {came}.",
        "S381.closed": "Turn {turn} of the plan “{plan}” says {reply}, which is closed at {node} "
        "by then. Open there: {allowed}.",
        "S381.unknown": "Turn {turn} of the plan “{plan}” says {reply}, which is no reply of "
        "{node}, where the talk is then. Open there: {allowed}.",
        "S381.silence": "Turn {turn} of the plan “{plan}” is a silence, and no timer runs at "
        "{node}. Open there: {allowed}.",
        "S381.left_over": "Turn {turn} of the plan “{plan}” says {reply}, but the talk has come "
        "to the ending {node} before.",
        "S381.short": "The plan “{plan}” stops after turn {turn}, and at {node} the talk goes on. "
        "Open there: {allowed}.",
    }
)
"""Every sentence, by code and reason."""
