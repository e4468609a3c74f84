"""Claims about entities: statements and relations, made, edited and deleted; each act one step.

Both say when (in words that dates.py reads), who says it (empty: the source's author; in words, or as an entity), as what
(``fact``, ``assessment``, ``plan``, ``recommendation``) and how likely it is. A claim is everybody's, as a brief is.
"""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import select

from workbench.coding.passages import CLAIMS, drop_bare
from workbench.entities.errors import ClaimedAsUnknown, PropertyUnknown, RelationUnknown, SameEntity
from workbench.entities.exhibits import Claim, Exhibit, RelationRef, StatementRef, add_exhibits, passages_of
from workbench.entities.properties import Property, all_properties, property_named
from workbench.entities.relation_kinds import RelationKind, relation_kind, relation_kinds
from workbench.entities.values import checked_value
from workbench.model.act import Act
from workbench.model.claim import Relation, Statement
from workbench.model.clean import clean_line, clean_text
from workbench.model.dates import EndsBeforeBegin, extent_of, period_words, read_date, read_period
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

_statement, _relation, _entity = table_of(Statement), table_of(Relation), table_of(Entity)
_SAME_STATEMENT = ("entity_id", "property", "value", "since", "until", "says_who", "says_who_id", "claimed_as")
_SAME_RELATION = ("kind", "subject_id", "object_id", "role", "since", "until", "says_who", "says_who_id", "claimed_as")


def create_statement(
    project: Project, entity_id: int, name: str, value: str, *, evidence: Iterable[Exhibit] = (), **fields: Any
) -> Id:
    """State a property of an entity, with its evidence, as one step; what is stated already gets the evidence only.

    name: of a property (properties.py); fields: when, says_who, says_who_id, claimed_as, likelihood, comment, original,
    language. Raises PropertyUnknown, ValueEmpty, NotANumber, NotADate, NoSuchDay, EndsBeforeBegin, ClaimedAsUnknown;
    KeyError for an entity or passage that is gone, or another field.
    """
    what = _property(project.reading, entity_id, name)
    with project.step(Act.NEW_STATEMENT, name=_name(project.reading, entity_id), what=what.label) as step:
        entity = step.get(Entity, entity_id)
        kept, words = checked_value(what.type, value)
        values = {"original": words, **_cleaned(step, fields, {"original", "language"})}
        row = Statement(entity_id=entity.id, property=what.name, value=kept, analyst_id=step.analyst_id, **values)
        statement_id = _found_or_added(step, row, _SAME_STATEMENT)
        add_exhibits(step, StatementRef(statement_id), evidence)
        return statement_id


def create_relation(
    project: Project, subject_id: int, kind: str, object_id: int, *, evidence: Iterable[Exhibit] = (), **fields: Any
) -> Id:
    """Relate an entity to another (``Russia supplies Venezuela``), with evidence, as one step; see create_statement().

    kind: a name of relation_kinds.py; fields: role, when, says_who, says_who_id, claimed_as, likelihood, comment. Raises
    RelationUnknown, SameEntity, NotADate, NoSuchDay, EndsBeforeBegin, ClaimedAsUnknown; KeyError.
    """
    what = _relation_kind(project.reading, kind)
    with project.step(Act.NEW_RELATION, **_both(project.reading, subject_id, what, object_id)) as step:
        one, other = step.get(Entity, subject_id).id, step.get(Entity, object_id).id
        if one == other:
            raise SameEntity
        values = _cleaned(step, fields, {"role"})
        row = Relation(kind=what.name, subject_id=one, object_id=other, analyst_id=step.analyst_id, **values)
        relation_id = _found_or_added(step, row, _SAME_RELATION, is_mutual=what.is_mutual)
        add_exhibits(step, RelationRef(relation_id), evidence)
        return relation_id


def edit_statement(project: Project, statement_id: int, *, merge: str = "", **fields: Any) -> None:
    """Change fields of a statement, as one step; typing merges by its key.

    Fields beside those of create_statement(): property, value, entity_id; since and until, a date in words each, in place of
    when. Raises as create_statement() does.
    """
    was = project.reading.row(select(_statement).where(_statement.c.id == statement_id))
    if was is None:
        raise KeyError(f"statement {statement_id}")
    entity_id = fields.get("entity_id", was.entity_id)
    what = _property(project.reading, entity_id, fields.pop("property", was.property))
    with project.step(
        Act.EDIT_STATEMENT, merge=merge, name=_name(project.reading, entity_id), what=what.label, fields=sorted(fields)
    ) as step:
        row = step.get(Statement, statement_id)
        if what.name != row.property or "value" in fields:
            was_text = _property(project.reading, was.entity_id, row.property).type == "text"
            written = row.value if was_text else row.original or row.value  # a text's original is in another language
            row.value, words = checked_value(what.type, fields.pop("value", written))
            row.property, row.original = what.name, row.original if was_text and what.type == "text" else words
        row.entity_id = step.get(Entity, fields.pop("entity_id", row.entity_id)).id
        _assign(row, _cleaned(step, fields, {"original", "language"}))


def edit_relation(project: Project, relation_id: int, *, merge: str = "", **fields: Any) -> None:
    """Change fields of a relation, as one step; typing merges by its key.

    Fields beside those of create_relation(): kind, subject_id, object_id, since, until. Raises as create_relation() does.
    """
    was = project.reading.row(select(_relation).where(_relation.c.id == relation_id))
    if was is None:
        raise KeyError(f"relation {relation_id}")
    what = _relation_kind(project.reading, fields.pop("kind", was.kind))
    ends = (fields.pop("subject_id", was.subject_id), fields.pop("object_id", was.object_id))
    named = _both(project.reading, ends[0], what, ends[1])
    with project.step(Act.EDIT_RELATION, merge=merge, **named, fields=sorted(fields)) as step:
        row = step.get(Relation, relation_id)
        if ends[0] == ends[1]:
            raise SameEntity
        row.kind, row.subject_id, row.object_id = what.name, step.get(Entity, ends[0]).id, step.get(Entity, ends[1]).id
        _assign(row, _cleaned(step, fields, {"role"}))


def delete_statement(project: Project, statement_id: int) -> None:
    """Delete a statement with its evidence, as one step; passages stay, unless left bare. KeyError if there is none."""
    row = project.reading.row(select(_statement).where(_statement.c.id == statement_id))
    name = _name(project.reading, row.entity_id) if row else ""
    what = property_named(project.reading, _kind(project.reading, row.entity_id), row.property).label if row else ""
    with project.step(Act.DELETE_STATEMENT, name=name, what=what) as step:
        _delete(step, Statement, StatementRef(statement_id))


def delete_relation(project: Project, relation_id: int) -> None:
    """Delete a relation with its evidence, as one step; passages stay, unless left bare. KeyError if there is none."""
    row = project.reading.row(select(_relation).where(_relation.c.id == relation_id))
    kind = relation_kind(project.reading, row.kind) if row else None
    named = _both(project.reading, row.subject_id, kind, row.object_id) if row and kind else {"name": ""}
    with project.step(Act.DELETE_RELATION, **named) as step:
        _delete(step, Relation, RelationRef(relation_id))


def _delete(step: Step, model: type[Statement] | type[Relation], claim: Claim) -> None:
    touched = passages_of(step, claim)
    step.delete(step.get(model, claim.id))
    step.session.expire_all()
    drop_bare(step, touched)


def _found_or_added(step: Step, row: Statement | Relation, same: tuple[str, ...], *, is_mutual: bool = False) -> Id:
    """Return the id of a row that says the same already, turned round if that is the same, else that of the row, added."""
    table = table_of(type(row))
    asked = {name: getattr(row, name) for name in same}
    turned = {**asked, "subject_id": asked.get("object_id"), "object_id": asked.get("subject_id")}
    for wanted in (asked, turned) if is_mutual else (asked,):
        query = select(table.c.id).where(*(table.c[name].is_not_distinct_from(value) for name, value in wanted.items()))
        found = step.value(query)
        if found is not None:
            return Id(found)
    step.add(row)
    step.session.flush()
    return Id(row.id)


def _cleaned(step: Step, fields: dict[str, Any], more: set[str]) -> dict[str, Any]:
    """Return fields as the row has them; KeyError for one that it hasn't."""
    values: dict[str, Any] = {}
    for name, value in fields.items():
        if name in _READ:
            values |= _READ[name](value)
        elif name == "says_who_id":
            values[name] = None if value is None else step.get(Entity, value).id
        elif name in {"says_who", "likelihood", *more}:
            values[name] = clean_line(value)
        else:
            raise KeyError(name)
    if values.get("says_who_id"):
        values["says_who"] = ""
    elif values.get("says_who"):
        values["says_who_id"] = None
    return values


def _when(words: str) -> dict[str, str]:
    period = read_period(words)
    return {"since": period.since, "since_words": period.words, "until": period.until, "until_words": ""}


def _end(name: str) -> Callable[[str], dict[str, str]]:
    def read(words: str) -> dict[str, str]:
        date = read_date(words)
        return {name: date.edtf, f"{name}_words": date.words}

    return read


def _claimed_as(value: str) -> dict[str, str]:
    if value not in CLAIMS:
        raise ClaimedAsUnknown(value)
    return {"claimed_as": value}


def _comment(words: str) -> dict[str, str]:
    return {"comment": clean_text(words)}


_READ: dict[str, Callable[[str], dict[str, str]]] = {
    "when": _when, "since": _end("since"), "until": _end("until"), "claimed_as": _claimed_as, "comment": _comment,
}  # fmt: skip


def _assign(row: Statement | Relation, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    days = extent_of(row.since, row.until)
    if days.earliest and days.latest and days.latest < days.earliest:
        raise EndsBeforeBegin(period_words(row.since_words, row.until_words, row.since, row.until))


def _property(reading: Reading, entity_id: int, name: str) -> Property:
    if name not in {each.name for each in all_properties(reading)}:
        raise PropertyUnknown(name)
    return property_named(reading, _kind(reading, entity_id), name)


def _kind(reading: Reading, entity_id: int) -> str:
    return str(reading.value(select(_entity.c.kind).where(_entity.c.id == entity_id)) or "")


def _relation_kind(reading: Reading, name: str) -> RelationKind:
    if name not in {kind.name for kind in relation_kinds(reading)}:
        raise RelationUnknown(name)
    return relation_kind(reading, name)


def _name(reading: Reading, entity_id: int) -> str:
    return str(reading.value(select(_entity.c.name).where(_entity.c.id == entity_id)) or "")


def _both(reading: Reading, subject_id: int, kind: RelationKind, object_id: int) -> dict[str, Any]:
    """Return what a step keeps of a relation: its name, and the three parts of it, which another language puts otherwise."""
    ends = [_name(reading, subject_id), kind.label, _name(reading, object_id)]
    return {"name": " ".join(ends), "ends": ends}
