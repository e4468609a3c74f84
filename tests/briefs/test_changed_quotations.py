"""A brief keeps what it quoted when a new version of the source says something else, and says so."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.worlds import add_text, plain
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.editing import set_prose
from workbench.briefs.quotations import stands_no_more
from workbench.briefs.records import sections
from workbench.briefs.reviewing import changed_quotations
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.limits import set_limits
from workbench.coding.reanchoring import adopt_version, review_version
from workbench.model.brief import SectionKind
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.reading import ReadResult
from workbench.sources.records import source_of_version

OLD = "\n".join(f"Sentence {number} tells how ship {number} left the harbour of Puerto {number}." for number in range(12))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    with create(tmp_path / "a.workbench", "A project", "Anna Kowal") as made:
        yield made


def test_other_words_are_told_and_the_cited_ones_printed(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    words = "how ship 5 left the harbour of Puerto 5"
    start = OLD.index(words)
    made = attach(project, version, [Span(start, start + len(words))], NewTheme("Ships"))
    brief = draft(project, "B")
    set_limits(project, made.passage_id, [Span(start + 4, start + len(words))])
    assert changed_quotations(project.reading, brief) == (), "other limits are no other words"
    new = OLD.replace("ship 5 left", "ship 5 quietly left")
    result = ReadResult(plain(new), SourceKind.TEXT, "test", "2", "utf-8")
    record = source_of_version(project.reading, version)
    review = review_version(project.reading, record.id, "b.txt", new.encode(), result)
    assert review is not None
    adopt_version(project, review)
    assert changed_quotations(project.reading, brief) == (1,)
    part = content(project.reading, brief).passages[0]
    assert part.fragments == (words,)
    assert "as cited" in part.place
    project.undo()
    assert changed_quotations(project.reading, brief) == ()


def test_white_space_and_pieces_make_no_difference() -> None:
    assert not stands_no_more("one … two", "two", "so one\nand t\u00adwo")
    assert stands_no_more("one … three", "two", "one and two")


def test_a_quotation_prints_what_its_number_leads_to(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    places = [OLD.index(f"Sentence {number} ") for number in range(12)]
    made = attach(project, version, [Span(places[5], places[6] - 1)], NewTheme("Ships"))
    brief = draft(project, "B")
    bottom = next(each for each in sections(project.reading, brief) if each.kind is SectionKind.BOTTOM_LINE)
    set_prose(project, bottom.id, "prose", "They say [“1”].")

    def said() -> tuple[str, tuple[str, ...], dict[str, object]]:
        whole = content(project.reading, brief)
        quotation = whole.bottom_line[0].runs[1].quotation
        assert quotation is not None
        return " ".join(quotation.pieces), whole.passages[0].fragments, json.loads(whole.citations)["citations"][0]

    for limits in (Span(places[5] + 9, places[5] + 30), Span(places[5] + 9, places[6] + 20), Span(places[8], places[9] - 1)):
        set_limits(project, made.passage_id, [limits])
        quoted, fragments, attached = said()
        assert fragments == (quoted,)
        assert attached["fragments"] == [{"exact": quoted, "start": places[5], "end": places[6] - 1}]
    assert changed_quotations(project.reading, brief) == (1,), "elsewhere in the text"
    set_limits(project, made.passage_id, [Span(places[4], places[7] - 1)])
    assert changed_quotations(project.reading, brief) == ()
    quoted, fragments, _ = said()
    assert quoted in fragments[0], "wider limits hold what was quoted"
    assert fragments[0] == OLD[places[4] : places[7] - 1]
