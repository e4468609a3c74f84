"""Typed words that could not be saved: they are kept by the row they belong to, and tried again until they are."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

AGAIN = 5000
"""Milliseconds between two tries."""

Edit = Callable[[str, str, int], bool]
"""Takes what was typed, the key by which steps of one stretch of typing merge, and the row's id; returns whether to
forget the words: they are saved, or can never be."""


class Keeper(QObject):
    """Saves the words of one field, which shows one row after the other."""

    def __init__(self, edit: Edit, parent: QObject) -> None:
        super().__init__(parent)
        self._edit, self._row = edit, 0
        self._kept: dict[int, tuple[str, str]] = {}
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self.save_kept)

    def shows(self, row: int, stored: str) -> str:
        """Take note of the row on show and return what to show of it: words not yet saved, else what is stored."""
        self._row = row
        return self._kept[row][0] if row in self._kept else stored

    def typed(self, words: str, session: str) -> None:
        """Save what was typed into the row on show."""
        self._save(self._row, words, session)

    def save_kept(self) -> bool:
        """Try again to save what could not be; return whether nothing is left."""
        for row, (words, session) in list(self._kept.items()):
            self._save(row, words, session)
        return not self._kept

    def _save(self, row: int, words: str, session: str) -> None:
        self._kept.pop(row, None)  # what comes back with the change is newer
        if not self._edit(words, session, row):
            self._kept[row] = (words, session)
            self._again.start()
