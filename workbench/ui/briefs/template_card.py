"""A card of a template: a small drawing of its pages, its name, and a line on what it is for."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.briefs.templates import SectionPlan, Template
from workbench.model.brief import SectionKind
from workbench.ui.named import named
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

WIDTH, LEAST, HEIGHT = 348, 244, 112
PAGE = QRectF(14, 16, 58, 80)
LINE = 5.0
"""Pixels from line to line of the drawn page."""


class TemplateCard(QAbstractButton):
    """Checkable, one of a group. An own template has its name alone where it has no line."""

    def __init__(self, tokens: Tokens, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name = template.name if template.path else named(template.name)
        self.line = named(template.line) if template.line and not template.path else template.line or own_words(template)
        self.setAccessibleName(self.name)
        self.setAccessibleDescription(self.line)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._strong, self._small = font(tokens, "ui_strong"), font(tokens, "small")
        self.update()

    def sizeHint(self) -> QSize:
        """Two of them stand side by side in the column."""
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """On a small screen they give way."""
        return QSize(LEAST, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be chosen."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the page and the words."""
        painter, tokens = turned(QPainter(self), self), self._tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = "accent_soft" if chosen else "hover" if self.underMouse() else "raised"
        painter.setBrush(tokens.colour(fill))
        painter.setPen(QPen(tokens.colour("accent" if chosen else "border"), 1.5 if chosen else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
        paint_page(painter, tokens, self.template, PAGE)
        self._words(painter)

    def _words(self, painter: QPainter) -> None:
        left, width = PAGE.right() + 16, self.width() - PAGE.right() - 30
        painter.setFont(self._strong)
        painter.setPen(self._tokens.colour("text"))
        name = QFontMetrics(self._strong).elidedText(self.name, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, 14, width, 20), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("text2"))
        painter.drawText(QRectF(left, 38, width, self.height() - 48), Qt.TextFlag.TextWordWrap, self.line)


def own_words(template: Template) -> str:
    """Return what an own template holds, where its analyst said nothing about it."""
    count = sum(1 for _ in template.walk())
    return tr("%n section(s)", count)


# --- the small page


def paint_page(painter: QPainter, tokens: Tokens, template: Template, box: QRectF) -> None:
    """Paint a template's pages as one small page: heads, lines of text, figures, in its own order."""
    painter.setPen(QPen(tokens.colour("border"), 1))
    painter.setBrush(tokens.colour("paper"))
    painter.drawRoundedRect(box, 2, 2)
    painter.save()
    painter.setClipRect(box.adjusted(2, 2, -2, -3))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("text2"))
    painter.drawRect(QRectF(box.left() + 7, box.top() + 7, 30, 3))
    top = box.top() + 16
    for plan, level in template.walk():
        top = _section(painter, tokens, plan, QRectF(box.left() + 7 + 4 * level, top, box.width() - 14 - 4 * level, 0))
        if top > box.bottom():
            break
    painter.restore()


def _section(painter: QPainter, tokens: Tokens, plan: SectionPlan, box: QRectF) -> float:
    """Paint one section from the top of a box and return where the next begins."""
    top = box.top()
    painter.setPen(Qt.PenStyle.NoPen)
    if plan.title or plan.each:
        painter.setBrush(tokens.colour("text3"))
        painter.drawRect(QRectF(box.left(), top, box.width() * 0.45, 2))
        top += LINE
    figures = _FIGURES if plan.kind is SectionKind.TEXT else {}
    drawn = [figures[each.kind] for each in plan.figures if each.kind in figures]
    for draw in drawn:
        draw(painter, tokens, QRectF(box.left(), top, box.width(), 16))
        top += 20
    if plan.draft:
        _grid(painter, tokens, QRectF(box.left(), top, box.width(), 16))
        return top + 20
    for part in () if drawn else (1.0, 0.7):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("border"))
        painter.drawRect(QRectF(box.left(), top, box.width() * part, 1.5))
        top += LINE
    return top + 2


def _axis(painter: QPainter, tokens: Tokens, box: QRectF) -> None:
    painter.setPen(QPen(tokens.colour("accent"), 1))
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    painter.setBrush(tokens.colour("accent"))
    for part in (0.1, 0.35, 0.5, 0.85):
        painter.drawEllipse(QPointF(box.left() + box.width() * part, box.center().y()), 1.5, 1.5)


def _nodes(painter: QPainter, tokens: Tokens, box: QRectF) -> None:
    painter.setPen(QPen(tokens.colour("accent"), 1))
    middle = box.center()
    ends = [
        QPointF(box.left() + 4, box.top() + 3),
        QPointF(box.right() - 4, box.top() + 4),
        QPointF(middle.x() + 8, box.bottom() - 2),
    ]
    for end in ends:
        painter.drawLine(middle, end)
    painter.setBrush(tokens.colour("paper"))
    for end in (*ends, middle):
        painter.drawEllipse(end, 2.5, 2.5)


def _grid(painter: QPainter, tokens: Tokens, box: QRectF) -> None:
    painter.setPen(QPen(tokens.colour("accent"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0, 0, -1, 0))
    for part in (1 / 3, 2 / 3):
        x, y = box.left() + box.width() * part, box.top() + box.height() * part
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right() - 1, y))


def _profile(painter: QPainter, tokens: Tokens, box: QRectF) -> None:
    painter.setPen(QPen(tokens.colour("accent"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(box.left() + 7, box.top() + 5), 3, 3)
    painter.drawArc(QRectF(box.left() + 1, box.top() + 9, 12, 12), 0, 180 * 16)
    for row in range(3):
        y = box.top() + 3 + row * LINE
        painter.drawLine(QPointF(box.left() + 18, y), QPointF(box.right() - 4 * row, y))


_FIGURES: dict[str, Callable[[QPainter, Tokens, QRectF], None]] = {
    "chronology": _axis, "relations": _nodes, "claims": _grid, "themes": _grid, "entity": _profile,
}  # fmt: skip
