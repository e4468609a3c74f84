"""The entities' half of the navigator: every act on one, by mouse, keys and menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal

from workbench.entities.editing import add_alias, create_entity, delete_entity, edit_entity
from workbench.entities.keys import set_key
from workbench.model.entity import Entity
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook.entity_merging import EntityMerging
from workbench.ui.codebook.menus import Entries, Entry, add_entries, kind_menu, menu_of
from workbench.ui.codebook.rows import EntityRows
from workbench.ui.codebook.section import Section
from workbench.ui.consequences import takes_codings, what_goes
from workbench.ui.mime import SPANS, TARGET, spans_in, target_data, target_in
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class EntitiesSide(QObject):
    """chosen(id): shown in the inspector. opened(id): double click or Enter. spans_dropped(id, spans): text was dropped.

    only_wanted(id): only this is to be shown in the text.
    """

    chosen = Signal(object)
    opened = Signal(object)
    spans_dropped = Signal(object, object)
    only_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens, self._rows = catalogue, tokens, EntityRows()
        self._alerts: dict[int, int] = {}
        self.entries: list[Entries] = []
        """What other parts of the program put into the menu of a chosen entity."""
        self.section = Section(
            tokens, tr("Entities"), tr("New entity  Ctrl+E"), tr("New entity"),
            ("users-three", tr("No entities yet"), tr("Select a name in the text and press A")),
            with_kinds=True, flat=True,
        )  # fmt: skip
        self.merging = EntityMerging(catalogue, self.section)
        self._connect()

    def _connect(self) -> None:
        view, model = self.section.view, self.section.model
        view.chosen.connect(self._tell)
        view.clicked.connect(lambda index: self._tell(index.internalId()))
        view.opened.connect(self.opened)
        view.menu_wanted.connect(self.show_menu)
        view.delete_wanted.connect(self.delete)
        self.section.name.made.connect(self._make)
        model.rename = lambda one, name: self._do(lambda project: edit_entity(project, one, name=name))
        model.drag = partial(target_data, "entity")
        model.mime_types = [TARGET, SPANS]
        model.accepts = self._accepts
        model.drop = self._drop
        self.merging.done.connect(self._show)

    def refresh(self) -> None:
        """Show what there is."""
        self.section.name.show_kinds(self._catalogue.kinds)
        self.section.show_records(self._rows.records(self._catalogue.entities.values(), self._alerts))

    def show_alerts(self, alerts: dict[int, int]) -> None:
        """Show beside each entity how often the sources disagree about it."""
        if alerts != self._alerts:
            self._alerts = alerts
            self.refresh()

    def _tell(self, entity_id: int) -> None:
        if entity_id:
            self.chosen.emit(entity_id)

    def _do(self, act: Callable[..., object]) -> bool:
        """Do something with the project; what hinders it is told by the catalogue."""
        return self._catalogue.act(lambda: (act(self._catalogue.project),)) is not None

    def new(self) -> None:
        """Ask for the name of a new entity."""
        self.section.question.dismiss()
        self.section.name.show_kinds(self._catalogue.kinds)
        self.section.name.open()

    def _make(self, name: str, kind: str) -> None:
        made = self._catalogue.act(lambda: create_entity(self._catalogue.project, name, kind))
        if made is not None:
            self.section.name.dismiss()
            self.section.view.select(made)
            self._tell(made)

    def delete(self, entity_id: int) -> None:
        """Delete an entity, after what goes with it was said."""
        entity = self._catalogue.entities.get(entity_id)
        if entity is None:
            return
        asked, _, words = what_goes(self._catalogue.project, "entity", entity_id, entity.name).partition("\n\n")
        self.section.name.dismiss()
        careful = takes_codings(self._catalogue.project, "entity", entity_id)
        self.section.question.ask(asked, words, tr("Delete"), partial(self._delete, entity_id), careful=careful)

    def _delete(self, entity_id: int, _line: str) -> str:
        return self._catalogue.problem(lambda: delete_entity(self._catalogue.project, entity_id))

    def ask_key(self, entity_id: int) -> None:
        """Ask for an entity's personal key at its place."""
        entity = self._catalogue.entities[entity_id]
        words = tr("A digit, or ; and up to three letters: it attaches the entity in the text. Empty takes it away.")
        self.section.question.ask_line(
            tr("Personal key of “{name}”").format(name=entity.name), words, tr("Set key"),
            partial(self._set_key, entity_id), entity.key,
        )  # fmt: skip

    def _set_key(self, entity_id: int, key: str) -> str:
        return self._catalogue.problem(lambda: set_key(self._catalogue.project, Entity, entity_id, key))

    def ask_alias(self, entity_id: int) -> None:
        """Ask for another name of an entity at its place."""
        name = self._catalogue.entities[entity_id].name
        self.section.question.ask_line(
            tr("Another name of “{name}”").format(name=name), "", tr("Add name"), partial(self._add_alias, entity_id)
        )

    def _add_alias(self, entity_id: int, line: str) -> str:
        return self._catalogue.problem(lambda: add_alias(self._catalogue.project, entity_id, line))

    def show_menu(self, entity_id: int, at: QPoint) -> None:
        """Show the menu of an entity; of the list if there is none."""
        entity = self._catalogue.entities.get(entity_id)
        if entity is None:
            menu_of(self.section, [(tr("New entity…"), "", self.new)]).popup(at)
            return
        further: list[Entry | None] = [entry for entries in self.entries for entry in entries((entity_id,))]
        menu = menu_of(self.section, [
            (tr("Attach to the selection"), "Enter", partial(self.opened.emit, entity_id)),
            (tr("Show only this in the text"), "", partial(self.only_wanted.emit, entity_id)),
            *further,
            None,
            (tr("Rename"), "F2", partial(self.section.view.rename, entity_id)),
            (tr("Add alias…"), "", partial(self.ask_alias, entity_id)),
        ])  # fmt: skip
        kinds = self._catalogue.kinds
        kind_menu(menu, self._tokens, kinds, entity.kind, lambda kind: self._do(lambda p: edit_entity(p, entity_id, kind=kind)))
        add_entries(menu, [
            (tr("Personal key…"), "", partial(self.ask_key, entity_id)), None, *self.merging.entries(entity_id), None,
            (tr("Delete…"), "Del", partial(self.delete, entity_id)),
        ])  # fmt: skip
        menu.popup(at)

    def _show(self, entity_id: int) -> None:
        self.section.view.select(entity_id)
        self._tell(entity_id)

    def _accepts(self, data: QMimeData, entity_id: int, between: bool) -> bool:
        """Take text, and another entity that is to be merged."""
        target = target_in(data)
        is_other = target is not None and target[0] == "entity" and target[1] != entity_id
        return bool(entity_id) and not between and (data.hasFormat(SPANS) or is_other)

    def _drop(self, data: QMimeData, entity_id: int, _row: int) -> bool:
        spans, target = spans_in(data), target_in(data)
        if spans:
            self.spans_dropped.emit(entity_id, spans)
        elif target is not None:
            self.merging.merge(target[1], into=entity_id)
        return bool(spans)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.section.set_tokens(tokens)
