"""Words, sentences and the directions of letters, against plain references."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_texts import build, mixed, paragraph

from workbench.model.span import Span
from workbench.ui.reader.directions import is_right_to_left, without_overrides
from workbench.ui.reader.selection import Selection
from workbench.ui.reader.units import Units, sentences, word_at


def test_sentences_end_where_people_end_them() -> None:
    text = "He met Gen. Petrov of the U.S. Army at 5 p.m. on Monday. Why? Nobody knows (yet). “All is well.” Then No. 4 left."
    assert [text[start:end] for start, end in sentences(text)] == [
        "He met Gen. Petrov of the U.S. Army at 5 p.m. on Monday.",
        "Why?",
        "Nobody knows (yet).",
        "“All is well.”",
        "Then No. 4 left.",
    ]


@given(st.text(st.sampled_from("Aab. ?!\n”¹。"), max_size=60))
def test_sentences_lose_no_letter(text: str) -> None:
    found = list(sentences(text))
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    covered = {i for start, end in found for i in range(start, end)}
    assert {i for i, letter in enumerate(text) if not letter.isspace()} <= covered


def test_words_hold_together() -> None:
    document = build([paragraph("The S-300 isn't Russia-made; e\u0301te\u0301 costs 1.5 👩‍👧 now")])
    units, text = Units(document), document.text
    words = {text[slice(*units.word(i))] for i in range(len(text))}
    assert {"S-300", "isn't", "Russia", "made", "e\u0301te\u0301", "1.5", "now"} <= words


def test_a_sentence_cut_by_a_note_is_whole() -> None:
    document = mixed()
    units, at = Units(document), document.text.index("The storm")
    found = units.sentence(at + 3)
    assert found is not None
    assert found == units.sentence(document.text.index("late autumn") + 3)
    pieces = Selection().over(*found).spans(document)
    assert [span.of(document.text) for span in pieces] == ["The storm that came in", "late autumn broke the mole."]
    assert len(Selection().over(*found).left_out(document)) == 2


def test_pieces_are_kept_and_joined() -> None:
    document = build([paragraph("one two three four")])
    selection = Selection().over(0, 3).keep(document).at(8).to(13).finished()
    assert selection.spans(document) == (Span(0, 3), Span(8, 13))
    assert selection.at(5).spans(document) == ()


def test_dragging_takes_whole_words_once_it_leaves_the_first() -> None:
    units = Units(build([paragraph("seven ships sailed")]))
    assert units.snapped(1, 3) == Span(1, 3)
    assert units.snapped(1, 8) == Span(0, 11)
    assert units.snapped(8, 2) == Span(0, 11)
    assert units.snapped(6, 11) == Span(6, 11)


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("漢字かな交じり文", 1, "字"),
        ("ภาษาไทยนี้", 9, "นี้"),
        ("カタカナ語", 2, "カタカナ"),
        ("한국어 문장", 1, "한국어"),
        ("قَالَ مُحَمَّدٌ إن", 8, "مُحَمَّدٌ"),
        ("x漢y", 0, "x"),
        ("हिन्दी में", 3, "हिन्दी"),
    ],
)
def test_words_of_scripts_with_and_without_spaces(text: str, at: int, word: str) -> None:
    assert text[slice(*word_at(text, at, 0, len(text)))] == word


def test_a_word_without_end_is_taken_in_part() -> None:
    text = "x" * 1_000_000
    start, end = word_at(text, 500_000, 0, len(text))
    assert start < 500_000 < end < 502_000


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("abc שלום", False),
        ("12 (שלום) abc", True),
        ("\u2067שלום\u2069 abc", False),
        ("\u2067שלום abc", False),
        ("123 !", False),
        ("\u200f123", True),
        ("\u202eabc", False),
    ],
)
def test_the_first_strong_letter_outside_of_isolates_turns_a_paragraph(text: str, rtl: bool) -> None:
    assert is_right_to_left(text) == rtl


@given(st.text(st.sampled_from("ab א\u202a\u202b\u202c\u202d\u202e\u2067\u2069"), max_size=30))
def test_no_override_is_obeyed_and_none_is_lost(text: str) -> None:
    shown = without_overrides(text)
    assert len(shown) == len(text)
    assert not {"\u202d", "\u202e"} & set(shown)
    assert shown.count("⇤") == text.count("\u202e")
    assert [a for a, b in zip(text, shown, strict=True) if a == b] == [
        a for a, b in zip(text, shown, strict=True) if b not in "⇤⇥"
    ]
