"""The list of passages under review as a model: a row a passage, filtered by what became of it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.coding.reanchoring import Carried
from workbench.sources.anchors import AnchorKind
from workbench.ui.reader.marks import Mark
from workbench.ui.versions.decisions import Decision, Decisions
from workbench.ui.versions.differences import Difference, difference, quote
from workbench.ui.versions.kinds import decision_words, kind_words

ItemRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
KEPT = 2_000
"""Differences that are kept once worked out."""


@dataclass(frozen=True, slots=True)
class Item:
    """What a row shows: a passage's codings, what became of it, what is decided, its words then and now."""

    names: tuple[tuple[str, int, str], ...]
    """Of each coding its name, colour (-1 for entities) and the icon of its kind."""
    kind: AnchorKind
    decision: Decision
    difference: Difference


class ReviewModel(QAbstractListModel):
    """Rows in the order of the old text."""

    def __init__(self, decisions: Decisions, marks: dict[int, list[Mark]], old: int, parent: QObject | None = None) -> None:
        """marks: of each passage; old: the number of the old version."""
        super().__init__(parent)
        self._decisions, self._marks, self._old = decisions, marks, old
        self._kind: AnchorKind | None = None
        self._rows: list[Carried] = []
        self._numbers: dict[int, int] = {}
        self._differences: dict[tuple[int, tuple[object, ...]], Difference] = {}
        self.show_kind(None)

    def show_kind(self, kind: AnchorKind | None) -> None:
        """Show the passages of one kind, all for None."""
        self.beginResetModel()
        self._kind = kind
        carried = self._decisions.review.carried
        self._rows = [one for one in carried if kind is None or one.anchor.kind is kind]
        self._numbers = {one.passage_id: row for row, one in enumerate(self._rows)}
        self.endResetModel()

    def refresh(self, marks: dict[int, list[Mark]]) -> None:
        """Show the passages as they are by now."""
        self._marks = marks
        self.show_kind(self._kind)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def at(self, index: Index) -> Carried | None:
        """Return the passage of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, passage_id: int) -> QModelIndex:
        """Return the row of a passage, an invalid index if it is not shown."""
        row = self._numbers.get(passage_id)
        return self.index(row) if row is not None else QModelIndex()

    def tell(self, one: Carried) -> None:
        """Show that something was decided of a passage."""
        index = self.index_of(one.passage_id)
        self.dataChanged.emit(index, index)

    def next_open(self, row: int) -> int:
        """Return the next row of which nothing is decided, from one on and round; -1 if there is none."""
        count = len(self._rows) if self._decisions.count(Decision.OPEN) else 0
        for step in range(1, count + 1):
            at = (row + step) % count
            if self._decisions.decision(self._rows[at]) is Decision.OPEN:
                return at
        return -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the Item, or in words for screen readers what it is."""
        one = self.at(index)
        if one is None:
            return None
        if role == ItemRole:
            return self.item(one)
        if role == Qt.ItemDataRole.DisplayRole:
            item = self.item(one)
            names = ", ".join(name for name, _, _ in item.names)
            said = "".join(piece.words for piece in item.difference.old)
            return f"{names}: {kind_words(item.kind)}, {decision_words(item.decision, self._old)}. {said[:300]}"
        return None

    def item(self, one: Carried) -> Item:
        """Return what the row of a passage shows."""
        marks = {mark.coding_id: mark for mark in self._marks.get(one.passage_id, ())}
        names = tuple((mark.label, mark.colour, mark.icon) for mark in marks.values())
        return Item(names, one.anchor.kind, self._decisions.decision(one), self._difference(one))

    def _difference(self, one: Carried) -> Difference:
        place = self._decisions.place(one)
        key = one.passage_id, (one.old, place)
        if key not in self._differences:
            if len(self._differences) >= KEPT:
                self._differences.clear()
            anchoring = self._decisions.review.anchoring
            self._differences[key] = difference(quote(anchoring.old.text, one.old), quote(anchoring.new.text, place))
        return self._differences[key]
