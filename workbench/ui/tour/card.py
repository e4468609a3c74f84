"""The card of a step: what to do in a sentence, its keys, how far the tour is, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.tour.keys import Dots, Keys
from workbench.ui.tour.ring import APART
from workbench.ui.widgets.popup import SHADOW, PopupFrame
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

WIDTH = 392
"""Pixels of the card without its shadow."""
APART_MORE = 12
"""Pixels between the ring and the card."""
AT_TOP = 60
"""Pixels from the top within which a card hangs below what it is about, as from a menu."""


class TourCard(PopupFrame):
    """Signals: back, skipped, shown (Show me), ended; done: the button of the last card."""

    back = Signal()
    skipped = Signal()
    shown = Signal()
    ended = Signal()

    def __init__(self, tokens: Tokens, count: int, parent: QWidget) -> None:
        """count: how many steps there are."""
        super().__init__(tokens, parent)
        self._count = count
        self.step, self.title, self.words = QLabel(), QLabel(), QLabel()
        self.keys, self.dots = Keys(tokens), Dots(tokens, count)
        self.end_button = QToolButton()
        self.end_button.setToolTip(f"{tr('End the tour')}  Esc")
        self.end_button.setAccessibleName(tr("End the tour"))
        self.back_button, self.skip_button = ToolButton(tokens, tr("Back")), ToolButton(tokens, tr("Skip step"))
        self.show_button = QPushButton(tr("Show me"))
        self._lay_out()
        self.end_button.clicked.connect(lambda _checked=False: self.ended.emit())
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self.skip_button.clicked.connect(lambda _checked=False: self.skipped.emit())
        self.show_button.clicked.connect(lambda _checked=False: self.shown.emit())
        self.set_tokens(tokens)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        pad(column, 16, 10, 12, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.step, 1)
        head.addWidget(self.end_button)
        column.addLayout(head)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.keys)
        column.addSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.dots)
        foot.addStretch(1)
        for button in (self.back_button, self.skip_button, self.show_button):
            foot.addWidget(button)
        column.addLayout(foot)
        self.setFixedWidth(WIDTH + 2 * SHADOW)
        self.show_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where the act takes place
        self.end_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, number: int, title: str, words: str, keys: Sequence[str]) -> None:
        """Show a step by its number, from 0; one past the last is the end."""
        last = number >= self._count
        self.step.setText(
            tr("The tour is done") if last else tr("Step {number} of {count}").format(number=number + 1, count=self._count)
        )
        self.title.setText(title)
        self.words.setText(words)
        self.keys.show_keys(keys)
        self.dots.show_at(number)
        self.back_button.setVisible(number > 0)
        self.skip_button.setVisible(not last)
        self.show_button.setText(tr("Close") if last else tr("Show me"))
        self.setAccessibleName(f"{self.step.text()}. {title}. {words}")
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def stand_by(self, target: QRect | None, room: QRect) -> None:
        """Stand below, above or beside what is ringed, within the room, over as little of it as can be; else in its corner."""
        self.move(_placed(target, self.size(), room).topLeft())
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.step.setFont(font(tokens, "small"))
        self.title.setFont(font(tokens, "title"))
        self.words.setFont(font(tokens, "ui"))
        for label, role in ((self.step, "text2"), (self.title, "text"), (self.words, "text")):
            label.setStyleSheet(f"color: {tokens.name(role)}; background: transparent")
        self.end_button.setIcon(icon(tokens, "x", "text2"))
        for part in (self.keys, self.dots, self.back_button, self.skip_button):
            part.set_tokens(tokens)


def _placed(target: QRect | None, size: QSize, room: QRect) -> QRect:
    """Return where a card of a size, its shadow included, stands: the first side with room for it, else over the target."""
    outer = room.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)
    corner = _within(QRect(outer.right() - size.width(), outer.bottom() - size.height(), size.width(), size.height()), outer)
    if target is None:
        return corner
    apart = APART + APART_MORE - SHADOW
    left = target.left() - SHADOW
    top = target.top() - SHADOW
    below = QRect(left, target.bottom() + apart, size.width(), size.height())
    above = QRect(left, target.top() - apart - size.height(), size.width(), size.height())
    right = QRect(target.right() + apart, top, size.width(), size.height())
    before = QRect(target.left() - apart - size.width(), top, size.width(), size.height())
    sides = (right, before, below, above)  # beside a passage the text around it stays readable
    offers = (below, *sides) if target.bottom() - room.top() < AT_TOP else sides
    around = target.adjusted(-APART, -APART, APART, APART)
    shadow = (SHADOW, SHADOW, -SHADOW, -SHADOW)
    for offer in offers:
        moved = _within(offer, outer)
        if not moved.adjusted(*shadow).intersects(around):
            return moved
    return corner


def _within(box: QRect, room: QRect) -> QRect:
    """Return a box moved so that it lies within a room, its upper left corner at least."""
    box = QRect(box)
    box.moveRight(min(box.right(), room.right()))
    box.moveBottom(min(box.bottom(), room.bottom()))
    box.moveLeft(max(box.left(), room.left()))
    box.moveTop(max(box.top(), room.top()))
    return box
