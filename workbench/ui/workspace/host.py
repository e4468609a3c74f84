"""One tab: the reading view of a source, its toolbar, and every act on the text carried out in the project."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.coding.passage_order import count_passages
from workbench.coding.records import passage, passages
from workbench.model.clean import shortened
from workbench.model.document import BlockKind, Places
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.sources.records import SourceRecord, document_of, original_of, source
from workbench.ui.attach import AttachField
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.actions import Command, ReaderActions
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.selection_bar import SelectionBar
from workbench.ui.reader.standing import Standing
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.reading_looks import ReadingLooks
from workbench.ui.sentences import quoted
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr
from workbench.ui.workspace import marks as project_marks
from workbench.ui.workspace.acts import Last, TextActs
from workbench.ui.workspace.attaching import Attaching
from workbench.ui.workspace.attaching_found import FoundIn
from workbench.ui.workspace.finding import Finding
from workbench.ui.workspace.going import Going
from workbench.ui.workspace.limit_acts import LimitActs
from workbench.ui.workspace.old_version import OldVersionBar
from workbench.ui.workspace.passage_acts import PassageActs
from workbench.ui.workspace.personal_keys import PersonalKeys
from workbench.ui.workspace.places import citation, place_words, spans_words
from workbench.ui.workspace.plain_mode import PlainMode
from workbench.ui.workspace.shown import ShownChoice
from workbench.ui.workspace.structure_acts import StructureActs
from workbench.ui.workspace.text_menu import TextMenu
from workbench.ui.workspace.toolbar import ReaderToolbar
from workbench.ui.workspace.viewing import Viewing
from workbench.ui.workspace.views import Views
from workbench.ui.workspace.walking import Walking

HEADING = 40
"""Letters of a heading by which a place is named."""


class ReaderHost(QWidget):
    """Shows one source. Signals: selection_changed(version_id, spans), passage_chosen(id or 0), coding_chosen(id or 0),
    passages_marked(ids), comment_wanted(coding id), status(words), failed(error), said(words), place_kept(source_id,
    Standing), inspector_wanted, carry_wanted(version_id, passage or 0) and newest_wanted(source_id) of an old version,
    attach_found_wanted(FoundIn): all hits of the find bar."""

    selection_changed = Signal(object, tuple)
    passage_chosen = Signal(object)
    coding_chosen = Signal(object)
    passages_marked = Signal(object)
    comment_wanted = Signal(object)
    status = Signal(str)
    failed = Signal(object)
    said = Signal(str)
    place_kept = Signal(object, object)
    inspector_wanted = Signal()
    carry_wanted = Signal(object, object)
    newest_wanted = Signal(object)
    attach_found_wanted = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        source_id: int,
        tokens: Tokens,
        last: Last,
        *,
        looks: ReadingLooks | None = None,
        shown: ShownChoice | None = None,
        place: int = 0,
        version_id: int = 0,
    ) -> None:
        """version_id: an old version, 0 for the newest; KeyError if there is no such source or version."""
        super().__init__()
        project = catalogue.project
        self.source = source(project.reading, source_id)
        self._catalogue, self._project, self._tokens, self._last = catalogue, project, tokens, last
        self._version = version_id or self.source.version_id
        self.is_old = self._version != self.source.version_id
        self.document = document_of(project.reading, self._version)
        self._words = len(self.document.text.split()) if self.is_old else self.source.words
        self._places = Places(self.document)
        self.page = ReaderPage(tokens, looks.style() if looks is not None else ReadingStyle(), self)
        self.actions_ = ReaderActions(self.page)
        self.bar = SelectionBar(self.page, tokens)
        self.toolbar = ReaderToolbar(tokens, self)
        self.field = AttachField(tokens, self)
        self.acts = TextActs(catalogue, self._version, self.document, self.page, last)
        self.acts.is_old = self.is_old
        self.attaching = Attaching(self.acts, self.field, self.page, self)
        self.passage_acts = PassageActs(self.acts, self.attaching)
        self.limit_acts = LimitActs(self.acts)
        self._wanted_standing: Standing | None = None
        self._wanted_pages: tuple[int, int] | None = None
        self.offered: list[Command] = []
        """Acts of the window that the menu of the text offers as well."""
        self.cite: Callable[[SourceRecord, str], str] = citation
        """How words are copied with their source: the style that the analyst chose."""
        self.menu = TextMenu(self, self.acts, self.passage_acts)
        self._lay_out(tokens)
        self.setFocusProxy(self.page)
        self.finding = Finding(self.page, self.views.all, self, tokens)
        self.viewing = Viewing(self, self.page, self.toolbar, catalogue, self._version, tokens, looks, shown)
        self.viewing.add_acts(self.actions_)
        self.walking = Walking(self.acts)
        self.going = Going(self.acts, self._places, self, tokens)
        self.walking.add_acts(self.actions_)
        StructureActs(self.acts).add_acts(self.actions_)
        self.menu.follow = self.walking.follow
        self._connect()
        self._begin(place)

    def _begin(self, place: int) -> None:
        """Show the text from a code point on, with its marks."""
        self.page.show_document(self.document, min(place, len(self.document.text)))
        self._load_marks()
        self._refresh_bar()
        self._tell_old()

    def _lay_out(self, tokens: Tokens) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        self.old_bar = self._old_bar() if self.is_old else None
        self.views = Views(self, self.page, self.toolbar, tokens, self._original())
        column.addWidget(self.views.widget, 1)

    def _original(self) -> Callable[[], bytes] | None:
        """Return the function that reads the PDF; None for a source of another kind."""
        is_pdf = bool(self.document.page_map) if self.is_old else self.source.kind == SourceKind.PDF
        return partial(original_of, self._project.reading, self._version) if is_pdf else None

    @property
    def version_id(self) -> int:
        """The version that is shown."""
        return self._version

    def _old_bar(self) -> OldVersionBar:
        bar = OldVersionBar(self._tokens, self)
        self._column.addWidget(bar)
        bar.carry_wanted.connect(lambda: self.carry_wanted.emit(self._version, self.page.chosen))
        bar.newest_wanted.connect(lambda: self.newest_wanted.emit(self.source.id))
        bar.delete_wanted.connect(lambda: self.passage_acts.do("delete"))
        return bar

    def _tell_old(self) -> None:
        """Let the bar of an old version say what stands on it."""
        if self.old_bar is not None:
            count = count_passages(self._project.reading, self._version)
            self.old_bar.show_state(count, chosen=bool(self.page.chosen), may_write=not self._project.read_only)

    def _connect(self) -> None:
        page, bar = self.page, self.bar
        page.selection_changed.connect(self._on_selection)
        page.leaping.connect(self._forget_standing)
        page.passage_chosen.connect(self._on_passage)
        page.coding_chosen.connect(self.coding_chosen)
        page.passages_marked.connect(self.passages_marked)
        page.sign_clicked.connect(self.passage_acts.sign)
        page.place_changed.connect(lambda _place: self.tell())
        page.caret_moved.connect(self.tell)
        page.said.connect(self.said)
        page.limits.wanted.connect(self.limit_acts.move)
        page.target_dropped.connect(self.acts.drop)
        page.context_menu_wanted.connect(self._on_menu)
        page.menu_key_pressed.connect(self._show_menu)
        page.attach_wanted.connect(self.attaching.open)
        page.idle.failed.connect(self.failed)
        self.acts.failed.connect(self.failed)
        self.acts.said.connect(self.said)
        self.acts.remembered.connect(self._refresh_bar)
        self.acts.remembered.connect(lambda: self.viewing.attached(self._last.target))
        self.viewing.said.connect(self.said)
        self._connect_actions()
        self.attaching.elsewhere = self.views.box
        self.views.told.connect(self.tell)
        self.views.bar_made.connect(self._connect_bar)
        self.plain = PlainMode(self, page, self.views, self._column, self.attaching, self._tokens)
        self._connect_bar(bar)
        self.keys = PersonalKeys(page, self._catalogue, self.acts.attach_to)
        self.toolbar.inspector_wanted.connect(self.inspector_wanted)
        self.toolbar.find_wanted.connect(self.finding.open)
        self.finding.said.connect(self.said)
        self.finding.failed.connect(self.failed)
        self.finding.attach_wanted.connect(self._attach_found)
        self._catalogue.changed.connect(self._on_changes)

    def _connect_bar(self, bar: SelectionBar) -> None:
        bar.attach_clicked.connect(self.attaching.open)
        bar.repeat_clicked.connect(self.repeat)
        bar.copy_clicked.connect(self.copy_with_citation)
        self.attaching.opened.connect(bar.hide)
        bar.set_last(self._last.name, self._last.colour)

    def _connect_actions(self) -> None:
        acts, chosen = self.actions_, self.passage_acts
        acts.repeat_wanted.connect(self.repeat)
        acts.in_vivo_wanted.connect(self.acts.in_vivo)
        acts.key_passage_wanted.connect(chosen.toggle_key)
        acts.detach_wanted.connect(chosen.detach_last)
        acts.grade_wanted.connect(chosen.grade)
        acts.copy_wanted.connect(self.copy_with_citation)
        acts.wanted.connect(lambda name: getattr(chosen, name)())
        chosen.comment_wanted.connect(self.comment_wanted)

    def commands(self) -> tuple[Command, ...]:
        """Return the reader's acts, for menus and the palette."""
        return (*self.actions_.commands(), *self.views.commands())

    # --- marks

    def _load_marks(self) -> None:
        """Show the marks; of many only those in view are read now, the rest bit by bit."""
        reading, version = self._project.reading, self._version
        if self.source.codings <= project_marks.AT_ONCE:
            self.page.set_marks(project_marks.all_marks(reading, version))
        else:
            self.page.read_marks(project_marks.ProjectMarks(reading, version))

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("theme", "entity"):
            self.keys.refresh()
            self._last.settle(self._catalogue)
            self._refresh_bar()
        if changes.touches("source", "source_version") and self.source.id in changes.removed.get("source", ()):
            return
        if self._catalogue.restyled:
            self._load_marks()
        else:
            stale, fresh = project_marks.refresh(self._project.reading, changes, self._version)
            if stale:
                self.page.replace_marks(sorted(stale), fresh)
        self.viewing.take(changes)
        self._tell_old()
        gone = changes.removed.get("passage", set())
        self.page.unmark(gone)
        if self.page.chosen in gone:
            self.page.choose(0)
        if changes.touches("source"):
            self.source = source(self._project.reading, self.source.id)

    # --- what is selected

    def _on_selection(self, spans: tuple[Span, ...]) -> None:
        self.selection_changed.emit(self._version, tuple(spans))
        self.tell()

    def _on_passage(self, passage_id: int) -> None:
        self.passage_chosen.emit(passage_id)
        self._tell_old()
        self.tell()

    def show_passage(self, passage_id: int) -> None:
        """Bring a passage into view and choose it; KeyError if there is none."""
        self._forget_standing()
        record = passage(self._project.reading, passage_id)
        if record.version_id == self._version and record.spans:
            self.page.reveal(record.spans[0])  # of many codings not all may have been read yet: the marks don't tell
        self.page.choose(passage_id)
        self.page.setFocus()

    def stand(self, standing: Standing, pages: tuple[int, int] | None = None) -> None:
        """Show the very view that was there once; pages are at their places only when they have been laid out.

        A passage that is gone since, or is of another version, is not chosen. pages: where these stood by themselves.
        """
        known = passages(self._project.reading, {standing.passage}) if standing.passage else []
        if not known or known[0].version_id != self._version:
            standing = replace(standing, passage=0)
        standing.restore(self.page)
        if self.views.name != "text":
            self._wanted_standing, self._wanted_pages = standing, pages
            QTimer.singleShot(0, self, self._stand_again)

    def _stand_again(self) -> None:
        if self._wanted_standing is not None:
            self.page.stand_at(self._wanted_standing.place, self._wanted_standing.from_top)
            if self._wanted_pages is not None:
                self.views.stand_pages(*self._wanted_pages)
            self._forget_standing()

    def _forget_standing(self) -> None:
        """Be somewhere else by now."""
        self._wanted_standing = None

    def where(self, offset: int) -> str:
        """Return a code point's place in words: page, paragraph; of a heading its own words."""
        blocks = self.document.blocks
        block = blocks[self.document.block_index(offset)] if blocks else None
        if block is not None and block.kind is BlockKind.HEADING:
            return quoted(shortened(self.document.block_text(block), HEADING))
        return place_words(self._places, offset)

    def tell(self) -> None:
        """Tell the place in words: of what is selected or chosen, of the caret, or of the view where that is out of it."""
        selected = self.page.selected_spans()
        caret = self.page.selection.caret
        place = caret if self.page.is_on_view(caret) else self.page.place()
        about = selected or [Span(mark.start, mark.end) for mark in self.page.store.of_passage(self.page.chosen)[:1]]
        where = spans_words(self._places, about) if about else place_words(self._places, place)
        words = sum(len(span.of(self.document.text).split()) for span in selected)
        pages = self.views.words()
        parts = [where, pages, tr("%n word(s) selected", words) if selected else tr("%n word(s)", self._words)]
        self.status.emit("      ".join(part for part in parts if part))

    def copy_with_citation(self) -> None:
        """Copy the words with their source and place."""
        spans = self.acts.spans()
        if spans:
            words = " … ".join(" ".join(span.of(self.document.text).split()) for span in spans)
            place = place_words(self._places, spans[0].start, spans[-1].end)
            QGuiApplication.clipboard().setText(f"{quoted(words)} ({self.cite(self.source, place)})")
            self.said.emit(tr("Copied with its citation."))

    def repeat(self) -> None:
        """Attach to what was attached last; the field opens if nothing was."""
        if not self.acts.attach_again():
            self.attaching.open()

    def _attach_found(self) -> None:
        hits = self.finding.hits
        if len(hits) and self.acts.may_attach():
            self.attach_found_wanted.emit(FoundIn(self._version, hits, len(hits), self.document))

    def _refresh_bar(self) -> None:
        for bar in self.views.bars(self.bar):
            bar.set_last(self._last.name, self._last.colour)

    def _on_menu(self, at: QPoint, passage_id: int) -> None:
        self._caret_to(at)
        self._show_menu(at, passage_id)

    def _show_menu(self, at: QPoint, passage_id: int) -> None:
        self.menu.show(at, passage_id, [*self.commands(), *self.offered], self._tokens)

    def _caret_to(self, at: QPoint) -> None:
        """Put the caret where the menu of the text was opened: its acts on blocks are about that one."""
        page = self.page
        point = page.viewport().mapFromGlobal(at)
        if page.isVisible() and page.viewport().rect().contains(point) and not page.selected_spans():
            offset = page.letter_at(QPointF(point))
            if offset is not None:
                page.set_selection(page.selection.at(offset))

    # --- looks and end

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self.old_bar is not None:
            self.old_bar.set_tokens(tokens)
        self.page.set_looks(tokens)
        self.bar.set_looks(tokens)
        self.toolbar.set_tokens(tokens)
        self.field.set_tokens(tokens)
        self.finding.set_tokens(tokens)
        self.going.set_tokens(tokens)
        self.viewing.set_tokens(tokens)
        self.plain.set_tokens(tokens)
        self.views.set_tokens(tokens)

    def set_reading_style(self, style: ReadingStyle) -> None:
        """Set size, line height and column; the place stays."""
        self.page.set_reading_style(style)
        self.plain.restyle()

    def show_looks(self) -> None:
        """Open the popup of font, size and width."""
        self.viewing.show_looks()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop listening and let the page end its idle work."""
        self._catalogue.changed.disconnect(self._on_changes)
        self.viewing.close()
        if not self.is_old:
            self.place_kept.emit(self.source.id, Standing.of(self.page))
        self.finding.close()
        self.views.close()
        self.page.close()
        super().closeEvent(event)
