"""Ordering a brief: its form keeps the standard sections in their places; what is free stands, and nests, in the discussion.

The form is that of FIELD.md §2 (bottom line first): page one, the discussion, what comes after it. A standard section may be
missing and be brought back; sections of themes and of free text are moved, nested and renamed at will. Each act is one step
that can be undone. All raise KeyError for an id that is gone, WrongPlace, ProjectReadOnly, DiskFull, ProjectUnreachable.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from workbench.briefs.codebook import Codebook
from workbench.briefs.composing import AFTER, BEFORE
from workbench.briefs.editing import editing
from workbench.briefs.gathering import gather
from workbench.briefs.records import SectionRecord, sections
from workbench.model.brief import Brief, Citation, Section, SectionKind
from workbench.model.clean import clean_line, clean_text
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

_section, _citation = table_of(Section), table_of(Citation)

FREE = (SectionKind.THEME, SectionKind.TEXT)
"""The kinds that may stand several times, in any order, within one another."""

DEEPEST = 4
"""How deep sections nest at most, counted from 0: deeper heads look no different on the page."""


class WrongPlace(ValueError):
    """A section can't stand there; reason: ``form`` (its place is fixed, or the other's), ``cycle``, ``deep``, ``there``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Going:
    """What goes with a section: sections below it, words written, and how many citations under it stay in the brief."""

    title: str
    kind: SectionKind
    below: int
    words: int
    citations: int


# --- reading


def discussion(records: Sequence[SectionRecord]) -> tuple[tuple[SectionRecord, int], ...]:
    """Return the free sections in the order of the page, each with its level from 0; one whose parent is gone stands on top."""
    below = _below(records)

    def walk(parent: int | None, level: int) -> Iterator[tuple[SectionRecord, int]]:
        for each in below[parent]:
            yield each, level
            yield from walk(each.id, level + 1)

    return tuple(walk(None, 0))


def _below(records: Sequence[SectionRecord]) -> "defaultdict[int | None, list[SectionRecord]]":
    """Return by parent what stands directly below it; None: on top of the discussion. A circle is broken at its first."""
    free = {each.id: each for each in records if each.kind in FREE}
    found: defaultdict[int | None, list[SectionRecord]] = defaultdict(list)
    for each in sorted(free.values(), key=lambda one: (one.position, one.id)):
        parent = each.parent_id if each.parent_id in free and not _circles(free, each) else None
        found[parent].append(each)
    return found


def _circles(free: dict[int, SectionRecord], section: SectionRecord) -> bool:
    """Tell whether a section stands within itself, as two merged copies could make it."""
    at, seen = section.parent_id, {section.id}
    while at in free and at not in seen:
        seen.add(at)
        at = free[at].parent_id
    return at == section.id


def missing(records: Iterable[SectionRecord]) -> tuple[SectionKind, ...]:
    """Return the standard kinds that a brief has no section of, in the order of the form."""
    there = {each.kind for each in records}
    return tuple(kind for kind in (*BEFORE, *AFTER) if kind not in there)


def with_all_below(records: Sequence[SectionRecord], section_id: int) -> tuple[int, ...]:
    """Return a section and all that stand within it, itself first."""
    below = _below(records)
    found = [section_id]
    for one in found:  # grows while it is gone through
        found += [each.id for each in below[one]]
    return tuple(found)


def going(reading: Reading, section_id: int) -> Going:
    """Return what deleting a section takes with it; KeyError if there is none of that id."""
    records = sections(reading, _brief_of(reading, section_id))
    ids = set(with_all_below(records, section_id))
    gone = [each for each in records if each.id in ids]
    mine = next(each for each in records if each.id == section_id)
    words = sum(len(text.split()) for each in gone for text in (each.prose, each.assumed, each.judged))
    return Going(mine.title, mine.kind, len(gone) - 1, words, sum(len(each.citations) for each in gone))


# --- writing


def add_section(
    project: Project,
    brief_id: int,
    kind: SectionKind = SectionKind.TEXT,
    title: str = "",
    *,
    parent_id: int | None = None,
    position: int | None = None,
    theme_id: int | None = None,
    prose: str = "",
) -> Id:
    """Add a section and return its id; position: among those within the same, from 0, None for after them all.

    A standard one comes to its place in the form. Of a theme: what the brief cites of its branch under no section comes to it.
    WrongPlace if the standard one is there already.
    """
    with editing(project, "new section", Brief, brief_id) as step:
        records = sections(step, brief_id)
        if theme_id is not None:
            step.get(Theme, theme_id)
        if kind not in FREE and kind in {each.kind for each in records}:
            raise WrongPlace("there")
        section = Section(
            brief_id=brief_id, kind=kind.value, title=clean_line(title), theme_id=theme_id, prose=clean_text(prose),
            position=len(records),
        )  # fmt: skip
        step.add(section)
        step.session.flush()
        _put(step, brief_id, section.id, parent_id, position)
        if theme_id is not None:
            _take_citations(step, section)
    return Id(section.id)


def rename_section(project: Project, section_id: int, title: str) -> None:
    """Give a free section another title; WrongPlace for a standard one, whose name the form gives."""
    with editing(project, "title", Section, section_id, merge="title") as step:
        section = step.get(Section, section_id)
        if SectionKind(section.kind) not in FREE:
            raise WrongPlace("form")
        section.title = clean_line(title)


def move_section(project: Project, section_id: int, parent_id: int | None, position: int | None = None) -> None:
    """Put a section, with all that stands within it, into another (None: on top), at a place among those there without it.

    WrongPlace for a standard section, for a place within a standard one or within itself, and for too deep a place.
    """
    brief_id = _brief_of(project.reading, section_id)
    with editing(project, "section order", Section, section_id) as step:
        _put(step, brief_id, section_id, parent_id, position)


def delete_section(project: Project, section_id: int) -> None:
    """Delete a section with those within it; what was cited under them stays in the brief under its number."""
    with editing(project, "delete section", Section, section_id) as step:
        brief_id = step.get(Section, section_id).brief_id
        for one in reversed(with_all_below(sections(step, brief_id), section_id)):
            step.delete(step.get(Section, one))


# --- within a step


def _put(step: Step, brief_id: int, section_id: int, parent_id: int | None, position: int | None) -> None:
    """Write where a section stands, and number all of the brief in the order of the page."""
    records = sections(step, brief_id)
    mine = next(each for each in records if each.id == section_id)
    below = _below(records)
    _check(records, mine, parent_id)
    if mine.kind in FREE:
        for row in below.values():
            row[:] = [each for each in row if each.id != section_id]
        row = below[parent_id]
        row.insert(len(row) if position is None else max(0, position), mine)
        step.get(Section, section_id).parent_id = parent_id
    for number, one in enumerate(_in_form(records, below)):
        section = step.get(Section, one)
        if section.position != number:
            section.position = number


def _check(records: Sequence[SectionRecord], mine: SectionRecord, parent_id: int | None) -> None:
    if mine.kind not in FREE:
        if parent_id is not None:
            raise WrongPlace("form")
        return
    if parent_id is None:
        return
    parent = next((each for each in records if each.id == parent_id), None)
    if parent is None:
        raise KeyError(f"Section {parent_id}")
    if parent.kind not in FREE:
        raise WrongPlace("form")
    inside = set(with_all_below(records, mine.id))
    if parent_id in inside:
        raise WrongPlace("cycle")
    levels = {each.id: level for each, level in discussion(records)}
    own = max(levels[one] for one in inside) - levels[mine.id]
    if levels[parent_id] + 1 + own > DEEPEST:
        raise WrongPlace("deep")


def _in_form(records: Sequence[SectionRecord], below: "defaultdict[int | None, list[SectionRecord]]") -> Iterator[int]:
    """Yield the ids of all sections in the order of the page."""
    yield from _of(records, BEFORE)
    stack = list(reversed(below[None]))
    while stack:
        each = stack.pop()
        yield each.id
        stack += reversed(below[each.id])
    yield from _of(records, AFTER)


def _of(records: Sequence[SectionRecord], kinds: Sequence[SectionKind]) -> Iterator[int]:
    for kind in kinds:
        yield from (each.id for each in records if each.kind is kind)


def _take_citations(step: Step, section: Section) -> None:
    """Let a theme's section have what is cited of its branch and stands under none."""
    codebook = Codebook.read(step)
    loose = select(_citation.c.id, _citation.c.passage_id).where(
        _citation.c.brief_id == section.brief_id, _citation.c.section_id.is_(None), _citation.c.passage_id.is_not(None)
    )
    rows = step.rows(loose)
    passages = gather(step, [row.passage_id for row in rows])
    for row in rows:
        themes = passages[row.passage_id].themes if row.passage_id in passages else ()
        if any(section.theme_id in codebook.line(each) for each in themes):
            step.get(Citation, row.id).section_id = section.id


def _brief_of(reading: Reading, section_id: int) -> int:
    found = reading.value(select(_section.c.brief_id).where(_section.c.id == section_id))
    if found is None:
        raise KeyError(f"Section {section_id}")
    return int(found)
