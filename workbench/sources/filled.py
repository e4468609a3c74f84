"""What filled the fields of a source's record: kept as JSON beside them, so that the analyst's own words are never lost."""

import json

from workbench.model.clean import clean_line
from workbench.model.document import Document
from workbench.model.source import Source

ANALYST = "analyst"
"""The mark of a field that an analyst wrote, or emptied: no file's metadata goes over it."""

METADATA = "metadata"
"""What is noted of a field that a file stated at a place that is not known by name."""

ENCODING, GUESSED = "encoding", "guess"
"""The encoding of a source's letters is no field of its record; it is kept with them whether it was only guessed."""

FIELDS_STATED = {
    "title": "title", "authors": "author", "publisher": "publisher", "series": "series", "published": "date", "url": "url",
    "identifier": "identifier", "language": "language",
}  # fmt: skip
"""Fields of a source's record, and what a file states under which name for each."""


def fill_in(source: Source, document: Document) -> None:
    """Fill what is empty in a live row from what a file states, and note where in it that stands (``og:title``).

    What the analyst wrote stays, also a field that she emptied. A title goes where only the file's name stood in.
    """
    known = fields_from(source.fields_from)
    for field, name in FIELDS_STATED.items():
        words = clean_line(document.metadata.get(name, ""))
        is_free = source.title_from == "file" if field == "title" else not getattr(source, field)
        if words and is_free and known.get(field) != ANALYST:
            setattr(source, field, words)
            note_filled(source, clean_line(document.origins.get(name, "")) or METADATA, field)
            source.title_from = METADATA if field == "title" else source.title_from
    if any(code.startswith("encoding-unsure") for code in document.warnings):
        note_filled(source, GUESSED, ENCODING)
    elif ENCODING in known:
        _forget(source, ENCODING)


def is_guessed(kept: str) -> bool:
    """Tell whether a source's encoding was only guessed, and nobody has confirmed it; kept: Source.fields_from."""
    return ENCODING in kept and fields_from(kept).get(ENCODING) == GUESSED


def fields_from(kept: str) -> dict[str, str]:
    """Return by field what filled it, ``analyst`` or the place in the file (``og:title``), of what Source.fields_from keeps.

    Empty if that is unreadable.
    """
    try:
        found = json.loads(kept) if kept else {}
    except ValueError:
        return {}
    return {str(field): str(by) for field, by in found.items()} if isinstance(found, dict) else {}


def note_filled(source: Source, by: str, *fields: str) -> None:
    """Note what filled some fields of a live row."""
    _keep(source, fields_from(source.fields_from) | dict.fromkeys(fields, by))


def _forget(source: Source, field: str) -> None:
    _keep(source, {name: by for name, by in fields_from(source.fields_from).items() if name != field})


def _keep(source: Source, known: dict[str, str]) -> None:
    source.fields_from = json.dumps(known, ensure_ascii=False, sort_keys=True) if known else ""
