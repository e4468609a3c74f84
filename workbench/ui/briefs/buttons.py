"""Small buttons of the brief's editor: a menu with its present choice, words alone, the handling badge."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workbench.briefs.scales import scale
from workbench.ui.icons import icon, pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import is_turned, turned, window_name
from workbench.ui.words import tr

EDGE, CARET = 8, 12
"""Pixels beside the words of a menu's button, and those of its caret."""

Option = tuple[str, str]
"""A value and its words."""

TLP_INK = {"TLP:RED": "#FF2B2B", "TLP:AMBER": "#FFC000", "TLP:AMBER+STRICT": "#FFC000", "TLP:GREEN": "#33FF00"}
"""Letters on black, as FIRST's TLP 2.0 sets them; TLP:CLEAR is white."""


class MenuButton(QToolButton):
    """Shows the chosen option and offers the others; choose(value) is called on a choice."""

    def __init__(self, tokens: Tokens, name: str, choose: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = choose
        self._options: tuple[Sequence[Option], str] = ((), "")
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setMenu(QMenu(self))
        self.set_tokens(tokens)

    def show_choice(self, options: Sequence[Option], value: str, words: str) -> None:
        """Offer options and show one of them by these words; the menu is made anew only when it differs."""
        self.setText(words)
        if (options, value) == self._options:
            return
        self._options = (options, value)
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for each, said in options:
            action = QAction(said, menu, checkable=True, checked=each == value)
            action.triggered.connect(lambda _checked=False, chosen=each: self._choose(chosen))
            group.addAction(action)
            menu.addAction(action)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.setFont(font(tokens, "small"))
        before, after = (EDGE + CARET, EDGE) if is_turned(self) else (EDGE, EDGE + CARET)
        self.setStyleSheet(
            f"QToolButton {{ background: {tokens.name('field')}; color: {tokens.name('text')}; text-align: left;"
            f" padding: 3px {after}px 3px {before}px;"
            f" border: 1px solid {tokens.name('border')}; border-radius: {tokens.radius['chip']}px; }}"
            f"QToolButton:hover {{ background: {tokens.name('hover')}; }}"
            f"QToolButton:focus {{ border: 2px solid {tokens.name('focus')};"
            f" padding: 2px {after - 1}px 2px {before - 1}px; }}"
            "QToolButton::menu-indicator { image: none; width: 0; }"
        )

    def sizeHint(self) -> QSize:
        """Tell the room that all the words and the caret need; the style counts neither the padding nor the caret."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * EDGE + CARET + 8, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Tell the room for a few letters: only where there is no other room are the words cut."""
        return QSize(72, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and, after them, the caret."""
        super().paintEvent(event)
        picture = pixmap(self._tokens, "caret-down", CARET, "text2", self.devicePixelRatioF())
        painter = turned(QPainter(self), self)
        painter.drawPixmap(self.width() - CARET - EDGE + 1, (self.height() - CARET) // 2, picture)
        painter.end()


class WordButton(QToolButton):
    """Words, with an icon before them if one is named; flat."""

    def __init__(
        self, tokens: Tokens, words: str, act: Callable[[], object], icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setText(words)
        self.setAccessibleName(words)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style if icon_name else Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clicked.connect(lambda _checked=False: act())
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "small"))
        if self._icon_name:
            self.setIcon(icon(tokens, window_name(self._icon_name), "text2"))


class HandlingBadge(QToolButton):
    """The handling label as the pages bear it; its menu sets the brief's own."""

    def __init__(self, choose: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFixedHeight(22)
        menu = QMenu(self)
        for term in scale("tlp").terms:
            action = menu.addAction(term.term)
            action.setToolTip(term.meaning)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, chosen=term.term: choose(chosen))
        self.setMenu(menu)

    def show_label(self, shown: str, own: str) -> None:
        """Show the label that the pages will bear; own: the one chosen for the brief."""
        self.setText(shown)
        for action in self.menu().actions():
            action.setChecked(action.text() == own)
        self.setAccessibleName(tr("Handling: {label}").format(label=shown))
        why = tr("Handling of this brief") if shown == own else tr("A cited source is {label}, stricter than the brief's own")
        self.setToolTip(why.format(label=shown))
        ink = QColor(TLP_INK.get(shown, "#FFFFFF")).name()
        self.setStyleSheet(
            f"QToolButton {{ background: #000000; color: {ink}; font-weight: 700; font-size: 11px; border-radius: 3px;"
            " padding: 1px 8px; border: 1px solid #000000; } QToolButton:focus { border: 2px solid palette(highlight);"
            " padding: 0px 7px; } QToolButton::menu-indicator { image: none; width: 0; }"
        )
