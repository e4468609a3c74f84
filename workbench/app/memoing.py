"""Memos on the desk: the dock beside the text, tabs of single memos, and the ways to what they are about."""

from collections.abc import Callable, Sequence
from functools import partial

from workbench.app.part import Panes, Part
from workbench.coding.records import passage_of_coding
from workbench.memos.export import as_markdown, write_markdown
from workbench.memos.records import memos
from workbench.memos.things import Thing
from workbench.model.moment import local
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.memo_words import heading_of
from workbench.ui.memos import MemosPane, MemoTab
from workbench.ui.memos.draft import Draft
from workbench.ui.palette_matching import Entry
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.memo_signs import MemoSigns
from workbench.wording import memo_labels

PAGES = {"question": "question", "dossier": "entity"}
"""Kinds of tabs that are the page of one thing, and the kind of that."""

DOCK, WIDTH = "memos", 340
"""The dock's name, and its width in pixels when it is first shown."""


class Memoing(Part):
    """Joins the memos of a project to its desk; tabs have keys such as ``memo 123``."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        tools, catalogue = panes.tools, panes.catalogue
        self._window = tools.window
        self.pane = MemosPane(catalogue, tools.theme.tokens)
        self.pane.new_wanted.connect(self.new)
        self.pane.tab_wanted.connect(self.go_to_tab)
        self.pane.thing_wanted.connect(self.show_thing)
        self.pane.left.connect(self._window.tabs.focus_front)
        self._window.docks.add(DOCK, "note", tr("Memos"), self.pane, "Ctrl+M")
        panes.travelling.beside["memo"] = self.open
        panes.inspector.memo_opened.connect(self.open)
        panes.inspector.memo_wanted.connect(self.new)
        catalogue.changed.connect(self._on_changes)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands about memos do."""
        return {
            "toggle_memos": self.toggle,
            "new_memo": self.new,
            "project_memo": self.new_of_project,
            "export_memos": self.export,
        }

    def openers(self) -> dict[str, Callable[[int, int | None], object]]:
        """Return what opens a memo's tab."""
        return {"memo": self.open_tab}

    # --- dock

    def toggle(self) -> None:
        """Show the dock and take the keys, or hide it."""
        if self._window.docks.is_shown(DOCK):
            self.pane.editor.flush()
            self._window.docks.hide(DOCK)
            self._window.tabs.focus_front()
        else:
            self.show()
            self.pane.filters.words.setFocus()

    def show(self) -> None:
        """Show the dock beside the text, which stays where it is."""
        self._window.docks.show_at_side(DOCK, WIDTH)

    def open(self, memo_id: int) -> None:
        """Show a memo: in its tab if that is open, else in the dock."""
        if self._window.tabs.page(f"memo {memo_id}") is not None:
            self.go_to_tab(memo_id)
            return
        self.show()
        self.pane.open(memo_id)

    def begin(self, draft: Draft) -> None:
        """Let a memo be written in the dock."""
        if self.panes.project.read_only:
            self._window.status.say(tr("This project is open for reading only."))
            return
        self.show()
        self.pane.begin(draft)

    def new(self) -> None:
        """Begin a memo about the page in front, else what the inspector shows, else the project."""
        self.begin(self._draft())

    def new_of_project(self) -> None:
        """Begin a memo about the project."""
        self.begin(Draft())

    def _draft(self) -> Draft:
        page, _, key = self._window.tabs.current.partition(" ")
        if page in PAGES:
            return Draft(Thing(PAGES[page], int(key)))
        shown = self.panes.inspector.about()
        if shown is None:
            return Draft()
        kind, number, spans = shown
        return Draft(version_id=number, spans=spans) if spans else Draft(Thing(kind, number))

    # --- the text

    def follow(self, host: ReaderHost) -> None:
        """Let M in a reader note what one thinks, and signs in its margin open what was noted."""
        signs = MemoSigns(host)
        signs.opened.connect(self.open)
        signs.wanted.connect(partial(self._begin_in, host))

    def _begin_in(self, host: ReaderHost, passage_id: int, spans: Sequence[Span]) -> None:
        draft = Draft(Thing("passage", passage_id)) if passage_id else Draft(version_id=host.version_id, spans=spans)
        self.begin(draft)

    # --- tabs

    def go_to_tab(self, memo_id: int) -> None:
        """Open a memo in a tab and take the keys; Alt+Left leads back."""
        self.panes.travelling.open(f"memo {memo_id}")
        page = self._window.tabs.page(f"memo {memo_id}")
        if page is not None:
            page.setFocus()

    def open_tab(self, memo_id: int, half: int | None = None) -> MemoTab | None:
        """Open a memo in a tab, or bring its tab to the front; None if there is no such memo."""
        key, tabs = f"memo {memo_id}", self._window.tabs
        page = tabs.page(key)
        if isinstance(page, MemoTab):
            tabs.show_tab(key)
            return page
        try:
            tab = MemoTab(self.panes.catalogue, memo_id, self.panes.tools.theme.tokens)
        except KeyError:
            return None
        tab.thing_wanted.connect(self.show_thing)
        tab.called.connect(lambda words: tabs.rename(key, words))
        tab.gone.connect(lambda: tabs.close_tab(key))
        tabs.open(key, tab.title, "note", tab, half)
        return tab

    # --- ways

    def show_thing(self, thing: Thing) -> None:
        """Show what a memo is about or links to; Alt+Left leads back."""
        panes = self.panes
        if thing.kind == "memo":
            self._show_memo(thing.id)
        elif thing.kind == "passage":
            panes.travelling.show_passage(thing.id)
        elif thing.kind == "coding":
            record = passage_of_coding(panes.catalogue.reading, thing.id)
            if record is not None:
                panes.travelling.show_passage(record.id)
        elif thing.kind == "source":
            panes.travelling.jump(thing.id)
        elif thing.kind in {"theme", "entity"}:
            panes.show_target(thing.kind, thing.id)
        else:
            panes.travelling.open(f"{thing.kind} {thing.id}")

    def _show_memo(self, memo_id: int) -> None:
        """Open a memo that another one links to: in a tab, if that one stands in a tab, else in the dock."""
        if isinstance(self._window.tabs.page(self._window.tabs.current), MemoTab) and not self.pane.isVisible():
            self.go_to_tab(memo_id)
        else:
            self.open(memo_id)

    def entries(self) -> dict[str, Entry]:
        """Return the memos by the keys of their tabs, for opening one by its name."""
        found = memos(self.panes.catalogue.reading)
        return {f"memo {one.id}": Entry(heading_of(one), partial(self.open, one.id), tr("memo")) for one in found}

    # --- export

    def export(self) -> None:
        """Write all memos into a file of Markdown."""
        project, status = self.panes.project, self._window.status
        self.saved()
        found = memos(project.reading)
        if not found:
            status.say(tr("There are no memos yet."))
            return
        path = self.panes.tools.asking.memos_to_write(tr("Memos of {name}").format(name=project.title))
        if path is None:
            return
        try:
            write_markdown(
                path, as_markdown(found, project.title, memo_labels(tr), lambda moment: f"{local(moment):%Y-%m-%d %H:%M}")
            )
        except OSError as error:
            self.panes.tools.fail(error)
            return
        status.say(tr("%n memo(s) written to {path}.", len(found)).format(path=path))

    # --- changes and end

    def _on_changes(self, changes: Changes) -> None:
        self.pane.take(changes)
        for tab in self._tabs():
            tab.take(changes)

    def _tabs(self) -> list[MemoTab]:
        return [page for page in self._window.tabs.pages() if isinstance(page, MemoTab)]

    def saved(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""
        unsaved = [editor for editor in (self.pane.editor, *(tab.editor for tab in self._tabs())) if not editor.flush()]
        return not unsaved

    def on_tab(self, key: str) -> None:
        """Say in the status bar what the memo in front is about."""
        page = self._window.tabs.page(key)
        if isinstance(page, MemoTab):
            self._window.status.set_place(page.editor.about.words())

    def end(self) -> None:
        """Save, and show nothing of the project any more."""
        self.saved()
        self.pane.editor.saver.stop()
