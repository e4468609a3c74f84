"""The outline: the headings of the text in front, and where in them one reads."""

from workbench.ui.outline.pane import OutlinePane

__all__ = ["OutlinePane"]
