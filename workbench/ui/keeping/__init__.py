"""Keeping a project safe: its dated copies, what a check finds, and the repair into a copy."""

from workbench.ui.keeping.backups_dialog import BackupsDialog

__all__ = ["BackupsDialog"]
