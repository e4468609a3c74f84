"""Heights, rows, columns and offsets against plain references."""

from hypothesis import given
from hypothesis import strategies as st
from reader_texts import build, paragraph

from workbench.ui.heights import Heights
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.rows import Rows
from workbench.ui.reader.style import columns_for
from workbench.ui.reader.tables import share_out

heights_ = st.lists(st.integers(1, 500), min_size=1, max_size=60)


@given(heights_, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=20))
def test_heights_agree_with_a_list(start: list[int], changes: list[tuple[int, int]]) -> None:
    plain, heights = list(start), Heights(start)
    for row, height in changes:
        plain[row % len(plain)] = heights[row % len(plain)] = height
    assert heights.total == sum(plain)
    assert [heights.above(row) for row in range(len(plain) + 1)] == heights.tops()
    for y in range(0, sum(plain), 37):
        row, dy = heights.find(y)
        assert sum(plain[:row]) + dy == y
        assert 0 <= dy < plain[row]


def test_heights_past_the_end_are_the_last_row() -> None:
    assert Heights([10, 20]).find(1000) == (1, 20)
    assert Heights().find(5) == (0, 0)


@given(st.text(st.sampled_from("aż漢🙂👩\u200dא "), max_size=40))
def test_offsets_are_those_of_utf16(text: str) -> None:
    offsets = Offsets(text)
    for place in range(len(text) + 1):
        utf16 = len(text[:place].encode("utf-16-le")) // 2
        assert offsets.to_utf16(place) == utf16
        assert offsets.to_code_points(utf16) == place


def test_rows_cover_the_text_and_slice_long_blocks() -> None:
    document = build([paragraph("word " * 5000), *[paragraph("x")]])
    rows = Rows(document)
    assert rows.starts[0] == 0
    assert rows.ends[-1] == len(document.text)
    assert max(end - start for start, end in zip(rows.starts, rows.ends, strict=True)) <= 6000
    assert [rows.number(row) for row in (0, 1, len(rows) - 1)] == [1, None, 2]
    assert all(rows.at(start) == row for row, start in enumerate(rows.starts))


@given(st.lists(st.floats(20, 900), min_size=1, max_size=8), st.floats(300, 900))
def test_columns_fill_the_width(wanted: list[float], width: float) -> None:
    got = share_out(wanted, [want / 3 for want in wanted], width)
    assert abs(sum(got) - width) < 0.01
    assert min(got) > 0


@given(st.integers(200, 3000))
def test_the_page_divides_without_overlap(width: int) -> None:
    columns = columns_for(width, 620)
    assert 0 < columns.text < columns.text + columns.width < columns.icons < columns.lanes < columns.names
    assert columns.width <= 620
    if width >= 900:
        assert columns.width == 620
    if width >= 800:
        assert columns.width >= 530
        assert columns.names_width >= 120
    if width >= 640:
        assert columns.width >= 490


@given(st.integers(600, 3000), st.integers(0, 400))
def test_what_lies_over_the_margin_sets_no_line_anew(width: int, covered: int) -> None:
    free, under = columns_for(width, 620), columns_for(width, 620, covered=covered)
    assert under.width == free.width
    assert 0 <= free.text - under.text == free.names - under.names
    if width - covered >= 720:
        assert under.text + under.width < width - covered
