"""The letters of a page, so that text can be selected and copied from its picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

HYPHENS = {"\x02": "-", "\ufffe": "-"}
"""What pdfium puts for a hyphen at a line's end."""

LINE = 1000.0
"""How much farther a letter is above or below than beside: a point beyond a line's end is that line's."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A page's letters in the order of the text, each with its box in points from the upper left corner; spaces have none."""

    text: str = ""
    boxes: tuple[QRectF, ...] = ()

    def near(self, point: QPointF) -> int:
        """Return the gap between two letters that is nearest to a point: 0 before the first."""
        best, least = 0, float("inf")
        for index, box in enumerate(self.boxes):
            if box.isEmpty():
                continue
            down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
            across = max(box.left() - point.x(), 0.0, point.x() - box.right())
            if (away := across + LINE * down) < least:
                best, least = index + (point.x() > box.center().x()), away
        return best

    def lines(self, begin: int, end: int) -> Iterator[QRectF]:
        """Yield a rectangle a line of the letters between two gaps."""
        boxes = [box for box in self.boxes[begin:end] if not box.isEmpty()]
        numbers: list[int] = []
        for index, box in enumerate(boxes):
            new = index == 0 or box.top() > boxes[index - 1].bottom() or box.right() < boxes[index - 1].left()
            numbers.append(numbers[-1] + new if numbers else 0)
        for _, group in groupby(zip(numbers, boxes, strict=True), key=lambda pair: pair[0]):
            whole = QRectF()
            for _, box in group:
                whole = whole.united(box)
            yield whole

    def words(self, begin: int, end: int) -> str:
        """Return the text between two gaps as it is copied."""
        return "".join(HYPHENS.get(letter, letter) for letter in self.text[begin:end]).replace("\r\n", "\n")
