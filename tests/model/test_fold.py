"""Folding: offsets stay true, whatever is folded."""

import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.model.fold import IGNORED, fold

ANY = st.text(st.characters(exclude_categories=()), max_size=60)
"""Any code points, lone surrogates as well."""


@given(ANY)
def test_length_is_kept_and_folding_twice_is_folding_once(text: str) -> None:
    shadow = fold(text)
    assert len(shadow) == len(text)
    assert fold(shadow) == shadow


@given(st.lists(ANY, min_size=1, max_size=4), st.integers(0, 3))
@settings(max_examples=40)
def test_a_long_text_folds_as_its_pieces_do(pieces: list[str], where: int) -> None:
    long = "żółć " * 500
    mixed = [*pieces[:where], long, *pieces[where:]]
    assert fold("".join(mixed)) == "".join(fold(letter) for piece in mixed for letter in piece)


def test_every_code_point_folds_alike_in_either_case() -> None:
    letters = [chr(point) for point in range(sys.maxunicode + 1)]
    pairs = [(letter, other) for letter in letters for other in (letter.upper(), letter.lower()) if len(other) == 1]
    assert [f"{ord(letter):04x}" for letter, other in pairs if fold(other) != fold(letter)] == []


def test_every_code_point_with_accents_folds_as_its_letter() -> None:
    for point in range(0xC0, 0x250):
        letter = chr(point)
        base, *marks = unicodedata.normalize("NFD", letter)
        if marks:
            assert fold(letter) == fold(base), letter


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("Współpraca ŁÓDŹ Żółć", "wspolpraca lodz zolc"),
        ("STRASSE Straße ẞ", "strasse strase s"),
        ("İstanbul ISPARTA ırmak", "istanbul isparta irmak"),
        ("Σίσυφος ΣΊΣΥΦΟΣ", "σισυφοσ σισυφοσ"),
        ("“Maduro’s” – «ja»\u00a0—\u2011", '"maduro\'s" - "ja" --'),
        ("Ёлка Йод", "елка иод"),
        ("ﬁn ﬀ ½", "ﬁn ﬀ ½"),
        ("ＡＢＣ１２３ ①", "abc123 1"),
        ("中国 かガ 한국", "中国 かガ 한국"),
        ("أحمد إلى مدرسة", "احمد الي مدرسه"),
        ("हिन्दी ไทยน้ำ", "हिन्दी ไทยน้ำ"),
        ("😀 e\u0301 مُحَ", f"😀 e{IGNORED} م{IGNORED}ح{IGNORED}"),
        ("co\u00adoperate می\u200cخواهم", f"co{IGNORED}operate مي{IGNORED}خواهم"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_what_an_analyst_types_meets_what_is_printed(text: str, shadow: str) -> None:
    assert fold(text) == shadow
