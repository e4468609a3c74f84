"""One theme or entity attached to what is shown: chip, who and when, a menu, a cross; and its comment below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.ui.icons import icon
from workbench.ui.inspector.keeping import Edit
from workbench.ui.inspector.parts import TextField
from workbench.ui.inspector.sign import Sign
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.chips import Chip
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

BUTTON = 22
"""Pixels of a button's sides; where there is no cross, as much is left empty."""
Entries = Callable[[Sign], list[tuple[str, str]]]
"""Returns the menu of a row: what an entry says, and the act it asks for."""


class CommentField(TextField):
    """The comment on a coding: one line while it is short. left: Esc or Ctrl+Enter, back to the text."""

    LINES = (1, 7)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text; what was typed is saved already."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (is_enter and control):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words are at this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._fit)  # the words are laid out anew first


class ColourDot(QWidget):
    """The colour of another analyst, before the initials: 8 px across."""

    def __init__(self, tokens: Tokens, colour: int) -> None:
        super().__init__()
        self._tone = tokens.palette[colour].solid
        self.setFixedSize(10, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tone)
        painter.drawEllipse(1, 4, 8, 8)


class CodingRow(QWidget):
    """opened: the chip was clicked. acted(act): an entry of the menu was chosen; ``detach`` is the cross, too.

    left: see CommentField.
    """

    opened = Signal()
    acted = Signal(str)
    left = Signal()

    def __init__(self, tokens: Tokens, sign: Sign, entries: Entries, comment: Edit | None) -> None:
        """entries: the menu's; comment: saves a comment, None where there is none to write."""
        super().__init__()
        self.sign, self._tokens, self._entries, self._edit = sign, tokens, entries, comment
        self.comment: CommentField | None = None
        self.is_front = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(2)
        self._column.addLayout(line)
        chip = Chip(tokens, sign.name, colour=sign.colour, icon=sign.icon)
        chip.clicked.connect(self.opened)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        if sign.by_colour >= 0:
            line.addWidget(ColourDot(tokens, sign.by_colour))
            line.addSpacing(2)
        if sign.aside:
            line.addWidget(self._aside(sign.aside))
            line.addSpacing(4)
        if sign.coding_id:
            self.more = self._button("caret-down", tr("More about “{name}”").format(name=sign.name))
            self.more.clicked.connect(lambda _checked=False: self._menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))
            line.addWidget(self.more)
            line.addWidget(self._cross(sign)) if sign.own else line.addSpacing(BUTTON + line.spacing())
        self.update_comment(sign)

    def _aside(self, words: str) -> QLabel:
        aside = QLabel(words)
        aside.setTextFormat(Qt.TextFormat.PlainText)
        aside.setFont(font(self._tokens, "small", tabular=True))
        tones = aside.palette()
        tones.setColor(QPalette.ColorRole.WindowText, self._tokens.colour("text2"))  # a style sheet takes longer
        aside.setPalette(tones)
        return aside

    def _cross(self, sign: Sign) -> QToolButton:
        cross = self._button("x", tr("Detach “{name}”||button").format(name=sign.name))
        cross.clicked.connect(lambda _checked=False: self.acted.emit("detach"))
        return cross

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(self._tokens, name, "text2"))
        button.setIconSize(QSize(13, 13))
        button.setFixedSize(BUTTON, BUTTON)
        button.setToolTip(tip(words))
        button.setAccessibleName(words)
        return button

    def set_front(self, front: bool) -> None:
        """Stand out as the coding that is chosen in the text, or no longer."""
        if front != self.is_front:
            self.is_front = front
            self.setAccessibleDescription(tr("Chosen in the text") if front else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what a chosen row stands on."""
        super().paintEvent(event)
        if self.is_front:
            painter = turned(QPainter(self), self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour("chosen_row"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)

    # --- the comment

    def update_comment(self, sign: Sign) -> None:
        """Show the comment as it is now; the rest of the sign is the same."""
        self.sign = sign
        if self._edit is not None and sign.coding_id and (sign.tip or self.comment is not None):
            self._field().show_value(sign.coding_id, sign.tip)
            self._field().setReadOnly(not sign.own)

    def write_comment(self) -> None:
        """Let the analyst write the comment."""
        if self._edit is not None and self.sign.own:
            field = self._field()
            field.show_value(self.sign.coding_id, self.sign.tip)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self) -> CommentField:
        if self.comment is None:
            assert self._edit is not None
            words = tr("Comment on “{name}”").format(name=self.sign.name)
            self.comment = CommentField(self._tokens, words, tr("A comment on this coding"), self._edit)
            self.comment.left.connect(self.left)
            holder = QHBoxLayout()
            pad(holder, 0, 0, 6, 2)
            holder.addWidget(self.comment)
            self._column.addLayout(holder)
            if self.isVisible():
                self.comment.show()  # else it could not take the focus yet
        return self.comment

    # --- the menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu where the mouse is."""
        if self.sign.coding_id:
            self._menu(event.globalPos())

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for words, act in self._entries(self.sign):
            menu.addAction(words, partial(self.acted.emit, act))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
