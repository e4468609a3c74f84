"""Marks for the reading view, made of what is coded; only what a change touched is read again."""

from collections.abc import Sequence
from sys import intern

from workbench.coding.records import MarkRecord, marks, marks_from, marks_of_codings, marks_of_passages
from workbench.entities.kinds import entity_kind
from workbench.project.changes import Changes
from workbench.project.reading import Reading
from workbench.ui.reader.marks import Mark

AT_ONCE = 4_000
"""Up to this many codings are read before the first paint; of more, first only those in view."""


def to_mark(record: MarkRecord) -> Mark:
    """Return what the reader paints for a fragment of a coding."""
    return Mark(
        record.coding_id, record.passage_id, record.start, record.end, intern(record.name), record.colour,
        entity_kind(record.kind).icon if record.kind else "", record.theme_id is not None, record.is_key, record.has_comment,
        record.theme_id or record.entity_id or 0, record.analyst_id,
    )  # fmt: skip


def all_marks(reading: Reading, version_id: int) -> list[Mark]:
    """Return all marks of a version."""
    return _marks_of(marks(reading, version_id))


class ProjectMarks:
    """The marks of a version, read a few at a time; fulfils the reader's MarkReader."""

    def __init__(self, reading: Reading, version_id: int) -> None:
        self._reading, self._version = reading, version_id

    def touching(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks that share a character with a stretch."""
        return _marks_of(marks(self._reading, self._version, start, end))

    def of_passage(self, passage_id: int) -> Sequence[Mark]:
        """Return the marks of a passage."""
        return _marks_of(marks_of_passages(self._reading, self._version, {passage_id}))

    def following(self, start: int, count: int) -> tuple[Sequence[Mark], int | None]:
        """Return about so many marks that begin at start or later, and from where to go on; None at the end."""
        records, upto = marks_from(self._reading, self._version, start, count)
        return _marks_of(records), upto


def _marks_of(records: Sequence[MarkRecord]) -> list[Mark]:
    return [to_mark(record) for record in records]


def refresh(reading: Reading, changes: Changes, version_id: int) -> tuple[set[int], list[Mark]]:
    """Return the codings whose marks a change makes stale, and their marks as they are now.

    A passage that changed (its limits, its star) brings all its codings; one that is new or gone has them in the change.
    """
    touched = changes.ids("coding")
    records = marks_of_codings(reading, version_id, touched) if touched else []
    passages = changes.changed.get("passage")
    if passages:
        known = {record.coding_id for record in records}
        records += [record for record in marks_of_passages(reading, version_id, passages) if record.coding_id not in known]
    return touched | {record.coding_id for record in records}, _marks_of(records)
