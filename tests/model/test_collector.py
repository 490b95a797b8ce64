"""The collector is off while something is built, and afterwards as it was."""

from __future__ import annotations

import gc

import pytest

from simulator.model.collector import collector_off


def test_within_it_the_collector_is_off_and_afterwards_on_again() -> None:
    with collector_off():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_off_before_stays_off() -> None:
    with collector_off():
        with collector_off():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_failure_within_it_leaves_the_collector_on() -> None:
    with pytest.raises(ValueError, match="odd"), collector_off():
        raise ValueError("odd")
    assert gc.isenabled()
