"""Exporting an annotated source: what is chosen, how far it is, what could not be marked, what can be done with the file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.briefs.annotating import Written, publish_annotated
from workbench.project.project import Project
from workbench.sources.records import SourceRecord
from workbench.ui.annotating.form import FORMS, AnnotateForm
from workbench.ui.errors import describe_error
from workbench.ui.file_run import FileRun, Told
from workbench.ui.tasks import Cancelled, Tasks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

WIDTH = 560
"""Pixels: the longest line about a form stands in two lines."""

PDF = "pdf"
Open = Callable[[Path], object]


def open_by_system(path: Path) -> None:
    """Open a file, or a folder, with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class AnnotateDialog(QDialog):
    """Not modal: the window works on meanwhile. Signal: written(path). Close it with close_down()."""

    written = Signal(object)

    def __init__(
        self, project: Project, source: SourceRecord, tokens: Tokens, tasks: Tasks, path: Path, parent: QWidget | None = None
    ) -> None:
        """path: where it is proposed to be written."""
        super().__init__(parent)
        self._tokens, self._asked = tokens, Path()
        self.open_path: Open = open_by_system
        self.run = FileRun(tasks, tr("Exporting the annotated source"), tr("Reading what is marked in it"), self)
        self._reading, self._source_id = project.reading, source.id
        self.form = AnnotateForm(tokens, project.reading, has_pages=source.kind == PDF)
        self.field, self.choose_button = QLineEdit(str(path)), QPushButton(tr("Choose…"))
        self.replaces, self.state, self.bar = QLabel(), QLabel(), QProgressBar()
        self.open_button, self.folder_button = QPushButton(tr("Open")), QPushButton(tr("Show in folder"))
        self.cancel_button, self.export_button = QPushButton(tr("Close")), QPushButton(tr("Export"))
        self._title = QLabel(source.title)
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)
        self._at_rest()
        self.export_button.setFocus()

    # --- building

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Export the annotated source"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.field.setAccessibleName(tr("File"))
        self.replaces.setProperty("role", "secondary")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.export_button.setProperty("primary", True)
        self.export_button.setDefault(True)
        for button in (self.choose_button, self.open_button, self.folder_button, self.cancel_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.form)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.choose_button)
        column.addLayout(row)
        for widget in (self.replaces, self.bar, self.state):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.open_button, self.folder_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.export_button)
        column.addLayout(foot)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form)
        self.field.textChanged.connect(lambda _words: self._tell_file())
        self.choose_button.clicked.connect(lambda _checked=False: self._choose())
        self.export_button.clicked.connect(lambda _checked=False: self.export())
        self.cancel_button.clicked.connect(lambda _checked=False: self._give_up())
        self.open_button.clicked.connect(lambda _checked=False: self.open_path(self._asked))
        self.folder_button.clicked.connect(lambda _checked=False: self.open_path(self._asked.parent))
        self.run.at.connect(self._on_stage)
        self.run.done.connect(self._on_done)
        self.run.cancelled.connect(lambda: self._at_rest(tr("Cancelled. The file is as it was.")))
        self.run.failed.connect(lambda error: self._at_rest(describe_error(error), wrong=True))

    # --- the file

    def _path(self) -> Path | None:
        """Return the file to write, with the ending of the chosen form; None while no name is given."""
        words = self.field.text().strip()
        if not words or words.endswith(("/", "\\")):
            return None
        path = Path(words).expanduser()
        ending = f".{self.form.ending}"
        return path if path.suffix.casefold() == ending else path.with_name(path.name + ending)

    def _tell_file(self) -> None:
        path = self._path()
        there = path is not None and path.is_file()
        told = tr("There is such a file; it is replaced once the new one is whole.") if there else ""
        lacking = path is not None and not path.parent.is_dir()
        self.replaces.setText(tr("There is no such folder.") if lacking else told)
        self.replaces.setVisible(bool(self.replaces.text()))
        self.export_button.setEnabled(path is not None and not lacking and not self.run.is_on)
        self._fit()

    def _on_form(self) -> None:
        path = Path(self.field.text().strip() or tr("Source"))
        if path.suffix.casefold() in {".pdf", ".html", ".docx"}:
            self.field.setText(str(path.with_suffix(f".{self.form.ending}")))
        self._tell_file()

    def _choose(self) -> None:
        kind = f"{tr(FORMS[self.form.form][0])} (*.{self.form.ending})"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export as"), str(self._path() or ""), kind)
        if chosen:
            self.field.setText(chosen)

    # --- acts

    def export(self) -> None:
        """Begin to write the file."""
        path = self._path()
        if path is None or self.run.is_on or not path.parent.is_dir():
            return
        self._asked = path
        reading, source_id, form, choice = self._reading, self._source_id, self.form.form, self.form.choice()

        def make(tell: Told, cancelled: Cancelled) -> Written:
            return publish_annotated(reading, source_id, path, form, choice=choice, progress=tell, cancelled=cancelled)

        self.run.start(make)
        self._show_ways(shown=False)
        self.replaces.hide()
        self._enable(enabled=False)
        self.cancel_button.setText(tr("Cancel"))
        self.cancel_button.setFocus()
        self.bar.setValue(0)
        self.bar.show()
        self._say("")

    def _give_up(self) -> None:
        if self.run.is_on:
            self.run.cancel()
            self.state.setText(tr("Cancelling…"))
        else:
            self.close()

    # --- states

    def _on_stage(self, part: float, words: str) -> None:
        if self.run.is_on:
            self.bar.setValue(round(part * 1000))
            self._say(f"{words}…")

    def _on_done(self, done: Written) -> None:
        said = [tr("Written with %n passage(s): {name}.", done.passages).format(name=done.path.name)]
        if done.unplaced:
            numbers = ", ".join(map(str, done.unplaced))
            words = tr("The letters of these passages have no place on the pages, so they are not marked: {numbers}.")
            said.append(words.format(numbers=numbers))
        if done.was_signed:
            said.append(tr("The original is signed; its signature does not hold for this copy."))
        self._at_rest(" ".join(said))
        self._show_ways(shown=True)
        self.open_button.setFocus()
        self.written.emit(done.path)

    def _at_rest(self, words: str = "", *, wrong: bool = False) -> None:
        self._enable(enabled=True)
        self._show_ways(shown=False)
        self.bar.hide()
        self.cancel_button.setText(tr("Close"))
        self._tell_file()
        if words:
            self.replaces.hide()
        self._say(words, wrong=wrong)

    def _show_ways(self, *, shown: bool) -> None:
        """Offer, or no longer, what can be done with the file."""
        for button in (self.open_button, self.folder_button):
            button.setVisible(shown)

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.form, self.field, self.choose_button, self.export_button):
            widget.setEnabled(enabled)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setStyleSheet(f"color: {self._tokens.name('danger' if wrong else 'text')}")
        self.state.setAccessibleName(words)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown asks for."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need in the fonts they are shown in."""
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels what is under way, else closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End with what is under way cancelled."""
        self.run.end()
        super().closeEvent(event)

    def close_down(self) -> None:
        """Close, whatever is under way."""
        self.run.end()
        self.close()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._title.setFont(font(tokens, "ui_strong"))
        self.form.set_tokens(tokens)
