"""The pane: a filter over themes, their groups, and entities; what is chosen in one part is chosen in no other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook.entities_side import EntitiesSide
from workbench.ui.codebook.groups_side import GroupsSide
from workbench.ui.codebook.themes_side import ThemesSide
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import HairlineSplitter
from workbench.ui.words import tr


class CodebookPane(QWidget):
    """theme_chosen(id), entity_chosen(id): shown in the inspector. attach_wanted(kind, id): double click or Enter attaches
    what is selected in the reader; several_wanted(kind, ids): the same with several at once. spans_dropped(kind, id, spans):
    text was dropped on a theme or entity. only_wanted(id): only this is to be shown in the text. split_wanted(id): passages
    of a theme are to be chosen for one of their own. refused(words): why nothing was done."""

    theme_chosen = Signal(object)
    entity_chosen = Signal(object)
    attach_wanted = Signal(str, object)
    several_wanted = Signal(str, object)
    spans_dropped = Signal(str, object, object)
    only_wanted = Signal(object)
    split_wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._tokens = catalogue, tokens
        self.filter = FilterField(tokens, tr("Filter themes and entities"))
        self.themes_side, self.entities_side = ThemesSide(catalogue, tokens), EntitiesSide(catalogue, tokens)
        self.groups_side = GroupsSide(catalogue, tokens)
        self.themes, self.entities, self.groups = (side.section for side in self._sides)
        self._sizes: list[int] = []
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def _sides(self) -> tuple[ThemesSide, EntitiesSide, GroupsSide]:
        return self.themes_side, self.entities_side, self.groups_side

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 2)
        holder.addWidget(self.filter)
        column.addLayout(holder)
        self._splitter = HairlineSplitter(self._tokens, Qt.Orientation.Vertical)
        for section, stretch, least in ((self.themes, 3, 90), (self.groups, 0, 64), (self.entities, 1, 90)):
            self._splitter.addWidget(section)
            section.least = least
            section.setMinimumHeight(least)
            section.question.opened.connect(self._keep_sizes)
            section.question.closed.connect(self._restore_sizes)
            self._splitter.setStretchFactor(self._splitter.indexOf(section), stretch)
        self._splitter.setSizes([560, 120, 210])
        column.addWidget(self._splitter, 1)
        self.filter.list_below = self.themes.view

    def _connect(self) -> None:
        for side in self._sides:
            side.setParent(self)  # it ends with the pane; what it is connected to would hold both for ever
        for section in (self.themes, self.groups, self.entities):
            self.filter.textChanged.connect(section.filter)
        self._catalogue.changed.connect(self._on_changes)
        themes, entities, groups = self._sides
        themes.chosen.connect(lambda one: self._tell("theme", one))
        entities.chosen.connect(lambda one: self._tell("entity", one))
        themes.opened.connect(self._open_themes)
        entities.opened.connect(lambda one: self.attach_wanted.emit("entity", one))
        themes.spans_dropped.connect(lambda one, spans: self.spans_dropped.emit("theme", one, spans))
        entities.spans_dropped.connect(lambda one, spans: self.spans_dropped.emit("entity", one, spans))
        for side in (themes, entities):
            side.only_wanted.connect(self.only_wanted)
            side.section.name.made.connect(lambda _name, _kind: self.filter.clear())
        themes.split_wanted.connect(self.split_wanted)
        themes.refused.connect(self.refused)
        themes.group_wanted.connect(groups.new)
        groups.limit_wanted.connect(self.limit)

    def _keep_sizes(self) -> None:
        if not self._sizes:
            self._sizes = self._splitter.sizes()

    def _restore_sizes(self) -> None:
        """Give the parts the heights they had before one of them needed room for a question."""
        if self._sizes:
            self._splitter.setSizes(self._sizes)
            self._sizes = []

    # --- showing

    def refresh(self) -> None:
        """Show what there is; what is open, chosen and on view stays."""
        self._stale = False
        for side in self._sides:
            side.refresh()
        self.groups_side.select(self.themes_side.limits.group)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("theme", "entity", "alias", "coding", "theme_group", "theme_group_member"):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another pane stood here."""
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def limit(self, group_id: int) -> None:
        """Show only the themes of a group; 0: all."""
        self.themes_side.limit(group_id)
        self.groups_side.select(group_id)

    def select(self, kind: str, target_id: int) -> None:
        """Show a theme or entity as chosen, without telling of it; what hides it is put aside."""
        if kind == "theme" and target_id in self._catalogue.themes and not self.themes.model.reach(target_id):
            self.themes_side.hide_retired(False)
            self.limit(0)
        for name, section in (("theme", self.themes), ("entity", self.entities)):
            section.view.select(target_id if name == kind else 0)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (self.filter, *self._sides):
            part.set_tokens(tokens)

    def _tell(self, kind: str, target_id: int) -> None:
        other = self.entities if kind == "theme" else self.themes
        other.view.select(0)
        (self.theme_chosen if kind == "theme" else self.entity_chosen).emit(target_id)

    def _open_themes(self, theme_ids: Sequence[int]) -> None:
        if len(theme_ids) == 1:
            self.attach_wanted.emit("theme", theme_ids[0])
        else:
            self.several_wanted.emit("theme", tuple(theme_ids))

    # --- acts by command

    def new_theme(self, above: int = 0) -> None:
        """Ask for the name of a new theme, below another if one is given."""
        self.themes_side.new(above)

    def new_entity(self) -> None:
        """Ask for the name of a new entity."""
        self.entities_side.new()

    def chosen_themes(self) -> tuple[int, ...]:
        """Return the themes chosen in the tree, in its order."""
        return tuple(self.themes.view.selected)
