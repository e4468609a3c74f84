"""What stays for the whole session is put aside from Python's collector, so that it never holds the window up."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

SETTLED = 3000
"""Milliseconds after which a text that was opened has its codings read."""


class Settling(QObject):
    """Puts aside what is there a while after a text was opened, when it has been read.

    A whole collection walks through every module and every coding: 70 ms with 50,000 of them. It is done once, in a quiet
    moment, so that what was only needed to start is gone; what is left then is put aside. That is still freed when nothing
    refers to it, but not in circles, as a tab's widgets and those that listen to them are: once a tab was closed, all is
    taken back, looked through and put aside anew, in a quiet moment again.
    """

    def __init__(self, parent: QObject) -> None:
        """Put aside nothing yet."""
        super().__init__(parent)
        self._has_ended = self._has_left = self._has_put_aside = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self._put_aside)

    def begin(self) -> None:
        """Put aside what is there in a while; a text was opened."""
        if not self._has_ended:
            self._timer.start()

    def follow(self, tab: QObject) -> None:
        """Put aside what a tab brings in, and free it some time after the tab is gone."""
        tab.destroyed.connect(self._on_left)
        self.begin()

    def _on_left(self) -> None:
        self._has_left = True
        self.begin()

    def _put_aside(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:  # no quiet moment
            self.begin()
            return
        if self._has_left:
            self._has_left = False
            gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._has_put_aside = True

    def end(self) -> None:
        """Give everything back to the collector: the project is closed."""
        self._has_ended = True
        self._timer.stop()
        if self._has_put_aside:
            gc.unfreeze()
