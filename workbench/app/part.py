"""What the parts of a desk have in common: each joins one activity - memos, links, dossiers - to the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook import CodebookPane
from workbench.ui.history import HistoryPane
from workbench.ui.inspector import InspectorPane
from workbench.ui.palette_matching import Entry
from workbench.ui.sources import SourcesPane
from workbench.ui.workspace import ReaderHost

PageType = TypeVar("PageType", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Panes:
    """What a part is handed: the open project, what is around the text, and the ways through it.

    show_target(kind, id) shows a theme or an entity in its tree and in the inspector.
    """

    tools: Tools
    project: Project
    catalogue: Catalogue
    reading: ReadingDesk
    travelling: Travelling
    sources: SourcesPane
    codebook: CodebookPane
    inspector: InspectorPane
    history: HistoryPane
    show_target: Callable[[str, int], None]


class Part(QObject):
    """One activity of an open project. Made once the text is painted, or when first needed; changes: Catalogue.changed."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes.catalogue)
        self.panes = panes

    def brought_forward(self, key: str, kind: type[PageType]) -> PageType | None:
        """Bring a tab that is open to the front, wherever it is, and return its page; None if it isn't open."""
        page = self.panes.tools.window.tabs.page(key)
        if not isinstance(page, kind):
            return None
        self.panes.tools.window.tabs.show_tab(key)
        return page

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what its commands do, by name (ui/window/commands.py)."""
        return {}

    def openers(self) -> dict[str, Callable[[int, int | None], object]]:
        """Return what opens its kinds of tabs, by the first word of their keys: (id, half); nothing happens if it is gone."""
        return {}

    def entries(self) -> dict[str, Entry]:
        """Return what can be opened by its name (Ctrl+P), by the keys of its tabs."""
        return {}

    def follow(self, host: ReaderHost) -> None:
        """Connect the signals of a reader that was opened."""

    def on_tab(self, key: str) -> None:
        """Take note of which tab is in front now."""

    def saved(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""
        return True

    def end(self) -> None:
        """Stop what works in the background: the project is closed next."""
