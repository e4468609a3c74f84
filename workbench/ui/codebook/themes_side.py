"""The themes' half of the navigator: every act on one theme or on several, by mouse, keys and menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from workbench.coding.theme_effects import delete_effects, merge_effects
from workbench.coding.theme_groups import put_in_group, take_out_of_group
from workbench.coding.theme_merging import merge_themes
from workbench.coding.theme_places import move_themes
from workbench.coding.themes import create_theme, delete_themes, edit_theme, edit_themes, retire_themes
from workbench.entities.keys import set_key
from workbench.model.theme import Theme
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook.effects_words import delete_words, merge_words
from workbench.ui.codebook.menus import Entries, Entry, add_entries, colour_menu, group_menu, menu_of
from workbench.ui.codebook.moves import Way, dropped_at, lies_within, place_after, uppermost
from workbench.ui.codebook.rows import Limits, ThemeRows, choice_records
from workbench.ui.codebook.section import Section
from workbench.ui.mime import SPANS, TARGET, spans_in, target_data, targets_in
from workbench.ui.naming_rules import new_path_problem, renaming_problem
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class ThemesSide(QObject):
    """chosen(id): shown in the inspector. opened(ids): double click or Enter. spans_dropped(id, spans): text was dropped.

    only_wanted(id): only this is to be shown in the text. group_wanted(ids): these are to be put into a new group.
    passages_wanted(id): its passages are to be chosen for a theme of their own. refused(words): why nothing was done.
    """

    chosen = Signal(object)
    opened = Signal(object)
    spans_dropped = Signal(object, object)
    only_wanted = Signal(object)
    group_wanted = Signal(object)
    split_wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens, self._rows = catalogue, tokens, ThemeRows()
        self.limits = Limits()
        self.entries: list[Entries] = []
        """What other parts of the program put into the menu of chosen themes."""
        self.section = Section(
            tokens, tr("Themes"), tr("New theme  Ctrl+T"), tr("New theme; a slash nests"),
            ("tree-structure", tr("No themes yet"), tr("Select text and press A, or add one with +")),
            with_kinds=False, flat=False,
        )  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        section, view, model = self.section, self.section.view, self.section.model
        view.chosen.connect(self._tell)
        view.clicked.connect(lambda index: self._tell(index.internalId()))
        view.opened.connect(lambda one: self.opened.emit(self.chosen_with(one)))
        view.menu_wanted.connect(self.show_menu)
        view.delete_wanted.connect(lambda one: self.delete(self.chosen_with(one)))
        view.move_wanted.connect(lambda way: self.move(Way(way)))
        section.name.made.connect(self._make)
        section.name.refuse = lambda path: new_path_problem(self._catalogue.themes, path)
        model.rename = lambda one, name: self._do(lambda project: edit_theme(project, one, name=name))
        model.refuse = lambda one, name: renaming_problem(self._catalogue.themes, one, name)
        model.drag_several = self._dragged
        model.mime_types = [TARGET, SPANS]
        model.accepts, model.drop = self._accepts, self._drop

    # --- showing

    def refresh(self) -> None:
        """Show what there is, within the limits."""
        themes, groups = self._catalogue.themes, self._catalogue.groups
        if self.limits.group and self.limits.group not in groups:
            self.limits = Limits(0, self.limits.hide_retired)
        records = self._rows.records(themes.values(), self.limits, groups)
        self.section.show_records(records, self._rows.count, of=len(themes))
        self.section.chips.show_chips(self._chips())

    def _chips(self) -> list[tuple[str, Callable[[], object]]]:
        chips: list[tuple[str, Callable[[], object]]] = []
        group = self._catalogue.groups.get(self.limits.group)
        if group is not None:
            chips.append((group.name, partial(self.limit, 0)))
        if self.limits.hide_retired:
            chips.append((tr("retired hidden"), partial(self.hide_retired, False)))
        return chips

    def limit(self, group_id: int) -> None:
        """Show only the themes of a group, with what stands above them; 0: all."""
        self.limits = Limits(group_id, self.limits.hide_retired)
        self.refresh()

    def hide_retired(self, hide: bool) -> None:
        """Leave retired themes out of the tree, or show them, dimmed."""
        self.limits = Limits(self.limits.group, hide)
        self.refresh()

    def chosen_with(self, theme_id: int) -> tuple[int, ...]:
        """Return what an act on a row is about: all chosen rows if it is one of them, else the row alone."""
        selected = self.section.view.selected
        return tuple(selected) if theme_id in selected else (theme_id,)

    def _tell(self, theme_id: int) -> None:
        if theme_id:
            self.chosen.emit(theme_id)

    def _do(self, act: Callable[..., object]) -> bool:
        """Do something with the project; what hinders it is told by the catalogue."""
        return self._catalogue.act(lambda: (act(self._catalogue.project),)) is not None

    # --- making, moving

    def new(self, above: int = 0) -> None:
        """Ask for the name of a new theme, below another if one is given."""
        theme = self._catalogue.themes.get(above)
        self.section.question.dismiss()
        self.section.name.open(f"{theme.path}/" if theme else "")

    def _make(self, path: str, _kind: str) -> None:
        made = self._catalogue.act(lambda: create_theme(self._catalogue.project, path))
        if made is not None:
            self.limits = Limits(0, self.limits.hide_retired)
            self.refresh()
            self.section.name.dismiss()
            self.section.view.select(made)
            self._tell(made)

    def move(self, way: Way) -> None:
        """Move the chosen themes by a step; where there is none, say so."""
        themes, view = self._catalogue.themes, self.section.view
        if self.section.model.is_filtered or self.limits != Limits():
            self.refused.emit(tr("Show all themes first: among some of them there is no place to move to."))
            return
        wanted = uppermost(themes, view.selected)
        place = place_after(themes, wanted, way) if wanted else None
        if place is None:
            return
        if self._do(lambda project: move_themes(project, wanted, *place)):
            if place[0] is not None:
                view.expand(self.section.model.index_of(place[0]))
            view.scrollTo(self.section.model.index_of(wanted[0]))

    # --- merging, splitting, retiring, deleting

    def merge(self, theme_ids: Sequence[int]) -> None:
        """Ask into which theme others are to be merged, and say what that does."""
        wanted = [one for one in theme_ids if one in self._catalogue.themes]
        choices = choice_records(one for one in self._catalogue.themes.values() if [one.id] != wanted)
        if not wanted or not choices:
            self.refused.emit(tr("There is no other theme to merge it into."))
            return
        self.section.name.dismiss()
        self.section.question.ask_choice(
            self._asked_merge(wanted), choices, partial(self._merge_words, wanted),
            tr("Merge"), partial(self._merge, wanted), first=wanted[-1] if len(wanted) > 1 else None,
        )  # fmt: skip

    def _merge_words(self, theme_ids: Sequence[int], into: int) -> str:
        project = self._catalogue.project
        effects = merge_effects(project.reading, theme_ids, into, project.analyst)
        return merge_words(effects, self._catalogue.themes[into].name)

    def _merge(self, theme_ids: Sequence[int], into: int) -> str:
        problem = self._catalogue.problem(lambda: merge_themes(self._catalogue.project, theme_ids, into))
        if not problem:
            self.section.view.select(into)
            self._tell(into)
        return problem

    def delete(self, theme_ids: Sequence[int]) -> None:
        """Delete themes, after what goes with them was said."""
        wanted, project = uppermost(self._catalogue.themes, theme_ids), self._catalogue.project
        if not wanted:
            return
        effects = delete_effects(project.reading, wanted, project.analyst)
        self.section.name.dismiss()
        self.section.question.ask(
            self._asked_delete(wanted), delete_words(effects), tr("Delete"),
            partial(self._delete, wanted), careful=effects.codings > 0,
        )  # fmt: skip

    def _delete(self, theme_ids: Sequence[int], _line: str) -> str:
        return self._catalogue.problem(lambda: delete_themes(self._catalogue.project, theme_ids))

    def _asked(self, one: str, several: str, theme_ids: Sequence[int]) -> str:
        """Return what is asked about a theme by its name, or about several by how many they are; both are said already."""
        return one.format(name=self._catalogue.themes[theme_ids[0]].name) if len(theme_ids) == 1 else several

    def _asked_delete(self, theme_ids: Sequence[int]) -> str:
        return self._asked(tr("Delete “{name}”?"), tr("Delete %n theme(s)?", len(theme_ids)), theme_ids)

    def _asked_merge(self, theme_ids: Sequence[int]) -> str:
        return self._asked(tr("Merge “{name}” into"), tr("Merge %n theme(s) into", len(theme_ids)), theme_ids)

    def retire(self, theme_ids: Sequence[int], retired: bool) -> None:
        """Offer themes no more, or again."""
        self._do(lambda project: retire_themes(project, theme_ids, retired=retired))

    def ask_key(self, theme_id: int) -> None:
        """Ask for a theme's personal key at its place."""
        theme = self._catalogue.themes[theme_id]
        words = tr("A digit, or ; and up to three letters: it attaches the theme in the text. Empty takes it away.")
        self.section.question.ask_line(
            tr("Personal key of “{name}”").format(name=theme.name), words, tr("Set key"),
            partial(self._set_key, theme_id), theme.key,
        )  # fmt: skip

    def _set_key(self, theme_id: int, key: str) -> str:
        return self._catalogue.problem(lambda: set_key(self._catalogue.project, Theme, theme_id, key))

    # --- menu

    def show_menu(self, theme_id: int, at: QPoint) -> None:
        """Show the menu of a theme, or of all chosen ones if it is one of them; of the tree if there is none."""
        self.menu(self.chosen_with(theme_id) if theme_id in self._catalogue.themes else (), at)

    def menu(self, theme_ids: tuple[int, ...], at: QPoint) -> None:
        """Show the menu of some themes."""
        if not theme_ids:
            menu = menu_of(self.section, [(tr("New theme…"), "", self.new)])
            self._add_hide(menu)
        else:
            menu = menu_of(self.section, self._first_entries(theme_ids))
            self._add_moves(menu)
            self._add_looks(menu, theme_ids)
            add_entries(menu, [None, *self._later_entries(theme_ids)])
        menu.popup(at)

    def _first_entries(self, ids: tuple[int, ...]) -> list[Entry | None]:
        attach: Entry = (tr("Attach to the selection"), "Enter", partial(self.opened.emit, ids))
        further = [entry for entries in self.entries for entry in entries(ids)]
        if len(ids) > 1:
            return [(tr("Attach all to the selection"), "Enter", attach[2]), *further, None]
        one = ids[0]
        return [
            attach, (tr("Show only this in the text"), "", partial(self.only_wanted.emit, one)), *further, None,
            (tr("New sub-theme…"), "", partial(self.new, one)), (tr("Rename"), "F2", partial(self.section.view.rename, one)),
        ]  # fmt: skip

    def _add_moves(self, menu: QMenu) -> None:
        """The ways of Alt and an arrow, for those who don't know the keys."""
        ways = (
            (tr("Up"), "Alt+Up", Way.UP), (tr("Down"), "Alt+Down", Way.DOWN),
            (tr("Under the one above"), "Alt+Right", Way.UNDER), (tr("Out, after the one it is in"), "Alt+Left", Way.OUT),
        )  # fmt: skip
        add_entries(menu.addMenu(tr("Move")), [(words, keys, partial(self.move, way)) for words, keys, way in ways])

    def _add_looks(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        themes = self._catalogue.themes
        colours = {themes[one].colour for one in ids}
        present = colours.pop() if len(colours) == 1 else -1
        colour_menu(menu, self._tokens, present, lambda number: self._do(lambda p: edit_themes(p, ids, colour=number)))
        group_menu(
            menu, self._catalogue.groups.values(), ids, lambda group, on: self._group(ids, group, on),
            partial(self.group_wanted.emit, ids),
        )  # fmt: skip
        if len(ids) == 1:
            add_entries(menu, [(tr("Personal key…"), "", partial(self.ask_key, ids[0]))])

    def _group(self, ids: tuple[int, ...], group_id: int, on: bool) -> None:
        self._do(lambda project: (put_in_group if on else take_out_of_group)(project, group_id, ids))

    def _later_entries(self, ids: tuple[int, ...]) -> list[Entry | None]:
        themes = self._catalogue.themes
        split: list[Entry | None] = []
        if len(ids) == 1 and themes[ids[0]].own:
            split = [(tr("Split off a theme…"), "", partial(self.split_wanted.emit, ids[0]))]
        retired = all(themes[one].is_retired for one in ids)
        group = self._catalogue.groups.get(self.limits.group)
        if group is not None and not group.theme_ids.isdisjoint(ids):
            out = partial(self._group, ids, group.id, False)
            split = [(tr("Take out of “{name}”").format(name=group.name), "", out), *split]
        return [
            (tr("Merge into…"), "", partial(self.merge, ids)), *split,
            (tr("Bring back") if retired else tr("Retire"), "", partial(self.retire, ids, not retired)),
            None, (tr("Delete…"), "Del", partial(self.delete, ids)),
        ]  # fmt: skip

    def _add_hide(self, menu: QMenu) -> None:
        if any(theme.is_retired for theme in self._catalogue.themes.values()):
            words = tr("Show retired themes") if self.limits.hide_retired else tr("Hide retired themes")
            add_entries(menu, [(words, "", partial(self.hide_retired, not self.limits.hide_retired))])

    # --- drops

    def _dragged(self, theme_ids: Sequence[int], name: str) -> QMimeData:
        wanted = uppermost(self._catalogue.themes, theme_ids)
        return target_data("theme", wanted[0], name if len(wanted) == 1 else tr("%n theme(s)", len(wanted)), wanted[1:])

    def _accepts(self, data: QMimeData, theme_id: int, between: bool) -> bool:
        if data.hasFormat(SPANS):
            return bool(theme_id) and not between
        dragged = targets_in(data)
        if dragged is None or dragged[0] != "theme" or self.section.model.is_filtered or self.limits != Limits():
            return False
        return not lies_within(self._catalogue.themes, theme_id, dragged[1])

    def _drop(self, data: QMimeData, parent: int, row: int) -> bool:
        if data.hasFormat(SPANS):
            spans = spans_in(data)
            if spans:
                self.spans_dropped.emit(parent, spans)
            return bool(spans)
        dragged = targets_in(data)
        if dragged is None:
            return False
        place = dropped_at(self._catalogue.themes, dragged[1], parent, row)
        return self._do(lambda project: move_themes(project, dragged[1], *place))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.section.set_tokens(tokens)
