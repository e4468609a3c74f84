"""Change events: what a step touched, told once, after the commit."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from workbench.model.act import Act

Ids = dict[str, set[int]]


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that a committed step added, changed and removed, by table name.

    act is the act's code, for undo and redo that of the step replayed; kind is ``do``, ``undo``, ``redo`` or ``note``.
    is_run: several steps are told of together, of which step is but the last.
    """

    step: int
    act: Act
    kind: str
    added: Ids = field(default_factory=dict)
    changed: Ids = field(default_factory=dict)
    removed: Ids = field(default_factory=dict)
    is_run: bool = field(default=False, compare=False)

    def touches(self, *tables: str) -> bool:
        """Tell whether a row of any of the tables was touched."""
        return any(table in ids for ids in (self.added, self.changed, self.removed) for table in tables)

    def ids(self, table: str) -> set[int]:
        """Return all touched ids of a table."""
        none: set[int] = set()
        return self.added.get(table, none) | self.changed.get(table, none) | self.removed.get(table, none)

    @property
    def count(self) -> int:
        """How many rows were touched."""
        return sum(len(ids) for where in (self.added, self.changed, self.removed) for ids in where.values())

    @classmethod
    def collect(cls, step: int, act: Act, kind: str, rows: Iterable[tuple[str, int, int, int]]) -> "Changes":
        """Make one value of journal rows (table, row id, before is null, after is null), first to last."""
        by_table: defaultdict[str, list[tuple[str, int, int, int]]] = defaultdict(list)
        for row in rows:
            by_table[row[0]].append(row)
        changes = cls(step, act, kind)
        for table, touched in by_table.items():
            was_new = {row: no_before for _table, row, no_before, _after in reversed(touched)}  # the first one stays
            is_gone = {row: no_after for _table, row, _before, no_after in touched}  # the last one stays
            for where, ids in (
                (changes.added, {row for row, new in was_new.items() if new and not is_gone[row]}),
                (changes.changed, {row for row, new in was_new.items() if not new and not is_gone[row]}),
                (changes.removed, {row for row, new in was_new.items() if not new and is_gone[row]}),
            ):
                if ids:
                    where[table] = ids
        return changes

    @classmethod
    def merged(cls, run: Sequence["Changes"]) -> "Changes":
        """Make one value of several steps' changes, first to last; step, act and kind are the last one's."""
        last = run[-1]
        whole = cls(last.step, last.act, last.kind, is_run=True)
        for changes in run:
            for table, ids in changes.added.items():
                back = whole.removed.get(table, set()) & ids  # removed before: all in all it was changed
                _put(whole.removed, table, lose=back)
                _put(whole.changed, table, back)
                _put(whole.added, table, ids - back)
            for table, ids in changes.changed.items():
                _put(whole.changed, table, ids - whole.added.get(table, set()))
            for table, ids in changes.removed.items():
                brief = whole.added.get(table, set()) & ids  # added before: all in all it never was
                _put(whole.added, table, lose=brief)
                _put(whole.changed, table, lose=ids)
                _put(whole.removed, table, ids - brief)
        return whole


def _put(where: Ids, table: str, more: AbstractSet[int] = frozenset(), *, lose: AbstractSet[int] = frozenset()) -> None:
    """Add ids to a table's, take others away; a table without any is not named."""
    ids = (where.get(table, set()) | more) - lose
    if ids:
        where[table] = ids
    else:
        where.pop(table, None)


class Announcer:
    """Tells subscribers of changes; one that fails does not keep the others from hearing."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Add a listener; returns the function that removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def announce(self, changes: Changes) -> None:
        """Tell all. The act is committed, so a listener's failure is none of its: it goes to sys.excepthook, as from a slot."""
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception as error:  # noqa: BLE001 - the act is committed; the others must still hear of it
                sys.excepthook(type(error), error, error.__traceback__)
