"""Searching everywhere: index, scan and a plain reference find the same; hostile queries find what they say, or nothing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.project.worlds import add_text
from workbench.analysis.finding import Query
from workbench.analysis.pattern_errors import PatternTooSlow
from workbench.analysis.search.everywhere import Everywhere
from workbench.analysis.search.found import NoteHit, NoteKind, SourceHits, Unsearched
from workbench.coding import attaching, passages, themes
from workbench.entities import editing as entities
from workbench.memos.editing import create_memo
from workbench.memos.records import memos
from workbench.model.fold import fold
from workbench.model.span import Span
from workbench.project import chunks
from workbench.project.indexing import complete_index, rebuild_index
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.editing import delete_source
from workbench.sources.records import sources, text_of

WORDS = ["foothold", "foot", "Foothold", "Łódź", "lodz", "arms", "deal", "U.S.", "S-300", "中国", "军事", "naïve", "😀", "x"]
SIGNS = [" ", " ", " ", ", ", ". ", "\n", "-", "\u00ad", "’"]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SIGNS)), max_size=60).map(
    lambda pairs: "".join(word + sign for word, sign in pairs)
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "p.workbench", "P", "Anna") as made:
        yield made


def found(project: Project, words: str, **how: bool) -> list[list[str]]:
    """What a search finds in sources: for each source the words of its hits, pieces parted by a bar."""
    results = []
    for one in Everywhere(project.reading).search(Query(words, **how), with_notes=False):
        assert isinstance(one, SourceHits)
        text = text_of(project.reading, one.text.version_id)
        assert one.count == len(one.hits)
        results.append(["|".join(piece.of(text) for piece in one.hits.pieces(at)) for at in range(len(one.hits))])
    return results


def places(project: Project, query: Query) -> list[tuple[int, list[tuple[Span, ...]], int]]:
    return [
        (one.text.source_id, [one.hits.pieces(at) for at in range(len(one.hits))], one.count)
        for one in Everywhere(project.reading).search(query, with_notes=False)
        if isinstance(one, SourceHits)
    ]


@given(
    st.lists(TEXTS, min_size=1, max_size=4),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_index_finds_what_a_scan_finds(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], wanted: list[str], whole: bool, exact: bool
) -> None:
    query = Query(" ".join(wanted), whole=whole, exact=exact)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "LONGEST", 40)
        with create(tmp_path_factory.mktemp("p") / "p.workbench", "P", "A") as project:
            for text in texts:
                add_text(project, text)
            scanned = places(project, query)
            complete_index(project)
            assert places(project, query) == scanned


@given(TEXTS, st.sampled_from(["foot", "foothold", "łódź", "arms", "x", "naive"]), st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_one_word_is_found_wherever_a_plain_look_finds_it(
    tmp_path_factory: pytest.TempPathFactory, text: str, word: str, whole: bool
) -> None:
    kept = [(at, letter) for at, letter in enumerate(text) if letter != "\u00ad"]
    shadow, wanted = fold("".join(letter for _, letter in kept)), fold(word)
    plain = [
        kept[run.start()][0]
        for run in re.finditer(r"[^\W_\u4e00-\u9fff]+", shadow)
        if (run.group() == wanted if whole else run.group().startswith(wanted))
    ]
    with create(tmp_path_factory.mktemp("p") / "p.workbench", "P", "A") as project:
        add_text(project, text)
        complete_index(project)
        hits = [pieces[0].start for _, found_here, _ in places(project, Query(word, whole=whole)) for pieces in found_here]
        assert hits == plain


TEXT = (
    "The foothold near the U.S. was Moscow's. Footholds cost “money”.\n"
    "An arms deal, and another arms-deal: S-300 systems for Łódź, no naïve deal.\n"
    "中国军事合作 with 5G网络. مُحَمَّد wrote. co\u00adoperate 😀😀\nA table\tof arms\tand a deal"
)


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("foothold", ["foothold", "Footholds"]),
        ("FOOT", ["foothold", "Footholds"]),
        ("old", []),
        ("*old", ["old", "old"]),
        ("lodz", ["Łódź"]),
        ("naive", ["naïve"]),
        ("u.s.", ["U.S"]),
        ("s300", []),
        ("s-300", ["S-300"]),
        ("S 300 systems", ["300|systems"]),
        ('"arms deal"', ["arms deal", "arms-deal"]),
        ("“arms deal”", ["arms deal", "arms-deal"]),
        ("deal arms", ["arms|deal", "arms|deal", "arms|deal"]),
        ("moscow systems", []),
        ("中国", ["中国"]),
        ("国军", ["国军"]),
        ("5g网", ["5G网"]),
        ("محمد", ["مُحَمَّد"]),
        ("cooperate", ["co\u00adoperate"]),
        ("😀", ["😀", "😀"]),
        ("foothold 😀", []),
        ("foothold –", ["foothold", "Footholds"]),
        ("“", []),
        ('"', []),
        ('"arms', ["arms", "arms", "arms"]),
        ("*", []),
        ("", []),
        ("   ", []),
        ("\0", []),
        ("arms AND deal", ["arms|deal|and", "arms|and|deal"]),
        ("near OR not", []),
        ("foothold NEAR(", ["foothold|near"]),
        ("'; DROP TABLE search_words; --", []),
    ],
)
def test_words(project: Project, words: str, hits: list[str]) -> None:
    add_text(project, TEXT)
    scanned = found(project, words)
    complete_index(project)
    assert found(project, words) == scanned
    assert [hit for hits_here in scanned for hit in hits_here] == hits


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("foothold", ["foothold"]),
        ("foot", []),
        ("foot*", ["foothold", "Footholds"]),
        ("arms deal", ["arms|deal", "arms|deal", "arms|deal"]),
    ],
)
def test_whole_words(project: Project, words: str, hits: list[str]) -> None:
    add_text(project, TEXT)
    complete_index(project)
    assert [hit for hits_here in found(project, words, whole=True) for hit in hits_here] == hits


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("Foot", ["Footholds"]),
        ("lodz", []),
        ("Łódź", ["Łódź"]),
        ('"arms-deal"', ["arms-deal"]),
        ('"arms deal"', ["arms deal"]),
        ("arms  deal", ["arms|deal", "arms|deal", "arms|deal"]),
        ("U.S. was", ["U.S|was"]),
    ],
)
def test_exactly_as_it_is_written(project: Project, words: str, hits: list[str]) -> None:
    add_text(project, TEXT)
    complete_index(project)
    assert [hit for hits_here in found(project, words, exact=True) for hit in hits_here] == hits


def test_a_long_query_is_a_phrase_told_apart_by_its_beginning(project: Project) -> None:
    paragraph = " ".join(f"w{number % 97}x{number}" for number in range(3000))
    add_text(project, f"Before.\nOnce {paragraph}\nAfter")
    complete_index(project)
    assert [hit[:8] for hit in found(project, paragraph)[0]] == ["w0x0 w1x"]
    assert found(project, "zz " * 3000) == []


def test_only_the_newest_texts_of_sources_that_are_there(project: Project) -> None:
    add_text(project, "one quay", "A")
    add_text(project, "two quays", "B")
    complete_index(project)
    delete_source(project, sources(project.reading)[0].id)
    assert found(project, "quay") == [["quays"]]
    project.undo()
    assert found(project, "quay") == [["quay"], ["quays"]]


def test_a_damaged_index_is_told_and_nothing_is_missed(project: Project) -> None:
    add_text(project, "one quay")
    complete_index(project)
    with project.aside() as connection:
        connection.exec_driver_sql("DELETE FROM search_words_data WHERE id>10")
    searching = Everywhere(project.reading)
    hits = [one for one in searching.search(Query("quay")) if isinstance(one, SourceHits)]
    assert [one.count for one in hits] == [1]
    assert searching.index_is_damaged
    rebuild_index(project)
    complete_index(project)
    assert found(project, "quay") == [["quay"]]


def test_a_text_that_is_gone_is_told(project: Project) -> None:
    add_text(project, "one quay")
    add_text(project, "another quay")
    complete_index(project)
    with project.aside() as connection:
        connection.exec_driver_sql("DELETE FROM blob WHERE hash=(SELECT text_hash FROM source_version ORDER BY id LIMIT 1)")
    kinds = [type(one) for one in Everywhere(project.reading).search(Query("quay"))]
    assert kinds == [Unsearched, SourceHits]


def test_what_analysts_wrote_is_found_where_it_stands(project: Project) -> None:
    version = add_text(project, TEXT, "Report")
    theme = themes.create_theme(project, "Foothold near the U.S.", "what a foothold is")
    made = attaching.attach(project, version, [Span(4, 12)], attaching.ThemeTarget(theme), "a foothold indeed")
    passages.edit_passage(project, made.passage_id, gist="The foothold, in short")
    passages.edit_passage(project, made.passage_id, comment="no such word")
    person = entities.create_entity(project, "Foothold Ltd", "Company", ("Pied-à-terre",), "footholds for sale")

    def notes(words: str) -> list[tuple[NoteKind, str, int, str]]:
        hits = Everywhere(project.reading).search(Query(words))
        return [(hit.kind, hit.table, hit.id, hit.pieces[0].of(hit.words)) for hit in hits if isinstance(hit, NoteHit)]

    assert notes("foothold") == [
        (NoteKind.THEME, "theme", theme, "Foothold"),
        (NoteKind.DEFINITION, "theme", theme, "foothold"),
        (NoteKind.ENTITY, "entity", person, "Foothold"),
        (NoteKind.DESCRIPTION, "entity", person, "footholds"),
        (NoteKind.GIST, "passage", made.passage_id, "foothold"),
        (NoteKind.CODING_COMMENT, "passage", made.passage_id, "foothold"),
    ]
    assert notes("pied a terre") == [(NoteKind.ALIAS, "entity", person, "Pied")]
    create_memo(project, title="On method", body="The *lodgers* counted twice.")
    assert notes("lodgers twice") == [(NoteKind.MEMO, "memo", memos(project.reading)[0].id, "lodgers")]


def test_more_hits_than_are_listed_are_counted(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.analysis.search import everywhere

    monkeypatch.setattr(everywhere, "LISTED", 5)
    add_text(project, "a quay and a quay\n" * 1000)
    add_text(project, "the quay and the wall")
    complete_index(project)
    for words, counts in (("quay", [(2000, 5), (1, 0)]), ("quay and", [(1000, 5), (1, 0)])):
        hits = [one for one in Everywhere(project.reading).search(Query(words)) if isinstance(one, SourceHits)]
        assert [(one.count, len(one.hits)) for one in hits] == counts


def test_a_search_that_nobody_waits_for_ends(project: Project) -> None:
    for number in range(5):
        add_text(project, f"quay {number}")
    seen: list[object] = []
    found_so_far = Everywhere(project.reading).search(Query("quay"), cancelled=lambda: len(seen) >= 2)
    seen.extend(found_so_far)
    assert len(seen) == 2


def test_a_pattern_that_goes_back_and_forth_for_ever_is_given_up(project: Project) -> None:
    add_text(project, "a" * 60 + "b")
    searching = Everywhere(project.reading)
    try:
        with pytest.raises(PatternTooSlow):
            list(searching.search(Query("(a+)+$", pattern=True)))
        assert [type(one) for one in searching.search(Query("a+b", pattern=True))] == [SourceHits], "the next one is found"
    finally:
        searching.close()


def test_a_pattern_is_sought_in_notes_as_well(project: Project) -> None:
    add_text(project, "The Łódź canal\nand a lodz canal")
    themes.create_theme(project, "Canal trade")
    searching = Everywhere(project.reading)
    try:
        found_here = list(searching.search(Query(r"^the|c.nal\b", pattern=True)))
        assert [one.count if isinstance(one, SourceHits) else one.kind for one in found_here] == [3, NoteKind.THEME]  # type: ignore[union-attr]
    finally:
        searching.close()
