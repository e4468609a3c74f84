"""A figure shown small, as it is now: its picture, or the first lines of its table, or why there is nothing to show."""

from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from workbench.briefs.figures.drawing import Colours
from workbench.briefs.figures.svg import svg
from workbench.briefs.figures.tables import rows_of
from workbench.briefs.parts import Figure
from workbench.ui.briefs.figures import rows
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

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
            painter.setFont(font(self._tokens, "small"))  # letters of a picture take the weight of the painter's
            self._renderer.render(painter, self._placed(inside))
        else:
            table = rows.laid(self._rows(), inside.width(), self._tokens, room=inside.height())
            rows.paint(painter, table, inside.topLeft(), self._tokens)

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

    def sizeHint(self) -> QSize:
        """Wide enough for a chart to be made out."""
        return QSize(430, 330)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.show_figure(self._figure, self._say)


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
