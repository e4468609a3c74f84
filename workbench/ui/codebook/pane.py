"""The pane: a filter over themes over entities; every act on them by mouse, keys and menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.coding.theme_places import move_theme
from workbench.coding.themes import create_theme, delete_theme, edit_theme
from workbench.entities.editing import add_alias, create_entity, delete_entity, edit_entity
from workbench.entities.keys import set_key
from workbench.model.entity import Entity
from workbench.model.theme import Theme
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook.menus import colour_menu, kind_menu, menu_of
from workbench.ui.codebook.rows import entity_records, theme_records
from workbench.ui.codebook.section import Section
from workbench.ui.consequences import what_goes
from workbench.ui.mime import SPANS, TARGET, spans_in, target_data, target_in
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import HairlineSplitter
from workbench.ui.words import tr

Agreed = Callable[[str, str], bool]
"""Asks whether to do what the words explain; the second words are what the button says."""

AskLine = Callable[[str, str], str | None]
"""Asks for a line of text: title, words."""


class CodebookPane(QWidget):
    """theme_chosen(id), entity_chosen(id): shown in the inspector. attach_wanted(kind, id): double click or Enter attaches
    what is selected in the reader. spans_dropped(kind, id, spans): text was dropped on a theme or entity.
    only_wanted(id): only this is to be shown in the text."""

    theme_chosen = Signal(object)
    entity_chosen = Signal(object)
    attach_wanted = Signal(str, object)
    spans_dropped = Signal(str, object, object)
    only_wanted = Signal(object)

    def __init__(
        self, catalogue: Catalogue, tokens: Tokens, agreed: Agreed, ask_line: AskLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._tokens, self._agreed, self._ask_line = catalogue, tokens, agreed, ask_line
        self.filter = FilterField(tokens, tr("Filter themes and entities"))
        self.themes = Section(
            tokens, tr("Themes"), tr("New theme  Ctrl+T"), tr("New theme; a slash nests"),
            ("tree-structure", tr("No themes yet"), tr("Select text and press A, or add one with +")),
            with_kinds=False, flat=False,
        )  # fmt: skip
        self.entities = Section(
            tokens, tr("Entities"), tr("New entity  Ctrl+E"), tr("New entity"),
            ("users-three", tr("No entities yet"), tr("Select a name in the text and press A")),
            with_kinds=True, flat=True,
        )  # fmt: skip
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
        self._splitter = HairlineSplitter(self._tokens, Qt.Orientation.Vertical)
        for section, stretch in ((self.themes, 3), (self.entities, 1)):
            self._splitter.addWidget(section)
            section.setMinimumHeight(90)
            self._splitter.setStretchFactor(self._splitter.indexOf(section), stretch)
        self._splitter.setSizes([620, 210])
        column.addWidget(self._splitter, 1)
        self.filter.list_below = self.themes.view

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.themes.filter)
        self.filter.textChanged.connect(self.entities.filter)
        self._catalogue.changed.connect(self._on_changes)
        sides: tuple[tuple[str, Section, Callable[[int, QPoint], None], Callable[[int], None]], ...]
        sides = (
            ("theme", self.themes, self._theme_menu, self.delete_theme),
            ("entity", self.entities, self._entity_menu, self.delete_entity),
        )
        for kind, section, menu, delete in sides:
            section.view.chosen.connect(partial(self._tell, kind))
            section.view.clicked.connect(lambda index, kind=kind: self._tell(kind, index.internalId()))
            section.view.opened.connect(partial(self._open, kind))
            section.view.menu_wanted.connect(menu)
            section.view.delete_wanted.connect(delete)
            section.model.drag = partial(target_data, kind)
            section.model.mime_types = [TARGET, SPANS]
            section.model.accepts = partial(self._accepts, kind)
            section.model.drop = partial(self._drop, kind)
        self.themes.model.rename = lambda one, name: self._do(partial(edit_theme, name=name), one)
        self.entities.model.rename = lambda one, name: self._do(partial(edit_entity, name=name), one)
        self.themes.name.made.connect(self._make_theme)
        self.entities.name.made.connect(self._make_entity)

    # --- showing

    def refresh(self) -> None:
        """Show what there is; what is open, chosen and on view stays."""
        self._stale = False
        self.themes.show_records(theme_records(self._catalogue.themes.values()))
        self.entities.show_records(entity_records(self._catalogue.entities.values()))

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("theme", "entity", "alias", "coding"):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another pane stood here."""
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def select(self, kind: str, target_id: int) -> None:
        """Show a theme or entity as chosen, without telling of it."""
        for name, section in (("theme", self.themes), ("entity", self.entities)):
            section.view.select(target_id if name == kind else 0)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (self.filter, self.themes, self.entities):
            part.set_tokens(tokens)

    def _tell(self, kind: str, target_id: int) -> None:
        if not target_id:
            return
        other = self.entities if kind == "theme" else self.themes
        other.view.select(0)
        (self.theme_chosen if kind == "theme" else self.entity_chosen).emit(target_id)

    def _open(self, kind: str, target_id: int) -> None:
        self.attach_wanted.emit(kind, target_id)

    # --- acts

    def _do(self, edit: Callable[..., object], target_id: int) -> None:
        self._catalogue.act(lambda: edit(self._catalogue.project, target_id))

    def new_theme(self, above: int = 0) -> None:
        """Ask for the name of a new theme, below another if one is given."""
        theme = self._catalogue.themes.get(above)
        self.themes.name.open(f"{theme.path}/" if theme else "")

    def new_entity(self) -> None:
        """Ask for the name of a new entity."""
        self.entities.name.open()

    def _make_theme(self, path: str, _kind: str) -> None:
        made = self._catalogue.act(lambda: create_theme(self._catalogue.project, path))
        if made is not None:
            self._made(self.themes, "theme", made)

    def _make_entity(self, name: str, kind: str) -> None:
        made = self._catalogue.act(lambda: create_entity(self._catalogue.project, name, kind))
        if made is not None:
            self._made(self.entities, "entity", made)

    def _made(self, section: Section, kind: str, target_id: int) -> None:
        self.filter.clear()
        section.name.dismiss()
        self.select(kind, target_id)
        self._tell(kind, target_id)

    def delete_theme(self, theme_id: int) -> None:
        """Delete a theme, after what goes with it was said and agreed to."""
        theme = self._catalogue.themes.get(theme_id)
        if theme and self._agreed(what_goes(self._catalogue.project, "theme", theme_id, theme.name), tr("Delete theme")):
            self._do(delete_theme, theme_id)

    def delete_entity(self, entity_id: int) -> None:
        """Delete an entity, after what goes with it was said and agreed to."""
        entity = self._catalogue.entities.get(entity_id)
        if entity and self._agreed(what_goes(self._catalogue.project, "entity", entity_id, entity.name), tr("Delete entity")):
            self._do(delete_entity, entity_id)

    def _ask_key(self, model: type[Theme] | type[Entity], row_id: int, name: str) -> None:
        words = tr("A digit, or ; and letters, that attaches “{name}” in the text:").format(name=name)
        key = self._ask_line(tr("Personal key"), words)
        if key:
            self._do(lambda project, one: set_key(project, model, one, key), row_id)

    def _ask_alias(self, entity_id: int) -> None:
        name = self._ask_line(
            tr("New alias"), tr("Another name of “{name}”:").format(name=self._catalogue.entities[entity_id].name)
        )
        if name:
            self._do(lambda project, one: add_alias(project, one, name), entity_id)

    # --- menus

    def _theme_menu(self, theme_id: int, at: QPoint) -> None:
        theme = self._catalogue.themes.get(theme_id)
        if theme is None:
            menu_of(self, [(tr("New theme…"), "", self.new_theme)]).popup(at)
            return
        menu = menu_of(self, [
            (tr("Attach to the selection"), "Enter", partial(self._open, "theme", theme_id)),
            (tr("Show only this in the text"), "", partial(self.only_wanted.emit, theme_id)),
            None,
            (tr("New sub-theme…"), "", partial(self.new_theme, theme_id)),
            (tr("Rename"), "F2", partial(self.themes.view.rename, theme_id)),
        ])  # fmt: skip
        colour_menu(menu, self._tokens, theme.colour, lambda number: self._do(partial(edit_theme, colour=number), theme_id))
        menu.addAction(tr("Personal key…"), partial(self._ask_key, Theme, theme_id, theme.name))
        self._add_delete(menu, partial(self.delete_theme, theme_id))
        menu.popup(at)

    def _entity_menu(self, entity_id: int, at: QPoint) -> None:
        entity = self._catalogue.entities.get(entity_id)
        if entity is None:
            menu_of(self, [(tr("New entity…"), "", self.new_entity)]).popup(at)
            return
        menu = menu_of(self, [
            (tr("Attach to the selection"), "Enter", partial(self._open, "entity", entity_id)),
            (tr("Show only this in the text"), "", partial(self.only_wanted.emit, entity_id)),
            None,
            (tr("Rename"), "F2", partial(self.entities.view.rename, entity_id)),
            (tr("Add alias…"), "", partial(self._ask_alias, entity_id)),
        ])  # fmt: skip
        kind_menu(menu, self._tokens, entity.kind, lambda kind: self._do(partial(edit_entity, kind=kind), entity_id))
        menu.addAction(tr("Personal key…"), partial(self._ask_key, Entity, entity_id, entity.name))
        self._add_delete(menu, partial(self.delete_entity, entity_id))
        menu.popup(at)

    def _add_delete(self, menu: QMenu, act: Callable[[], None]) -> None:
        menu.addSeparator()
        action = menu.addAction(f"{tr('Delete…')}\tDel")
        action.triggered.connect(lambda _checked=False: act())

    # --- drops

    def _accepts(self, kind: str, data: QMimeData, target_id: int, between: bool) -> bool:
        if data.hasFormat(SPANS):
            return bool(target_id) and not between
        dragged = target_in(data)
        if kind != "theme" or dragged is None or dragged[0] != "theme" or self.themes.model.is_filtered:
            return False
        return not self._lies_within(target_id, dragged[1])

    def _lies_within(self, theme_id: int, other: int) -> bool:
        themes = self._catalogue.themes
        while theme_id:
            if theme_id == other:
                return True
            theme_id = themes[theme_id].parent_id or 0 if theme_id in themes else 0
        return False

    def _drop(self, kind: str, data: QMimeData, parent: int, row: int) -> bool:
        if data.hasFormat(SPANS):
            spans = spans_in(data)
            if spans:
                self.spans_dropped.emit(kind, parent, spans)
            return bool(spans)
        dragged = target_in(data)
        if dragged is None:
            return False
        siblings = list(self.themes.model.ids(parent))
        place = row if row >= 0 else len(siblings)
        if dragged[1] in siblings and siblings.index(dragged[1]) < place:
            place -= 1
        self._do(lambda project, one: move_theme(project, one, parent or None, place), dragged[1])
        return True
