"""Keeps the window within a screen that is there: one may have gone, be smaller than before, or at another scale."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

LEAST = (820, 560)
"""Pixels of the window at least, where the screen has them."""

SIDE, TITLE = 6, 40
"""Pixels that a window's frame may take at each side of it, and it with its title of the height."""


def fitted(box: QRect, screens: Sequence[QRect]) -> QRect:
    """Return a box moved, and made smaller if need be, so that it lies within one of the screens: that which shows most of
    it, else the first. Without any screen it stays."""
    if not screens:
        return QRect(box)
    room = max(screens, key=lambda screen: _area(screen.intersected(box)))
    inside = QRect(box.topLeft(), box.size().boundedTo(room.size()))
    inside.moveLeft(max(room.left(), min(inside.left(), room.right() - inside.width() + 1)))
    inside.moveTop(max(room.top(), min(inside.top(), room.bottom() - inside.height() + 1)))
    return inside


def _area(box: QRect) -> int:
    return max(0, box.width()) * max(0, box.height())


class Placing(QObject):
    """Looks after a top-level window whenever a screen goes, comes or changes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._look_soon)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        self.limit()

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._look_soon)
        self._look_soon()

    def _look_soon(self, *_told: object) -> None:
        if self._window.isVisible():
            self._soon.start()

    def limit(self) -> None:
        """Let the window be as small as the screen asks for: a small one, or a large one at 300 %."""
        room = self._window.screen().availableSize()
        self._window.setMinimumSize(min(LEAST[0], room.width() - 2 * SIDE), min(LEAST[1], room.height() - TITLE))

    def fit(self) -> None:
        """Bring the window wholly onto a screen; one that fills its screen is its desktop's affair."""
        window = self._window
        self.limit()
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        inner = window.geometry()
        frame = window.frameGeometry() if window.isVisible() else inner.adjusted(-SIDE, SIDE - TITLE, SIDE, SIDE)
        wanted = fitted(frame, [screen.availableGeometry() for screen in QGuiApplication.screens()])
        if wanted != frame:
            margins = (inner.left() - frame.left(), inner.top() - frame.top())
            smaller = (frame.width() - inner.width(), frame.height() - inner.height())
            window.setGeometry(
                wanted.left() + margins[0], wanted.top() + margins[1], wanted.width() - smaller[0], wanted.height() - smaller[1]
            )
