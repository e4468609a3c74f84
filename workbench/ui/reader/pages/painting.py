"""Painting what lies on a page: tints, underlines, dots, hits, selection. The paper is white in every mode."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from workbench.model.span import Span
from workbench.ui.reader.handles import BESIDE, KNOB_HOT, REACH
from workbench.ui.reader.limits import Limit
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.pages.letters import CaretPlace, PageLetters, Strip
from workbench.ui.reader.pages.page_marks import Bar, PageMarks, Piece
from workbench.ui.reader.painting import DIMMED, Density, Scene
from workbench.ui.reader.shades import Shades, State
from workbench.ui.reader.style import HANDLE, KNOB, LANES

OVERHANG = 1.5
"""Pixels by which a tint is wider than its letters."""

BAR, BAR_CHOSEN, BAR_PITCH = 3.0, 4.5, 8.0
"""Widths of a bracket in the page's margin and their distance, in pixels."""

BAR_GAP = 13.0
"""Pixels between the text and the first bracket."""

_MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


@dataclass(frozen=True, slots=True)
class Front:
    """What covers tints: the pieces in front with their strips, and those of the selection."""

    pieces: list[Piece]
    strips: list[Strip]
    selected: list[Strip]

    @classmethod
    def of(cls, letters: PageLetters, marks: PageMarks, scene: Scene) -> Self:
        """Gather them for one page."""
        pieces = in_front(marks, scene)
        selected = [strip for span in scene.selected for strip in letters.strips(span.start, span.end)]
        return cls(pieces, [strip for piece in pieces for strip in piece.strips], selected)


class PagePainter:
    """Paints over a page's picture with the light looks; the painter's origin is the page's upper left corner in pixels."""

    def __init__(self, looks: Looks) -> None:
        """Keep the looks: those of light paper."""
        self.looks = looks
        self.shades = Shades(looks)

    def paint(self, painter: QPainter, letters: PageLetters, marks: PageMarks, scene: Scene, scale: float) -> None:
        """Paint all but the caret; scale: pixels a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        front = Front.of(letters, marks, scene)
        if scene.density is not Density.BRACKETS:
            self._tints(painter, marks, scene, scale, front)
        if scene.density is Density.ALL:
            self._underlines(painter, marks, scene, scale, front)
            self._dots(painter, _apart(marks.dots, front.selected), scale)
        self._drop(painter, letters, scene.drop, scale)
        self._hits(painter, letters, scene, scale)
        self._left_out(painter, letters, scene.left_out, scale)
        self._selection(painter, front.selected, scale)
        if not scene.selected:
            self._handles(painter, letters, marks, scene, scale)

    # --- marks

    def _tints(self, painter: QPainter, marks: PageMarks, scene: Scene, scale: float, front: Front) -> None:
        """Multiply tints with the page, so that its letters stay dark; no two are laid over each other."""
        painter.setCompositionMode(_MULTIPLY)
        for piece in marks.themes:
            if piece.lane == 0 and piece not in front.pieces:
                colour = self.shades.tint(piece.mark.colour, scene.state(piece.mark))
                self._fill(painter, _apart(piece.strips, [*front.strips, *front.selected]), colour, scale)
        for piece in front.pieces:
            colour = self.shades.tint(piece.mark.colour, State.CHOSEN)
            self._fill(painter, _apart(piece.strips, front.selected), colour, scale)
        painter.setCompositionMode(_OVER)

    def _fill(self, painter: QPainter, strips: Iterable[Strip], colour: QColor, scale: float) -> None:
        painter.setBrush(colour)
        for strip in strips:
            painter.drawRoundedRect(band(strip, scale), 2, 2)

    def _underlines(self, painter: QPainter, marks: PageMarks, scene: Scene, scale: float, front: Front) -> None:
        """Underline by lane; a tint that the piece in front covers shows as underline there."""
        for piece in marks.themes:
            if piece in front.pieces or piece.lane >= LANES:
                continue
            strips = _apart(piece.strips, front.selected) if piece.lane else _common(piece.strips, front.strips)
            colour = self.shades.solid(piece.mark.colour, scene.state(piece.mark))
            for strip in strips:
                painter.fillRect(underline(strip, piece.lane or 1, scale, close=strip.line in marks.crowded), colour)

    def _dots(self, painter: QPainter, strips: Sequence[Strip], scale: float) -> None:
        if not strips:
            return
        pen = QPen(self.looks.colour("entity_dots"), 1.4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.0, 1.4])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(pen)
        painter.drawLines([QLineF(s.x0 * scale, s.y1 * scale - 1.5, s.x1 * scale, s.y1 * scale - 1.5) for s in strips])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def backlight(self, painter: QPainter, marks: PageMarks, page: QRectF, scale: float) -> None:
        """Dim all of a page but what marks cover."""
        region = QRegion(page.toAlignedRect())
        for piece in (*marks.themes, *marks.entities):
            for strip in piece.strips:
                region -= QRegion(band(strip, scale).toAlignedRect())
        veil = self.looks.colour("paper")
        veil.setAlphaF(DIMMED)
        painter.save()
        painter.setClipRegion(region)
        painter.fillRect(page, veil)
        painter.restore()

    # --- what the analyst does

    def _drop(self, painter: QPainter, letters: PageLetters, spans: Iterable[Span], scale: float) -> None:
        painter.setCompositionMode(_MULTIPLY)
        for span in spans:
            self._fill(painter, letters.strips(span.start, span.end), self.looks.colour("accent_soft"), scale)
        painter.setCompositionMode(_OVER)

    def _hits(self, painter: QPainter, letters: PageLetters, scene: Scene, scale: float) -> None:
        if not len(scene.hits):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ordered = sorted(
            scene.hits.touching(letters.start, max(letters.end, letters.start + 1)), key=lambda found: found[0] == scene.hit
        )
        for hit, start, end in ordered:  # the one stood at last, so that no neighbour's edge runs through it
            current = hit == scene.hit
            painter.setPen(QPen(self.looks.colour("accent" if current else "warn"), 2.0 if current else 1.3))
            for strip in letters.strips(start, end):
                painter.drawRoundedRect(band(strip, scale), 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)

    def _left_out(self, painter: QPainter, letters: PageLetters, spans: Iterable[Span], scale: float) -> None:
        """Let what a selection leaves out step back."""
        veil = self.looks.colour("paper")
        veil.setAlphaF(0.55)
        for span in spans:
            self._fill(painter, letters.strips(span.start, span.end), veil, scale)

    def _selection(self, painter: QPainter, strips: Iterable[Strip], scale: float) -> None:
        """Fill with the selection's colour and turn the letters white: invert what is there, then lift its black."""
        colour = self.looks.colour("selection")
        for mode, fill in (
            (QPainter.CompositionMode.CompositionMode_Difference, QColor(255, 255, 255)),
            (QPainter.CompositionMode.CompositionMode_Screen, colour),
        ):
            painter.setCompositionMode(mode)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            for strip in strips:
                painter.fillRect(_band_of_selection(strip, scale), fill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(_OVER)

    def _handles(self, painter: QPainter, letters: PageLetters, marks: PageMarks, scene: Scene, scale: float) -> None:
        """Paint a line with a knob at either end of the chosen passage."""
        if not scene.pieces:
            return
        front = in_front(marks, scene)
        painter.setBrush(self.shades.solid(front[0].mark.colour if front else -1))
        for place, is_end in zip(handle_places(letters, scene), (False, True), strict=True):
            if place is None:
                continue
            line = QLineF(place.x0 * scale, place.y0 * scale, place.x1 * scale, place.y1 * scale)
            across = HANDLE / 2
            painter.drawRect(QRectF(line.p1(), line.p2()).normalized().adjusted(-across, 0, across, 0))
            knob = KNOB if scene.hot_limit is None or scene.hot_limit.is_end != is_end else KNOB_HOT
            painter.drawEllipse(line.p2() if is_end else line.p1(), knob / 2, knob / 2)

    def caret(self, painter: QPainter, place: CaretPlace, scale: float) -> None:
        """Paint the caret."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self.looks.colour("text"), 2))
        painter.drawLine(QPointF(place.x0 * scale, place.y0 * scale), QPointF(place.x1 * scale, place.y1 * scale))
        painter.setPen(Qt.PenStyle.NoPen)

    # --- brackets

    def bars(self, painter: QPainter, bars: Iterable[tuple[QRectF, Bar]], scene: Scene) -> None:
        """Paint brackets at the places that bar_places() gave."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for box, bar in bars:
            state = scene.state(bar.mark)
            wide = BAR_CHOSEN if scene.is_front(bar.mark) else BAR
            middle = box.center().x()
            painter.fillRect(
                QRectF(middle - wide / 2, box.top(), wide, box.height()), self.shades.solid(bar.mark.colour, state)
            )


def in_front(marks: PageMarks, scene: Scene) -> list[Piece]:
    """Return what stands in front: of the chosen and hovered passages the chosen coding, else their lowest lane or entities."""
    shown = [piece for piece in marks.themes if scene.state(piece.mark) is State.CHOSEN]
    clicked = {piece.mark.passage_id for piece in shown if scene.coding and piece.mark.coding_id == scene.coding}
    shown = [piece for piece in shown if piece.mark.passage_id not in clicked or scene.is_front(piece.mark)]
    if not shown:
        return [piece for piece in marks.entities if scene.state(piece.mark) is State.CHOSEN]
    lowest: dict[int, int] = {}
    for piece in shown:
        passage = piece.mark.passage_id
        lowest[passage] = min(lowest.get(passage, piece.lane), piece.lane)
    return [piece for piece in shown if piece.lane == lowest[piece.mark.passage_id]]


def handle_places(letters: PageLetters, scene: Scene) -> tuple[CaretPlace | None, CaretPlace | None]:
    """Return where the handles of the chosen passage stand on a page, None for an end that is not on it."""
    if not scene.pieces:
        return None, None
    start, end = scene.pieces[0].start, scene.pieces[-1].end
    first = letters.caret(start) if letters.strips(start, start + 1) else None
    strips = letters.strips(end - 1, end)
    return first, letters.caret_behind(end) if strips else None


def limit_under(letters: PageLetters, scene: Scene, point: QPointF, scale: float) -> Limit | None:
    """Return the limit whose handle a point, in points from the page's corner, takes hold of; None for none."""
    near: list[tuple[float, Limit]] = []
    last = len(scene.pieces) - 1
    for place, limit in zip(handle_places(letters, scene), (Limit(0, False), Limit(last, True)), strict=True):
        if place is None:
            continue
        knob = QPointF(place.x1, place.y1) if limit.is_end else QPointF(place.x0, place.y0)
        away = (point - knob) * scale
        beside = abs(point.x() - place.x0) * scale <= BESIDE and place.y0 <= point.y() <= place.y1
        if beside or max(abs(away.x()), abs(away.y())) <= REACH:
            near.append((away.manhattanLength(), limit))
    return min(near, key=lambda one: one[0])[1] if near else None


def band(strip: Strip, scale: float) -> QRectF:
    """Return the tint of a strip in pixels, a little wider than its letters and a little less high than its line."""
    height = (strip.y1 - strip.y0) * scale
    return QRectF(
        strip.x0 * scale - OVERHANG, strip.y0 * scale + 0.04 * height,
        (strip.x1 - strip.x0) * scale + 2 * OVERHANG, 0.92 * height,
    )  # fmt: skip


def _band_of_selection(strip: Strip, scale: float) -> QRectF:
    made = band(strip, scale)
    return QRectF(QRectF(made.left(), made.top(), made.width(), made.height()).toAlignedRect())


def underline(strip: Strip, lane: int, scale: float, *, close: bool = False) -> QRectF:
    """Return the underline of a lane from 1 on, in pixels; lines of a page stand closer than those of text."""
    thick = max(1.0, min(2.0, 1.25 * scale))
    pitch = thick + (0.0 if close else 0.7)
    top = (strip.y1 - 0.1 * (strip.y1 - strip.y0)) * scale + (lane - 1) * pitch
    return QRectF(strip.x0 * scale, top, (strip.x1 - strip.x0) * scale, thick)


def bar_places(
    bars: Iterable[Bar], edges: tuple[float, float], size: tuple[float, float], scale: float
) -> list[tuple[QRectF, Bar]]:
    """Return where brackets stand, in pixels from the page's corner: in its margins beside the text.

    A bracket that finds no room in a narrow margin stands on the desk beside the page.
    """
    return [(_bar_place(bar, edges, size, scale), bar) for bar in bars]


def _bar_place(bar: Bar, edges: tuple[float, float], size: tuple[float, float], scale: float) -> QRectF:
    away = BAR_GAP + bar.lane * BAR_PITCH
    x = edges[0] * scale - away if bar.left else min(edges[1], size[0]) * scale + away
    height = max(3.0, (bar.bottom - bar.top) * scale - 2)
    return QRectF(x - BAR_PITCH / 2, bar.top * scale + 1, BAR_PITCH, height)


def _apart(strips: Iterable[Strip], covers: Iterable[Strip]) -> list[Strip]:
    """Return strips without what others cover."""
    left = list(strips)
    for cover in covers:
        left = [part for strip in left for part in _without(strip, cover)]
    return left


def _without(strip: Strip, other: Strip) -> list[Strip]:
    if strip.line != other.line or other.x1 <= strip.x0 or other.x0 >= strip.x1:
        return [strip]
    parts = [strip._replace(x1=other.x0), strip._replace(x0=other.x1)]
    return [part for part in parts if part.x1 > part.x0]


def _common(strips: Iterable[Strip], others: Iterable[Strip]) -> list[Strip]:
    """Return where strips lie under others."""
    others = list(others)
    return [
        strip._replace(x0=max(strip.x0, other.x0), x1=min(strip.x1, other.x1))
        for strip in strips
        for other in others
        if strip.line == other.line and strip.x0 < other.x1 and other.x0 < strip.x1
    ]
