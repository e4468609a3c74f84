"""Words of the editor are not cut where there is room for them."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollBar, QWidget

from workbench.briefs import judging

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def card(writing, qtbot):
    """A judgment on which nothing is chosen yet."""
    made = judging.add_judgment(writing.project, writing.brief_id)
    found = writing.tab.editor.judgments.cards[made]
    qtbot.waitUntil(found.isVisible, timeout=10_000)
    return found


@pytest.mark.parametrize("name", ["likelihood", "confidence"])
def test_the_buttons_of_a_judgment_show_all_their_words(writing, qtbot, card, name):
    button = getattr(card, name)
    assert button.text().endswith("not chosen")
    qtbot.waitUntil(lambda: button.width() > button.fontMetrics().horizontalAdvance(button.text()) + 28, timeout=10_000)
    judging.edit_judgment(writing.project, card.place, likelihood="likely", confidence="moderate")
    qtbot.waitUntil(lambda: button.width() > button.fontMetrics().horizontalAdvance(button.text()) + 28, timeout=10_000)


def test_a_menu_opens_below_its_button(qtbot, card):
    left, button = [], card.likelihood

    def look():
        left.append(button.menu().x())
        button.menu().close()

    QTimer.singleShot(200, look)
    button.showMenu()
    qtbot.waitUntil(lambda: bool(left), timeout=10_000)
    assert abs(left[0] - button.mapToGlobal(button.rect().topLeft()).x()) < 4


def test_a_long_hint_makes_room_for_all_its_lines(writing, qtbot):
    field = writing.section("bottom line").prose
    line = field.fontMetrics().lineSpacing()
    writing.tab.resize(420, 700)
    qtbot.waitUntil(lambda: field.height() >= 2 * line, timeout=10_000)
    picture, first, last = field.grab().toImage(), set(), set()
    ratio = field.devicePixelRatioF()
    for x in range(picture.width()):
        first |= {picture.pixelColor(x, round(y * ratio)).name() for y in range(line)}
        last |= {picture.pixelColor(x, round(y * ratio)).name() for y in range(line + 4, field.height())}
    ink = writing.tokens.colour("text3").name()
    assert ink in first
    assert ink in last
    field.setFocus()
    qtbot.keyClicks(field, "Short.")
    qtbot.waitUntil(lambda: field.height() < 2 * line, timeout=10_000)


def looks_of(part: QWidget) -> list[object]:
    """Return what every widget within a part wears; scroll bars show no words."""
    widgets = [one for one in part.findChildren(QWidget) if not isinstance(one, QScrollBar)]
    return [(type(one).__name__, one.styleSheet(), one.font().toString(), one.minimumHeight()) for one in widgets]


def test_a_tab_comes_dressed(writing, qtbot):
    """Its parts wear the looks from their making: to dress them a second time takes longer than to build them."""
    qtbot.waitUntil(lambda: writing.tab.linting.watch.is_up_to_date, timeout=10_000)
    writing.tab.setFocus()
    made = writing.tab.grab().toImage()
    page = writing.tab.editor.page.grab().toImage()
    worn = looks_of(writing.tab)
    writing.tab.set_tokens(writing.tokens)
    assert looks_of(writing.tab) == worn  # popups, too
    assert writing.tab.grab().toImage() == made
    assert writing.tab.editor.page.grab().toImage() == page
