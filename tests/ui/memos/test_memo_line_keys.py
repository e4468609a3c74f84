"""Keys on a line of Markdown: lists go on, items indent, boxes tick, marks go around words and off again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.memos.line_keys import continued, indented, ticked, wrapped


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- one", "- "),
        ("  * two", "  * "),
        ("9. nine", "10. "),
        ("- [x] asked", "- [ ] "),
        ("> said", "> "),
        ("- ", ""),
        ("- [ ] ", ""),
        ("plain", None),
        ("# head", None),
    ],
)
def test_enter_goes_on_with_a_list(line: str, expected: str | None) -> None:
    assert continued(line, line) == expected


def test_enter_before_the_words_of_an_item_is_just_enter() -> None:
    assert continued("- one", "") is None


def test_an_item_is_indented_and_back() -> None:
    assert indented("- one", deeper=True) == "  - one"
    assert indented("  - one", deeper=False) == "- one"
    assert indented("- one", deeper=False) == "- one"
    assert indented("one", deeper=True) is None


def test_a_box_is_ticked_and_cleared() -> None:
    assert ticked("  - [ ] ask") == (5, "x")
    assert ticked("- [X] ask") == (3, " ")
    assert ticked("- ask") is None


@given(st.text(alphabet="ab é", min_size=1).filter(lambda words: words.strip()), st.sampled_from(["**", "*", "`"]))
def test_marks_go_around_words_and_off_again(words: str, mark: str) -> None:
    once = wrapped(words, mark)
    assert once.replace(mark, "") == words
    assert wrapped(once, mark) == words
