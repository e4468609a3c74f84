"""Text, pages or both of a PDF in the program: chosen by mouse and keys, at one place, each following the other."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import press
from tests.sources.pdf_made import contents, pdf_of, prose
from tests.ui.reader.pages.pages_hands import Desk, worker_pid
from workbench.app.program import Program
from workbench.coding.records import passages
from workbench.model.span import Span
from workbench.project.errors import DamagedProject
from workbench.project.opening import create
from workbench.ui.reader.pages.sheets import problem_words
from workbench.ui.reader.standing import Standing
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
ALT = Qt.KeyboardModifier.AltModifier
PAGES = 9


@pytest.fixture
def host(program: Program, tmp_path: Path, qtbot: QtBot) -> ReaderHost:
    """A PDF of nine pages, open as text, and a plain text beside it."""
    path = tmp_path / "pages.workbench"
    create(path, "Pages", "Anna Kowal").close()
    program.open_path(path)
    files = [tmp_path / "port.pdf", tmp_path / "plain.txt"]
    files[0].write_bytes(pdf_of([contents(prose(32, number)) for number in range(1, PAGES + 1)]))
    files[1].write_text("A plain text about a harbour.", encoding="utf-8")
    program.take_files(files)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    assert program.desk is not None
    pdf = next(one for one in program.desk.catalogue.sources.values() if one.kind == "pdf")
    return program.desk.reading.open(pdf.id)


def drawn(qtbot: QtBot, host: ReaderHost, page: int) -> Desk:
    """Return hands over the pages once a page is drawn."""
    pages = host.views.pages
    assert pages is not None
    desk = Desk(qtbot, host.page, pages)
    desk.wait_for(page)
    return desk


def test_only_what_has_pages_offers_them(program: Program, host: ReaderHost) -> None:
    assert host.toolbar.views.isVisible()
    assert {"view_text", "view_page", "view_both"} <= {one.name for one in host.commands()}
    plain = next(one for one in program.desk.catalogue.sources.values() if one.kind == "text")
    other = program.desk.reading.open(plain.id)
    assert not other.toolbar.views.isVisible()
    other.views.show("page")
    assert other.views.name == "text"
    assert not any(one.name.startswith("view_") for one in other.commands())


def test_text_and_page_show_the_same_place(host: ReaderHost, qtbot: QtBot) -> None:
    offset = host.document.text.index("Line 6x20")
    host.page.go_to(offset)
    before = Standing.of(host.page)
    press(host.page, Qt.Key.Key_2, ALT)
    assert host.views.name == "page"
    desk = drawn(qtbot, host, 6)
    assert not host.page.isVisible()
    assert abs(desk.pages.line_rect(before.place).top() - before.from_top) <= 1
    desk.pages.show_at(host.document.text.index("Line 8x5"), 24)
    desk.wait_for(8)
    press(desk.pages, Qt.Key.Key_1, ALT)
    assert host.page.isVisible()
    assert not desk.pages.isVisible()
    assert host.page.hasFocus()
    shown = host.page.position.top_of(host.document.text.index("Line 8x5"))
    assert shown is not None
    assert 0 <= shown[0] < 150  # two lines of the small page above it are longer in the text
    stood = Standing.of(host.page)
    for _ in range(3):
        host.views.show("page")
        host.views.show("text")
    assert Standing.of(host.page) == stood


def test_side_by_side_each_scrolls_the_other_along(host: ReaderHost, qtbot: QtBot) -> None:
    press(host.page, Qt.Key.Key_3, ALT)
    desk = drawn(qtbot, host, 1)
    pages = desk.pages
    assert pages.geometry().right() <= host.page.geometry().left()
    host.page.setFocus()
    for _ in range(12):
        host.page.scroll_by(200)
    at = host.page.offset_at(QPointF(host.page.columns.text, host.page.viewport().height() / 2))
    desk.wait_for(pages.page_of(at))
    assert pages.is_on_view(at)
    pages.setFocus()
    pages.scroll_by(2500)
    middle = pages.page_under(QPointF(0, pages.viewport().height() / 2))
    desk.wait_for(middle)
    assert abs(host.document.page_at(host.page.place()) - middle) <= 1


def test_what_is_selected_on_the_page_is_attached_and_undone(program: Program, host: ReaderHost, qtbot: QtBot) -> None:
    press(host.page, Qt.Key.Key_3, ALT)
    desk = drawn(qtbot, host, 1)
    desk.select("cranes and quays numbered 103")
    assert [span.of(host.document.text) for span in host.page.scene.selected] == ["cranes and quays numbered 103"]
    assert host.views.bar is not None
    assert host.views.bar.isVisible()
    assert not host.bar.isVisible()
    QTest.keyClick(desk.pages, Qt.Key.Key_A)
    assert host.field.isVisible()
    lines = desk.pages.rect_of(host.page.selected_spans())
    field = host.field.mapTo(host, QPoint(0, 0))
    assert abs(field.y() - desk.pages.viewport().mapTo(host, lines.bottomLeft()).y()) < 60
    QTest.keyClicks(host.field.field, "Trade")
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    (made,) = passages(program.desk.project.reading)
    assert [span.of(host.document.text) for span in made.spans] == ["cranes and quays numbered 103"]
    assert desk.pages.hasFocus() or host.page.hasFocus()
    assert desk.pages.marks(1).themes
    program.desk.project.undo()
    assert not desk.pages.marks(1).themes


def test_the_next_passage_comes_on_view_on_the_page(program: Program, host: ReaderHost, qtbot: QtBot) -> None:
    start = host.document.text.index("Line 7x11")
    host.acts.attach_spans([Span(start, start + 9)], _theme("Trade"))
    host.page.choose(0)
    host.page.go_to(0)
    press(host.page, Qt.Key.Key_2, ALT)
    desk = drawn(qtbot, host, 1)
    QTest.keyClick(desk.pages, Qt.Key.Key_N)
    assert host.page.chosen
    desk.wait_for(7)
    assert desk.pages.is_on_view(start)


def _theme(name: str) -> object:
    from workbench.coding.attaching import NewTheme

    return NewTheme(name)


def test_sentences_are_selected_by_key_where_the_pages_stand(host: ReaderHost, qtbot: QtBot) -> None:
    press(host.page, Qt.Key.Key_2, ALT)
    desk = drawn(qtbot, host, 1)
    desk.pages.show_at(host.document.text.index("Line 5x3 "), 10)
    desk.wait_for(5)
    QTest.keyClick(desk.pages, Qt.Key.Key_S)
    (words,) = desk.words()
    assert words.startswith("Line 5x")


def test_the_view_of_a_source_is_kept(program: Program, host: ReaderHost, qtbot: QtBot) -> None:
    source, path = host.source.id, program.desk.project.path
    host.views.show("both")
    drawn(qtbot, host, 1)
    program.close_project()
    program.open_path(path)
    again = program.desk.reading.open(source)
    assert again.views.name == "both"
    drawn(qtbot, again, 1)
    again.views.show("text")
    program.close_project()
    program.open_path(path)
    assert program.desk.reading.open(source).views.name == "text"


def test_the_status_tells_the_zoom_and_keys_belong_to_who_has_the_focus(
    program: Program, host: ReaderHost, qtbot: QtBot
) -> None:
    told: list[str] = []
    host.status.connect(told.append)
    size = program.desk.reading.looks.style().size
    press(host.page, Qt.Key.Key_2, ALT)
    desk = drawn(qtbot, host, 1)
    host.tell()
    assert "Fit width, " in told[-1]
    QTest.keyClick(desk.pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert "Fit width" not in told[-1]
    assert "%" in told[-1]
    assert program.desk.reading.looks.style().size == size


def test_closing_the_tab_leaves_no_worker(program: Program, host: ReaderHost, qtbot: QtBot) -> None:
    host.views.show("page")
    desk = drawn(qtbot, host, 1)
    assert worker_pid(desk.pages) is not None
    program.window.tabs.close_tab(f"source {host.source.id}")
    assert worker_pid(desk.pages) is None


def test_a_source_whose_original_is_gone_keeps_its_text(program: Program, host: ReaderHost, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(program.desk.project.path)) as file, file:
        file.execute("DELETE FROM blob WHERE hash = ?", (host.source.original_hash,))
    host.views.show("both")
    pages = host.views.pages
    assert pages is not None
    qtbot.waitUntil(lambda: pages.problem is not None, timeout=10_000)
    assert isinstance(pages.problem, DamagedProject)
    assert "missing" in problem_words(pages.problem)
    host.page.setFocus()
    QTest.keyClick(host.page, Qt.Key.Key_S)
    assert host.page.selected_spans()


def test_what_is_found_comes_on_view_on_the_page(host: ReaderHost, qtbot: QtBot) -> None:
    press(host.page, Qt.Key.Key_2, ALT)
    desk = drawn(qtbot, host, 1)
    offset = host.document.text.index("Line 8x21")
    host.page.set_hits([Span(offset, offset + 9)], 0)
    host.page.reveal(Span(offset, offset + 9))
    desk.wait_for(8)
    assert desk.pages.is_on_view(offset)
    assert host.page.place() <= offset


def test_choosing_a_view_leaves_the_accessible_mode_in_all_tabs_and_says_so(
    program: Program, host: ReaderHost, qtbot: QtBot
) -> None:
    action = program.window.commands.action("plain_text")
    plain = next(one for one in program.desk.catalogue.sources.values() if one.kind == "text")
    other = program.desk.reading.open(plain.id)
    program.desk.reading.open(host.source.id)
    action.trigger()
    assert action.isChecked()
    assert host.plain.is_on
    assert other.plain.is_on
    press(host.plain.text, Qt.Key.Key_2, ALT)
    assert host.views.name == "page"
    assert host.views.pages.isVisible()
    assert not host.plain.is_on
    assert not other.plain.is_on
    assert not action.isChecked()
    assert program.settings.get("plain_text", True) is False
    assert "Accessible reading mode" in program.window.status._message.text()
    action.trigger()
    assert host.plain.is_on
    press(host.plain.text, Qt.Key.Key_2, ALT)
    assert not host.plain.is_on, "also where the pages are what stands behind the mode"
    assert host.views.pages.isVisible()


def test_a_text_shown_anew_stays_in_the_accessible_mode(program: Program, host: ReaderHost) -> None:
    host.views.show("page")
    program.window.commands.action("plain_text").trigger()
    program.desk.reading.renew(host)
    fresh = program.desk.host()
    assert fresh is not host
    assert fresh.plain.is_on
    assert fresh.views.name == "page"
    assert program.window.commands.action("plain_text").isChecked()
