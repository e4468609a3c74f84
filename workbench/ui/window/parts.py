"""F6 goes round the parts of the window: navigator, text, inspector, docks; each gives the focus to where it last was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class PartCycle:
    """Knows the parts that are to be seen, from left to right."""

    def __init__(self, parts: Callable[[], Sequence[QWidget | None]]) -> None:
        """parts: returns the parts in order; None and hidden ones are passed over."""
        self._parts = parts

    def step(self, by: int, focus: QWidget | None) -> QWidget | None:
        """Give the focus to the next part (1) or the one before (-1) and return what has it now; focus: what has it."""
        shown = [part for part in self._parts() if part is not None and part.isVisible()]
        if not shown:
            return None
        here = next(
            (n for n, part in enumerate(shown) if focus is not None and (part is focus or part.isAncestorOf(focus))), None
        )
        first = 0 if by > 0 else len(shown) - 1
        for count in range(len(shown)):
            place = (first if here is None else here + by) + by * count
            target = entrance(shown[place % len(shown)])
            if target is not None and target is not focus:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return target
        return None


def entrance(part: QWidget) -> QWidget | None:
    """Return where the focus goes in a part: where it last was, else the first widget that Tab would reach."""
    last: QWidget | None = part.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled() and part.isAncestorOf(last):
        return last
    found = part
    while True:
        following = found.nextInFocusChain()
        if following is None or following is part:
            return None
        found = following
        if (
            part.isAncestorOf(found)
            and found.isVisible()
            and found.isEnabled()
            and found.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            return found
