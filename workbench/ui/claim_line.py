"""A claim as a line of a list: what is claimed, when and by whom, how many passages speak for and against it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPaintEvent

from workbench.entities.claim_records import RelationRecord, StatementRecord
from workbench.entities.exhibits import Claim, RelationRef, StatementRef
from workbench.ui.claim_offers import claimed_words
from workbench.ui.icons import pixmap
from workbench.ui.moments import moment_words
from workbench.ui.named import named
from workbench.ui.sentences import related, related_to
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned_name
from workbench.ui.words import tr

Record = StatementRecord | RelationRecord
HEIGHT, HEIGHT_TWO = 28, 46


def ref_of(record: Record) -> Claim:
    """Return what names a claim."""
    return StatementRef(record.id) if isinstance(record, StatementRecord) else RelationRef(record.id)


def claim_words(record: Record, entity_id: int = 0) -> str:
    """Return what is claimed, seen from an entity; from nowhere: with its subject."""
    if isinstance(record, StatementRecord):
        said = f"{named(record.of.label)}: {record.shown}"
        return said if record.entity_id == entity_id else f"{record.entity}, {said}"
    if entity_id in {record.subject_id, record.object_id}:
        label, _other_id, other, _kind = record.seen_from(entity_id)
        return related_to(label, other)
    return related(record.subject, record.label, record.object)


def claim_aside(record: Record) -> str:
    """Return role, time, as what, by whom and how likely, as far as it is said."""
    role = record.role if isinstance(record, RelationRecord) else ""
    says = tr("says {who}").format(who=record.sayer) if record.sayer else ""
    parts = (role, record.when, claimed_words(record.claimed_as), says, named(record.likelihood))
    return " · ".join(part for part in parts if part)


def who_when(record: Record) -> str:
    """Return who claimed it and when."""
    return ", ".join(part for part in (record.analyst, moment_words(record.at)) if part)


class ClaimLine(RowButton):
    """opened: clicked, or Enter. menu_wanted: a right click, or the menu key. edit_wanted: F2. delete_wanted: Delete."""

    opened = Signal()
    menu_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, tokens: Tokens, record: Record, entity_id: int = 0, stance: str = "") -> None:
        """entity_id: from which it is seen; stance: of the one passage that is on show."""
        self.record, self._stance = record, stance
        is_back = isinstance(record, RelationRecord) and record.object_id == entity_id and record.label != record.inverse
        self._sign = "tag-simple" if isinstance(record, StatementRecord) else "arrow-left" if is_back else "arrow-right"
        self.words, self.aside = claim_words(record, entity_id), claim_aside(record)
        super().__init__(tokens, HEIGHT_TWO if self.aside else HEIGHT)
        self._supports, self._contradicts = len(record.backed("supports")), len(record.backed("contradicts"))
        counts = tr("{n} for, {m} against").format(n=self._supports, m=self._contradicts)
        spoken = {"supports": tr("supported here"), "contradicts": tr("contradicted here")}.get(stance, counts)
        self.setAccessibleName(", ".join(part for part in (self.words, self.aside, spoken) if part))
        told = (self.words, self.aside, counts, record.comment, who_when(record))
        self.setToolTip(tip("\n".join(part for part in told if part)))
        self.clicked.connect(lambda _checked=False: self.opened.emit())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, words, counts, and below what else is said."""
        painter, tokens, rect = self.ground(), self._tokens, QRectF(self.rect())
        ui, small = font(tokens, "ui"), font(tokens, "small", tabular=True)
        name = turned_name({"supports": "check", "contradicts": "x"}.get(self._stance, self._sign), painter)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QRectF(16, 6, 16, 16).topLeft(), pixmap(tokens, name, 16, "text2", ratio))
        right = rect.right() - 16
        if not self._stance:
            counts = f"{self._supports} : {self._contradicts}" if self._contradicts else f"{self._supports or '–'}"
            width = QFontMetricsF(small).horizontalAdvance(counts)
            painter.setFont(small)
            painter.setPen(tokens.colour("danger" if self._contradicts else "text2"))
            painter.drawText(QRectF(right - width, 0, width + 2, HEIGHT), Qt.AlignmentFlag.AlignVCenter, counts)
            right -= width + 8
        for words, made, role, top, height in ((self.words, ui, "text", 0, HEIGHT), (self.aside, small, "text2", 24, 18)):
            painter.setFont(made)
            painter.setPen(tokens.colour(role))
            box = QRectF(40, top, (right if top == 0 else rect.right() - 16) - 40, height)
            shown = QFontMetricsF(made).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        """Show the menu."""
        self.menu_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 edits, Delete deletes, the menu key opens the menu."""
        told = {
            Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened, Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_Delete: self.delete_wanted, Qt.Key.Key_Backspace: self.delete_wanted, Qt.Key.Key_Menu: self.menu_wanted,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if told is not None:
            told.emit()
        else:
            super().keyPressEvent(event)
