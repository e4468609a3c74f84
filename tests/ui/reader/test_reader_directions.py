"""Text that runs from right to left: paragraphs and their further parts, tables, handles, overrides."""

import pytest
from reader_hands import Maker, find
from reader_texts import build, paragraph, table

from workbench.model.span import Span
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import strips
from workbench.ui.reader.handles import handles
from workbench.ui.reader.style import ReadingStyle


def test_a_long_paragraph_keeps_its_direction_in_all_its_rows(fonts: None) -> None:
    flow = Flow(build([paragraph("السلام عليكم " * 460 + "NATO says so " * 460)]), ReadingStyle(), 620)
    assert len(flow) > 1
    assert all(flow.row(row).parts[0].rtl for row in range(len(flow)))


def test_the_first_column_of_an_arabic_table_stands_at_the_right(make: Maker) -> None:
    page = make(build(table(0, [["الجانب", "الأثر", "7"], ["الرافعات", "اثنتان", "NATO"]])))
    for _, laid in page.position.shown():
        lefts = [box.left() for box in laid.boxes]
        assert lefts == sorted(lefts, reverse=True)
        assert min(lefts) == pytest.approx(0)
        assert max(box.right() for box in laid.boxes) == pytest.approx(page.columns.width)


def test_handles_stand_at_the_sides_of_what_they_limit(make: Maker) -> None:
    page = make(build([paragraph("وصل الوفد إلى الميناء S-300 في شهر مارس.")]))
    laid = page.flow.row(0)
    for words in ("S-300", "الوفد إلى"):
        start = find(page, words)
        ((_, left, right),) = strips(laid.parts[0], start, start + len(words))
        first, last = handles(laid, [Span(start, start + len(words))])
        sides = (first.x, last.x) if words == "S-300" else (last.x, first.x)
        assert left - 4 < sides[0] < left
        assert right < sides[1] < right + 4


def test_an_override_is_shown_and_spoils_nothing(make: Maker) -> None:
    page = make(build([paragraph("invoice \u202egpj.exe and so on"), paragraph("the next one")]))
    part = page.flow.row(0).parts[0]
    places = [next(strips(part, at, at + 1))[1] for at in range(len(part.text))]
    assert places == sorted(places)
    assert page.document.text[8] == "\u202e"
    page.select(8, 12)
    assert page.selected_text() == "\u202egpj"
