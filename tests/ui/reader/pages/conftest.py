"""A PDF shown as pages: light, 900 by 1000."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader.pages.pages_hands import Desk
from tests.ui.reader.reader_looks import PlainLooks
from workbench.model.document import Document
from workbench.sources.pdf import read_pdf
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.view import PagesView

HERE = Path(__file__).parents[2]
SHARED = HERE.parents[2] / "shared"


@pytest.fixture
def case() -> Callable[[str], bytes]:
    """Give the bytes of a hard PDF; skipped where it is absent."""

    def find(name: str) -> bytes:
        for folder in (HERE.parent / "sources" / "cases", SHARED / "cases"):
            if (folder / "pdf" / f"{name}.pdf").exists():
                return (folder / "pdf" / f"{name}.pdf").read_bytes()
        pytest.skip(f"no {name} here")

    return find


@pytest.fixture
def show(qtbot: QtBot, fonts: None) -> Iterator[Callable[..., Desk]]:
    """Return a function that shows a PDF; document: its text, if it is not to be read from it."""
    made: list[Desk] = []

    def make(data: bytes, document: Document | None = None, original: Callable[[], bytes] | None = None) -> Desk:
        reader = ReaderPage(PlainLooks())
        qtbot.addWidget(reader)
        reader.resize(900, 700)
        reader.show_document(document if document is not None else read_pdf(data))
        pages = PagesView(reader, original or (lambda: data), PlainLooks(), PlainLooks())
        qtbot.addWidget(pages)
        pages.resize(900, 1000)
        desk = Desk(qtbot, reader, pages)
        made.append(desk)
        pages.show()
        pages.activateWindow()
        pages.setFocus()
        qtbot.waitUntil(pages.hasFocus, timeout=10_000)
        return desk

    yield make
    for desk in made:
        desk.pages.close_down()
        desk.reader.idle.stop()
