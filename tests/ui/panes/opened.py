"""Opening a source in a reader of its own, as a window would: shown, active, with the focus in the text."""

from collections.abc import Iterator
from typing import Any, Protocol

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.catalogue import Catalogue
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.acts import Last


class Opener(Protocol):
    """Opens a source, the first one if none is told; size: of the tab in px; options: those of ReaderHost."""

    def __call__(self, source_id: int = 0, size: tuple[int, int] = (1000, 700), **options: Any) -> ReaderHost: ...


@pytest.fixture
def opened(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[Opener]:
    """Readers of the project's sources; all that were opened are closed at the end."""
    hosts: list[ReaderHost] = []

    def open_(source_id: int = 0, size: tuple[int, int] = (1000, 700), **options: Any) -> ReaderHost:
        host = ReaderHost(catalogue, source_id or next(iter(catalogue.sources)), tokens, Last(), **options)
        hosts.append(host)
        qtbot.addWidget(host)
        host.resize(*size)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow, timeout=10_000)
        host.page.setFocus()
        qtbot.waitUntil(lambda: host.page.hasFocus() or host.page.focusProxy() is not None, timeout=10_000)
        return host

    yield open_
    for host in hosts:
        host.close()
