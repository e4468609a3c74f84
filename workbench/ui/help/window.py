"""The guide's window: contents and search at the left, a page at the right.

A window of its own, not a tab: one reads it while one works, beside the text that it speaks of, on another screen, before a
project is open, and while a dialog is. It stands before no work: it isn't modal, and Esc puts it away.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.help.find_bar import PageFindBar
from workbench.ui.help.finding import PageFinding
from workbench.ui.help.guide import Guide
from workbench.ui.help.seeking import Found
from workbench.ui.help.side import Side
from workbench.ui.help.trail import Step, Trail
from workbench.ui.help.view import PageView
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import window_name
from workbench.ui.words import tr

NARROW = 700
"""Pixels below which contents and page take turns."""

STEP = 1.1
"""By which factor letters grow."""

OWN_PAGE = "guide"
"""The page about the guide, for F1 pressed in it."""


class GuideWindow(QWidget):
    """picture_wanted(name): a picture is to be shown larger; closed: the window was put away."""

    picture_wanted = Signal(str)
    closed = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._guide: Guide | None = None
        self.trail = Trail()
        self.side, self.view, self.bar = Side(tokens), PageView(tokens), PageFindBar(tokens)
        self.finding = PageFinding(self.bar, self.view)
        self._asked_for_contents = False
        self._make_buttons(tokens)
        self._lay_out(tokens)
        self._connect()
        self._add_keys()
        self.setMinimumSize(380, 360)
        self.resize(940, 820)
        self.set_tokens(tokens)

    # --- building

    def _make_buttons(self, tokens: Tokens) -> None:
        told = (
            ("contents", tr("Contents  Ctrl+Shift+O"), "list"), ("back", tr("Back  Alt+Left"), "arrow-left"),
            ("forward", tr("Forward  Alt+Right"), "arrow-right"), ("find", tr("Find in this page  Ctrl+F"), "magnifying-glass"),
            ("smaller", tr("Smaller text  Ctrl+-"), "minus"), ("larger", tr("Larger text  Ctrl++"), "plus"),
        )  # fmt: skip
        self.buttons = {name: ToolButton(tokens, hint=hint, icon=window_name(icon)) for name, hint, icon in told}

    def _lay_out(self, tokens: Tokens) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(8, 5, 8, 5)
        tools.setSpacing(2)
        for name, button in self.buttons.items():
            if name == "find":
                tools.addStretch(1)
            tools.addWidget(button)
        self.right = QWidget()
        self.right.setProperty("surface", "paper")
        self.right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.bar)
        self._lines = [Hairline(tokens)]
        column.addWidget(self._lines[0])
        column.addWidget(self.view, 1)
        self._splitter = HairlineSplitter(tokens, Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self.right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([270, 670])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)

    def _connect(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "contents": self.toggle_contents, "back": self.back, "forward": self.forward, "find": self.finding.open,
            "smaller": lambda: self.zoom(-1), "larger": lambda: self.zoom(1),
        }  # fmt: skip
        for name, act in acts.items():
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
        self.side.page_wanted.connect(self.open)
        self.side.found_wanted.connect(self._open_found)
        self.side.entered.connect(self._leave_side)
        self.side.left.connect(self._leave_side)
        self.view.link_wanted.connect(self.follow)

    def _add_keys(self) -> None:
        for name, keys, act in (
            ("back", ("Alt+Left",), self.back), ("forward", ("Alt+Right",), self.forward),
            ("find", ("Ctrl+F",), self.finding.open), ("next", ("F3",), lambda: self.finding.step(1)),
            ("previous", ("Shift+F3",), lambda: self.finding.step(-1)),
            ("search", ("Ctrl+Shift+F", "Ctrl+K"), self.search), ("contents", ("Ctrl+Shift+O",), self.show_contents),
            ("larger", ("Ctrl++", "Ctrl+="), lambda: self.zoom(1)), ("smaller", ("Ctrl+-",), lambda: self.zoom(-1)),
            ("normal", ("Ctrl+0",), lambda: self.zoom(0)), ("part", ("F6", "Shift+F6"), self._other_part),
            ("own", ("F1",), lambda: self.open(OWN_PAGE)), ("keys", ("Shift+F1",), lambda: self.open("commands")),
            ("close", ("Ctrl+W",), self.close), ("leave", ("Esc",), self.leave),
        ):  # fmt: skip
            action = QAction(self)
            action.setObjectName(f"guide.{name}")
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)

    # --- the guide

    def show_guide(self, guide: Guide) -> None:
        """Show a guide: another language, or the commands as they are now. The page that was open stays, at its place."""
        here, place = self.trail.here, self.view.place
        self._guide = guide
        self.side.show_guide(guide)
        if here is not None and here.page in guide:
            self._show(here.page, "")
            self.view.return_to(place)

    def renew(self, guide: Guide) -> None:
        """Show a guide where it differs from the one that is shown: keys may have been changed, or another project opened."""
        if self._guide is None or guide.listing != self._guide.listing:
            self.show_guide(guide)

    def open(self, name: str, anchor: str = "") -> bool:
        """Open a page, at a heading if one is told; tells whether there is one."""
        if self._guide is None or name not in self._guide:
            return False
        here = self.trail.here
        if here is not None:
            here.place = self.view.place
        if here is None or (here.page, here.anchor) != (name, anchor):
            self.trail.go(Step(name, anchor))
        self._show(name, anchor)
        return True

    def _show(self, name: str, anchor: str) -> None:
        assert self._guide is not None
        page = self._guide.page(name)
        self.view.show_page(self._guide, page, anchor)
        self.setWindowTitle(tr("{page} – Guide to the Analyst Workbench").format(page=page.title))
        self.side.choose(name)
        self.buttons["back"].setEnabled(self.trail.may_step(-1))
        self.buttons["forward"].setEnabled(self.trail.may_step(1))
        self.finding.again()

    def _open_found(self, found: Found) -> None:
        """Open what was found, and mark on the page what was sought."""
        self.open(found.place.page, found.place.anchor)
        self.view.mark_words(self.side.sought())

    def follow(self, href: str) -> None:
        """Follow a link: to a page, to a heading, or from a picture to itself at its full size."""
        page, _, anchor = href.partition("#")
        if page.endswith(".png"):
            self.picture_wanted.emit(page)
        elif self.trail.here is not None:
            self.open(page.removesuffix(".md") or self.trail.here.page, anchor)

    def back(self) -> None:
        """Go back to where one was."""
        self._step(-1)

    def forward(self) -> None:
        """Go forward again."""
        self._step(1)

    def _step(self, by: int) -> None:
        if self.trail.here is not None:
            self.trail.here.place = self.view.place
        step = self.trail.step(by)
        if step is not None:
            self._show(step.page, step.anchor)
            self.view.return_to(max(0, step.place))

    # --- looks and places

    def zoom(self, by: int) -> None:
        """Show larger (1) or smaller (-1) letters, 0: as they usually are; the place is kept."""
        self.view.set_zoom(self.view.zoom * STEP**by if by else 1.0)
        self.finding.again()

    def search(self) -> None:
        """Let one type what is sought in all pages."""
        self.show_contents()
        self.side.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.field.selectAll()

    def show_contents(self) -> None:
        """Show the contents and give them the keys."""
        self._asked_for_contents = True
        self._share()
        if not self.side.sought():
            self.side.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_contents(self) -> None:
        """In a narrow window: show the contents in place of the page, or the page again."""
        self._asked_for_contents = self.side.isHidden()
        self._share()
        (self.side.field if self._asked_for_contents else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _share(self) -> None:
        """In a narrow window contents and page take turns."""
        narrow = self.width() < NARROW
        self.side.setVisible(not narrow or self._asked_for_contents)
        self.right.setVisible(not narrow or not self._asked_for_contents)
        self.buttons["contents"].setVisible(narrow)

    def leave(self) -> None:
        """Leave one thing (Esc): the bar that finds, the search, the contents; at last the guide itself."""
        focus = self.focusWidget()
        if self.bar.isVisible():
            self.finding.close()
        elif self.side.field.hasFocus() and self.side.field.text():
            self.side.field.clear()
        elif focus is self.side.hits:
            self.side.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.side.isAncestorOf(focus):
            self._leave_side()
        else:
            self.close()

    def _leave_side(self) -> None:
        """Give the keys to the page; in a narrow window it comes back into view."""
        self._asked_for_contents = False
        self._share()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _other_part(self) -> None:
        """Go from the page to the contents, or back."""
        focus = self.focusWidget()
        if self.side.isAncestorOf(focus):
            self._leave_side()
        else:
            self.search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let contents and page take turns where there is no room for both."""
        super().resizeEvent(event)
        self._share()

    def showEvent(self, event: object) -> None:
        """Give the keys to the page."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it was put away."""
        self.side.rest()
        self.closed.emit()
        super().closeEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.side.set_tokens(tokens)
        self.view.set_tokens(tokens)
        self.bar.set_tokens(tokens)
        for line in self._lines:
            line.set_tokens(tokens)
        for button in self.buttons.values():
            button.set_tokens(tokens)
        self.finding.again()
