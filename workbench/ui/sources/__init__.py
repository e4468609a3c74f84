"""The navigator of the Sources activity."""

from workbench.ui.sources.pane import SourcesPane

__all__ = ["SourcesPane"]
