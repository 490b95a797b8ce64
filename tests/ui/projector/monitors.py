"""The one screen of an X server, divided into monitors that come and go (RandR 1.5)."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Mapping

Area = tuple[int, int, int, int]
"""Left, top, width, height."""


class _Monitor(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_ulong),
        ("primary", ctypes.c_int),
        ("automatic", ctypes.c_int),
        ("noutput", ctypes.c_int),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("mwidth", ctypes.c_int),
        ("mheight", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )


class _Resources(ctypes.Structure):
    _fields_ = (
        ("timestamp", ctypes.c_ulong),
        ("config_timestamp", ctypes.c_ulong),
        ("ncrtc", ctypes.c_int),
        ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
        ("noutput", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )


def possible() -> bool:
    """Whether the libraries for it are there."""
    return all(ctypes.util.find_library(name) is not None for name in ("X11", "Xrandr"))


class Monitors:
    """The monitors of a display. The first that is plugged in has the server's own output and
    cannot be pulled: without it the server would make up one of its own."""

    def __init__(self, display: str, areas: Mapping[str, Area]) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xrandr = ctypes.CDLL("libXrandr.so.2")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XInternAtom.restype = ctypes.c_ulong
        resources = self._xrandr.XRRGetScreenResources
        resources.restype = ctypes.POINTER(_Resources)
        self._server = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._server))
        self._output = resources(self._server, self._root).contents.outputs[0]
        for place, (name, area) in enumerate(areas.items()):
            self.plug(name, area, own=not place)

    def plug(self, name: str, area: Area, *, own: bool = False) -> None:
        """A monitor that shows this part of the screen."""
        left, top, width, height = area
        outputs = (ctypes.c_ulong * 1)(self._output)
        monitor = _Monitor(
            self._atom(name), int(own), 0, int(own), left, top, width, height, 300, 200, outputs
        )
        self._xrandr.XRRSetMonitor(self._server, self._root, ctypes.byref(monitor))
        self._x11.XSync(self._server, 0)

    def pull(self, name: str) -> None:
        """The monitor is gone."""
        atom = ctypes.c_ulong(self._atom(name))
        self._xrandr.XRRDeleteMonitor(self._server, self._root, atom)
        self._x11.XSync(self._server, 0)

    def close(self) -> None:
        """Lets go of the server."""
        self._x11.XCloseDisplay(self._server)

    def _atom(self, name: str) -> int:
        return int(self._x11.XInternAtom(self._server, name.encode(), 0))
