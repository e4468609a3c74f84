"""One field of the claim form: words, or what was taken from the list for them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.claim_offers import Kind, Offer, Slot
from workbench.ui.icons import icon
from workbench.ui.theme.tokens import Tokens

PLAIN = {Kind.NEW_ENTITY, Kind.NEW_RELATION, Kind.NEW_PROPERTY, Kind.WORDS}
"""Offers whose own words explain; the field shows the name they are about."""


class SlotField(QLineEdit):
    """offer: what was taken; None while one types. typed: the analyst changed the words, so that nothing is taken any more."""

    typed = Signal()

    def __init__(self, slot: Slot, asked: str, tokens: Tokens, parent: QWidget) -> None:
        """asked: what the field is for, shown while it is empty."""
        super().__init__(parent)
        self.slot = slot
        self.offer: Offer | None = None
        self.setPlaceholderText(asked)
        self.setAccessibleName(asked)
        self._sign: QAction | None = None
        self.set_tokens(tokens)
        self.textEdited.connect(lambda _words: self.take(None))
        self.textEdited.connect(lambda _words: self.typed.emit())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.setFixedHeight(tokens.layout["field"])
        self._show_sign()

    @property
    def words(self) -> str:
        """What stands in it, without white space at its ends."""
        return self.text().strip()

    @property
    def is_settled(self) -> bool:
        """Whether something was taken for its words."""
        return self.offer is not None

    def take(self, offer: Offer | None) -> None:
        """Take an offer for its words, or none any more."""
        self.offer = offer
        if offer is not None:
            self.setText(offer.name if offer.kind in PLAIN else offer.words)
            self.setCursorPosition(0)
        self._show_sign()

    def empty(self) -> None:
        """Forget all."""
        self.offer = None
        self.clear()
        self._show_sign()

    def _show_sign(self) -> None:
        if self._sign is not None:
            self.removeAction(self._sign)
            self._sign.deleteLater()
            self._sign = None
        if self.offer is not None and self.offer.icon and self.offer.kind in {Kind.ENTITY, Kind.NEW_ENTITY, Kind.RELATION}:
            self._sign = self.addAction(icon(self._tokens, self.offer.icon), QLineEdit.ActionPosition.LeadingPosition)
