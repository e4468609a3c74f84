"""The desk: one open project and all panes that show it, joined to each other here and nowhere else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from workbench.app.importing import import_report, import_work
from workbench.coding.records import codebook, passage
from workbench.entities.records import entities
from workbench.model.analyst import initials_of
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.importing import Outcome
from workbench.sources.records import source_of_version, sources
from workbench.ui.changes import ChangeBridge
from workbench.ui.history import HistoryPane
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.palette_matching import Entry
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.sentences import describe_step
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.host import Last

if TYPE_CHECKING:
    from workbench.app.program import Program

SIZES = (13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 21.0, 23.0, 26.0, 30.0, 34.0)
"""Reading sizes in pixels at 100 %; 17 is the usual one."""

USUAL = 17.0


class Desk(QObject):
    """Builds the panes of a project into the program's window and takes them out again."""

    def __init__(self, program: "Program", project: Project) -> None:
        super().__init__()
        self.program, self.project = program, project
        self.window, self.tokens = program.window, program.theme.tokens
        self.bridge = ChangeBridge(project, self)
        self.last = Last()
        self._places: dict[int, int] = {}
        self._connections: list[tuple[QAction, Any]] = []
        self._build()
        self.bridge.changed.connect(self._on_changes)
        self._refresh_undo()
        self._open_first()

    def counts(self) -> tuple[int, int]:
        """Return how many sources and codings the project has."""
        known = sources(self.project.reading)
        return len(known), sum(one.codings for one in known)
