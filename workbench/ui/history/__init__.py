"""The history dock: what was done, by whom, when."""

from workbench.ui.history.pane import HistoryPane

__all__ = ["HistoryPane"]
