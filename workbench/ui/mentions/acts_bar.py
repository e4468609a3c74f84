"""What can be done with the place that is chosen: a button each, with its key; the same stands in the list's menu."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.said import Words
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

ACTS: tuple[tuple[str, bool, Words, str], ...] = (
    ("accept", False, "Accept", "A"),
    ("reject", False, "Reject", "X"),
    ("reconsider", False, "Ask again", "U"),
    ("accept", True, "Accept the form", "Shift+A"),
    ("reject", True, "Reject the form", "Shift+X"),
    ("show", False, "Show in the text", "Enter"),
)
"""Name, whether it is about the whole form, words, key."""
LEAST = 2
"""So many buttons stand however narrow the tab is."""


class ActsBar(QWidget):
    """wanted(name, whole): one of ACTS. Where there is no room for all, the first ones stand; the menu has them all."""

    wanted = Signal(str, bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = self._row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # a narrow tab must not be widened by it
        row.setContentsMargins(12, 4, 12, 6)
        row.setSpacing(2)
        self.buttons = list(self._made())
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.set_tokens(tokens)

    def _made(self) -> Iterator[QToolButton]:
        for name, whole, words, key in ACTS:
            button = QToolButton()
            button.setText(f"{tr(words)}  {key}")
            button.setAccessibleName(tr(words))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys do the same where the focus is
            button.clicked.connect(lambda _checked=False, name=name, whole=whole: self.wanted.emit(name, whole))
            yield button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for, the first ones always."""
        super().resizeEvent(event)
        margins, used = self._row.contentsMargins(), 0
        for number, button in enumerate(self.buttons):
            used += button.sizeHint().width() + self._row.spacing()
            button.setVisible(number < LEAST or used <= event.size().width() - margins.left() - margins.right())

    def show_menu(self, at: QPoint) -> None:
        """Show the same acts as a menu, at a point of the screen."""
        menu = QMenu(self)
        for name, whole, words, key in ACTS:
            action = menu.addAction(f"{tr(words)}\t{key}")
            action.triggered.connect(lambda _checked=False, name=name, whole=whole: self.wanted.emit(name, whole))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for button in self.buttons:
            button.setFont(font(tokens, "small"))
