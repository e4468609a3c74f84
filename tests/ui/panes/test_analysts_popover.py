"""The popup of analysts: who has done what; oneself is changed in it, each change one step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.coding.analysts import analysts_with_counts
from workbench.coding.attaching import ThemeTarget, attach
from workbench.model.span import Span
from workbench.ui.analysts import AnalystsPopover
from workbench.ui.catalogue import Catalogue
from workbench.ui.theme.tokens import Tokens


@pytest.fixture
def popover(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[AnalystsPopover]:
    page = QWidget()
    page.resize(800, 700)
    anchor = QPushButton("AK", page)
    anchor.setGeometry(4, 660, 80, 28)
    project, version = catalogue.project, next(iter(catalogue.sources.values())).version_id
    project.act_as("Jan Lis")
    attach(project, version, [Span(4, 11)], ThemeTarget(next(iter(catalogue.themes))))
    project.act_as("Anna Kowal")
    made = AnalystsPopover(catalogue, tokens, page)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    made.open(anchor, anchor.rect())
    yield made
    made.dismiss()
    page.close()


def own(catalogue: Catalogue) -> tuple[str, str, int]:
    return next((one.name, one.initials, one.colour) for one in analysts_with_counts(catalogue.reading) if one.codings == 4)


def test_all_are_listed_with_what_they_did_oneself_first_in_reach(popover: AnalystsPopover) -> None:
    rows = [popover.model.record(one).row for one in popover.model.ids()]  # type: ignore[union-attr]
    assert [(row.name, row.aside) for row in rows] == [("Anna Kowal", "AK, you"), ("Jan Lis", "JL")]
    assert [row.second for row in rows] == ["4 codings · 1 source", "1 coding"]
    assert popover.name.hasFocus()
    assert popover.geometry().bottom() <= 690, "it stands above the status bar"


def test_name_initials_and_colour_are_changed_and_undone(qtbot: QtBot, popover: AnalystsPopover, catalogue: Catalogue) -> None:
    popover.name.selectAll()
    qtbot.keyClicks(popover.name, "Anna Nowak")
    qtbot.keyClick(popover.name, Qt.Key.Key_Return)
    popover.initials.setFocus()
    popover.initials.selectAll()
    qtbot.keyClicks(popover.initials, "ano")
    qtbot.keyClick(popover.initials, Qt.Key.Key_Tab)
    swatches = popover.swatches
    at = next(QPoint(x, 10) for x in range(0, swatches.width(), 3) if swatches.index_at(x, 10) == 3)
    qtbot.mouseClick(swatches, Qt.MouseButton.LeftButton, pos=at)
    assert own(catalogue) == ("Anna Nowak", "ANO", 3)
    assert catalogue.project.analyst == "Anna Nowak"
    for expected in (("Anna Nowak", "ANO", 0), ("Anna Nowak", "AK", 0), ("Anna Kowal", "AK", 0)):
        catalogue.project.undo()
        assert own(catalogue) == expected


def test_a_name_that_is_taken_is_said_below_it(qtbot: QtBot, popover: AnalystsPopover, catalogue: Catalogue) -> None:
    popover.name.selectAll()
    qtbot.keyClicks(popover.name, "Jan Lis")
    qtbot.keyClick(popover.name, Qt.Key.Key_Return)
    assert "“Jan Lis” is taken" in popover.refused.text()
    assert popover.refused.isVisible()
    assert own(catalogue)[0] == "Anna Kowal"
    qtbot.keyClick(popover.name, Qt.Key.Key_Escape)
    assert not popover.isVisible()
