"""The list of passages that speak for or against a judgment."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.briefs import judging
from workbench.briefs.records import CitationRecord, JudgmentRecord
from workbench.ui.briefs.form import Head, Note, Pen
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.records_model import IdRole, Record, RecordsModel
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

WIDTH, HEIGHT = 520, 400


class EvidencePopup(QFrame):
    """All cited passages, those of the judgment first; a click, Enter or Space goes on: for, against, neither."""

    def __init__(self, pen: Pen, judgment: JudgmentRecord, snapshot: Snapshot, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pen, self._judgment_id = pen, judgment.id
        self._sides = {each.passage_id: each.supports for each in judgment.evidence}
        self.model, self.list = RecordsModel(), RowList(pen.tokens, tr("Evidence"))
        self._shown = self._records(snapshot)
        self.model.show(self._shown)
        self.filter = FilterField(pen.tokens, tr("Filter passages"))
        self._lay_out()
        self.list.setModel(self.model)
        self.filter.list_below = self.list
        self.filter.textChanged.connect(self.model.filter)
        self.list.clicked.connect(self._go_on)
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        tokens = self._pen.tokens
        column.addWidget(Head(tokens, tr("Evidence for this judgment")))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(Note(tokens, tr("Click, Enter or Space: for, against, neither. Esc closes.")))
        self.setObjectName("evidence")
        self.setStyleSheet(
            f"#evidence {{ background: {tokens.name('raised')}; border: 1px solid {tokens.name('border')};"
            f" border-radius: {tokens.radius['popup']}px; }}"
        )
        self.resize(WIDTH, HEIGHT)

    def _records(self, snapshot: Snapshot) -> list[Record]:
        cited = [each for each in snapshot.citations if each.passage_id is not None]
        cited.sort(key=lambda each: (each.passage_id not in self._sides, each.number))
        return [self._record(each, snapshot.tag(each.source_id)) for each in cited]

    def _record(self, citation: CitationRecord, tag: str) -> Record:
        side = self._sides.get(citation.passage_id or 0)
        second = " · ".join(part for part in (tag, citation.source_title) if part)
        row = Row(f"[{citation.number}] {citation.gist}", second=second, count=_side_words(side), strong=side is not None)
        return Record(citation.passage_id or 0, row, also=citation.quoted, tip=citation.quoted[:600])

    def open_at(self, widget: QWidget) -> None:
        """Open below a widget, above it where the screen ends."""
        at = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        if at.y() + HEIGHT > room.bottom():
            at.setY(max(room.top(), widget.mapToGlobal(QPoint(0, 0)).y() - HEIGHT - 4))
        at.setX(max(room.left(), min(at.x(), room.right() - WIDTH)))
        self.move(at)
        self.show()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Space go on with the chosen passage."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in keys
        ):
            self._go_on(self.list.currentIndex())
            return True
        return bool(super().eventFilter(watched, event))

    def _go_on(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        passage_id = index.data(IdRole)
        side = {None: True, True: False, False: None}[self._sides.get(passage_id)]
        if self._pen.act(lambda: self._write(passage_id, side)):
            self._sides.pop(passage_id, None)
            if side is not None:
                self._sides[passage_id] = side
            self._show(passage_id, side)

    def _write(self, passage_id: int, side: bool | None) -> bool:
        if side is None:
            judging.remove_evidence(self._pen.project, self._judgment_id, passage_id)
        else:
            judging.set_evidence(self._pen.project, self._judgment_id, passage_id, supports=side)
        return True

    def _show(self, passage_id: int, side: bool | None) -> None:
        """Show the new side without moving the row from under the mouse."""
        self._shown = [
            replace(each, row=replace(each.row, count=_side_words(side), strong=side is not None))
            if each.id == passage_id
            else each
            for each in self._shown
        ]
        self.model.show(self._shown)


def _side_words(side: bool | None) -> str:
    return {True: tr("for"), False: tr("against"), None: ""}[side]
