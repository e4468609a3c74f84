"""Fields that analysts add to the record of sources, and what a source holds in them; each act one step."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.dates import NotADate, read_period
from workbench.model.ids import Id
from workbench.model.source import Source
from workbench.model.source_order import OwnField, OwnValue
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step
from workbench.sources.editing import title_of
from workbench.sources.record_errors import NotOfType, OrderNameEmpty, OrderNameTaken

_field, _value = table_of(OwnField).c, table_of(OwnValue).c

TYPES = ("text", "date", "number", "yes or no")
"""What a field may hold. A date may be in EDTF or in words, as all dates of a record."""

YES_NO = ("yes", "no")

_NUMBER = re.compile(
    r"[+\-\u2212]?([0-9]{1,3}([ \u00a0\u202f][0-9]{3})+|[0-9]+)([.,][0-9]+)?([eE][+-]?[0-9]{1,3})?|[+\-\u2212]?[.,][0-9]+"
)


@dataclass(frozen=True, slots=True)
class FieldRecord:
    """A field of one's own; values counts the sources that hold something in it."""

    id: Id
    name: str
    type: str
    values: int


def own_fields(reading: Reading) -> list[FieldRecord]:
    """Return all fields of one's own in their order."""
    counted = select(func.count()).where(_value.field_id == _field.id).scalar_subquery()
    rows = reading.tuples(select(_field.id, _field.name, _field.type, counted).order_by(_field.position, _field.id))
    return [FieldRecord(Id(one), name, kind, count) for one, name, kind, count in rows]


def own_values(reading: Reading, source_id: int) -> dict[int, str]:
    """Return by field what a source holds in it."""
    rows = reading.tuples(select(_value.field_id, _value.value).where(_value.source_id == source_id))
    return dict(rows)


def all_own_values(reading: Reading) -> dict[int, dict[int, str]]:
    """Return by source and field what all sources hold."""
    found: dict[int, dict[int, str]] = {}
    for source_id, field_id, value in reading.tuples(select(_value.source_id, _value.field_id, _value.value)):
        found.setdefault(source_id, {})[field_id] = value
    return found


def create_field(project: Project, name: str, kind: str = "text") -> Id:
    """Add a field at the end, as one step; OrderNameEmpty, OrderNameTaken, ValueError for an unknown type."""
    named = _checked(project.reading, name)
    if kind not in TYPES:
        raise ValueError(f"type of a field: {kind}")
    with project.step(Act.NEW_FIELD, name=named) as step:
        last = step.value(select(func.max(_field.position)))
        made = OwnField(name=named, type=kind, position=0 if last is None else last + 1, analyst_id=step.analyst_id)
        step.add(made)
        step.session.flush()
    return Id(made.id)


def edit_field(project: Project, field_id: int, *, name: str | None = None, kind: str | None = None) -> None:
    """Rename a field or let it be of another type, as one step.

    OrderNameEmpty, OrderNameTaken; NotOfType if a source holds something that is none of the new type; KeyError.
    """
    named = None if name is None else _checked(project.reading, name, but=field_id)
    with project.step(Act.EDIT_FIELD, name=named or field_name(project.reading, field_id)) as step:
        field = step.get(OwnField, field_id)
        if named is not None:
            field.name = named
        if kind is not None:
            if kind not in TYPES:
                raise ValueError(f"type of a field: {kind}")
            for row in step.rows(select(_value.value).where(_value.field_id == field_id)):
                checked_value(row[0], field.name, kind)
            field.type = kind


def move_field(project: Project, field_id: int, place: int) -> None:
    """Put a field at a place, from 0, as one step; KeyError."""
    with project.step(Act.EDIT_FIELD, name=field_name(project.reading, field_id)) as step:
        step.get(OwnField, field_id)
        order = [row[0] for row in step.rows(select(_field.id).order_by(_field.position, _field.id)) if row[0] != field_id]
        order.insert(max(0, min(place, len(order))), field_id)
        for position, one in enumerate(order):
            step.get(OwnField, one).position = position


def delete_field(project: Project, field_id: int) -> None:
    """Delete a field with all that sources hold in it, as one step; KeyError."""
    with project.step(Act.DELETE_FIELD, name=field_name(project.reading, field_id)) as step:
        step.delete(step.get(OwnField, field_id))


def set_value(project: Project, source_id: int, field_id: int, value: str, *, merge: str = "") -> None:
    """Write what a source holds in a field, as one step; empty words take it away. NotOfType, KeyError."""
    named = title_of(project.reading, source_id)
    fields = [field_name(project.reading, field_id)]
    with project.step(Act.EDIT_SOURCE, merge=merge, id=source_id, name=named, fields=fields) as step:
        _set(step, source_id, field_id, value)


def set_values(project: Project, source_ids: Iterable[int], field_id: int, value: str) -> None:
    """Write the same into a field of many sources, as one step; raises as set_value()."""
    ids = list(dict.fromkeys(source_ids))
    with project.step(Act.EDIT_SOURCES, count=len(ids), fields=[field_name(project.reading, field_id)]) as step:
        for source_id in ids:
            _set(step, source_id, field_id, value)


def _set(step: Step, source_id: int, field_id: int, value: str) -> None:
    field = step.get(OwnField, field_id)
    step.get(Source, source_id)
    cleaned = checked_value(value, field.name, field.type)
    known = step.value(select(_value.id).where(_value.field_id == field_id, _value.source_id == source_id))
    if known is None:
        if cleaned:
            step.add(OwnValue(field_id=field_id, source_id=source_id, value=cleaned))
    elif cleaned:
        step.get(OwnValue, known).value = cleaned
    else:
        step.delete(step.get(OwnValue, known))


def checked_value(value: str, name: str, kind: str) -> str:
    """Return a value on one line as its type has it; NotOfType if it is none of it.

    A number may have a decimal comma or point and spaces between thousands, a date may be in words; both stay as written.
    """
    cleaned = clean_line(value)
    if cleaned and not _IS_OF_TYPE[kind](cleaned):
        raise NotOfType(name, kind)
    return cleaned.casefold() if kind == "yes or no" else cleaned


def _is_date(words: str) -> bool:
    """Tell whether words are read as a date or a span of time that the calendar has."""
    try:
        read_period(words)
    except NotADate:
        return False
    return True


_IS_OF_TYPE: dict[str, Callable[[str], bool]] = {
    "text": bool,
    "date": _is_date,
    "number": lambda words: _NUMBER.fullmatch(words) is not None,
    "yes or no": lambda words: words.casefold() in YES_NO,
}
"""By type of a field, what tells whether words that are not empty are of it."""


def field_name(reading: Reading, field_id: int) -> str:
    """Return a field's name; empty if there is none."""
    return str(reading.value(select(_field.name).where(_field.id == field_id)) or "")


def _checked(reading: Reading, name: str, but: int = 0) -> str:
    cleaned = clean_line(name)
    if not cleaned:
        raise OrderNameEmpty
    if reading.value(select(_field.id).where(_field.name == cleaned, _field.id != but)) is not None:
        raise OrderNameTaken(cleaned)
    return cleaned
