"""The list of passages under review: rows of one height, so that a decision about one of thousands lays out none of them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex


class PassageList(QListView):
    """A list without a ground of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Passages under review"))
        self.setMouseTracking(True)
        self.setStyleSheet("background: transparent; selection-background-color: transparent")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def dataChanged(self, _first: Index, _last: Index, _roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Paint anew: a row that changed is as high as before (Qt would measure all of them again: 20 ms of 10,000)."""
        self.viewport().update()
