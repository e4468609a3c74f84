"""How a passage of the pane looks: place, star and grade, its words in full, the gist, what else is attached."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from workbench.coding.records import CodingRecord, PassageRecord
from workbench.entities.kinds import entity_kind
from workbench.model.cutting import cut
from workbench.ui.icons import pixmap
from workbench.ui.passages.model import Head, RowOf
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import draw_laid, turned_name

EDGE, TOP, BOTTOM = 16, 10, 12
PLACE, LINE, NOTE, CHIP = 20, 21, 17, 20
HEAD = 36
LONGEST = 2_400
"""Code points of a quote that are shown; the rest is in the text itself."""
LETTER = 7.1
"""Pixels of a letter, more or less, by which heights are estimated."""


@dataclass(slots=True)
class Card:
    """A passage laid out at a width; chips: (coding, x, y, width)."""

    height: int
    quote: QTextLayout
    notes: list[QTextLayout]
    notes_at: float
    chips: list[tuple[CodingRecord, float, float, float]] = field(default_factory=list)
    more: int = 0
    is_commented: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """How a row is to be painted."""

    chosen: bool
    current: bool
    hovered: bool
    focused: bool


class CardPainter:
    """Lays out and paints rows. place: a passage's place in words; notes: lines below its words; about: what the list is of,
    which every passage has and no chip repeats."""

    def __init__(self, tokens: Tokens) -> None:
        self.place: Callable[[PassageRecord], str] = lambda _record: ""
        self.notes: Callable[[PassageRecord], Sequence[str]] = lambda _record: ()
        self.about: tuple[int, int] = (0, 0)
        self.linked: frozenset[int] = frozenset()
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._words, self._small = font(tokens, "ui", "reading_family"), font(tokens, "small", tabular=True)
        self._words.setPixelSize(15)
        self._strong = font(tokens, "ui_strong")
        self._measure = QFontMetricsF(self._small)

    @staticmethod
    def estimates(rows: Sequence[RowOf], width: int) -> list[int]:
        """Return about how high rows are, passages by the number of their code points."""
        letters, low = max(8, int((width - 2 * EDGE) / LETTER)), TOP + PLACE + LINE + CHIP + BOTTOM
        return [HEAD if isinstance(row, Head) else low + LINE * (min(row[3], LONGEST) // letters) for row in rows]

    # --- laying out

    def lay_out(self, record: PassageRecord, width: int) -> Card:
        """Return a passage laid out at a width in pixels."""
        room = max(60.0, width - 2.0 * EDGE)
        quote, high = self._wrapped(" ".join(cut(record.quote, LONGEST).split()), room, LINE, reading=True)
        y = TOP + PLACE + high
        card = Card(0, quote, [], y + 2)
        said = [record.gist] if record.gist else []
        for words in (*said, *self.notes(record)):
            note, high = self._wrapped(words, room, NOTE, reading=False)
            note.setPosition(QPointF(0, y + 2 - card.notes_at))
            card.notes.append(note)
            y += high + 2
        y = self._place_chips(card, record, room, y)
        card.is_commented = any(coding.comment for coding in record.codings)
        card.height = int(y + BOTTOM)
        return card

    def _wrapped(self, words: str, width: float, pitch: int, *, reading: bool) -> tuple[QTextLayout, float]:
        layout, option = QTextLayout(words, self._words if reading else self._small), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += pitch
        layout.endLayout()
        return layout, y

    def _place_chips(self, card: Card, record: PassageRecord, room: float, y: float) -> float:
        """Put the chips of what else is attached below the words, two lines of them at most; return where they end."""
        theme, entity = self.about
        others = {
            (coding.theme_id, coding.entity_id): coding
            for coding in record.codings
            if (coding.theme_id or 0) != theme or (coding.entity_id or 0) != entity
        }
        if not others:
            return y
        x, top, line = 0.0, y + 5, 0
        for number, coding in enumerate(others.values()):
            width = min(room, 200.0, self._measure.horizontalAdvance(coding.name) + (14 if coding.theme_id else 30))
            if x and x + width > room:
                line, x = line + 1, 0.0
                if line == 2:
                    card.more = len(others) - number
                    break
            card.chips.append((coding, x, top + line * (CHIP + 4), width))
            x += width + 5
        return top + (min(line, 1) + 1) * (CHIP + 4) - 4

    # --- painting

    def paint(self, painter: QPainter, box: QRectF, record: PassageRecord, card: Card, look: Looked) -> None:
        """Paint a passage."""
        tokens = self._tokens
        role = "chosen_row" if look.chosen else "hover" if look.hovered else ""
        if role:
            painter.fillRect(box, tokens.colour(role))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens.colour("hairline"))
        if look.current:
            bar = "accent" if look.focused else "border"
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), tokens.colour(bar))
        corner = box.topLeft() + QPointF(EDGE, TOP)
        right = self._signs(painter, record, card, QPointF(box.right() - EDGE, corner.y()))
        painter.setFont(self._small)
        painter.setPen(tokens.colour("text2"))
        room = QRectF(corner.x(), corner.y(), right - corner.x() - 8, 16)
        words = self._measure.elidedText(self.place(record), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.setPen(tokens.colour("text"))
        room_across = max(60.0, box.width() - 2.0 * EDGE)
        draw_laid(painter, card.quote, corner + QPointF(0, PLACE), room_across)
        painter.setPen(tokens.colour("text2"))
        for note in card.notes:
            draw_laid(painter, note, QPointF(corner.x(), box.top() + card.notes_at), room_across)
        for coding, x, y, width in card.chips:
            self._chip(painter, coding, QRectF(corner.x() + x, box.top() + y, width, CHIP))
        if card.more:
            last = card.chips[-1]
            painter.setPen(tokens.colour("text2"))
            painter.drawText(QPointF(corner.x() + last[1] + last[3] + 5, box.top() + last[2] + 14), f"+{card.more}")

    def _signs(self, painter: QPainter, record: PassageRecord, card: Card, at: QPointF) -> float:
        """Paint grade, star, note and chain from the right; return where the left one begins."""
        tokens, x, ratio = self._tokens, at.x(), painter.device().devicePixelRatioF()
        if record.credibility is not None:
            box = QRectF(x - 20, at.y() - 1, 20, 18)
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.setBrush(tokens.colour("field"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(tokens.colour("text"))
            painter.setFont(self._small)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(record.credibility))
            x -= 26
        signs = (("star-fill", record.is_key), ("note", card.is_commented), ("link", record.id in self.linked))
        for name, shown in signs:
            if shown:
                painter.drawPixmap(QPointF(x - 14, at.y() + 1), pixmap(tokens, name, 14, "text2", ratio))
                x -= 19
        return x

    def _chip(self, painter: QPainter, coding: CodingRecord, box: QRectF) -> None:
        tokens = self._tokens
        if coding.theme_id:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.palette[coding.colour % len(tokens.palette)].tint)
            painter.drawRoundedRect(box, 3, 3)
            words = box.adjusted(7, 0, -4, 0)
        else:
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.setBrush(tokens.colour("field"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            ratio = painter.device().devicePixelRatioF()
            picture = pixmap(tokens, entity_kind(coding.kind).icon, 13, "text2", ratio)
            painter.drawPixmap(box.topLeft() + QPointF(6, 3.5), picture)
            words = box.adjusted(24, 0, -4, 0)
        painter.setFont(self._small)
        painter.setPen(tokens.colour("text"))
        name = self._measure.elidedText(coding.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)

    def paint_head(self, painter: QPainter, box: QRectF, head: Head, look: Looked, count: str) -> None:
        """Paint the head of a group; count: its passages in words."""
        tokens, ratio = self._tokens, painter.device().devicePixelRatioF()
        painter.fillRect(box, tokens.colour("hover" if look.hovered or look.current else "panel"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens.colour("hairline"))
        middle = box.top() + box.height() / 2
        arrow = pixmap(tokens, turned_name("caret-down" if head.is_open else "caret-right", painter), 12, "text2", ratio)
        painter.drawPixmap(QPointF(box.left() + EDGE, middle - 6), arrow)
        x = box.left() + EDGE + 20
        if head.icon:
            painter.drawPixmap(QPointF(x, middle - 8), pixmap(tokens, head.icon, 16, "text2", ratio))
            x += 22
        right = box.right() - EDGE
        if head.letter:
            frame = QRectF(right - 20, middle - 9, 20, 18)
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.setBrush(tokens.colour("field"))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(self._small)
            painter.setPen(tokens.colour("text"))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, head.letter)
            right -= 28
        painter.setFont(self._small)
        painter.setPen(tokens.colour("text2"))
        width = self._measure.horizontalAdvance(count)
        painter.drawText(QRectF(right - width - 2, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, count)
        painter.setFont(self._strong)
        painter.setPen(tokens.colour("text"))
        room = QRectF(x, box.top(), right - width - 12 - x, box.height())
        title = QFontMetricsF(self._strong).elidedText(head.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)
