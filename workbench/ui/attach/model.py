"""The rows of the attach field: matches, then what can be made of the words."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.briefs.judgment_records import ProjectJudgment
from workbench.coding.question_records import QuestionRecord
from workbench.coding.records import ThemeRecord
from workbench.entities.kinds import EntityKind, entity_kinds
from workbench.entities.records import EntityRecord
from workbench.ui.attach.candidates import (
    QUESTION_SIGN,
    Candidate,
    Choice,
    asked,
    candidates,
    is_new_entity,
    is_new_question,
    is_new_theme,
    judged,
)
from workbench.ui.attach.letters import Letters
from workbench.ui.words import tr

CandidateRole = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
OFFERED = 3
"""Kinds of a new entity that stand as chips; the others are behind More…"""


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from; questions: None where passages can't be put to any, nor to judgments."""

    themes: tuple[ThemeRecord, ...]
    entities: tuple[EntityRecord, ...]
    recent: tuple[tuple[str, int], ...]
    questions: tuple[QuestionRecord, ...] | None = None
    kinds: tuple[EntityKind, ...] = ()
    judgments: tuple[ProjectJudgment, ...] = ()


class CandidateModel(QAbstractListModel):
    """Candidates as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Candidate] = []
        self.kinds: list[EntityKind] = list(entity_kinds())
        self.kind = 0
        self.letters = Letters()

    def show(self, known: Known, typed: str) -> None:
        """Show what the letters may mean."""
        self._take_kinds(known.kinds)
        self.beginResetModel()
        self.rows = self._asked(known, typed) if asks(known, typed) else self._found(known, typed)
        self.endResetModel()

    def _take_kinds(self, kinds: tuple[EntityKind, ...]) -> None:
        """Offer these kinds of a new entity; the order in which they were chosen stays."""
        if kinds and set(kinds) != set(self.kinds):
            self.kinds = [*(kind for kind in self.kinds if kind in kinds), *(kind for kind in kinds if kind not in self.kinds)]
            self.kind = 0

    def _asked(self, known: Known, typed: str) -> list[Candidate]:
        questions, words = known.questions or (), typed.removeprefix(QUESTION_SIGN).strip()
        found = [*asked(questions, typed), *judged(known.judgments, typed)]
        return [*found, Candidate(Choice.NEW_QUESTION, words)] if is_new_question(questions, typed) else found

    def _found(self, known: Known, typed: str) -> list[Candidate]:
        self.letters.take(known.themes, known.entities)
        found = candidates(known.themes, known.entities, typed, known.recent, self.letters)
        words = typed.lstrip("#@").strip()
        if words and not typed.startswith("@") and is_new_theme(self.letters, typed):
            found.append(Candidate(Choice.NEW_THEME, words.strip("/ "), aside=tr("type a slash to nest")))
        if words and not typed.startswith("#") and is_new_entity(self.letters, typed):
            found.append(Candidate(Choice.NEW_ENTITY, words, icon=self.kinds[self.kind].icon, kind=self.kinds[self.kind].name))
        if any(row.choice is Choice.ENTITY for row in found):
            best = next(row for row in found if row.choice is Choice.ENTITY)
            found.append(replace(best, choice=Choice.ALIAS, found=(0, 0)))
        return found

    def choose_kind(self, number: int) -> None:
        """Let a new entity be of another kind; one that has no chip yet gets the first."""
        number %= len(self.kinds)
        if number >= OFFERED:
            self.kinds.insert(0, self.kinds.pop(number))
            number = 0
        self.kind = number
        for place, row in enumerate(self.rows):
            if row.choice is Choice.NEW_ENTITY:
                chosen = self.kinds[number]
                self.rows[place] = replace(row, kind=chosen.name, icon=chosen.icon)
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

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


def asks(known: Known, typed: str) -> bool:
    """Tell whether what is typed means a question or a judgment."""
    return known.questions is not None and typed.startswith(QUESTION_SIGN)


def words_of(row: Candidate) -> str:
    """Return what a row says, also to a screen reader."""
    match row.choice:
        case Choice.NEW_THEME:
            return tr("New theme “{name}”").format(name=row.name)
        case Choice.NEW_ENTITY:
            return tr("New entity “{name}”").format(name=row.name)
        case Choice.ALIAS:
            return tr("The selected words are an alias of “{name}”").format(name=row.name)
        case Choice.NEW_QUESTION:
            return tr("New question “{name}”").format(name=row.name)
        case _:
            return row.name
