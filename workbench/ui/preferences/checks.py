"""Several boxes to tick, one below the other, as one field of the settings dialog."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.preferences.fields import Options
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.ticks import Tick


class ChecksField(QWidget):
    """get() tells the values that are not ticked; set_to is told them after each turn."""

    def __init__(
        self,
        tokens: Tokens,
        words: str,
        options: Options,
        get: Callable[[], Collection[str]],
        set_to: Callable[[frozenset[str]], object],
    ) -> None:
        """words: the accessible name."""
        super().__init__()
        self._get, self._set = get, set_to
        self.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.ticks: dict[str, Tick] = {}
        for value, said in options:
            tick = self.ticks[value] = Tick(tokens, said)
            tick.clicked.connect(lambda _on: self._tell())
            column.addWidget(tick)
        self.setFocusProxy(next(iter(self.ticks.values())))
        self.refresh()

    def _tell(self) -> None:
        self._set(frozenset(value for value, tick in self.ticks.items() if not tick.isChecked()))

    def said(self) -> str:
        """Return the words of all choices."""
        return " ".join(tick.text() for tick in self.ticks.values())

    def refresh(self) -> None:
        """Show the values in force."""
        off = set(self._get())
        for value, tick in self.ticks.items():
            tick.setChecked(value not in off)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for tick in self.ticks.values():
            tick.set_tokens(tokens)
