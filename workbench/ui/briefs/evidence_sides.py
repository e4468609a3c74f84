"""The evidence of a judgment in two columns, for and against; passages are dropped on either, or chosen from a list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.briefs import judging
from workbench.briefs.records import JudgmentRecord
from workbench.ui.briefs.citing import passage_in
from workbench.ui.briefs.evidence_row import EvidenceEntry
from workbench.ui.briefs.form import Head, Note, Pen
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class EvidenceSide(QWidget):
    """One side: its head with how many, its passages; a passage dropped on it is put there."""

    def __init__(self, pen: Pen, judgment_id: int, *, supports: bool) -> None:
        super().__init__()
        self._pen, self._judgment_id, self.supports, self._over = pen, judgment_id, supports, False
        self.setAcceptDrops(not pen.project.read_only)
        self._name = tr("For") if supports else tr("Against")
        self.setAccessibleName(self._name)
        self.head, self.none = Head(pen.tokens, self._name), Note(pen.tokens, tr("Drop a passage here."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        self.list = QVBoxLayout()
        self.list.setSpacing(2)
        for widget in (self.head, self.none):
            widget.setContentsMargins(10, 0, 10, 0)
            column.addWidget(widget)
        column.addLayout(self.list)
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self.head.setText(f"{self._name}  {count}")
        self.none.setVisible(not count)

    def _mark(self, over: bool) -> None:
        self._over = over
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take passages."""
        if passage_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._mark(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Forget it."""
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the passage on this side."""
        self._mark(False)
        passage_id = passage_in(event.mimeData())
        if passage_id is None:
            return
        event.acceptProposedAction()
        pen, judgment_id = self._pen, self._judgment_id
        pen.act(lambda: judging.set_evidence(pen.project, judgment_id, passage_id, supports=self.supports))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show where a passage would be dropped."""
        if self._over:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._pen.tokens.colour("accent"), 1))
            painter.setBrush(self._pen.tokens.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


class EvidenceColumns(QWidget):
    """Both sides; arrows walk through them, the focus stays with its passage when that changes sides."""

    def __init__(self, pen: Pen, judgment_id: int) -> None:
        super().__init__()
        self._pen, self._judgment_id = pen, judgment_id
        self.sides = {side: EvidenceSide(pen, judgment_id, supports=side) for side in (True, False)}
        self.entries: dict[int, EvidenceEntry] = {}
        row = QHBoxLayout(self)
        pad(row, 8, 0, 0, 0)
        row.setSpacing(16)
        for side in self.sides.values():
            row.addWidget(side, 1)

    def show_evidence(self, judgment: JudgmentRecord, snapshot: Snapshot) -> None:
        """Show the passages of a judgment; rows stay with their passage."""
        cited = {each.passage_id: each for each in snapshot.citations}
        focused = next((key for key, entry in self.entries.items() if entry.row.hasFocus()), 0)
        order = list(self.entries)
        for gone in set(self.entries) - {each.passage_id for each in judgment.evidence}:
            self._drop(gone)
        places = {True: 0, False: 0}
        for record in judgment.evidence:
            entry = self.entries.get(record.passage_id) or self._new(record.passage_id)
            column = self.sides[record.supports].list
            if column.indexOf(entry) != places[record.supports]:
                column.insertWidget(places[record.supports], entry)
            places[record.supports] += 1
            entry.show_evidence(record, cited.get(record.passage_id), snapshot)
        for supports, side in self.sides.items():
            side.show_count(places[supports])
        if focused:
            self._focus(focused, order)

    def _new(self, passage_id: int) -> EvidenceEntry:
        entry = EvidenceEntry(self._pen, self._judgment_id, passage_id)
        entry.walked.connect(lambda by, across: self._walk(entry, by, across=across))
        self.entries[passage_id] = entry
        return entry

    def _drop(self, passage_id: int) -> None:
        entry = self.entries.pop(passage_id)
        entry.note.setReadOnly(True)  # nothing is left that it could be saved into
        self.sides[entry.supports].list.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _focus(self, passage_id: int, order: list[int]) -> None:
        """Give the focus to a passage, or to the next of those that are left, as they were in order."""
        at = order.index(passage_id)
        for each in (*order[at:], *reversed(order[:at])):
            if each in self.entries:
                self.entries[each].row.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _walk(self, entry: EvidenceEntry, by: int, *, across: bool) -> None:
        rows = self._rows(entry.supports)
        at = rows.index(entry)
        if across:
            if (by > 0) is not entry.supports:
                return  # there is no side beyond
            rows, at = self._rows(not entry.supports), at - by
        if rows:
            rows[max(0, min(len(rows) - 1, at + by))].row.setFocus(Qt.FocusReason.TabFocusReason)

    def _rows(self, supports: bool) -> list[EvidenceEntry]:
        column = self.sides[supports].list
        entries = [entry for entry in self.entries.values() if column.indexOf(entry) >= 0]
        return sorted(entries, key=column.indexOf)
