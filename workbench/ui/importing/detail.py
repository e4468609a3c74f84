"""What is to be said of the chosen file, and what can be done about it; a password is asked for here."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.importing.board import UNDER_WAY, FileRow, State, shown
from workbench.ui.importing.sentences import sentences
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

TABLES = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".xlsm"})
PAGES = frozenset({".html", ".htm", ".xhtml", ".xht", ".mht", ".mhtml"})


class FileDetail(QWidget):
    """open_wanted, encoding_wanted, whole_page_wanted: of the source it became. cancel_wanted, again_wanted, rows_wanted,
    scans_wanted: of the file. password_given(str): with which it is to be tried."""

    open_wanted = Signal()
    encoding_wanted = Signal()
    whole_page_wanted = Signal()
    cancel_wanted = Signal()
    again_wanted = Signal()
    rows_wanted = Signal()
    scans_wanted = Signal()
    password_given = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: FileRow | None = None
        self._name, self._said = QLabel(), QLabel()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Password"))
        self.password.setAccessibleName(tr("Password of the file"))
        self.password.setMaximumWidth(220)
        self.password.returnPressed.connect(self._give)
        self.try_button = _button(tr("Open with it"), self._give)
        self.buttons = {
            "encoding": _button(tr("Choose the encoding…"), self.encoding_wanted.emit),
            "scans": _button(tr("Read the scanned pages…"), self.scans_wanted.emit),
            "open": _button(tr("Open"), self.open_wanted.emit),
            "rows": _button(tr("Each row as a source"), self.rows_wanted.emit),
            "page": _button(tr("Take the whole page"), self.whole_page_wanted.emit),
            "again": _button(tr("Try again"), self.again_wanted.emit),
            "cancel": _button(tr("Cancel this file"), self.cancel_wanted.emit),
        }
        for name in ("encoding", "scans"):
            self.buttons[name].setProperty("primary", True)
        self.buttons["scans"].setToolTip(
            tr("Reads the pictures of its pages by Tesseract, if that is installed, seconds each; marked as OCR")
        )
        self.buttons["rows"].setToolTip(tr("Imports the table once more, a source for each row; the table stays as it is"))
        self.buttons["page"].setToolTip(tr("Reads it again with all that stands around the article, as a new version"))
        self._lay_out()
        self.set_tokens(tokens)
        self.show_row(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.setSpacing(8)
        for label in (self._name, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self._asking = QWidget()
        _line(QHBoxLayout(self._asking), self.password, self.try_button)
        self._doing = QWidget()
        _line(QHBoxLayout(self._doing), *self.buttons.values())
        column.addWidget(self._asking)
        column.addWidget(self._doing)
        column.addStretch(1)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._name.setFont(font(tokens, "ui_strong"))
        self._said.setFont(font(tokens, "ui"))

    def show_row(self, row: FileRow | None) -> None:
        """Show a file; what is typed as its password stays while it waits for it."""
        if row is self._row and row is not None:
            return
        other = row is None or self._row is None or row.path != self._row.path
        self._row = row
        if other or (row is not None and row.state in UNDER_WAY):
            self.password.clear()
        self._name.setText(row.name if row is not None else "")
        self._name.setToolTip(tip(shown(str(row.path))) if row is not None else "")
        self._said.setText("\n".join(sentences(row)) if row is not None else tr("Choose a file to see what became of it."))
        self._asking.setVisible(row is not None and row.asks_password)
        offered = _offered(row) if row is not None else set()
        for name, button in self.buttons.items():
            button.setVisible(name in offered)
        self._doing.setVisible(bool(offered))

    def _give(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())


def _offered(row: FileRow) -> set[str]:
    """Return what can be done about a file."""
    if row.state in UNDER_WAY:
        return {"cancel"}
    ending = row.path.suffix.casefold()
    offered = {"open"} if row.source_id else set()
    if row.is_unsure:
        offered.add("encoding")
    if row.is_scan or row.has_scans:
        offered.add("scans")
    if row.imported == 1 and ending in TABLES and not row.wish.rows:
        offered.add("rows")
    if row.imported == 1 and ending in PAGES and not row.wish.whole_page:
        offered.add("page")
    if row.state in {State.REFUSED, State.CANCELLED} and not (row.asks_password or row.is_scan):
        offered.add("again")
    return offered


def _button(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(lambda _checked=False: act())
    return button


def _line(row: QBoxLayout, *widgets: QWidget) -> None:
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
