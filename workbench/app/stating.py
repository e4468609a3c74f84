"""Claims at the desk: F in every reader states what a passage says; claims in panes are edited in the same form."""

from workbench.app.part import Panes, Part
from workbench.ui.stating.editing import ClaimEditing
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
