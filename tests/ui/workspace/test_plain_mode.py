"""The accessible reading mode: one caret and one selection with the page, all acts by their keys, and words for what is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.panes.opened import Opener
from tests.ui.panes.pane_sources import add_source
from workbench.coding.records import passages
from workbench.model.document import Block, BlockKind, Document
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.reading import ReadResult
from workbench.sources.storing import store
from workbench.ui.catalogue import Catalogue
from workbench.ui.workspace import ReaderHost, portions
from workbench.ui.workspace.plain_text import PlainText

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PIECES = (
    (BlockKind.HEADING, "Harbour 🙂 notes", {"level": 1}),
    (BlockKind.PARAGRAPH, "The 👩‍👩‍👧 came by boat.", {}),
    (BlockKind.LIST_ITEM, "first point", {"level": 1, "marker": "•"}),
    (BlockKind.LIST_ITEM, "second point", {"level": 1, "marker": "•"}),
    (BlockKind.TABLE_CELL, "Crane", {"table": 0, "row": 0, "column": 0, "header": True}),
    (BlockKind.TABLE_CELL, "Load", {"table": 0, "row": 0, "column": 1, "header": True}),
    (BlockKind.TABLE_CELL, "old", {"table": 0, "row": 1, "column": 0}),
    (BlockKind.TABLE_CELL, "7", {"table": 0, "row": 1, "column": 1}),
)


def notes() -> Document:
    """Return a short text with a heading, a list and a table."""
    text, blocks = "", []
    for kind, words, rest in PIECES:
        in_row = kind is BlockKind.TABLE_CELL and rest["column"]
        text += ("\t" if in_row else "\n") if blocks else ""
        blocks.append(Block(kind, len(text), len(text) + len(words), **rest))  # type: ignore[arg-type]
        text += words
    return Document(text, tuple(blocks))


@pytest.fixture
def host(opened: Opener, project: Project, catalogue: Catalogue) -> ReaderHost:
    store(project, "notes.md", b"", ReadResult(notes(), SourceKind.TEXT, "test", "1", None))
    return opened(list(catalogue.sources)[-1])


def turned_on(host: ReaderHost) -> PlainText:
    host.plain.set(True)
    assert host.plain.text is not None
    return host.plain.text


def test_the_mode_takes_the_focus_and_gives_it_back(host: ReaderHost) -> None:
    text = turned_on(host)
    assert text.hasFocus()
    assert host.page.isHidden() or not host.page.isVisible()
    assert text.toPlainText() == host.document.text
    host.plain.set(False)
    assert host.page.hasFocus()
    assert not text.isVisible()


def test_what_is_selected_here_is_selected_on_the_page_in_code_points(qtbot: QtBot, host: ReaderHost) -> None:
    text = turned_on(host)
    qtbot.keyClick(text, Qt.Key.Key_Home, CONTROL)
    for _ in range(2):
        qtbot.keyClick(text, Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(text, Qt.Key.Key_Right, CONTROL | SHIFT)
    spans = host.page.selected_spans()
    assert [span.of(host.document.text) for span in spans] == [text.textCursor().selectedText().strip()]
    assert spans[0].of(host.document.text) == "notes"


def test_what_the_page_selects_is_selected_here(host: ReaderHost) -> None:
    text = turned_on(host)
    start = host.document.text.index("boat")
    host.page.select(start, start + 4)
    assert text.textCursor().selectedText() == "boat"
    host.plain.set(False)
    host.page.select(0, 7)
    assert turned_on(host).textCursor().selectedText() == "Harbour"


def test_the_keys_of_the_text_select_and_attach(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue) -> None:
    text = turned_on(host)
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().encode("utf-16-le").index("boat".encode("utf-16-le")) // 2)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_S)
    assert text.textCursor().selectedText() == "The 👩‍👩‍👧 came by boat."
    qtbot.keyClick(text, Qt.Key.Key_A)
    assert host.field.isVisible()
    qtbot.keyClicks(host.field.field, "Ferries")
    qtbot.keyClick(host.field.field, Qt.Key.Key_Return)
    made = passages(catalogue.reading, version_id=host.source.version_id)
    assert [(one.quote, [coding.name for coding in one.codings]) for one in made] == [("The 👩‍👩‍👧 came by boat.", ["Ferries"])]
    assert text.hasFocus()


def test_what_the_caret_comes_into_is_told(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue) -> None:
    text = turned_on(host)
    told: list[str] = []
    text.spoken.connect(told.append)
    qtbot.keyClick(text, Qt.Key.Key_Home, CONTROL)
    while not text.textCursor().atEnd():
        before = text.textCursor().position()
        qtbot.keyClick(text, Qt.Key.Key_Right)
        assert text.textCursor().position() > before
    said = " | ".join(told)
    for words in ("list item •", "table 1, row 1, column 2", "table 1, row 2, column 1"):
        assert words in said
    told.clear()
    qtbot.keyClick(text, Qt.Key.Key_Home, CONTROL)
    assert told == ["heading, level 1"]


def test_passages_are_told_when_one_walks_to_them_and_into_them(qtbot: QtBot, opened: Opener) -> None:
    host = opened()
    text = turned_on(host)
    told: list[str] = []
    text.spoken.connect(told.append)
    qtbot.keyClick(text, Qt.Key.Key_N)
    assert told[-1] == "Cranes: sold nine cranes"
    assert text.textCursor().position() == host.document.text.index("sold nine")
    qtbot.keyClick(text, Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(text, Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(text, Qt.Key.Key_Right, CONTROL)
    assert told[-1] == "nothing attached"


def test_a_long_text_is_shown_in_portions_that_follow_each_other(
    qtbot: QtBot, opened: Opener, project: Project, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portions, "PORTION", 2000)
    add_source(project, "long.txt", "\n\n".join(f"Paragraph {n} of a long 🙂 text." for n in range(400)))
    other = opened(list(catalogue.sources)[-1])
    text = turned_on(other)
    assert len(text.toPlainText()) < 3000
    qtbot.keyClick(text, Qt.Key.Key_End, CONTROL)
    last = other.page.selection.caret
    qtbot.keyClick(text, Qt.Key.Key_Down)
    assert other.page.selection.caret == last + 1
    start = other.document.text.index("Paragraph 300 ")
    other.page.select(start, start + 13)
    assert text.textCursor().selectedText() == "Paragraph 300"
    qtbot.keyClick(text, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(text, Qt.Key.Key_Up)
    assert 0 < other.page.selection.caret < start


def test_a_line_without_end_is_shown_in_portions_too(
    qtbot: QtBot, opened: Opener, project: Project, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portions, "LINE", 1000)
    words = " ".join(f"word{n} 👩‍👩‍👧" for n in range(2000))
    add_source(project, "line.txt", f"First line.\n\n{words}\n\nLast line.")
    host = opened(list(catalogue.sources)[-1])
    text, whole = turned_on(host), host.document.text
    assert text.toPlainText() == "First line.\n"
    seen: list[int] = []
    while host.page.selection.caret < len(whole):
        qtbot.keyClick(text, Qt.Key.Key_End, CONTROL)
        qtbot.keyClick(text, Qt.Key.Key_Right)
        seen.append(host.page.selection.caret)
        assert len(text.toPlainText()) <= 2 * 1000  # a family is five code points in eight units
        assert len(seen) < 2 or seen[-1] > seen[-2]
    assert not any(whole[at : at + 1] in "\u200d👩👧" and whole[at - 1] == "\u200d" for at in seen[:-1]), "no family is torn"
    start = whole.index("word1500 ")
    host.page.select(start, start + 8)
    assert text.textCursor().selectedText() == "word1500"


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40), st.integers(0, 99))
def test_every_portion_is_small_and_whole(lengths: list[int], percent: int) -> None:
    text = "\n".join("ab c" * (length // 4) + "x" * (length % 4) for length in lengths)
    around = len(text) * percent // 100
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(portions, "LINE", 20)
        patch.setattr(portions, "PORTION", 60)
        patch.setattr(portions, "_BACK", 6)
        low, high = portions.portion(text, around)
    assert 0 <= low <= around <= high <= len(text)
    assert all(len(line) <= 20 + 6 for line in text[low:high].split("\n"))
    for edge in (low, high):
        at_line = edge in {0, len(text)} or text[edge - 1] == "\n" or text[edge] == "\n"
        assert at_line or "\n" not in text[low:high]
    if all(length <= 20 for length in lengths):
        assert low == 0 or around - low >= 30
        assert high == len(text) or high - around >= 30


def test_line_ends_of_other_kinds_keep_offsets_true(opened: Opener, project: Project, catalogue: Catalogue) -> None:
    add_source(project, "odd.txt", "one\u2029two\u2028three 🙂 four\n\nfive")
    other = opened(list(catalogue.sources)[-1])
    text = turned_on(other)
    at = other.document.text.index("four")
    other.page.select(at, at + 4)
    assert text.textCursor().selectedText() == "four"
    assert other.page.selected_spans() == (Span(at, at + 4),)
