"""Large projects for benchmarks: texts of work.py with their codings, written in bulk."""

from pathlib import Path
from random import Random
from typing import Any

from tests.benchmarks.work import codings, text
from tests.project.worlds import add_text
from tests.sources.revisions import Revision
from workbench.coding.passages import CONTEXT
from workbench.coding.themes import create_theme
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.ids import new_id
from workbench.model.moment import now
from workbench.model.passage import Fragment, Passage
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.records import sources

THEMES = 24
SLICE = 20_000
Rows = tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]


def make_project(path: Path, characters: int, count: int, elsewhere: int = 0) -> str:
    """Make a project of one text with codings (and a second text that carries more of them); returns the first's text."""
    content = text(characters)
    with create(path, path.stem, "Anna Kowal") as project:
        version = add_text(project, content, "The text")
        themes = [create_theme(project, f"Group {n % 6}/Theme {n}") for n in range(THEMES)]
        _code(project, version, content, codings(content, count), themes)
        if elsewhere:
            other = text(1_000_000, seed=7)
            second = add_text(project, other, "Elsewhere")
            _code(project, second, other, codings(other, elsewhere, seed=8), themes)
    return content


def make_revised(path: Path, revision: Revision) -> None:
    """Make a project of the old text of a revision, with its passages coded."""
    content, chance = revision.old.text, Random(3)
    spans = sorted((span.start, span.end, chance.randrange(THEMES)) for span in revision.passages)
    with create(path, path.stem, "Anna Kowal") as project:
        version = add_text(project, content, "The text")
        themes = [create_theme(project, f"Group {n % 6}/Theme {n}") for n in range(THEMES)]
        _code(project, version, content, spans, themes)


def first_source(project: Project) -> int:
    """Return the id of the first source."""
    return sources(project.reading)[0].id


def _code(project: Project, version: int, content: str, spans: list[tuple[int, int, int]], themes: list[int]) -> None:
    """Code a text, a slice of codings a step; stretches that come twice share their passage."""
    with project.step(Act.IMPORT) as step:
        analyst = step.analyst_id
    common = {"analyst_id": analyst, "created_at": now(), "version_id": version}
    seen: dict[tuple[int, int], int] = {}
    spans = sorted(set(spans))
    for at in range(0, len(spans), SLICE):
        rows = _rows(content, spans[at : at + SLICE], themes, common, seen)
        with project.step(Act.IMPORT) as step:
            for model, values in zip((Passage, Fragment, Coding), rows, strict=True):
                step.insert(model, values)


def _rows(
    content: str,
    spans: list[tuple[int, int, int]],
    themes: list[int],
    common: dict[str, Any],
    seen: dict[tuple[int, int], int],
) -> Rows:
    """Return the rows of passages, fragments and codings."""
    passages: list[dict[str, Any]] = []
    fragments: list[dict[str, Any]] = []
    coded: list[dict[str, Any]] = []
    for start, end, theme in spans:
        if (start, end) not in seen:
            seen[start, end] = new_id()
            words = {"gist": "", "comment": "", "claimed_as": "", "says_who": "", "is_key": False}
            passages.append({"id": seen[start, end], "limits": f"{start}-{end}", **words, **common})
            fragments.append(_fragment(content, seen[start, end], start, end, common))
        link = {"passage_id": seen[start, end], "theme_id": themes[theme], "entity_id": None}
        coded.append({"id": new_id(), **link, "comment": "", **common})
    return passages, fragments, coded


def _fragment(content: str, passage: int, start: int, end: int, common: dict[str, Any]) -> dict[str, Any]:
    link = {"id": new_id(), "passage_id": passage, "version_id": common["version_id"], "position": 0}
    context = {"prefix": content[max(0, start - CONTEXT) : start], "suffix": content[end : end + CONTEXT]}
    return {**link, "start": start, "end": end, "exact": content[start:end], **context}
