"""The report's page: the verdict, states as filters, altered words beside the kept ones, Enter and clicks open places."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.briefs.verifying.report import Checked, Printed, Report, State
from workbench.model.span import Span
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.verifying.page import VerifyPage
from workbench.ui.verifying.rows import said_of

TRUE = Checked(1, State.IDENTICAL, ("the crane stood idle",), (), Printed.AGREES, "Report", "p. 1", 1, 2, (Span(3, 9),), 7)
FALSE = Checked(2, State.ALTERED, ("17 😀 tonnes",), ("19 😀 tonnes",), Printed.DIFFERS, "Report", "p. 2", 1, 2, (Span(3, 9),))
LOST = Checked(3, State.SOURCE_MISSING, ("nobody paid",), (), Printed.AGREES, "A letter")


def test_the_page_sorts_filters_and_opens(qtbot: QtBot) -> None:
    page = VerifyPage(Report("brief.pdf", "pdf", "Crates", "R 1", "2026", False, (TRUE, FALSE, LOST)), Tokens(Mode.LIGHT))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    opened: list[Checked] = []
    page.opened.connect(opened.append)
    assert page.head.text().startswith("2 of 3 citations")
    assert "another project" in page.note.text()
    assert "1 citation." in page.note.text()
    assert list(page.view.rows.rows) == [FALSE, LOST, TRUE]
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    QTest.mouseClick(page.filters[State.IDENTICAL], Qt.MouseButton.LeftButton)
    assert list(page.view.rows.rows) == [TRUE]
    assert page.meaning.text()
    at = page.view.visualRect(page.view.rows.index(0, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert opened == [FALSE, TRUE]
    page.set_tokens(Tokens(Mode.DARK))
    page.grab()


def test_differences_are_marked_in_the_letters_that_qt_counts() -> None:
    published, kept = said_of(FALSE)
    assert (published.text, published.marks) == ("17 😀 tonnes", ((0, 2),))
    assert (kept.text, kept.marks) == ("19 😀 tonnes", ((0, 2),))
    added = said_of(Checked(1, State.ALTERED, ("😀 many tonnes",), ("😀 tonnes",)))
    assert added[0].marks == ((3, 8),)
    assert added[1].marks == ()
