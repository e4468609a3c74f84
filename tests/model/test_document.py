"""Spans and documents: properties that everything above relies on."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.clean import clean_line, clean_text
from workbench.model.document import OUT_OF_ORDER, Block, BlockKind, Document, PageRun, Style, StyleKind, from_json, to_json
from workbench.model.span import Span

LETTERS = st.text("ab é北🚚 \n", max_size=12)
KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.FOOTNOTE, BlockKind.FURNITURE, BlockKind.LIST_ITEM])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of some blocks with anything in them."""
    text, blocks = "", []
    for kind, words in draw(st.lists(st.tuples(KINDS, LETTERS), min_size=1, max_size=7)):
        text += "\n" if blocks else ""
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words
    return Document(text, tuple(blocks))


SPANS = st.lists(
    st.builds(lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(1, 20)), max_size=6
)


@given(SPANS)
def test_tidy_spans_are_parted_and_hold_the_same_characters(spans: list[Span]) -> None:
    tidy = Span.tidy(spans)
    assert {place for span in spans for place in range(span.start, span.end)} == {
        place for span in tidy for place in range(span.start, span.end)
    }
    assert all(left.end < right.start for left, right in pairwise(tidy))
    assert Span.tidy(tidy) == tidy
    if tidy:
        assert Span.parse(Span.write(tidy)) == tidy


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


@given(documents(), st.data())
def test_pieces_in_the_reading_order(document: Document, data: st.DataObject) -> None:
    """Pieces lie in the stretch, in order, hold each letter of the order once and none of a note, unless it is all notes."""
    start = data.draw(st.integers(0, len(document.text)))
    end = data.draw(st.integers(start, len(document.text)))
    pieces = list(document.in_order(start, end))
    assert all(start <= piece.start < piece.end <= end for piece in pieces)
    assert all(left.end <= right.start for left, right in pairwise(pieces))
    assert all(piece.of(document.text) == piece.of(document.text).strip() for piece in pieces)
    held = {place for piece in pieces for place in range(piece.start, piece.end)}
    letters = {place for place in range(start, end) if not document.text[place].isspace()}
    aside = {
        place for block in document.blocks if block.kind in OUT_OF_ORDER for place in range(block.start, block.end)
    }  # fmt: skip
    if letters - aside:
        assert {place for place in held if not document.text[place].isspace()} == letters - aside
    else:
        assert {place for place in held if not document.text[place].isspace()} <= letters


@given(documents())
def test_a_document_comes_back_from_its_json(document: Document) -> None:
    full = Document(
        document.text, document.blocks, (Style(StyleKind.LINK, 0, 1, "https://example.org"),), (0,), (PageRun(0, 1, 1, -1),),
        {"title": "Ł “x”"}, ("no-text-layer:1",),
    )  # fmt: skip
    for one in (document, full):
        assert from_json(one.text, to_json(one)) == one


def test_every_field_of_a_block_comes_back() -> None:
    block = Block(BlockKind.TABLE_CELL, 0, 3, 2, "•", 4, 1, 2, 3, 4, 5, True, True)
    assert from_json("abc", to_json(Document("abc", (block,)))).blocks == (block,)


def test_a_structure_written_before_a_field_was_added_is_read() -> None:
    written = json.loads(to_json(Document("abc", (Block(BlockKind.PARAGRAPH, 0, 3),))))
    written["fields"].remove("continues")
    assert from_json("abc", json.dumps(written)).blocks == (Block(BlockKind.PARAGRAPH, 0, 3),)


@given(st.text())
def test_clean_text_can_be_stored_and_stays_clean(words: str) -> None:
    cleaned = clean_text(words)
    cleaned.encode("utf-8")
    assert "\0" not in cleaned
    assert "\r" not in cleaned
    assert clean_text(cleaned) == cleaned
    assert clean_line(words) == clean_line(cleaned)
    assert clean_line(words) == clean_line(words).strip()
