"""What stays for the whole session is put aside from Python's collector, so that it never holds the window up."""

import gc

from PySide6.QtCore import QObject, QTimer

SETTLED = 3000
"""Milliseconds after which a text that was opened has its codings read."""


def settle(owner: QObject) -> None:
    """Put aside what is there now, and once more when what was opened has been read; owner: ends the waiting with itself.

    A whole collection walks through every module and every coding: 70 ms with 50,000 of them. Putting aside takes no time;
    what is put aside is still freed when nothing refers to it, but not in circles, before unsettle().
    """
    gc.freeze()
    QTimer.singleShot(SETTLED, owner, gc.freeze)


def unsettle() -> None:
    """Give everything back to the collector: a project is closed."""
    gc.unfreeze()
