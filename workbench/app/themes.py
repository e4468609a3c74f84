"""The codebook joined to the window: what its tree asks of the text, and its commands."""

from collections.abc import Callable, Sequence

from workbench.app.part import Panes, Part
from workbench.coding.attaching import EntityTarget, Target, ThemeTarget
from workbench.ui.words import tr


class ThemesPart(Part):
    """Joins acts on themes that reach beyond their tree."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        codebook = panes.codebook
        codebook.refused.connect(panes.tools.window.status.say)
        codebook.several_wanted.connect(self._attach_all)
        codebook.split_wanted.connect(self._split)
        panes.inspector.theme.source_wanted.connect(panes.reading.open)
        panes.inspector.theme.group_wanted.connect(self._new_group)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands about themes do, by name; they are about those chosen in the tree."""
        side = self.panes.codebook.themes_side
        return {
            "merge_themes": lambda: self._with_chosen(side.merge),
            "retire_themes": lambda: self._with_chosen(lambda ids: side.retire(ids, not self._are_retired(ids))),
            "group_themes": lambda: self._with_chosen(side.group_wanted.emit),
            "split_theme": lambda: self._with_chosen(lambda ids: self._split(ids[0])),
            "hide_retired": lambda: self._show_tree(lambda: side.hide_retired(not side.limits.hide_retired)),
        }

    def _with_chosen(self, act: Callable[[tuple[int, ...]], object]) -> None:
        """Do something with the themes that are chosen in the tree, which is shown for that."""
        ids = self.panes.codebook.chosen_themes()
        if ids:
            self._show_tree(lambda: act(ids))
        else:
            self._show_tree(lambda: self.panes.tools.window.status.say(tr("Choose one or more themes in the tree first.")))

    def _show_tree(self, act: Callable[[], object]) -> None:
        self.panes.tools.window.show_activity("coding")
        act()

    def _new_group(self, ids: Sequence[int]) -> None:
        self._show_tree(lambda: self.panes.codebook.groups_side.new(tuple(ids)))

    def _are_retired(self, ids: Sequence[int]) -> bool:
        return all(self.panes.catalogue.themes[one].is_retired for one in ids)

    def _attach_all(self, kind: str, ids: Sequence[int]) -> None:
        targets: list[Target] = [ThemeTarget(one) if kind == "theme" else EntityTarget(one) for one in ids]
        self.panes.reading.attach_all(targets)

    def _split(self, theme_id: int) -> None:
        """Let passages of a theme be chosen in the inspector, which is shown for that."""
        window, inspector = self.panes.tools.window, self.panes.inspector
        if not window.inspector_shown:
            window.toggle_inspector()
        inspector.show_theme(theme_id)
        inspector.theme.begin_split()
