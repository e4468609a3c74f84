"""Selecting and choosing on pages by real mouse and key events; the text holds what is selected."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.sources.pdf_made import contents, pdf_of, prose
from tests.ui.reader.pages.pages_hands import ALT, CONTROL, LEFT, NONE, SHIFT, Desk, Maker
from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.mouse import TARGET_MIME

Case = Callable[[str], bytes]
TEXT = [
    "The harbour sold nine cranes to the city.",
    "A pilot counted every crane twice.",
    "Fog closed the quay for three days.",
]


@pytest.fixture
def desk(show: Maker) -> Desk:
    made = show(pdf_of([contents(TEXT), contents(prose(20, 2))]))
    made.wait_for(1)
    return made


def test_a_drag_selects_whole_words_and_with_alt_letters(desk: Desk) -> None:
    start = desk.find("nine")
    desk.drag(desk.point(start + 1), desk.point(start + 7))
    assert desk.words() == ["nine cranes"]
    desk.click(desk.point(0))
    desk.drag(desk.point(start + 1), desk.point(start + 7), ALT)
    (words,) = desk.words()
    assert words in "nine cranes"
    assert 4 <= len(words) < len("nine cranes")


def test_every_letter_is_hit_where_it_stands(desk: Desk) -> None:
    letters = desk.pages.letters(1)
    assert letters is not None
    for offset in letters.offsets:
        at = desk.point(offset)
        assert desk.pages.letter_at(QPointF(at)) is not None
        x, y = desk.pages.on_page(QPointF(at), 1)
        assert letters.letter_at(x, y) in {offset, offset - 1, offset + 1}
        place = letters.caret(offset)
        assert place is not None
        assert letters.offset_at(place.x0 + 0.01, (place.y0 + place.y1) / 2) == offset


def test_double_and_triple_click(desk: Desk) -> None:
    at = desk.point(desk.find("counted") + 2)
    QTest.mouseDClick(desk.pages.viewport(), LEFT, NONE, at)
    assert desk.words() == ["counted"]
    QTest.mouseClick(desk.pages.viewport(), LEFT, NONE, at)
    assert desk.words() == ["A pilot counted every crane twice."]


def test_shift_click_stretches_and_ctrl_drag_adds_a_piece(desk: Desk) -> None:
    desk.click(desk.point(desk.find("sold")))
    desk.click(desk.point(desk.find("cranes") + 5, after=True), SHIFT)
    assert desk.words() == ["sold nine cranes"]
    desk.select("every crane", CONTROL)
    assert desk.words() == ["sold nine cranes", "every crane"]


def test_the_end_of_a_selection_is_told_for_the_small_bar(desk: Desk) -> None:
    told: list[object] = []
    desk.pages.selection_finished.connect(lambda spans, rect: told.append((spans, rect)))
    desk.select("closed the quay")
    ((spans, rect),) = told  # type: ignore[misc]
    assert [span.of(desk.reader.document.text) for span in spans] == ["closed the quay"]
    end = desk.point(desk.find("quay") + 3)
    assert abs(rect.center().y() - end.y()) < 12
    assert abs(rect.center().x() - end.x()) < 12


def test_holding_the_mouse_below_the_view_scrolls_and_stretches(desk: Desk) -> None:
    viewport = desk.pages.viewport()
    QTest.mousePress(viewport, LEFT, NONE, desk.point(desk.find("harbour") + 1))
    desk.move(QPointF(300, viewport.height() + 90), LEFT)
    desk.qtbot.waitUntil(lambda: desk.pages.above > 300, timeout=10_000)
    desk.qtbot.waitUntil(lambda: "Line 2x" in " ".join(desk.words()), timeout=10_000)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(300, viewport.height() - 5))
    assert desk.words()[0].startswith("harbour sold")


def coded(desk: Desk) -> list[Mark]:
    start, nine = desk.find("The harbour"), desk.find("nine")
    marks = [
        Mark(1, 1 << 61, start, desk.find("A pilot") - 1, "Trade", 4),
        Mark(2, (1 << 61) + 1, nine, nine + len("nine cranes"), "Cranes", 9),
        Mark(3, (1 << 61) + 2, desk.find("Fog"), desk.find("Fog") + 3, "Fog", icon="ph.cloud", is_theme=False),
    ]
    desk.reader.set_marks(marks)
    desk.pages.viewport().repaint()
    return marks


def test_a_click_chooses_the_shortest_passage_and_a_further_click_the_next(desk: Desk) -> None:
    trade, cranes, fog = coded(desk)
    told: list[int] = []
    desk.reader.passage_chosen.connect(told.append)
    desk.click(desk.point(desk.find("cranes") + 2))
    desk.click(desk.point(desk.find("cranes") + 2))
    desk.click(desk.point(desk.find("Fog") + 1))
    desk.click(QPoint(desk.pages.viewport().width() // 2, 700))
    assert told == [cranes.passage_id, trade.passage_id, fog.passage_id, 0]


def test_a_bracket_answers_to_hover_and_click(desk: Desk) -> None:
    trade, *_ = coded(desk)
    x = next(
        x
        for x in range(300, 900)
        if (hot := desk.pages.hot_at(QPointF(x, desk.point(0).y()))) is not None and hot.mark == trade
    )
    at = QPoint(x + 3, desk.point(0).y())
    desk.move(QPointF(at))
    assert desk.reader.scene.hovered == trade.passage_id
    desk.click(at)
    assert desk.reader.chosen == trade.passage_id


def test_tints_keep_the_letters_dark_and_the_paper_coloured(desk: Desk) -> None:
    coded(desk)
    at = desk.point(desk.find("harbour"))
    picture = desk.pages.viewport().grab().toImage()
    colours = [picture.pixelColor(x, y) for y in range(at.y() - 8, at.y() + 8) for x in range(at.x() - 30, at.x() + 30)]
    assert min(colour.lightness() for colour in colours) < 90
    assert sum(colour.saturation() > 10 and colour.lightness() > 180 for colour in colours) > 300


def test_selected_letters_are_white_on_the_colour_of_the_selection(desk: Desk) -> None:
    coded(desk)
    desk.select("harbour sold nine")
    picture = desk.pages.viewport().grab().toImage()
    at = desk.point(desk.find("sold"))
    colours = {picture.pixelColor(x, y).name() for y in range(at.y() - 6, at.y() + 6) for x in range(at.x() - 20, at.x() + 20)}
    selection = desk.pages._painter.looks.colour("selection")
    assert selection.name() in colours
    assert any(QColor(name).lightness() > 240 for name in colours)
    assert not any(QColor(name).lightness() < 40 for name in colours)


def test_the_keys_of_the_text_work_on_the_pages(desk: Desk) -> None:
    acts = ReaderActions(desk.reader)
    told: list[str] = []
    acts.attach_wanted.connect(lambda: told.append("attach"))
    desk.pages.addActions(desk.reader.actions())
    desk.reader.guide = desk.pages.bring_caret
    desk.click(desk.point(desk.find("pilot")))
    QTest.keyClick(desk.pages, Qt.Key.Key_S)
    assert desk.words() == ["A pilot counted every crane twice."]
    QTest.keyClick(desk.pages, Qt.Key.Key_A)
    assert told == ["attach"]
    QTest.keyClick(desk.pages, Qt.Key.Key_Escape)
    assert desk.words() == []


def test_actions_added_later_are_taken_over(desk: Desk) -> None:
    before = len(desk.pages.actions())
    acts = ReaderActions(desk.reader)
    assert len(desk.pages.actions()) - before >= len(acts.commands())


def test_the_caret_walks_by_the_lines_of_the_page(desk: Desk) -> None:
    desk.click(desk.point(desk.find("nine")))
    x = desk.pages.line_rect(desk.reader.selection.caret).x()
    QTest.keyClick(desk.pages, Qt.Key.Key_Down)
    caret = desk.reader.selection.caret
    assert desk.find("A pilot") <= caret < desk.find("Fog")
    assert abs(desk.pages.line_rect(caret).x() - x) < 12
    QTest.keyClick(desk.pages, Qt.Key.Key_Home)
    assert desk.reader.selection.caret == desk.find("A pilot")
    QTest.keyClick(desk.pages, Qt.Key.Key_End, SHIFT)
    assert desk.words() == ["A pilot counted every crane twice."]
    QTest.keyClick(desk.pages, Qt.Key.Key_PageDown)
    assert desk.pages.above > 0


def test_a_selection_over_a_page_break_leaves_furniture_out(show: Maker, case: Case) -> None:
    desk = show(case("commentary"))
    desk.wait_for(1)
    desk.pages.show_at(desk.find("the final"), 300)
    desk.wait_for(1)
    desk.wait_for(2)
    start, end = desk.find("According to official data"), desk.find("postponed until 2030")
    desk.drag(desk.point(start), desk.point(end + len("postponed until 2030") - 1, after=True))
    assert " ".join(" ".join(desk.words()).split()).endswith("the final instalment was postponed until 2030")
    assert len(desk.words()) == 1


def test_columns_are_selected_one_after_the_other(show: Maker, case: Case) -> None:
    desk = show(case("two_column"))
    desk.wait_for(1)
    letters = desk.pages.letters(1)
    assert letters is not None
    left = next(one for one in letters.paragraphs if one.last - one.first > 10)
    box = left.box
    corner, scale = desk.pages.corner(1), desk.pages.stack.scale
    from_ = corner + QPointF(box[0] + 2, box[1] + 40) * scale
    to = corner + QPointF(box[2] - 2, box[1] + 100) * scale
    desk.drag(from_.toPoint(), to.toPoint())
    (words,) = desk.words()
    assert "Right" not in words


@pytest.mark.parametrize("name", ["rotated_and_cropped", "arabic", "hidden_and_odd_text", "mixed_text_and_scan"])
def test_words_are_selected_on_hard_pages(show: Maker, case: Case, name: str) -> None:
    desk = show(case(name))
    desk.wait_for(1)
    reader, pages = desk.reader, desk.pages
    tried = 0
    for block in reader.document.blocks[:12]:
        start, end = reader.units.word(block.start)
        pages.show_at(start, 200)
        desk.wait_for(pages.page_of(start))
        letters = pages.letters(pages.page_of(start))
        if letters is None or end - start < 3 or len(letters.strips(start, end)) != 1:
            continue
        at = desk.point((start + end) // 2)
        if not pages.viewport().rect().contains(at) or pages.letter_at(QPointF(at)) not in range(start, end):
            continue
        QTest.mouseDClick(pages.viewport(), LEFT, NONE, at, 600)  # far in time from the one before
        assert desk.words() == [reader.document.text[start:end]]
        tried += 1
    assert tried


def test_a_handle_moves_the_limit_of_the_chosen_passage_by_words(desk: Desk) -> None:
    _, cranes, _ = coded(desk)
    desk.reader.choose(cranes.passage_id)
    desk.pages.viewport().repaint()
    told: list[tuple[int, object, bool]] = []
    desk.reader.limits.wanted.connect(lambda *values: told.append(values))
    letters, corner, scale = desk.pages.letters(1), desk.pages.corner(1), desk.pages.stack.scale
    assert letters is not None
    end = letters.caret_behind(cranes.end)
    assert end is not None
    knob = corner + QPointF(end.x1, end.y1) * scale
    desk.move(knob)
    assert desk.pages.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    desk.drag(knob.toPoint(), desk.point(desk.find("the city") + 2))
    ((passage, spans, by_key),) = told
    assert (passage, by_key) == (cranes.passage_id, False)
    assert [span.of(desk.reader.document.text) for span in spans] == ["nine cranes to the"]  # type: ignore[attr-defined]
    assert desk.words() == []


def dropped(desk: Desk, at: QPoint) -> None:
    data = QMimeData()
    data.setData(TARGET_MIME, json.dumps({"theme": (1 << 61) + 7}).encode())
    kinds = (Qt.DropAction.CopyAction, data, LEFT, NONE)
    viewport = desk.pages.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, *kinds))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, *kinds))
    assert desk.reader.scene.drop
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), *kinds))
    assert not desk.reader.scene.drop


def test_a_theme_dropped_on_a_sentence_or_a_passage_is_told_with_its_place(desk: Desk) -> None:
    told: list[tuple[object, ...]] = []
    desk.reader.target_dropped.connect(lambda *values: told.append(values))
    dropped(desk, desk.point(desk.find("pilot")))
    trade, *_ = coded(desk)
    dropped(desk, desk.point(desk.find("harbour")))
    theme = (1 << 61) + 7
    sentence = Span(desk.find("A pilot"), desk.find("Fog") - 1)
    assert told == [("theme", theme, (sentence,), 0), ("theme", theme, (Span(trade.start, trade.end),), trade.passage_id)]


def test_hits_are_boxed_and_the_backlight_dims_the_rest(desk: Desk) -> None:
    def colours(words: str) -> set[str]:
        at, picture = desk.point(desk.find(words)), desk.pages.viewport().grab().toImage()
        return {picture.pixelColor(x, y).name() for y in range(at.y() - 16, at.y() + 16) for x in range(at.x() - 8, at.x() + 8)}

    accent = desk.pages._painter.looks.colour("accent").name()
    assert accent not in colours("quay")
    quay = desk.find("quay")
    desk.reader.set_hits([Span(quay, quay + 4)], 0)
    assert accent in colours("quay")
    desk.reader.set_hits([])
    coded(desk)
    dark = min(QColor(name).lightness() for name in colours("pilot"))
    desk.reader.set_backlight(True)
    assert min(QColor(name).lightness() for name in colours("pilot")) > dark + 60
    assert min(QColor(name).lightness() for name in colours("harbour")) < dark + 60


def test_a_menu_is_asked_for_with_the_passage_under_the_mouse(desk: Desk) -> None:
    _, cranes, _ = coded(desk)
    told: list[int] = []
    desk.reader.context_menu_wanted.connect(lambda _at, passage: told.append(passage))
    at = desk.point(desk.find("cranes"))
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(desk.pages.viewport(), QContextMenuEvent(reason, at, desk.pages.viewport().mapToGlobal(at)))
    assert told == [cranes.passage_id]
