"""Stating what a passage says: the form of a claim, shared by the text, the inspector and other panes."""

from workbench.ui.stating.form import ClaimForm, ClaimWish

__all__ = ["ClaimForm", "ClaimWish"]
