"""How the analyst reads: font, size, space between lines, width of the column, margins; kept for all sources."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QFontMetricsF

from workbench.ui import locale
from workbench.ui.reader.metrics import SAMPLE, font_of
from workbench.ui.reader.style import MARGINS, ReadingStyle
from workbench.ui.settings import Settings

SIZES: Final = (13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 21.0, 23.0, 26.0, 30.0, 34.0)
"""Reading sizes in pixels at 100 %."""
LINES: Final = (1.3, 1.4, 1.5, 1.65, 1.8, 2.0, 2.25)
"""Line heights in sizes of the font."""
WIDTHS: Final = (60, 63, 66, 70, 73, 77, 80)
"""Widths of the column in letters."""
OFFERED: Final = ("Source Serif 4", "Noto Serif", "Inter", "Noto Sans")
"""The families that come with the program."""
_SANS: Final = frozenset({"Inter", "Noto Sans"})
_STEPS: Final[dict[str, Sequence[Any]]] = {"size": SIZES, "line": LINES, "width": WIDTHS}


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """What was chosen. size: pixels; line: in sizes; width: letters; margins: a name of MARGINS."""

    family: str = OFFERED[0]
    size: float = 17.0
    line: float = 1.65
    width: int = 77
    margins: str = "usual"

    def style(self) -> ReadingStyle:
        """Return the measures for the reading view; the column is as wide as so many letters of the font."""
        fallback = "Noto Sans" if self.family in _SANS else "Noto Serif"
        measure = QFontMetricsF(font_of([self.family, fallback], self.size))
        column = round(self.width * measure.horizontalAdvance(SAMPLE) / len(SAMPLE) / 10) * 10
        line = round(self.size * self.line)
        return ReadingStyle(
            family=self.family, fallback=fallback, size=self.size, line=line, column=column, margins=self.margins
        )


def installed_families() -> list[str]:
    """Return the families of this computer besides those that come with the program, by name."""
    known = QFontDatabase.families()
    plain = [one for one in known if not one.startswith((".", "@")) and not QFontDatabase.isPrivateFamily(one)]
    return sorted(set(plain) - set(OFFERED) - _not_for_reading(plain), key=locale.sort_key)


def _not_for_reading(families: Sequence[str]) -> set[str]:
    """Return weights that came in as families of their own, and fonts of signs."""
    weights = {f"{family} {weight}" for family in OFFERED for weight in ("Medium", "SemiBold", "Bold", "Light")}
    signs = {one for one in families if any(word in one for word in ("Emoji", "Symbol", "Dingbats", "Phosphor", "Icons"))}
    return weights | signs


class ReadingLooks(QObject):
    """The choice in force. changed(ReadingStyle): after it was changed and kept."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Take what is kept; garbage is as if nothing were."""
        super().__init__(parent)
        self._settings = settings
        self.choice = _read(settings)

    def style(self) -> ReadingStyle:
        """Return the measures of the choice."""
        return self.choice.style()

    def change(self, **values: Any) -> None:
        """Choose other values of ReadingChoice's fields; kept, and told if anything is new."""
        choice = replace(self.choice, **values)
        if choice != self.choice:
            self.choice = choice
            self._settings.set("reading", asdict(choice))
            self.changed.emit(self.style())

    def step(self, what: str, by: int) -> None:
        """Take the next value up (1) or down (-1) of ``size``, ``line`` or ``width``."""
        steps, value = _STEPS[what], getattr(self.choice, what)
        nearest = min(range(len(steps)), key=lambda number: abs(steps[number] - value))
        self.change(**{what: steps[max(0, min(len(steps) - 1, nearest + by))]})

    def can_step(self, what: str, by: int) -> bool:
        """Tell whether there is a further value up or down."""
        steps, value = _STEPS[what], getattr(self.choice, what)
        return bool(value < steps[-1] if by > 0 else value > steps[0])

    def reset_size(self) -> None:
        """Choose the usual size; the rest stays."""
        self.change(size=ReadingChoice().size)

    def reset(self) -> None:
        """Choose everything as it was at first."""
        self.change(**asdict(ReadingChoice()))


def _read(settings: Settings) -> ReadingChoice:
    """Return the choice that is kept, each value that makes no sense replaced by the usual one."""
    kept, usual = settings.get("reading", {}), ReadingChoice()
    values: dict[str, Any] = {}
    for name, steps in _STEPS.items():
        value = kept.get(name)
        fits = isinstance(value, (int, float)) and not isinstance(value, bool) and steps[0] <= value <= steps[-1]
        values[name] = type(steps[0])(value) if fits else getattr(usual, name)
    family, margins = kept.get("family"), kept.get("margins")
    values["family"] = family if isinstance(family, str) and 0 < len(family) < 100 else usual.family
    values["margins"] = margins if isinstance(margins, str) and margins in MARGINS else usual.margins
    return ReadingChoice(**values)
