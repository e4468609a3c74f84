"""Fields of the settings dialog: each shows what get() says and hands a choice to set(), at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.stepper import Stepper
from workbench.ui.widgets.ticks import Tick
from workbench.ui.widgets.tools import Segment

WIDTH = 230
"""Pixels of a field for words or of a box to choose from."""

Options = Sequence[tuple[str, str]]
"""What can be chosen: a value and what it is called, in the language of the window."""


class TextField(QLineEdit):
    """A line of words. Enter, or leaving the field, hands them over; Esc takes back what was typed."""

    def __init__(self, tokens: Tokens, words: str, get: Callable[[], str], set_to: Callable[[str], object]) -> None:
        """words: the accessible name."""
        super().__init__()
        self._get, self._set = get, set_to
        self.setAccessibleName(words)
        self.setFixedSize(WIDTH, tokens.layout["field"])
        self.editingFinished.connect(self.hand_over)
        self.refresh()

    def hand_over(self) -> None:
        """Give what was typed to who keeps it."""
        if self.isModified():
            self.setModified(False)
            self._set(" ".join(self.text().split()))
            self.refresh()

    def refresh(self) -> None:
        """Show the value, unless it is being edited."""
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._get())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; pressed again it is the dialog's."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.refresh()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Its looks are the style sheet's."""


class ChoiceField(ChoiceBox):
    """A box to choose one of a few from; a value that is none of them is shown as it is."""

    def __init__(
        self, tokens: Tokens, words: str, options: Options, get: Callable[[], str], set_to: Callable[[str], object]
    ) -> None:
        """words: the accessible name."""
        super().__init__(tokens, words)
        self._get = get
        self.setFixedWidth(WIDTH)
        for value, said in options:
            self.addItem(said, value)
        self.activated.connect(lambda index: set_to(str(self.itemData(index))))
        self.refresh()

    def said(self) -> str:
        """Return the words of all choices."""
        return " ".join(self.itemText(number) for number in range(self.count()))

    def refresh(self) -> None:
        """Show the value in force."""
        value = self._get()
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))


class SegmentField(Segment):
    """A few words side by side of which one is chosen."""

    def __init__(
        self, tokens: Tokens, words: str, options: Options, get: Callable[[], str], set_to: Callable[[str], object]
    ) -> None:
        """words: the accessible name."""
        super().__init__(tokens, words, options)
        self._get, self._said = get, " ".join(said for _value, said in options)
        self.chosen.connect(set_to)
        self.refresh()

    def said(self) -> str:
        """Return the words of all choices."""
        return self._said

    def refresh(self) -> None:
        """Show the value in force."""
        self.choose(self._get())


class TickField(Tick):
    """A box that is ticked or not; what it means stands beside it."""

    def __init__(
        self, tokens: Tokens, words: str, said: str, get: Callable[[], bool], set_to: Callable[[bool], object]
    ) -> None:
        """words: the accessible name; said: what stands beside the box, nothing if the item's words say it."""
        super().__init__(tokens, said)
        self.setAccessibleName(words)
        self._get = get
        self.clicked.connect(lambda on: set_to(bool(on)))
        self.refresh()

    def refresh(self) -> None:
        """Show the value in force."""
        self.setChecked(self._get())


class StepField(Stepper):
    """A value with a button for less and one for more. shown() tells the value in words, can(by) whether it goes on."""

    def __init__(
        self,
        tokens: Tokens,
        words: tuple[str, str],
        shown: Callable[[], str],
        can: Callable[[int], bool],
        step: Callable[[int], object],
    ) -> None:
        """words: what the buttons do."""
        super().__init__(tokens, *words)
        self._shown, self._can = shown, can
        self.stepped.connect(step)
        self.refresh()

    def refresh(self) -> None:
        """Show the value in force."""
        self.set_value(self._shown(), can_less=self._can(-1), can_more=self._can(1))


class ButtonField(QPushButton):
    """Does something once, such as showing a folder. able() tells whether it can be done now."""

    def __init__(self, words: str, act: Callable[[], object], able: Callable[[], bool] = lambda: True) -> None:
        super().__init__(words)
        self._able = able
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked=False: self._do(act))
        self.refresh()

    def _do(self, act: Callable[[], object]) -> None:
        act()
        self.refresh()

    def refresh(self) -> None:
        """Be on while it can be done."""
        self.setEnabled(self._able())

    def set_tokens(self, tokens: Tokens) -> None:
        """Its looks are the style sheet's."""
