"""Figures as they stand in the text that is written: drawn as they are published, or a line that says why there is none."""

from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from workbench.briefs.figures.svg import svg
from workbench.briefs.figures.tables import rows_of
from workbench.briefs.parts import Figure
from workbench.said import Words
from workbench.ui.briefs.figures import rows
from workbench.ui.briefs.figures.view import colours_of, fitted, renderer
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

NAMES: dict[str, tuple[Words, str]] = {
    "themes": ("Themes by source", "table"),
    "chronology": ("Chronology", "calendar-blank"),
    "entity": ("Entity profile", "user"),
    "relations": ("Relation chart", "share-network"),
    "claims": ("Claims by source", "columns"),
    "yardstick": ("Yardstick", "ruler"),
}
"""What each kind of figure is called, and its icon."""

HEAD, ROW, EDGE, TALLEST = 34.0, 21.0, 12.0, 520.0
MOST = 24
"""Rows that are drawn; how many more there are is said."""


@dataclass
class Drawing:
    """A figure ready to be painted at a width, in pixels: a picture of a size, or the rows of a table below a line."""

    figure: Figure
    tokens: Tokens
    say: dict[str, Any]
    width: float
    picture: Any = None
    size: QRectF = field(default_factory=QRectF)
    line: str = ""
    table: rows.Laid = field(default_factory=rows.Laid)
    hidden: int = 0
    image: QImage | None = None

    @property
    def height(self) -> float:
        """How high it is."""
        line = ROW if self.line else 0.0
        inside = self.size.height() if self.picture is not None else line + self.table.height
        return inside + (ROW if self.hidden > 0 else 0.0)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it at the head of a box."""
        tokens, top = self.tokens, box.top()
        if self.picture is not None:
            where = painter.deviceTransform()
            at = where.map(box.topLeft() + QPointF(self.size.left(), 0))
            back, _ = where.inverted()
            whole = back.map(QPointF(round(at.x()), round(at.y())))  # between two pixels it would be blurred
            painter.drawImage(whole, self._image(where.m11() or 1.0))
            top += self.size.height()
        else:
            top += self._paint_line(painter, box)
            rows.paint(painter, self.table, QPointF(box.left(), top), tokens)
            top += self.table.height
        if self.hidden > 0:
            painter.setFont(font(tokens, "small", tabular=True))
            painter.setPen(tokens.colour("text2"))
            more = QRectF(box.left(), top, box.width(), ROW)
            painter.drawText(more, Qt.AlignmentFlag.AlignVCenter, tr("and {count} more").format(count=self.hidden))

    def _image(self, ratio: float) -> QImage:
        """Return the picture on its ground, painted once: letters of a picture cost milliseconds, and a caret blinks."""
        if self.image is None or self.image.devicePixelRatio() != ratio:
            size = (self.size.size() * ratio).toSize()
            self.image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            self.image.setDevicePixelRatio(ratio)
            self.image.fill(self.tokens.colour("panel"))
            painter = QPainter(self.image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(self.tokens, "small"))
            self.picture.render(painter, QRectF(QPointF(0, 0), self.size.size()))
            painter.end()
        return self.image

    def _paint_line(self, painter: QPainter, box: QRectF) -> float:
        if not self.line:
            return 0.0
        painter.setFont(font(self.tokens, "ui_strong"))
        painter.setPen(self.tokens.colour("text"))
        said = QFontMetricsF(painter.font()).elidedText(self.line, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRectF(box.left(), box.top() - 3, box.width(), ROW), Qt.AlignmentFlag.AlignVCenter, said)
        return ROW


class Drawings:
    """The drawings of one field, kept until a figure, the looks or the width are others: a caret blinks over them."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Drawing] = {}

    def drawing(self, figure: Figure, say: dict[str, Any], width: float, tokens: Tokens) -> Drawing:
        """Return a figure drawn in a width; say: words of the brief's language."""
        key = (figure.kind, figure.argument)
        known = self._kept.get(key)
        is_worn = known is not None and known.tokens is tokens and known.say is say and known.width == width
        if known is not None and is_worn and (known.figure is figure or known.figure == figure):
            known.figure = figure  # next time the same one
            return known
        made = self._kept[key] = _drawn(Drawing(figure, tokens, say, width))
        return made

    def height(self, figure: Figure | None, say: dict[str, Any], width: float, tokens: Tokens) -> float:
        """Return how high a figure is with its frame and head, in pixels."""
        if figure is None or figure.problem:
            return HEAD + ROW + EDGE
        return HEAD + self.drawing(figure, say, width - 2 * EDGE, tokens).height + EDGE

    def draw(
        self, painter: QPainter, rect: QRectF, figure: Figure | None, told: tuple[str, int], say: dict[str, Any], tokens: Tokens
    ) -> None:
        """Paint a figure in a frame: in the head icon, number and kind (told: kind and number), its drawing below."""
        inside = _frame(painter, rect, told, tokens)
        if figure is None or figure.problem:
            painter.setFont(font(tokens, "small"))
            painter.setPen(tokens.colour("warn" if figure is not None else "text3"))
            words = figure.problem if figure else tr("Drawn from the project when the brief is made")
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
            return
        painter.setClipRect(inside.adjusted(-4, -2, 4, 4))
        self.drawing(figure, say, rect.width() - 2 * EDGE, tokens).paint(painter, inside)


def _drawn(made: Drawing) -> Drawing:
    """Fill in a drawing: a picture as it is published, else the rows of a table."""
    figure, say = made.figure, made.say
    part, made.hidden = _cut(figure)
    picture = svg(part, say, colours_of(made.tokens, "panel"))
    if picture:
        made.picture = renderer(picture)
        is_whole = figure.kind == "relations"
        box = QRectF(0, 0, made.width, TALLEST if is_whole else 1e6)
        made.size = fitted(made.picture.defaultSize(), box, is_whole=is_whole)
        return made
    made.line = f"{figure.entity.name}  ·  {figure.entity.kind}" if figure.entity is not None else ""
    made.table = rows.laid(rows.filled(rows_of(figure, say)), made.width, made.tokens, most=MOST)
    made.hidden = made.table.hidden
    return made


def _cut(figure: Figure) -> tuple[Figure, int]:
    """Return a figure with as many rows as are drawn, and how many it has more."""
    if figure.chronology is not None:
        events = figure.chronology.events
        return replace(figure, chronology=replace(figure.chronology, events=events[:MOST])), len(events) - MOST
    return replace(figure, themes=figure.themes[:MOST]), len(figure.themes) - MOST


def _frame(painter: QPainter, rect: QRectF, told: tuple[str, int], tokens: Tokens) -> QRectF:
    """Paint frame and head; return the box that is left inside."""
    frame = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(tokens.colour("border"), 1))
    painter.setBrush(tokens.colour("panel"))
    painter.drawRoundedRect(frame, 6, 6)
    kind, number = told
    name, sign = (tr(NAMES[kind][0]), NAMES[kind][1]) if kind in NAMES else (kind, "image")
    title = f"{tr('Figure {number}').format(number=number)}  ·  {name}" if number else name
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(frame.left() + EDGE, frame.top() + 9), pixmap(tokens, sign, 16, "text2", ratio))
    painter.setFont(font(tokens, "caps_head"))
    painter.setPen(tokens.colour("text2"))
    head = QRectF(frame.left() + EDGE + 23, frame.top(), frame.width() - 50, HEAD)
    painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, title)
    return rect.adjusted(EDGE, HEAD, -EDGE, -EDGE)
