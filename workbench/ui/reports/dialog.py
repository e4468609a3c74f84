"""The dialog for what nobody foresaw: what happened, what is safe, what one can do, and a report to hand on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.said import Words
from workbench.ui.icons import pixmap
from workbench.ui.reports.logbook import log_path
from workbench.ui.reports.places import home_shortened
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.fitting import fit
from workbench.ui.words import tr

WIDTH, REPORT_HEIGHT = 640, 160
ICON = 24

NO_ERROR: Words = "Nothing has gone wrong just now. This report tells the makers what the program runs on; add what you saw."
SAFE_WITHOUT: Words = "No project is open, so nothing can have been lost."
REPORT_HOLDS: Words = (
    "The report names versions, settings and places in the program’s code. It holds no word of your texts, themes or names."
)


@dataclass(frozen=True, slots=True)
class Ways:
    """What is safe, in a sentence, and what one can do; None where it can't be done just now."""

    safe: str = ""
    reopen: Callable[[], object] | None = None
    save_copy: Callable[[], object] | None = None


class ReportDialog(QDialog):
    """Not modal: one can go on beside it. Without a sentence of what happened it is a report that the person asked for."""

    def __init__(
        self, tokens: Tokens, report: str, happened: str = "", ways: Ways | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens, self._times, self._log = tokens, 1, log_path()
        self.report, self.is_error = report, bool(happened)
        ways = ways or Ways()
        self.happened, self.safe, self.times = _said(happened or tr(NO_ERROR)), _said(ways.safe or tr(SAFE_WITHOUT)), _said("")
        self.box = QPlainTextEdit(report)
        self.copy_button, self.save_button = QPushButton(tr("Copy report")), QPushButton(tr("Save report…"))
        self.folder_button = QPushButton(tr("Open folder"))
        self.reopen_button, self.copy_project = QPushButton(tr("Reopen the project")), QPushButton(tr("Save a copy…"))
        self.go_on = QPushButton(tr("Go on") if happened else tr("Close"))
        self._state = QLabel()
        self.setWindowTitle(tr("Something went wrong") if happened else tr("Report a problem"))
        self._connect(ways)
        self._lay_out()
        self.go_on.setFocus()

    def _connect(self, ways: Ways) -> None:
        for button, act in ((self.reopen_button, ways.reopen), (self.copy_project, ways.save_copy)):
            button.setVisible(False)
            if act is not None and self.is_error:
                button.clicked.connect(lambda _checked=False, act=act: self._leave_for(act))
        self._offered = [
            button
            for button, act in ((self.reopen_button, ways.reopen), (self.copy_project, ways.save_copy))
            if act is not None and self.is_error
        ]
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_report())
        self.save_button.clicked.connect(lambda _checked=False: self._ask_and_save())
        self.folder_button.clicked.connect(lambda _checked=False: self._open_folder())
        self.go_on.clicked.connect(lambda _checked=False: self.accept())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addLayout(self._head())
        for label in (self.happened, self.times, self.safe):
            column.addWidget(label)
        self.safe.setVisible(self.is_error)
        self.times.hide()
        column.addSpacing(4)
        column.addWidget(_headed(tr("Report"), self._tokens))
        column.addWidget(self._box(), 1)
        column.addWidget(_said(tr(REPORT_HOLDS), faint=True))
        column.addLayout(_row(self.copy_button, self.save_button, self._state, None))
        if self._log is not None:
            place = _said(tr("The log is in {folder}").format(folder=home_shortened(self._log.parent)), faint=True)
            column.addLayout(_row(place, self.folder_button))
        column.addSpacing(6)
        column.addLayout(_row(*self._offered, None, self.go_on))
        self.go_on.setProperty("primary", True)
        self.go_on.setDefault(True)
        for button in (self.copy_button, self.save_button, self.folder_button, *self._offered):
            button.setAutoDefault(False)
            button.setVisible(True)
        fit(self, WIDTH)

    def _head(self) -> QHBoxLayout:
        sign, title = QLabel(), QLabel(self.windowTitle())
        name, role = ("warning", "warn") if self.is_error else ("info", "accent")
        sign.setPixmap(pixmap(self._tokens, name, ICON, role, self.devicePixelRatioF()))
        title.setFont(font(self._tokens, "ui_strong"))
        return _row(sign, title, None)

    def _box(self) -> QPlainTextEdit:
        self.box.setReadOnly(True)
        self.box.setProperty("field", "true")
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box.setTabChangesFocus(True)
        self.box.setMinimumHeight(REPORT_HEIGHT)
        self.box.setAccessibleName(tr("Report"))
        mono = QFont(self._tokens.type["mono_family"])
        mono.setPixelSize(round(self._tokens.type["small"]["size"]))
        self.box.setFont(mono)
        return self.box

    # --- acts

    def count_more(self, times: int) -> None:
        """Say that it, or something else, has happened that often again."""
        self._times += times
        self.times.setText(tr("This has happened %n time(s) so far.", self._times))
        self.times.setVisible(self._times > 1)
        fit(self, max(WIDTH, self.width()), self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need in the fonts they are shown in."""
        super().showEvent(event)
        fit(self, WIDTH)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self.report)
        self._state.setText(tr("Copied"))

    def _ask_and_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), "workbench-report.txt", f"{tr('Text')} (*.txt)")
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the report to a file, and say whether that went well."""
        try:
            path.write_text(self.report + "\n", encoding="utf-8")
        except OSError:
            self._state.setText(tr("It could not be written there."))
        else:
            self._state.setText(tr("Saved as {name}").format(name=path.name))

    def _open_folder(self) -> None:
        if self._log is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))

    def _leave_for(self, act: Callable[[], object]) -> None:
        self.accept()
        act()


def _said(words: str, *, faint: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    if faint:
        label.setProperty("role", "secondary")
    return label


def _headed(words: str, tokens: Tokens) -> QLabel:
    label = QLabel(words)
    label.setFont(font(tokens, "caps_head"))
    label.setProperty("role", "secondary")
    return label


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, QLabel) and widget.wordWrap() else 0)
    return row
