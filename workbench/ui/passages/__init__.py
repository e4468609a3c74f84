"""The passages pane: all passages of a theme, an entity, a question, a kind of links or a filter, in full."""

from workbench.ui.passages.pane import PassagesPane

__all__ = ["PassagesPane"]
