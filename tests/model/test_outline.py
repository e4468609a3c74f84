"""The outline: every heading stands in it once, nested as the text nests."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.document import Block, BlockKind, Document
from workbench.model.outline import counted, outline, section_at


def made(*levels: int, pages: tuple[int, ...] = ()) -> Document:
    """A document of headings of these levels, 0 being a paragraph; each block is ten letters."""
    text = "\n".join(f"block {number:04d}" for number in range(len(levels)))
    blocks = [
        Block(BlockKind.HEADING if level else BlockKind.PARAGRAPH, 11 * number, 11 * number + 10, level=level)
        for number, level in enumerate(levels)
    ]
    return Document(text, tuple(blocks), pages=pages)


def test_sections_nest_by_their_levels():
    found = outline(made(0, 1, 0, 2, 3, 0, 2, 1))
    assert [(one.title, one.depth, one.parent) for one in found] == [
        ("block 0001", 0, -1), ("block 0003", 1, 0), ("block 0004", 2, 1), ("block 0006", 1, 0), ("block 0007", 0, -1),
    ]  # fmt: skip
    assert [(one.start // 11, one.end // 11) for one in found] == [(1, 7), (3, 6), (4, 6), (6, 7), (7, 7)]


def test_levels_that_are_left_out_do_not_indent():
    assert [one.depth for one in outline(made(4, 6, 2, 6, 4))] == [0, 1, 0, 1, 1]


def test_a_text_without_headings_has_no_outline():
    assert outline(made(0, 0)) == ()
    assert outline(Document("", ())) == ()
    assert section_at((), 5) == -1


def test_pages_are_told_where_there_are_any():
    assert [one.page for one in outline(made(1, 0, 1, pages=(0, 15)))] == [1, 2]


@given(st.lists(st.integers(0, 6), max_size=40), st.lists(st.integers(0, 500), max_size=30))
def test_sections_hold_what_they_count_and_lie_within_each_other(levels, starts):
    document = made(*levels)
    found = outline(document)
    assert len(found) == sum(level > 0 for level in levels)
    for section, count in zip(found, counted(found, sorted(starts)), strict=True):
        assert count == sum(section.start <= one < section.end for one in starts)
        if section.parent >= 0:
            above = found[section.parent]
            assert above.start < section.start <= section.end <= above.end
            assert above.level < section.level
            assert above.depth == section.depth - 1
    for offset in range(0, len(document.text), 7):
        number = section_at(found, offset)
        inside = [index for index, one in enumerate(found) if one.start <= offset < one.end]
        assert number == (inside[-1] if inside else -1)
