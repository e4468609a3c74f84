"""Turning the accessible reading mode of one tab on and off."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.reader.page import ReaderPage
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace.attaching import Attaching
from workbench.ui.workspace.plain_text import PlainText
from workbench.ui.workspace.views import Views


class PlainMode(QObject):
    """Shows the plain text in place of the views of a tab; every act goes on to work.

    left: the analyst chose one of the views while the mode was on, which ends it.
    """

    left = Signal()

    def __init__(
        self, host: QWidget, page: ReaderPage, views: Views, column: QVBoxLayout, attaching: Attaching, tokens: Tokens
    ) -> None:
        """column: the layout in which the views stand; attaching: opens its field below the caret while the mode is on."""
        super().__init__(host)
        self._host, self._page, self._views, self._column, self._tokens = host, page, views, column, tokens
        self.text: PlainText | None = None
        self._attaching = attaching
        self._elsewhere = attaching.elsewhere
        views.wished.connect(self._on_wish)

    @property
    def is_on(self) -> bool:
        """Tell whether the plain text is shown."""
        return self.text is not None and not self.text.isHidden()

    def set(self, on: bool) -> None:
        """Turn the mode on or off; caret, selection, place and focus are carried over."""
        if on == self.is_on:
            return
        focus: QWidget | None = self._host.window().focusWidget()
        focused = focus is not None and self._host.isAncestorOf(focus)
        text = self._text()
        self._views.widget.setVisible(not on)
        text.setVisible(on)
        pages = self._views.pages if self._views.name == "page" else None
        self._page.setFocusProxy(text if on else pages)  # type: ignore[arg-type]
        self._attaching.elsewhere = (lambda _pieces: self._box()) if on else self._elsewhere
        if on:
            text.show_text()
        else:
            self._page.reveal(self._page.selection.caret)
        if focused:
            self._page.setFocus()

    def _on_wish(self) -> None:
        if self.is_on:
            self.set(False)
            self.left.emit()

    def _text(self) -> PlainText:
        """Return the plain text, made when it is first wanted."""
        if self.text is None:
            self.text = PlainText(self._page, self._tokens, self._host)
            self._column.insertWidget(self._column.indexOf(self._views.widget) + 1, self.text, 1)
        return self.text

    def _box(self) -> QRect:
        return self._text().box_of(self._host)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.restyle()

    def restyle(self) -> None:
        """Take the reading font in force."""
        if self.text is not None:
            self.text.set_tokens(self._tokens)
