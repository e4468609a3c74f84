"""Passages joined and parted: all that hangs on them goes where it belongs, and undo gives back the same rows."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.project.content import content
from tests.project.worlds import TEXT, add_brief, add_text
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.errors import NoSuchPlace, NotOwn
from workbench.coding.joining import merge_passages, parts, split_passage, together, touching
from workbench.coding.limits import set_limits
from workbench.coding.passages import edit_passage, grade
from workbench.coding.records import passage, passages
from workbench.coding.relying import RELYING
from workbench.model.brief import Citation
from workbench.model.document import Block, BlockKind, Document
from workbench.model.judgment import Evidence
from workbench.model.passage import Passage
from workbench.model.span import Span
from workbench.model.tables import JOURNALLED, table_of
from workbench.project.project import Project

LINE = TEXT.index("Line 3 says")
FIRST, SECOND = Span(LINE, LINE + 11), Span(LINE + 12, LINE + 31)


def _names(project: Project, passage_id: int) -> list[str]:
    return sorted(coding.name for coding in passage(project.reading, passage_id).codings)


def _relying(project: Project) -> tuple[list[int | None], list[int]]:
    """Return the passages that are cited, and those that are evidence, sorted."""
    citation, evidence = table_of(Citation), table_of(Evidence)
    cited = [row[0] for row in project.reading.rows(select(citation.c.passage_id).order_by(citation.c.id))]
    return cited, sorted(row[0] for row in project.reading.rows(select(evidence.c.passage_id)))


def test_what_points_to_passages_is_known_here() -> None:
    """A new column that points to passages must be handed over, too: see coding/relying.py."""
    pointing = {
        (table_of(model).name, key.parent.name)
        for model in JOURNALLED
        for key in table_of(model).foreign_keys
        if key.column.table is table_of(Passage)
    }
    own = {("fragment", "passage_id"), ("coding", "passage_id"), ("credibility", "passage_id")}
    assert pointing == own | {(each.table.name, each.column) for each in RELYING}


# --- merging


def test_merged_passages_have_all_that_each_had(project: Project, version: int) -> None:
    one = attach(project, version, [FIRST], NewTheme("A"), "first words").passage_id
    two = attach(project, version, [SECOND], NewTheme("A"), "second words").passage_id
    attach(project, version, [SECOND], NewEntity("Gate", "Place"))
    edit_passage(project, one, gist="so", says_who="the clerk")
    edit_passage(project, two, gist="and so", comment="note", claimed_as="fact", is_key=True)
    grade(project, two, 2)
    add_brief(project, [one, two])
    before = content(project.reading)
    merged = merge_passages(project, [two, one])
    record = passage(project.reading, merged)
    assert (record.id, record.pieces) == (one, (TEXT[FIRST.start : SECOND.end],))
    assert [(coding.name, coding.comment) for coding in record.codings] == [("A", "first words\nsecond words"), ("Gate", "")]
    assert (record.gist, record.comment, record.claimed_as) == ("so; and so", "note", "fact")
    assert (record.says_who, record.is_key, record.credibility) == ("the clerk", True, 2)
    assert len(passages(project.reading)) == 1
    assert _relying(project) == ([merged, merged], [merged])
    project.undo()
    assert content(project.reading) == before


def test_passages_apart_become_one_of_several_pieces(project: Project, version: int) -> None:
    far = Span(TEXT.index("Line 9 says"), TEXT.index("Line 9 says") + 6)
    ids = [attach(project, version, [span], NewTheme("A")).passage_id for span in (far, FIRST)]
    assert passage(project.reading, merge_passages(project, ids)).spans == (FIRST, far)


def test_a_merge_onto_the_limits_of_a_third_passage_joins_that(project: Project, version: int) -> None:
    ids = [attach(project, version, [span], NewTheme("A")).passage_id for span in (FIRST, SECOND)]
    whole = attach(project, version, [Span(FIRST.start, SECOND.end)], NewTheme("B")).passage_id
    assert merge_passages(project, ids) == whole
    assert _names(project, whole) == ["A", "B"]
    assert len(passages(project.reading)) == 1


def test_what_another_analyst_coded_stays_when_ones_own_is_merged(project: Project, version: int) -> None:
    one = attach(project, version, [FIRST], NewTheme("A")).passage_id
    two = attach(project, version, [SECOND], NewTheme("A")).passage_id
    project.act_as("Jan Nowak")
    attach(project, version, [SECOND], NewTheme("B"))
    project.act_as("Anna Kowal")
    add_brief(project, [two])
    merged = merge_passages(project, [one, two])
    assert (merged, _names(project, merged)) == (one, ["A"])
    assert (_names(project, two), passage(project.reading, two).spans) == (["B"], (SECOND,))
    assert _relying(project) == ([two], [two])
    project.act_as("Piotr Lis")
    with pytest.raises(NotOwn):
        merge_passages(project, [split_of_others(project, version), two])


def split_of_others(project: Project, version: int) -> int:
    """A further passage that only Jan Nowak has coded."""
    project.act_as("Jan Nowak")
    made = attach(project, version, [FIRST], NewTheme("B")).passage_id
    project.act_as("Piotr Lis")
    return made


def test_what_cannot_be_merged(project: Project, version: int) -> None:
    one = attach(project, version, [FIRST], NewTheme("A")).passage_id
    other = attach(project, add_text(project), [Span(0, 6)], NewTheme("A")).passage_id
    before = content(project.reading)
    for ids, error in (([], ValueError), ([one, one], ValueError), ([one, other], ValueError), ([one, 7], KeyError)):
        with pytest.raises(error):
            merge_passages(project, ids)
    assert content(project.reading) == before


# --- splitting


def test_both_parts_have_the_codings_and_the_first_what_relies_on_it(project: Project, version: int) -> None:
    whole = attach(project, version, [Span(FIRST.start, SECOND.end)], NewTheme("A"), "why").passage_id
    attach(project, version, [Span(FIRST.start, SECOND.end)], NewEntity("Gate", "Place"))
    edit_passage(project, whole, gist="so", claimed_as="plan", is_key=True)
    grade(project, whole, 3)
    add_brief(project, [whole])
    before = content(project.reading)
    first, second = split_passage(project, whole, SECOND.start)
    assert first == whole
    one, two = passage(project.reading, first), passage(project.reading, second)
    assert (one.spans, two.spans) == ((FIRST,), (SECOND,))
    assert (
        [(c.name, c.comment) for c in two.codings] == [(c.name, c.comment) for c in one.codings] == [("A", "why"), ("Gate", "")]
    )
    assert (one.gist, one.is_key, two.gist, two.is_key) == ("so", True, "", False)
    assert [(each.claimed_as, each.credibility) for each in (one, two)] == [("plan", 3), ("plan", 3)]
    assert _relying(project) == ([first], [first])
    project.undo()
    assert content(project.reading) == before


def test_another_analysts_passage_stays_whole_when_ones_own_is_split(project: Project, version: int) -> None:
    whole = attach(project, version, [Span(FIRST.start, SECOND.end)], NewTheme("A")).passage_id
    grade(project, whole, 2)
    project.act_as("Jan Nowak")
    attach(project, version, [Span(FIRST.start, SECOND.end)], NewTheme("B"))
    grade(project, whole, 5)
    project.act_as("Anna Kowal")
    first, second = split_passage(project, whole, SECOND.start)
    assert [_names(project, one) for one in (whole, first, second)] == [["B"], ["A"], ["A"]]
    assert [passage(project.reading, one).credibility for one in (whole, first, second)] == [5, 2, 2]
    project.act_as("Piotr Lis")
    with pytest.raises(NotOwn):
        split_passage(project, whole, SECOND.start)


@pytest.mark.parametrize("at", [0, FIRST.start, SECOND.end, SECOND.end + 5])
def test_a_part_without_letters_is_none(project: Project, version: int, at: int) -> None:
    whole = attach(project, version, [Span(FIRST.start, SECOND.end)], NewTheme("A")).passage_id
    before = content(project.reading)
    with pytest.raises(NoSuchPlace):
        split_passage(project, whole, at)
    assert content(project.reading) == before


def test_a_cited_passage_moved_onto_another_takes_its_citations_along(project: Project, version: int) -> None:
    one = attach(project, version, [FIRST], NewTheme("A")).passage_id
    two = attach(project, version, [SECOND], NewTheme("A")).passage_id
    add_brief(project, [one])
    before = content(project.reading)
    assert set_limits(project, one, [SECOND]) == two
    assert _relying(project) == ([two], [two])
    project.undo()
    assert content(project.reading) == before


SPANS = st.lists(st.builds(lambda a, n: Span(a, a + n), st.integers(0, 160), st.integers(1, 30)), min_size=1, max_size=3)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SPANS, min_size=2, max_size=4), st.integers(0, 190))
def test_undo_gives_back_the_same_rows_and_letters_are_neither_lost_nor_won(
    project: Project, version: int, many: list[list[Span]], at: int
) -> None:
    empty = content(project.reading)
    lettered = [spans for spans in many if any(span.of(TEXT).strip() for span in spans)]
    made = {attach(project, version, spans, NewTheme(f"t{n}")).passage_id for n, spans in enumerate(lettered)}
    assume(made)
    before, letters = content(project.reading), _letters(project, made)
    if len(made) > 1:
        merged = merge_passages(project, made)
        assert _letters(project, {merged}) == letters
        assert made & {record.id for record in passages(project.reading)} <= {merged}
        project.undo()
        assert content(project.reading) == before
    one = min(made)
    whole = _letters(project, {one})
    try:
        halves = split_passage(project, one, at)
    except NoSuchPlace:
        assert content(project.reading) == before
    else:
        assert _letters(project, set(halves)) == whole
        assert max(_letters(project, {halves[0]})) < at <= min(_letters(project, {halves[1]}))
        project.undo()
        assert content(project.reading) == before
    while content(project.reading) != empty:
        project.undo()


def _letters(project: Project, ids: set[int]) -> set[int]:
    spans = [span for one in ids for span in passage(project.reading, one).spans]
    return {place for span in spans for place in range(span.start, span.end) if not TEXT[place].isspace()}


# --- places


def _noted() -> Document:
    """Two paragraphs with a page's foot between: ``One two`` / ``page 1`` / ``three four``."""
    kinds = ((BlockKind.PARAGRAPH, 0, 7), (BlockKind.FURNITURE, 8, 14), (BlockKind.PARAGRAPH, 15, 25))
    return Document("One two\npage 1\nthree four", tuple(Block(*each) for each in kinds))


def test_pieces_touch_across_what_is_not_read_but_stay_pieces() -> None:
    document = _noted()
    assert touching(document, [Span(4, 7)], [Span(15, 20)])
    assert touching(document, [Span(15, 20)], [Span(4, 7)])
    assert not touching(document, [Span(0, 3)], [Span(15, 20)])
    assert together(document, [Span(15, 20), Span(4, 7)]) == (Span(4, 7), Span(15, 20))
    assert together(document, [Span(15, 20), Span(21, 25)]) == (Span(15, 25),)


def test_parts_of_several_pieces() -> None:
    assert parts("ab cd ef", [Span(0, 2), Span(3, 8)], 5) == ((Span(0, 2), Span(3, 5)), (Span(6, 8),))
