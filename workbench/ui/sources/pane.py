"""The pane: a filter over folders and sources; every act on them by mouse, keys and menu."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.project.changes import Changes
from workbench.sources.editing import delete_sources, edit_source
from workbench.sources.folders import FolderRecord, delete_folder, folders, rename_folder
from workbench.sources.groups import GroupRecord, add_to_group, create_group, groups, take_from_group
from workbench.sources.records import SourceRecord
from workbench.sources.rereading import PAGES
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.consequences import what_goes, what_goes_of_many
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.sources.dragged import ROWS, rows_data
from workbench.ui.sources.menus import (
    Entry,
    folder_menu,
    group_menu,
    menu_of,
    narrowing_menu,
    narrowing_words,
    sort_menu,
)
from workbench.ui.sources.moving import Moving
from workbench.ui.sources.naming import GroupField
from workbench.ui.sources.order import Narrowing, Sorting, sorted_sources
from workbench.ui.sources.rows import SourceRows, source_row
from workbench.ui.sources.tree import SourceList
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

Agreed = Callable[[str, str], bool]
TOUCHING = ("source", "source_version", "coding", "source_folder", "source_group", "source_group_member")


def source_records(sources: Iterable[SourceRecord]) -> list[Record]:
    """Return sources as rows, without their folders."""
    return [source_row(source) for source in sources]


class SourcesPane(QWidget):
    """source_chosen(id): shown in the inspector. sources_chosen(ids): several are, to be edited together.
    source_opened(id): to be read. source_wanted_beside(id): to be read in the other half. import_wanted: the plus was
    pressed. encoding_wanted(id): another encoding is to be chosen. refused(words): why something can't be done.
    version_wanted(id, way): a new version is wanted: from a ``file``, the original read ``again``, as an ``article`` or a
    ``page``, or by ``correct``-ing the text. annotated_wanted(id): it is to be exported with what is marked in it."""

    source_chosen = Signal(object)
    sources_chosen = Signal(object)
    source_opened = Signal(object)
    source_wanted_beside = Signal(object)
    import_wanted = Signal()
    encoding_wanted = Signal(object)
    version_wanted = Signal(object, str)
    annotated_wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, agreed: Agreed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._agreed = catalogue, agreed
        self.may_choose_encoding: Callable[[int], bool] = lambda _id: False
        self.sorting, self.narrowing = Sorting.OWN, Narrowing()
        self._rows = SourceRows()
        self._folders: list[FolderRecord] = []
        self._groups: list[GroupRecord] = []
        self._opened: set[int] = set()
        self.filter = FilterField(tokens, tr("Filter sources"))
        self.narrow = ToolButton(tokens, "", tr("List only some: by kind, language, grade, handling, group"), icon="funnel")
        self.sort = ToolButton(tokens, "", tr("Sort by"), icon="sort-ascending")
        self.head = SectionHead(tokens, tr("Sources"), adds=tr("Import texts  Ctrl+I"))
        self.told = ToolButton(tokens, "", tr("List all sources again"), icon="x")
        self.group_name = GroupField(tokens)
        self.model = RecordsModel()
        self.view = SourceList(tokens, self.model)
        self.moving = Moving(catalogue, self.model, lambda: self._folders, self._is_own_order)
        self._empty = EmptyState(tokens, "file-plus", tr("No sources yet"), tr("Drop files here, or press Ctrl+I"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        holder = QHBoxLayout()
        pad(holder, 12, 0, 8, 2)
        holder.setSpacing(2)
        for part in (self.filter, self.narrow, self.sort):
            holder.addWidget(part)
        column.addLayout(holder)
        column.addWidget(self.head)
        told = QHBoxLayout()
        told.setContentsMargins(8, 0, 8, 0)
        told.addWidget(self.told)
        told.addStretch(1)
        column.addLayout(told)
        self.told.hide()
        column.addWidget(self.group_name)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self.filter.list_below = self.view
        self.narrow.setCheckable(True)
        self.sort.setCheckable(True)

    def _connect(self) -> None:
        model, view = self.model, self.view
        self.filter.textChanged.connect(self._find)
        self.head.button.clicked.connect(lambda _checked=False: self.import_wanted.emit())
        self.narrow.clicked.connect(lambda _checked=False: self._open_below(self.narrow, self.narrowing_menu()))
        self.sort.clicked.connect(
            lambda _checked=False: self._open_below(self.sort, sort_menu(self, self.sorting, self.sort_by))
        )
        self.told.clicked.connect(lambda _checked=False: self.narrow_to(Narrowing()))
        self.group_name.made.connect(self._make_group)
        view.chosen.connect(self._tell_chosen)
        view.several_chosen.connect(self._tell_several)
        view.opened.connect(self._open)
        view.opened_beside.connect(lambda one: self.source_wanted_beside.emit(one) if one in self._known else None)
        view.delete_wanted.connect(lambda ids: self.delete(*ids))
        view.menu_wanted.connect(self._menu)
        view.move_wanted.connect(self._move_by_key)
        model.rename = self._rename
        model.drag = lambda one, name: rows_data([one], name)
        model.drag_several = rows_data
        model.mime_types = [ROWS]
        model.accepts, model.drop = self.moving.accepts, self.moving.drop
        self._catalogue.changed.connect(self._on_changes)

    @property
    def _known(self) -> dict[int, SourceRecord]:
        return self._catalogue.sources

    # --- showing

    def refresh(self) -> None:
        """Show what there is; choice and place stay."""
        self._stale = False
        reading = self._catalogue.reading
        self._folders, self._groups = folders(reading), groups(reading)
        self._list()
        self.view.set_nested(bool(self._folders))
        for one in self._folders:
            if one.id not in self._opened:
                self.view.setExpanded(self.model.index_of(one.id), True)
        self._opened = {one.id for one in self._folders}
        self._stack.setCurrentWidget(self.view if self._known or self._folders else self._empty)

    def _list(self) -> None:
        members: dict[int, frozenset[int]] = {group.id: group.sources for group in self._groups}
        whole = not self.narrowing.is_on
        listed = [one for one in self._known.values() if whole or self.narrowing.keeps(one, members)]
        self.model.show(self._rows.of(self._folders, sorted_sources(listed, self.sorting), empty_too=whole))
        total = len(self._known)
        self.head.set_count(
            total if whole else tr("{some} of {all}").format(some=locale.number(len(listed)), all=locale.number(total))
        )
        self.narrow.setChecked(not whole)
        self.sort.setChecked(self.sorting is not Sorting.OWN)
        self.told.set_words(narrowing_words(self.narrowing, self._groups))
        self.told.setVisible(not whole)

    def _find(self, words: str) -> None:
        self.model.filter(words)
        if words and self._folders:
            self.view.expandAll()

    def sort_by(self, sorting: Sorting) -> None:
        """List the sources in another order."""
        self.sorting = sorting
        self._list()

    def narrow_to(self, narrowing: Narrowing) -> None:
        """List only some sources."""
        self.narrowing = narrowing
        self._list()
        self.view.expandAll()

    def _is_own_order(self) -> bool:
        return self.sorting is Sorting.OWN and not self.narrowing.is_on and not self.model.is_filtered

    def narrowing_menu(self) -> QMenu:
        """Return the menu of what can be listed."""
        return narrowing_menu(
            self, list(self._known.values()), self._groups, self.narrowing,
            lambda field, value: self.narrow_to(self.narrowing.toggled(field, value)), partial(self.narrow_to, Narrowing()),
        )  # fmt: skip

    def _open_below(self, button: ToolButton, menu: QMenu) -> None:
        button.setChecked(not button.isChecked())  # what is on is told by the list, not by the click
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*TOUCHING):
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

    def source_in_focus(self) -> int:
        """Return the one source that is chosen while the list has the focus, 0 else: menus are about it then."""
        chosen = self.chosen_sources() if self.view.hasFocus() else []
        return chosen[0] if len(chosen) == 1 else 0

    def chosen_sources(self) -> list[int]:
        """Return the sources that are chosen, those in chosen folders left out."""
        return [one for one in self.view.all_chosen if one in self._known]

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.filter, self.narrow, self.sort, self.head, self.told, self.group_name, self.view, self._empty):
            part.set_tokens(tokens)

    def _tell_chosen(self, one: int) -> None:
        if one in self._known:
            self.source_chosen.emit(one)

    def _tell_several(self, _ids: Sequence[int]) -> None:
        ids = self.chosen_sources()
        if len(ids) > 1:
            self.sources_chosen.emit(ids)
        elif ids:
            self.source_chosen.emit(ids[0])

    def _open(self, one: int) -> None:
        if one in self._known:
            self.source_opened.emit(one)
        else:
            index = self.model.index_of(one)
            self.view.setExpanded(index, not self.view.isExpanded(index))

    # --- acts

    def _rename(self, one: int, name: str) -> None:
        project = self._catalogue.project
        if one in self._known:
            self._catalogue.act(lambda: edit_source(project, one, title=name))
        else:
            self._catalogue.act(lambda: rename_folder(project, one, name))

    def delete(self, *ids: int) -> None:
        """Delete sources, after what goes with them was said and agreed to; a folder goes without what lies in it."""
        project = self._catalogue.project
        sources = [one for one in ids if one in self._known]
        for one in ids:
            if one not in self._known:
                self._catalogue.act(lambda one=one: delete_folder(project, one))  # type: ignore[misc]
        if len(sources) == 1:
            words = what_goes(project, "source", sources[0], self._known[sources[0]].title)
        else:
            words = what_goes_of_many(project, "source", sources)
        if sources and self._agreed(words, tr("Delete source") if len(sources) == 1 else tr("Delete sources")):
            self._catalogue.act(lambda: delete_sources(project, sources))

    def new_folder(self, ids: Sequence[int] = ()) -> None:
        """Make a folder where the chosen row stands, with sources in it, and let it be named."""
        record = self.model.record(self.view.current) if self.view.current else None
        is_folder = record is not None and record.id not in self._known
        parent = 0 if record is None else record.id if is_folder and not ids else record.parent
        made = self.moving.new_folder(parent, ids)
        if made:
            self.refresh()
            self.view.select(made)
            self.view.setFocus()
            self.view.edit(self.model.index_of(made))

    def _move_by_key(self, by: int) -> None:
        ids = self.view.all_chosen
        refused = self.moving.by_key(ids, by)
        if refused:
            self.refused.emit(refused)

    def _put_into_group(self, ids: Sequence[int], group_id: int, into: bool) -> None:
        project = self._catalogue.project
        act = add_to_group if into else take_from_group
        self._catalogue.act(lambda: act(project, group_id, ids))

    def _make_group(self, name: str) -> None:
        made = self._catalogue.act(lambda: create_group(self._catalogue.project, name, self.group_name.sources))
        if made is not None:
            self.group_name.dismiss()
            self.view.setFocus()

    # --- menus

    def _version_menu(self, source_id: int, parent: QWidget) -> QMenu:
        """Return the submenu of the ways to a new version."""
        menu, source = QMenu(tr("New version"), parent), self._known[source_id]
        ways = [(tr("From a file…"), "file"), (tr("Read the original again"), "again"), (tr("Correct the text…"), "correct")]
        if source.kind in PAGES:
            ways[1:2] = [(tr("Read again as an article"), "article"), (tr("Read again as a whole page"), "page")]
        for words, way in ways:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, way=way: self.version_wanted.emit(source_id, way))
            action.setEnabled(not self._catalogue.project.read_only)
        return menu

    def _menu(self, one: int, at: QPoint) -> None:
        chosen = self.chosen_sources()
        if not one:
            entries: list[Entry] = [
                (tr("Import texts…") + "\tCtrl+I", self.import_wanted.emit), (tr("New folder"), self.new_folder),
            ]  # fmt: skip
        elif one not in self._known:
            entries = self._folder_entries(one)
        elif len(chosen) > 1 and one in chosen:
            entries = [
                (tr("Edit the records of %n source(s)", len(chosen)), partial(self.sources_chosen.emit, chosen)),
                *self._order_entries(chosen),
                (tr("Delete…") + "\tDel", partial(self.delete, *chosen)),
            ]  # fmt: skip
        else:
            entries = self._source_entries(one)
        menu_of(self, entries).popup(at)

    def _source_entries(self, one: int) -> list[Entry]:
        index, lettered = self.model.index_of(one), self.may_choose_encoding(one)
        return [
            (tr("Open") + "\tEnter", partial(self.source_opened.emit, one)),
            (tr("Open beside") + "\tCtrl+Enter", partial(self.source_wanted_beside.emit, one)),
            (tr("Details") + "\tF9", partial(self.source_chosen.emit, one)),
            (tr("Rename") + "\tF2", lambda: self.view.edit(index)),
            *([(tr("Choose the encoding…"), partial(self.encoding_wanted.emit, one))] if lettered else []),
            self._version_menu(one, self),
            (tr("Export annotated source…"), partial(self.annotated_wanted.emit, one)),
            *self._order_entries([one]),
            (tr("Delete…") + "\tDel", partial(self.delete, one)),
        ]  # fmt: skip

    def _order_entries(self, ids: Sequence[int]) -> list[Entry]:
        return [
            folder_menu(self, self._folders, partial(self.moving.to_folder, ids), partial(self.new_folder, ids)),
            group_menu(self, self._groups, ids, partial(self._put_into_group, ids), partial(self.group_name.open, ids)),
        ]

    def _folder_entries(self, one: int) -> list[Entry]:
        index = self.model.index_of(one)
        others = [folder for folder in self._folders if folder.id != one]
        return [
            (tr("New folder in it"), self.new_folder),
            (tr("Rename") + "\tF2", lambda: self.view.edit(index)),
            folder_menu(self, others, partial(self.moving.to_folder, [one]), partial(self.new_folder)),
            (tr("Delete the folder, not what is in it") + "\tDel", partial(self.delete, one)),
        ]
