"""Claims at the desk: F in every reader states what a passage says."""

from workbench.app.part import Part
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.stating import StateActs


class Stating(Part):
    """Statements and relations made from the text."""

    def follow(self, host: ReaderHost) -> None:
        """Let a reader state what its passages say."""
        theme = self.panes.tools.theme
        acts = StateActs(host, theme.tokens)
        theme.changed.connect(acts.set_tokens)
