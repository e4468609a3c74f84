"""The names of themes beside pages that stand alone, as the margin of the text has them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from workbench.ui.reader.icons import Icons
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot, Name, Spanned, place_names
from workbench.ui.reader.margin_signs import signs_of
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.pages.page_marks import Bar
from workbench.ui.reader.painting import Scene
from workbench.ui.reader.shades import Shades, State
from workbench.ui.reader.style import LANES_MOST, NAME_PITCH, ReadingStyle

NAMES_ROOM = 176
"""Pixels kept for names at the right of pages."""

WIDE = 700
"""Pixels of a viewport from which there is room for names."""

SWATCH = 13
"""Pixels from a name's swatch to its first letter."""


class NamePainter:
    """Paints names on the desk, in the looks of the window."""

    def __init__(self, looks: Looks, icons: Icons) -> None:
        """Make the fonts once."""
        self._looks, self._shades, self._icons = looks, Shades(looks), icons
        metrics = Metrics(ReadingStyle())
        self._fonts = {False: metrics.frame_font(12), True: metrics.frame_font(12, 600)}
        self._measures = {strong: QFontMetricsF(font) for strong, font in self._fonts.items()}

    def paint(
        self, painter: QPainter, bars: Sequence[tuple[float, Bar]], room: QRectF, scale: float, scene: Scene
    ) -> list[Hot]:
        """Paint the names of brackets, each given with its page's y; return what answers to the mouse."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot, told = [], set[int]()
        for name in place_names(_joined(bars, scale), room.height(), LANES_MOST):
            if name.mark is None:
                painter.setFont(self._fonts[False])
                painter.setPen(self._looks.colour("text2"))
                painter.drawText(QPointF(room.left() + SWATCH, name.top + 13), f"+{name.hidden}")
            else:
                one = name.mark.passage_id
                hot.append(self._name(painter, name, room, scene, hung=frozenset() if one in told else scene.hung(one)))
                told.add(one)
        return hot

    def _name(self, painter: QPainter, name: Name, room: QRectF, scene: Scene, *, hung: frozenset[str]) -> Hot:
        mark, top = name.mark, name.top
        assert mark is not None
        chosen = scene.state(mark) is State.CHOSEN
        signs = tuple(sign.icon for sign in signs_of(mark, hovered=False, hung=hung))
        measure = self._measures[chosen]
        text = measure.elidedText(mark.label, Qt.TextElideMode.ElideRight, room.width() - SWATCH - 18 * len(signs) - 6)
        width = measure.horizontalAdvance(text)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(self._shades.tint(mark.colour))
            painter.drawRoundedRect(QRectF(room.left() - 4, top - 1, SWATCH + width + 10, NAME_PITCH + 2), 3, 3)
        painter.setBrush(self._shades.solid(mark.colour))
        painter.drawRoundedRect(QRectF(room.left(), top + 5.5, 7, 7), 2, 2)
        painter.setFont(self._fonts[chosen])
        painter.setPen(self._shades.label(mark.colour))
        painter.drawText(QPointF(room.left() + SWATCH, top + 13), text)
        self._signs(painter, signs, QPointF(room.left() + SWATCH + width + 8, top + 2), mark.colour)
        return Hot(QRectF(room.left() - 4, top, SWATCH + width + 8, NAME_PITCH), mark, mark.label if text != mark.label else "")

    def _signs(self, painter: QPainter, signs: Sequence[str], at: QPointF, colour: int) -> None:
        ratio = painter.device().devicePixelRatioF()
        for sign in signs:
            painter.drawPixmap(at, self._icons.pixmap(sign, 13, self._shades.label(colour), ratio))
            at += QPointF(17, 0)


def _joined(bars: Sequence[tuple[float, Bar]], scale: float) -> list[Spanned]:
    """Return one bracket for each mark, from its first to its last on view: a mark over two pages has one name."""
    found: dict[tuple[int, int], Spanned] = {}
    for y, bar in bars:
        top, bottom = y + bar.top * scale, y + bar.bottom * scale
        known = found.setdefault(bar.mark.key, Spanned(bar.mark, bar.lane, top, bottom, begins=True, ends=True))
        known.bottom = max(known.bottom, bottom)
    return list(found.values())
