"""Links between passages at the desk: one hand for all readers, followed through the trail, edited in the inspector."""

from workbench.app.part import Panes, Part
from workbench.ui.link_hand import LinkHand
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.link_acts import LinkActs


class PassageLinks(Part):
    """hand: the link that is being made, for every list in which L works."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self.hand = LinkHand(panes.catalogue, panes.tools.asking.line)
        self.hand.said.connect(panes.tools.window.status.say)
        links = panes.inspector.passage.links
        links.ask = panes.tools.asking.line
        links.follow_wanted.connect(self.go)

    def follow(self, host: ReaderHost) -> None:
        """Let a reader make and follow links."""
        theme = self.panes.tools.theme
        acts = LinkActs(host, self.hand, theme.tokens)
        acts.follow_wanted.connect(self.go)
        theme.changed.connect(acts.bar.set_tokens)

    def go(self, passage_id: int) -> None:
        """Go to a passage at the other end of a link; Alt+Left leads back."""
        self.panes.travelling.show_passage(passage_id)
