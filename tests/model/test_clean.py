"""Words as they are kept, and as they are shown where there is little room."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.clean import clean_line, clean_text, shortened


@given(st.text(max_size=200), st.integers(5, 60))
def test_shortened_words_are_the_first_ones_on_one_line(words: str, most: int) -> None:
    short, line = shortened(words, most), clean_line(words)
    assert len(short) <= most
    assert clean_line(short) == short
    assert short == line if len(line) <= most else short.endswith("…")
    assert line.startswith(short.removesuffix("…"))


def test_what_is_no_letter_goes() -> None:
    assert clean_text("a\ufdd0b\ufdefc\ufffcd\x85e\x1ff\u200dg") == "abcdef\u200dg"
