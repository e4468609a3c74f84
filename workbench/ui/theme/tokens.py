"""Tokens: colours by role, theme colours and sizes for one mode, read from resources/look."""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from workbench import paths


class Mode(StrEnum):
    """The looks there are."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class ThemeColour:
    """One of the 24 theme colours in a mode: highlight fill, solid for brackets and swatches, text of the name."""

    name: str
    tint: QColor
    solid: QColor
    label: QColor


class Tokens:
    """What one mode looks like; sizes in logical pixels at 100 %."""

    def __init__(self, mode: Mode) -> None:
        look = _read("tokens.json")
        self.mode = mode
        self.dark = mode is not Mode.LIGHT
        self._colours = {role: _colour(value) for role, value in look["colour"][mode.value].items() if role != "note"}
        self.layout: dict[str, Any] = look["layout"]
        self.type: dict[str, Any] = look["type"]
        self.radius: dict[str, int] = look["radius"]
        self.icon: dict[str, Any] = look["icon"]
        self.reader: dict[str, Any] = look["reader"]
        self.palette = tuple(self._theme_colour(entry) for entry in _read("palette.json")["colours"])

    def colour(self, role: str) -> QColor:
        """Return the colour of a role such as ``paper`` or ``text2``; KeyError if there is none."""
        return QColor(self._colours[role])

    def roles(self) -> tuple[str, ...]:
        """Return the names of all roles."""
        return tuple(self._colours)

    def name(self, role: str) -> str:
        """Return the colour of a role as a style sheet writes it."""
        colour = self._colours[role]
        return (
            colour.name()
            if colour.alpha() == 255
            else f"rgba({colour.red()},{colour.green()},{colour.blue()},{colour.alpha()})"
        )

    def _theme_colour(self, entry: dict[str, Any]) -> ThemeColour:
        tone = "dark" if self.dark else "light"
        tint, solid, label = (QColor(entry[f"{tone}_{part}"]) for part in ("tint", "solid", "label"))
        return ThemeColour(entry["name"], tint, solid, label)


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """Return one colour with a part, 0 to 1, of another mixed in."""
    pairs = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a + (b - a) * part for a, b in pairs))


def _colour(value: str) -> QColor:
    if value.startswith("rgba("):
        red, green, blue, alpha = value[5:-1].split(",")
        return QColor(int(red), int(green), int(blue), round(float(alpha) * 255))
    return QColor(0, 0, 0, 0) if value == "none" else QColor(value)


@cache
def _read(name: str) -> Any:
    return json.loads((paths.resources() / "look" / name).read_text(encoding="utf-8"))
