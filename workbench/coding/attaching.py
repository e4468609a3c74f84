"""Attaching: passages to themes and entities, in one step however much has to be made on the way."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import select

from workbench.coding.errors import NotOwn
from workbench.coding.passages import drop_if_bare, make_passage
from workbench.coding.themes import make_theme
from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text, shortened
from workbench.model.coding import Coding
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step
from workbench.sources.records import text_of

_coding = table_of(Coding)


@dataclass(frozen=True, slots=True)
class ThemeTarget:
    """A theme to attach to, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class EntityTarget:
    """An entity to attach to, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class NewTheme:
    """A theme to make on the way, by its path of names: ``Military/Arms`` nests; themes that exist are used."""

    path: str


@dataclass(frozen=True, slots=True)
class NewEntity:
    """An entity to make on the way; kind is a name of resources/entities/kinds.json."""

    name: str
    kind: str


Target = ThemeTarget | EntityTarget | NewTheme | NewEntity


@dataclass(frozen=True, slots=True)
class Attached:
    """What attach() made or found; is_new: the coding was made, else it was there already."""

    passage_id: Id
    coding_id: Id
    theme_id: Id | None
    entity_id: Id | None
    is_new: bool = field(default=True, compare=False)


def attach(project: Project, version_id: int, spans: Iterable[Span], target: Target, comment: str = "") -> Attached:
    """Attach the passage with these limits to a theme or an entity, as one step.

    Attaching what is attached already changes nothing, but that a comment goes below the one that is there. Raises
    NoSuchPlace, NameEmpty, TooDeep; KeyError for a target that is gone.
    """
    pieces = tuple(spans)
    with project.step(Act.ATTACH, name=target_name(project.reading, target), quote=_quote(project, version_id, pieces)) as step:
        passage_id = make_passage(step, version_id, pieces)
        return attach_passage(step, passage_id, version_id, target, comment)


def attach_passage(step: Step, passage_id: int, version_id: int, target: Target, comment: str = "") -> Attached:
    """Attach a passage within a step."""
    theme_id, entity_id = resolve(step, target)
    same = select(_coding.c.id).where(
        _coding.c.passage_id == passage_id,
        _coding.c.analyst_id == step.analyst_id,
        _coding.c.theme_id == theme_id if theme_id else _coding.c.entity_id == entity_id,
    )
    found, words = step.value(same), clean_text(comment)
    is_new = found is None
    if found is None:
        coding = Coding(
            passage_id=passage_id, version_id=version_id, theme_id=theme_id, entity_id=entity_id,
            analyst_id=step.analyst_id, comment=words,
        )  # fmt: skip
        step.add(coding)
        step.session.flush()
        found = coding.id
    elif words:
        there = step.get(Coding, found)
        there.comment = "\n".join(part for part in (there.comment, words) if part)
    return Attached(Id(passage_id), Id(found), theme_id, entity_id, is_new)


def resolve(step: Step, target: Target) -> tuple[Id | None, Id | None]:
    """Return the ids of theme and entity, of which one is None, made within the step where they are new; KeyError."""
    match target:
        case ThemeTarget(theme_id):
            return Id(step.get(Theme, theme_id).id), None
        case EntityTarget(entity_id):
            return None, Id(step.get(Entity, entity_id).id)
        case NewTheme(path):
            return make_theme(step, path), None
        case NewEntity(name, kind):
            return None, make_entity(step, name, kind)


def make_entity(step: Step, name: str, kind: str) -> Id:
    """Return the entity with this name, or alias, made with the kind if there is none; NameEmpty without a name."""
    from workbench.coding.naming import checked_name, entity_named

    cleaned = checked_name(name)
    found = entity_named(step, cleaned)
    if found is not None:
        return found
    entity = Entity(name=cleaned, kind=clean_line(kind), analyst_id=step.analyst_id)
    step.add(entity)
    step.session.flush()
    return Id(entity.id)


def detach(project: Project, coding_id: int) -> None:
    """Take back one of one's own codings, as one step; a passage left bare goes with it.

    Raises NotOwn for another analyst's coding, KeyError if there is none.
    """
    row = project.reading.row(select(_coding).where(_coding.c.id == coding_id))
    if row is None:
        raise KeyError(f"coding {coding_id}")
    target: Target = ThemeTarget(row.theme_id) if row.theme_id else EntityTarget(row.entity_id)
    with project.step(Act.DETACH, name=target_name(project.reading, target)) as step:
        if row.analyst_id != step.analyst_id:
            raise NotOwn
        step.delete(step.get(Coding, coding_id))
        drop_if_bare(step, row.passage_id)


def comment_on(project: Project, coding_id: int, words: str, *, merge: str = "") -> None:
    """Set the comment of one of one's own codings, as one step; typing merges by its key.

    Raises NotOwn for another analyst's coding, KeyError if there is none.
    """
    with project.step(Act.COMMENT, merge=merge) as step:
        coding = step.get(Coding, coding_id)
        if coding.analyst_id != step.analyst_id:
            raise NotOwn
        coding.comment = clean_text(words)


def target_name(reading: Reading, target: Target) -> str:
    """Return what a target is called, for the history; empty if it is gone."""
    match target:
        case ThemeTarget(theme_id):
            theme = table_of(Theme)
            return str(reading.value(select(theme.c.name).where(theme.c.id == theme_id)) or "")
        case EntityTarget(entity_id):
            entity = table_of(Entity)
            return str(reading.value(select(entity.c.name).where(entity.c.id == entity_id)) or "")
        case NewTheme(path):
            return path.rsplit("/", 1)[-1].strip()
        case NewEntity(name):
            return name


def _quote(project: Project, version_id: int, pieces: tuple[Span, ...]) -> str:
    text = text_of(project.reading, version_id)
    return shortened("".join(text[span.start : min(span.end, span.start + 80)] for span in Span.tidy(pieces)[:1]))
