"""The counts of what became of the passages; each is a filter of the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from workbench.coding.reanchoring import Review
from workbench.sources.anchors import AnchorKind
from workbench.ui import locale
from workbench.ui.theme.tokens import Tokens
from workbench.ui.versions.kinds import CHIPS, HINTS, ORDER
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.words import tr


class KindChips(QWidget):
    """chosen(AnchorKind or None): passages of this kind are to be shown, of all for None."""

    chosen = Signal(object)

    def __init__(self, tokens: Tokens, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggles: dict[AnchorKind | None, Toggle] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for kind in (None, *ORDER):
            toggle = Toggle(tokens, "", tr(HINTS[kind]) if kind else tr("All passages of the old version"))
            toggle.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            self._group.addButton(toggle)
            self.toggles[kind] = toggle
            row.addWidget(toggle)
        row.addStretch(1)
        self.show_counts(review)

    def show_counts(self, review: Review) -> None:
        """Show how many passages there are of each kind."""
        for kind, toggle in self.toggles.items():
            count = review.counts.get(kind, 0) if kind else len(review.carried)
            toggle.setText(f"{tr(CHIPS[kind]) if kind else tr('All')}  {locale.number(count)}")
            toggle.setAccessibleName(toggle.text())
            toggle.setEnabled(bool(count) or kind is None)
            toggle.setVisible(bool(count) or kind is None)
            toggle.updateGeometry()

    def show_kind(self, kind: AnchorKind | None) -> None:
        """Show a kind as chosen, without telling of it."""
        self.toggles[kind].setChecked(True)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for toggle in self.toggles.values():
            toggle.set_tokens(tokens)
