"""Buttons of toolbars: quiet words or one icon, and a row of views of which one is chosen; painted alike."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.tips import tip

HEIGHT = 28
ICON = 18
CARET = 14
PAD = 9
GAP = 7


class ToolButton(PaintedButton):
    """28 high: an icon or words, the key in a lighter grey, a caret where a popup opens."""

    def __init__(
        self,
        tokens: Tokens,
        words: str = "",
        hint: str = "",
        *,
        icon: str = "",
        key: str = "",
        caret: bool = False,
        instead: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """hint: the tool tip; it is the accessible name, too, where there are no words.

        instead: the icon that stands where the words have no room; without one they are cut.
        """
        super().__init__(parent)
        self._tokens, self._icon, self._key, self._caret, self._instead = tokens, icon, key, caret, instead
        self.setText(words)
        self.setToolTip(tip(hint))
        self.setAccessibleName(words or hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if words else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._font, self._small = font(tokens, "ui"), font(tokens, "small")
        self.updateGeometry()
        self.update()

    def set_words(self, words: str) -> None:
        """Say something else."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def _key_shown(self) -> str:
        return "" if self.isChecked() else self._key

    def sizeHint(self) -> QSize:
        """Return what icon, words, key and caret need."""
        width = 2.0 * PAD
        if self.text():
            width += QFontMetricsF(self._font).horizontalAdvance(self.text()) + (ICON + GAP if self._icon else 0)
        else:
            width = HEIGHT + 2
        if self._key:
            width += GAP + QFontMetricsF(self._small).horizontalAdvance(self._key)
        return QSize(round(width + (CARET + 3 if self._caret else 0)), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let words be cut where there is no room, or give way to an icon."""
        least = HEIGHT + 2 + (CARET if self._caret else 0) if self._instead else 58
        return QSize(min(self.sizeHint().width(), least), HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has left."""
        super().leaveEvent(event)
        self.update()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "border"
        return "accent" if self.isChecked() else "text"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint fill, icon, words, key, caret; from right to left where the window runs so."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, self, self._tokens)
        if not self.text():
            self._picture(painter, (self.width() - ICON) / 2)
        elif self._instead and self.width() < self.sizeHint().width():
            self._paint_instead(painter)
        else:
            self._paint_words(painter)
        painter.end()

    def _paint_instead(self, painter: QPainter) -> None:
        caret = CARET if self._caret else 0
        x = (self.width() - ICON - caret) / 2
        self._picture(painter, x, self._instead)
        if caret:
            picture = pixmap(self._tokens, "caret-down", CARET, "text2", self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self._mirrored(x + ICON, CARET), (self.height() - CARET) / 2 + 0.5), picture)

    def _picture(self, painter: QPainter, x: float, name: str = "") -> None:
        role = "text2" if self._ink() == "text" else self._ink()
        picture = pixmap(self._tokens, name or self._icon, ICON, role, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self._mirrored(x, ICON), (self.height() - ICON) / 2), picture)

    def _mirrored(self, x: float, width: float) -> float:
        return self.width() - x - width if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def _paint_words(self, painter: QPainter) -> None:
        x, key = float(PAD), self._key_shown()
        if self._icon:
            self._picture(painter, x)
            x += ICON + GAP
        measure, small = QFontMetricsF(self._font), QFontMetricsF(self._small)
        after = (CARET + 3 if self._caret else 0) + (GAP + small.horizontalAdvance(key) if key else 0)
        words = measure.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(8.0, self.width() - x - PAD + 1 - after))
        width = measure.horizontalAdvance(words)
        if self._key and not key:
            x = (self.width() - width) / 2
        baseline = (self.height() + measure.ascent() - measure.descent()) / 2
        painter.setFont(self._font)
        painter.setPen(self._tokens.colour(self._ink()))
        painter.drawText(QPointF(self._mirrored(x, width), baseline), words)
        x += width + 3
        if key:
            wide = small.horizontalAdvance(key)
            painter.setFont(self._small)
            painter.setPen(self._tokens.colour("text3"))
            painter.drawText(QPointF(self._mirrored(x + GAP - 3, wide), baseline), key)
        if self._caret:
            picture = pixmap(self._tokens, "caret-down", CARET, "text2", self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self._mirrored(x, CARET), (self.height() - CARET) / 2 + 0.5), picture)


def paint_ground(painter: QPainter, button: PaintedButton, tokens: Tokens) -> None:
    """Paint the fill of a button as it is: pressed, hovered, checked; and the focus ring for who comes by keyboard."""
    rect = QRectF(button.rect())
    fill = QColor(0, 0, 0, 0)
    if button.isDown():
        fill = tokens.colour("pressed")
    elif button.isChecked():
        fill = tokens.colour("accent_soft")
    elif button.underMouse() and button.isEnabled():
        fill = tokens.colour("hover")
    boxed = button.isChecked() and tokens.mode is Mode.HIGH_CONTRAST
    painter.setPen(QPen(tokens.colour("accent"), 1) if boxed else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius["control"], tokens.radius["control"])
    if button.ring and button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("focus"), tokens.layout["focus_ring"]))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.radius["control"], tokens.radius["control"])


class _Cell(PaintedButton):
    """One word of a segment."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Return what the word needs."""
        return QSize(round(QFontMetricsF(font(self._tokens, "ui")).horizontalAdvance(self.text())) + 22, 26)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word cut short would be a riddle."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word; the chosen one on the accent's soft fill, in a box of its own."""
        painter, tokens = QPainter(self), self._tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(tokens.colour("accent"), 1) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius["control"], tokens.radius["control"])
        if self.ring and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("focus"), tokens.layout["focus_ring"]))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.radius["control"], tokens.radius["control"])
        shown = font(tokens, "ui_strong" if self.isChecked() else "ui")
        painter.setFont(shown)
        painter.setPen(tokens.colour("accent" if self.isChecked() else "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segment(QWidget):
    """Words side by side of which one is chosen, with the mouse or the arrow keys. chosen(name): the analyst chose."""

    chosen = Signal(str)

    def __init__(self, tokens: Tokens, words: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """words: the accessible name; choices: name and what it is called."""
        super().__init__(parent)
        self._tokens = tokens
        self.setAccessibleName(words)
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._cells: dict[str, _Cell] = {}
        for name, said in choices:
            cell = self._cells[name] = _Cell(tokens, said, self)
            cell.toggled.connect(lambda checked, name=name: self._tell(name) if checked else None)
            row.addWidget(cell)
        self._told = next(iter(self._cells))
        self._cells[self._told].setChecked(True)

    def _tell(self, name: str) -> None:
        if name != self._told:
            self._told = name
            self.chosen.emit(name)

    @property
    def value(self) -> str:
        """The name of what is chosen."""
        return self._told

    def choose(self, name: str) -> None:
        """Show a choice without telling of it; an unknown one is left alone."""
        if name in self._cells:
            self._told = name
            self._cells[name].setChecked(True)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for cell in self._cells.values():
            cell.set_tokens(tokens)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box around all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._tokens.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._tokens.radius["control"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
