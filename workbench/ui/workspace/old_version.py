"""The bar over an older version of a text: what stands here only, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

HEIGHT = 40


class OldVersionBar(QWidget):
    """40 high, in the colour of warnings. carry_wanted: places in the newest version are wanted for what stands here.
    delete_wanted: the chosen or marked passages are to go. newest_wanted: the newest version is to be read."""

    carry_wanted = Signal()
    delete_wanted = Signal()
    newest_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMinimumWidth(40)
        self.carry = QPushButton(tr("Choose anew in the newest…"))
        self.delete = QPushButton(tr("Delete…"))
        self.newest = QPushButton(tr("Read the newest"))
        row = QHBoxLayout(self)
        pad(row, 42, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addStretch(1)
        for button, wanted in (
            (self.carry, self.carry_wanted),
            (self.delete, self.delete_wanted),
            (self.newest, self.newest_wanted),
        ):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the text
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit())
            row.addWidget(button)
        self.set_tokens(tokens)

    def show_state(self, passages: int, *, chosen: bool, may_write: bool) -> None:
        """Say how many passages stand here only; chosen: whether one is, that could be deleted."""
        standing = tr("%n passage(s) stand here only.", passages) if passages != 1 else tr("1 passage stands here only.")
        self._words.setText(f"{tr('An older version.')} {standing if passages else tr('No passage stands here.')}")
        self.carry.setVisible(passages > 0)
        self.delete.setVisible(passages > 0)
        self.carry.setEnabled(may_write)
        self.delete.setEnabled(chosen and may_write)
        self.delete.setToolTip("" if chosen else tr("Choose a passage first: click it, or press N."))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._words.setFont(font(tokens, "ui"))
        self._words.setStyleSheet(f"color: {tokens.name('warn')}; background: transparent")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the sign and the line below."""
        painter = turned(QPainter(self), self)
        painter.fillRect(self.rect(), self._tokens.colour("warn_soft"))
        painter.drawPixmap(16, (HEIGHT - 16) // 2, pixmap(self._tokens, "clock-counter-clockwise", 16, "warn"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, self._tokens.colour("hairline"))
        painter.end()
