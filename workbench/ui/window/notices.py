"""Calm bars above all else in the window: what a person should know, without a dialog in the way."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.ui.icons import icon, pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.speech import announce
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

HEIGHT = 40
"""Pixels of a bar at least; words that don't fit into a line take two."""

SIGN = 16


@dataclass(frozen=True, slots=True)
class Notice:
    """key: a notice takes the place of one of the same key. acts: words of a button with what it does. sign: an icon."""

    key: str
    words: str
    acts: tuple[tuple[str, Callable[[], object]], ...] = ()
    sign: str = "info"


class Notices(QWidget):
    """A column of bars over what it is put around; it takes no room while there is nothing to say."""

    def __init__(self, tokens: Tokens, body: QWidget) -> None:
        super().__init__()
        self._tokens, self._bars = tokens, dict[str, NoticeBar]()
        self._makers: dict[str, Callable[[], Notice]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(body, 1)

    def show_notice(self, notice: Notice) -> None:
        """Show a bar above those that are there, and let a screen reader speak it."""
        self.take_away(notice.key)
        bar = NoticeBar(self._tokens, notice, lambda: self.take_away(notice.key))
        self._bars[notice.key] = bar
        self._column.insertWidget(0, bar)
        announce(self, notice.words)

    def tell(self, make: Callable[[], Notice]) -> None:
        """Show a notice that can be said again in another language: make() returns it in the one that is spoken."""
        notice = make()
        self.show_notice(notice)
        self._makers[notice.key] = make

    def come_back(self, former: "Notices") -> None:
        """Show again what stood in the former column, as the window was made anew in another language."""
        for make in list(former._makers.values()):  # noqa: SLF001 - of the same kind
            self.tell(make)

    def take_away(self, key: str) -> None:
        """Take the bar of a key away, if there is one."""
        self._makers.pop(key, None)
        bar = self._bars.pop(key, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()

    def bar(self, key: str) -> "NoticeBar | None":
        """Return the bar of a key, None if there is none."""
        return self._bars.get(key)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for bar in self._bars.values():
            bar.set_tokens(tokens)


class NoticeBar(QWidget):
    """One notice: a sign, words, buttons, and a cross that closes it."""

    def __init__(self, tokens: Tokens, notice: Notice, close: Callable[[], object]) -> None:
        super().__init__()
        self._sign = notice.sign
        self.setMinimumHeight(HEIGHT)
        self.words = QLabel(notice.words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        pad(row, 16, 4, 8, 5)
        row.setSpacing(10)
        self._shown = QLabel()
        self._shown.setFixedWidth(SIGN)
        row.addWidget(self._shown)
        row.addWidget(self.words, 1)
        self.buttons = [QPushButton(words) for words, _act in notice.acts]
        for button, (_words, act) in zip(self.buttons, notice.acts, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        self.cross = QToolButton()
        self.cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cross.setToolTip(tr("Close"))
        self.cross.setAccessibleName(tr("Close this notice"))
        self.cross.clicked.connect(lambda _checked=False: close())
        row.addWidget(self.cross)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.words.setFont(font(tokens, "ui"))
        self.words.setStyleSheet(f"color: {tokens.name('text')}; background: transparent")
        self.cross.setIcon(icon(tokens, "x", "text2"))
        self._shown.setPixmap(pixmap(tokens, self._sign, SIGN, "accent", self.devicePixelRatioF()))
        self._shown.setStyleSheet("background: transparent")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._tokens.colour("accent_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._tokens.colour("hairline"))
        painter.end()
