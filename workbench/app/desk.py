"""The desk: one open project and all panes that show it, joined to each other here and nowhere else."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from workbench.app.filing import Filing
from workbench.app.tools import Tools
from workbench.coding.attaching import EntityTarget, ThemeTarget
from workbench.coding.errors import CodingError
from workbench.coding.records import passage
from workbench.model.analyst import initials_of
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.records import source_of_version
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.codebook import CodebookPane
from workbench.ui.history import HistoryPane
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.inspector import InspectorPane
from workbench.ui.palette import Palette
from workbench.ui.palette_matching import Entry
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.sentences import describe_step
from workbench.ui.sources import SourcesPane
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.host import Last

if TYPE_CHECKING:
    from workbench.app.briefing import Briefing

SIZES = (13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 21.0, 23.0, 26.0, 30.0, 34.0)
"""Reading sizes in pixels at 100 %."""

USUAL = 17.0


class Desk(QObject):
    """Builds the panes of a project into the program's window and takes them out again."""

    def __init__(self, tools: Tools, project: Project) -> None:
        super().__init__()
        self.tools, self.project, self.window = tools, project, tools.window
        self.bridge = ChangeBridge(project, self)
        self.catalogue = Catalogue(project, self)
        self.bridge.changed.connect(self.catalogue.take)
        self.catalogue.changed.connect(self._on_changes)
        self.catalogue.failed.connect(tools.fail)
        self.last = self._last_used()
        self._guid = project.guid
        self._places: dict[int, int] = {}
        self._finder: Palette | None = None
        self._briefing: Briefing | None = None
        self._closed = False
        self.filing = Filing(tools, project, self.open_source)
        self._build()
        self._connect_commands()
        self._refresh_undo()
        self._show_project()

    def _last_used(self) -> Last:
        """Return what was attached last, in this session or a former one."""
        for kind, target_id in self.catalogue.recent[:1]:
            theme, entity = self.catalogue.themes.get(target_id), self.catalogue.entities.get(target_id)
            if kind == "theme" and theme is not None:
                return Last(ThemeTarget(theme.id), theme.name, theme.colour)
            if kind == "entity" and entity is not None:
                return Last(EntityTarget(entity.id), entity.name)
        return Last()

    def counts(self) -> tuple[int, int]:
        """Return how many sources and codings the project has."""
        known = self.catalogue.sources.values()
        return len(known), sum(one.codings for one in known)

    def saved(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""
        return self.inspector.save_kept() and (self._briefing is None or self._briefing.flush())

    def close(self) -> None:
        """Take the panes out and close the file; what a person was at is remembered."""
        tools = self.tools
        self._closed = True
        tools.tasks.close()
        tools.settings.set_tabs(self._guid, [*self.window.tabs.keys(), f"current {self.window.tabs.current}"])
        tools.settings.remember(self.project.path, self.project.title, *self.counts())
        self.window.tabs.current_changed.disconnect(self._on_tab)
        self.window.inspector_changed.disconnect(self._show_inspector_state)
        for key in list(self.window.tabs.keys()):  # a method, not a dict's
            self.window.tabs.close_tab(key)
        self._write_places()
        self.bridge.stop()
        self.window.commands.disconnect_all(*COMMANDS)
        self.project.close()

    # --- panes

    def _build(self) -> None:
        window, tokens, asking = self.window, self.tools.theme.tokens, self.tools.asking
        self.sources = SourcesPane(self.catalogue, tokens, asking.agreed)
        self.codebook = CodebookPane(self.catalogue, tokens, asking.agreed, asking.line)
        self.inspector = InspectorPane(self.catalogue, tokens)
        self.history = HistoryPane(self.project, self.bridge, tokens)
        window.set_navigator("sources", self.sources)
        window.set_navigator("coding", self.codebook)
        window.set_inspector(self.inspector)
        window.add_dock("history", "clock-counter-clockwise", tr("History"), self.history, "Ctrl+H")
        window.set_empty(
            EmptyState(tokens, "book-open", tr("Nothing is open"), tr("Choose a source at the left, or drop texts here."))
        )
        self.sources.source_opened.connect(self.open_source)
        self.sources.source_chosen.connect(self.inspector.show_source)
        self.sources.import_wanted.connect(self.tools.import_texts)
        self.codebook.theme_chosen.connect(self.inspector.show_theme)
        self.codebook.entity_chosen.connect(self.inspector.show_entity)
        self.codebook.attach_wanted.connect(self._attach)
        self.codebook.spans_dropped.connect(self._attach_spans)
        self.inspector.passage_wanted.connect(self.show_passage)
        self.inspector.target_opened.connect(self._show_target)
        self.inspector.attach_wanted.connect(self._attach)
        QTimer.singleShot(0, self, self._warm)
        self.catalogue.agreed = asking.agreed
        window.tabs.current_changed.connect(self._on_tab)
        window.inspector_changed.connect(self._show_inspector_state)

    @property
    def briefing(self) -> "Briefing":
        """What the desk does about briefs; made when first asked for, or once the text has been painted."""
        if self._briefing is None:
            from workbench.app.briefing import Briefing

            self._briefing = Briefing(self.tools, self.project, self.catalogue, self.show_passage)
        return self._briefing

    def _brief(self, act: str) -> None:
        getattr(self.briefing, act)()

    def _warm(self) -> None:
        if not self._closed:
            _ = self.briefing

    def _show_project(self) -> None:
        """Show the project as it was left: its tabs, its activity."""
        project, window, settings = self.project, self.window, self.tools.settings
        mark = f" ({tr('read only')})" if project.read_only else ""
        window.setWindowTitle(f"{project.title}{mark} – {tr('Analyst Workbench')}")
        window.status.set_analyst(initials_of(project.analyst), project.analyst)
        window.status.set_calm(tr("Open for reading only") if project.read_only else tr("All changes are on disk"))
        known = [f"source {one}" for one in self.catalogue.sources]
        kept = settings.tabs(self._guid)
        for key in kept or known[:1]:
            kind, _, number = key.partition(" ")
            if kind in OPENERS and number.isdigit():
                (self.open_source if kind == "source" else self.briefing.open)(int(number))
        current = next((key.removeprefix("current ") for key in kept if key.startswith("current ")), "")
        window.tabs.show_tab(current)
        in_brief = window.tabs.current.startswith("brief ")
        window.show_activity("briefs" if in_brief else "coding" if known else "sources")

    # --- tabs

    def open_source(self, source_id: int) -> ReaderHost | None:
        """Open a source in a tab, or bring its tab to the front; None if there is no such source."""
        key = f"source {source_id}"
        page = self.window.tabs.page(key)
        if isinstance(page, ReaderHost):
            self.window.tabs.show_tab(key)
            return page
        record = self.catalogue.sources.get(source_id)
        if record is None:
            return None
        place = self.tools.settings.place(self._guid, source_id)
        tokens = self.tools.theme.tokens
        host = ReaderHost(self.catalogue, source_id, tokens, self.last, style=self._style(), place=place)
        self._connect_host(host)
        self.window.tabs.open(key, record.title, SOURCE_ICONS.get(record.kind, "file-text"), host)
        host.setFocus()
        return host

    def _connect_host(self, host: ReaderHost) -> None:
        host.selection_changed.connect(self.inspector.show_selection)
        host.passage_chosen.connect(self._on_passage)
        host.status.connect(self._on_status)
        host.failed.connect(self.tools.fail)
        host.said.connect(self.window.status.say)
        host.place_kept.connect(self._keep_place)
        host.inspector_wanted.connect(self._toggle_inspector)
        host.size_wanted.connect(self._resize)

    def host(self) -> ReaderHost | None:
        """Return the reader in front, None if another kind of tab or none is."""
        page = self.window.tabs.page(self.window.tabs.current)
        return page if isinstance(page, ReaderHost) else None

    def show_passage(self, passage_id: int) -> None:
        """Open the source of a passage at the passage."""
        try:
            record = passage(self.project.reading, passage_id)
        except KeyError:
            self.window.status.say(tr("This passage is gone. Undo brings it back."))
            return
        host = self.open_source(source_of_version(self.project.reading, record.version_id).id)
        if host is not None:
            host.show_passage(passage_id)

    def _on_tab(self, key: str) -> None:
        host = self.host()
        self.window.give_room(key.startswith("brief "))
        if key.startswith("brief "):
            self.briefing.on_tab(key)
        self.window.menus.set_reader_acts(host.commands() if host is not None else ())
        if host is not None:
            host.toolbar.set_inspector_shown(self.window.inspector_shown)
            self._inspect(host)
            host.tell()
        elif not key:
            self.window.status.set_place("")
        self.window.commands.enable(bool(key), "close_tab", "next_tab", "previous_tab")

    def _inspect(self, host: ReaderHost) -> None:
        """Let the inspector follow the tab in front."""
        if host.page.chosen:
            self.inspector.show_passage(host.page.chosen)
        else:
            self.inspector.show_selection(host.source.version_id, host.page.selected_spans())

    def _show_inspector_state(self, shown: bool) -> None:
        for page in self.window.tabs.pages():
            if isinstance(page, ReaderHost):
                page.toolbar.set_inspector_shown(shown)

    def _on_passage(self, passage_id: int) -> None:
        if passage_id:
            self.inspector.show_passage(passage_id)

    def _on_status(self, words: str) -> None:
        if self.sender() is self.host():
            self.window.status.set_place(words)

    def _keep_place(self, source_id: int, place: int) -> None:
        self._places[source_id] = place

    def _write_places(self) -> None:
        for source_id, place in self._places.items():
            self.tools.settings.set_place(self._guid, source_id, place)

    # --- attaching from other panes

    def _attach(self, kind: str, target_id: int) -> None:
        host = self.host()
        if host is None:
            self.window.status.say(tr("Open a source and select a passage first."))
            return
        spans = host.page.selected_spans() or (host.spans() if host.page.chosen else ())
        if spans:
            host.attach_spans(spans, ThemeTarget(target_id) if kind == "theme" else EntityTarget(target_id))
        else:
            self.window.status.say(tr("Select a passage first: with the mouse, or with S and P."))

    def _attach_spans(self, kind: str, target_id: int, spans: Sequence[Span]) -> None:
        host = self.host()
        if host is not None:
            host.attach_spans(spans, ThemeTarget(target_id) if kind == "theme" else EntityTarget(target_id))

    # --- changes

    def _on_changes(self, changes: Changes) -> None:
        self._refresh_undo()
        self.window.status.clear_message()
        if not changes.touches("source"):
            return
        for source_id in changes.removed.get("source", ()):
            self.window.tabs.close_tab(f"source {source_id}")
        for source_id in changes.changed.get("source", ()):
            record = self.catalogue.sources.get(source_id)
            if record is not None:
                self.window.tabs.rename(f"source {source_id}", record.title)

    def _refresh_undo(self) -> None:
        commands = self.window.commands
        for name, step, word in (("undo", self.project.to_undo(), tr("Undo")), ("redo", self.project.to_redo(), tr("Redo"))):
            action = commands.action(name)
            action.setText(f"{word} {describe_step(step.act, step.arguments)}" if step else word)
            action.setEnabled(step is not None and not self.project.read_only)

    def undo(self) -> None:
        """Undo the last step."""
        self._replay(self.project.undo, tr("Undone"))

    def redo(self) -> None:
        """Redo the step undone last."""
        self._replay(self.project.redo, tr("Redone"))

    def _replay(self, replay: Callable[[], Changes], word: str) -> None:
        """Replay a step and say what it changed, as that may lie elsewhere than the eye."""
        if self._briefing is not None:
            self._briefing.flush()
        step = self.project.to_undo() if replay == self.project.undo else self.project.to_redo()
        try:
            replay()
        except (ProjectError, CodingError) as error:
            self.tools.fail(error)
            return
        if step is not None:
            self.window.status.say(f"{word}: {describe_step(step.act, step.arguments)}")

    # --- commands

    def _connect_commands(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "undo": self.undo, "redo": self.redo, "save_copy": self.filing.save_copy, "back_up": self.filing.back_up,
            "check_project": self.filing.check, "show_sources": lambda: self.window.show_activity("sources"),
            "show_coding": lambda: self.window.show_activity("coding"), "toggle_navigator": self.window.toggle_navigator,
            "toggle_inspector": self._toggle_inspector, "toggle_history": lambda: self.window.toggle_dock("history"),
            "larger": lambda: self._resize(1), "smaller": lambda: self._resize(-1), "normal_size": lambda: self._resize(0),
            "close_tab": lambda: self.window.tabs.close_tab(self.window.tabs.current),
            "next_tab": lambda: self.window.tabs.step(1), "previous_tab": lambda: self.window.tabs.step(-1),
            "open_source": self._find_source, "new_theme": self._new_theme,
            "new_entity": self._new_entity, "show_briefs": partial(self._brief, "show"),
            "draft_brief": partial(self._brief, "draft"), "export_brief": partial(self._brief, "export"),
        }  # fmt: skip
        for name, act in acts.items():
            self.window.commands.connect_to(name, act)
        self.window.commands.enable(True, "close_project")
        self.window.commands.enable(not self.project.read_only, "import_files", "new_theme", "new_entity", "draft_brief")

    def entries(self) -> list[Entry]:
        """Return what the palette finds of this project: sources, themes, entities, and the reader's acts."""
        found = [Entry(one.title, partial(self.open_source, one.id), tr("source")) for one in self.catalogue.sources.values()]
        found += [
            Entry(one.name, partial(self._show_target, "theme", one.id), tr("theme"), one.key, one.path)
            for one in self.catalogue.themes.values()
        ]
        found += [
            Entry(one.name, partial(self._show_target, "entity", one.id), tr("entity"), one.key, " ".join(one.aliases))
            for one in self.catalogue.entities.values()
        ]
        host = self.host()
        told = host.commands() if host else ()
        acts = [Entry(one.text, one.action.trigger, tr("text"), one.key, SYNONYMS.get(one.name, "")) for one in told]
        return [*acts, *found]

    def keys(self) -> list[str]:
        """Return the keys of the text, a line each: key, tab, what it does."""
        host = self.host()
        return [f"{one.key}\t{one.text}" for one in host.commands()] if host is not None else []

    def source_entries(self) -> list[Entry]:
        """Return the sources and briefs, for opening one by its name."""
        found = [
            Entry(one.title, partial(self.open_source, one.id), one.authors, also=f"{one.original_name} {one.authors}")
            for one in self.catalogue.sources.values()
        ]
        return [*found, *self.briefing.entries()]

    def _find_source(self) -> None:
        if self._finder is None:
            self._finder = Palette(self.tools.theme.tokens, self.source_entries, self.window)
        self._finder.set_tokens(self.tools.theme.tokens)
        self._finder.open()

    def _show_target(self, kind: str, target_id: int) -> None:
        self.window.show_activity("coding")
        self.codebook.select(kind, target_id)
        (self.inspector.show_theme if kind == "theme" else self.inspector.show_entity)(target_id)

    def _new_theme(self) -> None:
        self.window.show_activity("coding")
        self.codebook.new_theme()

    def _new_entity(self) -> None:
        self.window.show_activity("coding")
        self.codebook.new_entity()

    def _toggle_inspector(self) -> None:
        self.window.toggle_inspector()

    # --- reading size

    def _style(self) -> ReadingStyle:
        size = self.tools.settings.get("reading_size", USUAL)
        return ReadingStyle(size=size, line=round(size * 28 / USUAL), column=round(620 * size / USUAL))

    def _resize(self, step: int) -> None:
        size = self.tools.settings.get("reading_size", USUAL)
        nearest = min(range(len(SIZES)), key=lambda number: abs(SIZES[number] - size))
        wanted = SIZES[max(0, min(len(SIZES) - 1, nearest + step))] if step else USUAL
        self.tools.settings.set("reading_size", wanted)
        for page in self.window.tabs.pages():
            if isinstance(page, ReaderHost):
                page.set_reading_style(self._style())


SYNONYMS = {
    "attach": "code coding quotation segment node highlight annotate",
    "repeat": "code again quick",
    "in_vivo": "in vivo code",
    "detach": "uncode unlink remove code",
    "next": "quotation segment",
    "previous": "quotation segment",
    "key_passage": "star important",
}
"""Words of other tools by which the palette finds the reader's acts."""

OPENERS = frozenset({"source", "brief"})
"""The kinds of tabs that are opened again with the project."""

COMMANDS = (
    "undo", "redo", "save_copy", "back_up", "check_project", "show_sources", "show_coding", "show_briefs", "toggle_navigator",
    "toggle_inspector", "toggle_history", "larger", "smaller", "normal_size", "close_tab", "next_tab", "previous_tab",
    "new_theme", "new_entity", "draft_brief", "export_brief", "open_source",
)  # fmt: skip
"""The commands that a desk connects."""
