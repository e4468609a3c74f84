"""The memos: their list with filters, and the editor, beside the text or in a tab."""

from workbench.ui.memos.pane import MemosPane
from workbench.ui.memos.tab import MemoTab

__all__ = ["MemoTab", "MemosPane"]
