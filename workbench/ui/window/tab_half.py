"""One half of the middle: a bar of tabs over their pages. A page stands in it once, by its key."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.window.tab_bar import PaperTabBar

DRAGGED = "application/x-workbench-tab"
"""What is dragged when a tab is: the half's number and the tab's key, as UTF-8; means something only in its own window."""


@dataclass(slots=True)
class OpenTab:
    """A page that is open: its title, the icon beside it."""

    page: QWidget
    title: str
    icon_name: str


class DropShade(QWidget):
    """Shows where a tab that is dragged would open."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, rect: QRect) -> None:
        """Cover a rectangle of the parent."""
        self.setGeometry(rect)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil with an edge."""
        painter = QPainter(self)
        veil = self.tokens.colour("accent")
        painter.setPen(veil)
        veil.setAlphaF(0.12)
        painter.setBrush(veil)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class TabHalf(QWidget):
    """shown: another tab came to the front here. close_wanted(key). menu_wanted(key, QPoint on the screen). pressed: the
    bar was pressed. dropped(half's number, key, where
    the second half would stand, copy): a tab was dropped here, with Ctrl as a copy."""

    shown = Signal()
    close_wanted = Signal(str)
    menu_wanted = Signal(str, object)
    pressed = Signal()
    dropped = Signal(int, str, bool, bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.number = 0
        self.bar, self._pages = PaperTabBar(tokens), QStackedWidget()
        self._open: dict[str, OpenTab] = {}
        self._shade = DropShade(tokens, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self.setAcceptDrops(True)
        self.bar.hide()
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.bar.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.bar.key_at(at), self.bar.mapToGlobal(at)) if self.bar.key_at(at) else None
        )
        self.bar.currentChanged.connect(self._show)
        self.bar.tabCloseRequested.connect(lambda index: self.close_wanted.emit(self.bar.tabData(index)))
        self.bar.pressed.connect(self.pressed)
        self.bar.dragged_out.connect(self._drag)

    # --- tabs

    def put(self, key: str, tab: OpenTab) -> None:
        """Put a page into a tab of its own and show it."""
        blocked = self.bar.blockSignals(True)
        self._open[key] = tab
        self._pages.addWidget(tab.page)
        index = self.bar.addTab(icon(self._tokens, tab.icon_name), tab.title.replace("&", "&&"))
        self.bar.setTabData(index, key)
        self.bar.setTabToolTip(index, tip(tab.title))
        button = self.bar.close_button()
        button.clicked.connect(lambda: self.close_wanted.emit(key))
        self.bar.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)
        self.bar.show()
        self.bar.setCurrentIndex(index)
        self.bar.blockSignals(blocked)
        self._show()

    def take(self, key: str) -> OpenTab | None:
        """Take a page out, its tab with it; it is neither closed nor deleted. None if it isn't here."""
        tab = self._open.pop(key, None)
        if tab is not None:
            self._pages.removeWidget(tab.page)
            self.bar.removeTab(self.bar.keys().index(key))
            self.bar.setVisible(bool(self._open))
        return tab

    def replace(self, key: str, page: QWidget) -> QWidget:
        """Put another page into a tab; returns the former, neither closed nor deleted. KeyError if there is no such tab."""
        tab = self._open[key]
        former, tab.page = tab.page, page
        page.resize(former.size())
        self._pages.insertWidget(self._pages.indexOf(former), page)
        if self.current == key:
            self._pages.setCurrentWidget(page)
        self._pages.removeWidget(former)
        return former

    def page(self, key: str) -> QWidget | None:
        """Return an open page, None if it isn't here."""
        return self._open[key].page if key in self._open else None

    def title(self, key: str) -> str:
        """Return the title of a tab, empty if it isn't here."""
        return self._open[key].title if key in self._open else ""

    def key_of(self, page: QWidget) -> str:
        """Return the key of a page's tab, empty if it isn't here."""
        return next((key for key, tab in self._open.items() if tab.page is page), "")

    def pages(self) -> list[QWidget]:
        """Return all pages here."""
        return [tab.page for tab in self._open.values()]

    @property
    def current(self) -> str:
        """The key of the tab in front here, empty if there is none."""
        return str(self.bar.tabData(self.bar.currentIndex()) or "") if self.bar.count() else ""

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front here."""
        if key in self._open:
            self.bar.setCurrentIndex(self.bar.keys().index(key))

    def rename(self, key: str, title: str, icon_name: str = "") -> None:
        """Give an open tab another title, and another icon if one is named."""
        if key in self._open:
            index = self.bar.keys().index(key)
            if icon_name and icon_name != self._open[key].icon_name:
                self._open[key].icon_name = icon_name
                self.bar.setTabIcon(index, icon(self._tokens, icon_name))
            self._open[key].title = title
            self.bar.setTabText(index, title.replace("&", "&&"))
            self.bar.setTabToolTip(index, tip(title))

    def step(self, by: int) -> None:
        """Go to a neighbour, round at the ends."""
        if self.bar.count():
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def _show(self, _index: int = 0) -> None:
        if self.current in self._open:
            self._pages.setCurrentWidget(self._open[self.current].page)
        self.shown.emit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = self._shade.tokens = tokens
        self.bar.set_tokens(tokens)
        for index, key in enumerate(self.bar.keys()):
            self.bar.setTabIcon(index, icon(tokens, self._open[key].icon_name))

    # --- dragging tabs

    def _drag(self, key: str) -> None:
        data = QMimeData()
        data.setData(DRAGGED, f"{self.number} {key}".encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.bar.grab(self.bar.tabRect(self.bar.keys().index(key))))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take tabs."""
        event.acceptProposedAction() if event.mimeData().hasFormat(DRAGGED) else event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the tab would open: here, or where the half is the only one, at its left or right."""
        if event.mimeData().hasFormat(DRAGGED):
            room = QRect(0, self.bar.height(), self.width(), self.height() - self.bar.height())
            if not self.bar.split:
                room.setLeft(self.width() // 2 if event.position().x() > self.width() / 2 else 0)
                room.setWidth(self.width() // 2)
            self._shade.show_over(room)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show nothing more."""
        self._shade.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which tab was dropped on which side."""
        self._shade.hide()
        number, _, key = bytes(event.mimeData().data(DRAGGED).data()).decode().partition(" ")
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        event.acceptProposedAction()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.dropped.emit(int(number), key, (event.position().x() > self.width() / 2) is not mirrored, copy)
