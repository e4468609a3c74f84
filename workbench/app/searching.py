"""Searching everywhere on the desk: hits lead to their texts, are boxed there, and are attached all at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from workbench.analysis.search.found import SourceHits
from workbench.app.places_kept import PlacesKept
from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.project.changes import Changes
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.search import SearchPane
from workbench.ui.search.results import HitRow, NoteRow
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.attaching_found import AttachingFound, FoundIn

LONGEST_SELECTION = 200
"""Letters of a selection that are sought."""


class Searching(QObject):
    """Joins the search pane to texts, trail and acts. show_target(kind, id): shows a theme or entity.

    index_damaged: a search found the word index damaged; it read the texts themselves.
    """

    index_damaged = Signal()

    def __init__(
        self, tools: Tools, catalogue: Catalogue, reading: ReadingDesk, travelling: Travelling,
        show_target: Callable[[str, int], None],
    ) -> None:  # fmt: skip
        super().__init__(catalogue)
        self._tools, self._window, self._catalogue = tools, tools.window, catalogue
        self._reading, self._travelling, self._show_target = reading, travelling, show_target
        recent = [one for one in tools.settings.get("searches", []) if isinstance(one, str)]
        self.pane = SearchPane(catalogue.reading, tools.theme.tokens, PlacesKept(catalogue.reading), recent)
        self._attaching = AttachingFound(catalogue, reading.last, tools.tasks, tools.window.body, lambda: tools.theme.tokens)
        self._connect()

    def _connect(self) -> None:
        pane = self.pane
        pane.hit_glanced.connect(partial(self._show, take_focus=False))
        pane.hit_opened.connect(partial(self._show, take_focus=True))
        pane.note_opened.connect(self._open_note)
        pane.attach_wanted.connect(self._ask)
        pane.said.connect(self._window.status.say)
        pane.failed.connect(self._tools.fail)
        pane.hits_changed.connect(self._on_hits)
        pane.recent_changed.connect(partial(self._tools.settings.set, "searches"))
        self._catalogue.changed.connect(self._on_changes)
        self._attaching.said.connect(self._window.status.say)
        self._attaching.failed.connect(self._tools.fail)
        self._attaching.attached.connect(self._on_attached)

    def start(self) -> None:
        """Show the pane with the focus; words that are selected in the text in front are sought."""
        host = self._reading.host()
        words = " ".join(host.page.selected_text().split()) if host is not None else ""
        self._window.show_activity("search")
        self._window.navigators.show()
        self.pane.start(words if len(words) <= LONGEST_SELECTION else "")

    def _on_changes(self, changes: Changes) -> None:
        self.pane.take(changes)

    def _on_hits(self) -> None:
        self._box_all()
        if self.pane.seeker.index_is_damaged:
            self.pane.seeker.index_mended()
            self.index_damaged.emit()

    # --- hits

    def _show(self, row: HitRow, *, take_focus: bool) -> None:
        """Show a hit in its text, boxed; the place that is left can be had back."""
        source_id, span = row.found.text.source_id, row.found.hits[row.number]
        host = self._travelling.glance(source_id, span)
        if host is None or host.version_id != row.found.text.version_id:
            self._window.status.say(tr("This text is gone. Undo brings it back."))
            return
        self._box(host, row.number)
        if take_focus:
            host.page.select(span.start, span.end)
            host.setFocus()
        elif not self.pane.isAncestorOf(QApplication.focusWidget() or self.pane):
            self.pane.view.setFocus()
        number = self._number_of(row.found, row.number)
        self._window.status.say(
            tr("hit {number} of {count}").format(number=locale.number(number), count=locale.number(self.pane.model.count))
        )

    def _number_of(self, found: SourceHits, number: int) -> int:
        """Return the number, from 1, of a hit among all."""
        before = 0
        for one in self.pane.hits():
            if one is found:
                break
            before += one.count
        return before + number + 1

    def follow(self, host: ReaderHost) -> None:
        """Box the hits of a text that is shown anew, and again when its find bar has gone with its own."""
        host.finding.closed.connect(partial(self._box, host, None))
        host.attach_found_wanted.connect(partial(self._attach_in, host))
        if self.pane.isVisible():
            self._box(host, None)

    def _box_all(self) -> None:
        for host in self._reading.hosts():
            self._box(host, None)

    def _box(self, host: ReaderHost, current: int | None) -> None:
        """Box the hits of the source that a reader shows, unless its own find bar boxes others."""
        if host.finding.is_open:
            return
        seen = not self.pane.isHidden() and self._window.navigators.currentWidget() is self.pane
        found = self._of(host) if seen and not self.pane.query().is_empty else None
        host.page.set_hits(found.hits if found is not None else (), current)

    def _of(self, host: ReaderHost) -> SourceHits | None:
        wanted = host.version_id
        return next((one for one in self.pane.hits() if one.text.version_id == wanted), None)

    def _open_note(self, row: NoteRow) -> None:
        """Show what a note is about: its passage, theme or entity; a memo itself, beside the text."""
        if row.hit.table == "passage":
            self._travelling.show_passage(row.hit.id)
        elif row.hit.table in self._travelling.beside:
            self._travelling.beside[row.hit.table](row.hit.id)
        else:
            self._show_target(row.hit.table, row.hit.id)

    # --- attaching

    def _ask(self) -> None:
        """Attach what was found in all texts."""
        found = [FoundIn(one.text.version_id, one.hits, one.count) for one in self.pane.hits()]
        self._attaching.ask(found, self.pane.form.attach)

    def _attach_in(self, host: ReaderHost, found: FoundIn) -> None:
        """Attach what the find bar of a text found."""
        bar = host.finding.bar
        self._attaching.ask([found], bar.attach, bar.field.setFocus)

    def _on_attached(self) -> None:
        for host in self._reading.hosts():
            host.acts.remembered.emit()

    def close(self) -> None:
        """End what is under way, as the project is closed."""
        self.pane.finish()
        self._attaching.close()
