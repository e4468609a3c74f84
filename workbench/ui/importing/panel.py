"""The panel of imports: while they run how far each file is, afterwards the report; each row leads to its source."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.said import Words
from workbench.ui import locale
from workbench.ui.importing.board import UNDER_WAY, Board, FileRow, State
from workbench.ui.importing.detail import FileDetail
from workbench.ui.importing.model import FilesModel
from workbench.ui.importing.sentences import report, summary
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

FILTERS: dict[Words, Callable[[FileRow], bool]] = {
    "All": lambda _row: True,
    "Under way": lambda row: row.state in UNDER_WAY,
    "Imported": lambda row: row.imported > 0,
    "With warnings": lambda row: bool(row.warnings),
    "There already": lambda row: row.duplicates > 0,
    "Refused": lambda row: row.state in {State.REFUSED, State.CANCELLED},
}
"""Which files a filter shows, by its words."""


ASKING: tuple[Callable[[FileRow], bool], ...] = (
    lambda row: row.asks_password, lambda row: row.is_scan, lambda row: row.is_unsure, lambda row: row.is_to_tell,
)  # fmt: skip
"""What a file may ask for, the most pressing first."""


class ImportPanel(QWidget):
    """source_wanted(id), encoding_wanted(id), version_wanted(id, way): of a source, way as in its menu: ``page``, ``scans``.

    again_wanted(number), rows_wanted(number), scans_wanted(number), password_given(number, str): of a row of the board.
    cancel_all_wanted.
    """

    source_wanted = Signal(object)
    encoding_wanted = Signal(object)
    version_wanted = Signal(object, str)
    again_wanted = Signal(int)
    rows_wanted = Signal(int)
    scans_wanted = Signal(int)
    password_given = Signal(int, str)
    cancel_all_wanted = Signal()

    def __init__(self, board: Board, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self._seen = -1
        self._filter = "All"
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(150)
        self.model = FilesModel()
        self.view = RowList(tokens, tr("Imported files"))
        self.view.setModel(self.model)
        self.detail = FileDetail(tokens)
        self.toggles = {words: Toggle(tokens, tr(words)) for words in FILTERS}
        self._summary = QLabel(tr("Nothing was imported since the project was opened."))
        self.copy_button, self.cancel_button = QPushButton(tr("Copy the report")), QPushButton(tr("Cancel all"))
        self._lines = [Hairline(tokens)]
        self._lay_out(tokens)
        self._connect()
        self.set_tokens(tokens)
        self.refresh()

    def _lay_out(self, tokens: Tokens) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        head.setSpacing(8)
        for toggle in self.toggles.values():
            head.addWidget(toggle)
        head.addSpacing(8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.cancel_button)
        head.addWidget(self.copy_button)
        self._halves = HairlineSplitter(tokens, Qt.Orientation.Horizontal)
        self._halves.addWidget(self.view)
        beside = QScrollArea()  # so that a low panel cuts off no sentence
        beside.setWidgetResizable(True)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.setStyleSheet("QScrollArea, #importing_detail { background: transparent }")
        self.detail.setObjectName("importing_detail")
        beside.setWidget(self.detail)
        self._halves.addWidget(beside)
        self._halves.setSizes([600, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._lines[0])
        column.addWidget(self._halves, 1)

    def _connect(self) -> None:
        for words, toggle in self.toggles.items():
            toggle.clicked.connect(lambda _checked=False, words=words: self.set_filter(words))
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_report())
        self.cancel_button.clicked.connect(lambda _checked=False: self.cancel_all_wanted.emit())
        self.view.selectionModel().currentChanged.connect(lambda *_indexes: self._show_chosen())
        self.view.doubleClicked.connect(lambda _index: self._open())
        detail = self.detail
        detail.open_wanted.connect(self._open)
        detail.cancel_wanted.connect(lambda: self.board.take_back(self.chosen))
        detail.again_wanted.connect(lambda: self.again_wanted.emit(self.chosen))
        detail.scans_wanted.connect(self._read_scans)
        detail.rows_wanted.connect(lambda: self.rows_wanted.emit(self.chosen))
        detail.encoding_wanted.connect(lambda: self.encoding_wanted.emit(self._source()))
        detail.whole_page_wanted.connect(lambda: self.version_wanted.emit(self._source(), "page"))
        detail.password_given.connect(lambda words: self.password_given.emit(self.chosen, words))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._summary.setFont(font(tokens, "small"))
        self._summary.setStyleSheet(f"color: {tokens.name('text2')}")
        parts: tuple[RowList | FileDetail | Hairline | Toggle, ...]
        parts = (self.view, self.detail, *self._lines, *self.toggles.values())
        for part in parts:
            part.set_tokens(tokens)

    # --- what is shown

    def refresh(self) -> None:
        """Show the board as it is now; nothing happens where it has not changed."""
        changes = self.board.changes
        if changes == self._seen:
            return
        self._seen = changes
        rows = self.board.rows()
        self.model.show(rows)
        for words, toggle in self.toggles.items():
            count = sum(map(FILTERS[words], rows))
            toggle.setText(f"{tr(words)} {locale.number(count)}")
            toggle.setChecked(words == self._filter)
            toggle.setVisible(bool(count) or words in {"All", self._filter})
            toggle.updateGeometry()
        self.cancel_button.setVisible(any(row.state in UNDER_WAY for row in rows))
        self.copy_button.setEnabled(bool(rows))
        if rows:
            self._summary.setText(summary(rows))
        self._show_chosen()

    def set_filter(self, words: str) -> None:
        """Show only some files, by the words of a filter; the one chosen stays so if it is among them."""
        chosen = self.chosen
        self._filter = words
        self.model.filter(FILTERS[words])
        self.choose(chosen)
        self._seen = -1
        self.refresh()

    @property
    def chosen(self) -> int:
        """The number of the chosen row, -1 for none."""
        return self.model.number(self.view.currentIndex())

    def choose(self, number: int) -> None:
        """Choose a row, if it is on show."""
        place = self.model.place(number)
        if place.isValid():
            self.view.setCurrentIndex(place)
            self.view.scrollTo(place)

    def ask_first(self) -> None:
        """Choose the first row that asks for something, or of which something is to be told."""
        rows = self.board.rows()
        for wanted in ASKING:
            number = next((number for number, row in enumerate(rows) if wanted(row)), -1)
            if number >= 0:
                self.choose(number)
                return

    def _show_chosen(self) -> None:
        number = self.chosen
        self.detail.show_row(self.board.row(number) if number >= 0 else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row on view, also as the panel comes up."""
        super().resizeEvent(event)
        if self.chosen >= 0:
            QTimer.singleShot(0, self, lambda: self.view.scrollTo(self.view.currentIndex()))

    # --- acts

    def copy_report(self) -> None:
        """Put the report of all files on the clipboard."""
        QGuiApplication.clipboard().setText(report(self.board.rows()))

    def _source(self) -> int:
        return self.board.row(self.chosen).source_id if self.chosen >= 0 else 0

    def _read_scans(self) -> None:
        """Ask for the pages that are pictures: of a source in a new version, else of the file that was refused."""
        if self._source():
            self.version_wanted.emit(self._source(), "scans")
        elif self.chosen >= 0:
            self.scans_wanted.emit(self.chosen)

    def _open(self) -> None:
        if self._source():
            self.source_wanted.emit(self._source())
        elif self.chosen >= 0 and self.board.row(self.chosen).asks_password:
            self.detail.password.setFocus()
        elif self.chosen >= 0 and self.board.row(self.chosen).is_scan:
            self.detail.buttons["scans"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the source of the chosen row, or leads to what it asks for; Del takes a file back that is under way."""
        in_list = self.view.hasFocus() and self.chosen >= 0
        if in_list and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif in_list and event.key() == Qt.Key.Key_Delete and self.board.row(self.chosen).state in UNDER_WAY:
            self.board.take_back(self.chosen)
        else:
            super().keyPressEvent(event)
