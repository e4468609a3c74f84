"""The head of a part that folds: a caret, words, and at the right what lies within while it is closed."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.turning import key_onwards, turned_name

HEIGHT = 28
CARET = 12


class FoldHead(RowButton):
    """28 high; folded(bool): opened (True) or closed. Right opens and Left closes it, as in a tree."""

    folded = Signal(bool)

    def __init__(self, tokens: Tokens, words: str) -> None:
        super().__init__(tokens, HEIGHT)
        self._aside = ""
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.toggled.connect(self.folded)

    def set_aside(self, words: str) -> None:
        """Say what lies within."""
        self._aside = words
        self.setAccessibleDescription(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close by arrows; the rest is the button's."""
        if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self.setChecked(event.key() == key_onwards(self))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint caret, words, and what lies within."""
        painter, tokens, rect = self.ground(), self._tokens, QRectF(self.rect())
        name = turned_name("caret-down" if self.isChecked() else "caret-right", painter)
        painter.drawPixmap(14, (HEIGHT - CARET) // 2, pixmap(tokens, name, CARET, "text2", self.devicePixelRatioF()))
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour("text2"))
        painter.drawText(rect.adjusted(32, 0, -16, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if not self.isChecked():
            painter.setPen(tokens.colour("text3"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect.adjusted(32, 0, -16, 0), right, self._aside)
        painter.end()
