"""The pane that searches everywhere: what is sought, and every hit in context, by source."""

from workbench.ui.search.pane import SearchPane

__all__ = ["SearchPane"]
