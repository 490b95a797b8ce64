"""Which of this computer's addresses a phone in the room is likely to reach it by."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network

LOOPBACK = "127.0.0.1"

_ORDER = tuple(
    IPv4Network(text)
    for text in (
        "192.168.0.0/16",
        "172.20.10.0/28",  # a hotspot of a phone
        "10.0.0.0/8",
        "172.16.0.0/12",
        "100.64.0.0/10",
        "169.254.0.0/16",
    )
)
"""Networks that are not the internet, those of homes and offices first."""
_INSIDE = tuple(
    IPv4Network(text)
    for text in (
        "192.168.56.0/24",
        "192.168.122.0/24",
        "172.17.0.0/16",
    )
)
"""Networks inside the computer: of virtual machines and containers, by their makers' defaults."""

TARGETS = (
    "192.0.2.1",
    "192.168.0.1",
    "192.168.1.1",
    "192.168.137.2",
    "10.0.0.1",
    "10.42.0.2",
    "172.16.0.1",
    "172.20.10.2",
    "169.254.1.1",
)
"""Places whose way leads through each network one may be in: beyond the router first (an
address that no computer has, RFC 5737), then neighbours, hotspots of one's own among them."""


def likely(found: Iterable[str]) -> tuple[str, ...]:
    """Addresses of local networks, most likely first; what is public or no IPv4 is left out.

    The order of the sources breaks ties: the one that leads to the internet comes first."""
    kept: dict[str, tuple[bool, int]] = {}
    for text in found:
        try:
            address = IPv4Address(text)
        except ValueError:
            continue
        rank = next((i for i, network in enumerate(_ORDER) if address in network), None)
        if rank is not None:
            kept.setdefault(text, (any(address in one for one in _INSIDE), rank))
    return tuple(sorted(kept, key=kept.__getitem__))
