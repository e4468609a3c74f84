"""The rows of the attach field: matches, then what can be made of the words."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.coding.records import ThemeRecord
from workbench.entities.kinds import entity_kinds
from workbench.entities.records import EntityRecord
from workbench.ui.attach.candidates import Candidate, Choice, candidates, is_new_entity, is_new_theme
from workbench.ui.words import tr

CandidateRole = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
OFFERED = ("WeaponSystem", "Organization", "Person", "State", "Place")


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from."""

    themes: tuple[ThemeRecord, ...]
    entities: tuple[EntityRecord, ...]
    recent: tuple[tuple[str, int], ...]


class CandidateModel(QAbstractListModel):
    """Candidates as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Candidate] = []

    def show(self, known: Known, typed: str) -> None:
        """Show what the letters may mean."""
        found = candidates(known.themes, known.entities, typed, known.recent)
        words = typed.lstrip("#@").strip()
        if words and not typed.startswith("@") and is_new_theme(known.themes, typed):
            found.append(Candidate(Choice.NEW_THEME, words.strip("/ "), aside=tr("type a slash to nest")))
        if words and not typed.startswith("#") and is_new_entity(known.entities, typed):
            kinds = {kind.name: kind for kind in entity_kinds()}
            found += [
                Candidate(Choice.NEW_ENTITY, words, aside=kinds[name].label, icon=kinds[name].icon, kind=name)
                for name in OFFERED
            ]
        if any(row.choice is Choice.ENTITY for row in found):
            best = next(row for row in found if row.choice is Choice.ENTITY)
            found.append(replace(best, choice=Choice.ALIAS, found=(0, 0)))
        self.beginResetModel()
        self.rows = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a candidate."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == CandidateRole:
            return row
        return words_of(row) if role == Qt.ItemDataRole.DisplayRole else None


def words_of(row: Candidate) -> str:
    """Return what a row says, also to a screen reader."""
    match row.choice:
        case Choice.NEW_THEME:
            return tr("New theme “{name}”").format(name=row.name)
        case Choice.NEW_ENTITY:
            return tr("New entity “{name}”").format(name=row.name)
        case Choice.ALIAS:
            return tr("The selected words are an alias of “{name}”").format(name=row.name)
        case _:
            return row.name
