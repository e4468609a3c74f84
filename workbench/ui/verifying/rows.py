"""Rows of the report: number, state, source and place, the words; of altered ones both texts, their differences boxed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.brief_wording import PRINTED, STATES, named
from workbench.briefs.verifying.difference import difference
from workbench.briefs.verifying.report import SOUND, Checked, Printed, State
from workbench.model.clean import shortened
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import draw_laid, turned
from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
SIGNS: dict[State, tuple[str, str]] = {
    State.IDENTICAL: ("check-circle", "ok"),
    State.MOVED: ("arrows-down-up", "ok"),
    State.ALTERED: ("warning", "danger"),
    State.GONE: ("question", "warn"),
    State.SOURCE_MISSING: ("file-x", "danger"),
    State.SOURCE_DAMAGED: ("warning-octagon", "danger"),
    State.NOT_ATTACHED: ("warning", "danger"),
}
"""By state: icon and the colour it is drawn in."""

PAD, LEFT, LINE, GAP = 12, 52, 21, 4
"""Pixels: above and below a row, before its words, of a line of words, between two texts."""
MOST = 1200
"""Letters of a quotation that are shown; the whole stands in the passage."""
LABEL = 78
"""Pixels for the words “Published” and “Kept” before two texts that differ."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a row; marks: its stretches that the other text has not, in UTF-16 units."""

    text: str
    label: str = ""
    marks: tuple[tuple[int, int], ...] = ()


def said_of(row: Checked) -> tuple[Said, ...]:
    """Return the texts of a citation: its words, or where the original has others, both; and what the pages have instead."""
    pages = tuple(Said(shortened(" ".join(each.split()), MOST), tr("Pages")) for each in row.pages if each)
    return (*_attached(row), *pages) if row.words or not pages else pages


def _attached(row: Checked) -> tuple[Said, ...]:
    if not any(row.found):
        return (Said(shortened(" … ".join(row.words), MOST)),)
    both = zip(row.words, row.found, strict=False)
    texts: list[Said] = []
    for words, found in both:
        if words != found:
            texts += _sides(words, found)
    return tuple(texts) or (Said(shortened(" … ".join(row.words), MOST)),)


def _sides(words: str, found: str) -> list[Said]:
    sides = ["", ""]
    marks: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    for stretch in difference(words, found):
        for side, part in enumerate((stretch.published, stretch.kept)):
            shown = " ".join(part.split("\n"))
            start = _units(sides[side])
            sides[side] += shown
            if not stretch.is_same and shown.strip():
                marks[side].append((start, start + _units(shown)))
    labels = (tr("Published||in the brief"), tr("Kept"))
    kept = [Said(text, label, tuple(marked)) for text, label, marked in zip(sides, labels, marks, strict=True)]
    return [one for one in kept if one.text]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class RowsModel(QAbstractListModel):
    """The citations on view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Checked] = ()

    def show(self, rows: Sequence[Checked]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row, or its words for screen readers."""
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = " … ".join(row.words)
            return f"{named(row)}, {tr(STATES[row.state])}, {row.source} {row.place}: {shortened(words, 200)}"
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints citations; a row is as high as its texts need at the view's width."""

    def __init__(self, tokens: Tokens, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._small, self._strong = font(tokens, "small", tabular=True), font(tokens, "small", tabular=True)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._words = font(tokens, "reading", "reading_family")
        self._words.setPixelSize(15)
        self._heights: dict[tuple[int, int], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell a row's height."""
        width = self._view.viewport().width()
        row: Checked = index.data(RowRole)
        key = (id(row), width)
        if key not in self._heights:
            self._heights[key] = 2 * PAD + 20 + sum(self._height(one, width) + GAP for one in said_of(row))
        return QSize(200, self._heights[key])

    def _height(self, said: Said, width: int) -> int:
        return LINE * max(1, self._laid(said, width - LEFT - 24 - (LABEL if said.label else 0)).lineCount())

    def _laid(self, said: Said, width: float) -> QTextLayout:
        layout = QTextLayout(said.text.replace("\n", " "), self._words)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, end) for start, end in said.marks])
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(60.0, width))
            line.setPosition(QPointF(0, number * LINE))
            number += 1
        layout.endLayout()
        return layout

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        style = QTextCharFormat()
        style.setBackground(self._tokens.colour("danger_soft"))
        style.setForeground(self._tokens.colour("danger"))
        style.setFontWeight(QFont.Weight.DemiBold)
        made.format = style
        return made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, sign, number, state, place and words."""
        row: Checked = index.data(RowRole)
        rect = QRectF(option.rect)
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, rect)
        self._head(painter, row, rect)
        top = rect.top() + PAD + 22
        for said in said_of(row):
            left = rect.left() + LEFT
            if said.label:
                painter.setFont(self._small)
                painter.setPen(self._tokens.colour("text2"))
                painter.drawText(QPointF(left, top + 15), said.label)
                left += LABEL
            layout = self._laid(said, rect.right() - left - 24)
            painter.setPen(self._tokens.colour("text"))
            draw_laid(painter, layout, QPointF(left, top), max(60.0, rect.right() - left - 24))
            top += LINE * max(1, layout.lineCount()) + GAP
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour("chosen_row" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(6, 2, -6, -3), 5, 5)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(7, 3, -7, -4), 5, 5)
        painter.setPen(QPen(self._tokens.colour("hairline"), 1))
        painter.drawLine(QPointF(rect.left() + 16, rect.bottom()), QPointF(rect.right() - 16, rect.bottom()))

    def _head(self, painter: QPainter, row: Checked, rect: QRectF) -> None:
        name, role = SIGNS[row.state]
        if row.state in SOUND and row.printed is Printed.DIFFERS:
            name, role = "warning", "danger"
        top = rect.top() + PAD
        painter.drawPixmap(
            QPointF(rect.left() + 20, top + 1).toPoint(),
            pixmap(self._tokens, name, 18, role, painter.device().devicePixelRatio()),
        )
        left = rect.left() + LEFT
        left = self._write(painter, named(row), self._strong, "text", left, top, rect) + 10
        left = self._write(painter, tr(STATES[row.state]), self._strong, role, left, top, rect) + 10
        where = ", ".join(part for part in (row.source, row.place) if part)
        left = self._write(painter, where, self._small, "text2", left, top, rect) + 10
        if row.printed in {Printed.DIFFERS, Printed.ABSENT}:
            tone = "danger" if row.printed is Printed.DIFFERS else "text3"
            self._write(painter, tr(PRINTED[row.printed]), self._small, tone, left, top, rect)

    def _write(self, painter: QPainter, words: str, face: QFont, role: str, left: float, top: float, rect: QRectF) -> float:
        """Write words in a line and return where they end."""
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.right() - 24 - left))
        painter.setFont(face)
        painter.setPen(self._tokens.colour(role))
        painter.drawText(QPointF(left, top + 15), shown)
        return left + metrics.horizontalAdvance(shown)
