"""The sample project: three texts written for it, coded, with a brief; made by the same functions as a person's acts."""

import json
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.coding.attaching import EntityTarget, NewTheme, Target, attach
from workbench.coding.passages import edit_passage, grade
from workbench.coding.quotes import find_quote
from workbench.coding.records import codebook
from workbench.coding.themes import create_theme, edit_theme
from workbench.entities.editing import add_alias, create_entity
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.model.act import Act
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sample.brief import write_brief
from workbench.sample.claims import state_claims
from workbench.sources.editing import edit_source
from workbench.sources.importing import Refused, import_files
from workbench.sources.records import document_of, source

FIELDS = (
    "title", "authors", "publisher", "published", "information", "accessed", "language", "handling", "reliability",
    "reliability_reason", "descriptor",
)  # fmt: skip


def make_sample(path: Path, analyst: str, title: str = "") -> Project:
    """Make the sample project at a path and return it open, or leave nothing there; title: another one than its own.

    Raises as create(), ProjectError if the disk is full, SourceError if a text of the installation is broken.
    """
    told = json.loads((_folder() / "coding.json").read_text(encoding="utf-8"))
    project = create(path, title or told["project"]["title"], analyst)
    try:
        fill_sample(project, told)
    except BaseException:
        project.close()
        project.path.unlink(missing_ok=True)  # a half one would be opened as the sample from then on
        raise
    return project


def fill_sample(project: Project, told: dict[str, Any]) -> None:
    """Import the texts, then code them and write memos and the brief, each as one step so that undo is quick to follow."""
    versions = _import(project, told["sources"])
    with project.step(Act.SAMPLE, name=told["project"]["title"], what="codebook"):
        _make_themes(project, told["themes"], "")
        entities = {one["name"]: _make_entity(project, one) for one in told["entities"]}
    with project.step(Act.SAMPLE, name=told["project"]["title"], what="codings"):
        known = {one["key"]: _code(project, one, versions[one["source"]], entities) for one in told["passages"]}
        state_claims(project, told, entities, known)
    with project.step(Act.SAMPLE, name=told["project"]["title"], what="memos"):
        _write_memos(project, told["memos"], entities, known)
    with project.step(Act.SAMPLE, name=told["brief"]["title"], what="brief"):
        write_brief(project, told["brief"], known)


def _folder() -> Path:
    return paths.resources() / "sample"


def _import(project: Project, sources: list[dict[str, Any]]) -> dict[str, Id]:
    versions: dict[str, Id] = {}
    outcomes = import_files(project, [_folder() / one["file"] for one in sources])
    for one, outcome in zip(sources, outcomes, strict=True):
        if isinstance(outcome, Refused):
            raise outcome.error
        edit_source(project, outcome.source_id, **{name: one[name] for name in FIELDS if name in one})
        versions[one["key"]] = source(project.reading, outcome.source_id).version_id
    return versions


def _make_themes(project: Project, themes: list[dict[str, Any]], above: str) -> None:
    for one in themes:
        path = f"{above}{one['name']}"
        theme_id = create_theme(project, path, one.get("definition", ""))
        edit_theme(project, theme_id, colour=one["colour"], key=one.get("key", ""))
        _make_themes(project, one.get("children", []), f"{path}/")


def _make_entity(project: Project, one: dict[str, Any]) -> Id:
    entity_id = create_entity(project, one["name"], one["kind"], description=one.get("description", ""))
    for alias in one.get("aliases", []):
        add_alias(project, entity_id, alias["name"], alias.get("language", ""))
    return entity_id


def _code(project: Project, one: dict[str, Any], version_id: Id, entities: dict[str, Id]) -> Id:
    """Attach one passage to all that it names and say what there is to say of it; returns the passage."""
    document = document_of(project.reading, version_id)
    spans = Span.tidy(span for quote in one["quotes"] for span in find_quote(document, quote))
    targets: list[Target] = [*map(NewTheme, one["themes"]), *(EntityTarget(entities[name]) for name in one["entities"])]
    passage_id = next(iter([attach(project, version_id, spans, target) for target in targets])).passage_id
    told = {name: one[name] for name in ("gist", "claimed_as", "says_who", "comment") if one.get(name)}
    edit_passage(project, passage_id, **told, is_key=bool(one.get("is_key")))
    if one.get("credibility"):
        grade(project, passage_id, one["credibility"])
    return passage_id


def _write_memos(project: Project, told: list[dict[str, Any]], entities: dict[str, Id], known: dict[str, Id]) -> None:
    themes = {one.name: one.id for one in codebook(project.reading)}
    things = {"entity": entities, "theme": themes, "passage": known}
    for one in told:
        about = next((Thing(kind, ids[one[kind]]) for kind, ids in things.items() if kind in one), None)
        create_memo(project, about, kind=one["kind"], title=one.get("title", ""), body=one["body"])
