"""The button over the preview that says and sets how large its pages are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workbench.ui.briefs.page_layout import FIT_PAGE, FIT_WIDTH, STEPS
from workbench.ui.briefs.preview_page import PageDesk
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import opposite
from workbench.ui.words import tr

CARET = 11


class ZoomButton(QToolButton):
    """Shows the zoom of a desk; its menu offers others, with their keys."""

    def __init__(self, desk: PageDesk, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("Size of the pages: + and − , 0 for 100 %, W to fit the width, P the page; Ctrl+wheel"))
        self.setAccessibleName(tr("Size of the pages"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setMenu(self._menu)
        self.setLayoutDirection(opposite())  # the caret stands after the words
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(CARET, CARET))
        desk.zoomed.connect(self._show)
        self.set_tokens(tokens)
        self._show()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "small"))
        self.setIcon(icon(tokens, "caret-down", "text2"))

    def _fill(self) -> None:
        self._menu.clear()
        for zoom in (FIT_WIDTH, FIT_PAGE, *STEPS):
            action = QAction(self._name(zoom), self._menu, checkable=True, checked=self._desk.layout_.zoom == zoom)
            action.triggered.connect(lambda _checked=False, zoom=zoom: self._desk.set_zoom(zoom))
            self._menu.addAction(action)
            if zoom == FIT_PAGE:
                self._menu.addSeparator()

    def _name(self, zoom: float) -> str:
        named = {FIT_WIDTH: tr("Fit width"), FIT_PAGE: tr("Fit page")}
        return named.get(zoom) or f"{round(zoom * 100)} %"

    def _show(self) -> None:
        self.setText(self._name(self._desk.layout_.zoom))
