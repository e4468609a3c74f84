"""What the fonts can draw, and how what they can't draw is shown."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.briefs.glyphs import MARKS, Glyphs, code_points, glyphs
from workbench.paths import resources


@pytest.fixture(scope="module")
def fonts() -> Glyphs:
    return glyphs(resources() / "fonts")


def test_coverage_agrees_with_an_independent_reader() -> None:
    ttlib = pytest.importorskip("fontTools.ttLib")
    for path in sorted((resources() / "fonts").glob("Noto*.ttf"))[:4]:
        expected = {point for point in ttlib.TTFont(str(path)).getBestCmap() if point > 0x20 and not 0x7F <= point <= 0x9F}
        ours = code_points(path)
        assert not {point for point in ours if point > 0x20} - expected
        missing = expected - ours
        assert all(not chr(point).isprintable() for point in missing)


@pytest.mark.parametrize("text", ["Łukasz Żak, IEŚ", "“quoted” – 15 %", "Владимир", "עברית", "قال", "x\ny", "ế ñ"])
def test_what_can_be_drawn_stays_to_the_letter(fonts: Glyphs, text: str) -> None:
    assert fonts.shown(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a[U+202E]b"),
        ("\u2066x\u2069", "[U+2066]x[U+2069]"),
        ("😀 漢", "\ufffd \ufffd"),
        ("\ue000", "\ufffd"),
        ("a\0b\x07", "a\ufffdb\ufffd"),
        ("\ud800", "\ufffd"),
        ("a\tb\u2028c", "a\u2003b c"),
    ],
)
def test_what_cannot_be_drawn_is_shown_as_such(fonts: Glyphs, text: str, shown: str) -> None:
    assert fonts.shown(text) == shown


def test_marks_beyond_what_a_letter_bears_are_counted(fonts: Glyphs) -> None:
    shown = fonts.shown("e" + "\u0301" * 5_000 + "x")
    assert shown == "e" + "\u0301" * MARKS + f"[+{5_000 - MARKS}]x"


@given(st.text(max_size=60))
def test_nothing_shown_could_stop_the_typesetter(text: str) -> None:
    fonts = glyphs(resources() / "fonts")
    shown = fonts.shown(text)
    assert fonts.shown(shown) == shown
    assert not any(letter in shown for letter in "\0\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def test_attachments_are_left_alone(fonts: Glyphs) -> None:
    brief = {"citations": "\u202e😀", "gaps": [("😀",)], "n": 3}
    assert fonts.preflight(brief) == {"citations": "\u202e😀", "gaps": [["\ufffd"]], "n": 3}


def test_a_folder_without_fonts_can_draw_nothing_but_says_so(tmp_path: Path) -> None:
    assert Glyphs(tmp_path).shown("ab\nc ") == "\ufffd\ufffd\n\ufffd "
