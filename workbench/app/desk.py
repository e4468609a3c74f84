"""The desk: one open project and all panes that show it, joined to each other here and nowhere else."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from PySide6.QtCore import QObject

from workbench.app.bringing_in import DOCK, BringingIn
from workbench.app.desk_acts import desk_acts
from workbench.app.encoding_choice import EncodingChoice
from workbench.app.filing import Filing
from workbench.app.handing_over import HandedOver, take_over
from workbench.app.indexing import Indexing
from workbench.app.inspecting import Inspecting
from workbench.app.linking import Linking
from workbench.app.names import Names
from workbench.app.outlining import Outlining
from workbench.app.part import Panes
from workbench.app.parts import Parts
from workbench.app.reading import ReadingDesk
from workbench.app.renewing import Renewing
from workbench.app.searching import Searching
from workbench.app.settling import Settling
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.app.undoing import Undoing
from workbench.app.versioning import Versioning
from workbench.app.warming import Warming
from workbench.model.analyst import initials_of
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.codebook import CodebookPane
from workbench.ui.history import HistoryPane
from workbench.ui.inspector import InspectorPane
from workbench.ui.reader.actions import Command
from workbench.ui.sources import SourcesPane
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.stacked import Stacked
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost

if TYPE_CHECKING:
    from workbench.app.briefing import Briefing


class Desk(QObject):
    """Builds the panes of a project into the program's window and takes them out again. handed: left by a desk before it."""

    def __init__(self, tools: Tools, project: Project, handed: HandedOver | None = None) -> None:
        super().__init__()
        self.tools, self.project, self.window = tools, project, tools.window
        self._others = tools.window.commands.connected
        try:
            self._lay(handed)
        except BaseException:
            self.abandon()
            raise

    def _lay(self, handed: HandedOver | None) -> None:
        """Make all panes and join them."""
        tools, project = self.tools, self.project
        self.bridge, self.settling = ChangeBridge(project, self), Settling(self)
        self.catalogue = Catalogue(project, self)
        self.bridge.changed.connect(self.catalogue.take)
        self.catalogue.changed.connect(self._on_changes)
        self.catalogue.failed.connect(tools.fail)
        self.reading = ReadingDesk(tools, project, self.catalogue, self._connect_host)
        self.travelling = Travelling(tools, self.catalogue, self.reading, lambda: self.briefing)
        self.renewing = Renewing(tools, self.catalogue, self.reading, self.travelling)
        self.linking = Linking(tools, self.catalogue, self.reading, self.travelling)
        self.versioning = Versioning(tools, project, self.catalogue, self.reading)
        self.undoing = Undoing(tools, project, self._flush)
        self.names = Names(
            self.catalogue,
            self.reading,
            self._show_target,
            lambda: {**self.briefing.entries(), **self.parts.entries()},
            lambda one: self.travelling.open(f"judgment {one}"),
        )
        self.searching = Searching(tools, self.catalogue, self.reading, self.travelling, self._show_target)
        self.indexing = Indexing(tools, project, self.catalogue)
        self.searching.index_damaged.connect(self.indexing.rebuild)
        self._briefing: Briefing | None = None
        self.filing = Filing(tools, project)
        self.bringing_in = BringingIn(
            tools, project, self.reading.open, self.bridge.flush, self, handed.board if handed else None
        )
        self.encodings = EncodingChoice(tools, project, self.catalogue, self.versioning.read_again)
        self._build()
        self.inspector.version_wanted.connect(self.reading.open_version)
        self.sources.version_wanted.connect(self.versioning.do)
        self._connect_commands()
        self.undoing.refresh()
        self._show_project()
        if handed is not None:
            take_over(self, handed)
        self.travelling.begin()
        self.reading.kept.begin()

    def counts(self) -> tuple[int, int]:
        """Return how many sources and codings the project has."""
        known = self.catalogue.sources.values()
        return len(known), sum(one.codings for one in known)

    def saved(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""
        briefs = self._briefing is None or self._briefing.flush()
        return self.inspector.save_kept() and self.parts.saved() and briefs

    def close(self) -> None:
        """Take the panes out and close the file; what a person was at is remembered."""
        self.leave()
        self.project.close()

    def leave(self) -> None:
        """Take the panes out; the file stays open."""
        tools = self.tools
        self.warming.end()
        self.window.commands.disconnect_all(*self._own_commands())
        for part in (self.parts, self.versioning, self.indexing, self.bringing_in):
            part.end()
        self.window.status.work_wanted.disconnect(self.bringing_in.show)
        self.window.docks.hide(DOCK)
        tools.tasks.close()
        self.searching.close()
        self.reading.kept.end()
        tools.settings.remember(self.project.path, self.project.title, *self.counts(), self.project.guid)
        self.travelling.end()
        self.leave_tabs()
        self.reading.kept.write_places()
        self.bridge.stop()
        self.catalogue.end()
        self.settling.end()

    def abandon(self) -> None:
        """Take out what can be where the desk could not be laid or close() failed; the file and its lock are given back."""
        self.window.commands.disconnect_all(*self._own_commands())
        for end in ENDS:
            with suppress(Exception), catch_warnings():  # each by itself, whatever is broken about another, or was never made
                simplefilter("ignore")
                end(self)
        self.deleteLater()

    def _own_commands(self) -> frozenset[str]:
        """The commands that this desk, its parts among it, let do something."""
        return self.window.commands.connected - self._others

    def leave_tabs(self) -> None:
        """Take all tabs out of the window, and listen to it no longer."""
        self.window.tabs.current_changed.disconnect(self._on_tab)
        self.window.tabs.beside_wanted.disconnect(self.reading.open_beside)
        self.window.tabs.split_changed.disconnect(self.on_split)
        self.window.inspector_changed.disconnect(self.inspecting.show_state)
        self.close_tabs()

    def close_tabs(self) -> None:
        """Close all tabs."""
        for key in list(self.window.tabs.keys()):  # a method, not a dict's
            self.window.tabs.close_tab(key)
        self.window.menus.set_reader_acts(())

    # --- panes

    def _build(self) -> None:
        window, tokens, asking = self.window, self.tools.theme.tokens, self.tools.asking
        self.sources = SourcesPane(self.catalogue, tokens, asking.agreed)
        self.codebook = CodebookPane(self.catalogue, tokens)
        self.inspector = InspectorPane(self.catalogue, tokens)
        self.history = HistoryPane(self.project, self.bridge, tokens)
        self.outlining = Outlining(self.tools, self.catalogue, self.reading, self.travelling)
        window.set_navigator("sources", Stacked(tokens, self.sources, self.outlining.pane))
        window.set_navigator("coding", self.codebook)
        window.set_navigator("search", self.searching.pane, tokens.layout["navigator_search"])
        window.set_inspector(self.inspector)
        window.add_dock("history", "clock-counter-clockwise", tr("History"), self.history, "Ctrl+H")
        window.docks.add(DOCK, "tray", tr("Import"), self.bringing_in.panel, "Ctrl+Shift+I", below=True)
        window.docks.hide(DOCK)
        window.set_empty(
            EmptyState(tokens, "book-open", tr("Nothing is open"), tr("Choose a source at the left, or drop texts here."))
        )
        self._join_panes()

    def _join_panes(self) -> None:
        window, asking = self.window, self.tools.asking
        self.sources.source_opened.connect(self.reading.open)
        self.sources.source_wanted_beside.connect(self.reading.open_in_other_half)
        self.sources.source_chosen.connect(self.inspector.show_source)
        self.sources.import_wanted.connect(self.tools.import_texts)
        self.sources.encoding_wanted.connect(self.encodings.choose)
        self.versioning.chosen = self.sources.source_in_focus
        self.sources.may_choose_encoding = self.encodings.may_choose
        self.bringing_in.panel.encoding_wanted.connect(self.encodings.choose)
        self.bringing_in.panel.version_wanted.connect(self.versioning.do)
        window.status.work_wanted.connect(self.bringing_in.show)
        self.codebook.theme_chosen.connect(self.inspector.show_theme)
        self.codebook.entity_chosen.connect(self.inspector.show_entity)
        self.codebook.attach_wanted.connect(self.reading.attach)
        self.codebook.spans_dropped.connect(self.reading.attach_spans)
        self.codebook.only_wanted.connect(self.reading.show_only)
        self.inspector.passage_wanted.connect(self.travelling.show_passage)
        self.inspector.target_opened.connect(self._show_target)
        self.inspector.attach_wanted.connect(self.reading.attach)
        self.inspecting = Inspecting(window, self.inspector, self.reading)
        panes = Panes(
            self.tools, self.project, self.catalogue, self.reading, self.travelling, self.sources, self.codebook,
            self.inspector, self.history, self._show_target,
        )  # fmt: skip
        self.parts = Parts(panes, self._join)
        self.travelling.openers = {**self.parts.openers(), "judgment": lambda one, _half: self.briefing.open_judgment(one)}
        self.inspector.passage.judgments.judgment_wanted.connect(lambda one: self.travelling.open(f"judgment {one}"))
        self.warming = Warming(lambda: self.briefing, self.parts.more, self.settling.begin, self)
        self.warming.begin()
        self.catalogue.agreed = asking.agreed
        window.tabs.current_changed.connect(self._on_tab)
        window.tabs.beside_wanted.connect(self.reading.open_beside)
        window.tabs.split_changed.connect(self.on_split)
        window.inspector_changed.connect(self.inspecting.show_state)

    @property
    def briefing(self) -> "Briefing":
        """What the desk does about briefs; made when first asked for, or once the text has been painted."""
        if self._briefing is None:
            from workbench.app.briefing import Briefing

            self._briefing = Briefing(self.tools, self.project, self.catalogue, self.travelling.show_passage)
            self._briefing.verify_wanted.connect(self._verify)
        return self._briefing

    def _open_brief(self, brief_id: int, half: int | None = None) -> None:
        self.briefing.open(brief_id, half)

    def _flush(self) -> None:
        """Save what was typed in a brief or a memo a moment ago."""
        self.parts.saved()
        if self._briefing is not None:
            self._briefing.flush()

    def _verify(self, path: Path) -> None:
        from workbench.app.verifying import Verifying

        self.parts.get(Verifying).verify(path)

    def _show_project(self) -> None:
        """Show the project as it was left: its tabs, its activity."""
        project, window = self.project, self.window
        mark = f" ({tr('read only')})" if project.read_only else ""
        window.setWindowTitle(f"{project.title}{mark} – {tr('Analyst Workbench')}")
        window.status.set_analyst(initials_of(project.analyst), project.analyst)
        window.status.set_calm(tr("Open for reading only") if project.read_only else tr("All changes are on disk"))
        known = [f"source {one}" for one in self.catalogue.sources]
        openers = {**self.parts.openers(), "source": self.reading.open, "version": self.reading.open_version}
        openers["brief"] = self._open_brief
        self.reading.kept.open_tabs(openers, known[:1])
        in_brief = window.tabs.current.startswith("brief ")
        window.show_activity("briefs" if in_brief else "coding" if known else "sources", quietly=True)

    # --- tabs

    def _connect_host(self, host: ReaderHost) -> None:
        self.settling.follow(host)
        self.inspecting.follow(host)
        host.carry_wanted.connect(self.versioning.carry)
        host.newest_wanted.connect(self.reading.open)
        link = self.window.commands.action("copy_link")
        host.offered = [Command("copy_link", link.text(), "", link)]
        host.views.view_kept.connect(lambda _view: self._pair())
        self.travelling.follow(host)
        self.searching.follow(host)
        self.parts.follow(host)

    def host(self) -> ReaderHost | None:
        """Return the reader in front, None if another kind of tab or none is."""
        return self.reading.host()

    def jump(self, source_id: int, target: Span | int | None = None) -> ReaderHost | None:
        """Open a source at a stretch, which is selected, or at a code point; Alt+Left leads back. None: no such source."""
        return self.travelling.jump(source_id, target)

    def on_split(self, split: bool) -> None:
        """Take note of whether the tabs stand in two halves."""
        self.window.commands.action("beside").setChecked(split)
        self.window.commands.enable(split, "other_half")

    def _on_tab(self, key: str) -> None:
        host = self.host()
        self.outlining.on_tab()
        self.window.give_room(key.startswith(("brief ", "review ", "new brief")))
        self._pair()
        self.parts.on_tab(key)
        if key.startswith("brief "):
            self.briefing.on_tab(key)
        else:
            self.window.status.set_findings(0)
        self.window.menus.set_reader_acts(host.commands() if host is not None else ())
        if host is not None:
            host.toolbar.set_inspector_shown(self.window.inspector_shown)
            host.page.set_covered(self.window.covered)
            self.inspecting.show(host)
            host.tell()
        elif not key.startswith("brief "):
            self.window.status.set_place("")
        self.window.commands.enable(bool(key), "close_tab", "next_tab", "previous_tab", "beside")

    def _pair(self) -> None:
        """Let the panes at the sides step back where a page and its text need the width."""
        host = self.host()
        self.window.set_paired(host is not None and host.views.name == "both")

    # --- changes

    def _on_changes(self, changes: Changes) -> None:
        self.undoing.refresh()
        self.window.status.clear_message()
        if not changes.touches("source"):
            return
        for source_id in changes.removed.get("source", ()):
            self.window.tabs.close_all(f"source {source_id}")
        for source_id in changes.changed.get("source", ()):
            self.reading.rename(source_id)

    # --- commands

    def _connect_commands(self) -> None:
        self._join(desk_acts(self))
        self.window.commands.enable(True, "close_project")
        self.window.commands.enable(not self.project.read_only, "import_files", "new_theme", "new_entity", "draft_brief")

    def _join(self, acts: dict[str, Callable[[], object]]) -> None:
        for name, act in acts.items():
            self.window.commands.connect_to(name, act)

    def _show_target(self, kind: str, target_id: int) -> None:
        self.window.show_activity("coding")
        self.codebook.select(kind, target_id)
        (self.inspector.show_theme if kind == "theme" else self.inspector.show_entity)(target_id)


ENDS: tuple[Callable[[Desk], object], ...] = (
    lambda desk: desk.warming.end(),
    lambda desk: desk.parts.end(),
    lambda desk: desk.versioning.end(),
    lambda desk: desk.indexing.end(),
    lambda desk: desk.bringing_in.end(),
    lambda desk: desk.window.status.work_wanted.disconnect(desk.bringing_in.show),
    lambda desk: desk.searching.close(),
    lambda desk: desk.reading.kept.end(),
    lambda desk: desk.tools.tasks.close(),
    lambda desk: desk.travelling.end(),
    lambda desk: desk.leave_tabs(),
    lambda desk: desk.close_tabs(),
    lambda desk: desk.bridge.stop(),
    lambda desk: desk.catalogue.end(),
    lambda desk: desk.settling.end(),
    lambda desk: desk.project.close(),
)
"""What is to be ended of a desk that is broken, one after the other; what it doesn't have is looked up here, not before."""
