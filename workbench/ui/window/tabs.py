"""Tabs: sources and briefs that are open, in one half of the middle or in two side by side."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import HairlineSplitter
from workbench.ui.window.tab_bar import PaperTabBar
from workbench.ui.window.tab_half import OpenTab, TabHalf
from workbench.ui.words import tr


class Tabs(QWidget):
    """Two halves, of which the right one (1) is there only while it has tabs; a key may be open once in each.

    What is asked for without naming a half is about the one in front: where the analyst was last. current_changed(key):
    another tab is in front, also because the analyst went to the other half. closed(key). beside_wanted(key, half): the
    analyst wants a tab in the other half as well. split_changed(bool).
    """

    current_changed = Signal(str)
    closed = Signal(str)
    beside_wanted = Signal(str, int)
    split_changed = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._splitter = HairlineSplitter(tokens, Qt.Orientation.Horizontal)
        self._halves = [TabHalf(tokens)]
        self._splitter.addWidget(self._halves[0])
        self._front = 0
        self._moving = False
        self.may_be_twice: Callable[[str], bool] = lambda key: key.startswith(("source ", "version "))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._connect(self._halves[0])
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _connect(self, half: TabHalf) -> None:
        half.shown.connect(lambda: self._on_shown(half))
        half.pressed.connect(lambda: self.set_front(half.number))
        half.close_wanted.connect(lambda key: self.close_tab(key, half.number))
        half.menu_wanted.connect(lambda key, at: self._menu(half.number, key, at))
        half.dropped.connect(lambda number, key, right, copy: self._drop(half, number, key, at_right=right, copy=copy))

    # --- halves

    @property
    def is_split(self) -> bool:
        """Whether there are two halves."""
        return len(self._halves) > 1

    @property
    def front(self) -> int:
        """The half that is worked in: 0 left or the only one, 1 right."""
        return self._front

    @property
    def other(self) -> int:
        """The half that isn't worked in; it may have to be opened first."""
        return 1 - self._front

    def set_front(self, half: int) -> None:
        """Go to a half; nothing happens if there is none."""
        if half < len(self._halves) and half != self._front:
            self._front = half
            self._mark()
            self.current_changed.emit(self.current)

    def focus_front(self) -> None:
        """Give the focus to the page in front."""
        page = self.page(self.current, self._front)
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_half(self) -> None:
        """Go to the other half, with the focus."""
        self.set_front(self.other)
        self.focus_front()

    @property
    def shares(self) -> list[int]:
        """The widths of the halves in pixels."""
        return self._splitter.sizes()

    def set_shares(self, widths: list[int]) -> None:
        """Share the width in these proportions."""
        if len(widths) == len(self._halves):
            self._splitter.setSizes(widths)

    def _split(self) -> None:
        half = TabHalf(self._tokens)
        self._halves.append(half)
        self._connect(half)
        width = self._splitter.width()
        self._splitter.addWidget(half)
        half.show()
        self._mark()
        self.split_changed.emit(True)
        self._splitter.setSizes([width // 2, width - width // 2])

    def _join(self) -> None:
        """Close the halves that are empty while another has tabs."""
        if not self.is_split or all(half.pages() for half in self._halves):
            return
        empty = next(half for half in self._halves if not half.pages())
        self._halves.remove(empty)
        empty.hide()
        empty.setParent(None)  # at once: until it is deleted the splitter would count it
        empty.deleteLater()
        self._front = 0
        self._mark()
        self.split_changed.emit(False)

    def _mark(self) -> None:
        for number, half in enumerate(self._halves):
            half.number = number
            half.bar.mark(split=self.is_split, in_front=number == self._front)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.is_split:
            for number, half in enumerate(self._halves):
                if half.isAncestorOf(new):
                    self.set_front(number)

    # --- tabs

    @property
    def bar(self) -> PaperTabBar:
        """The bar of the half in front."""
        return self._halves[self._front].bar

    def open(self, key: str, title: str, icon_name: str, page: QWidget, half: int | None = None) -> None:
        """Open a page in a tab of its own and show it: in the half in front, or in that named."""
        wanted = min(self._front if half is None else half, 1) if self.pages() else 0
        if wanted == len(self._halves):
            self._split()
        self._front = wanted
        self._mark()
        self._halves[wanted].put(key, OpenTab(page, title, icon_name))

    def move_tab(self, key: str, source: int, target: int) -> None:
        """Move a tab from one half to the other; what is open there already is shown instead."""
        if source >= len(self._halves) or self._halves[source].page(key) is None:
            return
        with self._quietly():
            if target == len(self._halves):
                self._split()
            self._hand_over(key, source, target)
            self._halves[target].show_tab(key)
            self._front = target
            self._join()
            self._mark()
        self.focus_front()

    def join(self) -> None:
        """Put all tabs into one half; the one in front stays there, of what is open twice the one in front is kept."""
        current, front = self.current, self._front
        with self._quietly():
            for key in self.keys(1):
                if front == 1 and key == current and (tab := self._halves[0].take(key)) is not None:
                    _end(tab.page)
                self._hand_over(key, 1, 0)
            self._join()
            self._halves[0].show_tab(current)
        self.focus_front()

    def _hand_over(self, key: str, source: int, target: int) -> None:
        """Take a tab from a half to another, where it is not opened twice."""
        tab = self._halves[source].take(key)
        if tab is not None and self._halves[target].page(key) is not None:
            _end(tab.page)
        elif tab is not None:
            self._halves[target].put(key, tab)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Tell of the tab in front once all is in its place."""
        self._moving = True
        try:
            yield
        finally:
            self._moving = False
        self.current_changed.emit(self.current)

    def page(self, key: str, half: int | None = None) -> QWidget | None:
        """Return an open page, that of the half in front first, or that of a half; None if it isn't open."""
        for one in self._ordered(half):
            if (page := one.page(key)) is not None:
                return page
        return None

    def title(self, key: str) -> str:
        """Return the title of a tab, empty if it isn't open."""
        return next((title for half in self._halves if (title := half.title(key))), "")

    def pages(self) -> list[QWidget]:
        """Return all open pages."""
        return [page for half in self._halves for page in half.pages()]

    def in_front(self) -> list[QWidget | None]:
        """Return the page in front of each half, from left to right."""
        return [self.page(self.current_of(number), number) for number in range(len(self._halves))]

    def keys(self, half: int | None = None) -> list[str]:
        """Return the keys of the open tabs, left to right, of both halves or of one."""
        return [key for one in self._chosen(half) for key in one.bar.keys()]  # noqa: SIM118 - a method, not a dict's

    @property
    def current(self) -> str:
        """The key of the tab in front, empty if there is none."""
        return self._halves[self._front].current

    def current_of(self, half: int) -> str:
        """Return the key of the tab in front in a half, empty if there is none."""
        return self._halves[half].current if half < len(self._halves) else ""

    def show_tab(self, key: str, half: int | None = None) -> None:
        """Bring a tab to the front, where it is open in both halves that of the one in front."""
        for one in self._ordered(half):
            if one.page(key) is not None:
                one.show_tab(key)
                self.set_front(one.number)
                return

    def rename(self, key: str, title: str, icon_name: str = "") -> None:
        """Give an open tab another title, and another icon if one is named."""
        for half in self._halves:
            half.rename(key, title, icon_name)

    def close_tab(self, key: str, half: int | None = None) -> None:
        """Close a tab, in the half in front first; its page is told by `close` and deleted.

        A page may have a function may_close(), which asks the analyst; if it says no, the tab stays.
        """
        one = next((one for one in self._ordered(half) if one.page(key) is not None), None)
        may_close = getattr(one.page(key), "may_close", None) if one is not None else None
        if may_close is not None and not may_close():
            return
        tab = one.take(key) if one is not None else None
        if tab is None:
            return
        page_in_front = self.current
        _end(tab.page)
        if self.is_split and not all(each.pages() for each in self._halves):
            self._join()
            self.current_changed.emit(self.current)
        if page_in_front and self.window().isActiveWindow():
            self.focus_front()
        self.closed.emit(key)

    def replace(self, former: QWidget, page: QWidget) -> None:
        """Put another page into the tab of one, which is closed and deleted; focus and order of the tabs stay."""
        for half in self._halves:
            key = half.key_of(former)
            if key:
                focus = QApplication.focusWidget()
                focused = focus is not None and former.isAncestorOf(focus)
                half.replace(key, page)
                _end(former)
                if focused:
                    page.setFocus(Qt.FocusReason.OtherFocusReason)
                if half is self._halves[self._front] and self.current == key:
                    self.current_changed.emit(key)
                return

    def close_all(self, key: str) -> None:
        """Close a tab wherever it is open."""
        while self.page(key) is not None:
            self.close_tab(key)

    def step(self, by: int) -> None:
        """Go to a neighbour, round at the ends."""
        self._halves[self._front].step(by)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for half in self._halves:
            half.set_tokens(tokens)

    def _chosen(self, half: int | None) -> list[TabHalf]:
        return self._halves if half is None else self._halves[half : half + 1]

    def _ordered(self, half: int | None) -> list[TabHalf]:
        """Return the halves, that in front first, or the one that is named."""
        return sorted(self._chosen(half), key=lambda one: one.number != self._front)

    def _on_shown(self, half: TabHalf) -> None:
        if not self._moving and half is self._halves[self._front]:
            self.current_changed.emit(self.current)

    # --- menu and drops

    def _menu(self, half: int, key: str, at: QPoint) -> None:
        menu = QMenu(self)
        if self.may_be_twice(key):
            menu.addAction(tr("Open beside") + "\tF7").triggered.connect(lambda: self.beside_wanted.emit(key, half))
        if len(self.keys(half)) > 1 or self.is_split:
            menu.addAction(tr("Move to the other half")).triggered.connect(lambda: self.move_tab(key, half, 1 - half))
        menu.addSeparator()
        menu.addAction(tr("Close tab") + "\tCtrl+W").triggered.connect(lambda: self.close_tab(key, half))
        others = [one for one in self.keys(half) if one != key]
        if others:
            menu.addAction(tr("Close the other tabs")).triggered.connect(lambda: self._close_several(others, half))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _close_several(self, keys: list[str], half: int) -> None:
        for key in keys:
            self.close_tab(key, half)

    def _drop(self, target: TabHalf, number: int, key: str, *, at_right: bool, copy: bool) -> None:
        """Move or copy a tab to where it was dropped; the only tab of the only half goes to both."""
        if number >= len(self._halves) or self._halves[number].page(key) is None:
            return
        if self.is_split:
            if target.number != number:
                self.beside_wanted.emit(key, number) if copy and self.may_be_twice(key) else self.move_tab(
                    key, number, target.number
                )
        elif at_right:
            alone = len(self.keys()) == 1
            self.beside_wanted.emit(key, 0) if (copy or alone) and self.may_be_twice(key) else self.move_tab(key, 0, 1)


def _end(page: QWidget) -> None:
    page.close()
    page.deleteLater()
