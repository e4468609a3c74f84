"""Groups of themes under the tree, there once the first is made: choosing one limits the tree to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal

from workbench.coding.theme_groups import create_group, delete_group, put_in_group, rename_group
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook.menus import menu_of
from workbench.ui.codebook.rows import group_records
from workbench.ui.codebook.section import Section
from workbench.ui.mime import TARGET, targets_in
from workbench.ui.naming_rules import group_problem
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class GroupsSide(QObject):
    """limit_wanted(id): only this group's themes are to be shown, 0 for all."""

    limit_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._themes: tuple[int, ...] = ()
        self._shown: tuple[object, ...] | None = None
        self.section = Section(
            tokens, tr("Groups"), tr("New group of themes"), tr("New group"),
            ("circles-three", tr("No groups yet"), tr("Themes of one group may stand anywhere in the tree")),
            with_kinds=False, flat=True,
        )  # fmt: skip
        view, model, name = self.section.view, self.section.model, self.section.name
        view.chosen.connect(self.limit_wanted)
        view.clicked.connect(lambda index: self.limit_wanted.emit(index.internalId()))
        view.opened.connect(self.limit_wanted)
        view.menu_wanted.connect(self.show_menu)
        view.delete_wanted.connect(self.delete)
        name.made.connect(self._make)
        name.refuse = lambda words: group_problem(self._catalogue.groups.values(), words)
        name.closed.connect(self._settle)
        model.rename = lambda one, words: self._do(lambda project: rename_group(project, one, words))
        model.refuse = lambda one, words: group_problem(self._catalogue.groups.values(), words, one)
        model.mime_types = [TARGET]
        model.accepts, model.drop = self._accepts, self._drop

    def refresh(self) -> None:
        """Show what there is; nothing at all while there is none and none is being named."""
        self.section.show_records(group_records(self._catalogue.groups.values()))
        self._settle()

    def _settle(self) -> None:
        self.section.setVisible(bool(self._catalogue.groups) or not self.section.name.isHidden())

    def select(self, group_id: int) -> None:
        """Show the group to which the tree is limited as chosen; 0: none."""
        if self.section.view.current != group_id:
            self.section.view.select(group_id)

    def new(self, theme_ids: tuple[int, ...] = ()) -> None:
        """Ask for the name of a new group, in which these themes are to be."""
        self._themes = theme_ids
        self.section.show()
        self.section.name.open()

    def _make(self, name: str, _kind: str) -> None:
        themes, self._themes = self._themes, ()
        if self._do(lambda project: create_group(project, name, themes)):
            self.section.name.dismiss()

    def delete(self, group_id: int) -> None:
        """Delete a group; its themes stay, and undo brings it back."""
        self._do(lambda project: delete_group(project, group_id))

    def _do(self, act: Callable[..., object]) -> bool:
        return self._catalogue.act(lambda: (act(self._catalogue.project),)) is not None

    def show_menu(self, group_id: int, at: QPoint) -> None:
        """Show the menu of a group, or of the list."""
        if group_id not in self._catalogue.groups:
            menu_of(self.section, [(tr("New group…"), "", self.new)]).popup(at)
            return
        menu_of(self.section, [
            (tr("Show only this group"), "Enter", partial(self.limit_wanted.emit, group_id)),
            (tr("Show all themes"), "", partial(self.limit_wanted.emit, 0)), None,
            (tr("Rename"), "F2", partial(self.section.view.rename, group_id)), (tr("New group…"), "", self.new), None,
            (tr("Delete group, not its themes"), "Del", partial(self.delete, group_id)),
        ]).popup(at)  # fmt: skip

    def _accepts(self, data: QMimeData, group_id: int, between: bool) -> bool:
        dragged = targets_in(data)
        return dragged is not None and dragged[0] == "theme" and bool(group_id) and not between

    def _drop(self, data: QMimeData, group_id: int, _row: int) -> bool:
        dragged = targets_in(data)
        return dragged is not None and self._do(lambda project: put_in_group(project, group_id, dragged[1]))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.section.set_tokens(tokens)
