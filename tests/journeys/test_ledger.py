"""The ledger of Russia and Venezuela on the two real texts: through the core, then ten acts in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.ledger import LINKS, THEMES, Ledger, build
from tests.project.content import content
from workbench.analysis.contradictions import contradictions
from workbench.coding.link_records import links
from workbench.coding.records import codebook, passages
from workbench.entities.claim_records import relations, statements
from workbench.entities.records import entities
from workbench.project.check import full_check
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.records import sources

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project."""
    with create(tmp_path / "ledger.workbench", "Russia and Venezuela", "Anna Kowal") as made:
        yield made


@pytest.fixture
def ledger(project: Project, shared: Path) -> Ledger:
    """The whole ledger."""
    return build(project, shared)


def test_the_ledger_holds_what_both_texts_say(project: Project, ledger: Ledger) -> None:
    reading = project.reading
    known = entities(reading)
    assert len(known) >= 25
    assert all(one.aliases for one in known)
    assert all(one.mentions for one in known), "each is named in one of the texts at least"
    related, stated = relations(reading), statements(reading)
    assert len(related) >= 15
    assert len([one for one in stated if one.extent.is_known]) >= 15
    for one in (*related, *stated):
        assert one.evidence, one
        assert all(proof.digit and proof.reliability != "F" for proof in one.evidence)
    both = [one for one in related if {proof.source_id for proof in one.evidence} == {each.id for each in sources(reading)}]
    assert len(both) >= 3, "where the texts agree"
    pillars = [theme for theme in codebook(reading) if theme.depth == 0]
    assert [theme.name for theme in pillars] == ["Economic pillar", "Military pillar", "Diplomatic pillar", "Messaging pillar"]
    assert all(theme.own for theme in codebook(reading) if theme.depth), "each theme has its passages"
    assert len(codebook(reading)) == len(THEMES) + 4
    assert len(links(reading)) == len(LINKS)
    assert {one.kind for one in links(reading)} >= {"supports", "contradicts"}
    assert [one.reliability for one in sources(reading)] == ["B", "D"]
    assert full_check(reading) == []


def test_late_2018_is_whole_across_the_page_break(project: Project, ledger: Ledger) -> None:
    (record,) = passages(project.reading, {ledger.passages["a bombers"]})
    assert "late 2018" in record.quote, "the page's foot and its note between the two words are left out"
    (one,) = [each for each in relations(project.reading) if each.subject == "Russian strategic bombers"]
    assert (one.when, one.since) == ("late 2018", "2018-10/2018-12")
    assert one.evidence[0].passage_id == record.id


def test_where_the_texts_disagree(project: Project, ledger: Ledger) -> None:
    found = contradictions(project.reading)
    assert any(one.subject.startswith("Does Russia gain") for one in found)
    assert sum(1 for one in found if one.about.value == "link") == 2
    recommended = [one for one in statements(project.reading) if not one.is_fact]
    assert {one.claimed_as for one in recommended} == {"plan", "recommendation"}


def test_all_of_it_is_undone_and_redone(project: Project, ledger: Ledger) -> None:
    whole, steps = content(project.reading), 0
    while project.to_undo() is not None:
        project.undo()
        steps += 1
    assert entities(project.reading) == []
    assert relations(project.reading) == []
    for _step in range(steps):
        project.redo()
    assert content(project.reading) == whole
