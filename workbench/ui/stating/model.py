"""The rows of the list below the fields of the claim form."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.ui.claim_offers import Kind, Offer
from workbench.ui.widgets.rows import Row, RowRole

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OfferModel(QAbstractListModel):
    """Offers as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Offer] = []

    def show(self, rows: list[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell an offer."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return Row(row.words, row.aside, row.count, icon=row.icon, faint=row.kind is Kind.HINT)
        spoken = ", ".join(part for part in (row.words, row.aside, row.count) if part)
        return {Qt.ItemDataRole.DisplayRole: row.words, Qt.ItemDataRole.AccessibleTextRole: spoken}.get(Qt.ItemDataRole(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Hints can't be chosen."""
        if index.isValid() and self.rows[index.row()].kind is Kind.HINT:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)
