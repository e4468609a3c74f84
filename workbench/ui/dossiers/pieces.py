"""Pieces: what a row is drawn of, each in its place, so that painting and the mouse know the same."""

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import draw_laid

QUOTE_LINE = 21
"""Pixels of a line of a quotation in these lists."""


class Looks:
    """The fonts and colours of the lists; made once for each look."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.fonts: dict[str, QFont] = {
            "ui": font(tokens, "ui"), "strong": font(tokens, "ui_strong"), "small": font(tokens, "small", tabular=True),
            "title": font(tokens, "title"), "quote": font(tokens, "ui", "reading_family"), "grade": font(tokens, "ui_strong"),
            "note": font(tokens, "small", tabular=True),
        }  # fmt: skip
        self.fonts["title"].setPixelSize(15)
        self.fonts["quote"].setPixelSize(15)
        self.fonts["grade"].setPixelSize(11)
        self.fonts["note"].setPixelSize(10)
        self._metrics = {style: QFontMetricsF(made) for style, made in self.fonts.items()}

    def width(self, style: str, words: str) -> float:
        """Return how wide words are in a style, in pixels."""
        return self._metrics[style].horizontalAdvance(words)

    def elided(self, style: str, words: str, width: float) -> str:
        """Return words cut at the end to fit a width."""
        return self._metrics[style].elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width))


@dataclass(frozen=True, slots=True)
class Hit:
    """What a click means there: ``passage``, ``entity``, ``add``, ``side`` or ``claim``; number: its id or place."""

    what: Literal["passage", "entity", "add", "side", "claim", "source", "more"]
    number: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """What is drawn in a box. kind: ``words``, ``quote``, ``icon``, ``grade``, ``note``, ``rule``, ``ground``, ``ring``.

    strong: code points of a quotation, all of it white space made single, that are semibold.
    """

    kind: str
    box: QRectF
    words: str = ""
    style: str = "ui"
    role: str = "text"
    lines: int = 1
    right: bool = False
    hit: Hit | None = field(default=None)
    strong: tuple[int, int] = (0, 0)


def draw(painter: QPainter, pieces: list[Piece], looks: Looks, at: QPointF, under: Hit | None) -> None:
    """Draw pieces at a point; under: what the mouse is over, which is underlined where it leads somewhere."""
    for piece in pieces:
        box = piece.box.translated(at)
        hovered = under is not None and piece.hit == under and under.what in {"passage", "entity", "claim", "source", "more"}
        match piece.kind:
            case "words":
                _words(painter, piece, looks, box, hovered=hovered)
            case "quote":
                draw_quote(painter, piece, looks, box, hovered=hovered)
            case "icon":
                size = int(piece.box.height())
                picture = pixmap(looks.tokens, piece.words, size, piece.role, painter.device().devicePixelRatio())
                painter.drawPixmap(box.topLeft(), picture)
            case "note":
                _note(painter, piece, looks, box, hovered=hovered)
            case _:
                _shape(painter, piece, looks, box, hovered=hovered)


def _words(painter: QPainter, piece: Piece, looks: Looks, box: QRectF, *, hovered: bool) -> None:
    shown = QFont(looks.fonts[piece.style])
    shown.setUnderline(hovered)
    painter.setFont(shown)
    painter.setPen(looks.tokens.colour(piece.role))
    if piece.lines > 1:
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, piece.words)
        return
    side = Qt.AlignmentFlag.AlignRight if piece.right else Qt.AlignmentFlag.AlignLeft
    words = looks.elided(piece.style, piece.words, box.width() + 0.5)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine, words)


def _note(painter: QPainter, piece: Piece, looks: Looks, box: QRectF, *, hovered: bool) -> None:
    """Draw a footnote's number, raised; that of a passage against is struck in red."""
    shown = QFont(looks.fonts["note"])
    shown.setUnderline(hovered)
    painter.setFont(shown)
    painter.setPen(looks.tokens.colour(piece.role))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, piece.words)


def _shape(painter: QPainter, piece: Piece, looks: Looks, box: QRectF, *, hovered: bool) -> None:
    tokens = looks.tokens
    match piece.kind:
        case "rule":
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), tokens.colour("hairline"))
        case "ground":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(piece.role))
            painter.drawRoundedRect(box, tokens.radius["card"], tokens.radius["card"])
        case "ring":
            painter.setPen(QPen(tokens.colour(piece.role), tokens.layout["focus_ring"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        case "grade":
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.setBrush(tokens.colour("field"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(looks.fonts["grade"])
            painter.setPen(tokens.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, piece.words)
        case "button":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("hover"))
            if hovered:
                painter.drawRoundedRect(box, 5, 5)


def draw_quote(painter: QPainter, piece: Piece, looks: Looks, box: QRectF, *, hovered: bool = False) -> None:
    """Draw words of a source in so many lines, cut with an ellipsis; right-to-left words stand at the right."""
    words = " ".join(piece.words[:800].split())
    shown = QFont(looks.fonts[piece.style])
    shown.setUnderline(hovered)
    painter.setPen(looks.tokens.colour(piece.role))
    strong = (_units(words[: piece.strong[0]]), _units(words[: piece.strong[1]]))
    layout, cut = _laid_out(words, shown, box.width(), piece.lines, strong)
    if cut:
        kept = _first_units(words, cut - 2)
        kept = kept.rpartition(" ")[0] if kept.rfind(" ") > len(kept) // 2 else kept
        layout, _cut = _laid_out(f"{kept.rstrip(' ,;:–-')}…", shown, box.width(), piece.lines, strong)
    draw_laid(painter, layout, box.topLeft(), max(20.0, box.width()))


def _laid_out(words: str, shown: QFont, width: float, most: int, strong: tuple[int, int]) -> tuple[QTextLayout, int]:
    """Return words in lines, and where they must be cut (UTF-16 units) as they need more lines; 0 if they don't."""
    layout = QTextLayout(words, shown)
    if strong[1] > strong[0]:
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = strong[0], strong[1] - strong[0]
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        layout.setFormats([bold])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count, cut = 0, 0
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(20.0, width))
        line.setPosition(QPointF(0, QUOTE_LINE * count))
        count, cut = count + 1, line.textStart() + line.textLength()
    layout.endLayout()
    return layout, 0 if cut >= _units(words) else cut


def _units(words: str) -> int:
    """Return how many UTF-16 units words have, as Qt counts."""
    return len(words.encode("utf-16-le", errors="replace")) // 2


def _first_units(words: str, units: int) -> str:
    """Return the first UTF-16 units, no half letter at the end."""
    return words.encode("utf-16-le")[: 2 * max(0, units)].decode("utf-16-le", errors="ignore")


def hit_at(pieces: list[Piece], point: QPointF) -> Hit | None:
    """Return what a click at a point of the row means beyond choosing the row, None if nothing; the last drawn counts."""
    found = [piece.hit for piece in pieces if piece.hit is not None and piece.box.adjusted(-2, -2, 2, 2).contains(point)]
    return found[-1] if found else None
