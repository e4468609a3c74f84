"""In which order sources stand in the list, and which of them; no widgets here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from workbench.model.dates import EndsBeforeBegin, NoSuchDay, NotADate, read_date
from workbench.said import Words
from workbench.sources.records import SourceRecord
from workbench.ui.ordering import ORDERING, sort_key


class Sorting(StrEnum):
    """By what sources are sorted; within their folders."""

    OWN = "own order"
    TITLE = "title"
    AUTHOR = "author"
    DATE = "date"
    ADDED = "added"
    RELIABILITY = "reliability"
    CODINGS = "codings"


WORDS: dict[Sorting, Words] = {
    Sorting.OWN: "My own order", Sorting.TITLE: "Title", Sorting.AUTHOR: "Author", Sorting.DATE: "Date of publication",
    Sorting.ADDED: "Added last", Sorting.RELIABILITY: "Reliability", Sorting.CODINGS: "Most codings",
}  # fmt: skip

LAST = "\uffff"
"""Sorts what is not stated behind all that is."""


@lru_cache(maxsize=20_000)
def day_of(published: str) -> str:
    """Return the first day that a date may mean, for sorting; what can't be read sorts last."""
    try:
        extent = read_date(published).extent
    except (EndsBeforeBegin, NoSuchDay, NotADate):
        return LAST
    day = extent.earliest or extent.latest
    return day.isoformat() if day else LAST


_KEYS: dict[Sorting, Callable[[SourceRecord], Any]] = {
    Sorting.OWN: lambda one: one.position,
    Sorting.TITLE: lambda one: sort_key(one.title),
    Sorting.AUTHOR: lambda one: (not one.authors, sort_key(one.authors), sort_key(one.title)),
    Sorting.DATE: lambda one: day_of(one.published),
    Sorting.ADDED: lambda one: -one.id,
    Sorting.RELIABILITY: lambda one: one.reliability,
    Sorting.CODINGS: lambda one: -one.codings,
}


def sorted_sources(sources: Iterable[SourceRecord], sorting: Sorting) -> list[SourceRecord]:
    """Return sources, given in the analyst's own order, in another; those alike in it stay as they are."""
    own = list(sources)
    if sorting in {Sorting.TITLE, Sorting.AUTHOR}:
        ORDERING.prepare(name for one in own for name in (one.title, one.authors))
    return own if sorting is Sorting.OWN else sorted(own, key=_KEYS[sorting])


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which sources are listed: those with one of the values in each field that has any; group: ids of groups."""

    kind: frozenset[str] = frozenset()
    language: frozenset[str] = frozenset()
    reliability: frozenset[str] = frozenset()
    handling: frozenset[str] = frozenset()
    group: frozenset[int] = frozenset()
    without: frozenset[str] = frozenset()
    """Fields that must be empty: ``authors``, ``published``."""

    @property
    def is_on(self) -> bool:
        """Tell whether it leaves anything out."""
        return self != Narrowing()

    def toggled(self, field: str, value: str | int) -> "Narrowing":
        """Return the same with one value more, or without it if it was there."""
        changed: dict[str, Any] = {field: getattr(self, field) ^ {value}}
        return replace(self, **changed)

    def keeps(self, source: SourceRecord, groups: Mapping[int, frozenset[int]]) -> bool:
        """Tell whether a source is listed; groups: by id, the ids of their sources."""
        fields = ((self.kind, source.kind), (self.language, source.language), (self.reliability, source.reliability))
        if any(wanted and value not in wanted for wanted, value in (*fields, (self.handling, source.handling))):
            return False
        if self.group and not any(source.id in groups.get(one, ()) for one in self.group):
            return False
        return not any(getattr(source, field) for field in self.without)
