"""The address of a Learning Record Store, checked before anything is sent there."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from simulator.model.errors import KnownError

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The base address of an LRS ("https://lrs.example.org/xapi"), without a slash at its end.

    `loopback` says that it is this computer: then no encryption and no proxy is needed."""

    base: str
    loopback: bool

    @property
    def statements(self) -> str:
        """Where statements are posted."""
        return f"{self.base}/statements"


def endpoint_of(text: str) -> Endpoint:
    """The endpoint somebody typed.

    Raises KnownError `lrs_address` with `reason`: `form` (no address at all), `scheme` (neither
    https nor http), `plain` (http to another computer would show the key to everybody between),
    `secret` (a name or key inside the address belongs into its own field).
    """
    typed = text.strip()
    if not typed or len(typed) > _LONGEST or not typed.isprintable() or " " in typed:
        raise _refused(typed, "form")
    try:
        parts = urlsplit(typed)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise _refused(typed, "form") from error
    if parts.scheme not in ("http", "https"):
        raise _refused(typed, "scheme")
    if not host or parts.query or parts.fragment or port == 0:
        raise _refused(typed, "form")
    if parts.username is not None or parts.password is not None:
        raise _refused("", "secret")
    here = _is_this_computer(host)
    if parts.scheme == "http" and not here:
        raise _refused(typed, "plain")
    path = parts.path.rstrip("/").removesuffix("/statements")
    return Endpoint(f"{parts.scheme}://{parts.netloc}{path}", here)


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _refused(address: str, reason: str) -> KnownError:
    return KnownError("lrs_address", address=address, reason=reason)
