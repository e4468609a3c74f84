"""The navigator of the Analysis activity: the questions that are asked of the sources, and what these disagree about."""

import json
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from workbench.analysis.contradictions import Contradiction
from workbench.coding.question_records import QuestionRecord
from workbench.coding.questions import create_question, delete_question, edit_question, move_question
from workbench.project.changes import Changes
from workbench.project.references import reliant
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.sides import title_of
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.lines import HairlineSplitter
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

QUESTION = "application/x-workbench-question"
"""The id of a question that is dragged to another place."""


class AnalysisPane(QWidget):
    """question_opened(id): its page is wanted. clash_opened(about, id): a disagreement is. said(words)."""

    question_opened = Signal(object)
    clash_opened = Signal(str, object)
    said = Signal(str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, agreed: Callable[[str, str], bool]) -> None:
        """agreed(words, act): asks the analyst whether to do what the words explain."""
        super().__init__()
        self._catalogue, self._agreed, self._stale = catalogue, agreed, False
        self._clashes: Sequence[Contradiction] = ()
        self.filter = FilterField(tokens, tr("Filter questions"))
        self.head = SectionHead(tokens, tr("Questions"), adds=tr("New question"))
        self._field_holder, self.field = QWidget(), QLineEdit()
        self.questions, self.clashes = RecordsModel(), RecordsModel()
        self.question_view = self._view(tokens, tr("Questions"), self.questions)
        self.clash_head = SectionHead(tokens, tr("Disagreements"))
        self.clash_view = self._view(tokens, tr("Disagreements"), self.clashes)
        self.no_questions = EmptyState(
            tokens, "question", tr("No questions yet"), tr("Add one with +, or put a passage to one: A, then !")
        )
        self.no_clashes = EmptyState(
            tokens, "arrows-left-right", tr("Nothing disagrees"),
            tr("Values, claims, questions and linked passages that contradict each other stand here"),
        )  # fmt: skip
        self._stacks = [self._stack(self.question_view, self.no_questions), self._stack(self.clash_view, self.no_clashes)]
        self._lay_out(tokens)
        self._connect()
        self.refresh()

    def _view(self, tokens: Tokens, words: str, model: RecordsModel) -> RowTree:
        view = RowTree(tokens, words)
        view.setModel(model)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return view

    def _stack(self, view: QTreeView, empty: EmptyState) -> QStackedWidget:
        made = QStackedWidget()
        made.addWidget(view)
        made.addWidget(empty)
        return made

    def _lay_out(self, tokens: Tokens) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 2)
        holder.addWidget(self.filter)
        column.addLayout(holder)
        self._splitter = HairlineSplitter(tokens, Qt.Orientation.Vertical)
        self.field.setPlaceholderText(tr("A question or a thesis, then Enter"))
        self.field.setAccessibleName(tr("New question"))
        self.field.setFixedHeight(tokens.layout["field"])
        inset = QVBoxLayout(self._field_holder)
        inset.setContentsMargins(12, 2, 12, 4)
        inset.addWidget(self.field)
        for parts in ((self.head, self._field_holder, self._stacks[0]), (self.clash_head, self._stacks[1])):
            half = QWidget()
            within = QVBoxLayout(half)
            within.setContentsMargins(0, 0, 0, 0)
            within.setSpacing(2)
            for part in parts:
                within.addWidget(part)
            self._splitter.addWidget(half)
        self._field_holder.hide()
        self._splitter.setSizes([400, 300])
        column.addWidget(self._splitter, 1)
        self.filter.list_below = self.question_view
        self.setFocusProxy(self.question_view)

    def _connect(self) -> None:
        self._catalogue.changed.connect(self._on_changes)
        for model in (self.questions, self.clashes):
            self.filter.textChanged.connect(model.filter)
        self.head.button.clicked.connect(self.new)
        self.field.returnPressed.connect(self._make)
        view, model = self.question_view, self.questions
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.activated.connect(lambda index: self.question_opened.emit(index.internalId()))
        view.clicked.connect(lambda index: self.question_opened.emit(index.internalId()))
        view.customContextMenuRequested.connect(self._menu)
        model.rename = self._rename
        model.drag = _dragged
        model.mime_types = [QUESTION]
        model.accepts = lambda data, one, between: data.hasFormat(QUESTION) and not model.is_filtered and (between or not one)
        model.drop = self._drop
        self.clash_view.activated.connect(lambda index: self._open_clash(index.internalId()))
        self.clash_view.clicked.connect(lambda index: self._open_clash(index.internalId()))
        self._acts = {
            "rename": self._act(tr("Change the words"), "", lambda: view.edit(view.currentIndex())),
            "up": self._act(tr("Move up"), "Alt+Up", partial(self._step, -1)),
            "down": self._act(tr("Move down"), "Alt+Down", partial(self._step, 1)),
            "delete": self._act(tr("Delete…"), "Del", self.delete),
        }

    def _act(self, words: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self.question_view)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.question_view.addAction(action)
        action.triggered.connect(lambda _checked=False: act())
        return action

    # --- showing

    def refresh(self) -> None:
        """Show the questions as they are now."""
        self._stale = False
        known = list(self._catalogue.questions.values())
        self.questions.show([_question(record) for record in known])
        self.head.set_count(len(known))
        self._stacks[0].setCurrentIndex(0 if known else 1)

    def show_clashes(self, found: Sequence[Contradiction]) -> None:
        """Show what disagrees."""
        self._clashes = found
        self.clashes.show([_clash(number + 1, one) for number, one in enumerate(found)])
        self.clash_head.set_count(len(found))
        self._stacks[1].setCurrentIndex(0 if found else 1)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("question", "claim_evidence"):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another pane stood here."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def select(self, question_id: int) -> None:
        """Show a question as chosen."""
        index = self.questions.index_of(question_id)
        self.question_view.setCurrentIndex(index)
        if index.isValid():
            self.question_view.scrollTo(index)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (
            self.filter, self.head, self.question_view, self.clash_head, self.clash_view, self.no_questions, self.no_clashes,
        ):  # fmt: skip
            part.set_tokens(tokens)

    # --- acts

    def _open_clash(self, number: int) -> None:
        if 0 < number <= len(self._clashes):
            found = self._clashes[number - 1]
            self.clash_opened.emit(found.about.value, found.id)

    def new(self) -> None:
        """Ask for the words of a new question."""
        if self._catalogue.project.read_only:
            self.said.emit(tr("This project is open for reading only."))
            return
        self.field.clear()
        self._field_holder.show()
        self.field.setFocus()

    def _make(self) -> None:
        made = self._catalogue.act(lambda: create_question(self._catalogue.project, self.field.text()))
        if made is not None:
            self._field_holder.hide()
            self.filter.clear()
            self.select(made)
            self.question_view.setFocus()
            self.question_opened.emit(made)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Esc closes the field of a new question."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self._field_holder.hide()
            self.question_view.setFocus()
        else:
            super().keyPressEvent(event)

    @property
    def _current(self) -> int:
        index = self.question_view.currentIndex()
        return int(index.internalId()) if index.isValid() else 0

    def _rename(self, question_id: int, words: str) -> None:
        self._catalogue.act(lambda: edit_question(self._catalogue.project, question_id, text=words))

    def _step(self, by: int) -> None:
        order, one = list(self._catalogue.questions), self._current
        if one in order and 0 <= order.index(one) + by < len(order):
            self._catalogue.act(lambda: move_question(self._catalogue.project, one, order.index(one) + by))

    def _drop(self, data: QMimeData, _parent: int, row: int) -> bool:
        order = list(self._catalogue.questions)
        try:
            one = int(json.loads(bytes(data.data(QUESTION).data())))
        except (ValueError, TypeError):
            return False
        if one not in order:
            return False
        place = len(order) if row < 0 else row
        place -= order.index(one) < place
        return self._catalogue.done(lambda: move_question(self._catalogue.project, one, place))

    def delete(self) -> None:
        """Delete the chosen question, after what it holds was said and agreed to; one without passages at once."""
        record = self._catalogue.questions.get(self._current)
        project = self._catalogue.project
        if record is None or project.read_only:
            return
        counts = reliant(project.reading, "question", {record.id})
        put, memos = counts.get("claim_evidence", 0), counts.get("memo", 0)
        parts = [tr("Delete “{name}”?").format(name=record.text)]
        if put:
            parts.append(tr("%n passage(s) are put to it; they stay where they are coded.", put))
        if memos:
            parts.append(tr("%n memo(s) about it stay as the project's.", memos))
        asked = "\n\n".join([parts[0], " ".join([*parts[1:], tr("Undo brings all of it back.")])])
        if not (put or memos) or self._agreed(asked, tr("Delete question")):
            self._catalogue.done(lambda: delete_question(project, record.id))

    def _menu(self, at: QPoint) -> None:
        index = self.question_view.indexAt(at)
        menu = QMenu(self)
        if index.isValid():
            self.question_view.setCurrentIndex(index)
            menu.addAction(tr("Open"), lambda: self.question_opened.emit(index.internalId()))
            for act in self._acts.values():
                menu.addAction(act)
        else:
            menu.addAction(tr("New question…"), self.new)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.question_view.viewport().mapToGlobal(at))


def _dragged(question_id: int, words: str) -> QMimeData:
    data = QMimeData()
    data.setData(QUESTION, json.dumps(question_id).encode())
    data.setText(words)
    return data


def balance_words(record: QuestionRecord) -> str:
    """Return how many passages are on either side."""
    if not record.supports and not record.contradicts:
        return tr("no passages yet")
    return tr("{n} for, {m} against").format(n=locale.number(record.supports), m=locale.number(record.contradicts))


def _question(record: QuestionRecord) -> Record:
    icon = "scales" if record.is_divided else "question"
    row = Row(record.text, icon=icon, second=balance_words(record))
    return Record(record.id, row, 0, record.detail, "\n".join(part for part in (record.text, record.detail) if part))


def _clash(number: int, found: Contradiction) -> Record:
    words = title_of(found)
    sources = len({one.source_id for side in found.sides for one in side.passages})
    count = sum(len(side.passages) for side in found.sides)
    second = tr("{passages} in {sources}").format(passages=tr("%n passage(s)", count), sources=tr("%n source(s)", sources))
    sides = "\n".join(side.value for side in found.sides if side.value)
    row = Row(words, icon="arrows-left-right", second=second)
    return Record(number, row, 0, sides, "\n".join(part for part in (words, sides) if part))
