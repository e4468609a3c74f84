"""Pieces put together: what was split off a long paragraph stays a part of it."""

import pytest

from workbench.model.document import Area, BlockKind, Places
from workbench.sources.pieces import LONGEST, Piece, assemble

LONG = "The quay was empty again that day. " * (LONGEST // 12)


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE])
def test_a_long_one_is_split_but_counts_once(kind: BlockKind) -> None:
    made = assemble([Piece(kind, LONG, marker="1."), Piece(BlockKind.PARAGRAPH, "The end.")])
    parts = [block for block in made.blocks if block.kind is kind and made.block_text(block) != "The end."]
    assert len(parts) >= 3
    assert [block.continues for block in made.blocks] == [False, *[True] * (len(parts) - 1), False]
    counted = [number for number in Places(made).paragraphs if number]
    assert counted == ([1, 2] if kind in {BlockKind.PARAGRAPH, BlockKind.QUOTATION} else [1])
    if len(counted) == 2:
        assert Places(made).paragraph_at(parts[-1].start) == 1
    if kind is BlockKind.LIST_ITEM:
        assert [block.marker for block in parts] == ["1.", *[""] * (len(parts) - 1)]


def test_words_keep_their_places_on_the_page_where_a_long_one_is_split() -> None:
    """As of a scan: each word has its own area."""
    starts = [place for place in range(len(LONG)) if place == 0 or LONG[place - 1] == " "]
    areas = [
        Area(start, LONG.index(" ", start) - start, 1, float(start), 0.0, float(start) + 1, 1.0)
        for start in starts
        if start + 1 < len(LONG)
    ]
    made = assemble([Piece(BlockKind.PARAGRAPH, LONG, page=1, areas=areas)])
    assert len(made.blocks) >= 3
    assert len(made.areas) == len(areas)
    for area in made.areas:
        word = LONG[int(area.x0) :].split(" ", 1)[0]
        assert made.text[area.offset : area.offset + area.length] == word
