"""A figure shown small, as it is now: its picture, or the first lines of its table, or why there is nothing to show."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from workbench.briefs.figures.drawing import Colours
from workbench.briefs.figures.svg import svg
from workbench.briefs.figures.tables import rows_of
from workbench.briefs.parts import Figure
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

ROW_GAP = 4
"""Pixels from one row of a table to the next."""

LINES = 3
"""Lines of a cell, at most."""

COLUMN_GAP = 12

DENSITY = 3
"""Pixels of a copied picture for one unit of the figure."""


def colours_of(tokens: Tokens, ground: str = "paper") -> Colours:
    """Return the colours of a figure in a look; ground: the role of what it stands on."""
    ink, soft, line, paper, accent = (tokens.colour(role).name() for role in ("text", "text2", "border", ground, "accent"))
    return Colours(ink, soft, line, paper, accent, tokens.type["ui_family"][0])


class FigureView(QWidget):
    """Shows one figure, as large as fits."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._tokens, self._figure, self._say = tokens, Figure(""), dict[str, Any]()
        self._renderer: Any = None
        self._down = self._most = 0
        self.setAccessibleName(tr("Preview of the figure"))

    @property
    def figure(self) -> Figure:
        """The figure on show."""
        return self._figure

    def show_figure(self, figure: Figure, say: dict[str, Any]) -> None:
        """Show a figure; say: words of the brief's language."""
        self._down = self._down if figure == self._figure else 0
        self._figure, self._say = figure, say
        picture = svg(figure, say, colours_of(self._tokens)) if say else ""
        self._renderer = renderer(picture) if picture else None
        self.setAccessibleDescription(figure.problem or "; ".join(" ".join(row) for row in self._rows()[1:6]))
        self.update()

    def _rows(self) -> list[list[str]]:
        return rows_of(self._figure, self._say) if self._say and not self._figure.problem else [[]]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture or the lines on a sheet of paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._tokens.colour("border"))
        painter.setBrush(self._tokens.colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inside = QRectF(self.rect()).adjusted(14, 12, -14, -12)
        if self._figure.problem:
            painter.setFont(font(self._tokens, "ui"))
            painter.setPen(self._tokens.colour("text2"))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._figure.problem)
        elif self._renderer is not None:
            painter.setClipRect(inside)
            self._renderer.render(painter, self._placed(inside))
        else:
            self._paint_rows(painter, inside)

    def _placed(self, inside: QRectF) -> QRectF:
        """Return where the picture stands: a chart as a whole, rows as wide as there is room, moved by the wheel."""
        size = self._renderer.defaultSize()
        whole = fitted(size, inside, is_whole=self._figure.kind == "relations")
        self._most = max(0, round(whole.height() - inside.height()))
        return whole.translated(0, -min(self._down, self._most))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move a picture that is higher than its place."""
        self._down = max(0, min(self._most, self._down - event.angleDelta().y() // 2))
        self.update()

    def _paint_rows(self, painter: QPainter, inside: QRectF) -> None:
        """Paint a table's rows as far as there is room, each column as wide as it needs, cells in up to LINES lines."""
        rows = self._rows()
        fonts = font(self._tokens, "caps_head"), font(self._tokens, "small", tabular=True)
        measures = [QFontMetricsF(each) for each in fonts]
        needed = [
            max(measures[at > 0].horizontalAdvance(row[column]) for at, row in enumerate(rows))
            for column in range(len(rows[0]))
        ]
        widths = shared(needed, inside.width() - COLUMN_GAP * (len(needed) - 1))
        top = inside.top()
        for number, row in enumerate(rows):
            measure = measures[number > 0]
            painter.setFont(fonts[number > 0])
            needs = max(
                [measure.lineSpacing(), *(_height(measure, cell, width) for cell, width in zip(row, widths, strict=True))]
            )
            height = min(needs, LINES * measure.lineSpacing())
            if top + height > inside.bottom():
                break
            self._paint_row(painter, row, widths, QRectF(inside.left(), top, inside.width(), height), is_head=number == 0)
            top += height + ROW_GAP

    def _paint_row(self, painter: QPainter, row: list[str], widths: list[float], box: QRectF, *, is_head: bool) -> None:
        left = box.left()
        painter.setClipRect(box)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            painter.setPen(self._tokens.colour("text2" if is_head or column else "text"))
            painter.drawText(QRectF(left, box.top(), width + 1, box.height()), Qt.TextFlag.TextWordWrap, cell)
            left += width + COLUMN_GAP

    def sizeHint(self) -> QSize:
        """Wide enough for a chart to be made out."""
        return QSize(430, 330)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.show_figure(self._figure, self._say)


def _height(measure: QFontMetricsF, cell: str, width: float) -> float:
    return measure.boundingRect(QRectF(0, 0, width + 1, 1000), Qt.TextFlag.TextWordWrap, cell).height()


def shared(needed: Sequence[float], room: float) -> list[float]:
    """Return what each of several gets of some room: what it needs, where that is too much an equal share of what is left."""
    got = [0.0] * len(needed)
    left = room
    order = sorted(range(len(needed)), key=lambda at: needed[at])
    for done, at in enumerate(order):
        got[at] = min(needed[at], left / (len(order) - done))
        left -= got[at]
    return got


def renderer(picture: str) -> Any:
    """Return what paints a picture; the library for it is loaded when the first figure is shown."""
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(picture.encode()))


def fitted(size: QSize, box: QRectF, *, is_whole: bool) -> QRectF:
    """Return a box of the shape of a size at the head of another, as wide as that; is_whole: no higher either."""
    scale = min(box.width() / max(1, size.width()), 1.0)
    scale = min(scale, box.height() / max(1, size.height())) if is_whole else scale
    width, height = size.width() * scale, size.height() * scale
    return QRectF(box.left() + (box.width() - width) / 2, box.top(), width, height)


def image(figure: Figure, say: dict[str, Any], tokens: Tokens) -> QImage:
    """Return the picture of a figure on its ground, DENSITY pixels a unit; a null image for a table."""
    picture = svg(figure, say, colours_of(tokens))
    if not picture:
        return QImage()
    drawn = renderer(picture)
    size = drawn.defaultSize()
    made = QImage(size.width() * DENSITY, size.height() * DENSITY, QImage.Format.Format_RGB32)
    made.fill(tokens.colour("paper"))
    painter = QPainter(made)
    drawn.render(painter)
    painter.end()
    return made
