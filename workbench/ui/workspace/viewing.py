"""How one tab's text is seen: font and column, which codings are shown, backlight; the toolbar's part of it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.ui.reader.page import ReaderPage
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace.looks_popover import LooksPopover
from workbench.ui.workspace.reading_looks import ReadingLooks
from workbench.ui.workspace.toolbar import ReaderToolbar

NOTCH = 120
"""What a wheel turns in one notch, in eighths of a degree."""


class Viewing(QObject):
    """Joins the toolbar of a tab to its page."""

    def __init__(
        self, host: QWidget, page: ReaderPage, toolbar: ReaderToolbar, tokens: Tokens, looks: ReadingLooks | None
    ) -> None:
        """looks: the analyst's; without them the text keeps its usual ones."""
        super().__init__(host)
        self._host, self._page, self._toolbar, self._tokens, self._looks = host, page, toolbar, tokens, looks
        self._looks_popover: LooksPopover | None = None
        self._turned = 0
        toolbar.style_.setVisible(looks is not None)
        page.zoom_wanted.connect(self._zoom)
        toolbar.style_wanted.connect(self.show_looks)

    def show_looks(self) -> None:
        """Open the popup of font, size and width, or close it."""
        if self._looks is None:
            return
        if self._looks_popover is None:
            self._looks_popover = LooksPopover(self._tokens, self._looks, self._host)
        self._looks_popover.toggle(self._toolbar.style_)

    def _zoom(self, turned: int) -> None:
        """Change the reading size by a step for each notch of the wheel."""
        self._turned += turned
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        for _ in range(abs(steps)):
            if self._looks is not None:
                self._looks.step("size", 1 if steps > 0 else -1)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self._looks_popover is not None:
            self._looks_popover.set_tokens(tokens)
