"""One link of a passage in the inspector: what it does, the other passage's words, where those stand; a menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from workbench.coding.link_records import LinkRecord
from workbench.ui.icons import icon
from workbench.ui.inspector.coding_row import CommentField
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

KIND_WIDTH = 98
"""Pixels of the column that says what the link does."""


class LinkRow(QWidget):
    """One link, read from the passage on show.

    followed: clicked, or Enter. acted(act): ``menu``, ``comment`` or ``delete`` is wanted.
    """

    followed = Signal()
    acted = Signal(str)

    def __init__(self, tokens: Tokens, record: LinkRecord, says: str, quote: str, where: str) -> None:
        super().__init__()
        self.record, self._tokens = record, tokens
        self.comment: CommentField | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{says}: {quote}, {where}")
        who = ", ".join(part for part in (record.analyst, record.at[:10]) if part)
        self.setToolTip(tip("\n".join(part for part in (record.comment, who) if part)))
        self._grid = QGridLayout(self)
        pad(self._grid, 16, 3, 6, 3)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, KIND_WIDTH - 16)
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        kind, said = _label(tokens, says, "text2"), _label(tokens, quoted(quote), "text", reading=True)
        place = _label(tokens, where, "text2")
        kind.setFixedWidth(KIND_WIDTH - 16)
        self._grid.addWidget(kind, 0, 0, top)
        self._grid.addWidget(said, 0, 1, top)
        self._grid.addWidget(self._menu_button(), 0, 2, top)
        self._grid.addWidget(place, 1, 1)
        self.note = _label(tokens, record.comment, "text2")
        self.note.setVisible(bool(record.comment))
        self._grid.addWidget(self.note, 2, 1)
        self._wrapped = (said, place, self.note)

    def _menu_button(self) -> QToolButton:
        self.more = QToolButton()
        self.more.setIcon(icon(self._tokens, "caret-down", "text2"))
        self.more.setIconSize(QSize(13, 13))
        self.more.setFixedSize(22, 22)
        self.more.setToolTip(tr("More about this link"))
        self.more.setAccessibleName(tr("More about this link"))
        self.more.clicked.connect(lambda _checked=False: self.acted.emit("menu"))
        return self.more

    def write_comment(self, save: Callable[[str, str, int], bool]) -> None:
        """Let the analyst write what the link is about."""
        if self.comment is None:
            self.comment = CommentField(self._tokens, tr("Comment on this link"), tr("Why they are linked"), save)
            self.comment.left.connect(self.setFocus)
            self.note.hide()
            self._grid.addWidget(self.comment, 3, 1)
            self.comment.show()
        self.comment.show_value(self.record.id, self.record.comment)
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the height that they need at this width: a grid in a scrolled column gives wrapped labels less."""
        super().resizeEvent(event)
        room = max(40, self.width() - KIND_WIDTH - 8 - 22 - 8 - 6)
        for label in self._wrapped:
            label.setFixedHeight(max(0, label.heightForWidth(room)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.followed.emit()

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        """Show the menu."""
        self.acted.emit("menu")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows, Delete deletes, F2 comments, the menu key opens the menu."""
        acts = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_Backspace: "delete", Qt.Key.Key_F2: "comment", Qt.Key.Key_Menu: "menu"}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.followed.emit()
        elif event.key() in acts:
            self.acted.emit(acts[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no longer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of what has the mouse or the focus."""
        super().paintEvent(event)
        if self.underMouse() or self.hasFocus():
            painter = turned(QPainter(self), self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._tokens.colour("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(6, 0, -7, -1), 5, 5)
            painter.end()


def _label(tokens: Tokens, words: str, role: str, *, reading: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(tokens, "ui", "reading_family") if reading else font(tokens, "small"))
    label.setStyleSheet(f"color: {tokens.name(role)}; background: transparent")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
