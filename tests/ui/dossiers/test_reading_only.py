"""A project that is open for reading only: all is shown, nothing is offered or written."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.project.content import content
from tests.ui.dossiers.conftest import QUOTES, Ledger, show
from workbench.project.opening import open_for_reading
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.analysis_pane import AnalysisPane
from workbench.ui.dossiers.claim_acts import Chosen
from workbench.ui.dossiers.dossier_page import DossierPage
from workbench.ui.dossiers.question_page import QuestionPage
from workbench.ui.dossiers.rows import HeadRow
from workbench.ui.theme.tokens import Tokens

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def closed(project: Project, ledger: Ledger) -> Iterator[Catalogue]:
    """The project of the others, open elsewhere and read here."""
    with open_for_reading(project.path, "Jan Nowak") as reading:
        yield Catalogue(reading)


def test_a_dossier_is_read(qtbot: QtBot, closed: Catalogue, tokens: Tokens, ledger: Ledger, project: Project) -> None:
    before = content(project.reading)
    page = DossierPage(closed, ledger.port, tokens)
    page.chosen = lambda: Chosen((ledger.passages[QUOTES[3]],), ledger.version, (), "master")
    show(qtbot, page)
    assert not any(row.adds for row in page.main.rows.rows if isinstance(row, HeadRow))
    page.toggle("relation", ledger.supplies)
    for key in (Key.Key_S, Key.Key_R, Key.Key_E, Key.Key_A, Key.Key_X, Key.Key_Delete):
        for where in (("claim", "relation", ledger.supplies), ("claim", "statement", ledger.aim)):
            page.main.choose(where)
            QTest.keyClick(page.main, key)
            assert not page.form.isVisible()
    assert page.head.name.isReadOnly()
    assert content(project.reading) == before


def test_a_question_is_read(qtbot: QtBot, closed: Catalogue, tokens: Tokens, ledger: Ledger, project: Project) -> None:
    before = content(project.reading)
    page = QuestionPage(closed, ledger.question, tokens)
    page.chosen = lambda: Chosen((ledger.passages[QUOTES[3]],), ledger.version, (), "master")
    page.ask_line = lambda _title, _words, _default: "x"
    qtbot.addWidget(page)
    page.show()
    view = page.views["supports"]
    view.setFocus()
    view.choose(("passage", ledger.passages[QUOTES[0]]))
    for key in (Key.Key_A, Key.Key_X, Key.Key_C, Key.Key_Delete):
        QTest.keyClick(view, key)
    pane = AnalysisPane(closed, tokens, lambda _words, _act: True)
    qtbot.addWidget(pane)
    pane.show()
    pane.new()
    assert not pane.field.isVisible()
    pane.select(ledger.question)
    pane.delete()
    assert content(project.reading) == before
