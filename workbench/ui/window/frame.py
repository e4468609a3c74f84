"""The main window: menus, docks, notices, status, and how it was left; panes are put into it by methods."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QStackedWidget, QWidget

from workbench.ui.keymap import KeyMap
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline
from workbench.ui.window.activity_bar import ActivityBar
from workbench.ui.window.commands import Commands
from workbench.ui.window.context_key import open_context_menu
from workbench.ui.window.docks import Docks
from workbench.ui.window.file_drops import FileDrops, files_in
from workbench.ui.window.kept import bytes_of, words_of
from workbench.ui.window.menus import MenuBar
from workbench.ui.window.notices import Notices
from workbench.ui.window.placing import Placing
from workbench.ui.window.side_buttons import SideButtons
from workbench.ui.window.sides import SidesWindow
from workbench.ui.window.status import StatusBar
from workbench.ui.window.tabs import Tabs

FIRST = QSize(1600, 1000)
"""The window's size when it is first opened, where the screen is larger than that."""


class MainWindow(SidesWindow):
    """The frame; `files_dropped` gives paths, `closing` is emitted before the window goes."""

    files_dropped = Signal(list)
    closing = Signal()

    def __init__(self, tokens: Tokens, settings: Settings, tasks: Tasks) -> None:
        super().__init__()
        self.tokens, self._settings = tokens, settings
        self.setAcceptDrops(True)
        self._drops = FileDrops(self.files_dropped.emit, self)
        self._placing = Placing(self)
        self.keymap = KeyMap(settings, self)
        self.commands, self._tasks = Commands(self, self.keymap), tasks
        self.commands.connect_to("menus", lambda: self.menus.open_first())  # noqa: PLW0108 - they are made anew at times
        self.commands.connect_to("context_menu", open_context_menu)
        self._sides = SideButtons(self)
        self._sides.back.connect(self.commands.action("back").trigger)
        self._sides.forward.connect(self.commands.action("forward").trigger)
        self.may_close: Callable[[], bool] = lambda: True
        self.over: list[QWidget] = []
        """What lies over the panes for a while, as the tour's card, and is reached with F6, too."""
        self._furnish()
        self._restore()

    def _furnish(self) -> None:
        """Make all that the frame holds."""
        self.menus = MenuBar(self, self.tokens, self.commands)
        self.setMenuBar(self.menus)
        self.status = StatusBar(self.tokens, self._tasks)
        self.setStatusBar(self.status)
        self._stack = QStackedWidget()
        self.notices = Notices(self.tokens, self._stack)
        self.setCentralWidget(self.notices)
        self.build_body()
        self._stack.addWidget(self.body)
        self.docks = Docks(self, self.activities, self.lay_out_sides)
        self._welcome: QWidget | None = None

    def furnish_anew(self) -> None:
        """Make all that the frame holds anew, in the language that is spoken by now; whoever had put panes in does so again.

        The frame stays where it is, and so do the commands with what they do; docks and widths are as they were.
        """
        self._keep_layout()
        self.setMenuBar(None)  # type: ignore[arg-type] # else Qt hands the old one's corner to the new one
        self.docks.end()
        self.commands.say_again()
        former = self.notices
        self._furnish()
        for part in (self.menus, self.status, self.notices):
            part.show()  # at once: Qt would show them a moment later, and docks take all of the window until then
        self.notices.come_back(former)
        self._restore_layout()

    # --- panes

    def set_welcome(self, page: QWidget) -> None:
        """Put the welcome page in."""
        if self._welcome is not None:
            self._stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
        self._stack.addWidget(page)
        self._welcome = page

    def show_welcome(self) -> None:
        """Show the welcome page instead of a project; nothing happens before there is one."""
        if self._welcome is None:
            return
        self._stack.setCurrentWidget(self._welcome)
        self.docks.rest()

    def show_body(self) -> None:
        """Show the project's panes, and the docks as they were before the welcome page."""
        self._stack.setCurrentWidget(self.body)
        self.docks.wake()

    def add_dock(self, name: str, icon_name: str, word: str, pane: QWidget, keys: str = "") -> QDockWidget:
        """Add a dock with a button at the foot of the activity bar; one of the same name is replaced."""
        return self.docks.add(name, icon_name, word, pane, keys)

    def toggle_dock(self, name: str) -> None:
        """Show or hide a dock."""
        self.docks.toggle(name)

    def parts(self) -> list[QWidget | None]:
        """Return the parts of the window from left to right, for going round them with F6."""
        shown = [self.navigators.currentWidget(), *self.tabs.in_front(), self._inspector.currentWidget()]
        return [*shown, *self.docks.widgets(), *self.over]

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; panes that have `set_tokens` are told."""
        self.tokens = tokens
        self._paint_close()
        parts: tuple[MenuBar | StatusBar | ActivityBar | Tabs | Notices | Hairline, ...]
        parts = (self.menus, self.status, self.activities, self.tabs, self.notices, *self._lines)
        for part in parts:
            part.set_tokens(tokens)
        for pane in (*self._places.values(), *self.docks.widgets(), *self.tabs.pages(), self._welcome):
            if pane is not None and hasattr(pane, "set_tokens"):
                pane.set_tokens(tokens)

    # --- dropping files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on."""
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def showEvent(self, event: QShowEvent) -> None:
        """Take files from now on wherever they are dropped."""
        super().showEvent(event)
        self._drops.watch(self.windowHandle())

    # --- how it was

    def _restore(self) -> None:
        geometry = bytes_of(self._settings.get("geometry", ""))
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self._first_size()
        self._placing.fit()
        self._restore_layout()

    def _restore_layout(self) -> None:
        self.share_width()
        docks = bytes_of(self._settings.get("docks", ""))
        if not docks.isEmpty():
            self.restoreState(docks)

    def _first_size(self) -> None:
        """Take 1600 x 1000 of a larger screen, the whole of a smaller one: its frame must not push the status bar off."""
        room = self.screen().availableGeometry()
        if room.width() > FIRST.width() + 40 and room.height() > FIRST.height() + 80:
            self.resize(FIRST)
        else:
            self.resize(room.width() - 80, room.height() - 80)
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless something speaks against it; remember how the window was."""
        if not self.may_close():
            event.ignore()
            return
        self._settings.set("geometry", words_of(self.saveGeometry()))
        self._keep_layout()
        self.closing.emit()
        super().closeEvent(event)

    def _keep_layout(self) -> None:
        """Write down where the docks are and how the width is shared."""
        self.docks.show_resting()
        self._settings.set("docks", words_of(self.saveState()))
        layout = self.tokens.layout
        left = self._kept_width or self.navigators.width() if self.navigators.isVisible() else layout["navigator"]["default"]
        right = self._inspector.width() if self._inspector.isVisible() else layout["inspector"]["default"]
        self._settings.set("widths", [left, right])
