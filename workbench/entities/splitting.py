"""Splitting entities: what was merged comes off again as it was, or chosen names, mentions and claims become an entity."""

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import func, select, update

from workbench.coding.errors import NameTaken
from workbench.coding.naming import checked_name
from workbench.entities.before_merger import BeforeMerger
from workbench.entities.holding import Holding, holding
from workbench.entities.merging import ABOUT_TWIN, HAD_NAME, TWIN
from workbench.model.act import Act
from workbench.model.claim import Relation
from workbench.model.clean import clean_line
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.ids import Id, new_id
from workbench.model.memo import Memo
from workbench.model.merger import Merger, MergerItem
from workbench.model.passage import Fragment
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_entity, _alias, _coding, _fragment = table_of(Entity), table_of(Alias), table_of(Coding), table_of(Fragment)
_merger, _item, _memo = table_of(Merger), table_of(MergerItem), table_of(Memo)


@dataclass(frozen=True, slots=True)
class MergerRecord:
    """An entity that was merged into another: what it was called, and how much came over with it."""

    id: Id
    entity_id: Id
    name: str
    kind: str
    items: int
    at: str


def mergers(reading: Reading, entity_id: int) -> list[MergerRecord]:
    """Return what was merged into an entity, the last first."""
    counted = select(_item.c.merger_id, func.count()).group_by(_item.c.merger_id)
    rows = reading.rows(select(_merger).where(_merger.c.entity_id == entity_id).order_by(_merger.c.id.desc()))
    items = dict(reading.tuples(counted.where(one_of(_item.c.merger_id, {row.id for row in rows}))))
    return [MergerRecord(row.id, row.entity_id, row.name, row.kind, items.get(row.id, 0), row.created_at) for row in rows]


def split_off(project: Project, merger_id: int) -> Id:
    """Make an entity again of what was merged into another, as one step, and return it.

    What came over with it goes back to it, wherever it still names the other; what both had, both have; what was added
    since stays. Raises NameTaken if another entity has the name by now, KeyError if there is no such merger.
    """
    row = project.reading.row(select(_merger).where(_merger.c.id == merger_id))
    if row is None:
        raise KeyError(f"merger {merger_id}")
    with project.step(Act.SPLIT_ENTITY, name=row.name, old=_name(project.reading, row.entity_id)) as step:
        merger = step.get(Merger, merger_id)
        owner = step.get(Entity, merger.entity_id)
        items: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        for item in step.rows(select(_item).where(_item.c.merger_id == merger_id)):
            items[item.table_name, item.column_name].add(item.row_id)
        _drop_aliases(step, items.pop(("alias", "name"), set()), owner.id)
        _free_key(owner, merger)
        was = BeforeMerger(step, merger_id, merger.name)
        new = _made(step, merger.name, merger.kind, merger.description, _free(step, merger.key), merger.forms)
        _as_it_was(step.get(Entity, new), owner, was)
        if items.pop(HAD_NAME, None):
            alias = was.alias(owner.name)
            kept = {name: alias[name] for name in ("language", "forms") if name in alias}
            step.add(Alias(entity_id=new, name=owner.name, **kept, is_sought=bool(alias.get("is_sought", True))))
        _give_back(step, items, owner.id, new)
        step.delete(step.get(Merger, merger_id))
        step.session.expire_all()
        return new


def _as_it_was(new: Entity, owner: Entity, was: BeforeMerger) -> None:
    """Let it be looked for as before; a description that the other took over, and has still, is its own again."""
    if was.entity:
        new.is_sought, new.created_at = bool(was.entity["is_sought"]), was.entity["created_at"]
    if owner.description == new.description and was.description(owner.id) == "":
        owner.description = ""


def _free(step: Step, key: str) -> str:
    """Return a personal key if nobody has it, else none."""
    step.session.flush()
    owned = any(step.value(select(table.c.id).where(table.c.key == key)) is not None for table in (_entity, table_of(Theme)))
    return "" if owned else key


def _free_key(owner: Entity, merger: Merger) -> None:
    """The other had taken the key over if it has it still."""
    if merger.key and owner.key == merger.key:
        owner.key = ""


def _drop_aliases(step: Step, ids: set[int], owner_id: int) -> None:
    for alias_id in ids:
        alias = step.session.get(Alias, alias_id)
        if alias is not None and alias.entity_id == owner_id:
            step.delete(alias)


def _give_back(step: Step, items: dict[tuple[str, str], set[int]], owner: int, new: int) -> None:
    step.session.flush()
    memos = items.pop(ABOUT_TWIN, set())
    copies: dict[int, int] = {}
    for (table_name, column), ids in items.items():
        each = holding(table_name, column.removeprefix(TWIN))
        if column.startswith(TWIN):
            copies |= _copy(step, each, ids, owner, new)
        else:
            _move(step, each, ids, owner, new)
    step.session.expire_all()
    for memo_id, about in step.tuples(select(_memo.c.id, _memo.c.coding_id).where(one_of(_memo.c.id, memos))):
        step.get(Memo, memo_id).coding_id = copies.get(about, about)
    step.session.flush()


def _move(step: Step, each: Holding, ids: set[int], owner: int, new: int) -> None:
    """Let rows that still name the owner name the new one; a relation of the two to each other stays as it is."""
    table = each.table
    wanted = [one_of(table.c.id, ids), table.c[each.column] == owner]
    if each.model is Relation and each.column != "says_who_id":
        other = "object_id" if each.column == "subject_id" else "subject_id"
        wanted.append(table.c[other] != new)
    step.execute(update(table).where(*wanted).values({each.column: new}))


def _copy(step: Step, each: Holding, ids: set[int], owner: int, new: int) -> dict[int, int]:
    """Give the new one a row of its own beside each that stood for both; returns which is the copy of which."""
    names = [column.name for column in each.table.columns]
    rows = step.tuples(select(each.table).where(one_of(each.table.c.id, ids), each.table.c[each.column] == owner))
    values = {new_id(): dict(zip(names, row, strict=True)) for row in rows}
    step.insert(each.model, [{**value, "id": copy, each.column: new} for copy, value in values.items()])
    return {value["id"]: copy for copy, value in values.items()}


@dataclass(frozen=True, slots=True)
class Part:
    """What of an entity is to become another: ids of its aliases, mentions (codings), statements and relations."""

    aliases: frozenset[int] = field(default=frozenset())
    mentions: frozenset[int] = field(default=frozenset())
    statements: frozenset[int] = field(default=frozenset())
    relations: frozenset[int] = field(default=frozenset())


def split_entity(project: Project, entity_id: int, name: str, kind: str, part: Part) -> Id:
    """Make an entity of a part of another, as one step, and return it; an alias that is its name is its alias no longer.

    Raises NameEmpty, NameTaken if another entity has the name; KeyError for an entity that is gone. Ids of other entities'
    rows are passed over.
    """
    cleaned = checked_name(name)
    with project.step(Act.SPLIT_ENTITY, name=cleaned, old=_name(project.reading, entity_id)) as step:
        owner = step.get(Entity, entity_id)
        new = _made(step, cleaned, kind)
        _give_back(
            step,
            {
                ("alias", "entity_id"): set(part.aliases),
                ("coding", "entity_id"): set(part.mentions),
                ("statement", "entity_id"): set(part.statements),
                ("relation", "subject_id"): set(part.relations),
                ("relation", "object_id"): set(part.relations),
            },
            owner.id,
            new,
        )
        same = select(_alias.c.id).where(_alias.c.entity_id == new, _alias.c.name == cleaned)
        for (alias_id,) in step.tuples(same):
            step.delete(step.get(Alias, alias_id))
        return new


def _made(step: Step, name: str, kind: str, description: str = "", key: str = "", forms: str = "") -> Id:
    if step.value(select(_entity.c.id).where(_entity.c.name == name)) is not None:
        raise NameTaken(name)
    entity = Entity(name=name, kind=clean_line(kind), description=description, key=key, forms=forms, analyst_id=step.analyst_id)
    step.add(entity)
    step.session.flush()
    return Id(entity.id)


@dataclass(frozen=True, slots=True)
class Form:
    """Words that stand for an entity in texts, and the mentions (codings) that have just these words."""

    words: str
    mentions: frozenset[int]


def forms_of(reading: Reading, entity_id: int) -> list[Form]:
    """Return the forms in which an entity is mentioned, those of most mentions first."""
    pieces = select(_coding.c.id, _fragment.c.exact).join_from(
        _coding, _fragment, _fragment.c.passage_id == _coding.c.passage_id
    )
    words: defaultdict[int, list[str]] = defaultdict(list)
    for coding_id, exact in reading.tuples(pieces.where(_coding.c.entity_id == entity_id).order_by(_fragment.c.position)):
        words[coding_id].append(exact)
    forms: defaultdict[str, set[int]] = defaultdict(set)
    for coding_id, parts in words.items():
        forms[clean_line(" … ".join(parts))].add(coding_id)
    made = (Form(each, frozenset(ids)) for each, ids in forms.items())
    return sorted(made, key=lambda form: (-len(form.mentions), form.words.casefold()))


def _name(reading: Reading, entity_id: int) -> str:
    return str(reading.value(select(_entity.c.name).where(_entity.c.id == entity_id)) or "")
