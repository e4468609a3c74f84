"""What filled the fields of a source's record: kept as JSON beside them, so that the analyst's own words are never lost."""

import json

from workbench.model.source import Source

ANALYST = "analyst"
"""The mark of a field that an analyst wrote, or emptied: no file's metadata goes over it."""


def fields_from(kept: str) -> dict[str, str]:
    """Return by field what filled it (``analyst``, ``metadata`` ...), from what Source.fields_from keeps; {} if unreadable."""
    try:
        found = json.loads(kept) if kept else {}
    except ValueError:
        return {}
    return {str(field): str(by) for field, by in found.items()} if isinstance(found, dict) else {}


def note_filled(source: Source, by: str, *fields: str) -> None:
    """Note what filled some fields of a live row."""
    known = fields_from(source.fields_from) | dict.fromkeys(fields, by)
    source.fields_from = json.dumps(known, ensure_ascii=False, sort_keys=True)
