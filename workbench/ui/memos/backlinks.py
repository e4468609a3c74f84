"""The memos that link to the one on show, a line each; a click opens one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.memos.records import MemoRecord
from workbench.ui.icons import pixmap
from workbench.ui.memos.kinds import heading_of, icon_of
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

MOST = 5
"""Lines shown; the count says how many there are."""


class MemoLine(RowButton):
    """A memo as a line: the icon of its kind, what it is called, who wrote it."""

    def __init__(self, tokens: Tokens, record: MemoRecord) -> None:
        super().__init__(tokens, 26)
        self.record = record
        self.setAccessibleName(heading_of(record))
        self.setToolTip(tip(heading_of(record)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter, tokens = self.ground(), self._tokens
        picture = pixmap(tokens, icon_of(self.record), 14, "text2", self.devicePixelRatioF())
        painter.drawPixmap(16, 6, picture)
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour("text2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -16, 0), right, self.record.initials)
        painter.setFont(font(tokens, "ui"))
        painter.setPen(tokens.colour("text"))
        shown = QFontMetrics(painter.font()).elidedText(heading_of(self.record), Qt.TextElideMode.ElideRight, self.width() - 82)
        painter.drawText(self.rect().adjusted(38, 0, -44, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class Backlinks(QWidget):
    """wanted(id): a memo is to be opened."""

    wanted = Signal(object)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._records: Sequence[MemoRecord] = ()
        self.lines: list[MemoLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = SectionHead(tokens, tr("Linked from"))
        self._column.addWidget(self._head)
        self.hide()

    def show_memos(self, records: Sequence[MemoRecord]) -> None:
        """Show these; nothing happens if they are the same."""
        if list(records) == list(self._records):
            return
        self._records = records
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [MemoLine(self._tokens, record) for record in records[:MOST]]
        for line in self.lines:
            self._column.addWidget(line)
            line.clicked.connect(lambda _checked=False, one=line.record.id: self.wanted.emit(one))
        self._head.set_count(len(records))
        self.setVisible(bool(records))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._head.set_tokens(tokens)
        for line in self.lines:
            line.set_tokens(tokens)
