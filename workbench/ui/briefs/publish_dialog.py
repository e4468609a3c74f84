"""Publishing a brief: what is chosen, what is warned of, how far it is, and what can be done with the file then."""

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

from workbench.briefs import editing
from workbench.briefs.handling import rolled_up, stricter
from workbench.briefs.output import output_of, set_output
from workbench.briefs.publishing import Form, UnknownForm, form_of, publish
from workbench.briefs.records import brief, citations
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui import locale
from workbench.ui.briefs.buttons import HandlingBadge
from workbench.ui.briefs.publish_form import FORMS, PublishForm
from workbench.ui.briefs.publish_notes import PublishNote, stricter_words
from workbench.ui.errors import describe_error
from workbench.ui.file_run import FileRun, Told
from workbench.ui.tasks import Cancelled, Tasks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

WIDTH = 580
"""Pixels: the longest line about a form stands in two lines."""

Open = Callable[[Path], object]


def open_by_system(path: Path) -> None:
    """Open a file, or a folder, with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class PublishDialog(QDialog):
    """Not modal: the window works on meanwhile.

    Signals: published(path); passage_wanted(id); findings_wanted(); verify_wanted(path). Close it with close_down().
    """

    published = Signal(object)
    passage_wanted = Signal(object)
    findings_wanted = Signal()
    verify_wanted = Signal(object)

    def __init__(
        self,
        project: Project,
        brief_id: int,
        tokens: Tokens,
        tasks: Tasks,
        path: Path,
        *,
        findings: Callable[[], int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """path: where it is proposed to be written; findings: counts what the checks find. KeyError for no such brief."""
        super().__init__(parent)
        self.project, self.brief_id = project, brief_id
        self._findings, self._asked = findings, Path()
        self.open_path: Open = open_by_system
        details = brief(project.reading, brief_id)
        self._handling = details.handling
        self.run = FileRun(tasks, tr("Publishing the brief"), tr("Reading what it cites"), self)
        self.form = PublishForm(tokens, output_of(details))
        self.strict, self.found = PublishNote(tokens), PublishNote(tokens)
        self.field, self.choose_button = QLineEdit(str(path)), QPushButton(tr("Choose…"))
        self.replaces, self.state, self.bar = QLabel(), QLabel(), QProgressBar()
        self.open_button, self.folder_button = QPushButton(tr("Open")), QPushButton(tr("Show in folder"))
        self.verify_button = QPushButton(tr("Verify"))
        self.cancel_button, self.publish_button = QPushButton(tr("Close")), QPushButton(tr("Publish"))
        self.badge = HandlingBadge(self._choose_handling)
        self._title = QLabel()
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)
        self.refresh()
        self._at_rest()
        self.publish_button.setFocus()

    # --- building

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Publish the brief"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.field.setAccessibleName(tr("File"))
        self.replaces.setProperty("role", "secondary")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.publish_button.setProperty("primary", True)
        self.publish_button.setDefault(True)
        for button in (self.choose_button, self.open_button, self.folder_button, self.verify_button, self.cancel_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addLayout(_row(self._title, self.badge, stretch=0))
        column.addSpacing(2)
        column.addWidget(self.form)
        for note in (self.strict, self.found):
            column.addWidget(note)
        column.addSpacing(4)
        column.addLayout(_row(self.field, self.choose_button, stretch=0))
        for widget in (self.replaces, self.bar, self.state):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.open_button, self.folder_button, self.verify_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.publish_button)
        column.addLayout(foot)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_choice)
        self.field.textChanged.connect(lambda _words: self._tell_file())
        self.choose_button.clicked.connect(lambda _checked=False: self._choose())
        self.strict.pressed.connect(self._label_stricter)
        self.strict.link.connect(self._show_passage)
        self.found.pressed.connect(self.findings_wanted)
        self.publish_button.clicked.connect(lambda _checked=False: self.publish())
        self.cancel_button.clicked.connect(lambda _checked=False: self._give_up())
        self.open_button.clicked.connect(lambda _checked=False: self.open_path(self._asked))
        self.folder_button.clicked.connect(lambda _checked=False: self.open_path(self._asked.parent))
        self.verify_button.clicked.connect(self._verify)
        self.run.at.connect(self._on_stage)
        self.run.done.connect(self._on_done)
        self.run.cancelled.connect(lambda: self._at_rest(tr("Cancelled. The file is as it was.")))
        self.run.failed.connect(lambda error: self._at_rest(describe_error(error), wrong=True))

    # --- showing

    def refresh(self) -> None:
        """Show the brief's title, its label, and what there is to warn of, as they are stored."""
        reading = self.project.reading
        try:
            details = brief(reading, self.brief_id)
            strict = stricter(reading, self.brief_id)
        except KeyError:  # deleted meanwhile
            self.close()
            return
        except ProjectError:
            return
        self._handling = details.handling
        self._title.setText(details.title.strip() or tr("Brief without a title"))
        self.badge.show_label(rolled_up(details.handling, strict), details.handling)
        self.badge.setEnabled(not self.project.read_only)
        self.strict.setVisible(bool(strict))
        if strict:
            title, reason, act = stricter_words(details.handling, strict)
            self.strict.say(title, reason, "" if self.project.read_only else act)
        self.count_findings()

    def count_findings(self) -> None:
        """Tell how many findings there are by now."""
        count = self._findings() if self._findings is not None else 0
        self.found.setVisible(count > 0)
        if count:
            self.found.say(tr("%n finding(s)", count), tr("The brief can be published all the same."), tr("Show"))
        self._fit()

    def _tell_file(self) -> None:
        path = self._path()
        told, can = _told_of(path) if path is not None else (self._unusable(), False)
        self.replaces.setText(told)
        self.replaces.setVisible(bool(told))
        self.publish_button.setEnabled(can and not self.run.is_on)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown asks for."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _path(self) -> Path | None:
        """Return the file to write, with the ending of the chosen form; None while no name is given that a file may have."""
        words = self.field.text().strip()
        if not words or words.endswith(("/", "\\")):
            return None
        try:
            path = Path(words).expanduser()
            if _form(path) is not self.form.form:
                path = path.with_name(f"{path.name}.{self.form.form.value}")
        except (ValueError, RuntimeError):  # a dot; the home of nobody
            return None
        return path

    def _unusable(self) -> str:
        words = self.field.text().strip()
        return tr("No file can be called so.") if words and not words.endswith(("/", "\\")) else ""

    # --- acts

    def _on_choice(self) -> None:
        path = Path(self.field.text().strip() or tr("Brief"))
        if _form(path) is None:
            self._tell_file()
            return
        self.field.setText(str(path.with_suffix(f".{self.form.form.value}")))
        self._tell_file()

    def _choose(self) -> None:
        kind = f"{tr(FORMS[self.form.form][0])} (*.{self.form.form.value})"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Publish as"), str(self._path() or ""), kind)
        if chosen:
            self.field.setText(chosen)

    def _choose_handling(self, label: str) -> None:
        try:
            editing.set_field(self.project, self.brief_id, "handling", label)
        except (ProjectError, KeyError) as error:
            self._at_rest(describe_error(error), wrong=True)
        self.refresh()

    def _label_stricter(self) -> None:
        self._choose_handling(rolled_up(self._handling, stricter(self.project.reading, self.brief_id)))

    def _show_passage(self, number: str) -> None:
        found = next((one for one in citations(self.project.reading, self.brief_id) if str(one.number) == number), None)
        if found is not None and found.passage_id is not None:
            self.passage_wanted.emit(found.passage_id)

    def _verify(self) -> None:
        """Make room for the report."""
        asked = self._asked
        self.close()
        self.verify_wanted.emit(asked)

    def publish(self) -> None:
        """Keep what is chosen with the brief, as one step, and begin to write the file."""
        path = self._path()
        if path is None or self.run.is_on or not _told_of(path)[1]:
            return
        output = self.form.output(self._handling)
        try:
            if not self.project.read_only and output != output_of(brief(self.project.reading, self.brief_id)):
                set_output(self.project, self.brief_id, output)
        except (ProjectError, KeyError) as error:
            self._at_rest(describe_error(error), wrong=True)
            return
        self._asked = path
        reading, brief_id, form = self.project.reading, self.brief_id, self.form.form

        def make(tell: Told, cancelled: Cancelled) -> Path:
            publish(reading, brief_id, path, form, output=output, progress=tell, cancelled=cancelled)
            return path

        self.run.start(make)
        self._under_way()

    def _give_up(self) -> None:
        if self.run.is_on:
            self.run.cancel()
            self.state.setText(tr("Cancelling…"))
        else:
            self.close()

    # --- states

    def _under_way(self) -> None:
        self._show_ways(shown=False)
        self.replaces.hide()
        self._enable(enabled=False)
        self.cancel_button.setText(tr("Cancel"))
        self.cancel_button.setFocus()
        self.bar.setValue(0)
        self.bar.show()
        self._say("")

    def _on_stage(self, part: float, words: str) -> None:
        if self.run.is_on:
            self.bar.setValue(round(part * 1000))
            self._say(f"{words}…")

    def _on_done(self, path: Path) -> None:
        size = path.stat().st_size if path.is_file() else 0
        self._at_rest(tr("Published: {name}, {size}").format(name=path.name, size=locale.size(size)))
        self._show_ways(shown=True)
        self.verify_button.setVisible(self.form.form is not Form.MARKDOWN)
        self.open_button.setFocus()
        self.published.emit(path)

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
        for button in (self.open_button, self.folder_button, self.verify_button):
            button.setVisible(shown)

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.form, self.field, self.choose_button, self.publish_button):
            widget.setEnabled(enabled)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setStyleSheet(f"color: {self._tokens.name('danger' if wrong else 'text')}")
        self.state.setAccessibleName(words)
        self._fit()

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
        for note in (self.strict, self.found):
            note.set_tokens(tokens)


def _form(path: Path) -> Form | None:
    """Return the form that a name's ending says, None for another ending."""
    try:
        return form_of(path)
    except UnknownForm:
        return None


def _told_of(path: Path) -> tuple[str, bool]:
    """Return what is to be said about a file to write, and whether it can be tried."""
    try:
        if not path.parent.is_dir():
            return tr("There is no such folder."), False
        return (tr("There is such a file; it is replaced once the new one is whole.") if path.is_file() else ""), True
    except (OSError, ValueError):  # too long a name, a folder that may not be looked into
        return tr("No file can be called so."), False


def _row(first: QWidget, second: QWidget, *, stretch: int) -> QHBoxLayout:
    """Return a row whose first widget takes what room there is."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    row.addWidget(second, stretch, Qt.AlignmentFlag.AlignTop)
    return row
