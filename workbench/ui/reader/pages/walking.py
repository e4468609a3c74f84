"""The caret on pages: up and down by the page's own lines, sideways by the text."""

from PySide6.QtCore import QPointF

from workbench.ui.reader.pages.letters import PageLetters
from workbench.ui.reader.pages.selecting import SelectingPages

OVERLAP = 48
"""Pixels that two screenfuls have in common."""


class Walk:
    """Moves the caret of the reader over pages; x is kept while going up and down, in points."""

    def __init__(self, pages: SelectingPages) -> None:
        self._pages = pages
        self._x: float | None = None

    def forget(self) -> None:
        """Take x anew with the next move up or down."""
        self._x = None

    def go(self, way: str, *, stretch: bool) -> None:
        """Move the caret, or stretch the selection; way: as keys.way_of() says."""
        pages, reader = self._pages, self._pages.reader
        caret = reader.selection.caret if reader.selection.has_stretch else pages.bring_caret(reader.selection.caret)
        offset = self._moved(caret, way)
        if way not in {"up", "down", "page_up", "page_down"}:
            self._x = None
        reader.set_selection(reader.selection.to(offset) if stretch else reader.selection.at(offset))
        pages.keep_on_view(offset)

    def _moved(self, caret: int, way: str) -> int:
        if way in {"page_up", "page_down"}:
            return self._by_view(caret, 1 if way == "page_down" else -1)
        letters = self._pages.letters(self._pages.page_of(caret))
        line = letters.line_of(caret) if letters is not None else None
        if letters is None or line is None:
            return self._pages.reader.moved(caret, way)
        if way in {"up", "down"}:
            return self._vertically(letters, caret, line, 1 if way == "down" else -1)
        if way in {"home", "end"}:
            its = letters.lines[line]
            return letters.offsets[its.first] if way == "home" else letters.offsets[its.last - 1] + 1
        return self._pages.reader.moved(caret, way)

    def _vertically(self, letters: PageLetters, caret: int, line: int, step: int) -> int:
        """Go to the line before or after in the order of the text; past the page's last one to the next page's first."""
        place = letters.caret(caret)
        if self._x is None and place is not None:
            self._x = place.x0
        line += step
        if 0 <= line < len(letters.lines):
            box = letters.lines[line].box
            return letters.offset_on(line, self._x or 0.0, (box[1] + box[3]) / 2)
        page = letters.page + step
        other = self._pages.letters(page)
        if other is not None and other.lines:
            line = 0 if step > 0 else len(other.lines) - 1
            box = other.lines[line].box
            return other.offset_on(line, self._x or 0.0, (box[1] + box[3]) / 2)
        return self._pages.reader.moved(caret, "down" if step > 0 else "up")

    def _by_view(self, caret: int, step: int) -> int:
        """Scroll by a screenful and return where the caret comes to stand, at the same height."""
        pages = self._pages
        box, height = pages.line_rect(caret), pages.viewport().height()
        moved = pages.scroll_by(step * (height - OVERLAP))
        if not moved:
            return pages.reader.moved(caret, "bottom" if step > 0 else "top")
        y = min(max(box.center().y(), 1.0), height - 1.0)
        found = pages.offset_at(QPointF(box.center().x(), y), body=True)
        if found is not None:
            return found
        page = pages.page_under(QPointF(0, height / 2))
        return pages.places.reach(page)[0] if pages.places is not None and page else caret
