"""Putting looks on: Fusion, our palette, the style sheet; switched live in the one order that leaves nothing half dark."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from workbench.ui.theme.fonts import font
from workbench.ui.theme.style_sheet import style_sheet
from workbench.ui.theme.tokens import Mode, Tokens

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "field"),
    (QPalette.ColorRole.AlternateBase, "panel"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Button, "window"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "selection"),
    (QPalette.ColorRole.HighlightedText, "selection_text"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "border"),
    (QPalette.ColorRole.Shadow, "desk"),
    (QPalette.ColorRole.Accent, "accent"),
)


class Theme(QObject):
    """The looks in force; `changed` is emitted with new tokens after all widgets have been restyled."""

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        """Put looks on at once; choice: ``system``, or a Mode."""
        super().__init__(application)
        self._application = application
        self._choice = choice
        application.setStyle("Fusion")
        self.tokens = self._wear(self._mode())
        application.styleHints().colorSchemeChanged.connect(self._desktop_changed)

    @property
    def choice(self) -> str:
        """What the analyst chose: ``system``, ``light``, ``dark`` or ``high_contrast``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Wear other looks, live."""
        self._choice = choice
        if self._mode() is not self.tokens.mode:
            self.tokens = self._wear(self._mode())
            self.changed.emit(self.tokens)

    def _desktop_changed(self) -> None:
        self.choose(self._choice)

    def _mode(self) -> Mode:
        if self._choice in {mode.value for mode in Mode}:
            return Mode(self._choice)
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Mode.DARK if dark else Mode.LIGHT

    def _wear(self, mode: Mode) -> Tokens:
        """Sheet off, palette, font, sheet on: a palette set under a sheet reaches only some of the widgets."""
        tokens = Tokens(mode)
        self._application.setStyleSheet("")
        self._application.setPalette(qt_palette(tokens))
        self._application.setFont(font(tokens, "ui"))
        self._application.setStyleSheet(style_sheet(tokens))
        return tokens


def qt_palette(tokens: Tokens) -> QPalette:
    """Return Qt's palette of a mode."""
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, tokens.colour(name))
    faint = tokens.colour("text3")
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(tokens.colour("pressed")))
    return palette
