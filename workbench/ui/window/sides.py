"""The window's body: activity bar, navigator, the middle with its tabs, inspector; how they share the width."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QWidget

from workbench.said import Words
from workbench.ui.icons import icon
from workbench.ui.settings import Settings
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.window.activity_bar import ActivityBar
from workbench.ui.window.docks import Docks
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

ACTIVITIES: tuple[tuple[str, str, Words, str], ...] = (
    ("sources", "books", "Sources", "Ctrl+1"),
    ("coding", "highlighter-circle", "Coding", "Ctrl+2"),
    ("search", "magnifying-glass", "Search", "Ctrl+Shift+F"),
    ("analysis", "chart-bar", "Analysis", "Ctrl+4"),
    ("briefs", "file-text", "Briefs", "Ctrl+3"),
)


class SidesWindow(QMainWindow):
    """A window with a body; tokens, settings and docks are given by the window that is made of it."""

    activity_changed = Signal(str)
    inspector_changed = Signal(bool)
    tokens: Tokens
    docks: Docks
    _settings: Settings

    def build_body(self) -> None:
        """Make the body, with nothing in it yet."""
        self._wide: dict[str, int] = {}
        self._kept_width = 0
        self._awaited = ""
        self._room_given = self._stepped_back = self._paired = False
        self._inspector_wanted = bool(self._settings.get("inspector", True))
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
        self._build_close()
        self._lines = [Hairline(self.tokens, down=True), self._edge]
        row.addWidget(self.activities)
        row.addWidget(self._lines[0])
        row.addWidget(self._splitter, 1)
        self._places: dict[str, QWidget] = {}
        self._empty: QWidget | None = None
        self.tabs.current_changed.connect(self._show_empty_or_tabs)
        self.tabs.split_changed.connect(self._make_room_for_two)
        self.navigators.setVisible(self._settings.get("navigator", True))

    def _build_close(self) -> None:
        """Make the edge and the button of an inspector that is laid over the text."""
        self._edge = Hairline(self.tokens, down=True, parent=self.body)
        self._close_inspector = QToolButton(self.body)
        self._close_inspector.setToolTip(tr("Close the inspector  F9"))
        self._close_inspector.setAccessibleName(tr("Close the inspector"))
        self._close_inspector.clicked.connect(lambda _checked=False: self.show_inspector(False))
        self._paint_close()
        self._close_inspector.hide()
        self._edge.hide()

    # --- panes

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

    def lay_out_sides(self) -> None:
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
            self.share_width()
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

    def share_width(self) -> None:
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

    def _paint_close(self) -> None:
        self._close_inspector.setIcon(icon(self.tokens, "x", "text2"))
        self._close_inspector.setStyleSheet(f"background: {self.tokens.name('raised')}")
