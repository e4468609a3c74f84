"""Numbers of OpenDocument lists (OASIS ODF 1.3, part 3, 5.3): they go on where a list says so."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.sources.odt_styles import TEXT, Styles, whole
from workbench.sources.office_xml import is_element

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ID = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(slots=True)
class _Level:
    """A list that is being read: its style, and the number given last at its level."""

    style: str
    last: int | None = None


@dataclass
class Lists:
    """Gives the items of lists their markers; depth: how deep the list being read is nested, 0 outside."""

    styles: Styles
    _open: list[_Level] = field(default_factory=list)
    _by_id: dict[str, _Level] = field(default_factory=dict)
    _by_style: dict[tuple[str, int], _Level] = field(default_factory=dict)

    @property
    def depth(self) -> int:
        """How deep the list being read is nested."""
        return len(self._open)

    def enter(self, element: "Element") -> None:
        """Begin a list; without a style of its own it has that of the list around it."""
        outer = self._open[-1].style if self._open else ""
        level = _Level(element.get(f"{TEXT}style-name") or outer)
        before = self._by_id.get(element.get(f"{TEXT}continue-list") or "")
        if before is None and element.get(f"{TEXT}continue-numbering") == "true":
            before = self._by_style.get((level.style, len(self._open)))
        if before is not None:
            level.last = before.last
        self._by_style[level.style, len(self._open)] = level
        if element.get(_ID):
            self._by_id[element.get(_ID) or ""] = level
        self._open.append(level)

    def leave(self) -> None:
        """End the list."""
        self._open.pop()

    def marker(self, item: "Element") -> str:
        """Return an item's marker; a header, and an item that only holds a deeper list, have none and are not counted."""
        level = self._open[-1]
        first = next((child.tag for child in item if is_element(child)), "")
        if item.tag != f"{TEXT}list-item" or first == f"{TEXT}list":
            return ""
        how = self.styles.level(level.style, len(self._open))
        started = item.get(f"{TEXT}start-value")
        level.last = whole(started, 1) if started else how.start if level.last is None else level.last + 1
        return how.marker(level.last)
