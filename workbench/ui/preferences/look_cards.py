"""The looks as small pictures of the window: one is chosen with the mouse or the arrow keys, and worn at once."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.widgets.buttons import PaintedButton

PICTURE = QSize(124, 80)
"""Pixels of the picture; the words stand below it."""
LINES = (0.82, 0.94, 0.7, 0.88, 0.55)
"""Parts of the column that the lines of the pictured text take."""
GAP = 8
MARKED = {1: 5, 3: 14}
"""Lines of it that are highlighted, with the number of a theme colour."""


class LookCard(PaintedButton):
    """One of the looks; modes: the one it wears, or the two between which the desktop decides."""

    def __init__(self, tokens: Tokens, words: str, modes: tuple[Mode, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modes = tuple(Tokens(mode) for mode in modes)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; the picture stays."""
        self._tokens = tokens
        self._font = font(tokens, "small")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what picture and words need."""
        words = round(QFontMetricsF(self._font).horizontalAdvance(self.text())) + 8
        return QSize(max(PICTURE.width() + 8, words), PICTURE.height() + 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, a frame around the chosen one, the words."""
        painter, tokens, on = QPainter(self), self._tokens, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF((self.width() - PICTURE.width()) / 2, 4, PICTURE.width(), PICTURE.height())
        self._paint_pictures(painter, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("accent" if on else "border"), 2 if on else 1))
        outer = box.adjusted(-2.5, -2.5, 2.5, 2.5) if on else box.adjusted(-0.5, -0.5, 0.5, 0.5)
        painter.drawRoundedRect(outer, 8, 8)
        if self.ring and self.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), tokens.layout["focus_ring"]))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour("accent" if on else "text"))
        words = QRectF(0, box.bottom() + 6, self.width(), 18)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _paint_pictures(self, painter: QPainter, box: QRectF) -> None:
        """Paint the window in its looks, side by side where there are two."""
        rounded = QPainterPath()
        rounded.addRoundedRect(box, 6, 6)
        wide = box.width() / len(self._modes)
        for number, looks in enumerate(self._modes):
            painter.save()
            painter.setClipPath(rounded)
            painter.setClipRect(
                QRectF(box.left() + number * wide, box.top(), wide, box.height()), Qt.ClipOperation.IntersectClip
            )
            _paint_window(painter, box, looks)
            painter.restore()


def _paint_window(painter: QPainter, box: QRectF, looks: Tokens) -> None:
    """Paint a window that is 124 x 80: menu bar, list, paper with highlighted lines."""
    painter.fillRect(box, looks.colour("paper"))
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 10), looks.colour("window"))
    painter.fillRect(QRectF(box.left(), box.top() + 10, 34, box.height()), looks.colour("panel"))
    line = looks.colour("hairline")
    painter.fillRect(QRectF(box.left(), box.top() + 10, box.width(), 1), line)
    painter.fillRect(QRectF(box.left() + 34, box.top() + 10, 1, box.height()), line)
    ink = QColor(looks.colour("text2"))
    for number in range(4):
        colour = looks.palette[(number * 5 + 2) % 24].solid
        painter.fillRect(QRectF(box.left() + 6, box.top() + 19 + number * 11, 4, 4), colour)
        painter.fillRect(QRectF(box.left() + 13, box.top() + 20 + number * 11, 14 - number * 2, 2), ink)
    column = QRectF(box.left() + 45, box.top() + 20, box.width() - 60, 50)
    for number, part in enumerate(LINES):
        at = QRectF(column.left(), column.top() + number * 11, column.width() * part, 2)
        if number in MARKED:
            theme = looks.palette[MARKED[number]]
            painter.fillRect(at.adjusted(-2, -3, 2, 4), theme.tint)
            painter.fillRect(QRectF(column.right() + 3, at.top() - 3, 2, 9), theme.solid)
        painter.fillRect(at, looks.colour("text"))


class LookCards(QWidget):
    """All looks side by side, going on in the next line where a line is full."""

    def __init__(
        self, tokens: Tokens, words: str, looks: dict[str, str], get: Callable[[], str], choose: Callable[[str], object]
    ) -> None:
        """words: the accessible name; looks: names of modes or ``system``, and what they are called."""
        super().__init__()
        self._get = get
        self.setAccessibleName(words)
        group = QButtonGroup(self)
        self.cards: dict[str, LookCard] = {}
        for name, said in looks.items():
            modes = (Mode.LIGHT, Mode.DARK) if name == "system" else (Mode(name),)
            card = self.cards[name] = LookCard(tokens, said, modes, self)
            card.toggled.connect(lambda on, name=name: choose(name) if on and name != get() else None)
            group.addButton(card)
        self._arrange()
        self.setFocusProxy(next(iter(self.cards.values())))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on in the next line where a line is full."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give each card its place; all are as wide as the widest."""
        width = max(card.sizeHint().width() for card in self.cards.values())
        height = next(iter(self.cards.values())).sizeHint().height()
        across = max(1, (self.width() + GAP) // (width + GAP))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, card in enumerate(self.cards.values()):
            x, y = number % across * (width + GAP), number // across * (height + GAP)
            card.setGeometry(self.width() - x - width if mirrored else x, y, width, height)
        self.setFixedHeight((len(self.cards) - 1) // across * (height + GAP) + height)

    def said(self) -> str:
        """Return the words of all looks."""
        return " ".join(card.text() for card in self.cards.values())

    def refresh(self) -> None:
        """Show the looks in force as chosen."""
        if self._get() in self.cards:
            self.cards[self._get()].setChecked(True)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for card in self.cards.values():
            card.set_tokens(tokens)
        self._arrange()
