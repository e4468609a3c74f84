"""The sources that are open: a tab with a reading view each, their places, and what other panes attach from them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workbench.app.remembering import Remembering
from workbench.app.tools import Tools
from workbench.coding.attaching import EntityTarget, Target, ThemeTarget
from workbench.model.clean import shortened
from workbench.model.ids import Id, new_id
from workbench.model.span import Span
from workbench.project.errors import DamagedProject, TextDamaged
from workbench.project.project import Project
from workbench.sources.records import SourceRecord, source_of_version
from workbench.sources.versions import versions
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.reader.standing import Standing
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.acts import Last
from workbench.ui.workspace.renewal import KeptView
from workbench.ui.workspace.shown import ShownChoice

TAB_LETTERS = 16
"""Letters of a source's title in the tab of an old version, so that the version's number is not cut off."""


class ReadingDesk(QObject):
    """Opens sources in the window's tabs and speaks to the one in front. join: connects a new reader to the panes."""

    def __init__(self, tools: Tools, project: Project, catalogue: Catalogue, join: Callable[[ReaderHost], None]) -> None:
        super().__init__()
        self._tools, self._project, self._catalogue, self._join = tools, project, catalogue, join
        self._tabs = tools.window.tabs
        self.instead: Callable[[str, int], bool] = lambda _kind, _target_id: False
        """Does something else with a ``theme`` or ``entity`` where there is nothing to attach it to; tells whether it did."""
        self.kept = Remembering(tools.settings, project.guid, self._tabs)
        self.looks = tools.looks
        self.looks.changed.connect(self._restyle)
        self.shown = ShownChoice(tools.settings, project.guid, new_id(), self)
        self.last = self._last_used()

    def _last_used(self) -> Last:
        """Return what was attached last, in this session or a former one."""
        last = Last()
        last.take_first(self._catalogue, self._catalogue.recent[:1])
        return last

    # --- tabs

    def open(self, source_id: int, half: int | None = None) -> ReaderHost | None:
        """Open a source in a tab, or bring its tab to the front, in a half or where it is.

        None: there is no such source, or its text can't be read, which is told.
        """
        key = f"source {source_id}"
        page = self._tabs.page(key, half)
        if isinstance(page, ReaderHost):
            self._tabs.show_tab(key, half)
            return page
        record = self._catalogue.sources.get(source_id)
        host = self._readable(record, lambda: self._made(source_id)) if record is not None else None
        if host is None or record is None:
            return None
        self._tabs.open(key, record.title, SOURCE_ICONS.get(record.kind, "file-text"), host, half)
        host.setFocus()
        return host

    def open_version(self, version_id: int, half: int | None = None) -> ReaderHost | None:
        """Open a version of a source: the newest in the source's tab, an old one in a tab of its own; None if it is gone."""
        key = f"version {version_id}"
        page = self._tabs.page(key, half)
        if isinstance(page, ReaderHost):
            self._tabs.show_tab(key, half)
            return page
        try:
            record = source_of_version(self._catalogue.reading, version_id)
        except KeyError:
            return None
        if record.version_id == version_id:
            return self.open(record.id, half)
        host = self._readable(record, lambda: self._reader(record.id, version_id))
        if host is not None:
            self._tabs.open(key, self._version_title(record, version_id), "clock-counter-clockwise", host, half)
            host.setFocus()
        return host

    def _version_title(self, record: SourceRecord, version_id: int) -> str:
        numbers = {one.id: one.number for one in versions(self._catalogue.reading, record.id)}
        return tr("{title} (version {number})").format(
            title=shortened(record.title, TAB_LETTERS), number=numbers.get(Id(version_id), "?")
        )

    def rename(self, source_id: int) -> None:
        """Give the tabs of a source its title and the icon of its kind as they are by now."""
        record = self._catalogue.sources.get(source_id)
        if record is None:
            return
        self._tabs.rename(f"source {source_id}", record.title, SOURCE_ICONS.get(record.kind, "file-text"))
        for host in self.hosts():
            if host.is_old and host.source.id == source_id:
                self._tabs.rename(f"version {host.version_id}", self._version_title(record, host.version_id))

    def renew(self, host: ReaderHost) -> None:
        """Put a fresh reader into a tab, since another structure or version is to be shown, and stand where one was."""
        kept, record, version = KeptView.of(host), host.source, host.version_id if host.is_old else 0
        view = host.views.name
        fresh = self._readable(record, lambda: self._reader(record.id, version), view)
        if fresh is None:
            return
        if not fresh.is_old:
            fresh.views.view_kept.connect(partial(self.kept.keep_view, record.id))
        self._tabs.setUpdatesEnabled(False)
        try:
            self._tabs.replace(host, fresh)
            kept.restore(fresh)
        finally:
            self._tabs.setUpdatesEnabled(True)

    def _readable(self, record: SourceRecord, make: Callable[[], ReaderHost], view: str = "") -> ReaderHost | None:
        """Return a reader joined to the panes; None if its text can't be read, which is told. view: shows it so, if it can."""
        try:
            host = make()
        except DamagedProject as error:
            self._tools.fail(TextDamaged(error.path, record.title, error.findings))
            return None
        self._connect(host)
        host.views.show(view)  # before the accessible mode, which stands in place of any view
        host.plain.set(self._tools.settings.get("plain_text", False))
        return host

    def show(self, source_id: int) -> ReaderHost | None:
        """Open a source as open() does, but leave the focus where it is."""
        focused = QApplication.focusWidget()
        host = self.open(source_id)
        if focused is not None and focused is not QApplication.focusWidget():
            focused.setFocus()
        return host

    def _made(self, source_id: int) -> ReaderHost:
        """Return a new reader of a source, standing where it was read last; DamagedProject if its text is missing."""
        standing = self.kept.standing(source_id)
        host = self._reader(source_id, place=standing.place if standing is not None else 0)
        host.views.show(self.kept.view(source_id))
        if standing is not None:
            host.stand(standing)
        host.views.view_kept.connect(partial(self.kept.keep_view, source_id))
        return host

    def _reader(self, source_id: int, version_id: int = 0, place: int = 0) -> ReaderHost:
        """Return a reader of a source, or of an old version of it; DamagedProject if its text is missing."""
        tokens, looks, shown = self._tools.theme.tokens, self.looks, self.shown
        self.last.settle(self._catalogue)
        return ReaderHost(
            self._catalogue, source_id, tokens, self.last, looks=looks, shown=shown, place=place, version_id=version_id
        )

    def open_beside(self, key: str, half: int) -> None:
        """Show what is open in a half in the other one, too: a source once more at the same place, a brief moved there."""
        page = self._tabs.page(key, half)
        if not isinstance(page, ReaderHost):
            if len(self._tabs.keys()) > 1:
                self._tabs.move_tab(key, half, 1 - half)
            else:
                self._tools.window.status.say(tr("Open a second source or brief first."))
            return
        fresh = self._tabs.page(key, 1 - half) is None
        other = self.open_version(page.version_id, 1 - half)
        if other is not None and fresh:
            other.stand(Standing.of(page.page))

    def open_in_other_half(self, source_id: int) -> None:
        """Open a source in the half that isn't worked in; the first that is opened has the whole."""
        self.open(source_id, self._tabs.other if self._tabs.current else None)

    def toggle_beside(self) -> None:
        """Show what is in front in two halves, or bring both halves together again."""
        if self._tabs.is_split:
            self._tabs.join()
        elif self._tabs.current:
            self.open_beside(self._tabs.current, self._tabs.front)

    def _connect(self, host: ReaderHost) -> None:
        host.status.connect(self._on_status)
        host.failed.connect(self._tools.fail)
        host.said.connect(self._tools.window.status.say)
        host.place_kept.connect(self.kept.keep)
        host.plain.left.connect(self._leave_plain)
        self._join(host)

    def host(self) -> ReaderHost | None:
        """Return the reader in front, None if another kind of tab or none is."""
        page = self._tabs.page(self._tabs.current)
        return page if isinstance(page, ReaderHost) else None

    def hosts(self) -> list[ReaderHost]:
        """Return all readers that are open."""
        return [page for page in self._tabs.pages() if isinstance(page, ReaderHost)]

    def _on_status(self, words: str) -> None:
        if self.sender() is self.host():
            self._tools.window.status.set_place(words)

    # --- attaching from other panes

    def attach(self, kind: str, target_id: int) -> None:
        """Attach what is selected or chosen in the reader in front to a ``theme`` or ``entity``; see also instead."""
        host = self.host()
        has_passage = host is not None and (host.page.selected_spans() or host.page.chosen)
        if has_passage or not self.instead(kind, target_id):
            self.attach_all([_target(kind, target_id)])

    def attach_all(self, targets: Sequence[Target]) -> None:
        """Attach what is selected or chosen in the reader in front to all of these, as one step."""
        host, say = self.host(), self._tools.window.status.say
        if host is None:
            say(tr("Open a source and select a passage first."))
        elif host.page.selected_spans() or host.page.chosen:
            host.acts.attach_to(*targets)
        else:
            say(tr("Select a passage first: with the mouse, or with S and P."))

    def attach_spans(self, kind: str, target_id: int, spans: Sequence[Span]) -> None:
        """Attach a passage of the reader in front that was dropped on a target."""
        host = self.host()
        if host is not None:
            host.acts.attach_spans(spans, _target(kind, target_id))

    # --- looks of the text

    def _restyle(self, style: ReadingStyle) -> None:
        for host in self.hosts():
            host.set_reading_style(style)

    def toggle_plain(self) -> None:
        """Read all texts in plain fields that screen readers know, or no longer; kept."""
        self._set_plain(not self._tools.settings.get("plain_text", False))

    def _set_plain(self, on: bool) -> None:
        self._tools.settings.set("plain_text", on)
        self._tools.window.commands.action("plain_text").setChecked(on)
        for host in self.hosts():
            host.plain.set(on)

    def _leave_plain(self) -> None:
        """Follow a tab that left the mode for pages: tick, setting and the other tabs tell the same."""
        self._set_plain(False)
        self._tools.window.status.say(tr("Accessible reading mode off"))

    def show_only(self, target_id: int) -> None:
        """Show one theme, with its sub-themes, or one entity alone in all texts."""
        self.shown.choose(self.shown.shown.only(target_id))

    def show_looks(self) -> None:
        """Open the popup of font, size and width in the reader in front."""
        host = self.host()
        if host is not None:
            host.show_looks()


def _target(kind: str, target_id: int) -> Target:
    return ThemeTarget(target_id) if kind == "theme" else EntityTarget(target_id)
