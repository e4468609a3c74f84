"""A project with a text, themes, entities and memos, and what panes share of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.memos import MemosPane
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.theme.tokens import Mode, Tokens


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """One text, a theme, an entity, three memos: “On method”, one about the entity, one to do about the theme."""
    with create(tmp_path / "p.workbench", "Harbour", "Anna Kowal") as made:
        version = add_text(made, title="Harbour report")
        theme = attach(made, version, [Span(0, 18)], NewTheme("Trade/Cranes")).theme_id
        entity = attach(made, version, [Span(20, 30)], NewEntity("Łódź", "Place")).entity_id
        create_memo(made, title="On method", body="Count **once** a day.", kind="method")
        create_memo(made, Thing("entity", entity or 0), body="Who is [[Łódź]] here? See [[On method]] and [[nowhere]].")
        create_memo(made, Thing("theme", theme or 0), body="ask the office", kind="to do")
        yield made


@pytest.fixture
def catalogue(qapp: QApplication, project: Project) -> Iterator[Catalogue]:
    """What panes share, kept up to date."""
    made, bridge = Catalogue(project), ChangeBridge(project)
    bridge.changed.connect(made.take)
    yield made
    bridge.stop()


@pytest.fixture
def tokens(qapp: QApplication) -> Tokens:
    """The light looks, put on."""
    load_fonts()
    return Theme(qapp, Mode.LIGHT.value).tokens


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> MemosPane:
    """The dock's pane, shown, following changes."""
    made = MemosPane(catalogue, tokens)
    catalogue.changed.connect(made.take)
    qtbot.addWidget(made)
    made.resize(360, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    return made
