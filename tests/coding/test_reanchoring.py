"""A new version of a source: passages go over after a review, in one step that undo takes back whole."""

from dataclasses import replace

import pytest

from tests.project.worlds import add_brief, add_text, plain
from workbench.briefs.records import citations
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.errors import ReviewOutdated
from workbench.coding.passages import grade
from workbench.coding.reanchoring import Review, adopt_version, refreshed, review_left_behind, review_version
from workbench.coding.records import passage, passages
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.anchors import AnchorKind
from workbench.sources.editing import edit_source
from workbench.sources.reading import ReadResult
from workbench.sources.records import source_of_version, text_of
from workbench.sources.versions import versions

OLD = "\n".join(f"Sentence {number} tells how ship {number} left the harbour of Puerto {number}." for number in range(40))
NEW = "A new first paragraph.\n" + OLD.replace("Sentence 12 tells how ship 12 left the harbour of Puerto 12.\n", "").replace(
    "ship 20 left", "vessel 20 quietly left"
)


def review(project: Project, version: int, text: str) -> Review:
    result = ReadResult(plain(text), SourceKind.TEXT, "test", "2", "utf-8")
    made = review_version(project.reading, source_of_version(project.reading, version).id, "b.txt", text.encode(), result)
    assert made is not None
    return made


def code(project: Project, version: int, words: str, theme: str = "Ships") -> int:
    start = text_of(project.reading, version).index(words)
    return attach(project, version, [Span(start, start + len(words))], NewTheme(theme)).passage_id


def test_passages_go_over_and_undo_brings_all_back(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    exact, changed = (
        code(project, version, "left the harbour of Puerto 30"),
        code(project, version, "how ship 20 left the harbour"),
    )
    gone = code(project, version, "Sentence 12 tells how ship 12 left the harbour of Puerto 12.")
    before = passages(project.reading)
    made = review(project, version, NEW)
    assert {one.passage_id: one.anchor.kind for one in made.carried} == {
        exact: AnchorKind.EXACT, changed: AnchorKind.CHANGED, gone: AnchorKind.ORPHAN,
    }  # fmt: skip
    assert made.counts[AnchorKind.ORPHAN] == 1
    new = adopt_version(project, made)
    assert source_of_version(project.reading, new).version_id == new
    assert [passage(project.reading, one).version_id for one in (exact, changed, gone)] == [new, new, version]
    assert passage(project.reading, exact).quote == "left the harbour of Puerto 30"
    assert passage(project.reading, changed).quote == "how vessel 20 quietly left the harbour"
    assert [one.number for one in versions(project.reading, made.source_id)] == [2, 1]
    assert [one.passages for one in versions(project.reading, made.source_id)] == [2, 1]
    project.undo()
    assert passages(project.reading) == before
    assert [one.number for one in versions(project.reading, made.source_id)] == [1]
    project.redo()
    assert passage(project.reading, exact).version_id == new


def test_the_analyst_chooses_anew_or_keeps_on_the_old_version(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    kept, chosen = (
        code(project, version, "left the harbour of Puerto 30"),
        code(project, version, "Sentence 12 tells how ship 12 left"),
    )
    made = review(project, version, NEW)
    place = Span(0, len("A new first paragraph."))
    adopt_version(project, made, {kept: None, chosen: [place]})
    assert passage(project.reading, kept).version_id == version
    assert passage(project.reading, chosen).quote == "A new first paragraph."


def test_passages_that_meet_become_one_also_of_two_analysts(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    first = code(project, version, "left the harbour of Puerto 30", "Ships")
    project.act_as("Jan Nowak")
    second = code(project, version, "harbour of Puerto 30", "Ports")
    grade(project, second, 2)
    project.act_as("Anna Kowal")
    made = review(project, version, NEW)
    place = next(one.anchor.spans for one in made.carried if one.passage_id == first)
    new = adopt_version(project, made, {second: place})
    left = passages(project.reading)
    assert [one.version_id for one in left] == [new]
    assert sorted(coding.name for coding in left[0].codings) == ["Ports", "Ships"]
    assert left[0].credibility == 2
    project.undo()
    assert len(passages(project.reading)) == 2


def test_a_citation_keeps_what_it_quoted(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    changed = code(project, version, "how ship 20 left the harbour")
    brief = add_brief(project, [changed])
    adopt_version(project, review(project, version, NEW))
    cited = citations(project.reading, brief)
    assert [one.quoted for one in cited] == ["said"]
    assert passage(project.reading, changed).quote == "how vessel 20 quietly left the harbour"


def test_a_review_that_is_out_of_date_changes_nothing(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    code(project, version, "left the harbour of Puerto 30")
    made, late = review(project, version, NEW), review(project, version, NEW + "\nMore.")
    adopt_version(project, made)
    steps = len(project.history())
    with pytest.raises(ReviewOutdated):
        adopt_version(project, late)
    assert len(project.history()) == steps


def test_a_review_can_be_given_up(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    code(project, version, "left the harbour of Puerto 30")
    result = ReadResult(plain(NEW), SourceKind.TEXT, "test", "2", "utf-8")
    source_id = source_of_version(project.reading, version).id
    assert review_version(project.reading, source_id, "b.txt", b"", result, cancelled=lambda: True) is None


def test_what_stayed_behind_is_carried_later_and_meets_what_is_there(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    words = "Sentence 12 tells how ship 12 left the harbour of Puerto 12."
    gone, kept = code(project, version, words), code(project, version, "left the harbour of Puerto 30")
    made = review(project, version, NEW)
    new = adopt_version(project, made, {kept: None})
    twin = code(project, new, "left the harbour of Puerto 30", "Routes")
    later = review_left_behind(project.reading, version)
    assert later is not None
    assert [one.anchor.kind for one in later.carried] == [AnchorKind.ORPHAN, AnchorKind.EXACT]
    adopt_version(project, later, {gone: [Span(0, 12)]})
    assert (passage(project.reading, gone).version_id, passage(project.reading, gone).quote) == (new, "A new first")
    assert {one.name for one in passage(project.reading, twin).codings} == {"Ships", "Routes"}
    assert [one.passages for one in versions(project.reading, made.source_id)] == [2, 0]
    project.undo()
    assert [one.passages for one in versions(project.reading, made.source_id)] == [1, 2]
    with pytest.raises(KeyError):
        review_left_behind(project.reading, new)


def test_a_review_follows_what_is_done_meanwhile(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    first = code(project, version, "ship 30 left")
    made = review(project, version, NEW)
    second = code(project, version, "ship 20 left the harbour")
    now = refreshed(project.reading, made)
    assert [one.passage_id for one in now.carried] == [second, first]
    assert now.counts == {AnchorKind.CHANGED: 1, AnchorKind.EXACT: 1}


def test_the_record_takes_what_was_empty_from_the_new_file(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    record = source_of_version(project.reading, version)
    edit_source(project, record.id, authors="Kowal")
    stated = {"title": "Sea log", "author": "Nowak", "date": "2020-02-03"}
    document = replace(plain(NEW), metadata=stated)
    made = review_version(
        project.reading, record.id, "b.html", b"x", ReadResult(document, SourceKind.HTML, "test", "2", "utf-8")
    )
    assert made is not None
    adopt_version(project, made)
    now = source_of_version(project.reading, version)
    assert (now.authors, now.published, now.kind) == ("Kowal", "2020-02-03", "html")
