"""Exporting a source with what is marked in it."""

from workbench.ui.annotating.dialog import AnnotateDialog

__all__ = ["AnnotateDialog"]
