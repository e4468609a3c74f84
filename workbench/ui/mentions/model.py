"""What the review shows: places in groups by entity and form, row by row, without holding a row for each."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.analysis.mention_review import Proposal, State
from workbench.entities.records import EntityRecord
from workbench.entities.reviewing import Place
from workbench.model.fold import fold
from workbench.ui import locale
from workbench.ui.ordering import ORDERING
from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MANY = 50
"""Places of one form from which on a group begins closed: it may be a common word, so its number is told first."""


@dataclass(slots=True)
class Group:
    """The places of one form of one entity. written: as it mostly stands; whole: all its places, shown or not."""

    entity: EntityRecord
    written: str
    items: list[Proposal]
    whole: int
    open: int
    is_open: bool = True

    @property
    def rows(self) -> int:
        """Rows with the head."""
        return 1 + len(self.items) * self.is_open


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a group."""

    group: Group


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place; group: where it stands."""

    group: Group
    proposal: Proposal


Row = HeadRow | PlaceRow
GroupKey = tuple[int, str, bool]


@dataclass(slots=True)
class _Listed:
    groups: list[Group] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    size: int = 0


class ReviewModel(QAbstractListModel):
    """Rows of places. A place that is accepted or rejected keeps its row until the list is made anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Proposal] = []
        self._entities: dict[int, EntityRecord] = {}
        self._listed = _Listed()
        self._closed: dict[GroupKey, bool] = {}
        self.shown: State | None = State.OPEN
        self.filter = ""

    # --- filling

    def show(self, proposals: Sequence[Proposal], entities: dict[int, EntityRecord]) -> None:
        """Show these places from the beginning."""
        self._all, self._entities = list(proposals), entities
        self.refilter()

    def refilter(self) -> None:
        """Make the list anew: by what is said of a place, and by words of names and forms."""
        self.beginResetModel()
        self._listed = _Listed(groups=self._grouped())
        self._number()
        self.endResetModel()

    def _grouped(self) -> list[Group]:
        found: dict[GroupKey, list[Proposal]] = {}
        for one in self._all:
            found.setdefault(key_of(one), []).append(one)
        wanted, groups = fold(self.filter.strip()), []
        for key, places in found.items():
            entity = self._entities.get(key[0])
            items = [one for one in places if self.shown in {None, one.state}]
            if entity is None or not items or (wanted and wanted not in fold(entity.name) and wanted not in key[1]):
                continue
            written = Counter(one.written for one in places).most_common(1)[0][0]
            is_open = self._closed.get(key, len(items) <= MANY)
            groups.append(Group(entity, written, items, len(places), _open(places), is_open))
        ORDERING.prepare(group.entity.name for group in groups)
        return sorted(
            groups, key=lambda group: (locale.sort_key(group.entity.name), group.entity.id, -group.whole, group.written)
        )

    def _number(self) -> None:
        listed = self._listed
        listed.firsts, listed.size = [], 0
        for group in listed.groups:
            listed.firsts.append(listed.size)
            listed.size += group.rows

    def restate(self, proposals: Sequence[Proposal]) -> None:
        """Take what is said of the same places by now; rows stay where they are."""
        fresh = {one.place: one for one in proposals}
        self._all = list(proposals)
        for group in self._listed.groups:
            group.items = [fresh.get(one.place, one) for one in group.items]
        counts: dict[GroupKey, int] = {}
        for one in proposals:
            if one.state is State.OPEN:
                counts[key_of(one)] = counts.get(key_of(one), 0) + 1
        for group in self._listed.groups:
            group.open = counts.get(key_of(group.items[0]), 0) if group.items else 0
        if self._listed.size:
            self.dataChanged.emit(self.index(0), self.index(self._listed.size - 1))

    def toggle(self, group: Group) -> None:
        """Open or close a group."""
        at = self._listed.groups.index(group)
        first, below = self._listed.firsts[at], len(group.items)
        self._closed[key_of(group.items[0])] = not group.is_open
        if group.is_open:
            self.beginRemoveRows(NO_PARENT, first + 1, first + below)
        else:
            self.beginInsertRows(NO_PARENT, first + 1, first + below)
        was_open, group.is_open = group.is_open, not group.is_open
        self._number()
        self.endRemoveRows() if was_open else self.endInsertRows()
        self.dataChanged.emit(self.index(first), self.index(first))

    # --- asking

    @property
    def proposals(self) -> list[Proposal]:
        """All places, shown or not."""
        return self._all

    @property
    def groups(self) -> list[Group]:
        """The groups on view, in order."""
        return self._listed.groups

    def count(self, state: State) -> int:
        """Return of how many places this is said."""
        return sum(one.state is state for one in self._all)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else self._listed.size

    def row_at(self, number: int) -> Row | None:
        """Return a row by its number; None if there is none."""
        if not 0 <= number < self._listed.size:
            return None
        at = bisect_right(self._listed.firsts, number) - 1
        group, place = self._listed.groups[at], number - self._listed.firsts[at] - 1
        return HeadRow(group) if place < 0 else PlaceRow(group, group.items[place])

    def head_of(self, group: Group) -> int:
        """Return the row of a group's head."""
        return self._listed.firsts[self._listed.groups.index(group)]

    def position(self, place: Place) -> int:
        """Return the row of a place, -1 if it isn't on view."""
        for group, first in zip(self._listed.groups, self._listed.firsts, strict=True):
            if group.is_open and group.entity.id == place.entity_id:
                for number, one in enumerate(group.items):
                    if one.place == place:
                        return first + 1 + number
        return -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words, for screen readers and for tests."""
        row = self.row_at(index.row())
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(row, HeadRow):
            return f"{row.group.entity.name}: {row.group.written}, {counted(row.group)}"
        return f"{row.proposal.written}, {state_words(row.proposal.state)}"


def key_of(proposal: Proposal) -> GroupKey:
    """Return the group of a place: entity, folded form, and whether it is in small letters, as common words are."""
    return proposal.place.entity_id, fold(" ".join(proposal.written.split())), proposal.written.islower()


def counted(group: Group) -> str:
    """Return how many places of a group are still to be looked at."""
    return tr("{open} of {all} open").format(open=locale.number(group.open), all=locale.number(group.whole))


def state_words(state: State) -> str:
    """Return what is said of a place, in words."""
    return {State.OPEN: tr("open"), State.ACCEPTED: tr("accepted"), State.REJECTED: tr("rejected")}[state]


def _open(proposals: Iterable[Proposal]) -> int:
    return sum(one.state is State.OPEN for one in proposals)
