"""Help at the desk: F1 opens the guide at what has the focus; the list of commands is made from the code as it is now."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from workbench.app.command_list import listing_of
from workbench.ui.help.places import FIRST_PAGE, place_at
from workbench.ui.settings import Settings
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.tokens import Tokens
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.kept import bytes_of, words_of

if TYPE_CHECKING:
    from workbench.ui.help.guide import Guide
    from workbench.ui.help.window import GuideWindow

OwnKeys = Callable[[], Sequence[tuple[str, str, str]]]
"""Gives the personal keys of the open project: key, kind (``theme`` or ``entity``), name."""


class Helping(QObject):
    """Makes the guide's window when it is first asked for.

    window: gives the main window, which is another one after a change of language; language: gives its code (``en``).
    """

    def __init__(
        self,
        window: Callable[[], MainWindow],
        theme: Theme,
        settings: Settings,
        own_keys: OwnKeys,
        language: Callable[[], str],
    ) -> None:
        super().__init__()
        self._window, self._theme, self._settings = window, theme, settings
        self._own_keys, self._language = own_keys, language
        self.guide_window: GuideWindow | None = None
        self._picture: Any = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application: QApplication | None = application
        application.focusWindowChanged.connect(self._on_window)
        theme.changed.connect(self._wear)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of help do, by name."""
        return {
            "guide": self.open_here,
            "keys": lambda: self.open("commands"),
            "tradecraft": lambda: self.open("tradecraft"),
        }

    # --- opening

    def open_here(self) -> None:
        """Open the guide at the page of what has the focus."""
        page, _, anchor = place_at(QApplication.focusWidget() or QApplication.activeWindow()).partition("#")
        self.open(page, anchor)

    def open(self, page: str = "", anchor: str = "") -> None:
        """Open the guide at a page, by default at the one read last; a page that isn't there yields to the first one."""
        shown = self._shown()
        kept = page or str(self._settings.get("guide_page", FIRST_PAGE))
        if not shown.open(kept, anchor):
            shown.open(FIRST_PAGE)
        shown.setWindowState(shown.windowState() & ~shown.windowState().WindowMinimized)
        shown.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _shown(self) -> "GuideWindow":
        """Return the window with the commands as they are now, made if there is none."""
        if self.guide_window is None:
            from workbench.ui.help.window import GuideWindow

            self.guide_window = GuideWindow(self._theme.tokens)
            self.guide_window.setWindowIcon(self._window().windowIcon())
            self.guide_window.view.set_zoom(float(self._settings.get("guide_zoom", 1.0)))
            self.guide_window.closed.connect(self._remember)
            self.guide_window.picture_wanted.connect(self._show_picture)
            self._place(self.guide_window)
            self.guide_window.show_guide(self._guide())
        else:
            self.guide_window.renew(self._guide())
        return self.guide_window

    def _guide(self) -> "Guide":
        from workbench.ui.help.guide import Guide

        return Guide(self._language(), listing_of(self._window().commands, self._own_keys()))

    def _place(self, window: "GuideWindow") -> None:
        """Put the window where it was; the first time at the right edge of the screen, so that the texts stay in sight."""
        kept = bytes_of(self._settings.get("guide_geometry", ""))
        if not kept.isEmpty() and window.restoreGeometry(kept):
            return
        room = self._window().screen().availableGeometry()
        width, height = min(940, room.width() - 40), min(900, room.height() - 60)
        window.setGeometry(room.right() - width - 20, room.top() + (room.height() - height) // 2, width, height)

    def _show_picture(self, name: str) -> None:
        """Show a picture at its full size."""
        from workbench.ui.help.picture import PictureDialog

        if self.guide_window is not None:
            path = self._guide().picture(name.rpartition("/")[2].removesuffix(".png"), dark=self._theme.tokens.dark)
            if path is not None:
                PictureDialog(path, self._theme.tokens, self.guide_window).open()

    # --- following the program

    def _on_window(self, _window: QWindow | None) -> None:
        """Give F1 to a dialog that comes to the front: the main window's keys don't reach it."""
        active = QApplication.activeWindow()
        known = active is None or active in {self._window(), self.guide_window} or active.findChild(QAction, "guide.here")
        if known or active is None or not type(active).__module__.startswith("workbench."):
            return
        self._give(active)

    def _give(self, dialog: QWidget) -> None:
        action = QAction(dialog)
        action.setObjectName("guide.here")
        action.setShortcut(QKeySequence("F1"))
        action.triggered.connect(lambda _checked=False: self.open_here())
        dialog.addAction(action)

    def renew(self) -> None:
        """Show the guide in the window's language of now, at the place where it is."""
        if self.guide_window is not None:
            shown, here = self.guide_window.isVisible(), self.guide_window.trail.here
            standing, geometry = self.guide_window.view.standing, self.guide_window.saveGeometry()
            self._drop()
            if shown and here is not None:
                fresh = self._shown()
                fresh.restoreGeometry(geometry)
                fresh.open(here.page)
                fresh.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
                fresh.show()
                fresh.view.stand(standing)

    def _wear(self, tokens: Tokens) -> None:
        if self.guide_window is not None:
            self.guide_window.set_tokens(tokens)

    def _remember(self) -> None:
        window = self.guide_window
        if window is not None and window.trail.here is not None:
            self._settings.set("guide_geometry", words_of(window.saveGeometry()))
            self._settings.set("guide_page", window.trail.here.page)
            self._settings.set("guide_zoom", window.view.zoom)

    def _drop(self) -> None:
        if self.guide_window is not None:
            self.guide_window.close()
            self.guide_window.deleteLater()
            self.guide_window = None

    def end(self) -> None:
        """Put the guide away: the program ends."""
        self._drop()
        if self._application is not None:
            self._application.focusWindowChanged.disconnect(self._on_window)
            self._application = None
