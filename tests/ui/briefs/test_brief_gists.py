"""The lines of a section: painted, and fields only where one is written."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from workbench.briefs import records
from workbench.ui.briefs.gist_row import NUMBER, STAR, GistRow
from workbench.ui.briefs.sections import ThemeSection

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def gists(writing, qtbot):
    """The lines of a section with two or more."""
    found = next(
        each.gists
        for each in writing.tab.editor.sections.values()
        if isinstance(each, ThemeSection) and len(each.gists.rows) > 1
    )
    writing.tab.editor.ensureWidgetVisible(found)
    qtbot.waitUntil(lambda: found.height() > 40, timeout=10_000)
    return found


def _stored(writing) -> dict[int, records.CitationRecord]:
    return {each.id: each for each in records.citations(writing.project.reading, writing.brief_id)}


def _point(gists, place: int, x: int) -> QPoint:
    return QPoint(x, gists._tops[place] + 12)


def test_lines_are_painted_and_a_click_into_one_makes_it_fields(writing, qtbot, gists):
    assert gists.findChildren(GistRow) == []
    first = gists.ids()[0]
    before = _stored(writing)[first].gist
    QTest.mouseClick(gists, Qt.MouseButton.LeftButton, pos=_point(gists, 0, NUMBER + 40))
    row = gists.rows[first]
    qtbot.waitUntil(row.gist.hasFocus, timeout=10_000)
    row.gist.selectAll()
    QTest.keyClicks(row.gist, "In my words, at some length, so that it needs a second line for what it says of this.")
    row.gist.flush()
    assert _stored(writing)[first].gist.startswith("In my words")
    assert gists.height() == gists._tops[-1]
    assert gists._tops[1] >= row.gist.height()
    writing.project.undo()
    assert _stored(writing)[first].gist == before == row.gist.text()


def test_the_number_opens_the_passage_and_the_star_quotes_it(writing, qtbot, gists):
    citation = _stored(writing)[gists.ids()[1]]
    with qtbot.waitSignal(writing.tab.passage_wanted, timeout=10_000) as told:
        QTest.mouseClick(gists, Qt.MouseButton.LeftButton, pos=_point(gists, 1, 10))
    assert told.args == [citation.passage_id]
    QTest.mouseClick(gists, Qt.MouseButton.LeftButton, pos=_point(gists, 1, gists.width() - STAR // 2))
    assert _stored(writing)[citation.id].is_key is not citation.is_key
    assert gists.findChildren(GistRow) == []


def test_tab_walks_from_line_to_line_and_back(writing, qtbot, gists):
    one, two = gists.ids()[:2]
    gists.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(gists.rows[one].gist.hasFocus, timeout=10_000)
    QTest.keyClick(gists.rows[one].gist, Qt.Key.Key_Tab)
    qtbot.waitUntil(gists.rows[one].star.hasFocus, timeout=10_000)
    QTest.keyClick(gists.rows[one].star, Qt.Key.Key_Tab)
    qtbot.waitUntil(gists.rows[two].gist.hasFocus, timeout=10_000)
    gists.rows[two].number.setFocus()
    QTest.keyClick(gists.rows[two].number, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(gists.rows[one].gist.hasFocus, timeout=10_000)
