"""The inspector follows the reader in front, and its menus and buttons act there."""

from workbench.app.reading import ReadingDesk
from workbench.coding.records import CodingRecord
from workbench.ui.inspector import InspectorPane
from workbench.ui.window.frame import MainWindow
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost


class Inspecting:
    """Joins inspector and readers of one project."""

    def __init__(self, window: MainWindow, inspector: InspectorPane, reading: ReadingDesk) -> None:
        self._window, self._inspector, self._reading = window, inspector, reading
        inspector.act_wanted.connect(self._act)
        inspector.text_wanted.connect(self._read_on)

    def follow(self, host: ReaderHost) -> None:
        """Connect a reader that was opened."""
        host.selection_changed.connect(self._inspector.show_selection)
        host.passage_chosen.connect(self._show_passage)
        host.coding_chosen.connect(self._inspector.mark_coding)
        host.passages_marked.connect(self._inspector.show_many)
        host.comment_wanted.connect(self._comment)
        host.inspector_wanted.connect(self._window.toggle_inspector)

    def _show_passage(self, passage_id: int) -> None:
        self._inspector.show_passage(passage_id)

    def show(self, host: ReaderHost) -> None:
        """Show what is chosen in a reader."""
        inspector = self._inspector
        if len(host.page.marked) > 1:
            inspector.show_many(host.page.marked)
        elif host.page.chosen:
            inspector.show_passage(host.page.chosen)
            inspector.mark_coding(host.page.chosen_coding)
        else:
            inspector.show_selection(host.version_id, host.page.selected_spans())

    def show_state(self, shown: bool) -> None:
        """Let every reader know whether the inspector is on view."""
        for host in self._reading.hosts():
            host.toolbar.set_inspector_shown(shown)
            host.page.set_covered(self._window.covered)

    def show_versions(self) -> None:
        """Show the record of the source in front, with its versions."""
        host = self._reading.host()
        if host is None:
            self._window.status.say(tr("Open a source first."))
            return
        self._on_view()
        self._inspector.show_source(host.source.id)
        self._inspector.source.show_versions()

    def _comment(self, coding_id: int) -> None:
        """Let a coding of the chosen passage be commented on, in the inspector, which is shown for that."""
        host = self._reading.host()
        if host is not None:
            self._on_view()
            self._inspector.show_passage(host.page.chosen)
            self._inspector.comment_on(coding_id)

    def _on_view(self) -> None:
        if not self._window.inspector_shown:
            self._window.toggle_inspector()

    def _act(self, act: str, about: CodingRecord | None) -> None:
        """Do in the reader in front what the inspector's menus and buttons ask for."""
        host = self._reading.host()
        if host is not None:
            host.passage_acts.do(act, about)

    def _read_on(self) -> None:
        """Give the keys back to the text."""
        host = self._reading.host()
        if host is not None:
            host.setFocus()
