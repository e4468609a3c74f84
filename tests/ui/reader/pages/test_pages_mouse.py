"""The mouse over pages goes by the rules of the text: clicks for ever wider units, drags from them, cells and columns."""

import json

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.sources.pdf_made import contents, pdf_of, prose, typeset
from tests.ui.reader.pages.pages_hands import CONTROL, LEFT, NONE, Desk, Maker
from workbench.ui.reader.mouse import TARGET_MIME

TEXT = [
    "The harbour sold nine cranes to the city.",
    "A pilot counted every crane twice.",
    "Fog closed the quay for three days.",
]
SINGLE, DOUBLE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick


@pytest.fixture
def desk(show: Maker) -> Desk:
    """Two pages of lines."""
    made = show(pdf_of([contents(TEXT), contents(prose(20, 2))]))
    made.wait_for(1)
    return made


@pytest.fixture
def sheet(show: Maker) -> Desk:
    """A page with a table."""
    made = show(typeset("Before it.\n\n#table(columns: (90pt, 90pt, 90pt), [Year], [Ships], [Cargo], [1998], [12], [grain], "
                        "[1999], [7], [coal])\n\nAfter it."))  # fmt: skip
    made.wait_for(1)
    return made


def tell(desk: Desk, kind: QEvent.Type, at: QPoint, milliseconds: int, buttons: Qt.MouseButton = LEFT) -> None:
    """Send a mouse event with its time, as the system tells it."""
    viewport, where = desk.pages.viewport(), QPointF(at)
    event = QMouseEvent(kind, where, viewport.mapToGlobal(where), LEFT, buttons, NONE)
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(viewport, event)


def press(desk: Desk, kind: QEvent.Type, at: QPoint, milliseconds: int) -> None:
    """Press and release."""
    tell(desk, kind, at, milliseconds)
    tell(desk, QEvent.Type.MouseButtonRelease, at, milliseconds, Qt.MouseButton.NoButton)


def test_each_further_click_takes_a_wider_unit(desk: Desk) -> None:
    at, seen = desk.point(desk.find("counted") + 2), []
    for number, kind in enumerate((SINGLE, DOUBLE, SINGLE, DOUBLE)):
        press(desk, kind, at, 100_000 + 90 * number)
        seen.append(desk.words())
    text = desk.reader.document.text
    paragraph = desk.reader.units.paragraph(desk.find("counted"))
    assert paragraph is not None
    assert seen == [[], ["counted"], ["A pilot counted every crane twice."], [text[slice(*paragraph)]]]


def test_a_quick_click_elsewhere_is_no_third_one(desk: Desk) -> None:
    first, other = desk.point(desk.find("counted") + 2), desk.point(desk.find("quay") + 1)
    press(desk, SINGLE, first, 1000)
    press(desk, DOUBLE, first, 1100)
    press(desk, SINGLE, other, 1300)
    assert desk.words() == []
    assert abs(desk.reader.selection.caret - desk.find("quay")) <= 2


@pytest.mark.parametrize(("to", "wanted"), [("crane twice", "counted every crane"), ("pilot", "pilot counted")])
def test_a_double_click_dragged_on_keeps_its_word(desk: Desk, to: str, wanted: str) -> None:
    at, end = desk.point(desk.find("counted") + 2), desk.point(desk.find(to) + 2)
    press(desk, SINGLE, at, 1000)
    tell(desk, DOUBLE, at, 1100)
    tell(desk, QEvent.Type.MouseMove, end, 1200)
    tell(desk, QEvent.Type.MouseButtonRelease, end, 1300, Qt.MouseButton.NoButton)
    assert desk.words() == [wanted]


def test_dragging_across_cells_selects_cells(sheet: Desk) -> None:
    sheet.drag(sheet.point(sheet.find("12")), sheet.point(sheet.find("coal") + 2))
    assert sheet.words() == ["12\tgrain", "7\tcoal"]
    sheet.reader.clear_selection()
    sheet.drag(sheet.point(sheet.find("grain")), sheet.point(sheet.find("grain") + 4, after=True))
    assert sheet.words() == ["grain"], "within a cell its words"


def test_a_click_above_the_head_selects_the_column_and_control_a_further_one(sheet: Desk) -> None:
    def above(words: str) -> QPoint:
        letters, at = sheet.pages.letters(1), sheet.find(words)
        assert letters is not None
        top = min(one.box[1] for one in letters.paragraphs if letters.offsets[letters.lines[one.first].first] == at)
        corner = sheet.pages.corner(1)
        return QPoint(sheet.point(at + 1).x(), round(corner.y() + top * sheet.pages.stack.scale) - 4)

    told: list[object] = []
    sheet.pages.selection_finished.connect(lambda spans, _rect: told.append(spans))
    sheet.move(QPointF(above("Ships")))
    assert sheet.pages.viewport().cursor().shape() is Qt.CursorShape.BitmapCursor
    sheet.click(above("Ships"))
    assert sheet.words() == ["Ships", "12", "7"]
    assert len(told) == 1
    sheet.click(above("Cargo"), CONTROL)
    assert sheet.words() == ["Ships", "Cargo", "12", "grain", "7", "coal"]


def test_what_is_dragged_over_the_edge_scrolls_the_pages(desk: Desk) -> None:
    data = QMimeData()
    data.setData(TARGET_MIME, json.dumps({"theme": 7}).encode())
    viewport = desk.pages.viewport()
    at = QPoint(300, viewport.height() - 5)
    kinds = (Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(viewport, QDragEnterEvent(at, *kinds))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, *kinds))
    desk.qtbot.waitUntil(lambda: desk.pages.above > 100, timeout=10_000)
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    drops = desk.pages._drops
    assert drops is not None
    assert not drops._scroll.is_on
