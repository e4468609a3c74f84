"""Quotes are found where a reader would find them, whatever stands between their halves."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.coding.errors import QuoteNotFound
from workbench.coding.quotes import find_quote
from workbench.model.document import OUT_OF_ORDER, Block, BlockKind, Document
from workbench.model.span import Span

P, N, F = BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.FURNITURE


def document(*pieces: tuple[BlockKind, str]) -> Document:
    text, blocks = "", []
    for kind, words in pieces:
        text += "\n" if blocks else ""
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words
    return Document(text, tuple(blocks))


CUT = document(
    (P, "First words. The crews loaded crates in late"), (N, "Counted at the quay."), (F, "page 1"), (N, "Seen by two."),
    (P, "autumn, he says. The crews loaded crates in"), (P, "spring… or so. Żółw 🚚 é end"),
)  # fmt: skip


def said(quote: str, occurrence: int = 1) -> tuple[str, ...]:
    return tuple(span.of(CUT.text) for span in find_quote(CUT, quote, occurrence))


def test_a_quote_across_notes_and_furniture_is_two_spans() -> None:
    assert said("crates in late autumn, he") == ("crates in late", "autumn, he")
    assert said("crates  in\nlate\tautumn") == ("crates in late", "autumn")


def test_a_quote_across_blocks_with_nothing_between_is_one_span() -> None:
    assert said("crates in spring… or") == ("crates in\nspring… or",)


def test_quotes_in_notes() -> None:
    assert said("Counted at the quay.") == ("Counted at the quay.",)
    assert said("the quay. page 1") == ("the quay.\npage 1",)
    assert said("page 1 Seen by") == ("page 1\nSeen by",)
    assert find_quote(document((N, "one"), (P, "between"), (N, "two")), "one two") == (Span(0, 3), Span(12, 15))


def test_pieces_of_one_quote() -> None:
    assert said("First words. … autumn, he") == ("First words.", "autumn, he")
    assert said("First […] spring…") == ("First", "spring…")
    with pytest.raises(QuoteNotFound):
        said("autumn … First"), "the pieces come in the order of the text"


def test_a_quote_that_holds_an_ellipsis_itself() -> None:
    dots = document((P, "a … b and a x b"))
    assert [span.of(dots.text) for span in find_quote(dots, "a … b")] == ["a … b"]


def test_occurrences() -> None:
    assert find_quote(CUT, "loaded crates")[0].start < find_quote(CUT, "loaded crates", 2)[0].start
    for occurrence in (0, -1, 3):
        with pytest.raises(QuoteNotFound) as caught:
            find_quote(CUT, "loaded crates", occurrence)
        assert caught.value.found == 2


@pytest.mark.parametrize("quote", ["", "  ", "[…]", " … … ", "not there", "loaded.crates", "first words"])
def test_what_is_not_there(quote: str) -> None:
    with pytest.raises(QuoteNotFound):
        find_quote(CUT, quote)


def test_letters_of_every_sort() -> None:
    assert said("Żółw 🚚 e\u0301 end") == ("Żółw 🚚 é end",), "kept texts are NFC, what is typed need not be"


WORDS = st.lists(st.text("abé北🚚.(", min_size=1, max_size=4), min_size=1, max_size=6).map(" ".join)
BLOCKS = st.lists(st.tuples(st.sampled_from([P, P, P, N, F]), WORDS), min_size=1, max_size=6)


@given(BLOCKS, st.data())
def test_every_stretch_of_the_reading_order_is_found(pieces: list[tuple[BlockKind, str]], data: st.DataObject) -> None:
    made = document(*pieces)
    ordered = " ".join(words for kind, words in pieces if kind not in OUT_OF_ORDER)
    assume(ordered)
    start = data.draw(st.integers(0, len(ordered) - 1))
    quote = ordered[start : data.draw(st.integers(start + 1, len(ordered)))].strip()
    assume(quote)
    found = find_quote(made, quote)
    assert " ".join(" ".join(span.of(made.text) for span in found).split()) == " ".join(quote.split())
    assert tuple(Span.tidy(found)) == found
    letters = [block for block in made.blocks if block.kind in OUT_OF_ORDER]
    if any(span.overlaps(block.span) for span in found for block in letters):
        assert quote in " ".join(words for kind, words in pieces if kind in OUT_OF_ORDER), "a note that says the same, earlier"
    else:
        assert [piece for span in found for piece in made.in_order(span.start, span.end)] == list(found)
