"""Figures as they stand in the text that is written: a small live drawing, or a line that says why there is none."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from workbench.briefs.figures.drawing import Colours
from workbench.briefs.figures.svg_relations import relations_svg
from workbench.briefs.parts import ChartPart, ChronologyPart, Figure, HeatRow
from workbench.ui.briefs.figures.view import colours_of, fitted, renderer
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens, mixed
from workbench.ui.words import tr

NAMES = {
    "themes": ("Themes by source", "table"),
    "chronology": ("Chronology", "calendar-blank"),
    "entity": ("Entity profile", "user"),
    "relations": ("Relation chart", "share-network"),
    "claims": ("Claims by source", "columns"),
    "yardstick": ("Yardstick", "ruler"),
}
"""What each kind of figure is called, and its icon."""

HEAD, ROW, EDGE, TALLEST = 34.0, 21.0, 12.0, 520.0
MOST = 9
"""Rows that are drawn; how many more there are is said."""


def figure_height(figure: Figure | None, width: float) -> float:
    """Return how high a figure is drawn, in pixels."""
    if figure is None or figure.problem:
        return HEAD + ROW + EDGE
    if figure.kind == "relations" and figure.relations is not None:
        return min(TALLEST, HEAD + figure.relations.height * (width - 2 * EDGE) + EDGE)
    rows = _rows(figure)
    return HEAD + ROW * max(1, min(rows, MOST) + (rows > MOST)) + EDGE


def _rows(figure: Figure) -> int:
    match figure.kind:
        case "themes":
            return len(figure.themes)
        case "chronology":
            return 1 + len(figure.chronology.events) if figure.chronology else 1
        case "entity":
            return 1 + len(figure.entity.facts) if figure.entity else 1
        case "claims":
            return len(figure.claims.rows) if figure.claims else 1
    return 1


def draw_figure(painter: QPainter, rect: QRectF, figure: Figure | None, told: tuple[str, int], tokens: Tokens) -> None:
    """Paint a figure in a frame: in the head icon, number and kind (told: kind and number), its drawing below."""
    frame = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(tokens.colour("border"), 1))
    painter.setBrush(tokens.colour("panel"))
    painter.drawRoundedRect(frame, 6, 6)
    kind, number = told
    name, sign = NAMES.get(kind, (kind, "image"))
    title = f"{tr('Figure {number}').format(number=number)}  ·  {tr(name)}" if number else tr(name)
    painter.drawPixmap(
        QPointF(frame.left() + EDGE, frame.top() + 9), pixmap(tokens, sign, 16, "text2", painter.device().devicePixelRatio())
    )
    painter.setFont(font(tokens, "caps_head"))
    painter.setPen(tokens.colour("text2"))
    painter.drawText(
        QRectF(frame.left() + EDGE + 23, frame.top(), frame.width() - 50, HEAD), Qt.AlignmentFlag.AlignVCenter, title
    )
    inside = frame.adjusted(EDGE, HEAD, -EDGE, -EDGE)
    painter.setFont(font(tokens, "small", tabular=True))
    if figure is None or figure.problem:
        painter.setPen(tokens.colour("warn" if figure is not None else "text3"))
        painter.drawText(
            inside,
            Qt.AlignmentFlag.AlignVCenter,
            figure.problem if figure else tr("Drawn from the project when the brief is made"),
        )
        return
    painter.setClipRect(inside.adjusted(-4, -2, 4, 4))
    _draw_inside(painter, inside, figure, tokens)


def _draw_inside(painter: QPainter, box: QRectF, figure: Figure, tokens: Tokens) -> None:
    if figure.kind == "themes":
        _draw_themes(painter, box, figure.themes, tokens)
    elif figure.chronology is not None:
        _draw_chronology(painter, box, figure.chronology, tokens)
    elif figure.relations is not None:
        _draw_chart(painter, box, figure.relations, tokens)
    else:
        _draw_lines(painter, box, _lines(figure), tokens)


def _lines(figure: Figure) -> list[str]:
    """Return a figure's contents in words, a line each."""
    if figure.entity is not None:
        return [
            " · ".join(part for part in (figure.entity.name, figure.entity.kind) if part),
            *(f"{fact.text} {fact.when}".strip() for fact in figure.entity.facts),
        ]
    if figure.claims is not None:
        return [row.claim for row in figure.claims.rows]
    return [tr("The terms of likelihood, and what they mean in per cent")]


def _draw_lines(painter: QPainter, box: QRectF, lines: list[str], tokens: Tokens) -> None:
    measure = QFontMetricsF(painter.font())
    painter.setPen(tokens.colour("text"))
    for number, line in enumerate(_shortened(lines)):
        row = QRectF(box.left(), box.top() + number * ROW, box.width(), ROW)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, measure.elidedText(line, Qt.TextElideMode.ElideRight, box.width()))


def _shortened(lines: list[str]) -> list[str]:
    return lines if len(lines) <= MOST else [*lines[:MOST], tr("and {count} more").format(count=len(lines) - MOST)]


def _draw_themes(painter: QPainter, box: QRectF, rows: tuple[HeatRow, ...], tokens: Tokens) -> None:
    """Paint a heat table: names at the left, a cell a source, darker for more."""
    most = max((count for row in rows for count in row.counts), default=1) or 1
    names, cell = box.width() * 0.5, min(56.0, box.width() * 0.5 / max(1, len(rows[0].counts) if rows else 1))
    measure = QFontMetricsF(painter.font())
    for number, row in enumerate(rows[:MOST]):
        top = box.top() + number * ROW
        painter.setPen(tokens.colour("text"))
        indent = 12.0 * row.depth
        said = measure.elidedText(row.label, Qt.TextElideMode.ElideRight, names - indent - 8)
        painter.drawText(QRectF(box.left() + indent, top, names - indent, ROW), Qt.AlignmentFlag.AlignVCenter, said)
        for column, count in enumerate(row.counts):
            square = QRectF(box.left() + names + column * cell, top, cell, ROW).adjusted(1, 1, -1, -1)
            fill = mixed(tokens.colour("paper"), tokens.colour("accent"), 0.08 + 0.42 * count / most if count else 0.0)
            painter.fillRect(square, fill)
            painter.setPen(tokens.colour("text" if count else "text3"))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(count or "·"))
    if len(rows) > MOST:
        painter.setPen(tokens.colour("text2"))
        box = QRectF(box.left(), box.top() + MOST * ROW, box.width(), ROW)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("and {count} more").format(count=len(rows) - MOST))


def _draw_chronology(painter: QPainter, box: QRectF, part: ChronologyPart, tokens: Tokens) -> None:
    """Paint an axis with its years, below it a bar an event, its words behind it."""
    span = max(part.end - part.begin, 0.1)
    axis = box.width() * 0.42

    def at(year: float) -> float:
        return box.left() + axis * (year - part.begin) / span

    painter.setPen(tokens.colour("text3"))
    last = -1e9
    for tick in part.ticks:
        if at(tick) - last > 34 and at(tick) < box.left() + axis - 20:
            painter.drawText(QPointF(at(tick), box.top() + 12), str(tick))
            last = at(tick)
    painter.setPen(QPen(tokens.colour("border"), 1))
    painter.drawLine(QPointF(box.left(), box.top() + ROW - 3), QPointF(box.left() + axis, box.top() + ROW - 3))
    measure = QFontMetricsF(painter.font())
    for number, event in enumerate(part.events[: MOST - 1]):
        top = box.top() + ROW * (number + 1)
        width = max(4.0, at(event.end) - at(event.begin))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        painter.drawRoundedRect(QRectF(at(event.begin), top + 6, width, 8), 3, 3)
        painter.setPen(tokens.colour("text"))
        room = box.width() - axis - 16
        said = measure.elidedText(f"{event.words}  {event.text}", Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(box.left() + axis + 16, top, room, ROW), Qt.AlignmentFlag.AlignVCenter, said)
    hidden = len(part.events) - MOST + 1
    if hidden > 0:
        painter.setPen(tokens.colour("text2"))
        row = QRectF(box.left(), box.top() + ROW * MOST, box.width(), ROW)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, tr("and {count} more").format(count=hidden))


def _draw_chart(painter: QPainter, box: QRectF, chart: ChartPart, tokens: Tokens) -> None:
    """Paint the chart as it will be printed, in the window's colours."""
    drawn = renderer(_chart_svg(chart, colours_of(tokens, "panel")))
    drawn.render(painter, fitted(drawn.defaultSize(), box, is_whole=True))


@lru_cache(maxsize=16)  # a field is painted at every blink of its caret
def _chart_svg(chart: ChartPart, colours: Colours) -> str:
    return relations_svg(chart, tr("Relation chart"), colours)
