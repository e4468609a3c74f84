"""How much rules find in the brief in front, in the status bar; a press opens the list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class FindingsButton(QToolButton):
    """A sign and a count in the colour of warnings; hidden where nothing is found."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(tr("What rules of tradecraft find in the brief (Ctrl+F8)"))
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "small"))
        self.setIcon(icon(tokens, "warning", "warn"))
        self.setStyleSheet(f"color: {tokens.name('warn')}")

    def show_count(self, count: int) -> None:
        """Show how much is found."""
        self.setText(tr("%n finding(s)", count))
        self.setVisible(count > 0)
