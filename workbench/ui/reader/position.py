"""Where the reader stands: a row and how far its top lies above the viewport's, so that nothing ever jumps."""

from workbench.ui.reader.flow import Flow
from workbench.ui.reader.layout import RowLayout

Shown = list[tuple[int, RowLayout]]
"""Rows on view: y of the top in the viewport, and the row."""


class Position:
    """The anchor of a flow in a viewport of a height in pixels."""

    def __init__(self, flow: Flow, height: int) -> None:
        """Begin at the top."""
        self.flow = flow
        self.height = height
        self.row = 0
        self.dy = 0

    @property
    def value(self) -> int:
        """Return the distance from the document's top, the scroll bar's value."""
        return self.flow.heights.above(self.row) + self.dy

    @property
    def last_value(self) -> int:
        """Return the greatest value."""
        return max(0, self.flow.heights.total - self.height)

    def shown(self) -> Shown:
        """Return the rows on view."""
        shown: Shown = []
        y, row, count = -self.dy, self.row, len(self.flow)
        while y < self.height and row < count:
            laid = self.flow.row(row)
            shown.append((y, laid))
            y += laid.height
            row += 1
        return shown

    def move(self, pixels: int) -> int:
        """Move down by pixels, up if negative; return by how many the view really moved."""
        row, dy = self.row, self.dy
        self.dy += pixels
        self.settle()
        return self._way_from(row, dy)

    def _way_from(self, row: int, dy: int) -> int:
        heights = self.flow.heights
        if self.row >= row:
            return sum(heights[i] for i in range(row, self.row)) + self.dy - dy
        return self.dy - dy - sum(heights[i] for i in range(self.row, row))

    def to_value(self, value: int) -> None:
        """Stand at a value of the scroll bar; the greatest shows the very end."""
        if not len(self.flow):
            return
        if value >= self.last_value:
            self.to_end()
            return
        self.row, self.dy = self.flow.heights.find(max(0, value))
        self.settle()

    def to_end(self) -> None:
        """Show the end of the text at the bottom."""
        if len(self.flow):
            self.row = len(self.flow) - 1
            self.dy = self.flow.row(self.row).height
            self.settle()

    def settle(self) -> None:
        """Make row and dy fit each other and keep the text within the viewport."""
        flow, count = self.flow, len(self.flow)
        if not count:
            self.row = self.dy = 0
            return
        self._climb()
        height = flow.row(self.row).height
        while self.dy >= height and self.row < count - 1:
            self.dy -= height
            self.row += 1
            height = flow.row(self.row).height
        bottom, row = -self.dy, self.row
        while bottom < self.height and row < count:
            bottom += flow.row(row).height
            row += 1
        if bottom < self.height:
            self.dy -= self.height - bottom
            self._climb()

    def _climb(self) -> None:
        while self.dy < 0 and self.row > 0:
            self.row -= 1
            self.dy += self.flow.row(self.row).height
        self.dy = max(0, self.dy)

    def place(self) -> int:
        """Return the code point at which the topmost line on view begins."""
        if not len(self.flow):
            return 0
        laid = self.flow.row(self.row)
        for part in laid.parts[:1]:
            for line in part.lines:
                if part.y + line.top + line.height / 2 > self.dy:
                    return part.code_point(line.start)
        following = self.row + 1
        return self.flow.rows.starts[following] if following < len(self.flow) else laid.start

    def show(self, offset: int, from_top: float) -> None:
        """Stand so that the line of the offset has its top so many pixels below the viewport's."""
        if not len(self.flow):
            return
        self.row = self.flow.rows.at(offset)
        top, _ = self.flow.row(self.row).span_of_line(offset)
        self.dy = int(top - from_top)
        self.settle()

    def is_far(self, offset: int) -> bool:
        """Tell whether the row of an offset lies more than a whole view above or below what is on view."""
        way = self.flow.heights.above(self.flow.rows.at(offset)) - self.value
        return not -self.height <= way <= 2 * self.height

    def top_of(self, offset: int) -> tuple[int, int] | None:
        """Return top and bottom in the viewport of the line that holds the offset; None if its row is not on view."""
        row = self.flow.rows.at(offset)
        for y, laid in self.shown():
            if laid.row == row:
                top, bottom = laid.span_of_line(offset)
                return int(y + top), int(y + bottom)
        return None
