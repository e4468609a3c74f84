"""What is painted by hand, in both directions: signs stand where reading begins, and what is clicked is what is seen there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.attach.candidates import Candidate, Choice
from workbench.ui.attach.delegate import CandidateDelegate
from workbench.ui.attach.model import CandidateModel, Known
from workbench.ui.briefs.tray import TrayDelegate, TrayItem, TrayModel
from workbench.ui.dossiers.drawn import Drawing
from workbench.ui.dossiers.pieces import Hit, Looks
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.dossiers.rows import HeadRow
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.widgets.chips import Chip
from workbench.ui.widgets.fold import FoldHead
from workbench.ui.widgets.turning import across, is_reversed, runs_left, turned, turned_name

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WAYS = pytest.mark.parametrize("way", [LEFT, RIGHT], ids=["left-to-right", "right-to-left"])
TOKENS = Tokens(Mode.LIGHT)
WIDTH = 400


def shown(qtbot: QtBot, widget: QWidget, way: Qt.LayoutDirection, height: int = 120) -> QWidget:
    qtbot.addWidget(widget)
    widget.setLayoutDirection(way)
    widget.resize(WIDTH, height)
    widget.show()
    return widget


def columns(widget: QWidget, colour: QColor) -> list[int]:
    """Return where a colour is seen, in pixels from the left."""
    image = widget.grab().toImage()
    name = colour.name()
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).name() == name for y in range(image.height()))]


def as_read(x: int, width: int, way: Qt.LayoutDirection) -> int:
    """Return how far a place is from where reading begins."""
    return x if way is LEFT else width - 1 - x


def chip() -> Chip:
    return Chip(TOKENS, "Oil", colour=4)


def tray() -> QListView:
    view, model = QListView(), TrayModel()
    view.setModel(model)
    model.setParent(view)
    view.setItemDelegate(TrayDelegate(TOKENS, view))
    model.show([TrayItem(1, "Ships were seen.", "Harbour log", "B2", 3, 4, "")])
    return view


@WAYS
@pytest.mark.parametrize("make", [chip, tray])
def test_a_swatch_stands_where_reading_begins(qtbot: QtBot, way: Qt.LayoutDirection, make: Callable[[], QWidget]) -> None:
    widget = shown(qtbot, make(), way)
    seen = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
    found = columns(seen, TOKENS.palette[4].solid)
    assert found
    assert max(as_read(x, seen.width(), way) for x in found) < 30


def kinds() -> tuple[QListView, CandidateModel, Candidate]:
    """Return a list whose only row makes a new entity of one of some kinds, the first of which is chosen."""
    view, model = QListView(), CandidateModel()
    view.setModel(model)
    model.setParent(view)
    view.setItemDelegate(CandidateDelegate(TOKENS, view))
    model.show(Known((), (), ()), "Oil")
    row = next(row for row in model.rows if row.choice is Choice.NEW_ENTITY)
    for number, other in enumerate(model.rows):
        view.setRowHidden(number, other is not row)
    return view, model, row


@WAYS
def test_a_chip_of_a_kind_is_hit_where_it_is_seen(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    view, model, row = kinds()
    shown(qtbot, view, way)
    viewport, delegate = view.viewport(), view.itemDelegate()
    found = columns(viewport, TOKENS.colour("accent_soft"))
    rect = view.visualRect(model.index(model.rows.index(row), 0)).toRectF()
    assert isinstance(delegate, CandidateDelegate)
    hit = {delegate.chip_at(model, row, rect, across(viewport, x)) for x in found}
    assert hit == {model.kind}


@WAYS
def test_a_click_on_a_painted_button_does_its_act(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    drawing = Drawing(Looks(TOKENS), lambda _passage: None, lambda _version, _start: "")
    view = RowList(drawing, "Rows")
    view.rows.show([HeadRow(("head",), "Relations", adds="Add a relation")])
    shown(qtbot, view, way)
    told = list[Hit]()
    view.hit.connect(lambda _row, hit: told.append(hit))
    row = view.visualRect(view.rows.index(0, 0))
    near, far = row.left() + 40, row.right() - 40
    ends = (near, far) if way is LEFT else (far, near)
    for x in ends:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, row.bottom() - 20))
    assert told == [Hit("add")]


@WAYS
def test_a_fold_is_opened_by_the_arrow_that_points_onwards(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    fold = FoldHead(TOKENS, "Further")
    shown(qtbot, fold, way, 28)
    onwards, back = (Qt.Key.Key_Right, Qt.Key.Key_Left) if way is LEFT else (Qt.Key.Key_Left, Qt.Key.Key_Right)
    QTest.keyClick(fold, onwards)
    assert fold.isChecked()
    QTest.keyClick(fold, back)
    assert not fold.isChecked()


@pytest.mark.parametrize(
    ("words", "left"),
    [("Oil", False), ("שמן", True), ("2 שמן", True), ("(Oil) שמן", False), ("\u2068Oil\u2069 שמן", True), ("12–14", False)],
)
def test_words_run_as_their_first_strong_letter_does(words: str, left: bool) -> None:
    assert runs_left(words) is left


@WAYS
def test_every_shape_is_mirrored_about_the_middle_of_its_box(qapp, way: Qt.LayoutDirection) -> None:
    """Shapes at the left fifth of a box are all seen in its first fifth; icons change sides, and pieces their order."""
    image = QImage(WIDTH, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    plain = QPainter(image)
    plain.setLayoutDirection(way)
    painter = turned(plain, QRect(0, 0, WIDTH, 60))
    painter.setPen(Qt.GlobalColor.black)
    painter.fillRect(4, 2, 20, 4, Qt.GlobalColor.black)
    painter.drawLine(4, 10, 60, 10)
    painter.drawEllipse(10, 14, 12, 8)
    painter.drawText(QRect(4, 26, 70, 14).toRectF(), Qt.AlignmentFlag.AlignVCenter, "Oil.")
    painter.drawText(QPoint(6, 54), "Gas.")
    assert turned_name("caret-right", painter) == ("caret-right" if way is LEFT else "caret-left")
    assert is_reversed(painter, "Oil") is (way is RIGHT)
    painter.end()
    inked = [(x, y) for x in range(WIDTH) for y in range(60) if image.pixelColor(x, y).lightness() < 128]
    assert {y // 12 for _x, y in inked} == set(range(5))
    assert max(as_read(x, WIDTH, way) for x, _y in inked) < WIDTH / 5
