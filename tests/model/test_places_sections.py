"""Sections are counted by headings: a title is none, an empty heading neither."""

import pytest

from workbench.model.document import Block, BlockKind, Document, Places


def document(*pieces: tuple[int, str]) -> Document:
    """Headings by level; level 0 is a paragraph."""
    text, blocks = "", []
    for level, words in pieces:
        start = len(text) + (1 if text or blocks else 0)
        text += ("\n" if blocks else "") + words
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        blocks.append(Block(kind, start if blocks else 0, len(text), level=level))
    return Document(text, tuple(blocks))


@pytest.mark.parametrize(
    ("pieces", "numbers"),
    [
        ([(1, "Title"), (2, "One"), (0, "text"), (2, "Two")], {1: 1, 3: 2}),
        ([(1, "One"), (0, "text"), (1, "Two")], {0: 1, 2: 2}),
        ([(2, "One"), (0, "text"), (2, "Two")], {0: 1, 2: 2}),
        ([(1, "Title"), (0, "text")], {}),
        ([(0, "text"), (1, "Late")], {1: 1}),
        ([(1, "Title"), (2, ""), (2, "One")], {2: 1}),
        ([(0, "text")], {}), ([], {}),
    ],
)  # fmt: skip
def test_headings_are_numbered_in_the_order_of_the_text(pieces: list[tuple[int, str]], numbers: dict[int, int]) -> None:
    assert Places(document(*pieces)).sections == numbers


def test_the_section_of_a_place_is_the_heading_at_or_before_it() -> None:
    places = Places(document((1, "Title"), (0, "before"), (2, "One"), (0, "text"), (2, "Two")))
    found = [places.section_at(places.document.text.index(words)) for words in ("Title", "before", "One", "text", "Two")]
    assert found == [None, None, 1, 1, 2]
