"""Acts on the chosen passage: detach, key passage, credibility, delete; and the menu that offers them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.attaching import detach
from workbench.coding.passages import delete_passage, edit_passage, grade
from workbench.coding.records import CodingRecord, PassageRecord, passage
from workbench.ui.consequences import detach_words
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs


class PassageActs(QObject):
    """Acts on the passage that is chosen in a page."""

    def __init__(self, acts: TextActs) -> None:
        super().__init__(acts)
        self._acts = acts

    def chosen(self) -> PassageRecord | None:
        """Return the chosen passage; None, and a hint, if there is none."""
        if self._acts.page.chosen:
            return passage(self._acts.project.reading, self._acts.page.chosen)
        self._acts.said.emit(tr("Choose a passage first: click it, or press N."))
        return None

    def detach_last(self) -> None:
        """Detach the newest theme of the chosen passage, then its entities; a passage left bare goes too."""
        record = self.chosen()
        if record is not None and record.codings:
            self.detach(max(record.codings, key=lambda coding: (coding.theme_id is not None, coding.at, coding.id)))

    def detach(self, coding: CodingRecord) -> None:
        """Detach one coding; asks first if a brief relies on a passage that would lose its last one."""
        project = self._acts.project
        words = detach_words(project, coding.id)
        if project.read_only or not words or self._acts.catalogue.agreed(words, tr("Detach")):
            self._acts.do(partial(detach, project, coding.id))
            if not project.read_only:
                self._acts.said.emit(tr("Detached “{name}”. Ctrl+Z brings it back.").format(name=coding.name))

    def toggle_key(self) -> None:
        """Make the chosen passage a key passage, or no longer."""
        record = self.chosen()
        if record is not None:
            self._acts.do(partial(edit_passage, self._acts.project, record.id, is_key=not record.is_key))

    def grade(self, digit: int) -> None:
        """Grade the chosen passage's credibility; 0 takes the grade back."""
        record = self.chosen()
        if record is not None:
            self._acts.do(partial(grade, self._acts.project, record.id, digit or None))

    def delete(self, passage_id: int) -> None:
        """Delete a passage with all that is attached to it."""
        self._acts.do(partial(delete_passage, self._acts.project, passage_id))

    def show_menu(self, parent: QWidget, at: QPoint, passage_id: int, actions: Sequence[QAction]) -> None:
        """Show the menu at a place on the screen; passage_id: what lies there, 0 for none; actions: the reader's."""
        menu = QMenu(parent)
        menu.addActions(list(actions))
        if passage_id:
            menu.addSeparator()
            for coding in passage(self._acts.project.reading, passage_id).codings:
                menu.addAction(tr("Detach “{name}”").format(name=coding.name), partial(self.detach, coding))
            menu.addAction(tr("Delete the passage"), partial(self.delete, passage_id))
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)
