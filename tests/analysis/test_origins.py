"""Evidence of one origin: repeated sources corroborate nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.worlds import plain
from workbench.analysis.origins import judgments_of_one_origin, one_origin
from workbench.briefs.composing import draft
from workbench.briefs.judging import add_judgment, set_evidence
from workbench.coding.attaching import NewTheme, attach
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.origin import set_origin
from workbench.sources.reading import ReadResult
from workbench.sources.records import sources
from workbench.sources.storing import store


@pytest.fixture
def world(tmp_path: Path) -> Iterator[tuple[Project, list[int], list[int]]]:
    """Three sources, a passage each: (project, sources, passages)."""
    with create(tmp_path / "p.workbench", "Papers", "Anna Kowal") as made:
        for name in "ABC":
            text = plain(f"Text {name} says so")
            store(made, f"{name}.txt", name.encode(), ReadResult(text, SourceKind.TEXT, "test", "1", "utf-8"))
        known = sources(made.reading)
        passages = [int(attach(made, one.version_id, [Span(0, 6)], NewTheme("T")).passage_id) for one in known]
        yield made, [int(one.id) for one in known], passages


def test_sources_that_repeat_each_other_are_one_origin(world: tuple[Project, list[int], list[int]]) -> None:
    project, (a, b, c), passages = world
    assert one_origin(project.reading, passages) is None
    set_origin(project, b, a)
    assert one_origin(project.reading, passages) is None
    set_origin(project, c, b)
    found = one_origin(project.reading, passages)
    assert found is not None
    assert (found.origin_id, found.title, found.sources, found.passages) == (a, "A", (a, b, c), 3)
    assert one_origin(project.reading, passages[:1]) is None
    project.undo()
    assert one_origin(project.reading, passages) is None


def test_judgments_are_named_by_what_supports_them_only(world: tuple[Project, list[int], list[int]]) -> None:
    project, (a, b, _c), passages = world
    brief = draft(project, "Brief")
    judgment = add_judgment(project, brief, "It is so.", "likely", "low")
    set_evidence(project, judgment, passages[0])
    set_evidence(project, judgment, passages[1])
    set_evidence(project, judgment, passages[2], supports=False)
    before = [one.judgment_id for one in judgments_of_one_origin(project.reading)]
    assert judgment not in before
    set_origin(project, b, a)
    (found,) = [one for one in judgments_of_one_origin(project.reading) if one.judgment_id == judgment]
    assert (found.brief_id, found.text, found.origin.origin_id) == (brief, "It is so.", a)
    assert judgment in [one.judgment_id for one in judgments_of_one_origin(project.reading, b)]
    assert judgment not in [one.judgment_id for one in judgments_of_one_origin(project.reading, sources(project.reading)[2].id)]
