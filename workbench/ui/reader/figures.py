"""Columns of figures: those of a table in which every filled cell is a number, so that units stand below units."""

import re
from dataclasses import dataclass, field

_FIGURE = re.compile(
    r"[(\[]?[+\-−–±~<>≈]?\s?[$€£¥₽₹]?\s?\d{1,3}(?:[\s,.'’\u00a0\u202f]?\d{1,3})*(?:[.,]\d+)?\s?"
    r"(?:%|‰|°C?|[$€£¥₽₹]|k|m|bn|tn|zł|PLN|USD|EUR|km|kg|t|ha|MW|GW)?[)\]]?(?:\s?[¹²³⁰-⁹*†])?\Z"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
_NOTHING = frozenset({"", "-", "–", "—", "−", "…", "...", "n/a", "N/A", "n.d.", "?", "x", "X", "."})


def is_figure(text: str) -> bool:
    """Tell whether a cell holds a number, with its sign, currency, unit or note."""
    return bool(_FIGURE.match(text.strip()))


def is_year(text: str) -> bool:
    """Tell whether a cell holds a year: a label rather than a number."""
    return bool(_YEAR.match(text.strip()))


@dataclass(slots=True)
class FigureColumns:
    """Counts what the cells of each column hold."""

    _figures: set[int] = field(default_factory=set)
    _words: set[int] = field(default_factory=set)

    def add(self, column: int, text: str) -> None:
        """Count a cell that heads nothing; one that stands for nothing is left out."""
        words = text.strip()
        if words in _NOTHING or is_year(words):
            return
        (self._figures if is_figure(words) else self._words).add(column)

    def found(self) -> frozenset[int]:
        """Return the columns that hold figures and nothing else; those of years alone are none."""
        return frozenset(self._figures - self._words)
