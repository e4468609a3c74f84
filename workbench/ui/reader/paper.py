"""The widget under a text, which tells when what it shows is no longer up to date."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Paper(QWidget):
    """A viewport. stale: it is to be painted anew; who shows the same selection and choice elsewhere follows."""

    stale = Signal()

    def update(self, *region: object) -> None:
        """Paint anew soon, all or a region, and tell of it."""
        super().update(*region)
        self.stale.emit()
