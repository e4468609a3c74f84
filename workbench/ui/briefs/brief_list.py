"""The briefs of a project: one line each with its date, words and findings; what can be done with a whole brief."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.briefs import editing
from workbench.briefs.managing import contents, duplicate_brief
from workbench.briefs.records import BriefRecord, briefs
from workbench.briefs.template_saving import structure_of
from workbench.briefs.templates import keep_template
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui.briefs.outline_menus import Entry, menu_of
from workbench.ui.moments import when
from workbench.ui.question import Question
from workbench.ui.records_model import IdRole, Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

MOST, FEW, LOW = 4, 2, 720
"""Briefs that are seen at once; where the navigator is lower than so many pixels."""
ROW = 48


class BriefList(QWidget):
    """Hidden while there are fewer than two. Signals: chosen(brief id); new_wanted(); made(brief id) for a duplicate;
    told(words); failed(error). entries() gives the menu of a brief; question asks, where it stands.
    """

    chosen = Signal(object)
    new_wanted = Signal()
    made = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, project: Project, tokens: Tokens, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.question = project, question
        self.model = RecordsModel()
        self.head = SectionHead(tokens, tr("Briefs"), adds=tr("New brief  Ctrl+Shift+B"))
        self.view = RowList(tokens, tr("Briefs"))
        self.view.setModel(self.model)
        self._known: tuple[BriefRecord, ...] = ()
        self._findings: dict[int, int] = {}
        self._brief_id, self._most = 0, MOST
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        self.head.button.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.installEventFilter(self)

    # --- showing

    def show_briefs(self, known: tuple[BriefRecord, ...], brief_id: int) -> None:
        """Show the briefs, one of them chosen."""
        self._known, self._brief_id = known, brief_id
        self.head.button.setVisible(not self.project.read_only)
        if len(known) > 1:
            self._show()
        self.setVisible(len(known) > 1)

    def _show(self) -> None:
        held = contents(self.project.reading, [each.id for each in self._known])
        self.model.show([Record(each.id, self._row(each, held[each.id].words)) for each in self._known])
        self.head.set_count(len(self._known))
        self._fit()
        self.view.setCurrentIndex(self.model.index_of(self._brief_id))

    def make_room(self, height: int) -> None:
        """Take less of a low navigator."""
        if (FEW if height < LOW else MOST) != self._most:
            self._most = FEW if height < LOW else MOST
            self._fit()

    def _fit(self) -> None:
        self.view.setFixedHeight(min(len(self._known), self._most) * ROW + 4)
        self.view.scrollTo(self.model.index_of(self._brief_id))

    def _row(self, one: BriefRecord, words: int) -> Row:
        found = self._findings.get(one.id, 0)
        parts = [when(one.created_at), tr("%n word(s)", words), tr("%n finding(s)", found) if found else ""]
        title = one.title.strip() or tr("Brief without a title")
        second = " · ".join(part for part in parts if part)
        return Row(title, icon="file-text", second=second, strong=one.id == self._brief_id, warns=bool(found))

    def set_findings(self, brief_id: int, count: int) -> None:
        """Say how many findings a brief has."""
        if self._findings.get(brief_id, 0) != count:
            self._findings[brief_id] = count
            if not self.isHidden():
                self._show()

    # --- acts

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(IdRole))

    def _menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            menu_of(self, self.entries(index.data(IdRole))).popup(self.view.viewport().mapToGlobal(at))

    def entries(self, brief_id: int) -> list[Entry | None]:
        """Return what menus offer about a brief."""
        entries: list[Entry | None] = [(tr("Open brief"), lambda: self.chosen.emit(brief_id))]
        if self.project.read_only:
            return entries
        return [
            *entries,
            (tr("New brief…"), self.new_wanted.emit),
            (tr("Rename brief…"), lambda: self.rename(brief_id)),
            (tr("Duplicate brief"), lambda: self.duplicate(brief_id)),
            (tr("Save its structure as a template…"), lambda: self.save_template(brief_id)),
            (tr("Delete brief…"), lambda: self.delete(brief_id)),
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 in the list renames, Del deletes."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            acts = {Qt.Key.Key_F2: self.rename, Qt.Key.Key_Delete: self.delete}
            act = acts.get(Qt.Key(event.key()))
            index = self.view.currentIndex()
            if act is not None and index.isValid() and not self.project.read_only:
                act(index.data(IdRole))
                return True
        return super().eventFilter(watched, event)

    def _title(self, brief_id: int) -> str:
        return next((each.title for each in briefs(self.project.reading) if each.id == brief_id), "")

    def rename(self, brief_id: int) -> None:
        """Ask for another title."""

        def answer(line: str) -> str:
            if not line.strip():
                return tr("A title is needed.")
            self._act(lambda: editing.set_title(self.project, brief_id, line.strip()))
            return ""

        self.question.ask_line(tr("Rename the brief"), "", tr("Rename"), answer, self._title(brief_id))

    def duplicate(self, brief_id: int) -> None:
        """Make a second brief of one; both use the same judgments."""
        title = tr("{title} (copy)").format(title=self._title(brief_id))
        made: list[int] = []
        self._act(lambda: made.append(duplicate_brief(self.project, brief_id, title)))
        for each in made:
            self.made.emit(each)
            self.told.emit(tr("Both briefs use the same judgments: what is written in one of them stands in the other."))

    def save_template(self, brief_id: int) -> None:
        """Ask for a name and keep the brief's structure under it."""

        def answer(line: str) -> str:
            if not line.strip():
                return tr("A name is needed.")
            try:
                kept = keep_template(structure_of(self.project.reading, brief_id), line)
            except (OSError, KeyError) as error:
                self.failed.emit(error)
                return ""
            self.told.emit(
                tr("Kept as the template “{name}”: sections, figures and options, none of the words.").format(name=kept.name)
            )
            return ""

        words = tr("Sections, their titles and order, figures and options are kept for other projects; the prose is not.")
        self.question.ask_line(tr("Save the structure as a template"), words, tr("Save"), answer, self._title(brief_id))

    def delete(self, brief_id: int) -> None:
        """Tell what goes with a brief, and delete it."""

        def answer(_line: str) -> str:
            self._act(lambda: editing.delete_brief(self.project, brief_id))
            return ""

        title = tr("Delete the brief “{name}”?").format(name=self._title(brief_id))
        self.question.ask(title, self._what_goes(brief_id), tr("Delete"), answer, careful=True)

    def _what_goes(self, brief_id: int) -> str:
        held = contents(self.project.reading, [brief_id])[brief_id]
        goes = [tr("%n word(s)", held.words), tr("%n citation(s)", held.citations)]
        goes += [tr("%n judgment(s)", held.own_judgments)] if held.own_judgments else []
        words = tr("With it go {what}; the passages stay coded.").format(what=", ".join(goes))
        shared = held.judgments - held.own_judgments
        stays = tr("%n judgment(s) stay, as other briefs use them.", shared) if shared else ""
        return " ".join(part for part in (words, stays, tr("Undo brings all of it back.")) if part)

    def _act(self, do: Callable[[], object]) -> None:
        try:
            do()
        except (ProjectError, KeyError, ValueError) as error:
            self.failed.emit(error)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.head.set_tokens(tokens)
        self.view.set_tokens(tokens)


def total(counts: Mapping[int, int]) -> int:
    """Return how many findings there are in all places."""
    return sum(counts.values())
