"""Chips under a head or a field: what a list is limited to at present, each with a cross that ends it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import opposite, pad
from workbench.ui.widgets.wrapping import WrappingLayout
from workbench.ui.words import tr

Chip = tuple[str, Callable[[], object]]
"""What it says, and what its cross does."""


class FilterChips(QWidget):
    """Hidden while nothing is limited."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._chips: tuple[Chip, ...] = ()
        self.buttons: list[QToolButton] = []
        self._row = WrappingLayout(self)
        pad(self._row, 14, 0, 12, 4)
        self.hide()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these in place of the former."""
        if [words for words, _act in chips] == [words for words, _act in self._chips]:
            self._chips = tuple(chips)
            return
        self._chips = tuple(chips)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(number, words) for number, (words, _act) in enumerate(self._chips)]
        for button in self.buttons:
            self._row.addWidget(button)
        self.setVisible(bool(chips))

    def _button(self, number: int, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words.replace("&", "&&"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(opposite())  # the cross stands after the words
        button.setIconSize(QSize(10, 10))
        button.setAccessibleName(tr("{words}: show all again").format(words=words))
        button.setToolTip(tr("Show all again"))
        button.clicked.connect(lambda _checked=False: self._chips[number][1]())
        self._dress(button)
        return button

    def _dress(self, button: QToolButton) -> None:
        tokens = self._tokens
        button.setIcon(icon(tokens, "x", "accent"))
        button.setFont(font(tokens, "small"))
        button.setStyleSheet(
            f"QToolButton {{ background: {tokens.name('accent_soft')}; color: {tokens.name('accent')}; padding: 2px 8px;"
            f" border-radius: 10px }} QToolButton:hover {{ background: {tokens.name('hover')} }}"
        )

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for button in self.buttons:
            self._dress(button)
