"""Where the caret goes: by character, word, line, row and page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextLayout

from workbench.ui.reader.clusters import letters_of
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import caret_x, place_in_line
from workbench.ui.reader.layout import Part, RowLayout


@dataclass(slots=True)
class Caret:
    """Moves over the rows of a flow; x is kept while going up and down, None when it must be taken anew (pixels)."""

    flow: Flow
    x: float | None = None

    def moved(self, offset: int, way: str) -> int:
        """Return the offset after a move: left, right, word_left, word_right, up, down, home, end, top or bottom."""
        if not len(self.flow):
            return 0
        if way not in ("up", "down"):
            self.x = None
        act: Callable[[int], int] = getattr(self, "_" + way)
        return act(offset)

    def beside(self, offset: int, *, later: bool) -> int:
        """Return the place one character later or earlier in the text, whatever way that lies on the screen."""
        return self._sideways(offset, forward=later, words=False) if len(self.flow) else 0

    def _where(self, offset: int) -> tuple[RowLayout, Part, int]:
        laid = self.flow.row(self.flow.rows.at(offset))
        part = laid.part_at(offset)
        return laid, part, part.utf16(offset)

    def _left(self, offset: int) -> int:
        return self._by_sight(offset, -1)

    def _right(self, offset: int) -> int:
        return self._by_sight(offset, 1)

    def _by_sight(self, offset: int, step: int) -> int:
        """Move to the place that is seen next: to the left with step -1, to the right with 1."""
        laid, part, at = self._where(offset)
        forward = (step > 0) != part.rtl
        if not part.complex and (at < part.utf16(part.end) if forward else at > 0):
            return self._sideways(offset, forward=forward, words=False)
        index = part.line_index(at)
        stops = _stops(part, index)
        seen = stops.index(at) + step if at in stops else -1
        if 0 <= seen < len(stops):
            return part.code_point(stops[seen])
        index += 1 if forward else -1
        if not 0 <= index < len(part.lines):
            beyond = self._neighbour(laid, part, 1 if forward else -1)
            if beyond is None:
                return offset
            part, index = beyond, 0 if forward else len(beyond.lines) - 1
        stops = _stops(part, index)
        return part.code_point(stops[0] if forward != part.rtl else stops[-1])

    def _word_left(self, offset: int) -> int:
        return self._sideways(offset, forward=self._where(offset)[1].rtl, words=True)

    def _word_right(self, offset: int) -> int:
        return self._sideways(offset, forward=not self._where(offset)[1].rtl, words=True)

    def _sideways(self, offset: int, *, forward: bool, words: bool) -> int:
        laid, part, at = self._where(offset)
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        last = part.utf16(part.end)
        if forward:
            if at < last:
                return part.code_point(part.place_after(at, mode))
            following = self._neighbour(laid, part, 1)
            return following.start if following else part.end
        if at > 0:
            return part.code_point(part.place_before(at, mode))
        before = self._neighbour(laid, part, -1)
        return before.end if before else part.start

    def _neighbour(self, laid: RowLayout, part: Part, step: int) -> Part | None:
        index = next(i for i, other in enumerate(laid.parts) if other is part) + step
        if 0 <= index < len(laid.parts):
            return laid.parts[index]
        row = laid.row + step
        if not 0 <= row < len(self.flow):
            return None
        return self.flow.row(row).parts[0 if step > 0 else -1]

    def _home(self, offset: int) -> int:
        _, part, at = self._where(offset)
        return part.code_point(part.lines[part.line_index(at)].start)

    def _end(self, offset: int) -> int:
        _, part, at = self._where(offset)
        return part.code_point(part.last_place(part.line_index(at)))

    def _top(self, offset: int) -> int:  # noqa: ARG002 (all moves are called alike)
        return self.flow.rows.starts[0]

    def _bottom(self, offset: int) -> int:  # noqa: ARG002
        return self.flow.rows.ends[-1]

    def _up(self, offset: int) -> int:
        return self._vertically(offset, -1)

    def _down(self, offset: int) -> int:
        return self._vertically(offset, 1)

    def _vertically(self, offset: int, step: int) -> int:
        laid, part, at = self._where(offset)
        index = part.line_index(at)
        if self.x is None:
            self.x = caret_x(part, part.lines[index], at)
        index += step
        if not 0 <= index < len(part.lines):
            row = laid.row + step
            if not 0 <= row < len(self.flow):
                return part.start if step < 0 else part.end
            part = self._part_at_x(self.flow.row(row), self.x)
            index = 0 if step > 0 else len(part.lines) - 1
        return part.code_point(place_in_line(part, index, self.x))

    def _part_at_x(self, laid: RowLayout, x: float) -> Part:
        return min(laid.parts, key=lambda part: max(part.x - x, 0.0, x - part.x - part.width))


def _stops(part: Part, index: int) -> list[int]:
    """Return the places of the caret in a line from left to right; of simple text only the first and the last."""
    last = part.last_place(index)
    return letters_of(part, part.lines[index]).stops(last) if part.complex else sorted({part.lines[index].start, last})
