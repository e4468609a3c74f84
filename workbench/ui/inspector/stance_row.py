"""A row that says what a passage bears on, and on which side: of a question, of a judgment."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

SIGNS = {"supports": ("check-circle", "ok"), "contradicts": ("x-circle", "danger")}
EDGE = 16


class StanceRow(RowButton):
    """28 high: the side as a sign, the words. menu_wanted(at); turn_wanted, take_wanted: by their keys."""

    menu_wanted = Signal(QPoint)
    turn_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, tokens: Tokens, stance: str, words: str, comment: str = "", analyst: str = "") -> None:
        """stance: ``supports`` or ``contradicts``; comment and analyst stand in the tool tip."""
        super().__init__(tokens, 28)
        self.stance, self._words = stance, words
        said = tr("Supports “{name}”") if stance == "supports" else tr("Contradicts “{name}”")
        named = said.format(name=words)
        self.setAccessibleName(named)
        keys = tr("X turns it, Delete takes it away.")
        by = f"{analyst}. {keys}" if analyst else keys
        self.setToolTip(tip("\n".join(part for part in (named, comment, by) if part)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X turns it, Delete takes it away, Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_X:
            self.turn_wanted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.take_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and words."""
        painter: QPainter = self.ground()
        name, role = SIGNS[self.stance]
        painter.drawPixmap(EDGE, 7, pixmap(self._tokens, name, 14, role, self.devicePixelRatioF()))
        shown = font(self._tokens, "ui")
        painter.setFont(shown)
        painter.setPen(self._tokens.colour("text"))
        words = QFontMetrics(shown).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 2 * EDGE - 22)
        box = QRectF(EDGE + 22, 0, self.width() - 2 * EDGE - 22, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.end()
