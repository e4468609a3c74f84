"""Preview and export: real pages, typeset in a process that ends with the tab."""

import threading

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.briefs import editing, judging
from workbench.briefs.typeset import TypesetFailed
from workbench.ui.briefs import preview as preview_module
from workbench.ui.briefs.caret import caret_offset
from workbench.ui.briefs.page_layout import FIT_PAGE, FIT_WIDTH
from workbench.ui.briefs.preview_page import KEPT


@pytest.fixture
def wide(writing, qtbot):
    """The tab with room for its preview, the first edition shown."""
    writing.tab.resize(1300, 800)
    preview = writing.tab.preview
    qtbot.waitUntil(lambda: preview.is_up_to_date and preview.desk.picture_of(0) is not None, timeout=30_000)
    return writing


def test_an_edit_comes_to_the_pages_and_its_place_is_marked(wide, qtbot):
    preview, section = wide.tab.preview, wide.section("gaps")
    section.prose.setFocus()
    qtbot.waitUntil(section.prose.hasFocus, timeout=10_000)
    before = preview.desk.picture_of(0).copy()
    with qtbot.waitSignal(preview.updated, timeout=30_000):
        QTest.keyClicks(section.prose, "Nobody weighed the crates.")
    qtbot.waitUntil(lambda: preview.desk.picture_of(0) is not None and preview.desk.picture_of(0) != before, timeout=10_000)
    section.prose.flush()
    qtbot.waitUntil(lambda: preview.is_up_to_date and preview.desk.marked is not None, timeout=30_000)
    assert (preview.desk.marked.key, preview.desk.marked.pieces[0][0]) == ("gaps 0", 0)
    section.prose.insertPlainText("\nNor the crews.")
    qtbot.waitUntil(lambda: getattr(preview.desk.marked, "key", "") == "gaps 1", timeout=30_000)


def test_pages_stay_white_in_the_dark_and_memory_is_bounded(wide, qtbot):
    from workbench.ui.theme.tokens import Mode, Tokens

    desk = wide.tab.preview.desk
    wide.tab.set_tokens(Tokens(Mode.DARK))
    picture = desk.viewport().grab().toImage()
    assert picture.pixelColor(2, 2) == Tokens(Mode.DARK).colour("desk")
    assert picture.pixelColor(picture.width() // 2, 26).name() == "#ffffff"
    for value in range(0, desk.verticalScrollBar().maximum() + 1, 300):
        desk.verticalScrollBar().setValue(value)
        qtbot.waitUntil(lambda: desk.picture_of(desk.page) is not None, timeout=10_000)
        assert desk.images_kept <= KEPT


def test_an_empty_brief_and_hostile_words_are_typeset(wide, qtbot):
    editing.set_title(wide.project, wide.brief_id, "")
    with qtbot.waitSignal(wide.tab.preview.updated, timeout=30_000):
        editing.set_prose(wide.project, wide.section("so what").place, "prose", '#panic("x") ] $ \\ 😀 \u202eabc')
    assert wide.tab.preview.is_up_to_date


def test_a_failure_is_told_in_place(writing, qtbot, monkeypatch):
    def fail(*_ignored, **_named):
        raise TypesetFailed("deadline")

    monkeypatch.setattr(writing.tab.preview._typesetter, "typeset", fail)
    said = []
    writing.tab.preview.state.connect(said.append)
    writing.tab.resize(1300, 800)
    qtbot.waitUntil(lambda: any("took too long to typeset" in each for each in said), timeout=10_000)
    assert "took too long to typeset" in writing.tab.preview.desk._words


def test_narrow_tabs_show_one_of_both(writing, qtbot):
    tab = writing.tab
    assert tab.editor.isVisible()
    assert not tab.preview.isVisible()
    QTest.mouseClick(tab._views.button(1), Qt.MouseButton.LeftButton)
    assert tab.preview.isVisible()
    assert not tab.editor.isVisible()
    tab.show_place(writing.section("gaps").place)
    assert tab.editor.isVisible()


def test_closing_while_typesetting_leaves_nothing(writing, qtbot):
    writing.tab.resize(1300, 800)
    qtbot.waitUntil(lambda: writing.tab.preview._busy, timeout=10_000)
    writing.tab.close_down()
    assert writing.tab.preview._typesetter._process is None


def test_export_writes_the_pdf_and_says_where(writing, qtbot, tmp_path):
    path = tmp_path / "crates.pdf"
    said = []
    writing.tab.status.connect(said.append)
    writing.tab._ask_path = lambda name: tmp_path / f"{name.lower()}.pdf"
    field = writing.section("bottom line").prose
    field.setFocus()
    QTest.keyClicks(field, "Typed a moment ago")
    writing.tab.export_pdf()
    qtbot.waitUntil(lambda: any(str(path) in each for each in said), timeout=30_000)
    with pypdfium2.PdfDocument(path) as pdf:
        assert "Typed a moment ago" in pdf[0].get_textpage().get_text_range()


def test_export_to_nowhere_fails_with_its_reason(writing, qtbot, tmp_path):
    with qtbot.waitSignal(writing.tab.failed, timeout=30_000) as told:
        writing.tab.export_pdf(tmp_path / "missing" / "crates.pdf")
    assert told.args[0].reason == "folder"


def test_closing_while_the_brief_is_gathered_typesets_nothing(writing, qtbot, monkeypatch):
    preview, gathering, closing, asked = writing.tab.preview, threading.Event(), threading.Event(), []

    def gather(*_ignored, **_named):
        gathering.set()
        assert closing.wait(20)

    stop = preview._typesetter.stop
    monkeypatch.setattr(preview_module, "content", gather)
    monkeypatch.setattr(preview._typesetter, "typeset", asked.append)
    monkeypatch.setattr(preview._typesetter, "stop", lambda: (stop(), closing.set()))
    writing.tab.resize(1300, 800)
    qtbot.waitUntil(gathering.is_set, timeout=10_000)
    writing.tab.close_down()
    assert not asked
    assert preview._typesetter._process is None


def on_page(desk, key):
    """Return a point of the view in the middle of a place, brought on view."""
    place = desk_places(desk)[key]
    page, rect = place.pieces[0]
    desk.verticalScrollBar().setValue(int(desk.layout_.rect(page).top() + rect.top() * desk.layout_.scale - 200))
    at = desk.layout_.rect(page).topLeft() + rect.center() * desk.layout_.scale
    return QPointF(at.x() - desk.horizontalScrollBar().value(), at.y() - desk.verticalScrollBar().value())


def desk_places(desk):
    return desk.parent()._pages.places.by_key


def mouse(desk, kind, at, modifiers=Qt.KeyboardModifier.NoModifier):
    """Send a mouse event to the pages."""
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    where = desk.viewport().mapToGlobal(at)
    QApplication.sendEvent(desk.viewport(), QMouseEvent(kind, at, where, button, held, modifiers))


def click(desk, at, modifiers=Qt.KeyboardModifier.NoModifier):
    """Click on the pages."""
    mouse(desk, QEvent.Type.MouseButtonPress, at, modifiers)
    mouse(desk, QEvent.Type.MouseButtonRelease, at, modifiers)


def test_a_click_on_the_pages_leads_to_the_line_and_with_control_to_the_passage(wide, qtbot):
    preview, gaps, theme = wide.tab.preview, wide.section("gaps"), wide.section("theme")
    judgment = judging.add_judgment(
        wide.project, wide.brief_id, "The crates were likely empty.", "likely", "low", "One letter."
    )
    with qtbot.waitSignal(preview.updated, timeout=30_000):
        editing.set_prose(wide.project, gaps.place, "prose", "Who paid.\n\nWho loaded them 😀.\nWhen.")
        editing.set_prose(wide.project, theme.place, "judged", "Nobody looked inside [1].")
    qtbot.waitUntil(
        lambda: preview.is_up_to_date and f"section {theme.place} judged 0" in desk_places(preview.desk), timeout=30_000
    )
    click(preview.desk, on_page(preview.desk, "gaps 2"))
    assert gaps.prose.hasFocus()
    assert gaps.prose.text()[caret_offset(gaps.prose) :] == "When."
    qtbot.waitUntil(lambda: preview.desk.marked is not None and preview.desk.marked.key == "gaps 2", timeout=10_000)
    click(preview.desk, on_page(preview.desk, f"section {theme.place} judged 0"))
    assert theme.sides["judged"].hasFocus()
    click(preview.desk, on_page(preview.desk, f"judgment {judgment}"))
    qtbot.waitUntil(lambda: wide.tab.editor.place == judgment, timeout=10_000)
    opened = []
    wide.tab.passage_wanted.connect(opened.append)
    with qtbot.waitSignal(wide.tab.passage_wanted, timeout=10_000):
        click(preview.desk, citation(preview, f"section {theme.place} judged 0"), Qt.KeyboardModifier.ControlModifier)
    assert opened == [wide.tab.editor.snapshot.passage(1)]


def citation(preview, key):
    """Return the point of the view where a place's first citation is drawn."""
    page, rect = desk_places(preview.desk)[key].pieces[0]
    rows = [
        QPointF(rect.left() + across, rect.top() + down)
        for down in range(int(rect.height()))
        for across in range(int(rect.width()))
    ]
    found = next(point for point in rows if preview._pages.link(page, point).address == "passage:1")
    on_page(preview.desk, key)
    desk = preview.desk
    return desk.layout_.rect(page).topLeft() + found * desk.layout_.scale - QPointF(0, desk.verticalScrollBar().value())


def test_text_is_selected_and_copied_and_pages_turn_and_zoom_by_keys(wide, qtbot):
    desk = wide.tab.preview.desk
    at = on_page(desk, "title")
    mouse(desk, QEvent.Type.MouseButtonPress, QPointF(desk.layout_.rect(0).left() + 4, at.y()))
    mouse(desk, QEvent.Type.MouseMove, QPointF(desk.layout_.rect(0).right() - 4, at.y() - 2))
    mouse(desk, QEvent.Type.MouseButtonRelease, at)
    qtbot.waitUntil(lambda: "Crates" in desk.choice.words(), timeout=10_000)
    desk.setFocus()
    QTest.keyClick(desk, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().strip() == "Crates"
    QTest.keyClick(desk, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "Key judgments" in desk.choice.words()
    QTest.keyClick(desk, Qt.Key.Key_End)
    assert desk.page == len(desk.layout_.sizes) - 1
    QTest.keyClick(desk, Qt.Key.Key_Home)
    QTest.keyClick(desk, Qt.Key.Key_Right)
    assert desk.page == 1
    QTest.keyClicks(desk, "0")
    assert (desk.layout_.percent, wide.tab.preview.zoom.text(), desk.page) == (100, "100 %", 1)
    QTest.keyClicks(desk, "+")
    assert desk.layout_.percent == 125
    QTest.keyClicks(desk, "p")
    assert desk.layout_.zoom == FIT_PAGE
    assert desk.layout_.rect(1).height() <= desk.viewport().height()
    QTest.keyClicks(desk, "w")
    assert desk.layout_.zoom == FIT_WIDTH
    assert wide.tab.preview.zoom.text() == "Fit width"
