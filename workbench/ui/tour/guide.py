"""Keeps ring and card where they belong while the window changes, and listens for Esc."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from workbench.ui.theme.tokens import Tokens
from workbench.ui.tour.card import TourCard
from workbench.ui.tour.ring import Ring
from workbench.ui.widgets.speech import announce

EVERY = 200
"""Milliseconds after which it is looked anew where the target is: it scrolls, is resized, opened and closed."""

MARGIN = 8


class Guide(QObject):
    """Ring and card over a window. where(): the rectangle the step is about, in the window's pixels, or None.

    moved(): asked with every look, for what no signal tells. may_end(): whether an Esc that nobody else wants is the tour's.
    Signals: back, skipped, shown, ended, as the card's.
    """

    back = Signal()
    skipped = Signal()
    shown = Signal()
    ended = Signal()
    looked = Signal()

    def __init__(self, tokens: Tokens, count: int, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.where: Callable[[], QRect | None] = lambda: None
        self.may_end: Callable[[], bool] = lambda: True
        self.ring, self.card = Ring(tokens, window), TourCard(tokens, count, window)
        for own, told in ((self.card.back, self.back), (self.card.skipped, self.skipped), (self.card.shown, self.shown)):
            own.connect(told)
        self.card.ended.connect(self.ended)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._watched: QWindow | None = None
        self._heeded: QWidget | None = None

    def begin(self) -> None:
        """Begin to look."""
        self._timer.start()
        self._watched = self._window.windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def say(self, number: int, title: str, words: str, keys: Sequence[str]) -> None:
        """Show a step, and let a screen reader speak it."""
        self.card.say(number, title, words, keys)
        self.place()
        self.card.show()
        announce(self.card, self.card.accessibleName())

    def place(self) -> None:
        """Put ring and card where they belong now."""
        target, room = self.where(), self._window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        seen = target.intersected(self._window.rect()) if target is not None else None
        self.ring.show_around(seen)
        self.card.stand_by(seen if seen is not None and not seen.isEmpty() else None, room)

    def _look(self) -> None:
        self.place()
        self.looked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with Esc, unless something in the window has a use for it."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape or not self.may_end():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:  # so that it reaches the window as a key
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and watched is self._watched:
            self.ended.emit()
            return True
        return super().eventFilter(watched, event)

    def heed(self, widget: QWidget) -> None:
        """Let Esc come through a widget that has a shortcut of its own for it."""
        if widget is not self._heeded:
            self._heeded = widget
            widget.installEventFilter(self)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.ring.set_tokens(tokens)
        self.card.set_tokens(tokens)

    def end(self) -> None:
        """Take ring and card away."""
        self._timer.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        for part in (self.ring, self.card):
            part.hide()
            part.deleteLater()
