"""The reader's toolbar: what is shown, text size, inspector."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

SHOWN = (("all", "all codings"), ("themes", "themes only"), ("entities", "entities only"), ("none", "no codings"))


class ReaderToolbar(QWidget):
    """40 high: show at the left; text size and inspector at the right."""

    show_chosen = Signal(str)
    size_wanted = Signal(int)
    inspector_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(tokens.layout["reader_toolbar"])
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 4)
        row.setSpacing(6)
        self._show = self._button("", tr("Which codings are shown"))
        self._show.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._show.setMenu(self._shown_menu())
        row.addWidget(self._show)
        row.addStretch(1)
        for words, step, tip in (("A−", -1, tr("Smaller text  Ctrl+-")), ("A+", 1, tr("Larger text  Ctrl++"))):
            button = self._button(words, tip)
            button.clicked.connect(lambda _checked=False, by=step: self.size_wanted.emit(by))
            row.addWidget(button)
        self._inspector = self._button(tr("Inspector  F9"), tr("Show or hide the inspector"))
        self._inspector.setCheckable(True)
        self._inspector.clicked.connect(self._ask_for_inspector)
        row.addWidget(self._inspector)
        self.set_tokens(tokens)
        self._choose("all")

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _shown_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for name, words in SHOWN:
            action = menu.addAction(tr(words).capitalize())
            action.setCheckable(True)
            action.setChecked(name == "all")
            action.triggered.connect(lambda _checked=False, chosen=name: self._choose(chosen))
            group.addAction(action)
        return menu

    def _choose(self, name: str) -> None:
        self._show.setText(f"{tr('Show')}: {tr(dict(SHOWN)[name])}  ▾")
        self.show_chosen.emit(name)

    def _ask_for_inspector(self, _checked: bool) -> None:
        self.inspector_wanted.emit()

    def set_inspector_shown(self, shown: bool) -> None:
        """Show whether the inspector is there."""
        self._inspector.setChecked(shown)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._show.setIcon(icon(tokens, "eye"))
        self._show.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
