"""Settings joined to the window: the dialog is made when it is first wanted, and follows what is changed elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.app.preferring_pages import all_pages
from workbench.app.preferring_ways import Ways
from workbench.app.speaking import COMES_BACK
from workbench.ui.preferences import PreferencesDialog
from workbench.ui.theme.apply import Theme


class Preferring(QObject):
    """Opens the settings dialog over a window; ways: what its pages read and change."""

    def __init__(self, window: QWidget, theme: Theme, ways: Callable[[], Ways]) -> None:
        super().__init__()
        self._window, self._theme, self._ways = window, theme, ways
        self.dialog: PreferencesDialog | None = None

    def open(self, page: str = "") -> PreferencesDialog:
        """Open the dialog, or bring it to the front, at a page or where it was."""
        dialog = self.dialog = self.dialog or self._made()
        dialog.refresh()
        if page:
            dialog.show_page(page)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _made(self) -> PreferencesDialog:
        ways = self._ways()
        made = PreferencesDialog(all_pages(ways), self._theme.tokens, self._window)
        made.setProperty(COMES_BACK, True)
        self._theme.changed.connect(made.set_tokens)
        self._theme.changed.connect(made.refresh_soon)
        ways.looks.changed.connect(made.refresh_soon)
        return made

    def begin_again(self, window: QWidget) -> None:
        """Go on over another window, as that was built anew in another language: an open dialog comes back on its page."""
        old, self.dialog, self._window = self.dialog, None, window
        if old is None:
            return
        shown, page, geometry = old.isVisible(), old.page, old.geometry()
        old.hand_over()
        old.hide()
        old.deleteLater()
        if shown:
            self.open(page).setGeometry(geometry)
