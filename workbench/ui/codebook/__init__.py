"""The navigator of the Coding activity: themes above entities."""

from workbench.ui.codebook.pane import CodebookPane

__all__ = ["CodebookPane"]
