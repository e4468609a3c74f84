"""The activity bar: what the analyst is at, as icon and word."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.turning import turned

CELL = QSize(64, 54)

DOCKS = ("importing", "memos", "history")
"""The docks in the order of their buttons, whichever is made first."""
WORDED, LEAST = 46, 24
"""Pixels of a cell's height below which it shows no word, as in a very low window, and of the lowest."""
SIDE, AIR = 6, 4
"""Pixels beside a cell, and beside its word."""


class ActivityButton(PaintedButton):
    """A cell of 64 x 54, wider for a long word: icon of 22 over a word of 11; the active one is filled."""

    def __init__(self, tokens: Tokens, icon_name: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._icon_name = tokens, icon_name
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the size that the cell needs for its word."""
        word = QFontMetrics(font(self._tokens, "activity")).horizontalAdvance(self.text())
        return QSize(max(CELL.width(), word + 2 * AIR), CELL.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint fill, icon and word."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else ""
        rect = QRectF(self.rect())
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour(fill))
            painter.drawRoundedRect(rect, 6, 6)
        if self.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        role = "accent" if self.isChecked() else "text2"
        name = f"{self._icon_name}-fill" if self.isChecked() else self._icon_name
        picture = pixmap(self._tokens, name, 22, role, self.devicePixelRatioF())
        if self.height() < WORDED:
            painter.drawPixmap((self.width() - 22) // 2, (self.height() - 22) // 2, picture)
            return
        painter.drawPixmap((self.width() - 22) // 2, 7, picture)
        painter.setFont(font(self._tokens, "activity"))
        painter.setPen(self._tokens.colour(role))
        painter.drawText(rect.adjusted(0, 32, 0, -4), Qt.AlignmentFlag.AlignCenter, self.text())


class ActivityBar(QWidget):
    """76 wide, more where a language has a long word: activities above, docks below and apart."""

    chosen = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(tokens.layout["activity_bar"])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._buttons: dict[str, ActivityButton] = {}

    def add_activity(self, name: str, icon_name: str, word: str, keys: str = "") -> None:
        """Add an activity below those there are."""
        button = self._button(name, icon_name, word, keys)
        self._column.insertWidget(len(self._buttons) - 1, button)
        button.clicked.connect(lambda: self.chosen.emit(name))

    def add_dock(self, name: str, icon_name: str, word: str, keys: str = "") -> ActivityButton:
        """Add a button that shows and hides a dock, at the bottom."""
        button = self._button(name, icon_name, word, keys)
        later = [self._buttons[one] for one in DOCKS[DOCKS.index(name) + 1 :] if one in self._buttons] if name in DOCKS else []
        at = min((self._column.indexOf(one) for one in later), default=self._column.count())
        self._column.insertWidget(at, button)
        return button

    def _button(self, name: str, icon_name: str, word: str, keys: str) -> ActivityButton:
        button = ActivityButton(self._tokens, icon_name, word)
        button.setToolTip(f"{word}  {keys}".rstrip())
        self._buttons[name] = button
        self._fit()
        return button

    def _fit(self) -> None:
        """Make all cells as wide as the widest word needs, and the bar with them."""
        wide = max(button.sizeHint().width() for button in self._buttons.values())
        for button in self._buttons.values():
            button.setFixedWidth(wide)
        self._share_height()
        self.setFixedWidth(max(self._tokens.layout["activity_bar"], wide + 2 * SIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the cells lower where the window is."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Let every cell be seen: in a low window they lose their words, which their tips still say."""
        margins, count = self._column.contentsMargins(), max(1, len(self._buttons))
        room = self.height() - margins.top() - margins.bottom() - self._column.spacing() * count
        whole = room // count
        height = CELL.height() if whole >= CELL.height() else max(LEAST, whole if whole >= WORDED else min(whole, WORDED - 8))
        for button in self._buttons.values():
            if button.height() != height:
                button.setFixedHeight(height)

    def button(self, name: str) -> ActivityButton:
        """Return the button of an activity or a dock; KeyError if there is none."""
        return self._buttons[name]

    def set_active(self, name: str) -> None:
        """Show which activity is on; docks keep their own state."""
        for other, button in self._buttons.items():
            if other in {"sources", "coding", "search", "analysis", "briefs"}:
                button.setChecked(other == name)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for button in self._buttons.values():
            button.set_tokens(tokens)
