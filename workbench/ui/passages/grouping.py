"""Heads of the groups of a list: sources in their order, grades, days, analysts; and what stands in a card's first line."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain, groupby
from operator import itemgetter

from workbench.briefs.places import place_words
from workbench.coding.passage_lists import About, ListedPassage
from workbench.coding.records import CodingRecord, PassageRecord, ThemeRecord
from workbench.model.clean import shortened
from workbench.model.moment import local
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.moments import when
from workbench.ui.named import data_words
from workbench.ui.passages.model import Group, Head
from workbench.ui.passages.notes import grade_words
from workbench.ui.words import tr

TITLED = 30
"""Letters of a source's title in a card, where the groups aren't the sources."""


def by_sources(catalogue: Catalogue, listed: Sequence[ListedPassage]) -> list[ListedPassage]:
    """Return rows that come by version and place with their sources in the analyst's order."""
    order = {record.version_id: number for number, record in enumerate(catalogue.sources.values())}
    groups = [(order.get(version, len(order)), list(found)) for version, found in groupby(listed, itemgetter(1))]
    return list(chain.from_iterable(found for _, found in sorted(groups, key=itemgetter(0))))


def group_of(catalogue: Catalogue, sort: str) -> Group:
    """Return how rows of a list in this order are grouped; days begin at any hour, so hours are grouped first."""
    heads = {"place": _source_head, "grade": _grade_head, "time": _day_head, "analyst": _people_head}
    keys: dict[str, Callable[[ListedPassage], object]] = {"place": itemgetter(1), "time": lambda one: one.by[:13]}
    return Group(keys.get(sort, itemgetter(4)), partial(heads[sort], catalogue))


def _source_head(catalogue: Catalogue, one: ListedPassage) -> Head:
    source = catalogue.source_of(one.version_id)
    is_old = source.version_id != one.version_id
    title = tr("{title} (older version)").format(title=source.title) if is_old else source.title
    return Head(f"version {one.version_id}", title, SOURCE_ICONS.get(source.kind, "file-text"), source.reliability)


def _grade_head(_catalogue: Catalogue, one: ListedPassage) -> Head:
    return Head(f"grade {one.by}", grade_words(one.by) or tr("Not graded"))


def _day_head(_catalogue: Catalogue, one: ListedPassage) -> Head:
    day = local(one.by)
    return Head(f"day {day:%Y-%m-%d}", locale.day(day))


def _people_head(_catalogue: Catalogue, one: ListedPassage) -> Head:
    return Head(f"people {one.by}", one.by or tr("Not coded"))


def first_line(catalogue: Catalogue, record: PassageRecord, sort: str, about: About) -> str:
    """Return the place of a passage; its source where that is no head; who coded it, and when."""
    place = place_words(catalogue.places_of(record.version_id), record.spans, data_words())
    pieces = tr("%n piece(s)", len(record.spans)) if len(record.spans) > 1 else ""
    title = shortened(catalogue.source_of(record.version_id).title, TITLED) if sort != "place" else ""
    coding = meant(record, about, catalogue.themes)
    who = f"{coding.initials}, {when(coding.at)}" if coding is not None else ""
    where = ", ".join(part for part in (title, place, pieces) if part)
    return "      ".join(part for part in (where, who) if part)


def meant(record: PassageRecord, about: About, themes: Mapping[int, ThemeRecord], analyst: str = "") -> CodingRecord | None:
    """Return the coding by which a passage is in a list; else its newest one, themes before entities. None without any.

    analyst: whose codings go before those of others.
    """

    def rank(coding: CodingRecord) -> tuple[bool, bool, bool, str, int]:
        is_it = (about.what == "theme" and coding.theme_id == about.id) or (
            about.what == "entity" and coding.entity_id == about.id
        )
        below = about.what == "theme" and _is_below(coding.theme_id, about.id, themes)
        return is_it or below, coding.analyst == analyst, coding.theme_id is not None, coding.at, coding.id

    return max(record.codings, key=rank, default=None)


def _is_below(theme_id: int | None, top: int, themes: Mapping[int, ThemeRecord]) -> bool:
    at = theme_id
    while at:
        if at == top:
            return True
        at = themes[at].parent_id if at in themes else None
    return False
