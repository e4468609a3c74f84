"""The line below a judgment: likelihood and confidence, then how much it rests on, in a second line where words are long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

SPACING = 6
"""Pixels between two of them."""


class FaceRow(QWidget):
    """Buttons side by side, one at the far end; those that may go below do so where not all words have room."""

    def __init__(self, first: Sequence[QWidget], rest: Sequence[QWidget], last: QWidget) -> None:
        """rest: what may go below, the last of it takes the room that is left; last: what stands at the end."""
        super().__init__()
        self._first, self._rest, self._last = first, rest, last
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (self._above, self._below):
            row.setSpacing(SPACING)
            column.addLayout(row)
        for widget in first:
            self._above.addWidget(widget)
        self._is_one = True
        self._put(self._above)
        self._above.addStretch(0)
        self._above.addWidget(last)

    @property
    def is_one(self) -> bool:
        """Whether all stand in one line."""
        return self._is_one

    def event(self, event: QEvent) -> bool:
        """Look again for room when words became others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again for room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [*self._first, self._rest[0], self._last]
        needed = sum(one.sizeHint().width() + SPACING for one in shown if not one.isHidden())
        if self._is_one != (needed <= self.width()):
            self._is_one = not self._is_one
            self._put(self._above if self._is_one else self._below)

    def _put(self, row: QHBoxLayout) -> None:
        other = self._below if row is self._above else self._above
        at = len(self._first) if row is self._above else 0
        for number, widget in enumerate(self._rest):
            other.removeWidget(widget)
            row.insertWidget(at + number, widget, 1 if widget is self._rest[-1] else 0)
