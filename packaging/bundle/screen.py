"""A virtual X screen, and what stands on it: titles of windows, their closing. Xlib through ctypes; needs Xvfb and libX11.

Standard library only. Used by the smoke run and by the measurement.
"""

import ctypes
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

_CLIENT_MESSAGE = 33
_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib, as far as its map_state."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p),
    ]  # fmt: skip


class _Message(ctypes.Structure):
    """XClientMessageEvent of Xlib, within XEvent's 24 longs."""

    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24),
    ]  # fmt: skip


class Screen:
    """A connection to an X display: asks what its top windows are called, and closes one as a person would."""

    def __init__(self, display: str) -> None:
        """Open the display by its name, ``:71``; ConnectionError if there is none, OSError without libX11."""
        x = self._x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
        opened = x.XOpenDisplay(display.encode("ascii"))
        if not opened:
            raise ConnectionError(display)
        self.name = display
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(x.XDefaultRootWindow(self._display))
        self._quiet = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)
        x.XSetErrorHandler(self._quiet)  # a window may go between two questions

    def titles(self) -> dict[int, str]:
        """Return the titles of the top windows that are shown, by window."""
        x, found = self._x, {}
        for window in self._windows():
            look = _Attributes()
            if (
                x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(look))
                and look.map_state == _VIEWABLE
            ):
                found[window] = self._title(window)
        return found

    def close(self, window: int) -> None:
        """Ask a window to close, as the cross in its corner does (ICCCM 4.2.8.1)."""
        x = self._x
        atoms = [x.XInternAtom(self._display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
        message = _Message(type=_CLIENT_MESSAGE, window=window, message_type=atoms[0], format=32)
        message.data[0] = atoms[1]
        x.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        x.XFlush(self._display)

    def leave(self) -> None:
        """Close the connection."""
        self._x.XCloseDisplay(self._display)

    def _windows(self) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        below = ctypes.POINTER(ctypes.c_ulong)()
        told = [ctypes.byref(value) for value in (root, parent, below, count)]
        if not self._x.XQueryTree(self._display, self._root, *told):
            return []
        windows = [below[number] for number in range(count.value)]
        if windows:
            self._x.XFree(below)
        return windows

    def _title(self, window: int) -> str:
        """_NET_WM_NAME, in UTF-8 (EWMH)."""
        x, kind, form = self._x, ctypes.c_ulong(), ctypes.c_int()
        count, after, data = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_char_p()
        name, text = (ctypes.c_ulong(x.XInternAtom(self._display, atom, 0)) for atom in (b"_NET_WM_NAME", b"UTF8_STRING"))
        told = [ctypes.byref(value) for value in (kind, form, count, after, data)]
        x.XGetWindowProperty(self._display, ctypes.c_ulong(window), name, ctypes.c_long(0), ctypes.c_long(1024), 0, text, *told)
        title = data.value
        if title is None:
            return ""
        x.XFree(data)
        return title.decode("utf-8", "replace")


@contextmanager
def virtual(size: str = "1600x1000") -> Iterator[Screen]:
    """A virtual screen of that size in pixels, gone afterwards; FileNotFoundError without Xvfb."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read, "rb") as told:
            display = told.readline().decode("ascii").strip()  # when it is ready
        screen = Screen(f":{display}")
        try:
            yield screen
        finally:
            screen.leave()
    finally:
        server.terminate()
        server.wait()


def wait_for_title(screen: Screen, words: str, running: subprocess.Popen[bytes], seconds: float) -> int:
    """Return the window whose title has the words, 0 if none comes in time or the program ends."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and running.poll() is None:
        for window, title in screen.titles().items():
            if words in title:
                return window
        time.sleep(0.005)
    return 0
