"""The navigator of the Briefs activity: briefs, the outline of the chosen one, and the tray of passages."""

from collections.abc import Callable, Mapping
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.briefs.composing import draft
from workbench.briefs.records import briefs
from workbench.briefs.usual import Usual
from workbench.model.clean import shortened
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui.briefs.brief_list import BriefList, total
from workbench.ui.briefs.outline_pane import OutlinePane
from workbench.ui.briefs.snapshot import TABLES
from workbench.ui.briefs.tray_pane import TrayPane
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.lines import HairlineSplitter
from workbench.ui.words import tr

CODED = ("coding", "passage", "credibility", "theme", "entity", "source")
"""The tables that the tray draws on, beside the citations."""


class BriefsNavigator(QWidget):
    """Signals: brief_chosen(brief id); place_wanted(brief id, place id); cite_wanted(passage id);
    quote_wanted(passage id); passage_wanted(passage id); drafted(brief id); new_wanted() for a new brief by a template;
    told(words); failed(error).

    Call on_changes() with each change, show_brief() when the brief in front changes, show_place() when the caret moves.
    """

    brief_chosen = Signal(object)
    place_wanted = Signal(object, object)
    place_looked_at = Signal(object, object)
    cite_wanted = Signal(object)
    quote_wanted = Signal(object)
    passage_wanted = Signal(object)
    drafted = Signal(object)
    new_wanted = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, project: Project, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.brief_id = project, 0
        self._findings: dict[int, Mapping[int, int]] = {}
        self.usual: Callable[[], Usual] = Usual
        """Tells what a new brief begins with."""
        self._build(tokens)
        self._connect()
        self.set_tokens(tokens)
        self.refresh()

    # --- building

    def _build(self, tokens: Tokens) -> None:
        self.outlining = OutlinePane(self.project, tokens)
        self.listing = BriefList(self.project, tokens, self.outlining.question)
        self.list, self.list_model = self.listing.view, self.listing.model
        self.outline, self.outline_model = self.outlining.tree, self.outlining.model
        self.citing = TrayPane(self.project, tokens, over=self)
        self.tray, self.tray_model, self.filter = self.citing.view, self.citing.model, self.citing.filter
        hint = tr("What is coded becomes a brief: a section a theme, every passage cited, the sources graded.")
        self._empty = EmptyState(tokens, "file-text", tr("No brief yet"), hint)
        self.draft_button = QPushButton(tr("Draft a brief"))
        self.draft_button.setProperty("primary", True)
        self.new_button = QPushButton(tr("From a template…"))
        self._lay_out(tokens)

    def _lay_out(self, tokens: Tokens) -> None:
        above = QWidget()
        top = QVBoxLayout(above)
        top.setContentsMargins(0, 4, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.listing)
        top.addWidget(self.outlining, 1)
        self.parts = HairlineSplitter(tokens, Qt.Orientation.Vertical)
        self.parts.addWidget(above)
        self.parts.addWidget(self.citing)
        self.parts.setSizes([520, 360])
        self._nothing = QWidget()
        middle = QVBoxLayout(self._nothing)
        middle.addWidget(self._empty, 3)
        for button in (self.draft_button, self.new_button):
            middle.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.parts)
        whole.addWidget(self._nothing)

    def _connect(self) -> None:
        self.draft_button.clicked.connect(lambda _checked=False: self.draft())
        self.new_button.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.listing.new_wanted.connect(self.new_wanted)
        self.listing.chosen.connect(self._choose)
        self.listing.made.connect(self._drafted)
        self.listing.told.connect(self.told)
        self.listing.failed.connect(self.failed)
        self.outlining.place_wanted.connect(lambda place: self.place_wanted.emit(self.brief_id, place))
        self.outlining.place_looked_at.connect(lambda place: self.place_looked_at.emit(self.brief_id, place))
        self.outlining.failed.connect(self.failed)
        self.outlining.brief_entries = lambda: self.listing.entries(self.brief_id)
        self.citing.cite_wanted.connect(self.cite_wanted)
        self.citing.quote_wanted.connect(self.quote_wanted)
        self.citing.passage_wanted.connect(self.passage_wanted)
        self.citing.failed.connect(self.failed)

    # --- showing

    def on_changes(self, changes: Changes) -> None:
        """Show what a step changed."""
        if changes.touches(*TABLES):
            self.refresh()
        if changes.touches(*CODED):
            self.citing.touch()
        elif changes.touches("brief_citation"):
            self.citing.renumber()

    def show_brief(self, brief_id: int) -> None:
        """Show the outline of a brief, 0 for the newest."""
        self.brief_id = brief_id
        self.refresh()

    def show_place(self, place: int) -> None:
        """Choose the place in the outline where the caret is."""
        self.outlining.show_place(place)

    def set_findings(self, brief_id: int, counts: Mapping[int, int]) -> None:
        """Mark in the outline where the linter found something: how many, by the id of the section or judgment."""
        self._findings[brief_id] = dict(counts)
        self.listing.set_findings(brief_id, total(counts))
        if brief_id == self.brief_id:
            self.outlining.set_findings(counts)

    def refresh(self) -> None:
        """Read the briefs and the outline anew."""
        known = briefs(self.project.reading)
        ids = [each.id for each in known]
        if self.brief_id not in ids:
            self.brief_id = ids[0] if ids else 0
        if self.citing.brief_id != self.brief_id:
            self.citing.show_brief(self.brief_id)
        self.parts.setVisible(bool(known))
        self._nothing.setVisible(not known)
        writable = not self.project.read_only
        for widget in (self.draft_button, self.new_button):
            widget.setVisible(writable)
        self.listing.show_briefs(known, self.brief_id)
        self.outlining.show_brief(self.brief_id, self._findings.get(self.brief_id, {}))
        self.outlining.head.set_count(next((shortened(each.title, 26) for each in known if each.id == self.brief_id), ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the outline its room where the window is low."""
        super().resizeEvent(event)
        self.listing.make_room(event.size().height())

    # --- acts

    def draft(self) -> None:
        """Draft a brief of all that is coded, in one act."""
        try:
            usual = self.usual()
            brief_id = draft(self.project, self.free_title(), language=usual.language, usual=usual)
        except ProjectError as error:
            self.failed.emit(error)
            return
        self._drafted(brief_id)

    def _drafted(self, brief_id: int) -> None:
        self.show_brief(brief_id)
        self.drafted.emit(brief_id)

    def free_title(self) -> str:
        """Return the project's title, with a number if a brief bears it already."""
        taken = {each.title.strip() for each in briefs(self.project.reading)}
        title = self.project.title.strip()
        numbered = (title if number == 1 else f"{title} {number}" for number in count(1))
        return next(each for each in numbered if each not in taken)

    def _choose(self, brief_id: int) -> None:
        self.show_brief(brief_id)
        self.brief_chosen.emit(self.brief_id)

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.listing, self.outlining, self.citing, self._empty):
            part.set_tokens(tokens)
        for button in (self.draft_button, self.new_button):
            button.setFont(font(tokens, "ui"))
