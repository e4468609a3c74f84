"""Numbers of lists in a DOCX text (ECMA-376 part 1, 17.9): definitions, and counting as the text goes on."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.sources.docx_styles import Names
from workbench.sources.ordinals import bullet, ordinal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FORMATS = {
    "decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I", "decimalZero": "01",
    "chicago": "*",
}  # fmt: skip
_PLACE = re.compile(r"%([1-9])")


@dataclass(slots=True)
class _Level:
    format: str = "decimal"
    text: str = "%1."
    start: int = 1
    legal: bool = False


@dataclass(slots=True)
class _List:
    """An abstract definition with the numbers given last at each level; lists that share it count together."""

    levels: dict[int, _Level] = field(default_factory=dict)
    last: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Gives the paragraphs of lists their markers, in the order of the text."""

    def __init__(self, names: Names, root: "Element | None") -> None:
        self._names = names
        self._abstract: dict[str, _List] = {}
        self._lists: dict[int, tuple[_List, dict[int, int]]] = {}
        self._begun: set[int] = set()
        if root is not None:
            self._read(root)

    def _read(self, root: "Element") -> None:
        names, styles, linked = self._names, dict[str, str](), dict[str, str]()
        for one in root.iter(f"{names.w}abstractNum"):
            key = one.get(f"{names.w}abstractNumId") or ""
            self._abstract[key] = _List({level: _read_level(names, each) for level, each in _levels(names, one)})
            if style := names.value(one, "styleLink"):
                styles[style] = key
            if style := names.value(one, "numStyleLink"):
                linked[key] = style
        for one in root.iter(f"{names.w}num"):
            key = names.value(one, "abstractNumId") or ""
            found = self._abstract.get(styles.get(linked.get(key, ""), key))
            number = one.get(f"{names.w}numId") or ""
            if found is not None and number.isdecimal():
                self._lists[int(number)] = found, self._overrides(one)

    def _overrides(self, one: "Element") -> dict[int, int]:
        """The numbers with which levels of a list begin anew."""
        found = {}
        for override in one.iter(f"{self._names.w}lvlOverride"):
            start, level = self._names.number(override, "startOverride"), override.get(f"{self._names.w}ilvl") or ""
            if start is not None and level.isdecimal():
                found[int(level)] = start
        return found

    def marker(self, number: int, level: int) -> str:
        """Count a paragraph of a list at a level from 0; returns its marker, empty for one that goes on with its item."""
        listed, starts = self._lists.get(number, (None, {}))
        if listed is None:
            return "•"
        if number not in self._begun:
            self._begun.add(number)
            for each, start in starts.items():
                listed.last[each] = start - 1
        how = listed.levels.get(level, _Level())
        for deeper in [each for each in listed.last if each > level]:
            del listed.last[deeper]
        if how.format == "bullet":
            return bullet(how.text) if how.text.strip() else ""
        listed.last[level] = listed.last.get(level, how.start - 1) + 1
        if how.format == "none":
            return ""
        return _PLACE.sub(lambda place: self._written(listed, int(place.group(1)) - 1, how), how.text).strip()

    @staticmethod
    def _written(listed: _List, level: int, how: _Level) -> str:
        other = listed.levels.get(level, _Level())
        number = listed.last.get(level, other.start)
        return ordinal(number, "1" if how.legal else FORMATS.get(other.format, "1"))


def _levels(names: Names, one: "Element") -> "list[tuple[int, Element]]":
    found = [(each.get(f"{names.w}ilvl") or "", each) for each in one.iterchildren(f"{names.w}lvl")]
    return [(int(level), each) for level, each in found if level.isdecimal()]


def _read_level(names: Names, one: "Element") -> _Level:
    start, text = names.number(one, "start"), names.value(one, "lvlText")
    return _Level(
        names.value(one, "numFmt") or "decimal", "" if text is None else text, 1 if start is None else start,
        bool(names.is_on(one, "isLgl")),
    )  # fmt: skip
