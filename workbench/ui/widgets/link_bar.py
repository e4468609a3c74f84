"""The quiet bar that tells that a link was taken up: from where, how it is ended, how it is let go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

HEIGHT = 36


class LinkBar(QWidget):
    """36 high, in the soft accent. let_go: the link is not wanted after all."""

    let_go = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.hide()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMinimumWidth(40)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel = QPushButton(tr("Let go"))
        self.cancel.setToolTip(tr("Make no link after all  Esc"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the text
        self.cancel.clicked.connect(lambda _checked=False: self.let_go.emit())
        row = QHBoxLayout(self)
        pad(row, 42, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.cancel)
        self.set_tokens(tokens)

    def show_words(self, quote: str) -> None:
        """Say from where the link leads; hide for an empty quote."""
        self._words.setText(tr("Link from “{words}”: choose the other passage, then L; Esc lets go.").format(words=quote))
        self._words.setToolTip(self._words.text())
        self.setVisible(bool(quote))

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._words.setFont(font(tokens, "ui"))
        self._words.setStyleSheet(f"color: {tokens.name('text')}; background: transparent")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the sign and the line below."""
        painter = turned(QPainter(self), self)
        painter.fillRect(self.rect(), self._tokens.colour("accent_soft"))
        painter.drawPixmap(16, (HEIGHT - 16) // 2, pixmap(self._tokens, "link", 16, "accent", self.devicePixelRatioF()))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, self._tokens.colour("hairline"))
        painter.end()
