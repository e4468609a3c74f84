"""The list of imports: what is queued, read, done and refused, with what can be done about each file."""

from workbench.ui.importing.board import Board, FileRow, State
from workbench.ui.importing.panel import ImportPanel

__all__ = ["Board", "FileRow", "ImportPanel", "State"]
