"""Hits against plain lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.hits import Hits
from workbench.model.span import Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 300), st.integers(1, 40))
several = st.lists(spans, max_size=30)


@given(several, spans)
def test_what_touches_a_stretch_is_what_shares_a_character_with_it(found: list[Span], asked: Span) -> None:
    hits, ordered = Hits.of(found), sorted(found)
    got = sorted((start, end) for _, start, end in hits.touching(asked.start, asked.end))
    assert got == [(one.start, one.end) for one in ordered if one.overlaps(asked)]
    assert all(hits[index] == Span(start, end) for index, start, end in hits.touching(asked.start, asked.end))


@given(several, st.integers(0, 350))
def test_the_next_and_the_last_one_of_a_place(found: list[Span], at: int) -> None:
    hits, starts = Hits.of(found), sorted(span.start for span in found)
    assert hits.first_from(at) == next((i for i, start in enumerate(starts) if start >= at), None)
    assert hits.last_before(at) == next((i for i in reversed(range(len(starts))) if starts[i] < at), None)


def test_a_hit_of_two_pieces_is_one_hit_also_around_another() -> None:
    hits = Hits.of_pieces([[Span(40, 45)], [Span(10, 20), Span(50, 55)], [Span(30, 33)]])
    assert len(hits) == 3
    assert list(hits) == [Span(10, 55), Span(30, 33), Span(40, 45)]
    assert hits.pieces(0) == (Span(10, 20), Span(50, 55))
    assert hits.pieces(2) == (Span(40, 45),)
    assert list(hits.touching(44, 51)) == [(2, 40, 45), (0, 50, 55)]
    assert hits.first_from(11) == 1
    assert hits.last_before(30) == 0
    assert hits[-1] == Span(40, 45)
    assert hits[:2] == [Span(10, 55), Span(30, 33)]


def test_no_hits_and_no_such_hit() -> None:
    hits = Hits()
    assert (len(hits), list(hits), hits.first_from(0), hits.last_before(9)) == (0, [], None, None)
    assert not list(hits.touching(0, 99))
    with pytest.raises(IndexError):
        _ = Hits.of([Span(1, 2)])[1]


def test_equal_hits_are_equal() -> None:
    assert Hits.of([Span(1, 2), Span(4, 5)]) == Hits([1, 4], [2, 5])
    assert Hits.of_pieces([[Span(1, 2), Span(4, 5)]]) != Hits([1, 4], [2, 5])
