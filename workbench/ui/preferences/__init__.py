"""Settings: pages of what a person may have otherwise, found by their words; each change works at once."""

from workbench.ui.preferences.dialog import PreferencesDialog
from workbench.ui.preferences.items import Item, Page

__all__ = ["Item", "Page", "PreferencesDialog"]
