"""What is painted, pixel by pixel, against the rule told plainly: the tint is of lane 0, the nth underline of lane n."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from reader_hands import Maker
from reader_looks import PlainLooks
from reader_texts import build, paragraph

from workbench.model.span import Span
from workbench.ui.reader.geometry import strips
from workbench.ui.reader.lanes import assign
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.style import UNDERLINE_FIRST, UNDERLINE_PITCH

WORDS = "one venom sauna mean some cause room avenue sour nose oven moon ream moan scan race "
"""Letters without ascenders and descenders: where tints and underlines are looked for there is never ink."""
TEXTS = [WORDS * 4, WORDS * 2, WORDS * 3]
LENGTH = sum(map(len, TEXTS)) + len(TEXTS) - 1
spans = st.tuples(st.integers(0, LENGTH - 2), st.integers(1, 160)).map(lambda pair: (pair[0], min(LENGTH, sum(pair))))
QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def lane_of(marks: list[Mark]) -> dict[int, int]:
    """The rule of the lanes, told plainly: by start, the longer first, the lowest that is free over the whole length."""
    lanes: dict[int, int] = {}
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.coding_id))
    for at, mark in enumerate(ordered):
        taken = {lanes[one.coding_id] for one in ordered[:at] if one.start < mark.end and one.end > mark.start}
        lanes[mark.coding_id] = next(lane for lane in range(99) if lane not in taken)
    return lanes


def middles(page: ReaderPage) -> list[tuple[int, int, int]]:
    """Each letter on view: its code point, and x of its middle and y of its line's top in the viewport.

    Spaces are left out: tints reach 2 px beyond their letters, which is half a space.
    """
    found = []
    for y, laid in page.position.shown():
        part = laid.parts[0]
        for offset in range(part.start, part.end):
            for line, left, right in strips(part, offset, offset + 1) if page.document.text[offset] != " " else ():
                found.append((offset, round(page.columns.text + (left + right) / 2), round(y + part.y + line.top)))
    return found


def colour_at(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


@QUIET
@given(st.lists(spans, min_size=1, max_size=4))
def test_tints_and_underlines_stand_where_the_rule_says(make: Maker, found: list[tuple[int, int]]) -> None:
    page = make(build([paragraph(text) for text in TEXTS]))
    marks = [Mark(i, i, start, end, f"T{i}", i) for i, (start, end) in enumerate(found, 1)]
    page.set_marks(marks)
    page.viewport().setFocus()
    page.selection = page.selection.at(0)
    looks, lanes = PlainLooks(), lane_of(marks)
    assert {key[0]: lane for key, lane in assign(marks).items()} == lanes
    image = page.viewport().grab().toImage()
    for offset, x, top in middles(page):
        here = {lanes[mark.coding_id]: mark for mark in marks if mark.start <= offset < mark.end}
        tint = looks.palette[here[0].colour].tint if 0 in here else looks.colour("paper")
        assert colour_at(image, x, top + 7) == tint, (offset, here)
        for lane in (1, 2, 3):
            y = top + UNDERLINE_FIRST + (lane - 1) * UNDERLINE_PITCH
            if lane in here and y < top + 28:
                assert colour_at(image, x, y) == looks.palette[here[lane].colour].solid, (offset, lane)
    page.close()


@QUIET
@given(spans)
def test_the_selection_covers_just_its_letters(make: Maker, found: tuple[int, int]) -> None:
    page = make(build([paragraph(text) for text in TEXTS]))
    page.select(*found)
    image, colour = page.viewport().grab().toImage(), PlainLooks().colour("selection")
    seen = "".join(page.document.text[offset] for offset, x, top in middles(page) if colour_at(image, x, top + 7) == colour)
    pieces = page.selected_spans()
    assert all(isinstance(piece, Span) for piece in pieces)
    chosen = "".join(piece.of(page.document.text) for piece in pieces)
    assert "".join(seen.split()) == "".join(chosen.split())
    page.close()
