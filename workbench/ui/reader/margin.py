"""The margin: brackets in lanes, names of themes beside them, icons of entities; what stands where, and painting it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from workbench.ui.reader.highlights import RowView
from workbench.ui.reader.icons import Icons
from workbench.ui.reader.layout import RowLayout
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin_signs import signs_of
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.painting import Scene
from workbench.ui.reader.shades import Shades
from workbench.ui.reader.style import BRACKET, BRACKET_CHOSEN, ENTITY_ICON, LANE_PITCH, NAME_PITCH, SERIF, Columns
from workbench.ui.words import tr

FARTHEST = 5
"""A name may stand so many slots below its bracket's end; one that would stand farther away is counted in a "+n"."""

NAMED = 36
"""With less room than this no name can be read: then none is painted, and brackets alone stand."""

Key = tuple[int, int]


@dataclass(slots=True)
class Spanned:
    """A mark's bracket over all rows on view, in pixels of the viewport; begins, ends: whether its ends are on view."""

    mark: Mark
    lane: int
    top: float
    bottom: float
    begins: bool
    ends: bool
    more: tuple[Mark, ...] = ()


@dataclass(slots=True)
class Name:
    """A theme's name: top of its slot; more: those that belong here and for which there is no room (the "+n")."""

    mark: Mark | None
    top: float
    more: tuple[Mark, ...] = ()

    @property
    def hidden(self) -> int:
        """Return how many there is no room for."""
        return len(self.more)


@dataclass(slots=True)
class Hot:
    """A place in the margin that answers to the mouse.

    more: the marks that a "+n" stands for; mark is their first. act: what a click does but to choose, see margin_signs.
    """

    box: QRectF
    mark: Mark
    tip: str = ""
    more: tuple[Mark, ...] = ()
    act: str = ""


def spanned(rows: Iterable[tuple[int, RowLayout, RowView]]) -> list[Spanned]:
    """Join the brackets of the rows on view, each given with its y, by mark; in order of lanes' text."""
    found: dict[Key, Spanned] = {}
    for y, laid, view in rows:
        for bracket in view.brackets:
            mark = bracket.mark
            known = found.get(mark.key)
            if known is None:
                known = Spanned(mark, bracket.lane, y + bracket.top, y + bracket.bottom, mark.start >= laid.start, False)
                known.more = bracket.more
                found[mark.key] = known
            known.bottom = y + bracket.bottom
            known.ends = mark.end <= laid.end
    return list(found.values())


def place_names(brackets: Sequence[Spanned], height: float, lanes: int) -> list[Name]:
    """Give each bracket's name a slot: at its top, or the next slot below that is free; sorted from top to bottom."""
    names: list[Name] = []
    free = -1e9
    for bracket in sorted(brackets, key=lambda b: (b.top, b.lane)):
        if bracket.bottom < 4 or bracket.top > height:
            continue
        wanted = bracket.top if bracket.top >= 2 or bracket.bottom < NAME_PITCH else min(2.0, bracket.bottom - NAME_PITCH)
        top = max(wanted, free)
        if bracket.lane >= lanes or top > max(bracket.bottom, wanted + NAME_PITCH) + FARTHEST * NAME_PITCH:
            more = bracket.more or (bracket.mark,)
            if names and names[-1].mark is None:
                names[-1].more += more
            else:
                names.append(Name(None, top, more))
                free = top + NAME_PITCH
            continue
        names.append(Name(bracket.mark, top))
        free = top + NAME_PITCH
    return names


class MarginPainter:
    """Paints the margin and notes what there answers to the mouse."""

    def __init__(self, looks: Looks, metrics: Metrics, icons: Icons) -> None:
        """Make the fonts once."""
        self.looks, self.icons = looks, icons
        self.shades = Shades(looks)
        self.plain = metrics.frame_font(12)
        self.strong = metrics.frame_font(12, 600)
        self._measures = {False: QFontMetricsF(self.plain), True: QFontMetricsF(self.strong)}
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._tips = {"star": tr("Key passage  *"), "comment": tr("Comment on this coding  C"), "link": "", "memo": ""}

    def paint(
        self,
        painter: QPainter,
        rows: Sequence[tuple[int, RowLayout, RowView]],
        columns: Columns,
        scene: Scene,
        height: int,
    ) -> list[Hot]:
        """Paint the margin of the rows on view; return what answers to the mouse, in pixels of the viewport."""
        brackets = spanned(rows)
        hot = self._brackets(painter, brackets, columns, scene)
        hot += self._names(painter, place_names(brackets, height, columns.lanes_shown), columns, scene)
        hot += self._icons(painter, rows, columns)
        return hot

    def _brackets(self, painter: QPainter, brackets: Sequence[Spanned], columns: Columns, scene: Scene) -> list[Hot]:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = []
        for bracket in brackets:
            if bracket.lane >= columns.lanes_shown:
                continue
            state = scene.state(bracket.mark)
            wide = BRACKET_CHOSEN if scene.is_front(bracket.mark) else BRACKET
            x = columns.lanes + bracket.lane * LANE_PITCH + SERIF
            top = bracket.top if bracket.begins else bracket.top - 4
            bottom = bracket.bottom if bracket.ends else bracket.bottom + 4
            colour = self.shades.solid(bracket.mark.colour, state)
            painter.fillRect(QRectF(x - wide / 2 + 1, top, wide, bottom - top), colour)
            if bracket.begins:
                painter.fillRect(QRectF(x - SERIF + 1, top, SERIF, 2), colour)
            if bracket.ends:
                painter.fillRect(QRectF(x - SERIF + 1, bottom - 2, SERIF, 2), colour)
            hot.append(Hot(QRectF(x - 5, top, LANE_PITCH, bottom - top), bracket.mark, bracket.mark.label))
        return hot

    def _names(self, painter: QPainter, names: Sequence[Name], columns: Columns, scene: Scene) -> list[Hot]:
        hot, told = [], set[int]()
        for name in names if columns.names_width >= NAMED else ():
            if name.mark is None:
                hot.append(self._more(painter, name, columns))
                continue
            hot += self._name(painter, name.mark, name.top, columns, scene, first=name.mark.passage_id not in told)
            told.add(name.mark.passage_id)  # a passage has its signs once
        return hot

    def _more(self, painter: QPainter, name: Name, columns: Columns) -> Hot:
        """Paint how many more there are; a click lists them."""
        words = f"+{name.hidden}"
        painter.setFont(self.plain)
        painter.setPen(self.looks.colour("text2"))
        painter.drawText(QPointF(columns.names + 13, name.top + 13), words)
        width = self._measures[False].horizontalAdvance(words)
        box = QRectF(columns.names - 4, name.top, 13 + width + 12, NAME_PITCH)
        return Hot(box, name.more[0], ", ".join(dict.fromkeys(mark.label for mark in name.more[:12])), name.more)

    def _name(self, painter: QPainter, mark: Mark, top: float, columns: Columns, scene: Scene, *, first: bool) -> list[Hot]:
        chosen = scene.is_front(mark)
        hung = scene.hung(mark.passage_id) if first else frozenset[str]()
        signs = signs_of(mark, hovered=mark.passage_id == scene.hovered, hung=hung)
        room = columns.names_width - 13 - 18 * sum(not sign.offered for sign in signs) - 2
        text = self._elide(mark.label, room, chosen)
        width = self._measures[chosen].horizontalAdvance(text)
        x = columns.names
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.shades.tint(mark.colour))
            painter.drawRoundedRect(QRectF(x - 4, top - 1, 13 + width + 10, NAME_PITCH + 2), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.shades.solid(mark.colour))
        painter.drawRoundedRect(QRectF(x, top + 5.5, 7, 7), 2, 2)
        painter.setFont(self.strong if chosen else self.plain)
        painter.setPen(self.shades.label(mark.colour))
        painter.drawText(QPointF(x + 13, top + 13), text)
        at = x + 13 + width + (10 if chosen else 6)
        at = min(at, x + columns.names_width - 17.0 * len(signs))  # what is only offered may lie over a long name's end
        ratio = painter.device().devicePixelRatioF()
        hot = [Hot(QRectF(x - 4, top, 13 + width + 8, NAME_PITCH), mark, mark.label if text != mark.label else "")]
        for sign in signs:
            colour = self.looks.colour("text3") if sign.offered else self.shades.label(mark.colour)
            if sign.offered:
                painter.fillRect(QRectF(at - 3, top + 1, 19, NAME_PITCH - 2), self.looks.colour("paper"))
            painter.drawPixmap(QPointF(at, top + 2), self.icons.pixmap(sign.icon, 13, colour, ratio))
            hot.append(Hot(QRectF(at - 2, top, 17, NAME_PITCH), mark, self._tips[sign.act], act=sign.act))
            at += 17
        return hot

    def _elide(self, text: str, room: float, strong: bool) -> str:
        key = text, int(room), strong
        if key not in self._elided:
            self._elided[key] = self._measures[strong].elidedText(text, Qt.TextElideMode.ElideRight, max(12.0, room))
        return self._elided[key]

    def _icons(self, painter: QPainter, rows: Sequence[tuple[int, RowLayout, RowView]], columns: Columns) -> list[Hot]:
        hot, half, ratio = [], ENTITY_ICON / 2, painter.device().devicePixelRatioF()
        colour = self.looks.colour("text3")
        for y, _, view in rows:
            for middle, mark in view.icons:
                box = QRectF(columns.icons, round(y + middle - half), ENTITY_ICON, ENTITY_ICON)
                painter.drawPixmap(box.topLeft(), self.icons.pixmap(mark.icon, ENTITY_ICON, colour, ratio))
                hot.append(Hot(box.adjusted(-2, -4, 2, 4), mark, mark.label))
        return hot


def hot_at(places: Sequence[Hot], x: float, y: float) -> Hot | None:
    """Return the smallest place under a point, None for none."""
    under = [hot for hot in places if hot.box.contains(x, y)]
    return min(under, key=lambda hot: hot.box.height() * hot.box.width(), default=None)
