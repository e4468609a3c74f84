"""The questions to which a passage is put: on which side it stands, turned, taken away, and led to in place."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.coding.question_records import StanceRecord, stances_of_passages
from workbench.coding.questions import QuestionTarget, put_to, take_from
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.stance_row import StanceRow
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr


class QuestionPart(QWidget):
    """The questions of one passage, hidden where there are none. question_wanted(id): its page."""

    question_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens = catalogue, tokens
        self._key: object = None
        self.rows: list[StanceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(0)
        self.head = SectionHead(tokens, tr("Put to questions"), key="A, !")
        self._column.addWidget(self.head)

    def show_passage(self, passage_id: int) -> None:
        """Show the questions of a passage, 0 for none; rows stay where nothing of them changed."""
        found = stances_of_passages(self._catalogue.reading, {passage_id}) if passage_id else []
        known = self._catalogue.questions
        told = [(one, known[one.question_id].text) for one in found if one.question_id in known]
        self.setVisible(bool(told))
        if told != self._key:
            self._key = told
            self._build(told)

    def _build(self, told: list[tuple[StanceRecord, str]]) -> None:
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

    def _row(self, record: StanceRecord, words: str) -> StanceRow:
        row = StanceRow(self._tokens, record.stance, words, record.comment, record.analyst)
        row.clicked.connect(lambda: self.question_wanted.emit(record.question_id))
        row.turn_wanted.connect(partial(self._turn, record))
        row.take_wanted.connect(partial(self._take, record))
        row.menu_wanted.connect(partial(self._menu, row, record))
        return row

    def _turn(self, record: StanceRecord) -> None:
        stance = "supports" if record.stance == "contradicts" else "contradicts"
        asked = QuestionTarget(record.question_id)
        self._catalogue.done(lambda: put_to(self._catalogue.project, asked, [record.passage_id], stance))

    def _take(self, record: StanceRecord) -> None:
        self._catalogue.done(lambda: take_from(self._catalogue.project, record.question_id, [record.passage_id]))

    def _menu(self, row: StanceRow, record: StanceRecord, at: QPoint) -> None:
        menu = QMenu(row)
        menu.addAction(tr("Open the question"), row.click)
        if not self._catalogue.project.read_only:
            other = tr("It supports it") if record.stance == "contradicts" else tr("It contradicts it")
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
