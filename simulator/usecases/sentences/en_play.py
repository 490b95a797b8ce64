"""Sentences about reach, links, balance and plans, in English: codes S200 to S399."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SENTENCES: Final[Mapping[str, str]] = MappingProxyType({})
"""Every sentence, by code or by code and reason."""

HINTS: Final[Mapping[str, str]] = MappingProxyType({})
"""How a hint is said, by code."""
