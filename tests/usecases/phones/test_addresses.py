"""Which address a phone in the room is likely to reach."""

from __future__ import annotations

import pytest

from simulator.usecases.phones.addresses import likely


@pytest.mark.parametrize(
    ("found", "order"),
    [
        ([], ()),
        (["127.0.0.1", "127.0.0.1"], ()),
        (["192.168.1.23"], ("192.168.1.23",)),
        # a virtual private network in front of the room's own
        (["10.8.0.2", "192.168.1.23"], ("192.168.1.23", "10.8.0.2")),
        (["10.8.0.2", "10.0.0.5"], ("10.8.0.2", "10.0.0.5")),
        # containers and virtual machines live inside the computer
        (["172.17.0.1", "10.0.0.5"], ("10.0.0.5", "172.17.0.1")),
        (["192.168.56.1", "172.20.10.2"], ("172.20.10.2", "192.168.56.1")),
        (["10.0.0.5", "10.0.0.5", "169.254.7.7"], ("10.0.0.5", "169.254.7.7")),
        # what is public, or none
        (["93.184.216.34", "224.0.0.1", "fe80::1", "nonsense", ""], ()),
    ],
)
def test_the_room_s_own_network_comes_first(found: list[str], order: tuple[str, ...]) -> None:
    assert likely(found) == order
