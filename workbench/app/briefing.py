"""Briefs on the desk: the navigator's and the tabs' wishes carried out."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from workbench.app.tools import Tools
from workbench.briefs.judgment_records import briefs_of
from workbench.briefs.records import briefs
from workbench.project.changes import Changes
from workbench.project.project import Project
from workbench.ui.briefs.navigator import BriefsNavigator
from workbench.ui.briefs.new_brief import NewBriefPage
from workbench.ui.briefs.tab import BriefTab
from workbench.ui.catalogue import Catalogue
from workbench.ui.palette_matching import Entry
from workbench.ui.usual_brief import usual_brief
from workbench.ui.words import tr

NEW = "new brief"
"""The key of the tab on which a new brief is begun."""


class Briefing(QObject):
    """Joins the briefs of a project to its desk; tabs have keys such as ``brief 123``. verify_wanted(path): see BriefTab."""

    verify_wanted = Signal(object)

    def __init__(self, tools: Tools, project: Project, catalogue: Catalogue, show_passage: Callable[[int], object]) -> None:
        super().__init__(catalogue)
        self._tools, self._window, self._project, self._show_passage = tools, tools.window, project, show_passage
        self.navigator = BriefsNavigator(project, tools.theme.tokens)
        navigator = self.navigator
        navigator.usual = partial(usual_brief, tools.settings)
        navigator.brief_chosen.connect(self.open)
        navigator.drafted.connect(self.open)
        navigator.new_wanted.connect(self.new)
        navigator.told.connect(tools.window.status.say)
        navigator.place_wanted.connect(self._show_place)
        navigator.place_looked_at.connect(self._look_at_place)
        navigator.cite_wanted.connect(self._cite)
        navigator.quote_wanted.connect(self._quote)
        navigator.passage_wanted.connect(show_passage)
        navigator.failed.connect(tools.fail)
        tools.window.set_navigator("briefs", navigator)
        catalogue.changed.connect(self._on_changes)
        tools.window.status.findings.clicked.connect(self._press_findings)

    def show(self) -> None:
        """Show the activity, with the brief that the navigator shows in front."""
        self._window.show_activity("briefs")
        if self.in_front() is None and self.navigator.brief_id:
            self.open(self.navigator.brief_id)

    def draft(self) -> None:
        """Draft a brief of what is coded, in one act, and open it."""
        self._window.show_activity("briefs")
        self.navigator.draft()

    def new(self) -> None:
        """Ask by which template a new brief is drafted, in a tab; one that is open comes to the front."""
        self._window.show_activity("briefs")
        tabs = self._window.tabs
        if tabs.page(NEW) is not None:
            tabs.show_tab(NEW)
            return
        tools, title = self._tools, self.navigator.free_title()
        page = NewBriefPage(self._project, tools.theme.tokens, title, usual=usual_brief(tools.settings))
        page.drafted.connect(self._begin)
        page.closed.connect(lambda: tabs.close_tab(NEW))
        page.failed.connect(self._tools.fail)
        tabs.open(NEW, tr("New brief"), "file-plus", page)

    def _begin(self, brief_id: int) -> None:
        """Open a brief that was drafted by a template, in place of the page on which it was chosen."""
        self._window.tabs.close_tab(NEW)
        self.navigator.show_brief(brief_id)
        tab = self.open(brief_id)
        if tab is not None:
            tab.editor.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, brief_id: int, half: int | None = None) -> BriefTab | None:
        """Open a brief in a tab, or bring its tab to the front, wherever it is; None if there is no such brief."""
        key = f"brief {brief_id}"
        page = self._window.tabs.page(key)
        if isinstance(page, BriefTab):
            self._window.tabs.show_tab(key)
            return page
        tools = self._tools
        try:
            tab = BriefTab(self._project, brief_id, tools.theme.tokens, tools.tasks, ask_path=tools.asking.brief_to_make)
        except KeyError:
            return None
        tab.passage_wanted.connect(self._show_passage)
        tab.status.connect(lambda words: self._tell(key, words))
        tab.failed.connect(tools.fail)
        tab.verify_wanted.connect(self.verify_wanted)
        tab.title_changed.connect(lambda title: self._window.tabs.rename(key, title))
        tab.place_entered.connect(self.navigator.show_place)
        tab.found.connect(lambda counts: self._on_found(key, brief_id, counts))
        tab.linting.rules_off.connect(self.switch_rules)
        tab.linting.set_off(frozenset(tools.settings.get("rules_off", [])))
        tab.gone.connect(lambda: self._window.tabs.close_tab(key))
        self._window.tabs.open(key, tab.title, "file-text", tab, half)
        self._window.show_activity("briefs", quietly=True)
        return tab

    def open_judgment(self, judgment_id: int) -> None:
        """Go to a judgment's card: in the brief in front if it is there, else in one that is open, else in the oldest."""
        using = [one.brief_id for one in briefs_of(self._project.reading, judgment_id)]
        front, tabs = self.in_front(), self._window.tabs
        at_hand = [one for one in using if front is not None and one == front.brief_id]
        is_open = [one for one in using if tabs.page(f"brief {one}") is not None]
        tab = self.open(next(iter((*at_hand, *is_open, *using)), 0))
        if tab is None:
            self._window.status.say(tr("No brief uses this judgment any more."))
            return
        tab.show_place(judgment_id)
        tab.editor.judgments.cards[judgment_id].fold(False)

    def in_front(self) -> BriefTab | None:
        """Return the brief in front, None if another kind of tab or none is."""
        page = self._window.tabs.page(self._window.tabs.current)
        return page if isinstance(page, BriefTab) else None

    def entries(self) -> dict[str, Entry]:
        """Return the briefs by the keys of their tabs, for opening one by its title."""
        found = briefs(self._project.reading)
        return {f"brief {one.id}": Entry(one.title, partial(self.open, one.id), tr("brief")) for one in found}

    def flush(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""
        tabs = [page for page in self._window.tabs.pages() if isinstance(page, BriefTab)]
        unsaved = [tab for tab in tabs if not tab.editor.flush()]
        return not unsaved

    def on_tab(self, key: str) -> None:
        """Follow the tab in front."""
        if key.startswith("brief "):
            self.navigator.show_brief(int(key.split()[1]))
            tab = self.in_front()
            self._window.status.set_findings(tab.linting.count if tab is not None else 0)

    def export(self) -> None:
        """Export the brief in front, or that which the navigator shows."""
        tab = self._at_hand()
        if tab is not None:
            tab.export_pdf()

    def figure(self) -> None:
        """Offer the figures that may be put into the brief in front, or that which the navigator shows."""
        tab = self._at_hand()
        if tab is not None:
            tab.insert_figure()

    def cite(self) -> None:
        """Offer the passages that may be cited or quoted at the caret of the brief in front."""
        tab = self._at_hand()
        if tab is not None:
            tab.at_caret().cite_here()

    def footnote(self) -> None:
        """Write a footnote at the caret of the brief in front."""
        tab = self._at_hand()
        if tab is not None:
            tab.at_caret().note_here()

    def publish(self) -> None:
        """Publish the brief in front, or that which the navigator shows."""
        tab = self._at_hand()
        if tab is not None:
            tab.publish()

    def redraft_summary(self) -> None:
        """Draft the source summary of the brief in front again, beside what is written."""
        tab = self._at_hand()
        if tab is not None:
            tab.redraft_summary()

    def _at_hand(self) -> BriefTab | None:
        tab = self.in_front() or (self.open(self.navigator.brief_id) if self.navigator.brief_id else None)
        if tab is None:
            self._window.status.say(tr("Draft a brief first."))
        return tab

    def _on_found(self, key: str, brief_id: int, counts: Mapping[int, int]) -> None:
        """Mark the places of the outline, and say in the status bar how much is found in the brief in front."""
        self.navigator.set_findings(brief_id, counts)
        if self._window.tabs.current == key:
            self._window.status.set_findings(sum(counts.values()))

    def switch_rules(self, off: frozenset[str]) -> None:
        """Keep which rules are off, for all briefs and projects."""
        self._tools.settings.set("rules_off", sorted(off))
        for page in self._window.tabs.pages():
            if isinstance(page, BriefTab):
                page.linting.set_off(off)

    def findings(self) -> None:
        """Open the list of what rules find in the brief in front."""
        tab = self._wanted()
        if tab is not None:
            tab.open_findings()

    def _press_findings(self, _checked: bool = False) -> None:
        """Open the list by its button in the status bar; a second press closes it."""
        tab = self._wanted()
        if tab is not None:
            tab.open_findings(self._window.status.findings)

    def next_finding(self, by: int = 1) -> None:
        """Go to the next thing that rules find in the brief in front."""
        tab = self._wanted()
        if tab is not None:
            tab.step_finding(by)

    def previous_finding(self) -> None:
        """Go to the former one."""
        self.next_finding(-1)

    def _wanted(self) -> BriefTab | None:
        """Return the brief in front, else the one that the navigator shows; says so if there is none."""
        tab = self.in_front() or (self.open(self.navigator.brief_id) if self.navigator.brief_id else None)
        if tab is None:
            self._window.status.say(tr("Draft a brief first."))
        return tab

    def _tell(self, key: str, words: str) -> None:
        if self._window.tabs.current == key:
            self._window.status.set_place(words)

    def _show_place(self, brief_id: int, place: int) -> None:
        tab = self.open(brief_id)
        if tab is not None:
            tab.show_place(place)

    def _look_at_place(self, brief_id: int, place: int) -> None:
        tab = self.open(brief_id)
        if tab is not None:
            tab.show_place(place, takes_focus=False)
            self.navigator.outline.setFocus(Qt.FocusReason.OtherFocusReason)  # a tab just opened has taken it

    def _cite(self, passage_id: int) -> None:
        tab = self._written()
        if tab is not None:
            tab.cite(passage_id)

    def _quote(self, passage_id: int) -> None:
        tab = self._written()
        if tab is not None:
            tab.editor.quote(passage_id)

    def _written(self) -> BriefTab | None:
        """Return the brief in front, else that which the navigator shows, opened."""
        return self.in_front() or (self.open(self.navigator.brief_id) if self.navigator.brief_id else None)

    def _on_changes(self, changes: Changes) -> None:
        self.navigator.on_changes(changes)
        for page in self._window.tabs.pages():
            if isinstance(page, BriefTab):
                page.on_changes(changes)
