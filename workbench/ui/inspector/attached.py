"""What is attached to a passage: chips with who and when, each with its own way to detach it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.coding.records import CodingRecord
from workbench.entities.kinds import entity_kind
from workbench.ui.icons import pixmap
from workbench.ui.inspector.coding_row import CodingRow, Entries
from workbench.ui.inspector.keeping import Edit
from workbench.ui.inspector.sign import Sign
from workbench.ui.moments import when
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr


def sign_of(coding: CodingRecord, analyst: str) -> Sign:
    """Return the chip of a coding, as an analyst with this name sees it."""
    kind, target = ("theme", coding.theme_id) if coding.theme_id else ("entity", coding.entity_id)
    symbol = entity_kind(coding.kind).icon if coding.kind else ""
    aside = f"{coding.initials}  {when(coding.at)}"
    own = coding.analyst == analyst
    by_colour = -1 if own else coding.by_colour
    return Sign(
        kind, int(target or 0), coding.name, coding.colour, symbol, aside, coding.id, coding.comment, own, by_colour
    )  # fmt: skip


class PlainSign(PaintedButton):
    """Swatch or icon, name, and at the right its key in a box."""

    def __init__(self, tokens: Tokens, sign: Sign) -> None:
        super().__init__()
        self._tokens = tokens
        self.setFixedHeight(26)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_sign(sign)

    def show_sign(self, sign: Sign) -> None:
        """Show another theme or entity."""
        self.sign = sign
        self.setText(sign.name)
        self.setAccessibleName(sign.name)
        self.setToolTip(tip(tr("Attach “{name}”||button").format(name=sign.name)))
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the height; the width is the column's."""
        return QSize(120, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter, tokens, sign = turned(QPainter(self), self), self._tokens, self.sign
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("focus"), 2) if self.ring else Qt.PenStyle.NoPen)
        if self.underMouse() or self.ring:
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        middle = self.height() / 2
        if sign.colour >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.palette[sign.colour].solid)
            painter.drawRoundedRect(QRectF(4, middle - 5, 10, 10), 2.5, 2.5)
        else:
            painter.drawPixmap(QPointF(1, middle - 8), pixmap(tokens, sign.icon, 16, "text2", self.devicePixelRatioF()))
        painter.setFont(font(tokens, "ui"))
        painter.setPen(tokens.colour("text"))
        where = self.rect().adjusted(23, 0, -30, 0)
        words = painter.fontMetrics().elidedText(sign.name, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if sign.aside:
            box = QRectF(self.width() - 24, middle - 8, 18, 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.drawRoundedRect(box, 3, 3)
            painter.setFont(font(tokens, "small"))
            painter.setPen(tokens.colour("text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign.aside)


class Signs(QWidget):
    """Themes and entities, one a line: as chips, or plain where they are only offered.

    opened(kind, id): one was clicked. acted(act, coding id): an entry of its menu was chosen, or its cross (``detach``).
    left: back to the text.
    """

    opened = Signal(str, object)
    acted = Signal(str, object)
    left = Signal()

    def __init__(
        self, tokens: Tokens, *, plain: bool = False, entries: Entries = lambda _sign: [], comment: Edit | None = None
    ) -> None:
        """entries: the menu of a chip; comment: saves a comment on its coding."""
        super().__init__()
        self._tokens, self._signs, self._plain = tokens, tuple[Sign, ...](), plain
        self._entries, self._comment = entries, comment
        self._column = QVBoxLayout(self)
        pad(self._column, 16, 0, 10, 0)
        self._column.setSpacing(4)
        self._rows: list[QWidget] = []
        self._marked = 0

    def show_signs(self, signs: Sequence[Sign], *, anew: bool = False) -> None:
        """Show these in place of the former; nothing happens if they are the same."""
        if tuple(signs) == self._signs and not anew:
            return
        before, self._signs = self._signs, tuple(signs)
        if self._plain and not anew:
            self._show_plain()
        elif not anew and [replace(one, tip="") for one in before] == [replace(one, tip="") for one in signs]:
            for row, sign in zip(self._rows, self._signs, strict=True):
                if isinstance(row, CodingRow):
                    row.update_comment(sign)
        else:
            self._show_rows()

    def _show_rows(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(sign) for sign in self._signs]
        for row in self._rows:
            self._column.addWidget(row)
        self.mark(self._marked)

    def _show_plain(self) -> None:
        """Give the rows there are other signs: this happens with every attachment."""
        for row, sign in zip(self._rows, self._signs, strict=False):
            if isinstance(row, PlainSign) and row.sign != sign:
                row.show_sign(sign)
        for sign in self._signs[len(self._rows) :]:
            self._rows.append(self._row(sign))
            self._column.addWidget(self._rows[-1])
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._signs))

    def _row(self, sign: Sign) -> QWidget:
        if self._plain:
            offered = PlainSign(self._tokens, sign)
            offered.clicked.connect(lambda _checked=False: self.opened.emit(offered.sign.kind, offered.sign.id))
            return offered
        row = CodingRow(self._tokens, sign, self._entries, self._comment)
        row.opened.connect(lambda: self.opened.emit(sign.kind, sign.id))
        row.left.connect(self.left)
        row.acted.connect(lambda act: self.acted.emit(act, sign.coding_id))
        return row

    def mark(self, coding_id: int) -> None:
        """Let the row of a coding stand out, now and when rows are made anew; 0 for none."""
        self._marked = coding_id
        for row in self._rows:
            if isinstance(row, CodingRow):
                row.set_front(bool(coding_id) and row.sign.coding_id == coding_id)

    def row(self, coding_id: int) -> CodingRow | None:
        """Return the row of a coding, None if it is not shown."""
        return next((row for row in self._rows if isinstance(row, CodingRow) and row.sign.coding_id == coding_id), None)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.show_signs(self._signs, anew=True)
