"""A line with a caret that opens and closes what is below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import window_name


class CaretLine(QToolButton):
    """Quiet also while it is open: toggled(bool) says which."""

    def __init__(self, tokens: Tokens, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(12, 12))
        self.setCheckable(True)
        self.toggled.connect(lambda _on: self._dress())
        self.set_tokens(tokens)

    def _dress(self) -> None:
        tokens = self._tokens
        self.setIcon(icon(tokens, window_name("caret-down" if self.isChecked() else "caret-right"), "text2"))
        # a filled ground, as a pressed button has, would make it the loudest thing of the view
        self.setStyleSheet(f"QToolButton:checked {{ background: transparent; color: {tokens.name('text2')} }}")

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.setFont(font(tokens, "small", tabular=True))
        self._dress()
