"""The claim form as a popup beside the text: under the passage, above it where there is no room; nothing modal."""

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.ui.claim_offers import Knowing
from workbench.ui.stating.form import ClaimForm
from workbench.ui.stating.slot import SlotField
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popup import SHADOW, PopupFrame

TALLEST = 420
"""Pixels that the popup takes with a full list; where they aren't there it stands on the side with more room."""


class ClaimField(PopupFrame):
    """As wide as the attach field. wished(ClaimWish): Enter. closed: it went, and whoever opened it takes the focus back."""

    wished = Signal(object)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self._at = QRect()
        self._is_below = True
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._head = QLabel()
        self._head.setContentsMargins(16, 10, 16, 0)
        self._head.hide()
        column.addWidget(self._head)
        self.form = ClaimForm(tokens)
        column.addWidget(self.form)
        self.form.wished.connect(self.wished)
        self.form.closed.connect(self.dismiss)
        self.form.resized.connect(self._on_resized)
        for slot in self.form.fields.values():
            slot.installEventFilter(self)
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.form.set_tokens(tokens)
        self._head.setFont(font(tokens, "small"))
        self._head.setStyleSheet(f"color: {tokens.name('text2')}")

    def open(self, knowing: Knowing, at: QRect, *, head: str = "", claimed_as: str = "", says_who: str = "") -> None:
        """Open for a passage; at: its lines, in the parent's pixels; head: a line above the fields, if any."""
        self._head.setText(head)
        self._head.setVisible(bool(head))
        self._at = at
        parent = self.parentWidget()
        below, above = (parent.height() if parent else TALLEST) - at.bottom() - 16, at.top() - 16
        self._is_below = below >= TALLEST or below >= above
        self.form.set_room((below if self._is_below else above) - (24 if head else 0))
        self.form.begin(knowing, claimed_as=claimed_as, says_who=says_who)
        self.show()
        self.raise_()
        self.form.begin_field()
        self._place()

    def _on_resized(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        parent, at = self.parentWidget(), self._at
        if parent is None:
            return
        for layout in (self.form.layout(), self.layout()):  # else the hint is that of the list as it was
            if layout is not None:
                layout.invalidate()
                layout.activate()
        width = min(self._tokens.layout["popup_attach_width"], parent.width() - 16) + 2 * SHADOW
        height = self.sizeHint().height()
        left = max(8 - SHADOW, min(at.left() - 20 - SHADOW, parent.width() - width - 8 + SHADOW))
        top = at.bottom() + 8 - SHADOW if self._is_below else at.top() - 8 - height + SHADOW
        self.setGeometry(left, max(-SHADOW, min(top, parent.height() - height + SHADOW)), width, height)

    def dismiss(self) -> None:
        """Close."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the focus goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, SlotField) and self.isVisible():
            window = self.window()
            there: QWidget | None = window.focusWidget()
            if window.isActiveWindow() and (there is None or not self.isAncestorOf(there)):
                self.dismiss()
        return super().eventFilter(watched, event)
