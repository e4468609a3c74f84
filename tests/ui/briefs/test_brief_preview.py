"""Preview and export: real pages, typeset in a process that ends with the tab."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.briefs import editing
from workbench.briefs.typeset import TypesetFailed
from workbench.ui.briefs import preview as preview_module
from workbench.ui.briefs.drawing import LOCK, Pages, sought_words
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
    qtbot.waitUntil(section.prose.hasFocus, timeout=3000)
    before = preview.desk.picture_of(0).copy()
    with qtbot.waitSignal(preview.updated, timeout=30_000):
        QTest.keyClicks(section.prose, "Nobody weighed the crates.")
    qtbot.waitUntil(lambda: preview.desk.picture_of(0) is not None and preview.desk.picture_of(0) != before, timeout=10_000)
    section.prose.flush()
    wide.tab.show_place(section.place)
    qtbot.waitUntil(lambda: preview.is_up_to_date and preview.desk._mark is not None, timeout=30_000)
    assert preview.desk._mark.page == 0


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
    qtbot.waitUntil(lambda: writing.tab.preview._busy, timeout=5000)
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
    QTest.mouseClick(writing.tab.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(str(path) in each for each in said), timeout=30_000)
    with pypdfium2.PdfDocument(path) as pdf:
        assert "Typed a moment ago" in pdf[0].get_textpage().get_text_range()


def test_export_to_nowhere_fails_with_its_reason(writing, qtbot, tmp_path):
    with qtbot.waitSignal(writing.tab.failed, timeout=30_000) as told:
        writing.tab.export_pdf(tmp_path / "missing" / "crates.pdf")
    assert told.args[0].reason == "folder"


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("", "", ""),
        ("Short one [3].", "Short one", "Short one"),
        ("a question | what one says", "a question", "what one says"),
        ("word " * 40, "word " * 8 + "word", "word " * 8 + "word"),
    ],
)
def test_the_words_by_which_a_place_is_found(text, begin, end):
    assert sought_words(text) == (begin, end)


def test_closing_while_the_brief_is_gathered_typesets_nothing(writing, qtbot, monkeypatch):
    preview, gathering, closing, asked = writing.tab.preview, threading.Event(), threading.Event(), []

    def gather(*_ignored):
        gathering.set()
        assert closing.wait(20)

    stop = preview._typesetter.stop
    monkeypatch.setattr(preview_module, "content", gather)
    monkeypatch.setattr(preview._typesetter, "typeset", asked.append)
    monkeypatch.setattr(preview._typesetter, "stop", lambda: (stop(), closing.set()))
    writing.tab.resize(1300, 800)
    qtbot.waitUntil(gathering.is_set, timeout=5000)
    writing.tab.close_down()
    assert not asked
    assert preview._typesetter._process is None


def test_a_search_lets_others_have_the_pages_in_between_and_ends_when_they_are_closed(wide, monkeypatch):
    pages, find_on, looked = wide.tab.preview._pages, Pages._find_on, []
    assert len(pages) > 2

    def watched(self, page, words, **exactly):
        found = find_on(self, page, words, **exactly)
        looked.append(page)
        with ThreadPoolExecutor(1) as other:
            assert other.submit(LOCK.acquire, timeout=5).result()
            other.submit(LOCK.release).result()
        if page == 1:
            pages.close()
        return found

    monkeypatch.setattr(Pages, "_find_on", watched)
    assert pages.find([("no such words anywhere", "at all")]) is None
    assert looked[:2] == [0, 1]
    wide.tab.preview._pages = None
