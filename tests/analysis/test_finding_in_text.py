"""Finding in one text: by words in the reading order, and by patterns in a process that can be ended."""

import re
import time
from array import array
from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis import finding
from workbench.analysis.finding import Finder, Found, Query, needle_of
from workbench.analysis.pattern_errors import Fault, PatternInvalid, PatternTooLarge, PatternTooSlow
from workbench.analysis.patterns import PatternWorker
from workbench.analysis.searchable import CHUNK, GivenUp, make_searchable
from workbench.model.document import Block, BlockKind, Document
from workbench.model.hits import Hits
from workbench.model.span import Span

PARAGRAPH, NOTE, FURNITURE = BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.FURNITURE


def document(*parts: str | tuple[BlockKind, str]) -> Document:
    """A document of paragraphs and other blocks."""
    text, blocks = "", []
    for part in parts:
        kind, words = part if isinstance(part, tuple) else (PARAGRAPH, part)
        start = len(text) + bool(blocks)
        text += ("\n" if blocks else "") + words
        blocks.append(Block(kind, start, start + len(words)))
    return Document(text, tuple(blocks))


def found(where: Document, words: str, **rest: bool) -> list[str]:
    """What is found, in words; the pieces of one hit parted by a bar."""
    result = find(where, words, **rest)
    return ["|".join(span.of(where.text) for span in result.hits.pieces(n)) for n in range(len(result.hits))]


def find(where: Document, words: str, **rest: bool) -> Found:
    finder = Finder(where)
    try:
        return finder.find(Query(words, **rest))
    finally:
        finder.close()


def test_case_and_accents_do_not_matter_unless_asked_for() -> None:
    text = document("Łódź, LODZ and “lódź”.")
    assert found(text, "lodz") == ["Łódź", "LODZ", "lódź"]
    assert found(text, "Łódź", exact=True) == ["Łódź"]
    assert found(text, '"lodz"') == ["“lódź”"]


def test_accents_that_stand_alone_belong_to_their_letter() -> None:
    text = document("be\u0323\u0304te and مُحَمَّد here")
    assert found(text, "bet") == ["be\u0323\u0304t"]
    assert found(text, "be") == ["be\u0323\u0304"]
    assert found(text, "محمد") == ["مُحَمَّد"]
    assert found(document("so be\u0301"), "be") == ["be\u0301"]


def test_soft_hyphens_joiners_and_ligatures_are_passed_over() -> None:
    text = document("A geo\u00adpoliti\u00adcal o\ufb03ce… and a\u200bb.")
    assert found(text, "geopolitical") == ["geo\u00adpoliti\u00adcal"]
    assert found(text, "office") == ["o\ufb03ce"]
    assert found(text, "offic") == ["o\ufb03c"]
    assert found(text, "e...") == ["e…"]
    assert found(text, "ab", exact=True) == ["a\u200bb"]


def test_a_phrase_is_found_across_line_ends_and_any_white_space() -> None:
    text = document("one two\nthree\u00a0four   five", "six")
    assert found(text, "two three four five six") == ["two\nthree\u00a0four   five\nsix"]
    assert found(text, "two  three") == ["two\nthree"]


def test_a_sentence_cut_by_a_page_is_found_as_one_hit_of_two_pieces() -> None:
    text = document("The fleet lay in the", (NOTE, "A note on the harbour."), (FURNITURE, "Review 3"), "harbour of the north.")
    assert found(text, "in the harbour of") == ["in the|harbour of"]
    assert found(text, "harbour") == ["harbour", "harbour"]
    hits = find(text, "harbour").hits
    assert [hits[n].start for n in range(2)] == sorted(match.start() for match in re.finditer("harbour", text.text))
    assert found(text, "the ") == ["The ", "the", "the ", "the "]
    assert found(text, "north. A note") == []
    assert found(text, "harbour. Review") == []


def test_a_pattern_sees_the_reading_order_too() -> None:
    text = document("The fleet lay in the", (NOTE, "A note."), "harbour.", "Next one.", (FURNITURE, "Page 3"))
    assert found(text, r"in the \w+", pattern=True) == ["in the|harbour"]
    assert found(text, r"^.*$", pattern=True) == ["The fleet lay in the|harbour.", "A note.", "Next one.", "Page 3"]
    assert found(text, r"(?s)note.*", pattern=True) == ["note."]
    assert found(text, r"(?s)next.*", pattern=True) == ["Next one."]


def test_whole_words() -> None:
    text = document("The arms, arm's length; ARM-2, warm army 中国军 arm_b")
    assert found(text, "arm", whole=True) == ["arm", "ARM"]
    assert found(text, "国", whole=True) == ["国"]
    assert found(text, "arm", whole=True, pattern=True) == ["arm", "ARM"]
    assert found(text, "(?i)ARM", whole=True, pattern=True, exact=True) == ["arm", "ARM"]
    assert found(text, "arm|army", whole=True, pattern=True) == ["arm", "ARM", "army"]


def test_a_pattern_ignores_case_and_accents_unless_asked_for() -> None:
    text = document("Łódź and lodz, Çağlar – x")
    assert found(text, r"[łl][oó]dź", pattern=True) == ["Łódź", "lodz"]
    assert found(text, r"[A-ZŁÇ]\w+", pattern=True, exact=True) == ["Łódź", "Çağlar"]
    assert found(text, r"Ç\w+", pattern=True) == ["Çağlar"]
    assert found(text, r"\S+ – \S", pattern=True) == ["Çağlar – x"]
    assert found(text, r"x*", pattern=True) == ["x"]


@pytest.mark.parametrize(
    ("pattern", "fault", "place"),
    [
        ("a(b", Fault.GROUP_OPEN, 2), ("a)", Fault.GROUP_CLOSED, 2), ("[a", Fault.SET_OPEN, 1),
        ("*a", Fault.NOTHING_TO_REPEAT, 1), ("a**", Fault.REPEATED_TWICE, 3), ("[z-a]", Fault.RANGE, 2),
        (r"a\q", Fault.ESCAPE, 2), ("a\\", Fault.ESCAPE_AT_END, 2),
        (r"(a)\2", Fault.REFERENCE, 5), ("(?P<1>a)", Fault.GROUP_NAME, 5), ("(?z)", Fault.EXTENSION, 2),
        ("a{3,1}", Fault.REPEAT_LIMITS, 3), ("(?<=a+)b", Fault.LOOKBEHIND, 0), ("(?P=x)", Fault.REFERENCE, 5),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_pattern_is_told_with_its_place(
    worker: PatternWorker, pattern: str, fault: Fault, place: int
) -> None:
    with pytest.raises(PatternInvalid) as caught:
        ask(worker, "text", pattern)
    assert (caught.value.fault, caught.value.place) == (fault, place)


@pytest.fixture(scope="module")
def worker() -> Iterator[PatternWorker]:
    """One process for many patterns."""
    made = PatternWorker(limit=0.3)
    yield made
    made.close()


def ask(worker: PatternWorker, text: str, pattern: str, most: int = 100) -> tuple[list[int], int]:
    ready = make_searchable(document(text), folded=True, for_pattern=True)
    starts, _ends, count = worker.find(ready, pattern, exact=False, whole=False, most=most, cancelled=lambda: False)
    return list(starts), count


def test_a_pattern_that_goes_back_and_forth_for_ever_is_ended(worker: PatternWorker) -> None:
    began = time.monotonic()
    with pytest.raises(PatternTooSlow):
        ask(worker, "a" * 40 + "b", "(a+)+$")
    assert time.monotonic() - began < 10
    assert ask(worker, "after it", "it") == ([6], 1)


def test_a_search_that_nobody_waits_for_is_ended(worker: PatternWorker) -> None:
    ready = make_searchable(document("a" * 40 + "b"), folded=True, for_pattern=True)
    slow = PatternWorker(limit=60)
    began = time.monotonic()
    with pytest.raises(GivenUp):
        slow.find(ready, "(a+)+$", exact=False, whole=False, most=9, cancelled=lambda: time.monotonic() - began > 0.5)
    assert time.monotonic() - began < 10


def test_a_process_that_died_is_told_and_made_anew(worker: PatternWorker) -> None:
    assert ask(worker, "one", "o") == ([0], 1)
    process = worker._child
    assert process is not None
    process.end()
    assert ask(worker, "one", "o") == ([0], 1)


def test_a_pattern_that_wants_all_memory_ends_with_an_error(worker: PatternWorker) -> None:
    with pytest.raises((PatternTooLarge, PatternTooSlow, PatternInvalid)):
        ask(worker, "x", "(?:" * 60_000 + ")" * 60_000)


def test_more_hits_than_are_kept_are_counted(monkeypatch: pytest.MonkeyPatch, worker: PatternWorker) -> None:
    assert ask(worker, "aaaa", "a", most=3) == ([0, 1, 2], 4)
    monkeypatch.setattr(finding, "KEPT", 3)
    result = find(document("aaaa"), "a")
    assert (result.count, len(result.hits)) == (4, 3)


def test_nothing_is_sought_for_nothing() -> None:
    text = document("a b")
    for words in ("", " ", "\u00ad", "\0"):
        assert find(text, words).count == 0
    assert find(Document("", ()), "a").count == 0
    assert find(document("a\0b"), "\0").count == 0
    assert find(text, "a " * 5000).count == 0


def test_a_cancelled_search_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    finder = Finder(document("a " * CHUNK))
    with pytest.raises(GivenUp):
        finder.find(Query("a"), cancelled=lambda: True)
    parts: list[float] = []
    assert finder.find(Query("a"), parts.append).count == CHUNK
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


@pytest.mark.parametrize("parts", [["e\u0301a " * 400], ["A word", (NOTE, "a " * 400), "goes on."]])
def test_a_search_that_is_given_up_ends_also_while_hits_are_brought_home(parts: list[str | tuple[BlockKind, str]]) -> None:
    text = make_searchable(document(*parts), folded=True)
    starts = array("i", [at for at, letter in enumerate(text.text) if letter == "a"])
    ends = array("i", [at + 1 for at in starts])
    looked: list[bool] = []
    assert len(text.hits(starts, ends, lambda: bool(looked.append(True)))) == len(starts)
    assert looked
    for last in range(len(looked)):
        answers = iter([False] * last)
        with pytest.raises(GivenUp):
            text.hits(starts, ends, partial(next, answers, True))


def test_stretches_and_chunks_hide_no_hit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.analysis.searchable.CHUNK", 7)
    monkeypatch.setattr(finding, "_STRETCH", 5)
    text = document("aaaaaaa foo  foo   foofoo " * 3)
    assert find(text, "foo").count == 12
    assert find(text, "aa").count == 9
    assert find(text, "o f").count == 6


words = st.text(alphabet="ab é\u0301\u00ad\ufb01fi\n", max_size=12)
blocks = st.tuples(st.sampled_from([PARAGRAPH, PARAGRAPH, NOTE, FURNITURE]), words)


@given(st.lists(blocks, max_size=8), st.text(alphabet="abefi ", min_size=1, max_size=4))
def test_every_hit_reads_as_what_was_sought(parts: list[tuple[BlockKind, str]], sought: str) -> None:
    text = document(*parts)
    result = Finder(text).find(Query(sought))
    needle = needle_of(Query(sought))
    for number in range(len(result.hits)):
        pieces = [span.of(text.text) for span in result.hits.pieces(number)]
        read = needle_of(Query(" ".join(pieces) if len(pieces) > 1 else pieces[0]))
        assert needle.strip() in read.strip() or len(pieces) > 1
        assert len(read) <= len(needle) + 2  # a ligature may be a letter longer at either end
    assert list(result.hits) == sorted(result.hits)


@given(st.lists(words, min_size=1, max_size=5), st.text(alphabet="abé ", min_size=1, max_size=3).filter(str.strip))
def test_without_notes_all_is_found_that_a_plain_search_finds(parts: list[str], sought: str) -> None:
    plain = [part.replace("\u00ad", "").replace("\u0301", "").replace("\ufb01", "x") for part in parts]
    text = document(*plain)
    shadow = make_searchable(text, folded=True).text
    expected = shadow.count(needle_of(Query(sought)))
    assert find(text, sought).count == expected


def test_hits_of_a_plain_text_are_where_they_are() -> None:
    assert find(document("xabxab"), "ab").hits == Hits.of([Span(1, 3), Span(4, 6)])
