"""The navigator of the Briefs activity: briefs, the outline of the chosen one, and the tray of passages."""

from collections.abc import Mapping
from itertools import count

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton, QVBoxLayout, QWidget

from workbench.briefs.composing import draft
from workbench.briefs.records import briefs, citations
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui.briefs.brief_list import BriefList, total
from workbench.ui.briefs.outline_pane import OutlinePane
from workbench.ui.briefs.snapshot import TABLES
from workbench.ui.briefs.tray import ItemRole, TrayDelegate, TrayModel, tray_items
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.words import tr

CODED = ("coding", "passage", "credibility", "theme", "entity", "source")
"""The tables that the tray draws on, beside the citations."""


class BriefsNavigator(QWidget):
    """Signals: brief_chosen(brief id); place_wanted(brief id, place id); cite_wanted(passage id);
    passage_wanted(passage id) on Ctrl+Enter in the tray; drafted(brief id); new_wanted() for a new
    brief by a template; told(words); failed(error).

    Call on_changes() with each change, show_brief() when the brief in front changes, show_place() when the caret moves.
    """

    brief_chosen = Signal(object)
    place_wanted = Signal(object, object)
    cite_wanted = Signal(object)
    passage_wanted = Signal(object)
    drafted = Signal(object)
    new_wanted = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, project: Project, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.brief_id = project, 0
        self._tray_stale = True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._refresh_tray)
        self.tray_model = TrayModel()
        self._build(tokens)
        self._connect()
        self.set_tokens(tokens)
        self.refresh()

    # --- building

    def _build(self, tokens: Tokens) -> None:
        self._tray_head = SectionHead(tokens, tr("Passages to cite"))
        self.outlining = OutlinePane(self.project, tokens)
        self.listing = BriefList(self.project, tokens, self.outlining.question)
        self.list, self.list_model = self.listing.view, self.listing.model
        self.outline, self.outline_model = self.outlining.tree, self.outlining.model
        self.tray, self._delegate = QListView(), TrayDelegate(tokens)
        self.filter = FilterField(tokens, tr("Theme, entity, source, grade"))
        hint = tr("What is coded becomes a brief: a section a theme, every passage cited, the sources graded.")
        self._empty = EmptyState(tokens, "file-text", tr("No brief yet"), hint)
        self.draft_button = QPushButton(tr("Draft a brief"))
        self.draft_button.setProperty("primary", True)
        self.new_button = QPushButton(tr("From a template…"))
        self._line = Hairline(tokens)
        self._dress_tray()
        self._lay_out(tokens)

    def _dress_tray(self) -> None:
        self.tray.setModel(self.tray_model)
        self.tray.setItemDelegate(self._delegate)
        self.tray.setAccessibleName(tr("Passages to cite"))
        self.tray.setDragEnabled(True)
        self.tray.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.tray.setMouseTracking(True)
        self.tray.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tray.setResizeMode(QListView.ResizeMode.Adjust)
        self.tray.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tray.setLayoutMode(QListView.LayoutMode.Batched)
        self.tray.setStyleSheet("background: transparent; selection-background-color: transparent")
        self.filter.list_below = self.tray

    def _lay_out(self, tokens: Tokens) -> None:
        above, below = QWidget(), QWidget()
        top, bottom = QVBoxLayout(above), QVBoxLayout(below)
        for column in (top, bottom):
            column.setContentsMargins(0, 4, 0, 0)
            column.setSpacing(0)
        top.addWidget(self.listing)
        top.addWidget(self.outlining, 1)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 4, 12, 8)
        holder.addWidget(self.filter)
        bottom.addWidget(self._tray_head)
        bottom.addLayout(holder)
        bottom.addWidget(self._line)
        bottom.addWidget(self.tray, 1)
        self.parts = HairlineSplitter(tokens, Qt.Orientation.Vertical)
        self.parts.addWidget(above)
        self.parts.addWidget(below)
        self.parts.setSizes([460, 420])
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
        self.outlining.failed.connect(self.failed)
        self.outlining.brief_entries = lambda: self.listing.entries(self.brief_id)
        self.tray.doubleClicked.connect(self._cite)
        self.tray.installEventFilter(self)
        self.filter.textChanged.connect(self.tray_model.filter)
        self.filter.returnPressed.connect(self._cite_first)

    # --- showing

    def on_changes(self, changes: Changes) -> None:
        """Show what a step changed."""
        if changes.touches(*TABLES):
            self.refresh()
        if changes.touches("brief_citation", *CODED):
            self._tray_stale = True
            if self.isVisible():
                self._later.start()

    def show_brief(self, brief_id: int) -> None:
        """Show the outline of a brief, 0 for the newest."""
        self.brief_id = brief_id
        self._tray_stale = True
        self.refresh()
        if self.isVisible():
            self._later.start()

    def show_place(self, place: int) -> None:
        """Choose the place in the outline where the caret is."""
        self.outlining.show_place(place)

    def set_findings(self, brief_id: int, counts: Mapping[int, int]) -> None:
        """Mark in the outline where the linter found something: how many, by the id of the section or judgment."""
        self.listing.set_findings(brief_id, total(counts))
        if brief_id == self.brief_id:
            self.outlining.set_findings(counts)

    def refresh(self) -> None:
        """Read the briefs and the outline anew."""
        known = briefs(self.project.reading)
        ids = [each.id for each in known]
        if self.brief_id not in ids:
            self.brief_id = ids[0] if ids else 0
            self._tray_stale = True
        self.parts.setVisible(bool(known))
        self._nothing.setVisible(not known)
        writable = not self.project.read_only
        for widget in (self.draft_button, self.new_button):
            widget.setVisible(writable)
        self.listing.show_briefs(known, self.brief_id)
        self.outlining.show_brief(self.brief_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the tray when it is looked at."""
        super().showEvent(event)
        self._later.start()

    def _refresh_tray(self) -> None:
        if not self._tray_stale:
            return
        self._tray_stale = False
        cited = citations(self.project.reading, self.brief_id) if self.brief_id else ()
        numbers = {each.passage_id: each.number for each in cited if each.passage_id is not None}
        self.tray_model.show(tray_items(self.project.reading, numbers))
        self._tray_head.set_count(tr("{count} not yet cited").format(count=f"{self.tray_model.uncited:,}"))

    # --- acts

    def draft(self) -> None:
        """Draft a brief of all that is coded, in one act."""
        try:
            brief_id = draft(self.project, self.free_title())
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the tray cites, Ctrl+Enter opens the passage in its source."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            watched is self.tray
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in enter
        ):
            index = self.tray.currentIndex()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and index.isValid():
                self.passage_wanted.emit(index.data(ItemRole).id)
            else:
                self._cite(index)
            return True
        return bool(super().eventFilter(watched, event))

    def _cite(self, index: QModelIndex) -> None:
        if index.isValid() and not self.project.read_only:
            self.cite_wanted.emit(index.data(ItemRole).id)

    def _cite_first(self) -> None:
        self._cite(self.tray_model.index(0, 0))

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (
            self.listing,
            self._tray_head,
            self.outlining,
            self.filter,
            self._empty,
            self._line,
        ):
            part.set_tokens(tokens)
        self._delegate.set_tokens(tokens)
        self.tray.viewport().update()
        for button in (self.draft_button, self.new_button):
            button.setFont(font(tokens, "ui"))
