"""The pane: a filter over the list of sources; every act on a source by mouse, keys and menu."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.project.changes import Changes
from workbench.sources.editing import delete_source, edit_source
from workbench.sources.records import SourceRecord
from workbench.sources.rereading import PAGES
from workbench.ui.catalogue import Catalogue
from workbench.ui.consequences import what_goes
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

Agreed = Callable[[str, str], bool]


def source_records(sources: Iterable[SourceRecord]) -> list[Record]:
    """Return sources as rows: icon of the kind, title, author, date and words, number of codings."""
    return [_record(source) for source in sources]


def _record(source: SourceRecord) -> Record:
    untitled = tr("no title stated") if source.title_from == "file" else ""
    unsure = tr("encoding unsure") if source.is_encoding_unsure else ""
    facts = [source.authors, source.published, untitled, unsure, tr("%n word(s)", source.words)]
    second = " · ".join(fact for fact in facts if fact)
    row = Row(
        source.title, count=f"{source.codings:,}" if source.codings else "", icon=SOURCE_ICONS.get(source.kind, "file"),
        second=second,
    )  # fmt: skip
    also = f"{source.original_name}\n{source.publisher}\n{source.series}\n{source.descriptor}"
    return Record(source.id, row, 0, f"{second}\n{also}", f"{source.title}\n{source.original_name}")


class SourceList(RowTree):
    """The list. opened(id): Enter or double click. opened_beside(id): Ctrl+Enter. chosen(id): the chosen row.
    delete_wanted(id). menu_wanted(id, QPoint)."""

    opened = Signal(object)
    opened_beside = Signal(object)
    chosen = Signal(object)
    delete_wanted = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, tokens: Tokens, model: RecordsModel) -> None:
        super().__init__(tokens, tr("Sources"))
        self.records = model
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.internalId()))
        self.clicked.connect(lambda index: self.chosen.emit(index.internalId()))
        self.selectionModel().currentChanged.connect(self._changed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)

    @property
    def current(self) -> int:
        """The id of the chosen row, 0 for none."""
        index = self.currentIndex()
        return int(index.internalId()) if index.isValid() and self.selectionModel().isSelected(index) else 0

    def select(self, source_id: int) -> None:
        """Show a source as chosen, without telling of it."""
        blocked = self.blockSignals(True)
        index = self.records.index_of(source_id)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self.blockSignals(blocked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing the first row, as Qt would."""
        blocked = self.blockSignals(True)
        super().focusInEvent(event)
        self.blockSignals(blocked)

    def _changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.internalId())

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        self.menu_wanted.emit(index.internalId() if index.isValid() else 0, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del deletes; the rest is the view's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            if self.state() is not QAbstractItemView.State.EditingState:
                with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self.opened_beside if with_control else self.opened).emit(self.current)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.current:
            self.delete_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)


class SourcesPane(QWidget):
    """source_chosen(id): shown in the inspector. source_opened(id): to be read. source_wanted_beside(id): to be read in the
    other half. import_wanted: the plus was pressed. encoding_wanted(id): another encoding is to be chosen.
    version_wanted(id, way): a new version is wanted: from a ``file``, the original read ``again``, as an ``article`` or a
    ``page``, or by ``correct``-ing the text."""

    source_chosen = Signal(object)
    source_opened = Signal(object)
    source_wanted_beside = Signal(object)
    import_wanted = Signal()
    encoding_wanted = Signal(object)
    version_wanted = Signal(object, str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, agreed: Agreed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._agreed = catalogue, agreed
        self.may_choose_encoding: Callable[[int], bool] = lambda _id: False
        self.filter = FilterField(tokens, tr("Filter sources"))
        self.head = SectionHead(tokens, tr("Sources"), adds=tr("Import texts  Ctrl+I"))
        self.model = RecordsModel()
        self.model.rename = self._rename
        self.view = SourceList(tokens, self.model)
        self._empty = EmptyState(tokens, "file-plus", tr("No sources yet"), tr("Drop files here, or press Ctrl+I"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 2)
        holder.addWidget(self.filter)
        column.addLayout(holder)
        column.addWidget(self.head)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self.filter.list_below = self.view

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.filter)
        self.head.button.clicked.connect(lambda _checked=False: self.import_wanted.emit())
        self.view.chosen.connect(self.source_chosen)
        self.view.opened.connect(self.source_opened)
        self.view.opened_beside.connect(self.source_wanted_beside)
        self.view.delete_wanted.connect(self.delete)
        self.view.menu_wanted.connect(self._menu)
        self._catalogue.changed.connect(self._on_changes)

    def refresh(self) -> None:
        """Show what there is; choice and place stay."""
        self._stale = False
        records = source_records(self._catalogue.sources.values())
        self.model.show(records)
        self.head.set_count(len(records))
        self._stack.setCurrentWidget(self.view if records else self._empty)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("source", "source_version", "coding"):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another pane stood here."""
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def select(self, source_id: int) -> None:
        """Show a source as chosen, without telling of it."""
        self.view.select(source_id)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.filter, self.head, self.view, self._empty):
            part.set_tokens(tokens)

    # --- acts

    def _rename(self, source_id: int, title: str) -> None:
        self._catalogue.act(lambda: edit_source(self._catalogue.project, source_id, title=title))

    def delete(self, source_id: int) -> None:
        """Delete a source, after what goes with it was said and agreed to."""
        source = self._catalogue.sources.get(source_id)
        project = self._catalogue.project
        if source and self._agreed(what_goes(project, "source", source_id, source.title), tr("Delete source")):
            self._catalogue.act(lambda: delete_source(project, source_id))

    def _version_menu(self, source_id: int, parent: QMenu) -> QMenu:
        """Return the submenu of the ways to a new version."""
        menu, source = QMenu(tr("New version"), parent), self._catalogue.sources[source_id]
        ways = [(tr("From a file…"), "file"), (tr("Read the original again"), "again"), (tr("Correct the text…"), "correct")]
        if source.kind in PAGES:
            ways[1:2] = [(tr("Read again as an article"), "article"), (tr("Read again as a whole page"), "page")]
        for words, way in ways:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, way=way: self.version_wanted.emit(source_id, way))
            action.setEnabled(not self._catalogue.project.read_only)
        return menu

    def _menu(self, source_id: int, at: QPoint) -> None:
        menu = QMenu(self)
        acts: list[tuple[str, Callable[[], object]]] = [(tr("Import texts…") + "\tCtrl+I", self.import_wanted.emit)]
        if source_id:
            index, lettered = self.model.index_of(source_id), self.may_choose_encoding(source_id)
            acts = [
                (tr("Open") + "\tEnter", partial(self.source_opened.emit, source_id)),
                (tr("Open beside") + "\tCtrl+Enter", partial(self.source_wanted_beside.emit, source_id)),
                (tr("Details") + "\tF9", partial(self.source_chosen.emit, source_id)),
                (tr("Rename") + "\tF2", lambda: self.view.edit(index)),
                *([(tr("Choose the encoding…"), partial(self.encoding_wanted.emit, source_id))] if lettered else []),
                (tr("Delete…") + "\tDel", partial(self.delete, source_id)),
            ]
        for words, act in acts:
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        if source_id:
            menu.insertMenu(menu.actions()[-1], self._version_menu(source_id, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
