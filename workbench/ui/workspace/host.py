"""One tab: the reading view of a source, its toolbar, and every act on the text carried out in the project."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.coding.attaching import EntityTarget, NewTheme, Target, ThemeTarget, attach, detach
from workbench.coding.passages import delete_passage, edit_passage, grade
from workbench.coding.records import CodingRecord, passage
from workbench.entities.mentions import attach_as_alias
from workbench.model.document import Places
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.sources.records import document_of, source
from workbench.ui.attach import AttachField
from workbench.ui.attach.field import Wish
from workbench.ui.attach.model import Known
from workbench.ui.catalogue import Catalogue
from workbench.ui.consequences import detach_words
from workbench.ui.reader.actions import Command, ReaderActions
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.selection_bar import SelectionBar
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr
from workbench.ui.workspace import marks as project_marks
from workbench.ui.workspace.personal_keys import PersonalKeys
from workbench.ui.workspace.places import citation, place_words, spans_words
from workbench.ui.workspace.toolbar import ReaderToolbar

FILTERS: dict[str, project_marks.Wanted] = {
    "all": project_marks.everything,
    "themes": lambda mark: mark.theme_id is not None,
    "entities": lambda mark: mark.entity_id is not None,
    "none": lambda _mark: False,
}

SHOWN = {"all": "all codings", "themes": "themes only", "entities": "entities only", "none": "no codings"}


@dataclass
class Last:
    """What was attached last, in any tab; the R key and the small bar offer it again."""

    target: Target | None = None
    name: str = ""
    colour: int = -1


class ReaderHost(QWidget):
    """Shows one source. Signals: selection_changed(version_id, spans), passage_chosen(id or 0), status(words),
    failed(error), said(words), place_kept(source_id, offset), inspector_wanted."""

    selection_changed = Signal(object, tuple)
    passage_chosen = Signal(object)
    status = Signal(str)
    failed = Signal(object)
    said = Signal(str)
    place_kept = Signal(object, int)
    inspector_wanted = Signal()
    size_wanted = Signal(int)

    def __init__(
        self,
        catalogue: Catalogue,
        source_id: int,
        tokens: Tokens,
        last: Last,
        *,
        style: ReadingStyle | None = None,
        place: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        project = catalogue.project
        self.source = source(project.reading, source_id)
        self._catalogue, self._project, self._tokens, self._last = catalogue, project, tokens, last
        self._version = self.source.version_id
        self._wanted: project_marks.Wanted = project_marks.everything
        self._pieces: tuple[Span, ...] = ()
        self.document = document_of(project.reading, self._version)
        self._places = Places(self.document)
        self.page = ReaderPage(tokens, style or ReadingStyle(), self)
        self.actions_ = ReaderActions(self.page)
        self.bar = SelectionBar(self.page, tokens)
        self.toolbar = ReaderToolbar(tokens, self)
        self.field = AttachField(tokens, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)
        self._connect()
        self.page.show_document(self.document, min(place, len(self.document.text)))
        self._load_marks()
        self._refresh_bar()

    def _connect(self) -> None:
        page, acts, bar = self.page, self.actions_, self.bar
        page.selection_changed.connect(self._on_selection)
        page.passage_chosen.connect(self._on_passage)
        page.place_changed.connect(lambda _place: self.tell())
        page.target_dropped.connect(self._on_drop)
        page.context_menu_wanted.connect(self._on_menu)
        page.attach_wanted.connect(self.open_field)
        acts.repeat_wanted.connect(self.repeat)
        acts.in_vivo_wanted.connect(self.in_vivo)
        acts.key_passage_wanted.connect(self.toggle_key)
        acts.detach_wanted.connect(self.detach_last)
        acts.grade_wanted.connect(self.grade)
        acts.copy_wanted.connect(self.copy_with_citation)
        bar.attach_clicked.connect(self.open_field)
        bar.repeat_clicked.connect(self.repeat)
        bar.copy_clicked.connect(self.copy_with_citation)
        self.keys = PersonalKeys(page, self._catalogue, self._attach_by_key)
        self.field.wished.connect(self._on_wish)
        self.field.closed.connect(self.page.setFocus)
        self.toolbar.shown_wanted.connect(self._offer_filters)
        self.toolbar.inspector_wanted.connect(self.inspector_wanted)
        self._catalogue.changed.connect(self._on_changes)

    def commands(self) -> tuple[Command, ...]:
        """Return the reader's acts, for menus and the palette."""
        return self.actions_.commands()

    # --- marks

    def _load_marks(self) -> None:
        """Paint what is in view first; read the rest once the window has been shown."""
        reading, version, wanted = self._project.reading, self._version, self._wanted
        if self.source.codings <= project_marks.AT_ONCE:
            self.page.set_marks(project_marks.all_marks(reading, version, wanted))
            return
        self.page.set_mark_provider(project_marks.provider(reading, version, wanted))
        QTimer.singleShot(0, self._load_rest)

    def _load_rest(self) -> None:
        self.page.set_marks(project_marks.all_marks(self._project.reading, self._version, self._wanted))

    def _offer_filters(self) -> None:
        menu = QMenu(self)
        for name, words in SHOWN.items():
            menu.addAction(tr(words).capitalize(), partial(self._filter, name))
        menu.popup(self.toolbar.shown.mapToGlobal(self.toolbar.shown.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _filter(self, name: str) -> None:
        self.toolbar.set_shown(tr(SHOWN[name]))
        if self._wanted is not FILTERS[name]:
            self._wanted = FILTERS[name]
            self._load_marks()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("theme", "entity"):
            self.keys.refresh()
        if changes.touches("source", "source_version") and self.source.id in changes.removed.get("source", ()):
            return
        if self._catalogue.restyled:
            self._load_marks()
        else:
            stale, fresh = project_marks.refresh(self._project.reading, changes, self._version, self._wanted)
            if stale:
                self.page.replace_marks(sorted(stale), fresh)
        chosen = self.page.chosen
        if chosen and chosen in changes.removed.get("passage", ()):
            self.page.choose(0)
        if changes.touches("source"):
            self.source = source(self._project.reading, self.source.id)

    # --- what is selected

    def spans(self) -> tuple[Span, ...]:
        """Return what an act is about: the selection, else the chosen passage, else the sentence at the caret."""
        selected = self.page.selected_spans()
        if selected:
            return tuple(selected)
        if self.page.chosen:
            return passage(self._project.reading, self.page.chosen).spans
        return self._sentence(self.page.selection.caret)

    def _sentence(self, offset: int) -> tuple[Span, ...]:
        sentence = self.page.units.sentence(offset)
        return tuple(self.document.in_order(*sentence)) if sentence else ()

    def _on_selection(self, spans: tuple[Span, ...]) -> None:
        self.selection_changed.emit(self._version, tuple(spans))
        self.tell()

    def _on_passage(self, passage_id: int) -> None:
        self.passage_chosen.emit(passage_id)
        self.tell()

    def show_passage(self, passage_id: int) -> None:
        """Bring a passage into view and choose it."""
        self.page.choose(passage_id, reveal=True)
        self.page.setFocus()

    def tell(self) -> None:
        """Tell the place in words, and where the top of the view stands."""
        selected = self.page.selected_spans()
        place = self.page.place()
        about = selected or [Span(mark.start, mark.end) for mark in self.page.store.of_passage(self.page.chosen)[:1]]
        where = spans_words(self._places, about) if about else place_words(self._places, place)
        words = sum(len(span.of(self.document.text).split()) for span in selected)
        parts = [where, tr("%n word(s) selected", words) if selected else tr("%n word(s)", self.source.words)]
        self.status.emit("      ".join(part for part in parts if part))
        self.place_kept.emit(self.source.id, place)

    # --- attaching

    def open_field(self) -> None:
        """Open the attach field for what is selected, chosen, or at the caret."""
        if self._project.read_only:
            self._refuse()
            return
        self._pieces = self.spans()
        if not self._pieces:
            self.said.emit(tr("Select a passage first: with the mouse, or with S and P."))
            return
        if not self.page.selected_spans() and not self.page.chosen:
            self.page.select(self._pieces[0].start, self._pieces[-1].end)
        self.bar.hide()
        first, last = self.page.line_box(self._pieces[0].start), self.page.line_box(self._pieces[-1].end - 1)
        lines = first.united(last).toAlignedRect()
        corner = self.page.viewport().mapTo(self, QPoint(self.page.columns.text, max(0, lines.top())))
        self.field.open(self._known(), QRect(corner, lines.size()))

    def _known(self) -> Known:
        known = self._catalogue
        return Known(tuple(known.themes.values()), tuple(known.entities.values()), tuple(known.recent))

    def _on_wish(self, wish: Wish) -> None:
        if wish.alias and isinstance(wish.target, EntityTarget):
            words = " ".join(self._pieces[0].of(self.document.text).split())
            self._do(partial(attach_as_alias, self._project, self._version, self._pieces, wish.target.id, words))
        else:
            self.attach_spans(self._pieces, wish.target, wish.comment)
        if wish.stay:
            self.field.update_known(self._known())

    def attach_spans(self, spans: Sequence[Span], target: Target, comment: str = "") -> None:
        """Attach a passage and choose it; what was attached is offered again."""
        made = self._do(partial(attach, self._project, self._version, spans, target, comment))
        if made is None:
            return
        self._remember(made.theme_id, made.entity_id)
        self.page.clear_selection()
        self.page.choose(made.passage_id)

    def _remember(self, theme_id: int | None, entity_id: int | None) -> None:
        theme = self._catalogue.themes.get(theme_id or 0)
        entity = self._catalogue.entities.get(entity_id or 0)
        self._last.target = ThemeTarget(theme_id) if theme_id else EntityTarget(entity_id or 0)
        self._last.name = theme.name if theme else entity.name if entity else ""
        self._last.colour = theme.colour if theme else -1
        self._refresh_bar()

    def _refresh_bar(self) -> None:
        self.bar.set_last(self._last.name, self._last.colour)

    def repeat(self) -> None:
        """Attach to what was attached last."""
        if self._last.target is None:
            self.open_field()
        elif self.spans():
            self.attach_spans(self.spans(), self._last.target)

    def _attach_by_key(self, target: Target) -> None:
        spans = self.spans()
        if spans:
            self.attach_spans(spans, target)

    def in_vivo(self) -> None:
        """Make a theme of the selected words and attach it."""
        spans = self.spans()
        if spans:
            words = " ".join(" ".join(span.of(self.document.text) for span in spans).split())[:80]
            self.attach_spans(spans, NewTheme(words.replace("/", "∕").strip(" ,.;:!?…–—-“”\"'()[]") or words))

    def _on_drop(self, kind: str, target_id: int, offset: int) -> None:
        selected = self.page.selected_spans()
        inside = [span for span in selected if span.start <= offset <= span.end]
        spans: Sequence[Span] = selected if inside else ()
        if not spans:
            here = [mark for mark in self.page.store.query(offset, offset + 1) if mark.is_theme]
            shortest = min(here, key=lambda mark: mark.end - mark.start, default=None)
            spans = passage(self._project.reading, shortest.passage_id).spans if shortest else self._sentence(offset)
        if spans:
            self.attach_spans(spans, ThemeTarget(target_id) if kind == "theme" else EntityTarget(target_id))

    # --- the chosen passage

    def _passage(self) -> Any:
        """Return the chosen passage, or that which the caret stands in; None, and a hint, if there is none."""
        chosen = self.page.chosen
        if chosen:
            return passage(self._project.reading, chosen)
        self.said.emit(tr("Choose a passage first: click it, or press N."))
        return None

    def detach_last(self) -> None:
        """Detach the newest theme of the chosen passage, then its entities; a passage left bare goes too."""
        record = self._passage()
        if record is not None and record.codings:
            self._detach(max(record.codings, key=lambda coding: (coding.theme_id is not None, coding.at, coding.id)))

    def _detach(self, coding: CodingRecord) -> None:
        """Detach one coding; asks first if a brief relies on a passage that would lose its last one."""
        words = detach_words(self._project, coding.id)
        if self._project.read_only or not words or self._catalogue.agreed(words, tr("Detach")):
            self._do(partial(detach, self._project, coding.id))
            if not self._project.read_only:
                self.said.emit(tr("Detached “{name}”. Ctrl+Z brings it back.").format(name=coding.name))

    def toggle_key(self) -> None:
        """Make the chosen passage a key passage, or no longer."""
        record = self._passage()
        if record is not None:
            self._do(partial(edit_passage, self._project, record.id, is_key=not record.is_key))

    def grade(self, digit: int) -> None:
        """Grade the chosen passage's credibility; 0 takes the grade back."""
        record = self._passage()
        if record is not None:
            self._do(partial(grade, self._project, record.id, digit or None))

    def copy_with_citation(self) -> None:
        """Copy the words with their source and place."""
        spans = self.spans()
        if spans:
            words = " … ".join(" ".join(span.of(self.document.text).split()) for span in spans)
            place = place_words(self._places, spans[0].start, spans[-1].end)
            QGuiApplication.clipboard().setText(f"“{words}” ({citation(self.source, place)})")
            self.said.emit(tr("Copied with its citation."))

    def _on_menu(self, at: QPoint, passage_id: int) -> None:
        menu = QMenu(self)
        for name in ("attach", "repeat", "in_vivo", "key_passage", "detach", "copy"):
            menu.addAction(self.actions_.action(name))
        if passage_id:
            menu.addSeparator()
            record = passage(self._project.reading, passage_id)
            for coding in record.codings:
                words = tr("Detach “{name}”").format(name=coding.name)
                menu.addAction(words, partial(self._detach, coding))
            menu.addAction(tr("Delete the passage"), partial(self._do, partial(delete_passage, self._project, passage_id)))
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def _do(self, act: Callable[[], Any]) -> Any:
        """Carry out an act; what goes wrong is told, and the view stays as the file is."""
        if self._project.read_only:
            self._refuse()
            return None
        try:
            return act()
        except Exception as error:  # noqa: BLE001 - told in a sentence; nothing was written
            self.failed.emit(error)
            return None

    def _refuse(self) -> None:
        self.said.emit(tr("This project is open for reading only."))

    # --- looks and end

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.page.set_looks(tokens)
        self.bar.set_looks(tokens)
        self.toolbar.set_tokens(tokens)
        self.field.set_tokens(tokens)

    def set_reading_style(self, style: ReadingStyle) -> None:
        """Set size, line height and column; the place stays."""
        self.page.set_reading_style(style)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop listening and let the page end its idle work."""
        self._catalogue.changed.disconnect(self._on_changes)
        self.place_kept.emit(self.source.id, self.page.place())
        self.page.close()
        super().closeEvent(event)
