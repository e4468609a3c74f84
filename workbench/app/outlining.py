"""The outline on the desk: it shows the text in front, follows where one reads, and leads to its headings."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.coding.starts import passage_starts
from workbench.model.outline import Section, counted, outline
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.outline import OutlinePane
from workbench.ui.workspace import ReaderHost

EYE = 48
"""Pixels below the view's top at which one is held to read: a heading that was gone to lies just above."""


class Outlining(QObject):
    """Nothing is worked out while the pane isn't on view."""

    def __init__(self, tools: Tools, catalogue: Catalogue, reading: ReadingDesk, travelling: Travelling) -> None:
        super().__init__(catalogue)
        self._window, self._catalogue, self._reading, self._travelling = tools.window, catalogue, reading, travelling
        self.pane = OutlinePane(tools.theme.tokens)
        self.pane.place_wanted.connect(self._go)
        self.pane.left.connect(self._window.tabs.focus_front)
        self.pane.counts_wanted.connect(self._count)
        self.pane.shown.connect(self.refresh)
        self._host: ReaderHost | None = None
        self._shown: ReaderHost | None = None
        self._sections: tuple[Section, ...] = ()
        catalogue.changed.connect(self._on_changes)

    def start(self) -> None:
        """Show the outline with the focus."""
        self._window.show_activity("sources")
        self._window.navigators.show()
        self.refresh()
        self.pane.start()

    def on_tab(self) -> None:
        """Follow the tab in front."""
        host = self._reading.host()
        if host is self._host:
            return
        if self._host is not None and isValid(self._host):
            self._host.page.place_changed.disconnect(self._follow)
        self._host = host
        if host is not None:
            host.page.place_changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Show the headings of the text in front, if they aren't shown already."""
        if not self.pane.isVisible() or self._shown is self._host:
            return
        self._shown = self._host
        if self._host is None:
            self.pane.show_nothing()
            return
        self._sections = outline(self._host.document)
        self.pane.show_outline(self._sections)
        self._follow()

    def _follow(self, _place: int = 0) -> None:
        if self._host is not None and self._shown is self._host and self.pane.isVisible():
            found = self._host.page.row_at(EYE)
            self.pane.follow(found[1].start if found is not None else 0)

    def _go(self, offset: int) -> None:
        if self._host is not None and self._host.is_old:
            self._host.page.go_to(offset)
            self._host.setFocus()
        elif self._host is not None:
            self._travelling.jump(self._host.source.id, offset)

    # --- counts

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("passage"):
            self.pane.touch()

    def _count(self) -> None:
        if self._host is not None and self._shown is self._host:
            starts = passage_starts(self._catalogue.reading, self._host.version_id)
            self.pane.set_counts(counted(self._sections, starts) if starts else ())
