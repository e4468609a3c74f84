"""Tabs: sources and briefs that are open, each once, by a key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class PaperTabBar(QTabBar):
    """36 high; the active tab has the paper's colour and no line."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(16, 16))
        self.setFont(font(tokens, "ui"))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Tell a tab's size: as wide as its words, between 140 and 260."""
        width = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 72
        return QSize(max(140, min(260, width)), self._tokens.layout["tab_bar"])

    def minimumTabSizeHint(self, _index: int) -> QSize:
        """Let tabs shrink before arrows are needed."""
        return QSize(110, self._tokens.layout["tab_bar"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tabs without a frame."""
        painter = QPainter(self)
        line = self._tokens.colour("hairline")
        painter.fillRect(self.rect(), self._tokens.colour("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        for index in range(self.count()):
            rect = QRectF(self.tabRect(index))
            active = index == self.currentIndex()
            if active:
                painter.fillRect(rect, self._tokens.colour("paper"))
            painter.fillRect(QRectF(rect.right(), rect.top(), 1, rect.height()), line)
            self.tabIcon(index).paint(painter, int(rect.left()) + 12, int(rect.center().y()) - 8, 16, 16)
            painter.setPen(self._tokens.colour("text" if active else "text2"))
            words = rect.adjusted(36, 0, -32, 0)
            shown = self.fontMetrics().elidedText(self.tabText(index), Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class Tabs(QWidget):
    """The tab bar over a stack of pages; a page that is open already is shown instead of opened twice."""

    current_changed = Signal(str)
    closed = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar, self._pages = PaperTabBar(tokens), QStackedWidget()
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self._widgets: dict[str, tuple[QWidget, str]] = {}
        self.bar.currentChanged.connect(self._show)
        self.bar.hide()

    def open(self, key: str, title: str, icon_name: str, page: QWidget) -> None:
        """Open a page in a tab of its own and show it."""
        self._widgets[key] = (page, icon_name)
        self._pages.addWidget(page)
        index = self.bar.addTab(icon(self._tokens, icon_name), title)
        self.bar.setTabData(index, key)
        self.bar.setTabToolTip(index, title)
        self.bar.setTabButton(index, QTabBar.ButtonPosition.RightSide, self._close_button(key))
        self.bar.show()
        self.show_tab(key)
        self._show()

    def _close_button(self, key: str) -> QToolButton:
        button = QToolButton(self.bar)
        button.setIcon(icon(self._tokens, "x", "text3"))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(22, 22)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(tr("Close tab"))
        button.clicked.connect(lambda: self.close_tab(key))
        return button

    def page(self, key: str) -> QWidget | None:
        """Return an open page, None if it isn't."""
        return self._widgets[key][0] if key in self._widgets else None

    def pages(self) -> list[QWidget]:
        """Return all open pages."""
        return [page for page, _ in self._widgets.values()]

    def keys(self) -> list[str]:
        """Return the keys of the open tabs, left to right."""
        return [str(self.bar.tabData(index)) for index in range(self.bar.count())]

    @property
    def current(self) -> str:
        """The key of the tab in front, empty if there is none."""
        return str(self.bar.tabData(self.bar.currentIndex()) or "") if self.bar.count() else ""

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        if key in self._widgets:
            self.bar.setCurrentIndex(self.keys().index(key))

    def rename(self, key: str, title: str) -> None:
        """Give an open tab another title."""
        if key in self._widgets:
            self.bar.setTabText(self.keys().index(key), title)

    def close_tab(self, key: str) -> None:
        """Close a tab; its page is told by `close` and deleted."""
        if key not in self._widgets:
            return
        page, _ = self._widgets.pop(key)
        self._pages.removeWidget(page)
        self.bar.removeTab(self.keys().index(key))
        page.close()
        page.deleteLater()
        self.bar.setVisible(bool(self._widgets))
        self.closed.emit(key)

    def step(self, by: int) -> None:
        """Go to a neighbour, round at the ends."""
        if self.bar.count():
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.bar.set_tokens(tokens)
        for index, key in enumerate(self.keys()):
            self.bar.setTabIcon(index, icon(tokens, self._widgets[key][1]))
            button = self.bar.tabButton(index, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon(tokens, "x", "text3"))

    def _show(self, _index: int = 0) -> None:
        key = self.current
        if key in self._widgets:
            self._pages.setCurrentWidget(self._widgets[key][0])
        self.current_changed.emit(key)
