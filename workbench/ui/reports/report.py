"""The report: where something broke and in what surroundings; by its making it holds no word of a source or a person."""

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from workbench import __version__
from workbench.model.runtime import sqlite_version
from workbench.ui.reports.places import trace_lines

CHOICES: dict[str, frozenset[str]] = {
    "looks": frozenset({"system", "light", "dark", "high_contrast"}),
    "language": frozenset({"system", "en", "pl", "x-pseudo", "x-rtl"}),
}
"""Settings whose value a report tells: only one of those that there are."""

SWITCHES = ("navigator", "inspector", "plain_text", "open_last", "tour")
"""Settings that are on or off."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What was under way, in codes and numbers alone.

    command: the name of the command given last. act: the code of the last step in the file. tab: the kind of the tab in
    front. tasks: how many run in the background. format: the project's, 0 if none is open. counts: sources, codings.
    """

    command: str = ""
    act: str = ""
    tab: str = ""
    tasks: int = 0
    format: int = 0
    read_only: bool = False
    counts: tuple[int, int] = (0, 0)


def report_of(
    error: BaseException | None,
    trace: TracebackType | None = None,
    situation: Situation | None = None,
    settings: Mapping[str, Any] | None = None,
) -> str:
    """Return a report, in English, as its makers read it; of an error its type and places, never its message."""
    lines = [
        f"Analyst Workbench {__version__}",
        f"Time      {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"System    {_system()}",
        f"Versions  {versions()}, SQLite {sqlite_version()}",
        f"Screens   {_screens()}",
        f"Settings  {_told(settings or {})}",
        *_under_way(situation or Situation()),
    ]
    if error is not None:
        lines += ["", *trace_lines(error, trace)]
    return "\n".join(lines)


def versions() -> str:
    """Return the versions of what the program runs on."""
    parts = (
        f"Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}",
        f"Qt {qVersion()}",
    )
    return ", ".join(parts)


def _system() -> str:
    return f"{platform.system()} {platform.release()} {platform.machine()}"


def _screens() -> str:
    if QGuiApplication.instance() is None:
        return "none"
    told = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio() * 100:.0f} %"
        for screen in QGuiApplication.screens()
    ]
    return ", ".join([QGuiApplication.platformName(), *told])


def _told(settings: Mapping[str, Any]) -> str:
    chosen = [f"{name} {settings[name]}" for name, known in CHOICES.items() if _is_one(settings.get(name), known)]
    switches = [f"{name} {'on' if settings[name] else 'off'}" for name in SWITCHES if isinstance(settings.get(name), bool)]
    return ", ".join([*chosen, *switches]) or "as they come"


def _is_one(value: object, known: frozenset[str]) -> bool:
    return isinstance(value, str) and value in known


def _under_way(at: Situation) -> list[str]:
    work = f"command {at.command or 'none'}, last act {at.act or 'none'}, tab {at.tab or 'none'}, {at.tasks} in the background"
    lines = [f"Under way {work}"]
    if at.format:
        mode = ", read only" if at.read_only else ""
        lines.append(f"Project   format {at.format}, {at.counts[0]} sources, {at.counts[1]} codings{mode}")
    return lines
