"""What an analyst changes about a source: its record, its place in the list, whether it is there at all."""

from sqlalchemy import select

from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.project import Project

LINES = frozenset(
    {"title", "authors", "publisher", "series", "published", "information", "accessed", "url", "identifier", "language"}
)
LONG = frozenset({"descriptor", "reliability_reason"})
RELIABILITIES = "ABCDEF"
HANDLINGS = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
"""TLP 2.0 labels, the loosest first."""


def edit_source(project: Project, source_id: int, *, merge: str = "", **fields: str) -> None:
    """Change fields of a source's record, as one step; typing merges by its key.

    ValueError for a reliability that is no letter A to F, a handling that is no TLP 2.0 label, an empty title;
    KeyError for a field or source that there isn't.
    """
    values = {name: _checked(name, value) for name, value in fields.items()}
    named = _title(project, source_id)
    with project.step(Act.EDIT_SOURCE, merge=merge, id=source_id, name=named, fields=sorted(values)) as step:
        source = step.get(Source, source_id)
        for name, value in values.items():
            setattr(source, name, value)
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
    allowed: dict[str, tuple[str, ...]] = {"reliability": tuple(RELIABILITIES), "handling": HANDLINGS}
    if value not in allowed[name]:
        raise ValueError(f"{name}: {value}")
    return value


def delete_source(project: Project, source_id: int) -> None:
    """Delete a source with its passages and codings, as one step; its texts and original stay, so undo brings all back."""
    with project.step(Act.DELETE_SOURCE, id=source_id, name=_title(project, source_id)) as step:
        step.delete(step.get(Source, source_id))


def _title(project: Project, source_id: int) -> str:
    """Return a source's title for the history; empty if there is none."""
    source = table_of(Source).c
    return str(project.reading.value(select(source.title).where(source.id == source_id)) or "")
