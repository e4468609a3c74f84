"""Chips in prose: citations, cross-references and footnotes painted as one letter each; figures as one wide one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPyTextObject, QTextDocument, QTextFormat

from workbench.ui.briefs.prose.figures import Drawings
from workbench.ui.briefs.prose.formats import ATOM, KIND, SERIAL
from workbench.ui.briefs.prose.lexicon import Lexicon, figure_of, numbers_of
from workbench.ui.briefs.prose.pieces import Kind
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.words import tr

HEIGHT, PAD, GAP, WIDEST = 20.0, 6.0, 2.0, 210.0
"""Pixels of a chip: its height, beside its words, around it, the widest words."""

Part = tuple[str, int, bool]
"""The words of a chip, the number it cites (0 for none), and whether that is known."""


class Chips(QPyTextObject):
    """Measures and paints the objects of one document; noted(serial) tells the number of a footnote."""

    def __init__(self, tokens: Tokens, noted: Callable[[int], int], parent: Any = None) -> None:
        super().__init__(parent)
        self.tokens, self._noted = tokens, noted
        self.lexicon = Lexicon()
        self._drawings = Drawings()

    def parts(self, form: QTextFormat) -> list[Part]:
        """Return the chips that one object shows, side by side: one a number."""
        markup, kind = str(form.property(ATOM)), form.property(KIND)
        if kind == Kind.REFERENCE:
            words = self.lexicon.referred(markup)
            return [(words or tr("what is gone"), 0, bool(words))]
        if kind == Kind.NOTE:
            return [(str(self._noted(int(form.property(SERIAL)))), 0, True)]
        found = [(number, self.lexicon.citation(number)) for number in numbers_of(markup)]
        return [(cited.label if cited else f"{number}?", number, cited is not None) for number, cited in found]

    def number_at(self, form: QTextFormat, x: float) -> int | None:
        """Return the number whose chip stands x pixels from an object's left, the nearest one."""
        left = GAP
        numbers = [(number, width) for (_, number, _), width in zip(self.parts(form), self._widths(form), strict=True)]
        for number, width in numbers:
            left += width + GAP
            if x <= left:
                return number or None
        return numbers[-1][0] or None if numbers else None

    def _font(self, kind: object) -> Any:
        made = font(self.tokens, "small")
        if kind == Kind.NOTE:
            made.setPixelSize(11)
        return made

    def _widths(self, form: QTextFormat) -> list[float]:
        kind = form.property(KIND)
        measure, pad = QFontMetricsF(self._font(kind)), 1.0 if kind == Kind.NOTE else PAD
        return [min(WIDEST, measure.horizontalAdvance(words)) + 2 * pad for words, _, _ in self.parts(form)]

    def intrinsicSize(self, document: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:  # noqa: N802
        """Return the room that an object takes, in pixels."""
        if form.property(KIND) == Kind.FIGURE:
            room = max(120.0, document.textWidth() - 2 * document.documentMargin() - 2)
            return QSizeF(room, self._drawings.height(self._figure(form), self.lexicon.say, room, self.tokens))
        widths = self._widths(form)
        return QSizeF(sum(widths) + GAP * (len(widths) + 1), HEIGHT)

    def _figure(self, form: QTextFormat) -> Any:
        return self.lexicon.picture(*figure_of(str(form.property(ATOM))))

    def drawObject(  # noqa: N802
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, form: QTextFormat
    ) -> None:
        """Paint an object."""
        rect = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = form.property(KIND)
        if kind == Kind.FIGURE:
            self._draw_figure(painter, rect, str(form.property(ATOM)))
        elif kind == Kind.NOTE:
            self._draw_note(painter, rect, form)
        else:
            self._draw_chips(painter, rect, form)
        painter.restore()

    def _draw_figure(self, painter: QPainter, rect: QRectF, markup: str) -> None:
        kind, argument = figure_of(markup)
        number = self.lexicon.figures.get(f"{kind}/{argument}" if argument else kind, 0)
        figure = self.lexicon.picture(kind, argument)
        self._drawings.draw(painter, rect, figure, (kind, number), self.lexicon.say, self.tokens)

    def _draw_note(self, painter: QPainter, rect: QRectF, form: QTextFormat) -> None:
        painter.setFont(self._font(Kind.NOTE))
        painter.setPen(self.tokens.colour("accent"))
        painter.drawText(
            rect.adjusted(0, -2, 0, -6), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.parts(form)[0][0]
        )

    def _draw_chips(self, painter: QPainter, rect: QRectF, form: QTextFormat) -> None:
        tokens, used = self.tokens, self._font(form.property(KIND))
        measure = QFontMetricsF(used)
        painter.setFont(used)
        left = rect.left() + GAP
        is_reference = form.property(KIND) == Kind.REFERENCE
        for (words, _, known), width in zip(self.parts(form), self._widths(form), strict=True):
            box = QRectF(left, rect.top() + 1, width, rect.height() - 2)
            edged = not known or is_reference or tokens.mode is Mode.HIGH_CONTRAST
            ink, fill = ("accent", "accent_soft") if known else ("warn", "warn_soft")
            painter.setPen(QPen(tokens.colour(ink), 1) if edged else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if is_reference and known else tokens.colour(fill))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius["chip"], tokens.radius["chip"])
            painter.setPen(tokens.colour(ink))
            said = measure.elidedText(words, Qt.TextElideMode.ElideRight, width - 2 * PAD + 1)
            baseline = box.center().y() + (measure.ascent() - measure.descent()) / 2
            painter.drawText(QPointF(left + PAD, baseline), said)
            left += width + GAP
