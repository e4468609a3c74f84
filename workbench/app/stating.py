"""Claims at the desk: F in every reader states what a passage says; claims in panes are edited in the same form."""

from collections.abc import Callable

from workbench.app.part import Panes, Part
from workbench.entities.own import set_new_kind
from workbench.ui.stating.editing import ClaimEditing
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.stating import StateActs


class Stating(Part):
    """editing: opens the form of a claim beside any line, for every pane that shows claims."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        theme, inspector = panes.tools.theme, panes.inspector
        self.editing = ClaimEditing(panes.catalogue, theme.tokens, panes.tools.window)
        theme.changed.connect(self.editing.set_tokens)
        inspector.claim_edit_wanted.connect(self.editing.edit)
        inspector.claim_add_wanted.connect(self.editing.add)
        inspector.kind_wanted.connect(self._new_kind)
        panes.codebook.entities_side.merging.split_wanted.connect(self._split)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Merge and split the entity that is chosen in the list."""
        merging = self.panes.codebook.entities_side.merging
        return {
            "merge_entity": lambda: self._with_chosen(merging.merge),
            "split_entity": lambda: self._with_chosen(self._split),
        }

    def _with_chosen(self, act: Callable[[int], object]) -> None:
        self.panes.tools.window.show_activity("coding")
        chosen = self.panes.codebook.entities_side.section.view.selected
        if chosen:
            act(chosen[0])
        else:
            self.panes.tools.window.status.say(tr("Choose an entity in the list first."))

    def _split(self, entity_id: int) -> None:
        """Let parts of an entity be chosen in the inspector, which is shown for that."""
        window, inspector = self.panes.tools.window, self.panes.inspector
        if not window.inspector_shown:
            window.toggle_inspector()
        inspector.show_entity(entity_id)
        inspector.entity.begin_split()

    def _new_kind(self, entity_id: int) -> None:
        """Ask what a new kind of entities is called, and let one be of it."""
        label = self.panes.tools.asking.line(tr("New kind of entities"), tr("What is it called?"))
        if label:
            self.panes.catalogue.act(lambda: set_new_kind(self.panes.project, entity_id, label))

    def follow(self, host: ReaderHost) -> None:
        """Let a reader state what its passages say."""
        theme = self.panes.tools.theme
        acts = StateActs(host, theme.tokens)
        theme.changed.connect(acts.set_tokens)

    def end(self) -> None:
        """Take the form out of the window: the project is closed next."""
        self.panes.tools.theme.changed.disconnect(self.editing.set_tokens)
        self.editing.field.hide()
        self.editing.field.deleteLater()
