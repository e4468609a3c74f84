"""A project with three texts and notes, and the pane that searches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.coding.themes import create_theme
from workbench.project.indexing import complete_index
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.changes import ChangeBridge
from workbench.ui.search import SearchPane
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.theme.tokens import Mode, Tokens

CANAL = "The canal is slow.\nTwo canals meet at Łódź; the canal-side quay is new.\nNothing else."
RIVER = "A river 😀 and a Canal.\nقناة and كتاب."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The project; its index is whole."""
    with create(tmp_path / "p.workbench", "Canals", "Anna Kowal") as made:
        add_text(made, CANAL, "Canal")
        add_text(made, RIVER, "River")
        add_text(made, "Nothing of the kind.", "Other")
        create_theme(made, "Canal trade", "what is shipped on canals")
        complete_index(made)
        yield made


@pytest.fixture
def tokens(qapp: QApplication) -> Tokens:
    """The light looks, put on."""
    load_fonts()
    return Theme(qapp, Mode.LIGHT.value).tokens


@pytest.fixture
def pane(qtbot: QtBot, project: Project, tokens: Tokens) -> Iterator[SearchPane]:
    """The pane, shown, hearing of changes."""
    bridge = ChangeBridge(project)
    made = SearchPane(project.reading, tokens, lambda _version, start, _end: f"at {start}", ["before"])
    bridge.changed.connect(made.take)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    failures: list[BaseException] = []
    made.failed.connect(failures.append)
    yield made
    bridge.stop()
    made.finish()
    assert failures == []
