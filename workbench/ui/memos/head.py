"""The line above a memo in the dock: back to the list, open it in a tab, delete it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad, window_name
from workbench.ui.words import tr


class EditorHead(QWidget):
    """back_wanted, tab_wanted, delete_wanted."""

    back_wanted = Signal()
    tab_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.back = QToolButton()
        self.back.setText(tr("All memos"))
        self.back.setToolTip(tr("All memos  Esc"))
        self.tab, self.delete = QPushButton(tr("Open in a tab")), QToolButton()
        self.delete.setToolTip(tr("Delete the memo"))
        self.delete.setAccessibleName(tr("Delete the memo"))
        row = QHBoxLayout(self)
        pad(row, 8, 6, 10, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.tab)
        row.addWidget(self.delete)
        self.back.clicked.connect(lambda _checked=False: self.back_wanted.emit())
        self.tab.clicked.connect(lambda _checked=False: self.tab_wanted.emit())
        self.delete.clicked.connect(lambda _checked=False: self.delete_wanted.emit())
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.back.setIcon(icon(tokens, window_name("arrow-left"), "text2"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setFont(font(tokens, "ui"))
        self.delete.setIcon(icon(tokens, "trash", "text2"))
