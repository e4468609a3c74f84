"""A project with two short texts, themes and entities, and what panes share of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import answers, program
from tests.ui.panes.opened import Opener, opened
from tests.ui.panes.pane_sources import HARBOUR, add_source
from workbench.coding.attaching import EntityTarget, ThemeTarget, attach
from workbench.coding.quotes import find_quote
from workbench.coding.themes import create_theme
from workbench.entities.editing import create_entity
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.records import document_of, sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.workspace import ReaderHost


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with one source, a tree of themes, three entities and four codings."""
    with create(tmp_path / "p.workbench", "Harbour", "Anna Kowal") as made:
        add_source(made, "harbour.txt", HARBOUR)
        version = sources(made.reading)[0].version_id
        cranes = create_theme(made, "Trade/Cranes")
        create_theme(made, "Trade/Ferries")
        fog = create_theme(made, "Weather/Fog")
        city = create_entity(made, "Łódź", "Place", ("Lodz",))
        create_entity(made, "Anna Nowak", "Person")
        create_entity(made, "Port authority", "Organization", ("the port",))
        text = document_of(made.reading, version)
        for quote, target in (
            ("sold nine cranes", ThemeTarget(cranes)), ("counted every crane", ThemeTarget(cranes)),
            ("Fog closed the quay", ThemeTarget(fog)), ("Łódź", EntityTarget(city)),
        ):  # fmt: skip
            attach(made, version, find_quote(text, quote), target)
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
def host(opened: Opener) -> ReaderHost:
    """A reader of the one source, shown and with the focus."""
    return opened(size=(900, 600))


__all__ = ["answers", "opened", "program"]
