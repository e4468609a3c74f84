"""Offsets to pixels and back, on every letter of texts in many scripts, at several sizes and widths."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reader_texts import build, paragraph

from workbench.ui.reader.caret import Caret
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import caret_x, character_at, offset_at, strips
from workbench.ui.reader.layout import Line, Part, RowLayout
from workbench.ui.reader.style import ReadingStyle

PIECES = (
    "The harbour office of Zażółć",
    "e\u0301te\u0301 a\u0323\u0302x n\u0303o",
    "وصل الوفد لا إله إلى الميناء",
    "مُحَمَّدٌ قَالَ",
    "الطائرة S-300 في 12.5%",
    "שלום עולם (12)",
    "क्षत्रिय हिन्दी में लिखा",
    "ภาษาไทยนี้ที่",
    "漢字かな交じり文、第二。",
    "🙂 👩‍👩‍👧 👍🏽 🇵🇱🇻🇪 ❤️",
    "soft\u00adhyphen\u00adation",
    "a\tb\tשלום\tc",
    "\u202eabc\u202c def \u2067אבג\u2069 (x)",
    "𝔄𝔅 𐤀𐤁 x",
    "fi ffl office",
    "1914–1918, 3.000.000 €",
    "\nnew line",
)
SIZES = (ReadingStyle(), ReadingStyle(size=26, line=42), ReadingStyle(size=13, line=20))
astral = st.lists(st.sampled_from(["🙂", "👩‍👩‍👧", "𝔄", "a", "שלום", "漢"]), min_size=1, max_size=30).map(" ".join)
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map(" ".join)


@dataclass(frozen=True)
class Seen:
    """A grapheme that takes room in a line: code points start to end, pixels left to right of the row."""

    start: int
    end: int
    line: Line
    left: float
    right: float


def laid_out(text: str, style: ReadingStyle, width: int) -> tuple[Flow, RowLayout]:
    flow = Flow(build([paragraph(text)]), style, width)
    return flow, flow.row(0)


def graphemes(part: Part) -> list[tuple[int, int]]:
    """Return each grapheme of a part in code points."""
    stops, at, last = [0], 0, part.utf16(part.end)
    while at < last:
        at = max(at + 1, part.place_after(at))
        stops.append(at)
    offsets = [part.code_point(stop) for stop in stops]
    return list(pairwise(offsets))


def seen(part: Part) -> list[Seen]:
    found = []
    for start, end in graphemes(part):
        boxes = list(strips(part, start, end))
        assert len(boxes) <= 1, f"one letter in {len(boxes)} places"
        found += [Seen(start, end, *box) for box in boxes]
    return found


def rtl(part: Part, letter: Seen) -> bool:
    runs = letter.line.line.glyphRuns(part.utf16(letter.start), 1)
    return runs[0].isRightToLeft() if runs else part.rtl


cases = pytest.mark.usefixtures("fonts")


@cases
@settings(max_examples=80, deadline=None)
@given(texts, st.sampled_from(SIZES), st.sampled_from([180, 320, 620]))
def test_each_letter_is_hit_where_it_is_seen(text: str, style: ReadingStyle, width: int) -> None:
    _, laid = laid_out(text, style, width)
    part = laid.parts[0]
    for letter in seen(part):
        y = part.y + letter.line.top + letter.line.height / 2
        span = letter.right - letter.left
        assert character_at(laid, letter.left + span / 2, y) == letter.start
        near, far = letter.left + span * 0.25, letter.left + span * 0.75
        if rtl(part, letter):
            near, far = far, near
        assert offset_at(laid, near, y) == letter.start
        last = part.code_point(part.last_place(part.lines.index(letter.line)))
        assert offset_at(laid, far, y) == min(letter.end, last)


@cases
@settings(max_examples=80, deadline=None)
@given(texts, st.sampled_from(SIZES), st.sampled_from([180, 320, 620]))
def test_letters_stand_side_by_side_without_overlap(text: str, style: ReadingStyle, width: int) -> None:
    _, laid = laid_out(text, style, width)
    part = laid.parts[0]
    for line in part.lines:
        boxes = sorted((letter.left, letter.right) for letter in seen(part) if letter.line is line)
        for (_, right), (left, _) in pairwise(boxes):
            assert abs(left - right) < 0.1
        whole = [(left, right) for found, left, right in strips(part, part.start, part.end) if found is line]
        if boxes:
            assert whole[0][0] == pytest.approx(boxes[0][0], abs=0.1)
            assert whole[-1][1] == pytest.approx(boxes[-1][1], abs=0.1)


@cases
@settings(max_examples=80, deadline=None)
@given(texts, st.sampled_from([180, 320, 620]), st.data())
def test_a_stretch_covers_its_own_letters_and_no_other(text: str, width: int, data: st.DataObject) -> None:
    _, laid = laid_out(text, SIZES[0], width)
    part = laid.parts[0]
    stops = [start for start, _ in graphemes(part)] + [part.end]
    first = data.draw(st.integers(0, len(stops) - 1))
    last = data.draw(st.integers(first, len(stops) - 1))
    start, end = stops[first], stops[last]
    painted = list(strips(part, start, end))
    for letter in seen(part):
        middle = (letter.left + letter.right) / 2
        covered = any(line is letter.line and left <= middle <= right for line, left, right in painted)
        assert covered == (start <= letter.start < end)


@cases
@settings(max_examples=80, deadline=None)
@given(texts, st.sampled_from([180, 320, 620]))
def test_the_caret_visits_every_letter_in_the_order_it_is_seen(text: str, width: int) -> None:
    flow, laid = laid_out(text, SIZES[0], width)
    part = laid.parts[0]
    caret, way = Caret(flow), "left" if part.rtl else "right"
    places = {start for start, _ in graphemes(part)} | {part.end}
    at, visited = part.start, [part.start]
    for _ in range(2 * len(places)):
        following = caret.moved(at, way)
        if following == at:
            break
        one, other = part.line_index(part.utf16(at)), part.line_index(part.utf16(following))
        if one == other:
            line = part.lines[one]
            step = caret_x(part, line, part.utf16(following)) - caret_x(part, line, part.utf16(at))
            assert (step <= 0.1) if part.rtl else (step >= -0.1)
        at = following
        visited.append(at)
    assert set(visited) == places
    back = [at]
    while (following := caret.moved(back[-1], "right" if part.rtl else "left")) != back[-1]:
        back.append(following)
        assert len(back) <= 2 * len(places)
    assert back == visited[::-1]


@cases
@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["🙂", "👩‍👩‍👧", "𝔄", "a", "שלום", "漢"]), min_size=1, max_size=30).map(" ".join),
    st.integers(0, 400),
)
def test_no_offset_is_one_of_utf16(text: str, x: int) -> None:
    flow, laid = laid_out(text, SIZES[0], 300)
    part = laid.parts[0]
    allowed = {start for start, _ in graphemes(part)} | {part.end}
    for line in part.lines:
        found = offset_at(laid, float(x), part.y + line.top + 4)
        assert found in allowed
        assert found <= len(text)
    assert part.code_point(part.utf16(part.end)) == len(text)
    assert Caret(flow).moved(0, "bottom") == len(text)
