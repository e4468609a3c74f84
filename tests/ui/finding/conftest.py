"""A reader with its project, shown and active, and hands to type with."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.panes.conftest import catalogue, project, tokens
from workbench.ui.catalogue import Catalogue
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.acts import Last

__all__ = ["catalogue", "project", "tokens"]


@pytest.fixture
def host(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[ReaderHost]:
    """The reader of the project's first source."""
    made = ReaderHost(catalogue, next(iter(catalogue.sources)), tokens, Last())
    qtbot.addWidget(made)
    made.resize(980, 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.page.setFocus()
    qtbot.waitUntil(made.page.hasFocus, timeout=3000)
    yield made
    made.close()
