"""Where a passage that was not found may stand: a short list, each with its key, its words and how like they are."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.sources.anchors import Proposal
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.versions.differences import quote
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.words import tr

HEIGHT = 30


class ProposalRow(RowButton):
    """30 high: the key in a box, the words, the likeness in percent."""

    def __init__(self, tokens: Tokens, number: int, words: str, score: float) -> None:
        super().__init__(tokens, HEIGHT)
        self._number, self._words, self._percent = str(number), words, tr("{n} %").format(n=round(score * 100))
        self.setAccessibleName(f"{number}: {words}, {self._percent}")
        self.setToolTip(tr("Use this place  {n}").format(n=number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint key, words and likeness."""
        painter, tokens, rect = self.ground(), self._tokens, QRectF(self.rect())
        box = QRectF(16, rect.center().y() - 8, 16, 16)
        painter.setPen(tokens.colour("border"))
        painter.drawRoundedRect(box, 3, 3)
        small, reading = font(tokens, "small", tabular=True), font(tokens, "ui", "reading_family")
        painter.setFont(small)
        painter.setPen(tokens.colour("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number)
        percent = QFontMetricsF(small).horizontalAdvance(self._percent) + 2
        right = QRectF(rect.right() - 16 - percent, 0, percent, rect.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._percent)
        reading.setPixelSize(14)
        painter.setFont(reading)
        painter.setPen(tokens.colour("text"))
        room = QRectF(40, 0, right.left() - 50, rect.height())
        words = QFontMetricsF(reading).elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class ProposalList(QWidget):
    """Up to three rows. wanted(int): the proposal with this index is to be used."""

    wanted = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.rows: list[ProposalRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(0)
        self._head = QLabel()
        self._head.setContentsMargins(16, 0, 16, 4)
        self._head.setWordWrap(True)
        self._column.addWidget(self._head)
        self.set_tokens(tokens)

    def show_proposals(self, proposals: Sequence[Proposal], text: str) -> None:
        """Show where a passage may stand; says so if nothing like it is there."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._head.setText(
            tr("It may stand here:")
            if proposals
            else tr("Nothing like it is in the new text. Select a place there, or keep it.")
        )
        for number, one in enumerate(proposals, 1):
            row = ProposalRow(self._tokens, number, quote(text, [one.span]), one.score)
            row.clicked.connect(lambda _checked=False, index=number - 1: self.wanted.emit(index))
            self._column.addWidget(row)
            self.rows.append(row)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._head.setFont(font(tokens, "small"))
        self._head.setStyleSheet(f"color: {tokens.name('text2')}")
        for row in self.rows:
            row.set_tokens(tokens)
