"""The docks at the window's sides: added with a button at the foot of the activity bar, hidden while there is no project."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from workbench.ui.window.activity_bar import ActivityBar

SIDES = frozenset({Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea})


class Docks(QObject):
    """Keeps the docks of a window by name. moved: is called after one was shown or hidden."""

    def __init__(self, window: QMainWindow, activities: ActivityBar, moved: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._activities, self._moved = window, activities, moved
        self._docks: dict[str, QDockWidget] = {}
        self._shown: set[str] = set()
        self._seen: set[str] = set()
        self._resting = False

    def add(self, name: str, icon_name: str, word: str, pane: QWidget, keys: str = "", *, below: bool = False) -> QDockWidget:
        """Add a dock with its button, at the right or below; one of the same name gets the new pane."""
        dock = self._docks.get(name)
        if dock is None:
            dock = self._docks[name] = self._made(
                name, word, Qt.DockWidgetArea.BottomDockWidgetArea if below else Qt.DockWidgetArea.RightDockWidgetArea
            )
            button = self._activities.add_dock(name, icon_name, word, keys)
            button.setChecked(not dock.isHidden())
            button.clicked.connect(lambda checked: dock.setVisible(checked))  # noqa: PLW0108 - PySide calls Qt's own slot bare
            dock.visibilityChanged.connect(button.setChecked)
            dock.visibilityChanged.connect(lambda _shown: QTimer.singleShot(0, self, self._moved))
        old = dock.widget()
        dock.setWidget(pane)
        if old is not None:
            old.deleteLater()
        return dock

    def _made(self, name: str, word: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(word, self._window)
        dock.setObjectName(f"dock {name}")
        if self._window.restoreDockWidget(dock):
            self._seen.add(name)
        else:
            self._window.addDockWidget(area, dock)
            dock.hide()
        if self._resting and not dock.isHidden():
            self._shown.add(name)
            dock.hide()
        return dock

    def toggle(self, name: str) -> None:
        """Show or hide a dock."""
        self._docks[name].setVisible(self._docks[name].isHidden())

    def is_shown(self, name: str) -> bool:
        """Tell whether a dock is on show."""
        return not self._docks[name].isHidden()

    def show(self, name: str, height: int) -> None:
        """Show a dock that is hidden, so high in pixels if it stands below."""
        dock = self._docks[name]
        if dock.isHidden():
            dock.show()
            self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    def show_at_side(self, name: str, width: int) -> None:
        """Show a dock that is hidden; one that was never shown takes so many pixels of width."""
        dock = self._docks[name]
        if dock.isHidden():
            first = dock.width() < dock.minimumSizeHint().width() or name not in self._seen
            dock.show()
            if first and not dock.isFloating():
                self._window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        self._seen.add(name)

    def extents(self) -> dict[str, int]:
        """Return the pixels that each dock on show takes from the middle: its width at a side, its height below."""
        shown = {name: dock for name, dock in self._docks.items() if not dock.isHidden() and not dock.isFloating()}
        return {name: dock.width() if self._at_side(dock) else dock.height() for name, dock in shown.items()}

    def set_extents(self, extents: dict[str, int]) -> None:
        """Let docks take as much as they took."""
        for name, pixels in extents.items():
            dock = self._docks.get(name)
            if dock is not None and not dock.isHidden():
                way = Qt.Orientation.Horizontal if self._at_side(dock) else Qt.Orientation.Vertical
                self._window.resizeDocks([dock], [pixels], way)

    def _at_side(self, dock: QDockWidget) -> bool:
        return self._window.dockWidgetArea(dock) in SIDES

    def hide(self, name: str) -> None:
        """Hide a dock, also if it would be shown again after a rest."""
        self._shown.discard(name)
        self._docks[name].hide()

    def hide_sides(self) -> None:
        """Hide the docks that take room at the sides."""
        for name, dock in self._docks.items():
            if not dock.isHidden() and not dock.isFloating() and self._window.dockWidgetArea(dock) in SIDES:
                self.hide(name)

    def rest(self) -> None:
        """Hide all docks until wake()."""
        if not self._resting:
            self._shown |= {name for name, dock in self._docks.items() if not dock.isHidden()}
        self._resting = True
        for dock in self._docks.values():
            dock.hide()

    def wake(self) -> None:
        """Show the docks again that were shown."""
        self._resting = False
        for name in self._shown:
            self._docks[name].show()
        self._shown = set()

    def show_resting(self) -> None:
        """Show what would be shown without the rest, so that it is remembered so."""
        for name in self._shown:
            self._docks[name].show()

    def end(self) -> None:
        """Take all docks out of the window for good."""
        for dock in self._docks.values():
            self._window.removeDockWidget(dock)
            dock.setParent(None)  # at once: until it is deleted the window would restore it in place of the next of its name
            dock.deleteLater()
        self._docks.clear()
        self.deleteLater()

    def widgets(self) -> list[QWidget]:
        """Return what is in the docks."""
        return [dock.widget() for dock in self._docks.values()]

    def width_at_sides(self) -> int:
        """Return the pixels that docks at the sides take."""
        shown = [dock for dock in self._docks.values() if not dock.isHidden() and not dock.isFloating()]
        return sum(dock.width() for dock in shown if self._window.dockWidgetArea(dock) in SIDES)
