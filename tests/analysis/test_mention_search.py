"""Finding mentions: whole words in any case and script, the longest name, what was said of a place before."""

import re
import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from tests.project.worlds import add_text, plain
from workbench.analysis.mention_review import Proposal, State, proposals, restated
from workbench.analysis.mention_search import Hit, Names, SoughtName, find_mentions, names
from workbench.coding.attaching import NewEntity, attach
from workbench.entities.editing import add_alias, create_entity
from workbench.entities.reviewing import accept_mentions, reject_mentions, set_forms, set_sought
from workbench.model.document import Block, BlockKind, Document
from workbench.model.fold import fold
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.project.project import Project


def sought(*words: str, rule: str = "") -> Names:
    """Names made ready, of an entity each."""
    return Names(SoughtName(Id(number), None, one, rule, is_sought=True) for number, one in enumerate(words))


def found(text: str, *words: str, rule: str = "") -> list[str]:
    """The words at each place where these names stand."""
    return [" ".join(piece.of(text) for piece in hit.pieces) for hit in sought(*words, rule=rule).find(plain(text))]


def test_case_and_accents_do_not_count_and_words_are_whole() -> None:
    assert found("MADURO, Maduró and Madurologist; maduro’s", "Maduro") == ["MADURO", "Maduró", "maduro"]
    assert found("Lodz or Łódź", "Łódź") == ["Lodz", "Łódź"]
    assert found("na Kremlu, w Kremlach", "Kreml", rule="Kreml{,u,em}") == ["Kremlu"]


def test_the_longest_name_stands_and_a_longer_word_hides_none() -> None:
    assert found("New York City", "New York", "York", "New York City") == ["New York City"]
    assert found("San Juanito, San Juan", "San", "San Juan") == ["San", "San Juan"]
    assert found("Petróleos de\n  Venezuela", "petroleos de venezuela") == ["Petróleos de\n  Venezuela"]


def test_scripts_without_spaces_and_from_right_to_left() -> None:
    assert found("他在北京工作 🚚", "北京") == ["北京"]
    assert found("قال بوتِين إن", "بوتين") == ["بوتِين"]


def test_a_name_that_a_note_cuts_is_one_mention_and_notes_come_last() -> None:
    text = "He met Nicolás\nMaduro: a note\nMaduro again"
    ends = [match.start() for match in re.finditer("\n", text)]
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, ends[0]),
        Block(BlockKind.FOOTNOTE, ends[0] + 1, ends[1]),
        Block(BlockKind.PARAGRAPH, ends[1] + 1, len(text)),
    )
    hits = sought("Nicolás Maduro", "Maduro").find(Document(text, blocks))
    assert [[piece.of(text) for piece in hit.pieces] for hit in hits] == [["Nicolás", "Maduro"], ["Maduro"]]
    assert hits[1].pieces[0].start == ends[0] + 1


@given(st.lists(st.sampled_from(["ana", "an", "na", "ana na", "Łan", "b"]), min_size=1, max_size=4, unique=True), st.data())
def test_hits_are_those_of_one_regular_expression_a_name(words: list[str], data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="anŁb ,\n", max_size=60))
    shadow, every = fold(text), []
    for number, word in enumerate(words):
        pattern = re.compile(rf"(?<!\w)(?={re.escape(fold(word)).replace(chr(92) + ' ', chr(92) + 's+')}(?!\w))")
        for match in pattern.finditer(shadow):
            inside = re.compile(re.escape(fold(word)).replace("\\ ", "\\s+")).match(shadow, match.start())
            assert inside is not None
            every.append((match.start(), -inside.end(), number))
    chosen, after = [], 0
    for start, end, number in sorted(every):
        if start >= after:
            chosen.append((start, -end, number))
            after = -end
    hits = sought(*words).find(plain(text))
    assert [(hit.pieces[0].start, hit.pieces[-1].end, hit.form) for hit in hits] == chosen


# --- what was said


def review(project: Project) -> list[Proposal]:
    reading = project.reading
    ready = Names(names(reading))
    return proposals(reading, ready, list(find_mentions(reading, ready)))


def test_accepted_and_rejected_places_are_told_apart_and_undo_opens_them(project: Project) -> None:
    version = add_text(project, "Moscow said. The Kremlin said. Moscow, Idaho, did not.")
    russia = create_entity(project, "Moscow", "State", ("the Kremlin",))
    first, second, third = review(project)
    assert [one.written for one in (first, second, third)] == ["Moscow", "The Kremlin", "Moscow"]
    assert accept_mentions(project, [first.place, second.place]) == 2
    assert reject_mentions(project, [third.place]) == 1
    assert reject_mentions(project, [third.place]) == 0
    accepted, rejected = State.ACCEPTED, State.REJECTED
    assert [one.state for one in restated(project.reading, [first, second, third])] == [accepted, accepted, rejected]
    assert [one.state for one in review(project)] == [accepted, accepted, rejected]
    assert accept_mentions(project, [third.place]) == 1
    project.undo()
    assert [one.state for one in review(project)] == [accepted, accepted, rejected]
    project.undo()
    project.undo()
    assert {one.state for one in review(project)} == {State.OPEN}
    assert {one.place.entity_id for one in review(project)} == {russia}
    assert {one.place.version_id for one in review(project)} == {version}


def test_a_coding_by_hand_with_other_limits_counts_as_accepted(project: Project) -> None:
    version = add_text(project, "Nicolás Maduro spoke. Maduro left.")
    made = attach(project, version, [Span(0, 14)], NewEntity("Maduro", "Person"))
    assert made.entity_id
    assert [one.state for one in review(project)] == [State.ACCEPTED, State.OPEN]


def test_a_name_of_two_entities_is_proposed_for_each(project: Project) -> None:
    add_text(project, "Moscow agreed.")
    russia, city = create_entity(project, "Russia", "State"), create_entity(project, "Moscow", "Place")
    add_alias(project, russia, "Moscow")
    both = review(project)
    assert [(one.place.entity_id, one.rivals) for one in both] == [(russia, (city,)), (city, (russia,))]
    accept_mentions(project, [both[0].place])
    assert [one.state for one in review(project)] == [State.ACCEPTED, State.OPEN]


def test_a_common_word_is_left_out_and_rules_count(project: Project) -> None:
    add_text(project, "In May the Mays met May’s men: Rosji.")
    may = create_entity(project, "May", "Person")
    assert len(review(project)) == 2
    set_sought(project, may, None, sought=False)
    assert review(project) == []
    alias = add_alias(project, may, "Rosja", "pl")
    set_forms(project, may, alias, "Rosj{a,i}")
    assert [one.written for one in review(project)] == ["Rosji"]


def test_no_names_find_nothing() -> None:
    assert sought().find(plain("text")) == ()
    assert sought("  ", "…").find(plain("a … b")) == ()
    assert sought("a").find(Document("", ())) == ()
    assert sought("b").find(plain("a b")) == (Hit((Span(2, 3),), 0),)


def test_a_damaged_text_is_passed_over(project: Project) -> None:
    damaged = add_text(project, "Maduro spoke first.", "Damaged")
    whole = add_text(project, "Maduro spoke again.", "Whole")
    create_entity(project, "Maduro", "Person")
    file = sqlite3.connect(project.path)
    with file:
        chosen = "(SELECT text_hash FROM source_version WHERE id=?)"
        file.execute(f"UPDATE blob SET data=x'00' WHERE hash={chosen}", (damaged,))
    file.close()
    assert [one.place.version_id for one in review(project)] == [whole]
