"""The list of passages that may speak for or against a judgment: those cited, then all that are coded."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.briefs import judging
from workbench.briefs.records import JudgmentRecord, citations
from workbench.ui.briefs.form import Head, Note, Pen
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.briefs.tray_items import TrayItem, TrayReader
from workbench.ui.records_model import IdRole, Record, RecordsModel
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

WIDTH, HEIGHT = 520, 400
ROWS = 200
"""Rows that the list is given at a time."""


class EvidencePopup(QFrame):
    """All coded passages: the judgment's first, then the others that the brief cites, then those that it doesn't cite yet.

    A click, Enter or Space goes on: for, against, neither; what is put to the judgment is cited. They are read in portions.
    """

    def __init__(self, pen: Pen, judgment: JudgmentRecord, snapshot: Snapshot, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pen, self._judgment_id = pen, judgment.id
        self._sides = {each.passage_id: each.supports for each in judgment.evidence}
        self.model, self.list = RecordsModel(), RowList(pen.tokens, tr("Evidence"))
        self.model.portion = ROWS
        self._reader = TrayReader(pen.project.reading)
        self._cited = {each.passage_id: each for each in snapshot.citations if each.passage_id is not None}
        self._tags = {number: snapshot.tag(each.source_id) for number, each in self._cited.items()}
        self._first = sorted(self._cited, key=lambda one: (one not in self._sides, self._cited[one].number))
        self._items: dict[int, TrayItem] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read)
        self._shown: dict[int, Record] = {one: self._record(one) for one in self._first}
        self._read()
        self.filter = FilterField(pen.tokens, tr("Filter passages"))
        self._lay_out()
        self.list.setModel(self.model)
        self.filter.list_below = self.list
        self.filter.textChanged.connect(self.model.filter)
        self.list.clicked.connect(self._go_on)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        tokens = self._pen.tokens
        column.addWidget(Head(tokens, tr("Evidence for this judgment")))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(
            Note(tokens, tr("Click, Enter or Space: for, against, neither. What is not yet cited is cited by that."))
        )
        self.setObjectName("evidence")
        self.setStyleSheet(
            f"#evidence {{ background: {tokens.name('raised')}; border: 1px solid {tokens.name('border')};"
            f" border-radius: {tokens.radius['popup']}px; }}"
        )
        self.resize(WIDTH, HEIGHT)

    def _read(self) -> None:
        """Read a portion of the passages, and go on with the next when there is time."""
        found = self._pen.act(self._reader.more)
        for item in found or ():
            self._items[item.id] = item
            self._shown[item.id] = self._record(item.id)
        self.model.show(list(self._shown.values()))
        if found is None or not self._reader.left:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _scrolled(self, value: int) -> None:
        if value >= self.list.verticalScrollBar().maximum() - 40:
            self.model.more()

    def _record(self, passage_id: int) -> Record:
        side, item, cited = self._sides.get(passage_id), self._items.get(passage_id), self._cited.get(passage_id)
        also = item.found_by if item is not None else ""
        if cited is None:
            words, source = (item.words, f"{item.source} · {item.grade}") if item is not None else ("", "")
            second = tr("{source} · not yet cited").format(source=source)
            return Record(passage_id, Row(words, second=second), also=also, tip=words)
        second = " · ".join(part for part in (self._tags.get(passage_id, ""), cited.source_title) if part)
        row = Row(f"[{cited.number}] {cited.gist}", second=second, count=_side_words(side), strong=side is not None)
        return Record(passage_id, row, also=f"{cited.quoted}\n{also}", tip=cited.quoted[:600])

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
            self._show(passage_id)

    def _write(self, passage_id: int, side: bool | None) -> bool:
        if side is None:
            judging.remove_evidence(self._pen.project, self._judgment_id, passage_id)
        else:
            judging.set_evidence(self._pen.project, self._judgment_id, passage_id, supports=side)
        return True

    def _show(self, passage_id: int) -> None:
        """Show the new side, and the number of what was not cited before, without moving the row from under the mouse."""
        if passage_id not in self._cited:
            fresh = citations(self._pen.project.reading, self._pen.brief_id)
            self._cited |= {each.passage_id: each for each in fresh if each.passage_id == passage_id}
        self._shown[passage_id] = self._record(passage_id)
        self.model.show(list(self._shown.values()))


def _side_words(side: bool | None) -> str:
    return {True: tr("for"), False: tr("against"), None: ""}[side]
