"""The system's libraries that Qt loads on Linux: which are missing, and how they are installed on Debian and Ubuntu.

Standard library only. The list is what a bare Debian 12 lacked: first for Qt without a screen, then for a window on X.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

ANY_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Library to Debian package: needed by Qt even without a screen."""

WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Needed besides for a window on X."""


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS; elsewhere if an X or Wayland display is named."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide(*, window: bool) -> str | None:
    """Install what Qt lacks. None if nothing lacks any more, else a sentence with the line to run."""
    if not sys.platform.startswith("linux"):
        return None
    missing = missing_libraries(window=window)
    if not missing:
        return None
    if not shutil.which("apt-get"):
        return f"Qt needs libraries that this system lacks: {', '.join(missing)}. Please install them."
    line = install(list(missing.values()))
    return f"Qt needs libraries that this system lacks. Please run:\n  {line}" if line else None


def missing_libraries(*, window: bool) -> dict[str, str]:
    """Library to Debian package of what can't be loaded; `window`: with those for a window."""
    wanted = {**ANY_QT, **WINDOW} if window else ANY_QT
    return {library: package for library, package in wanted.items() if not _loads(library)}


def install(packages: list[str]) -> str | None:
    """Install Debian packages as root or by sudo without a password. None if done, else the line a person should run."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = "sudo " + " ".join(command)
    rights = _rights()
    if rights is None:
        return by_hand
    print(f"Installing from the system's packages: {' '.join(packages)}", flush=True)
    if _quietly([*rights, *command]) or (_quietly([*rights, "apt-get", "update"]) and _quietly([*rights, *command])):
        return None
    return by_hand


def _rights() -> list[str] | None:
    """What stands before a command that root runs: nothing for root, sudo if it asks for no password; None without either."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def _quietly(command: list[str]) -> bool:
    """Run a command without a word and without questions; whether it went well."""
    silent = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, env=silent, check=False, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0
    except OSError:
        return False


def _loads(library: str) -> bool:
    """Whether the system's loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
