"""Walking from passage to passage: of the same theme or entity, or with a comment."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from workbench.coding.records import CodingRecord
from workbench.ui.reader import passages
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marks import Mark
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs


class Walking(QObject):
    """Adds the ways to a reader's acts. What was walked along last stays the way, as long as a passage has it, too."""

    def __init__(self, acts: TextActs) -> None:
        super().__init__(acts)
        self._acts, self._page = acts, acts.page
        self._way: tuple[bool, int] = (True, 0)

    def add_acts(self, actions: ReaderActions) -> None:
        """Add what is done here to the reader's acts."""
        for name, act in (
            ("next_same", partial(self.along, forward=True)), ("previous_same", partial(self.along, forward=False)),
            ("next_comment", partial(self.to_comment, forward=True)),
            ("previous_comment", partial(self.to_comment, forward=False)),
        ):  # fmt: skip
            actions.add(name, act)

    # --- the ways

    def along(self, *, forward: bool) -> None:
        """Go to the next or previous passage of the chosen one's theme or entity; first to one, if none is chosen."""
        mark = self._way_mark()
        if mark is None:
            self._page.choose_next(forward=forward)
            return
        self._way = mark.is_theme, mark.target
        wanted: Callable[[Mark], bool] = lambda other: (other.is_theme, other.target) == self._way  # noqa: E731
        self._go(wanted, tr("No other passage of “{name}” in this text.").format(name=mark.label), forward=forward)

    def follow(self, coding: CodingRecord, *, forward: bool = True) -> None:
        """Go from the chosen passage to the next or previous one of a coding's theme or entity, and go on along it."""
        self._way = coding.theme_id is not None, coding.theme_id or coding.entity_id or 0
        self.along(forward=forward)

    def _way_mark(self) -> Mark | None:
        """Return the mark along which to walk: the chosen coding's, of the way so far, the newest theme's or entity's."""
        store = self._page.store
        mine = [mark for mark in store.of_passage(self._page.chosen) if store.is_shown(mark)] if self._page.chosen else []
        same = [mark for mark in mine if (mark.is_theme, mark.target) == self._way]
        clicked = [mark for mark in mine if mark.coding_id == self._page.chosen_coding]
        return max(clicked or same or mine, key=lambda mark: (mark.is_theme, mark.coding_id), default=None)

    def to_comment(self, *, forward: bool) -> None:
        """Go to the next or previous passage with a comment on one of its codings."""
        self._go(lambda mark: mark.has_comment, tr("No comment in this text."), forward=forward)

    def _go(self, wanted: Callable[[Mark], bool], none: str, *, forward: bool) -> None:
        """Go to the next passage like that, past the last from the other end again; none: said where there is no other."""
        page, length = self._page, len(self._page.document.text)
        start = page.selection.caret if not page.line_box(page.selection.caret).isNull() else page.place()
        mark = passages.neighbour_like(page.store, start, page.chosen, length, wanted, forward=forward)
        again = None
        if mark is None:
            again = passages.neighbour_like(page.store, 0 if forward else length, 0, length, wanted, forward=forward)
            again = again if again is not None and again.passage_id != page.chosen else None
        page.walk_to(mark or again, again=again is not None, forward=forward, none=none)
