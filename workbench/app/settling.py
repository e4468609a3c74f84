"""What stays for the whole session is put aside from Python's collector, so that it never holds the window up."""

import gc

from PySide6.QtCore import QObject, QTimer

SETTLED = 3000
"""Milliseconds after which a text that was opened has its codings read."""


class Settling(QObject):
    """Puts aside what is there when a text is opened, and once more when it has been read.

    A whole collection walks through every module and every coding: 70 ms with 50,000 of them. Putting aside takes no time;
    what is put aside is still freed when nothing refers to it, but not in circles, before end().
    """

    def __init__(self, parent: QObject) -> None:
        """Put aside nothing yet."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(gc.freeze)

    def begin(self) -> None:
        """Put aside what is there; a text was opened."""
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Give everything back to the collector: the project is closed."""
        self._timer.stop()
        gc.unfreeze()
