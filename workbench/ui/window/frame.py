"""The main window: activity bar, navigator, tabs, inspector, docks, status; panes are put into it by methods."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QWidget

from workbench.said import Words
from workbench.ui.icons import icon
from workbench.ui.keymap import KeyMap
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
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
from workbench.ui.window.status import StatusBar
from workbench.ui.window.tabs import Tabs
from workbench.ui.words import tr

HEADROOM = 30
"""Pixels above an inspector that is laid over the margin, for the button that closes it."""

WIDE = 1600
"""Below this width the inspector is laid over the text on demand instead of standing beside it."""

WIDE_FOR_TWO = 1900
"""The same while two halves stand side by side, each of which wants some 600 pixels for itself."""

NARROW = 900
"""With less room than this beside a dock the navigator steps back."""

FIRST = QSize(1600, 1000)
"""The window's size when it is first opened, where the screen is larger than that."""

ACTIVITIES: tuple[tuple[str, str, Words, str], ...] = (
    ("sources", "books", "Sources", "Ctrl+1"),
    ("coding", "highlighter-circle", "Coding", "Ctrl+2"),
    ("search", "magnifying-glass", "Search", "Ctrl+Shift+F"),
    ("analysis", "chart-bar", "Analysis", "Ctrl+4"),
    ("briefs", "file-text", "Briefs", "Ctrl+3"),
)


class MainWindow(QMainWindow):
    """The frame; `files_dropped` gives paths, `closing` is emitted before the window goes."""

    files_dropped = Signal(list)
    closing = Signal()
    activity_changed = Signal(str)
    inspector_changed = Signal(bool)

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
        self._wide: dict[str, int] = {}
        self._kept_width = 0
        self._awaited = ""
        self._build_body()
        self.docks = Docks(self, self.activities, self._lay_out_sides)
        self._room_given = self._stepped_back = self._paired = False
        self._welcome: QWidget | None = None
        self.navigators.setVisible(self._settings.get("navigator", True))
        self._inspector_wanted = bool(self._settings.get("inspector", True))

    def furnish_anew(self) -> None:
        """Make all that the frame holds anew, in the language that is spoken by now; whoever had put panes in does so again.

        The frame stays where it is, and so do the commands with what they do; docks and widths are as they were.
        """
        self._keep_layout()
        self.setMenuBar(None)  # type: ignore[arg-type] # else Qt hands the old one's corner to the new one
        self.docks.end()
        self.commands.say_again()
        self._furnish()
        for part in (self.menus, self.status, self.notices):
            part.show()  # at once: Qt would show them a moment later, and docks take all of the window until then
        self._restore_layout()

    def _build_body(self) -> None:
        self.body = QWidget()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.activities = ActivityBar(self.tokens)
        for name, icon_name, word, keys in ACTIVITIES:
            self.activities.add_activity(name, icon_name, tr(word), keys)
        self.activities.chosen.connect(self.show_activity)
        self._splitter = HairlineSplitter(self.tokens, Qt.Orientation.Horizontal)
        self.navigators, self.tabs, self._inspector = QStackedWidget(), Tabs(self.tokens), QStackedWidget()
        layout = self.tokens.layout
        for pane, sizes in ((self.navigators, layout["navigator"]), (self._inspector, layout["inspector"])):
            pane.setMinimumWidth(sizes["min"])
            pane.setMaximumWidth(sizes["max"])
            pane.setProperty("surface", "panel")
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._center = QStackedWidget()
        self._center.setProperty("surface", "paper")
        self._center.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._center.addWidget(self.tabs)
        for pane, stretch in ((self.navigators, 0), (self._center, 1), (self._inspector, 0)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.indexOf(pane), stretch)
        self._splitter.setSizes([layout["navigator"]["default"], 1000, layout["inspector"]["default"]])
        self._edge = Hairline(self.tokens, down=True, parent=self.body)
        self._close_inspector = QToolButton(self.body)
        self._close_inspector.setToolTip(tr("Close the inspector  F9"))
        self._close_inspector.setAccessibleName(tr("Close the inspector"))
        self._close_inspector.clicked.connect(lambda _checked=False: self.show_inspector(False))
        self._paint_close()
        self._close_inspector.hide()
        self._edge.hide()
        self._lines = [Hairline(self.tokens, down=True), self._edge]
        row.addWidget(self.activities)
        row.addWidget(self._lines[0])
        row.addWidget(self._splitter, 1)
        self._stack.addWidget(self.body)
        self._places: dict[str, QWidget] = {}
        self._empty: QWidget | None = None
        self.tabs.current_changed.connect(self._show_empty_or_tabs)
        self.tabs.split_changed.connect(self._make_room_for_two)

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

    def set_navigator(self, activity: str, pane: QWidget, width: int = 0) -> None:
        """Put the navigator of an activity in, instead of a former one; width: pixels that it needs more than others."""
        self._replace(self.navigators, activity, pane)
        if width:
            self._wide[activity] = width
        if activity == self._awaited:
            self.show_activity(activity)

    def set_inspector(self, pane: QWidget) -> None:
        """Put the inspector in, instead of a former one."""
        self._replace(self._inspector, "inspector", pane)
        self._lay_out_inspector()

    def set_empty(self, page: QWidget) -> None:
        """Put in what the middle shows while no tab is open."""
        self._replace(self._center, "empty", page)
        self._empty = page
        self._show_empty_or_tabs()

    def _replace(self, stack: QStackedWidget, name: str, pane: QWidget) -> None:
        old = self._places.pop(name, None)
        stack.addWidget(pane)
        self._places[name] = pane
        if old is not None:
            stack.removeWidget(old)
            old.close()
            old.deleteLater()

    def _show_empty_or_tabs(self, _key: str = "") -> None:
        self._center.setCurrentWidget(self.tabs if self.tabs.keys() or self._empty is None else self._empty)

    def show_activity(self, name: str, *, quietly: bool = False) -> None:
        """Bring an activity's navigator to the front; quietly: not where it stepped back for two halves."""
        self._awaited = "" if name in self._places else name  # chosen before its navigator is made
        if name in self._places:
            self.navigators.setCurrentWidget(self._places[name])
            # while the window is being put together, the analyst's last wish stands
            if self.isVisible() and not (quietly and self._stepped_back):
                self.navigators.show()
                self._splitter.refresh()
                self._settings.set("navigator", True)
            self._widen_navigator(name)
        self.activities.set_active(name)
        self._settings.set("activity", name)
        self.activity_changed.emit(name)

    def _widen_navigator(self, name: str) -> None:
        """Give an activity's navigator the width that it needs, and take it back afterwards."""
        sizes = self._splitter.sizes()
        wanted = self._wide.get(name, 0)
        if wanted > sizes[0] > 0 and not self._kept_width:
            self._kept_width = sizes[0]
        elif not wanted and self._kept_width:
            wanted, self._kept_width = self._kept_width, 0
        if wanted and sizes[0] and (wanted > sizes[0] or not self._wide.get(name)):
            sizes[1] += sizes[0] - wanted
            self._splitter.setSizes([wanted, *sizes[1:]])

    def add_dock(self, name: str, icon_name: str, word: str, pane: QWidget, keys: str = "") -> QDockWidget:
        """Add a dock with a button at the foot of the activity bar; one of the same name is replaced."""
        return self.docks.add(name, icon_name, word, pane, keys)

    def toggle_dock(self, name: str) -> None:
        """Show or hide a dock."""
        self.docks.toggle(name)

    def give_room(self, wanted: bool) -> None:
        """Leave the inspector's place to the tab in front (a brief's preview stands there), or take it back."""
        if wanted is not self._room_given:
            self._room_given = wanted
            self._lay_out_inspector()

    def set_paired(self, paired: bool) -> None:
        """Say whether the tab in front shows two views beside each other, as a page and its text."""
        if paired is not self._paired:
            self._paired = paired
            self._make_room_for_two(paired)

    @property
    def _two(self) -> bool:
        return self.tabs.is_split or self._paired

    def _has_room(self) -> bool:
        return self._room() >= (WIDE_FOR_TWO if self._two else WIDE) and not self._room_given

    def _room(self) -> int:
        """Return the pixels that docks at the sides leave to the panes."""
        return self.width() - self.docks.width_at_sides()

    def parts(self) -> list[QWidget | None]:
        """Return the parts of the window from left to right, for going round them with F6."""
        shown = [self.navigators.currentWidget(), *self.tabs.in_front(), self._inspector.currentWidget()]
        return [*shown, *self.docks.widgets(), *self.over]

    # --- navigator and inspector, wide and narrow

    def toggle_navigator(self) -> None:
        """Show or hide the navigator."""
        self.navigators.setVisible(self.navigators.isHidden())
        if not self._stepped_back:
            self._settings.set("navigator", not self.navigators.isHidden())

    def _make_room_for_two(self, wanted: bool) -> None:
        if wanted and not self._has_room():
            self.show_inspector(False)
        self._lay_out_navigator()
        self._lay_out_inspector()

    def _lay_out_sides(self) -> None:
        """Let navigator and inspector take what docks leave them; an inspector that would lie over the text closes."""
        if self.docks.width_at_sides() and not self._has_room():
            self._inspector.hide()
        self._lay_out_navigator()
        self._lay_out_inspector()

    def _lay_out_navigator(self) -> None:
        """Let the navigator step back while two halves, or a dock, share a narrow window; F8 shows it all the same."""
        narrow = self._two and self._room() < (WIDE_FOR_TWO if self._paired else WIDE)
        narrow = narrow or (self.docks.width_at_sides() > 0 and self._room() < NARROW)
        if narrow is not self._stepped_back:
            self._stepped_back = narrow
            self.navigators.setVisible(not narrow and self._settings.get("navigator", True))

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self.show_inspector(self._inspector.isHidden())

    def show_inspector(self, wanted: bool) -> None:
        """Show the inspector: beside the text in a wide window, over it in a narrow one, where docks make room for it."""
        if wanted and not self._has_room() and self.docks.width_at_sides():
            self.docks.hide_sides()
            self._lay_out_navigator()
        if self._has_room():
            self._inspector_wanted = wanted
            self._settings.set("inspector", wanted)
        self._inspector.setVisible(wanted)
        self._lay_out_inspector(keep=wanted)

    @property
    def inspector_shown(self) -> bool:
        """Whether the inspector is to be seen."""
        return not self._inspector.isHidden()

    @property
    def covered(self) -> int:
        """How many pixels of the text the inspector lies over; 0 where there are two texts, or it stands beside them."""
        laid_over = self._close_inspector.isVisibleTo(self) and not self._two
        return self._inspector.width() + self._edge.width() if laid_over else 0

    def _lay_out_inspector(self, *, keep: bool = False) -> None:
        wide = self._has_room()
        beside = self._splitter.indexOf(self._inspector) >= 0
        if wide and not beside:
            self._inspector.hide()
            self._splitter.addWidget(self._inspector)
            self._inspector.setVisible(self._inspector_wanted)
            self._share_width()
        elif not wide and beside:
            self._inspector.hide()
            self._inspector.setParent(self.body)
        elif wide:
            self._inspector.setVisible(self._inspector_wanted)
        if not wide:
            shown = keep or not self._inspector.isHidden()
            width = self.tokens.layout["inspector"]["default"]
            self._inspector.setGeometry(self.body.width() - width, 0, width, self.body.height())
            self._edge.setGeometry(self.body.width() - width - self._edge.width(), 0, self._edge.width(), self.body.height())
            self._inspector.setVisible(shown)
            self._inspector.raise_()
            self._edge.raise_()
        laid_over = not wide and not self._inspector.isHidden()
        self._edge.setVisible(laid_over)
        self._inspector.setContentsMargins(0, HEADROOM if laid_over else 0, 0, 0)
        self._close_inspector.setGeometry(self.body.width() - HEADROOM - 4, 2, HEADROOM - 2, HEADROOM - 2)
        self._close_inspector.setVisible(laid_over)
        self._close_inspector.raise_()
        self.inspector_changed.emit(not self._inspector.isHidden())

    def _share_width(self) -> None:
        """Give navigator and inspector the widths they had, or the tokens', and the text all the rest."""
        layout, kept = self.tokens.layout, self._settings.get("widths", [])
        widths = kept if len(kept) == 2 and all(isinstance(width, int) for width in kept) else []
        left, right = widths or (layout["navigator"]["default"], layout["inspector"]["default"])
        self._splitter.setSizes([left, max(1, self.width() - self.activities.width() - left - right - 3), right])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the inspector beside or over the text."""
        super().resizeEvent(event)
        self._lay_out_navigator()
        self._lay_out_inspector()

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

    def _paint_close(self) -> None:
        self._close_inspector.setIcon(icon(self.tokens, "x", "text2"))
        self._close_inspector.setStyleSheet(f"background: {self.tokens.name('raised')}")

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
        self._share_width()
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
