"""The tab of a brief: toolbar, editor, and the preview beside it where there is room, else in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench import paths
from workbench.briefs import editing
from workbench.briefs.export import export
from workbench.briefs.records import brief
from workbench.briefs.reviewing import changed_quotations
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui.briefs.buttons import HandlingBadge
from workbench.ui.briefs.caret import Caret
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.hands import Hands
from workbench.ui.briefs.linting.hand import FindingHand
from workbench.ui.briefs.outline import Place, outline
from workbench.ui.briefs.preview import BriefPreview
from workbench.ui.briefs.publish_dialog import PublishDialog
from workbench.ui.briefs.redraft_dialog import RedraftDialog
from workbench.ui.briefs.redrafting import redraft
from workbench.ui.briefs.snapshot import AROUND, TABLES, Snapshot
from workbench.ui.briefs.toolbar import EditBar
from workbench.ui.tasks import Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

BESIDE = 1040
"""Pixels of width from which editor and preview stand side by side."""

AskPath = Callable[[str], Path | None]


class BriefTab(QWidget):
    """Writes, previews and exports one brief.

    Signals: passage_wanted(passage id); status(words); failed(error); title_changed(words); place_entered(place id);
    verify_wanted(path of a published file); found(counts by place); gone() when the brief is deleted or its drafting undone.
    Call on_changes() with each change, close_down() at the end.
    """

    passage_wanted = Signal(object)
    status = Signal(str)
    failed = Signal(object)
    title_changed = Signal(str)
    place_entered = Signal(object)
    gone = Signal()
    verify_wanted = Signal(object)
    found = Signal(object)

    def __init__(
        self, project: Project, brief_id: int, tokens: Tokens, tasks: Tasks, *, ask_path: AskPath | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """ask_path(suggested name) asks where the PDF goes; tasks runs the export. KeyError if there is no such brief."""
        super().__init__(parent)
        self.project, self.brief_id = project, brief_id
        self._tasks, self._ask_path = tasks, ask_path or self._ask
        self.editor = BriefEditor(project, brief_id, tokens)
        self.preview = BriefPreview(project, brief_id, tokens)
        self.caret = Caret(self.editor)
        self._title, self._tokens = "", tokens
        self._changed: tuple[int, ...] = ()
        self.publishing: PublishDialog | None = None
        self._build(tokens)
        self.hands = Hands(self.editor, tokens, self)
        self.linting = FindingHand(self.editor, tokens, self)
        self._connect()
        self._show(self.editor.snapshot)
        self._tell_changed()
        self._dress(tokens)  # its parts came dressed

    # --- building

    def _build(self, tokens: Tokens) -> None:
        self._left, self._bar = QWidget(), QWidget()
        self._line = Hairline(tokens)
        self.splitter = HairlineSplitter(tokens, Qt.Orientation.Horizontal)
        self._fill_bar(tokens)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self._line, self.editor):
            column.addWidget(widget)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.splitter)

    def _fill_bar(self, tokens: Tokens) -> None:
        row = QHBoxLayout(self._bar)
        pad(row, 16, 4, 12, 4)
        row.setSpacing(6)
        self._views = QButtonGroup(self)
        for number, (name, tip) in enumerate(((tr("Write"), tr("The text")), (tr("Preview"), tr("The pages")))):
            button = QToolButton()
            button.setText(name)
            button.setToolTip(tip)
            button.setCheckable(True)
            self._views.addButton(button, number)
            row.addWidget(button)
        self._views.button(0).setChecked(True)
        self.edit_bar = EditBar(self.editor, tokens, self._bar)
        row.addWidget(self.edit_bar)
        row.addStretch(1)
        self.changed = QToolButton()
        self.changed.clicked.connect(lambda _checked=False: self._show_changed())
        row.addWidget(self.changed)
        self.badge = HandlingBadge(self._choose_handling)
        self.badge.setEnabled(not self.project.read_only)
        self.publish_button = QPushButton(tr("Publish…"))
        self.publish_button.setToolTip(tr("As PDF, Word document, web page or Markdown (Ctrl+Shift+D)"))
        row.addWidget(self.badge)
        row.addWidget(self.publish_button)

    def _connect(self) -> None:
        self.edit_bar.cite_wanted.connect(self.hands.open_cites)
        self.edit_bar.note_wanted.connect(self.hands.open_note)
        self.edit_bar.figure_wanted.connect(self.hands.open_figures)
        self.editor.showed.connect(self._show)
        self.editor.passage_wanted.connect(self.passage_wanted)
        self.editor.failed.connect(self.failed)
        self.editor.gone.connect(self.gone)
        self.editor.place_entered.connect(self._on_place)
        self.preview.state.connect(self.status)
        self.caret.moved.connect(self.preview.show_place)
        self.preview.place_clicked.connect(self._go_to)
        self.preview.citation_clicked.connect(self._open_cited)
        self.publish_button.clicked.connect(lambda _checked=False: self.publish())
        self.linting.counted.connect(self._on_counted)
        self.linting.told.connect(self.status)
        self._views.idClicked.connect(lambda _number: self._arrange())

    # --- showing

    def on_changes(self, changes: Changes) -> None:
        """Show what a step changed."""
        self.editor.on_changes(changes)
        self.preview.on_changes(changes)
        self.linting.on_changes(changes)
        if self.publishing is not None and changes.touches(*TABLES, *AROUND):
            self.publishing.refresh()
        if changes.touches("source_version", "fragment", "brief_citation"):
            self._tell_changed()

    def _tell_changed(self) -> None:
        """Say how many quotations have other words in the newest versions of their sources; the pages print them as cited."""
        try:
            self._changed = changed_quotations(self.project.reading, self.brief_id, self.editor.snapshot.citations)
        except (KeyError, ProjectError):  # the brief is gone, or a text can't be read: its own words tell
            self._changed = ()
        self.changed.setText(tr("%n quotation(s) changed since", len(self._changed)))
        listed = ", ".join(f"[{number}]" for number in self._changed)
        self.changed.setToolTip(
            tr("The newest versions of their sources have other words; the pages print them as cited: {numbers}").format(
                numbers=listed
            )
        )
        self.changed.setVisible(bool(self._changed))

    def _show_changed(self) -> None:
        """Go to the first passage whose words are others by now."""
        passage = self.editor.snapshot.passage(self._changed[0]) if self._changed else None
        if passage is not None:
            self.passage_wanted.emit(passage)

    def _show(self, snapshot: Snapshot) -> None:
        self.badge.show_label(snapshot.handling, snapshot.details.handling)
        title = snapshot.details.title.strip() or tr("Brief without a title")
        if title != self._title:
            self._title = title
            self.title_changed.emit(title)

    @property
    def title(self) -> str:
        """The brief's title, or words for one without."""
        return self._title

    def show_place(self, place: int, *, takes_focus: bool = True) -> None:
        """Bring a place of the outline on view, in the text and on the pages; takes_focus: the caret goes there."""
        self._show_editor()
        self.editor.show_place(place, takes_focus=takes_focus)

    def _show_editor(self) -> None:
        """Where there is room for one of both only, show the text."""
        if self._views.checkedId() == 1 and not self._is_wide:
            self._views.button(0).setChecked(True)
            self._arrange()

    def cite(self, passage_id: int) -> None:
        """Cite a passage at the caret of the field last written in."""
        self.editor.cite(passage_id)

    def _on_place(self, place: int) -> None:
        self.place_entered.emit(place)
        names = {each.id: each.title for each in self._places()}
        written = tr("%n word(s)", self.editor.words())
        self.status.emit(" · ".join(part for part in (names.get(place, ""), written) if part))

    def _places(self) -> tuple[Place, ...]:
        snapshot = self.editor.snapshot
        return outline(snapshot.sections, snapshot.judgments, len(snapshot.citations))

    def _go_to(self, key: str) -> None:
        """Put the caret where a place of the pages was written."""
        self._show_editor()
        self.caret.show(key)

    def _open_cited(self, number: int) -> None:
        passage = self.editor.snapshot.passage(number)
        if passage is not None:
            self.passage_wanted.emit(passage)

    # --- acts

    def _choose_handling(self, label: str) -> None:
        self.editor.pen.act(lambda: editing.set_field(self.project, self.brief_id, "handling", label))

    def export_pdf(self, path: Path | None = None) -> None:
        """Write the PDF in the background, to a path or where the analyst says."""
        self.editor.flush()
        target = path or self._ask_path(file_name(self._title))
        if target is None:
            return
        project, brief_id = self.project, self.brief_id
        self._tasks.run(
            tr("Exporting the brief"),
            lambda _progress, _cancelled: export(project.reading, brief_id, target),
            lambda _none: self.status.emit(tr("Brief written to {path}").format(path=target)),
            self.failed.emit,
        )

    def at_caret(self) -> Hands:
        """Bring the text on view where the pages stand in its place, and return what opens over it."""
        if not self._is_wide and self._views.checkedId() == 1:
            self._views.button(0).setChecked(True)
            self._arrange()
        return self.hands

    def insert_figure(self) -> None:
        """Offer the figures that may be put in at the caret."""
        self.at_caret().open_figures(self.edit_bar.figure)

    def _on_counted(self, counts: object) -> None:
        if self.publishing is not None:
            self.publishing.count_findings()
        self.found.emit(counts)

    def publish(self) -> PublishDialog | None:
        """Ask in which form and with what it is published; the window works on meanwhile. None for a brief that is gone."""
        if not self._is_there():
            return None
        self.editor.flush()
        if self.publishing is None:
            path = paths.documents() / f"{file_name(self._title)}.pdf"
            made = PublishDialog(
                self.project,
                self.brief_id,
                self._tokens,
                self._tasks,
                path,
                findings=lambda: self.linting.count,
                parent=self.window(),
            )
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            made.published.connect(lambda file: self.status.emit(tr("Brief written to {path}").format(path=file)))
            made.passage_wanted.connect(self.passage_wanted)
            made.verify_wanted.connect(self.verify_wanted)
            made.findings_wanted.connect(self.open_findings)
            made.destroyed.connect(self._no_dialog)
            self.publishing = made
        self.publishing.show()
        self.publishing.raise_()
        self.publishing.activateWindow()
        return self.publishing

    def redraft_summary(self) -> RedraftDialog | None:
        """Offer the source summary as it would be drafted now; where none is written it is written at once."""
        dialog = redraft(self.editor, self._tokens, self.window(), self.status.emit) if self._is_there() else None
        if dialog is not None:
            self.gone.connect(dialog.reject)
        return dialog

    def _is_there(self) -> bool:
        """Whether the brief is still in the project: it may have been deleted, here or in another window."""
        try:
            brief(self.project.reading, self.brief_id)
        except KeyError:
            self.status.emit(tr("The brief is no longer in the project."))
            return False
        return True

    def open_findings(self, opener: QWidget | None = None) -> None:
        """Open the list of what rules find, over the text, or close it; opener: the button that was pressed for it."""
        self._show_editor()
        self.linting.open_list(opener)

    def step_finding(self, by: int) -> None:
        """Go to the next finding, or the former."""
        self._show_editor()
        self.linting.step(by)

    def _no_dialog(self) -> None:
        self.publishing = None

    def _ask(self, name: str) -> Path | None:
        suggested = str(paths.documents() / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export brief"), suggested, "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    # --- room and looks

    @property
    def _is_wide(self) -> bool:
        return self.width() >= BESIDE

    def _arrange(self) -> None:
        """Side by side where there is room; else one of both, the toolbar above it."""
        wide, pages = self._is_wide, self._views.checkedId() == 1
        for button in self._views.buttons():
            button.setVisible(not wide)
        self.editor.setVisible(wide or not pages)
        column = self._left.layout()
        if wide:
            if self.splitter.indexOf(self.preview) < 0:
                self.splitter.addWidget(self.preview)
                self._share()
            self.preview.setVisible(True)
        else:
            if self.splitter.indexOf(self.preview) >= 0 and column is not None:
                column.addWidget(self.preview)
            self.preview.setVisible(pages)
            if pages and self.isActiveWindow():
                self.preview.desk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share(self) -> None:
        self.splitter.setSizes([round(self.width() * 0.58), round(self.width() * 0.42)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        was = event.oldSize().width() >= BESIDE
        self._arrange()
        if self._is_wide and not was:
            self._share()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self.publishing is not None:
            self.publishing.set_tokens(tokens)
        self._dress(tokens)
        self._line.set_tokens(tokens)
        self.editor.set_tokens(tokens)
        self.edit_bar.set_tokens(tokens)
        self.hands.set_tokens(tokens)
        self.linting.set_tokens(tokens)
        self.preview.set_tokens(tokens)

    def _dress(self, tokens: Tokens) -> None:
        self._bar.setFixedHeight(tokens.layout["reader_toolbar"])
        self._bar.setObjectName("brief-bar")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar.setStyleSheet(f"#brief-bar {{ background: {tokens.name('paper')}; }}")

    def close_down(self) -> None:
        """Save what is typed; end what runs."""
        self.editor.flush()
        if self.publishing is not None:
            self.publishing.close_down()
        self.hands.close_down()
        self.linting.close_down()
        self.preview.close_down()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End with the tab."""
        self.close_down()
        super().closeEvent(event)


def file_name(title: str) -> str:
    """Return a title as the name of a file: no letters that some system refuses, at most 80 of them."""
    kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    return " ".join(kept.split())[:80].strip(" .") or tr("Brief")
