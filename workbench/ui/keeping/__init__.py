"""Keeping a project safe: its dated copies, what a check finds, and the repair into a copy."""

from workbench.ui.keeping.backups_dialog import BackupsDialog
from workbench.ui.keeping.check_dialog import CheckDialog
from workbench.ui.keeping.repair_dialog import RepairDialog

__all__ = ["BackupsDialog", "CheckDialog", "RepairDialog"]
