"""Markdown line by line: what is drawn how, where links stand; whatever is typed, nothing breaks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.memos.markdown import LONGEST_LINE, Kind, Style, first_words, inspect, link_at, links_in, plain_words

SIGNS = st.text(alphabet="ab *_~`[]|#>-+.1)(x\t\\!<😀é\n", max_size=60)


@pytest.mark.parametrize(
    ("line", "kind", "level", "lead"),
    [
        ("# One", Kind.HEADING, 1, 2),
        ("###### Six", Kind.HEADING, 6, 7),
        ("####### no", Kind.PARAGRAPH, 0, 0),
        ("#no", Kind.PARAGRAPH, 0, 0),
        ("> said", Kind.QUOTE, 1, 2),
        ("> > twice", Kind.QUOTE, 2, 4),
        ("- one", Kind.ITEM, 1, 2),
        ("  * two", Kind.ITEM, 2, 4),
        ("12. twelve", Kind.ITEM, 1, 4),
        ("- [ ] ask", Kind.TASK, 1, 6),
        ("-no", Kind.PARAGRAPH, 0, 0),
        ("---", Kind.RULE, 0, 0),
        ("* * *", Kind.RULE, 0, 0),
        ("```python", Kind.FENCE, 0, 0),
        ("", Kind.PARAGRAPH, 0, 0),
    ],
)
def test_a_line_is_what_it_looks_like(line: str, kind: Kind, level: int, lead: int) -> None:
    told = inspect(line)
    assert (told.kind, told.level, told.lead) == (kind, level, lead)


def test_a_ticked_task_is_done() -> None:
    assert inspect("- [x] asked").is_done
    assert not inspect("- [ ] asked").is_done


def test_a_fence_holds_until_it_is_closed_by_its_like() -> None:
    fence = inspect("~~~~").fence
    assert inspect("~~~", fence).kind is Kind.CODE, "too short"
    assert inspect("# no heading", fence).kind is Kind.CODE
    assert inspect("~~~~", fence).fence == inspect("~~~~~ ", fence).fence == ""


def styled(line: str, style: Style) -> list[str]:
    """The stretches of a line in one style."""
    return [line[each.start : each.end] for each in inspect(line).stretches if each.style is style]


@pytest.mark.parametrize(
    ("line", "style", "expected"),
    [
        ("a **bold** and __this__ too", Style.STRONG, ["bold", "this"]),
        ("an *em* and _that_", Style.EMPHASIS, ["em", "that"]),
        ("snake_case_name and 2 * 3 * 4", Style.EMPHASIS, []),
        ("**bold with *em* inside**", Style.EMPHASIS, ["em"]),
        ("**bold with *em* inside**", Style.STRONG, ["bold with *em* inside"]),
        ("a ~~gone~~ word", Style.STRUCK, ["gone"]),
        ("`**no**` and ``a ` b``", Style.CODE, ["**no**", "a ` b"]),
        ("**see [[Russia]] there**", Style.STRONG, ["see [[Russia]] there"]),
        ("**see [[Russia]] there**", Style.LINK, ["Russia"]),
        ("[[Russia|the Kremlin]]", Style.LINK, ["the Kremlin"]),
        ("[words](https://a.example/b) <mailto:x@y.example>", Style.ADDRESS, ["words", "mailto:x@y.example"]),
        (r"\**no** and \[[no]]", Style.STRONG, []),
        (r"\**no** and \[[no]]", Style.LINK, []),
        ("`[[no]]` but [[yes]]", Style.LINK, ["yes"]),
    ],
)
def test_stretches(line: str, style: Style, expected: list[str]) -> None:
    assert styled(line, style) == expected


@given(SIGNS)
def test_stretches_lie_within_the_line_and_marks_overlap_no_marks(text: str) -> None:
    fence = ""
    for line in text.split("\n"):
        told = inspect(line, fence)
        fence = told.fence
        assert all(0 <= each.start < each.end <= len(line) for each in told.stretches if each.style is not Style.MARK)
        marks = sorted((each.start, each.end) for each in told.stretches if each.style is Style.MARK)
        assert all(before[1] <= after[0] for before, after in pairwise(marks)), (line, marks)
        assert not set(plain_words(line, told)) - set(line) - {" "}


def test_links_stand_where_they_are_said_to() -> None:
    body = (
        "# On [[Russia]]\n😀 [[ the  “Kreml” |Kremlin]] and `[[code]]`\n```\n[[fenced]]\n```\n> [[quoted]] [[]] [[ ]] [[a[b]]"
    )
    assert [link.words for link in links_in(body)] == ["Russia", "the “Kreml”", "quoted"]
    for link in links_in(body):
        assert body[link.start : link.start + 2] == "[["
        assert body[link.end - 2 : link.end] == "]]"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Łódź", "a b", "“x y”", "Military/Arms"]),
            SIGNS.map(lambda s: s.replace("`", "").replace("~", "").replace("[", "").replace("]", "").replace("\\", "")),
        ),
        max_size=6,
    )
)
def test_links_written_between_anything_harmless_are_found_in_order(parts: list[tuple[str, str]]) -> None:
    body = "".join(f"{between}\nword [[{words}]]." for words, between in parts)
    assert [link.words for link in links_in(body)] == [words for words, _between in parts]


@given(SIGNS)
def test_a_link_is_found_at_each_of_its_places_and_nowhere_else(text: str) -> None:
    line = text.split("\n", maxsplit=1)[0]
    within = {place for link in links_in(line) for place in range(link.start, link.end + 1)}
    assert {place for place in range(len(line) + 1) if link_at(line, place) is not None} == within


def test_a_memo_without_a_title_is_called_by_its_first_words() -> None:
    assert first_words("\n\n---\n## **On** the [[Russia|Kremlin]]\nmore") == "On the Kremlin"
    assert first_words("```\nx = 1\n```") == "x = 1"
    assert first_words(" \n> \n") == ""
    assert len(first_words("word " * 100)) <= 80


def test_a_long_line_of_marks_is_told_at_once() -> None:
    for line in (
        "*" * 20_000,
        "[[" * 10_000,
        "**a " * 5_000,
        "`" * 20_000,
        "_a" * 10_000,
        "~~a" * 6_000,
        "<a:" * 6000,
        "> " * 10_000,
    ):
        inspect(line)  # pytest's timeout tells if a pattern goes back and forth


@pytest.mark.timeout(180)
@pytest.mark.parametrize("opened", ["[[", "**a ", "__a ", "~~a ", "*a ", "`a ", "[a "])
def test_marks_that_nothing_closes_do_not_hang_the_editor(opened: str) -> None:
    """Tried against the whole line each time, ten such lines took more than a minute."""
    for number in range(10):
        line = opened * (LONGEST_LINE // len(opened)) + str(number)
        assert not [one for one in inspect(line).stretches if one.style in {Style.STRONG, Style.STRUCK, Style.LINK}]
