"""The passages pane at the desk: opened from trees, inspector, text, menus; its acts are those of the text."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence

from workbench.app.part import Panes, Part
from workbench.app.passage_links import PassageLinks
from workbench.coding.passage_lists import About
from workbench.ui.attach import AttachField
from workbench.ui.passages import PassagesPane
from workbench.ui.passages.pane import WIDTH
from workbench.ui.reading_acts import reading_act
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.listed_acts import ListedActs

DOCK = "passages"
NARROWEST = 480
"""Pixels below which the dock, when shown, gets its full width."""
SETTLED = 60
"""Milliseconds after which a navigator that steps back for the dock has left its place."""
COMMANDS = {
    "list_all": "all", "list_key": "key", "list_ungraded": "ungraded", "list_uncited": "uncited", "list_no_gist": "no gist",
    "list_no_theme": "no theme", "list_mine": "mine", "list_others": "others", "list_links": "links",
}  # fmt: skip
"""The commands that list passages, with the lists."""


class PassageListing(Part):
    """Lists passages beside the text. show(About) is for every part that has a count to show."""

    def __init__(self, panes: Panes, links: PassageLinks) -> None:
        super().__init__(panes)
        tools, window = panes.tools, panes.tools.window
        self.pane = PassagesPane(panes.catalogue, tools.tasks, tools.theme.tokens)
        self._dock = window.add_dock(DOCK, "quotes", tr("Passages"), self.pane, "Ctrl+Shift+Q")
        self._later = QTimer(self, singleShot=True, interval=SETTLED)
        self._later.timeout.connect(self._widen)
        self._take_head()
        self._dock.setMinimumWidth(self.pane.minimumWidth())
        self.field = AttachField(tools.theme.tokens, window)
        tools.theme.changed.connect(self.field.set_tokens)
        self.acts_ = ListedActs(panes.catalogue, self.pane, self.field, panes.reading.last, links.hand)
        self.acts_.said.connect(window.status.say)
        self.acts_.in_text_wanted.connect(self._in_text)
        self.pane.opened.connect(self._open)
        self.pane.chosen.connect(self._inspect)
        self.pane.left.connect(self._read_on)
        self.pane.closed.connect(partial(window.docks.hide, DOCK))
        self._join_trees()
        self.pane.show_list(About("key"))

    def _take_head(self) -> None:
        """Let the pane's head be the dock's title bar: it says more, and the dock is dragged by it."""
        old = self._dock.titleBarWidget()
        self._dock.setTitleBarWidget(self.pane.head)
        if old is not None:
            old.deleteLater()

    def _join_trees(self) -> None:
        """List from the counts of trees and inspector, and from the trees' menus."""
        codebook = self.panes.codebook
        for kind, side in (("theme", codebook.themes_side), ("entity", codebook.entities_side)):
            side.entries.append(partial(self._entries, kind))
            side.section.view.count_clicked.connect(lambda index, kind=kind: self.show(About(kind, index.internalId())))
        inspector = self.panes.inspector
        inspector.theme.all_wanted.connect(lambda: self.show(About("theme", inspector.theme.target_id)))
        inspector.entity.all_wanted.connect(lambda: self.show(About("entity", inspector.entity.target_id)))
        self.panes.sources.view.count_clicked.connect(lambda index: self.show(About("source", index.internalId())))

    def _entries(self, kind: str, ids: Sequence[int]) -> list[tuple[str, str, Callable[[], object]]]:
        return [(tr("List its passages"), "", partial(self.show, About(kind, ids[0])))] if len(ids) == 1 else []

    # --- showing

    def show(self, about: About) -> None:
        """List passages, in the pane that is shown for that and takes the keys."""
        self.pane.show_list(about)
        self._on_view()
        self.pane.view.setFocus()

    def _on_view(self) -> None:
        if self._dock.isHidden():
            self._dock.show()
            self._later.start()

    def _widen(self) -> None:
        if self._dock.width() < NARROWEST and not self._dock.isFloating():
            self.panes.tools.window.resizeDocks([self._dock], [WIDTH], Qt.Orientation.Horizontal)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands about lists of passages do."""
        lists = {name: partial(self.show, About(what)) for name, what in COMMANDS.items()}
        return {**lists, "toggle_passages": self._toggle, "choose_list": self._choose}

    def _toggle(self) -> None:
        if self._dock.isHidden():
            self._on_view()
            self.pane.view.setFocus()
        else:
            self._dock.hide()

    def _choose(self) -> None:
        self._on_view()
        self.pane.choose_list()

    def follow(self, host: ReaderHost) -> None:
        """Let a reader list the passages of what is chosen in it."""
        host.actions_.add("list_same", partial(self._list_same, host))

    def _list_same(self, host: ReaderHost) -> None:
        """List the passages of the chosen coding's theme or entity, in all texts."""
        record = host.passage_acts.chosen()
        coding = host.passage_acts.meant(record) if record is not None else None
        if coding is not None:
            kind, target = ("theme", coding.theme_id) if coding.theme_id else ("entity", coding.entity_id)
            self.show(About(kind, target or 0))
        elif record is not None:
            self.show(About("links"))

    # --- what the pane asks for

    def _open(self, passage_id: int, stay: bool) -> None:
        """Show a passage in its text; stay: the keys stay with the list. Alt+Left leads back."""
        self.panes.travelling.show_passage(passage_id)
        if stay:
            self.pane.view.setFocus()

    def _inspect(self, ids: Sequence[int]) -> None:
        """Let the inspector show what the analyst chose in the list."""
        if not self.pane.view.hasFocus() or not ids:
            return
        if len(ids) == 1:
            self.panes.inspector.show_passage(ids[0])
        else:
            self.panes.inspector.show_many(ids)

    def _in_text(self, name: str, passage_id: int) -> None:
        """Begin in the text what is written there: a memo, a statement, a comment."""
        self.panes.travelling.show_passage(passage_id)
        host, key = self.panes.reading.host(), QKeySequence(reading_act(name).keys[0])
        found = [one.action for one in host.commands() if one.action.shortcut() == key] if host is not None else []
        for action in found[:1]:
            action.trigger()

    def _read_on(self) -> None:
        host = self.panes.reading.host()
        if host is not None:
            host.setFocus()

    def end(self) -> None:
        """Take the field out of the window, as the project is closed."""
        self._later.stop()
        self.field.hide()
        self.field.deleteLater()
        self.panes.tools.window.docks.hide(DOCK)
