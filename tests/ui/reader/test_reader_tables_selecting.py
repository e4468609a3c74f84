"""Selecting in tables: cells by dragging, columns and whole tables; and clicks that take wider units."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reader_hands import CONTROL, LEFT, NONE, SHIFT, Maker, click, drag, find, hover, point, words
from reader_texts import build, long, mixed, paragraph, table

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.table_units import TableUnits


def sheet() -> Document:
    """Return a table of four rows and three columns between two paragraphs; one cell is empty."""
    rows = [["Year", "Ships", "Cargo"], ["1998", "12", "grain"], ["1999", "", "coal"], ["2000", "31", "steel"]]
    return build([paragraph("Before it."), *table(0, rows), paragraph("After it.")])


def above(page: ReaderPage, words: str) -> QPoint:
    """Return the place just within the top edge of a cell of the first row."""
    for y, laid in page.position.shown():
        for part, box in zip(laid.parts, laid.boxes, strict=False):
            if part.start == find(page, words):
                return QPoint(round(page.columns.text + box.center().x()), round(y + box.top() + 2))
    raise AssertionError("not on view")


def test_dragging_across_cells_selects_cells(make: Maker) -> None:
    page = make(sheet())
    drag(page, point(page, find(page, "1998") + 2), point(page, find(page, "coal") + 1))
    assert words(page) == ["1998\t12\tgrain\n1999\t\tcoal"], "whole rows are one piece"
    page.clear_selection()
    drag(page, point(page, find(page, "12")), point(page, find(page, "steel") + 2))
    assert words(page) == ["12\tgrain", "coal", "31\tsteel"]
    page.clear_selection()
    drag(page, point(page, find(page, "steel")), point(page, find(page, "Ships") + 2))
    assert words(page) == ["Ships\tCargo", "12\tgrain", "coal", "31\tsteel"], "the other way round, too"
    page.clear_selection()
    drag(page, point(page, find(page, "Cargo")), point(page, find(page, "Cargo") + 4, after=True))
    assert words(page) == ["Cargo"], "within a cell its words"
    drag(page, point(page, find(page, "2000")), point(page, find(page, "After") + 4, after=True))
    assert words(page) == ["2000\t31\tsteel\nAfter"], "out of the table as it is read"


def test_a_click_above_the_head_selects_the_column_and_control_a_further_one(make: Maker, qtbot: QtBot) -> None:
    page = make(sheet())
    hover(page, above(page, "Ships"))
    assert page.viewport().cursor().shape() is Qt.CursorShape.BitmapCursor
    with qtbot.waitSignal(page.selection_finished, timeout=10_000):
        click(page, above(page, "Ships"))
    assert words(page) == ["Ships", "12", "31"]
    click(page, above(page, "Cargo"), CONTROL)
    assert words(page) == ["Ships", "Cargo", "12", "grain", "coal", "31", "steel"]
    click(page, point(page, find(page, "Ships") + 2))
    assert words(page) == []
    hover(page, point(page, find(page, "1998")))
    assert page.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_keys_select_columns_and_p_goes_on_to_the_table(make: Maker) -> None:
    page = make(sheet())
    ReaderActions(page)
    click(page, point(page, find(page, "12")))
    QTest.keyClick(page, "P", SHIFT)
    assert words(page) == ["Ships", "12", "31"]
    QTest.keyClick(page, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Ships\n12\n31"
    QTest.keyClick(page, "P", SHIFT)
    assert words(page) == ["Ships\tCargo", "12\tgrain", "coal", "31\tsteel"]
    QTest.keyClick(page, "P", SHIFT)
    assert words(page)[0] == "Ships\tCargo", "there is no further column"
    click(page, point(page, find(page, "grain")))
    seen = []
    for _ in range(4):
        QTest.keyClick(page, "P")
        seen.append(words(page)[0])
    assert seen == ["grain", "1998\t12\tgrain", page.document.text[11:-10], page.document.text[11:]]
    click(page, point(page, find(page, "Before")))
    QTest.keyClick(page, "P", SHIFT)
    assert words(page) == [], "there is no column outside of tables"


def test_shift_and_arrows_go_from_cell_to_cell(make: Maker) -> None:
    page = make(sheet())
    page.select(find(page, "12"), find(page, "12"))
    for _ in range(4):
        QTest.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert words(page) == ["12\tgrain"]
    QTest.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert words(page) == ["12\tgrain", "coal"]


@given(st.data())
def test_a_block_of_cells_is_what_lies_between_its_corners(data: st.DataObject) -> None:
    height, width = data.draw(st.integers(1, 5)), data.draw(st.integers(1, 5))
    filled = data.draw(st.lists(st.lists(st.booleans(), min_size=width, max_size=width), min_size=height, max_size=height))
    rows = [[f"r{r}c{c}" if filled[r][c] else "" for c in range(width)] for r in range(height)]
    document = build([paragraph("x"), *table(3, rows), paragraph("y")])
    cells = {(block.row, block.column): block for block in document.blocks if block.table == 3}
    one, other = (cells[data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))] for _ in range(2))
    if (
        document.blocks[document.block_index(one.start)] is not one
        or document.blocks[document.block_index(other.start)] is not other
    ):
        return
    if one is other:
        return
    pieces = TableUnits(document).between(one.start, other.start)
    low, high = sorted((one.row or 0, other.row or 0))
    left, right = sorted((one.column or 0, other.column or 0))
    wanted = {(r, c) for r in range(low, high + 1) for c in range(left, right + 1) if filled[r][c]}
    held = {
        place for place, cell in cells.items() for piece in pieces
        if cell.start < cell.end and piece.start <= cell.start and cell.end <= piece.end
    }  # fmt: skip
    assert held == wanted
    assert list(pieces) == sorted(pieces)


def test_cells_that_span_columns_are_of_each_of_them() -> None:
    document = build([*table(0, [["Wide", ""], ["a", "b"]])])
    blocks = (replace(document.blocks[0], column_span=2), *document.blocks[2:])
    units = TableUnits(replace(document, blocks=blocks))
    assert [span.of(document.text) for span in units.between(document.text.index("b"), 0)] == ["Wide\t\na\tb"]


# --- clicks, wheels


def _press(page: ReaderPage, at: QPoint, kind: QEvent.Type, milliseconds: int) -> None:
    """Press and release, as the system tells it: of quick clicks every second one comes as a double one."""
    viewport, where = page.viewport(), QPointF(at)
    for event_kind, buttons in ((kind, LEFT), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        event = QMouseEvent(event_kind, where, viewport.mapToGlobal(where), LEFT, buttons, NONE)
        event.setTimestamp(milliseconds)
        QApplication.sendEvent(viewport, event)


def test_each_further_click_takes_a_wider_unit(make: Maker) -> None:
    page = make(mixed())
    at, seen = point(page, find(page, "stayed") + 2), []
    single, double = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick
    for number, kind in enumerate((single, double, single, double, single)):
        _press(page, at, kind, 100_000 + 90 * number)
        seen.append(words(page))
    paragraph_ = page.document.text[find(page, "The delegation") : find(page, "\nObservers")]
    assert seen[:4] == [[], ["stayed"], ["It stayed for three days, and left on the 4th."], [paragraph_]]
    _press(page, at, single, 200_000)
    assert words(page) == []


def test_a_quick_click_elsewhere_is_no_third_one(make: Maker) -> None:
    page = make(mixed())
    QTest.mouseDClick(page.viewport(), LEFT, NONE, point(page, find(page, "stayed") + 2))
    QTest.mouseClick(page.viewport(), LEFT, NONE, point(page, find(page, "Observers")), 30)
    assert words(page) == []


def _move(page: ReaderPage, to: QPoint) -> None:
    at, viewport = QPointF(to), page.viewport()
    moved = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(viewport, moved)


@pytest.mark.parametrize(
    ("to", "wanted"), [("three", "stayed for three"), ("delegation", "delegation came in March. It stayed")]
)
def test_a_double_click_dragged_on_keeps_its_word(make: Maker, to: str, wanted: str) -> None:
    page = make(mixed())
    at = point(page, find(page, "stayed") + 2)
    viewport = page.viewport()
    press = QMouseEvent(QEvent.Type.MouseButtonDblClick, QPointF(at), viewport.mapToGlobal(QPointF(at)), LEFT, LEFT, NONE)
    QApplication.sendEvent(viewport, press)
    assert words(page) == ["stayed"]
    _move(page, point(page, find(page, to) + 2))
    QTest.mouseRelease(viewport, LEFT, NONE, point(page, find(page, to) + 2))
    assert words(page) == [wanted]


def test_fine_wheels_scroll_as_far_as_coarse_ones(make: Maker) -> None:
    page = make(long(300))

    def wheel(pixels: QPoint, angle: int) -> None:
        event = QWheelEvent(
            QPointF(200, 200), QPointF(200, 200), pixels, QPoint(0, angle), Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(page.viewport(), event)

    wheel(QPoint(), -120)
    coarse = page.position.value
    page.go_to(0)
    for _ in range(120):
        wheel(QPoint(), -1)
    assert abs(page.position.value - coarse) <= 1
    before = page.position.value
    wheel(QPoint(0, -7), -15)
    assert page.position.value == before + 7


def test_exact_pieces_do_not_outlive_their_selection(make: Maker) -> None:
    page = make(sheet())
    page.select_cells((Span(find(page, "12"), find(page, "12") + 2), Span(find(page, "31"), find(page, "31") + 2)))
    assert words(page) == ["12", "31"]
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert words(page) == []
