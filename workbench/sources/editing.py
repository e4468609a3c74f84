"""What an analyst changes about sources: their records, one or many at once, and whether they are there at all."""

from collections.abc import Iterable

from sqlalchemy import select

from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.sources.filled import ANALYST, ENCODING, is_guessed, note_filled
from workbench.sources.labels import HANDLINGS, keep_labels
from workbench.sources.work_types import WORKS

LINES = frozenset(
    {
        "title", "authors", "publisher", "series", "number", "published", "information", "accessed", "url", "identifier",
        "issn", "isbn", "doi", "language", "place", "keywords",
    }
)  # fmt: skip
LONG = frozenset({"descriptor", "reliability_reason", "origin_note"})
RELIABILITIES = "ABCDEF"

CHOICES: dict[str, tuple[str, ...]] = {"reliability": tuple(RELIABILITIES), "handling": HANDLINGS, "work": tuple(WORKS)}
"""Fields that hold one of a few values."""

FIELDS = LINES | LONG | CHOICES.keys()
"""All fields of a record that an analyst can write."""


def edit_source(project: Project, source_id: int, *, merge: str = "", **fields: str) -> None:
    """Change fields of a source's record, as one step; typing merges by its key.

    ValueError for a reliability that is no letter A to F, a handling that is no TLP 2.0 label, a kind of work that CSL does
    not know, an empty title; KeyError for a field or source that there isn't.
    """
    values = {name: _checked(name, value) for name, value in fields.items()}
    named = title_of(project.reading, source_id)
    with project.step(Act.EDIT_SOURCE, merge=merge, id=source_id, name=named, fields=sorted(values)) as step:
        _write(step.get(Source, source_id), values)


def edit_sources(project: Project, source_ids: Iterable[int], **fields: str) -> None:
    """Change the same fields of the records of many sources, as one step; raises as edit_source()."""
    values = {name: _checked(name, value) for name, value in fields.items()}
    ids = list(dict.fromkeys(source_ids))
    if len(ids) == 1:
        edit_source(project, ids[0], **fields)
        return
    with project.step(Act.EDIT_SOURCES, count=len(ids), fields=sorted(values)) as step:
        for source_id in ids:
            _write(step.get(Source, source_id), values)


def confirm_encoding(project: Project, source_id: int) -> None:
    """Note that the analyst looked at the letters of a source and found its encoding right; KeyError if it is gone."""
    with project.step(Act.EDIT_SOURCE, id=source_id, name=title_of(project.reading, source_id), fields=[ENCODING]) as step:
        source = step.get(Source, source_id)
        if is_guessed(source.fields_from):
            note_filled(source, ANALYST, ENCODING)


def _write(source: Source, values: dict[str, str]) -> None:
    """Write values into a live row, and that they are the analyst's where they are new."""
    changed = [name for name, value in values.items() if getattr(source, name) != value]
    for name in changed:
        setattr(source, name, values[name])
    if changed:
        note_filled(source, ANALYST, *changed)
    if "title" in values:
        source.title_from = "analyst"


def _checked(name: str, value: str) -> str:
    if name in LINES:
        cleaned = clean_line(value)
        if name == "title" and not cleaned:
            raise ValueError("a source has a title")
        return cleaned
    if name in LONG:
        return clean_text(value)
    if value not in CHOICES[name]:
        raise ValueError(f"{name}: {value}")
    return value


def delete_source(project: Project, source_id: int) -> None:
    """Delete a source with its passages and codings, as one step; its texts and original stay, so undo brings all back.

    Briefs that cite it keep its words and are labelled as strictly as it is.
    """
    with project.step(Act.DELETE_SOURCE, id=source_id, name=title_of(project.reading, source_id)) as step:
        keep_labels(step, table_of(Source).c.id == source_id)
        step.delete(step.get(Source, source_id))


def delete_sources(project: Project, source_ids: Iterable[int]) -> None:
    """Delete many sources, as one step; KeyError if one of them is gone."""
    ids = list(dict.fromkeys(source_ids))
    if len(ids) == 1:
        delete_source(project, ids[0])
        return
    with project.step(Act.DELETE_SOURCES, count=len(ids)) as step:
        keep_labels(step, one_of(table_of(Source).c.id, set(ids)))
        for source_id in ids:
            step.delete(step.get(Source, source_id))


def title_of(reading: Reading, source_id: int) -> str:
    """Return a source's title for the history; empty if there is none."""
    source = table_of(Source).c
    return str(reading.value(select(source.title).where(source.id == source_id)) or "")
