"""The Briefs activity on a small coded project with one drafted brief."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append(str(Path(__file__).parents[2] / "briefs"))

from brief_projects import harbour
from pytestqt.qtbot import QtBot

from workbench.briefs.composing import draft
from workbench.project.project import Project
from workbench.ui.briefs.navigator import BriefsNavigator
from workbench.ui.briefs.tab import BriefTab
from workbench.ui.changes import ChangeBridge
from workbench.ui.tasks import Tasks
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.theme.tokens import Mode, Tokens


class Writing:
    """A project, its brief, and the panes joined as the program joins them."""

    def __init__(self, project: Project, passages: dict[str, int], brief_id: int) -> None:
        self.project, self.passages, self.brief_id = project, passages, brief_id
        self.tokens, self.tasks = Tokens(Mode.LIGHT), Tasks()
        self.tab = BriefTab(project, brief_id, self.tokens, self.tasks)
        self.navigator = BriefsNavigator(project, self.tokens)
        self.bridge = ChangeBridge(project)
        for part in (self.tab, self.navigator):
            self.bridge.changed.connect(part.on_changes)
        self.navigator.place_wanted.connect(lambda _brief, place: self.tab.show_place(place))
        self.navigator.place_looked_at.connect(lambda _brief, place: self.tab.show_place(place, takes_focus=False))
        self.navigator.cite_wanted.connect(self.tab.cite)
        self.tab.place_entered.connect(self.navigator.show_place)

    def section(self, kind: str):
        """Return the editor's part of a section's kind."""
        found = next(each for each in self.tab.editor.snapshot.sections if each.kind == kind)
        return self.tab.editor.sections[found.id]

    def close(self) -> None:
        """End all."""
        self.bridge.stop()
        self.tab.close_down()
        self.tasks.close()


@pytest.fixture(scope="session")
def fonts(qapp) -> None:
    load_fonts()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[tuple[Project, dict[str, int]]]:
    """A coded project without a brief."""
    made, passages = harbour(tmp_path)
    with made:
        yield made, passages


@pytest.fixture
def writing(project, qtbot: QtBot, fonts) -> Iterator[Writing]:
    """The panes of a drafted brief, the tab shown narrow: no preview, so nothing is typeset."""
    made = Writing(*project, draft(project[0], "Crates"))
    for widget in (made.navigator, made.tab):
        qtbot.addWidget(widget)
    made.navigator.resize(280, 800)
    made.tab.resize(800, 700)
    made.navigator.show()
    made.tab.show()
    made.tab.activateWindow()
    qtbot.waitUntil(made.tab.isActiveWindow, timeout=10_000)
    yield made
    made.close()
