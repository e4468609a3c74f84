"""Painting a row: tints, underlines, dots, selection, and the text last."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap, QTextCharFormat, QTextLayout

from workbench.model.document import BlockKind
from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.ui.icons import coloured
from workbench.ui.reader.geometry import WHOLE, Band, caret_rect, stretch_on_view, strips
from workbench.ui.reader.handles import paint_handles
from workbench.ui.reader.highlights import Piece, RowView, Strip, strips_of
from workbench.ui.reader.hits import HitPainter
from workbench.ui.reader.layout import Part, RowLayout
from workbench.ui.reader.limits import Limit
from workbench.ui.reader.links import LINKS
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.shades import Shades, State, mixed
from workbench.ui.reader.style import (
    DOT,
    DOT_STEP,
    DOTS_TOP,
    LANES,
    LINE,
    TINT_HEIGHT,
    TINT_OVERHANG,
    TINT_TOP,
    UNDERLINE_FIRST,
    UNDERLINE_HEIGHT,
    UNDERLINE_PITCH,
    UNDERLINE_PITCH_COMPACT,
)

DIMMED = 0.68
"""How far letters go towards the paper where the backlight leaves them in the dark: to be seen, not to be read along."""

_ROLES = {
    BlockKind.FOOTNOTE: "text2", BlockKind.FURNITURE: "text3", BlockKind.CAPTION: "text2", BlockKind.MESSAGE_HEADER: "text2",
    BlockKind.ATTACHMENT: "text2",
}  # fmt: skip


class Density(StrEnum):
    """How much of the marks is painted in the text; the margin always shows all."""

    ALL = "all"
    TINTS = "tints"
    BRACKETS = "brackets"


@dataclass(slots=True)
class Scene:
    """What is painted over the text: the selection's pieces, what it leaves out, the chosen passage, the caret.

    chosen, hovered: ids of passages, 0 for none. coding: the one of the chosen passage that was chosen itself, 0 for none.
    also: all marked passages where there are several. pieces: of the chosen passage, for its handles; hot_limit: the handle
    that the mouse is over or holds.
    drop: where a target held over the text would be attached. hits, hit: what was found, and the one stood at.
    backlight: what no mark covers is dimmed. linked: passages at which links begin or end; noted: with memos.
    """

    selected: Sequence[Span] = ()
    left_out: Sequence[Span] = ()
    chosen: int = 0
    coding: int = 0
    hovered: int = 0
    also: frozenset[int] = frozenset()
    pieces: tuple[Span, ...] = ()
    hot_limit: Limit | None = None
    caret: int | None = None
    drop: Sequence[Span] = field(default_factory=tuple)
    hits: Hits = field(default_factory=Hits)
    hit: int | None = None
    density: Density = Density.ALL
    backlight: bool = False
    linked: frozenset[int] = frozenset()
    noted: frozenset[int] = frozenset()

    def hung(self, passage_id: int) -> frozenset[str]:
        """Return what hangs on a passage besides its codings: ``link``, ``memo``."""
        found = (("link", self.linked), ("memo", self.noted))
        return frozenset(act for act, passages in found if passage_id in passages)

    def state(self, mark: Mark) -> State:
        """Return how a mark is to be shown."""
        shown = self.hovered or self.chosen
        if not shown:
            return State.PLAIN
        return State.CHOSEN if self.is_shown(mark) else State.BACK

    def is_shown(self, mark: Mark) -> bool:
        """Tell whether a mark's passage is chosen, hovered or marked with others."""
        return mark.passage_id in (self.chosen, self.hovered) or mark.passage_id in self.also

    def is_front(self, mark: Mark) -> bool:
        """Tell whether a mark's name stands out: of a passage whose coding is chosen that one's alone."""
        is_other = self.coding and mark.passage_id == self.chosen and mark.coding_id != self.coding
        return self.is_shown(mark) and not is_other


class RowPainter:
    """Paints rows with one set of looks."""

    def __init__(self, looks: Looks) -> None:
        """Make pens and formats once."""
        self.looks = looks
        self.shades = Shades(looks)
        self._hits = HitPainter(looks)
        self._dots: dict[float, QPixmap] = {}
        # High contrast has a black paper: there a box stands in place of a tint.
        self._boxed = looks.colour("paper").lightness() == 0
        self._selected = QTextCharFormat()
        self._selected.setForeground(QBrush(looks.colour("selection_text")))
        self._left_out = QTextCharFormat()
        faded = looks.colour("text3")
        faded.setAlphaF(0.62)
        self._left_out.setForeground(QBrush(faded))
        self._link = QTextCharFormat()
        self._link.setForeground(QBrush(looks.colour("accent")))
        self._dimmed = mixed(looks.colour("text"), looks.colour("paper"), DIMMED)

    def paint(self, painter: QPainter, laid: RowLayout, view: RowView, scene: Scene, width: int, band: Band = WHOLE) -> None:
        """Paint a row whose top left is the painter's origin; width: the column's; band: top and bottom of what is on view."""
        dim = scene.backlight and not view.marks
        if dim:
            painter.setOpacity(1 - DIMMED)
        self._ornaments(painter, laid, width)
        painter.setOpacity(1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view.themes:
            self._themes(painter, view, scene)
        self._entities(painter, laid, view, scene)
        seen = [stretch_on_view(part, band) for part in laid.parts]
        self._selection(painter, laid, seen, scene.drop, "accent_soft")
        self._selection(painter, laid, seen, scene.selected, "selection")
        if len(scene.hits):
            self._hits.paint(painter, laid, seen, scene.hits, scene.hit)
        self._text(painter, laid, view, scene, band)
        self._handles(painter, laid, view, scene)
        if scene.caret is not None and laid.start <= scene.caret <= laid.end:
            painter.fillRect(caret_rect(laid, scene.caret), self.looks.colour("text"))

    def _ornaments(self, painter: QPainter, laid: RowLayout, width: int) -> None:
        """Paint what is no text: rules of tables, the line above notes, the edge of quotations, list markers."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        part = laid.parts[0]
        if laid.boxes:
            bottom = int(max(box.bottom() for box in laid.boxes))
            painter.fillRect(0, bottom, width, 1, self.looks.colour("border" if laid.header else "hairline"))
        elif laid.kind is BlockKind.FOOTNOTE and part.y > part.face.above:
            painter.fillRect(0, int(part.y) - 8, width, 1, self.looks.colour("border"))
        elif laid.kind is BlockKind.QUOTATION:
            x = width - part.face.left + 12 if part.rtl else part.face.left - 14
            painter.fillRect(int(x), int(part.y), 2, int(part.height), self.looks.colour("border"))
        elif laid.kind is BlockKind.ATTACHMENT:
            clip = coloured("paperclip", 16, self.looks.colour("text2"), painter.device().devicePixelRatioF())
            painter.drawPixmap(int(part.face.left) - 24, int(part.y + part.face.baseline) - 13, clip)
        if part.block.marker and part.start == part.block.start and part.lines:
            self._marker(painter, laid.kind, part)

    def _marker(self, painter: QPainter, kind: BlockKind, part: Part) -> None:
        """Paint a list item's or note's marker before its first line, a plain bullet as a dot."""
        marker, line = part.block.marker, part.lines[0]
        baseline = part.y + part.face.baseline
        if marker in "•·▪-–—*◦‣⁃" and kind is BlockKind.LIST_ITEM:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.looks.colour("text2"))
            x = part.x + part.width + 14 if part.rtl else part.x - 14
            painter.drawEllipse(QPointF(x, baseline - part.face.ascent * 0.30), 2.6, 2.6)
            return
        painter.setFont(part.face.font)
        painter.setPen(self.looks.colour("text2"))
        advance = painter.fontMetrics().horizontalAdvance(marker)
        x = part.x + part.width + 8 if part.rtl else part.x - 8 - advance
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if part.rtl else Qt.LayoutDirection.LeftToRight)
        painter.drawText(QPointF(x, baseline + line.top), marker)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _themes(self, painter: QPainter, view: RowView, scene: Scene) -> None:
        fronts = _fronts(view.themes, scene)
        painter.setPen(Qt.PenStyle.NoPen)
        for piece in view.themes if scene.density is not Density.BRACKETS else ():
            if piece.lane == 0 and not any(piece is front for front in fronts):
                self._tint(painter, piece, scene.state(piece.mark))
        for front in fronts:
            self._tint(painter, front, State.CHOSEN)
        for piece in view.themes if scene.density is Density.ALL else ():
            if piece.lane < LANES and not any(piece is front for front in fronts):
                self._underlines(painter, piece, fronts, view, scene)

    def _underlines(self, painter: QPainter, piece: Piece, fronts: Sequence[Piece], view: RowView, scene: Scene) -> None:
        """Underline a mark by its lane; one in lane 0 where a piece in front covers its tint, in that one's place."""
        colour, lane = self.shades.solid(piece.mark.colour, scene.state(piece.mark)), piece.lane
        found = [(lane, strip) for strip in piece.strips] if lane else []
        for front in () if lane else fronts:
            found += [(front.lane, strip) for strip in _common(piece.strips, front.strips) if front.lane]
        for at, strip in found:
            painter.fillRect(_underline(strip, at, compact=strip.top in view.crowded), colour)
        for box in piece.boxes if lane else ():
            painter.fillRect(QRectF(box.left() + 2, box.bottom() - 1 - 3 * lane, box.width() - 4, 2), colour)

    def _tint(self, painter: QPainter, piece: Piece, state: State) -> None:
        if self._boxed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.shades.solid(piece.mark.colour), 3 if state is State.CHOSEN else 1.5))
        else:
            painter.setBrush(self.shades.tint(piece.mark.colour, state))
        for strip in piece.strips:
            painter.drawRoundedRect(_band(strip), 2, 2)
        for box in piece.boxes:
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 2, 2)

    def _entities(self, painter: QPainter, laid: RowLayout, view: RowView, scene: Scene) -> None:
        fronts = {one for one in (scene.hovered or scene.chosen, *scene.also) if one}
        fronts -= {piece.mark.passage_id for piece in view.themes} if fronts else set()
        if fronts:  # a passage with a theme wears the theme's tint
            painter.setPen(Qt.PenStyle.NoPen)
            for mark in view.entities:
                if mark.passage_id in fronts:
                    piece = Piece(mark, 0, strips_of(laid, mark.start, mark.end))
                    self._tint(painter, piece, State.CHOSEN)
        dot = self._dot(painter.device().devicePixelRatio()) if view.dots else QPixmap()
        for strip in view.dots if scene.density is Density.ALL else ():
            y = strip.top + DOTS_TOP * strip.height / LINE
            painter.drawTiledPixmap(QRectF(strip.left, round(y - DOT), strip.right - strip.left, 2 * DOT), dot)

    def _dot(self, ratio: float) -> QPixmap:
        """Return one dot and the gap after it; tiled, it costs a seventeenth of a dashed line."""
        if ratio not in self._dots:
            made = QPixmap(round(DOT_STEP * ratio), round(2 * DOT * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.looks.colour("entity_dots"))
            painter.drawEllipse(QPointF(DOT_STEP / 2, DOT), DOT / 2, DOT / 2)
            painter.end()
            self._dots[ratio] = made
        return self._dots[ratio]

    def _selection(
        self, painter: QPainter, laid: RowLayout, seen: Sequence[tuple[int, int]], spans: Sequence[Span], role: str
    ) -> None:
        if not spans:
            return
        colour = self.looks.colour(role)
        for span in spans:
            if span.start >= laid.end or span.end <= laid.start:
                continue
            for index, part in enumerate(laid.parts):
                if laid.boxes and span.start <= part.start and span.end >= part.end > part.start:
                    painter.fillRect(laid.boxes[index].adjusted(2, 2, -2, -2), colour)
                elif span.start < seen[index][1] and span.end > seen[index][0]:
                    for line, left, right in strips(part, max(span.start, seen[index][0]), min(span.end, seen[index][1])):
                        top, height = part.y + line.top, part.face.line
                        painter.fillRect(
                            QRectF(left - 1, top + height * 3 / LINE, right - left + 2, height * 23 / LINE), colour
                        )

    def _text(self, painter: QPainter, laid: RowLayout, view: RowView, scene: Scene, band: Band) -> None:
        clip = QRectF(-1e6, band[0], 2e6, band[1] - band[0])
        lit = Span.tidy(Span(mark.start, mark.end) for mark in view.marks) if scene.backlight else ()
        for part in laid.parts:
            role = "text2" if part.block.header and laid.boxes else _ROLES.get(laid.kind, "text")
            formats = [
                *_formats(part, scene.left_out, self._left_out),
                *_formats(part, scene.selected, self._selected),
            ]
            links = [Span(link.start, link.end) for link in part.links if link.kind in LINKS]
            if links and not scene.backlight:
                formats = [*_formats(part, links, self._link), *formats]
            if scene.backlight:
                own = QTextCharFormat()
                own.setForeground(QBrush(self.looks.colour(role)))
                formats = [*_formats(part, lit, own), *formats]
            painter.setPen(self._dimmed if scene.backlight else self.looks.colour(role))
            part.layout.draw(painter, QPointF(part.x, part.y), formats, clip)

    def _handles(self, painter: QPainter, laid: RowLayout, view: RowView, scene: Scene) -> None:
        """Paint a line with a knob at either end of the chosen passage."""
        if scene.pieces and scene.pieces[0].start < laid.end and scene.pieces[-1].end > laid.start:
            front = _front(view.themes, scene)
            colour = self.shades.solid(front.mark.colour if front else -1)
            paint_handles(painter, laid, scene.pieces, scene.hot_limit, colour, self.looks.colour("paper"))


def _front(pieces: Sequence[Piece], scene: Scene) -> Piece | None:
    """Return the piece that stands in front: the hovered or chosen passage's chosen coding, else the one in the lowest lane."""
    shown = scene.hovered or scene.chosen
    mine = [piece for piece in pieces if shown and piece.mark.passage_id == shown and (piece.strips or piece.boxes)]
    return min(mine, key=lambda piece: (piece.mark.coding_id != scene.coding, piece.lane), default=None)


def _fronts(pieces: Sequence[Piece], scene: Scene) -> list[Piece]:
    """Return the pieces that stand in front: of each passage that is marked, hovered or chosen the one in the lowest lane.

    The hovered or chosen passage's comes last, over the others.
    """
    front = _front(pieces, scene)
    found: dict[int, Piece] = {}
    for piece in pieces if scene.also else ():
        if piece.mark.passage_id in scene.also and (piece.strips or piece.boxes):
            known = found.get(piece.mark.passage_id)
            found[piece.mark.passage_id] = piece if known is None or piece.lane < known.lane else known
    others = [piece for piece in found.values() if front is None or piece.mark.passage_id != front.mark.passage_id]
    return [*others, front] if front is not None else others


def _band(strip: Strip) -> QRectF:
    """Return the tint of a strip: 20 of a line of 28, 2 wider at each side."""
    scale = strip.height / LINE
    top, height = round(TINT_TOP * scale), round(TINT_HEIGHT * scale)
    return QRectF(strip.left - TINT_OVERHANG, strip.top + top, strip.right - strip.left + 2 * TINT_OVERHANG, height)


def _underline(strip: Strip, lane: int, *, compact: bool) -> QRectF:
    """Return the underline of a lane from 1 on: pitch 3, or 2 where four share a line or lines stand close."""
    pitch = UNDERLINE_PITCH_COMPACT if compact or strip.height < LINE - 2 else UNDERLINE_PITCH
    top = round(UNDERLINE_FIRST * strip.height / LINE) + (lane - 1) * pitch
    return QRectF(strip.left, strip.top + top, strip.right - strip.left, UNDERLINE_HEIGHT)


def _common(strips_: Sequence[Strip], others: Sequence[Strip]) -> list[Strip]:
    """Return where strips of one mark lie under those of another."""
    return [
        Strip(max(one.left, other.left), min(one.right, other.right), one.top, one.height)
        for one in strips_
        for other in others
        if one.top == other.top and one.left < other.right and other.left < one.right
    ]


def _formats(part: Part, spans: Sequence[Span], form: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    formats = []
    for span in spans:
        if span.start < part.end and span.end > part.start:
            ranged = QTextLayout.FormatRange()
            ranged.start = part.utf16(span.start)
            ranged.length = part.utf16(span.end) - ranged.start
            ranged.format = form
            formats.append(ranged)
    return formats
