"""Names cut from long words: at a space, else at a letter, never within one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.cutting import cut

FAMILY = "👩\u200d👩\u200d👧"
LETTERS = [FAMILY, "e\u0301", "𝔘", "한", "\u1112\u1161\u11ab", "क्ष", "👍🏽", "🇵🇱", "🇺🇦", "❤\ufe0f", "b", "s"]


@pytest.mark.parametrize(
    ("words", "most", "kept"),
    [
        ("short", 80, "short"), ("one two three", 9, "one two"), ("one two three", 7, "one two"), ("one two", 6, "one"),
        ("xxxxxxxx" + FAMILY + "y", 10, "xxxxxxxx"), ("xxxxx" + FAMILY + "yy", 10, "xxxxx" + FAMILY),
        ("𝔘" * 9, 5, "𝔘" * 5), ("a" + "\u0301" * 9, 5, "a" + "\u0301" * 4), ("a " + "b" * 20, 10, "a bbbbbbbb"),
        ("x🇵🇱🇺🇦🇵🇱", 4, "x🇵🇱"), ("क्षक्ष", 4, "क्ष"),
    ],
)  # fmt: skip
def test_words_are_cut_between_words_or_letters(words: str, most: int, kept: str) -> None:
    assert cut(words, most) == kept


@given(st.lists(st.sampled_from(LETTERS), min_size=1, max_size=40), st.integers(8, 30))
def test_no_letter_is_torn_and_no_more_is_cut_than_must_be(letters: list[str], most: int) -> None:
    kept, whole, count = cut("".join(letters), most), "", 0
    while count < len(letters) and len(whole + letters[count]) <= most:
        whole, count = whole + letters[count], count + 1
    assert kept == whole
