"""Lists of passages, however many: of a theme, an entity, a question, a kind of links, or by what is missing from them.

A list holds what is needed to place and sort its rows; what a row shows is read when it comes on view (passages_of()).
50,000 passages of a theme: 80 ms.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, exists, func, literal, not_, select

from workbench.model.analyst import Analyst
from workbench.model.brief import Citation
from workbench.model.coding import Coding
from workbench.model.fold import fold
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.question import ClaimEvidence, PassageLink
from workbench.model.source import SourceVersion
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.reading import Reading
from workbench.project.references import one_of

_passage, _fragment, _coding, _theme = table_of(Passage), table_of(Fragment), table_of(Coding), table_of(Theme)
_credibility, _analyst, _version = table_of(Credibility), table_of(Analyst), table_of(SourceVersion)
_link, _evidence, _citation = table_of(PassageLink), table_of(ClaimEvidence), table_of(Citation)


@dataclass(frozen=True, slots=True)
class About:
    """What a list is about.

    what: ``theme``, ``entity``, ``question``, ``statement``, ``relation`` or ``source``, of which id is the row's; ``links``
    of which kind is the name, all for an empty one; ``these``, whose ids are told; else one of READY. below: with sub-themes.
    """

    what: str
    id: int = 0
    kind: str = ""
    below: bool = True
    ids: tuple[int, ...] = ()


READY = ("all", "key", "ungraded", "uncited", "no gist", "no theme", "mine", "others")
"""Lists that need no object: all passages, key ones, those without one's grade, cited in no brief, without a gist, without
a theme, coded by oneself, coded by others."""

SORTS = ("place", "grade", "time", "analyst")


class ListedPassage(NamedTuple):
    """A row: the passage, the version it is of, where it begins and about how long it is (code points), and what it is
    sorted by: a digit for ``grade`` ("" without), the moment of the last coding for ``time``, the names for ``analyst``."""

    id: Id
    version_id: Id
    start: int
    length: int
    by: str = ""


def listed(
    reading: Reading,
    about: About,
    analyst: str = "",
    sort: str = "place",
    coded_by: str = "",
    among: set[int] | None = None,
) -> list[ListedPassage]:
    """Return the passages of a list by version and place; within what they are sorted by, if that isn't the place.

    analyst: who asks, for ``mine``, ``others`` and ``ungraded``. coded_by: only what this analyst has coded. among:
    only those of these passages. Best grades
    come first, then those without; latest codings first. ValueError for another list or order.
    """
    if sort not in SORTS:
        raise ValueError(f"order of passages: {sort}")
    query = select(_passage.c.id, _passage.c.version_id, _passage.c.limits).where(_condition(about, analyst))
    if coded_by:
        query = query.where(_passage.c.id.in_(_coded_by(_analyst.c.name == coded_by, about)))
    if among is not None:
        query = query.where(one_of(_passage.c.id, among))
    by = {} if sort == "place" else _SORTED[sort](reading)
    return in_order(_placed(reading.tuples(query), by), sort)


def in_order(found: list[ListedPassage], sort: str) -> list[ListedPassage]:
    """Put rows of a list in its order, in place, and return them."""
    found.sort(key=itemgetter(1, 2, 0))
    if sort != "place":
        last = "9" if sort == "grade" else ""
        found.sort(key=lambda one: one[4] or last, reverse=sort == "time")
    return found


def _placed(rows: Iterable[tuple[Any, ...]], by: dict[int, str]) -> list[ListedPassage]:
    """Return rows with the places that their limits tell; of several pieces the first counts.

    Made bare and in one loop: 50,000 take 25 ms instead of 70.
    """
    found: list[ListedPassage] = []
    made, keep = tuple.__new__, found.append
    for passage_id, version_id, limits in rows:
        start, _, end = limits.partition("-")
        at = int(start)
        length = int(end if end.isdecimal() else end.partition(";")[0]) - at
        keep(made(ListedPassage, (passage_id, version_id, at, length, by.get(passage_id, "") if by else "")))
    return found


def _condition(about: About, analyst: str) -> ColumnElement[bool]:
    own: dict[str, Callable[[], ColumnElement[bool]]] = {
        "theme": lambda: _passage.c.id.in_(_under(about)),
        "entity": lambda: _passage.c.id.in_(select(_coding.c.passage_id).where(_coding.c.entity_id == about.id)),
        "question": lambda: _passage.c.id.in_(_put_to(_evidence.c.question_id == about.id)),
        "statement": lambda: _passage.c.id.in_(_put_to(_evidence.c.statement_id == about.id)),
        "relation": lambda: _passage.c.id.in_(_put_to(_evidence.c.relation_id == about.id)),
        "source": lambda: _passage.c.version_id.in_(select(_version.c.id).where(_version.c.source_id == about.id)),
        "links": lambda: _passage.c.id.in_(_linked(about.kind)),
        "these": lambda: one_of(_passage.c.id, set(about.ids)),
        "all": lambda: literal(True),
        "key": lambda: _passage.c.is_key,
        "ungraded": lambda: not_(_has(_credibility, _credibility.c.analyst_id.in_(_person(analyst)))),
        "uncited": lambda: not_(_has(_citation)),
        "no gist": lambda: _passage.c.gist == "",
        "no theme": lambda: not_(_has(_coding, _coding.c.theme_id.is_not(None))),
        "mine": lambda: _has(_coding, _coding.c.analyst_id.in_(_person(analyst))),
        "others": lambda: _has(_coding, _coding.c.analyst_id.not_in(_person(analyst))),
    }
    if about.what not in own:
        raise ValueError(f"list of passages: {about.what}")
    return own[about.what]()


def _has(table: Any, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(table.c.passage_id == _passage.c.id, *conditions)


def _person(analyst: str) -> Select[Any]:
    return select(_analyst.c.id).where(_analyst.c.name == analyst)


def _under(about: About) -> Select[Any]:
    if not about.below:
        return select(_coding.c.passage_id).where(_coding.c.theme_id == about.id)
    return select(_coding.c.passage_id).where(_coding.c.theme_id.in_(_themes(about)))


def _themes(about: About) -> Select[Any]:
    """Return the theme that a list is about, with its sub-themes where they count."""
    below = select(_theme.c.id).where(_theme.c.id == about.id).cte(recursive=True)
    if about.below:
        below = below.union_all(select(_theme.c.id).where(_theme.c.parent_id == below.c.id))
    return select(below.c.id)


def _put_to(condition: ColumnElement[bool]) -> Select[Any]:
    return select(_evidence.c.passage_id).where(condition)


def _linked(kind: str) -> Any:
    wanted = _link.c.kind == kind if kind else literal(True)
    return select(_link.c.from_id).where(wanted).union(select(_link.c.to_id).where(wanted))


def _coded_by(person: ColumnElement[bool], about: About) -> Select[Any]:
    """Return the passages that an analyst has coded: with the theme (or those below) or entity that the list is about."""
    query = select(_coding.c.passage_id).join(_analyst, _analyst.c.id == _coding.c.analyst_id).where(person)
    if about.what == "entity":
        return query.where(_coding.c.entity_id == about.id)
    return query.where(_coding.c.theme_id.in_(_themes(about))) if about.what == "theme" else query


# --- orders


def _digits(reading: Reading) -> dict[int, str]:
    rows = reading.tuples(select(_credibility.c.passage_id, _credibility.c.digit).order_by(_credibility.c.created_at))
    return {row[0]: str(row[1]) for row in rows}


def _moments(reading: Reading) -> dict[int, str]:
    latest = select(_coding.c.passage_id, func.max(_coding.c.created_at)).group_by(_coding.c.passage_id)
    made = reading.tuples(select(_passage.c.id, _passage.c.created_at))
    return {row[0]: row[1] for row in (*made, *reading.tuples(latest))}


def _people(reading: Reading) -> dict[int, str]:
    pairs = select(_coding.c.passage_id, _analyst.c.name).join(_analyst, _analyst.c.id == _coding.c.analyst_id).distinct()
    names: dict[int, list[str]] = {}
    for passage_id, name in reading.tuples(pairs.order_by(_analyst.c.name)):
        names.setdefault(passage_id, []).append(name)
    return {one: ", ".join(found) for one, found in names.items()}


_SORTED: dict[str, Callable[[Reading], dict[int, str]]] = {"grade": _digits, "time": _moments, "analyst": _people}


# --- what is filtered by


def folded_words(reading: Reading, ids: Iterable[int]) -> dict[int, str]:
    """Return what a filter looks for words in, folded: what each passage says, its gist and comment. 50,000: 0.5 s."""
    wanted = set(ids)
    notes = select(_passage.c.id, _passage.c.gist + "\n" + _passage.c.comment).where(one_of(_passage.c.id, wanted))
    said = select(_fragment.c.passage_id, _fragment.c.exact).where(one_of(_fragment.c.passage_id, wanted))
    words = {row[0]: [row[1]] for row in reading.tuples(notes)}
    for passage_id, exact in reading.tuples(said.order_by(_fragment.c.position)):
        words[passage_id].insert(-1, exact)
    return {one: fold("\n".join(parts)) for one, parts in words.items()}


def list_counts(reading: Reading, analyst: str = "") -> dict[str, int]:
    """Return how many passages each of the READY lists has, in one pass over all passages."""
    counted = [func.sum(case((_condition(About(what), analyst), 1), else_=0)) for what in READY]
    row = reading.row(select(*counted).select_from(_passage))
    return {what: int(count or 0) for what, count in zip(READY, row or (), strict=False)}
