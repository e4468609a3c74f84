"""The judgments on which a passage bears: for or against, turned, taken away, and led to in their brief."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.briefs.judging import remove_evidence, set_evidence
from workbench.briefs.judgment_records import BearingRecord, ProjectJudgment, bearings
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.stance_row import StanceRow
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr


class JudgmentPart(QWidget):
    """The judgments of one passage, hidden where there are none. judgment_wanted(id): its card in a brief."""

    judgment_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens = catalogue, tokens
        self._key: object = None
        self.rows: list[StanceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(0)
        self.head = SectionHead(tokens, tr("Bears on judgments"), key="A, !")
        self._column.addWidget(self.head)

    def show_passage(self, passage_id: int) -> None:
        """Show the judgments of a passage, 0 for none; rows stay where nothing of them changed."""
        found = bearings(self._catalogue.reading, {passage_id}) if passage_id else []
        known = self._catalogue.judgments
        told = [(one, _words(known[one.judgment_id])) for one in found if one.judgment_id in known]
        self.setVisible(bool(told))
        if told != self._key:
            self._key = told
            self._build(told)

    def _build(self, told: list[tuple[BearingRecord, str]]) -> None:
        focused = next((number for number, row in enumerate(self.rows) if row.hasFocus()), -1)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(record, words) for record, words in told]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        if focused >= 0 and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()

    def _row(self, record: BearingRecord, words: str) -> StanceRow:
        row = StanceRow(self._tokens, "supports" if record.supports else "contradicts", words, record.note)
        row.clicked.connect(lambda: self.judgment_wanted.emit(record.judgment_id))
        row.turn_wanted.connect(partial(self._turn, record))
        row.take_wanted.connect(partial(self._take, record))
        row.menu_wanted.connect(partial(self._menu, row, record))
        return row

    def _turn(self, record: BearingRecord) -> None:
        project = self._catalogue.project
        self._catalogue.done(lambda: set_evidence(project, record.judgment_id, record.passage_id, supports=not record.supports))

    def _take(self, record: BearingRecord) -> None:
        self._catalogue.done(lambda: remove_evidence(self._catalogue.project, record.judgment_id, record.passage_id))

    def _menu(self, row: StanceRow, record: BearingRecord, at: QPoint) -> None:
        menu = QMenu(row)
        menu.addAction(tr("Open the judgment"), row.click)
        if not self._catalogue.project.read_only:
            other = tr("It contradicts it") if record.supports else tr("It supports it")
            menu.addAction(f"{other}\tX", partial(self._turn, record))
            menu.addAction(f"{tr('Take it away')}\t{tr('Del')}", partial(self._take, record))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.head.set_tokens(tokens)
        for row in self.rows:
            row.set_tokens(tokens)


def _words(judgment: ProjectJudgment) -> str:
    return judgment.name or tr("A judgment to be written")
