"""The passage that shows what a theme is about."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.model.clean import shortened
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

LONGEST = 220
"""Code points of the passage that are shown."""


class ExamplePart(QWidget):
    """opened(id): the passage was clicked. cleared: it is to be the example no longer."""

    opened = Signal(object)
    cleared = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._passage = 0
        row = QHBoxLayout(self)
        pad(row, 16, 0, 8, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.words, self._source = QLabel(), QLabel()
        for label in (self.words, self._source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        row.addLayout(column, 1)
        self.cross = QToolButton()
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setFixedSize(22, 22)
        self.cross.setToolTip(tr("No longer the example"))
        self.cross.setAccessibleName(tr("No longer the example"))
        self.cross.clicked.connect(lambda _checked=False: self.cleared.emit())
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.set_tokens(tokens)

    def show_passage(self, passage_id: int, quote: str, source: str) -> None:
        """Show a passage; 0: say how one is chosen."""
        self._passage = passage_id
        said = shortened(quote, LONGEST) if passage_id else tr("None yet. Choose one in the menu of a passage below.")
        self.words.setText(said)
        self._source.setText(source)
        self._source.setVisible(bool(source))
        self.cross.setVisible(bool(passage_id))
        self.setCursor(Qt.CursorShape.PointingHandCursor if passage_id else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if passage_id else Qt.FocusPolicy.NoFocus)
        self.setToolTip(tip(tr("Show it in the text")) if passage_id else "")
        self.setAccessibleName(tr("Example: {quote}").format(quote=said))
        self.set_tokens(self._tokens)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        if event.button() is Qt.MouseButton.LeftButton and self._passage and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del clears."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._passage:
            self.opened.emit(self._passage)
        elif event.key() == Qt.Key.Key_Delete and self._passage:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self._passage:
            words = font(tokens, "ui", "reading_family")
            words.setPixelSize(14)
        else:
            words = font(tokens, "small")
        self.words.setFont(words)
        self.words.setStyleSheet(f"color: {tokens.name('text' if self._passage else 'text3')}")
        self._source.setFont(font(tokens, "small"))
        self._source.setStyleSheet(f"color: {tokens.name('text2')}")
        self.cross.setIcon(icon(tokens, "x", "text3"))
