"""Analysts: who works in the project, what is whose, and how one stands beside one's own codings."""

from workbench.ui.analysts.popover import AnalystsPopover

__all__ = ["AnalystsPopover"]
