"""The line above a memo that says what it is about: a click opens it, a cross makes the memo the project's."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workbench.ui.icons import icon, pixmap
from workbench.ui.memo_words import ABOUT_WORDS, THING_ICONS
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class _Row(RowButton):
    """Icon, kind of thing, name."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens, 30)
        self.kind, self.name = "", ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it; the project is nothing to be opened, so it has no ground."""
        painter = self.ground()
        tokens, left = self._tokens, 16
        painter.drawPixmap(left, 7, pixmap(tokens, THING_ICONS[self.kind], 16, "text2", self.devicePixelRatioF()))
        words, left = tr(ABOUT_WORDS[self.kind]), left + 24
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour("text2"))
        painter.drawText(self.rect().adjusted(left, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, words)
        left += QFontMetrics(painter.font()).horizontalAdvance(words) + 8
        painter.setFont(font(tokens, "ui"))
        painter.setPen(tokens.colour("accent"))
        room = self.width() - left - 12
        shown = QFontMetrics(painter.font()).elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(left, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class AboutRow(QWidget):
    """wanted: what the memo is about is to be shown. freed: it is to be about the project."""

    wanted = Signal()
    freed = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.row, self.cross = _Row(tokens), QToolButton()
        self._may_free = True
        self.cross.setFixedSize(24, 24)
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setToolTip(tr("Let the memo be about the project"))
        self.cross.setAccessibleName(self.cross.toolTip())
        self.cross.hide()
        line = QHBoxLayout(self)
        pad(line, 0, 6, 10, 0)
        line.setSpacing(0)
        line.addWidget(self.row, 1)
        line.addWidget(self.cross)
        self.row.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.cross.clicked.connect(lambda _checked=False: self.freed.emit())
        self.set_tokens(tokens)

    def show_thing(self, kind: str, name: str) -> None:
        """Show a kind of thing and how it is called; empty: the project."""
        self.row.kind, self.row.name = kind, name
        self.row.setEnabled(bool(kind))
        self.row.setToolTip(tip(name))
        self.row.setAccessibleName(f"{tr(ABOUT_WORDS[kind])} {name}".strip())
        self.cross.setVisible(bool(kind) and self._may_free)
        self.row.update()

    def words(self) -> str:
        """Return what is shown, in words."""
        return self.row.accessibleName()

    def set_may_free(self, may: bool) -> None:
        """Say whether the memo may be given to the project."""
        self._may_free = may
        self.cross.setVisible(bool(self.row.kind) and may)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.row.set_tokens(tokens)
        self.cross.setIcon(icon(tokens, "x", "text3"))
