"""Text chosen on a page of the preview: from where the button went down to where the mouse is, within one page."""

from PySide6.QtCore import QObject, QPointF, Signal

from workbench.ui.briefs.page_letters import Letters

DRAG = 4
"""Pixels that the mouse must go before a click becomes a selection."""


class PageChoice(QObject):
    """What is chosen. Signals: letters_wanted(page), once a page, before its text can be chosen; changed().

    Points are in points of the page; at is in pixels of the view.
    """

    letters_wanted = Signal(int)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.letters: dict[int, Letters] = {}
        self.page, self.begin, self.end = -1, 0, 0
        self._pressed: tuple[int, QPointF, QPointF] | None = None
        self._to: QPointF | None = None
        self._held = False

    def forget(self) -> None:
        """Begin anew with another edition."""
        self.letters.clear()
        self._pressed = self._to = None
        self._choose(-1, 0, 0)

    def press(self, page: int, point: QPointF, at: QPointF) -> None:
        """Take up where the button went down."""
        self._pressed, self._to, self._held = (page, point, at), None, True
        self._choose(-1, 0, 0)
        if page not in self.letters:
            self.letters_wanted.emit(page)

    @property
    def page_pressed(self) -> int:
        """The page on which the button is held, -1 for none."""
        return self._pressed[0] if self._pressed is not None and self._held else -1

    def drag(self, point: QPointF, at: QPointF) -> None:
        """Go on to a point, once the mouse has gone far enough to mean it."""
        if self._pressed is not None and (self._to is not None or (at - self._pressed[2]).manhattanLength() >= DRAG):
            self._to = point
            self._reach()

    def release(self) -> tuple[int, QPointF] | None:
        """Let go; return where it was a click and no selection."""
        pressed, self._held = self._pressed, False
        return (pressed[0], pressed[1]) if pressed is not None and self._to is None else None

    def take(self, page: int, letters: Letters) -> None:
        """Take the letters that were wanted; a selection that was begun goes on."""
        self.letters[page] = letters
        self._reach()

    def _reach(self) -> None:
        if self._pressed is None or self._to is None or self._pressed[0] not in self.letters:
            return
        page, begin, _ = self._pressed
        letters = self.letters[page]
        first, last = sorted((letters.near(begin), letters.near(self._to)))
        self._choose(page, first, last)

    def choose_page(self, page: int) -> None:
        """Choose all of a page, once its letters are known."""
        if page not in self.letters:
            self._pressed, self._to = (page, QPointF(-1e6, -1e6), QPointF()), QPointF(1e6, 1e6)
            self.letters_wanted.emit(page)
        else:
            self._choose(page, 0, len(self.letters[page].text))

    def _choose(self, page: int, begin: int, end: int) -> None:
        if (page, begin, end) != (self.page, self.begin, self.end):
            self.page, self.begin, self.end = page, begin, end
            self.changed.emit()

    def words(self) -> str:
        """Return the chosen text."""
        return self.letters[self.page].words(self.begin, self.end) if self.page in self.letters else ""
