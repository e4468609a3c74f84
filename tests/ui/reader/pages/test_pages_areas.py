"""Form fields, free texts and recognised words are selected, marked and found on the page as its letters are."""

from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from tests.sources.pdf_made import annotated, contents, pdf_of
from tests.ui.reader.pages.pages_hands import Desk, Maker
from workbench.model.document import Area, Block, BlockKind, Document, PageRun
from workbench.sources.pdf import read_pdf
from workbench.ui.reader.pages.area_letters import letters_of_areas

LINES = ["The harbour sold nine cranes to the city.", "Fog closed the quay for three days."]


@pytest.fixture
def free(show: Maker) -> Desk:
    """A page on which somebody wrote two lines, turned by 90 degrees as it is shown."""
    remark = {"Subtype": "/FreeText", "Contents": "Ask the pilot\nabout Thursday", "Rect": [300, 500, 480, 540]}
    made = show(annotated(pdf_of([contents(LINES)]), {**remark, "DA": pikepdf.String("/Helv 12 Tf 0 g")}))
    made.wait_for(1)
    return made


def test_a_free_text_is_selected_where_it_stands(free: Desk) -> None:
    free.select("about Thursday")
    assert free.words() == ["about Thursday"]
    letters = free.pages.letters(1)
    assert letters is not None
    start = free.find("Ask the pilot")
    (strip,) = letters.strips(start, start + len("Ask the pilot"))
    assert (strip.x0, strip.y0) == (300, 842 - 540)
    assert strip.x1 < 480
    assert free.pages.letter_at(free.pages.corner(1) + _scaled(free, strip.x0 + 2, strip.y0 + 4)) == start
    free.select("nine cranes")
    assert free.words() == ["nine cranes"], "and the page's own letters as before"


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_recognised_word_is_selected_on_a_page_however_turned(show: Maker, turn: int) -> None:
    data = pdf_of([b"0.9 g 100 600 300 100 re f"], turn={1: turn})
    text = "crates at dusk"
    words = [(0, 6, 110.0), (7, 2, 170.0), (10, 4, 200.0)]
    areas = tuple(Area(at, length, 1, x0, 650, x0 + 8 * length, 662) for at, length, x0 in words)
    runs = tuple(PageRun(at, length, 1, -1) for at, length in ((0, 6), (6, 1), (7, 2), (9, 1), (10, 4)))
    document = Document(text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, 14),), pages=(0,), page_map=runs, areas=areas)
    desk = show(data, document)
    desk.wait_for(1)
    desk.select("at dusk")
    assert desk.words() == ["at dusk"]
    letters = desk.pages.letters(1)
    assert letters is not None
    assert len(letters.strips(0, 6)) == 1
    assert {letters.lines[0].upright} == {turn in (0, 180)}


def test_without_areas_nothing_is_added(show: Maker) -> None:
    data = pdf_of([contents(LINES)])
    desk = show(data, replace(read_pdf(data), areas=()))
    desk.wait_for(1)
    letters = desk.pages.letters(1)
    assert letters is not None
    assert len(letters.offsets) == sum(not letter.isspace() for letter in desk.reader.document.text)


@given(
    st.text(st.sampled_from("abż שלום.\n "), min_size=1, max_size=200).filter(lambda text: text.strip() == text),
    st.floats(1, 500),
    st.floats(1, 500),
)
def test_every_letter_of_any_field_stands_within_its_box(text: str, width: float, height: float) -> None:
    area = Area(3, len(text), 1, 0, 0, 0, 0)
    box = (10.0, 20.0, 10.0 + width, 20.0 + height)
    found = list(letters_of_areas("xyz" + text, [area], [box]))
    assert [offset for offset, _ in found] == [3 + place for place, letter in enumerate(text) if not letter.isspace()]
    for _, (x0, y0, x1, y1) in found:
        assert x0 < x1
        assert y0 < y1
        assert x0 >= 9.99
        assert x1 <= 10.01 + width


def _scaled(desk: Desk, x: float, y: float) -> QPointF:
    return QPointF(x, y) * desk.pages.stack.scale
