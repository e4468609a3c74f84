"""Counts of codings by theme and entity: shifted by each act; where there are very many, counted beside the window's work."""

import threading
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal

from workbench.coding.records import theme_counts
from workbench.coding.shifts import Shift
from workbench.coding.tallies import has_more_codings
from workbench.entities.records import mention_counts
from workbench.project.reading import Reading

AT_ONCE = 100_000
"""Up to so many codings are counted in the window's thread: that takes less than a frame."""

Own = tuple[dict[int, int], dict[int, int]]
"""How many codings each theme has itself, and how many mentions each entity; those without are left out."""


class Counts(QObject):
    """counted: what was counted in the background is known now."""

    counted = Signal()
    _done = Signal(object)

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._own: Own = {}, {}
        self._known, self._stale = False, False
        self._thread: threading.Thread | None = None
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_known(self) -> bool:
        """Whether the counts are those of now."""
        return self._known

    @property
    def themes(self) -> dict[int, int]:
        """How many codings each theme has itself; what was last known while they are counted."""
        self._ask()
        return self._own[0]

    @property
    def entities(self) -> dict[int, int]:
        """How many mentions each entity has; what was last known while they are counted."""
        self._ask()
        return self._own[1]

    def shift(self, shifts: Iterable[Shift]) -> None:
        """Carry what an act did over to the counts."""
        if not self._known:
            self._stale = True  # what is being counted may have been read before the act
            return
        for shift in shifts:
            target, counts = (shift.theme_id, self._own[0]) if shift.theme_id else (shift.entity_id, self._own[1])
            if target:
                counts[target] = counts.get(target, 0) + shift.by

    def forget(self) -> None:
        """Count anew when next asked."""
        self._known, self._stale = False, True

    def _ask(self) -> None:
        if self._known or self._thread is not None:
            return
        if has_more_codings(self._reading, AT_ONCE):
            self._stale = False
            self._thread = threading.Thread(target=self._count, name="counts", daemon=True)
            self._thread.start()
        else:
            self._own, self._known = _own(self._reading), True

    def _count(self) -> None:
        try:
            found: Own | None = _own(self._reading)
        except Exception:  # noqa: BLE001 - the project may be closed meanwhile; whoever asks next counts again
            found = None
        self._done.emit(found)

    def _take(self, found: Own | None) -> None:
        self._thread = None
        if found is None:
            return
        self._own, self._known = found, not self._stale
        if self._known:
            self.counted.emit()
        else:
            self._ask()

    def end(self) -> None:
        """Wait for what is being counted, as the project is closed next."""
        if self._thread is not None:
            self._thread.join()


def _own(reading: Reading) -> Own:
    with reading.snapshot() as still:
        return theme_counts(still), mention_counts(still)
