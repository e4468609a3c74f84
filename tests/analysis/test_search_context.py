"""Hits in context: what was found is in it, marked where it stands, on one line of bounded length."""

import re

from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.search.context import AFTER, BEFORE, Snippet, snippet
from workbench.model.span import Span

LETTERS = st.text("ab .!\n\té中", min_size=1, max_size=400)


@given(LETTERS, st.lists(st.tuples(st.integers(0, 399), st.integers(1, 6)), min_size=1, max_size=4))
def test_every_piece_is_marked_where_it_stands(text: str, places: list[tuple[int, int]]) -> None:
    pieces = Span.tidy(Span(at, min(len(text), at + size)) for at, size in places if at < len(text))
    if not pieces:
        return
    made = snippet(text, pieces)
    assert [piece.of(made.words) for piece in made.pieces] == [re.sub(r"\s", " ", piece.of(text)) for piece in pieces]
    assert "\n" not in made.words
    covered = sum(piece.end - piece.start for piece in pieces)
    assert len(made.words) <= covered + BEFORE + AFTER + 75 * len(pieces) + 8


TEXT = (
    "It rained. This note looks at the canal as a carefully built and quietly paid for system of "
    "sluices along the lower river, meant to keep the U.S. barges of the company waiting near Neverhaven. Nobody asked.\n"
    "By then the town had a second set of sluices. So it went."
)


def marked(made: Snippet) -> str:
    words = made.words
    for piece in reversed(made.pieces):
        words = f"{words[: piece.start]}[{piece.of(words)}]{words[piece.end :]}"
    return words


def test_a_long_sentence_is_cut_between_words_at_both_sides() -> None:
    at = TEXT.index("sluices")
    assert marked(snippet(TEXT, (Span(at, at + 7),))) == (
        "…built and quietly paid for system of [sluices] along the lower river, meant to keep the U.S. barges of the "
        "company waiting near…"
    )


def test_a_short_sentence_is_shown_whole_and_no_further() -> None:
    at = TEXT.rindex("sluices")
    assert marked(snippet(TEXT, (Span(at, at + 7),))) == "By then the town had a second set of [sluices]."


def test_between_pieces_far_apart_the_middle_is_left_out() -> None:
    first, second = TEXT.index("note"), TEXT.index("Neverhaven")
    assert marked(snippet(TEXT, (Span(first, first + 4), Span(second, second + 10)))) == (
        "This [note] looks at … near [Neverhaven]."
    )
