"""Addresses that results may be sent to."""

from __future__ import annotations

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.sending.address import endpoint_of


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://lrs.example.org/xapi/", "https://lrs.example.org/xapi"),
        (" https://lrs.example.org/xapi/statements ", "https://lrs.example.org/xapi"),
        ("https://lrs.example.org:8443", "https://lrs.example.org:8443"),
        ("http://localhost:8100/xAPI", "http://localhost:8100/xAPI"),
        ("http://127.0.0.1:8100", "http://127.0.0.1:8100"),
        ("http://[::1]:8100/", "http://[::1]:8100"),
    ],
)
def test_an_address_is_brought_into_one_form(typed: str, base: str) -> None:
    found = endpoint_of(typed)
    assert found.base == base
    assert found.statements == f"{base}/statements"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "form"),
        ("lrs.example.org", "scheme"),
        ("ftp://lrs.example.org", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("https://", "form"),
        ("https://lrs.example.org/?a=b", "form"),
        ("https://lrs.example.org/#x", "form"),
        ("https://lrs example.org", "form"),
        ("https://lrs.example.org:99999", "form"),
        ("https://[::1", "form"),
        ("https://lrs.example.org/\u202e", "form"),
        ("https://" + "a" * 600, "form"),
        ("http://lrs.example.org/xapi", "plain"),
        ("http://localhost.example.org/", "plain"),
        ("https://key:secret@lrs.example.org/", "secret"),
    ],
)
def test_what_is_no_safe_address_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(KnownError) as caught:
        endpoint_of(typed)
    assert caught.value.code == "lrs_address"
    assert caught.value.values["reason"] == reason


def test_a_secret_in_an_address_is_not_repeated() -> None:
    with pytest.raises(KnownError) as caught:
        endpoint_of("https://key:hunter2@lrs.example.org/")
    assert "hunter2" not in repr(caught.value.values)
