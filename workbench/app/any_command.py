"""The command palette joined to the program: all that can be done now, and all that the open project has by name."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from workbench.ui.theme.apply import Theme
from workbench.ui.theme.tokens import Tokens
from workbench.ui.window.frame import MainWindow

if TYPE_CHECKING:
    from workbench.app.desk import Desk
    from workbench.ui.palette import Palette
    from workbench.ui.palette_matching import Entry


class AnyCommand:
    """Opens the palette, which is made when it is first wanted. desk(): what is open, if anything is."""

    def __init__(self, window: MainWindow, theme: Theme, desk: "Callable[[], Desk | None]") -> None:
        self._window, self._theme, self._desk = window, theme, desk
        self.popup: Palette | None = None

    def open(self) -> None:
        """Open it over the window."""
        from workbench.ui.palette import Palette

        if self.popup is None:
            self.popup = Palette(self._theme.tokens, self.entries, self._window)
        self.popup.open()

    def entries(self) -> "list[Entry | Any]":
        """Return what can be done now, then what the project has by name."""
        from workbench.ui.palette_matching import Entry
        from workbench.ui.sentences import known_as

        desk = self._desk()
        known = [
            Entry(one.text().replace("&", ""), one.trigger, "", one.shortcut().toString(), known_as(spec.words, spec.synonyms))
            for spec, one in self._window.commands.known()
            if spec.name != "palette"
        ]
        return [*known, *(desk.names.entries() if desk is not None else ())]

    def begin_again(self) -> None:
        """Let it be made anew, as the window speaks another language."""
        if self.popup is not None:
            self.popup.deleteLater()
            self.popup = None

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        if self.popup is not None:
            self.popup.set_tokens(tokens)
