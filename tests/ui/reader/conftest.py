"""A page to test: light, 900 by 700, shown and active."""

import os
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qtbot import QtBot
from reader_looks import PlainLooks, load_fonts

from workbench.model.document import Document
from workbench.ui.reader.page import ReaderPage

Maker = Callable[[Document], ReaderPage]


@pytest.fixture(scope="session")
def fonts(qapp: object) -> None:
    """Load the program's fonts once."""
    load_fonts()


@pytest.fixture
def make(qtbot: QtBot, fonts: None) -> Iterator[Maker]:
    """Return a function that shows a document in a page with the focus."""
    pages: list[ReaderPage] = []

    def show(document: Document) -> ReaderPage:
        page = ReaderPage(PlainLooks())
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(914, 700)
        page.show_document(document)
        page.show()
        page.activateWindow()
        page.setFocus()
        qtbot.waitUntil(page.hasFocus, timeout=10_000)
        return page

    yield show
    for page in pages:
        page.idle.stop()
