"""Ways through the project: every leap goes through here, so that back and forward lead through the places."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.coding.records import passage, passages_of
from workbench.model.clean import shortened
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.standing import Standing
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.trail import Stop, Trail

if TYPE_CHECKING:
    from workbench.app.briefing import Briefing

TITLE = 48
"""Letters of a title that the tips of the arrows show."""


class Travelling(QObject):
    """Joins the trail to the window's tabs. All parts that lead elsewhere call `jump` or `show_passage`.

    Changing the tab and leaving what is on view by a leap are noticed by themselves; scrolling is not kept.
    """

    def __init__(self, tools: Tools, catalogue: Catalogue, reading: ReadingDesk, briefing: Callable[[], "Briefing"]) -> None:
        super().__init__(catalogue)
        self._window, self._catalogue, self._reading, self._briefing = tools.window, catalogue, reading, briefing
        self.openers: dict[str, Callable[[int, int | None], object]] = {}
        self.beside: dict[str, Callable[[int], object]] = {}
        """What shows things of a kind beside the text, which stays where it is, by the kind's name."""
        """What opens the tabs of other parts, by the first word of their keys."""
        self.trail = Trail()
        self._front: tuple[str, int, QWidget | None] = ("", 0, None)
        self._quiet = 0
        self._moved = False
        catalogue.changed.connect(self._on_changes)

    def begin(self) -> None:
        """Follow the tabs from now on: those that were opened with the project were no leaps."""
        self._note_front()
        self._window.tabs.current_changed.connect(self._on_tab)
        self._refresh()

    def end(self) -> None:
        """Stop following, as the project is closed."""
        self._window.tabs.current_changed.disconnect(self._on_tab)

    def follow(self, host: ReaderHost) -> None:
        """Notice the leaps of a reader, and let its arrows lead."""
        host.page.leaping.connect(self._on_leap)
        host.toolbar.back_wanted.connect(self.back)
        host.toolbar.forward_wanted.connect(self.forward)
        self._tell(host)

    # --- leaps

    def jump(self, source_id: int, target: Span | int | None = None) -> ReaderHost | None:
        """Open a source at a stretch, which is selected, or at a code point; None if there is no such source.

        The place that is left can be had back by `back`.
        """
        with self._one_leap():
            host = self._reading.open(source_id)
            if host is not None and target is not None:
                _show(host, target)
        return host

    def glance(self, source_id: int, target: Span) -> ReaderHost | None:
        """Bring a stretch into view, without selecting it or taking the focus; None if there is no such source.

        A walk from one to the next is one leap: `back` leads to where it began.
        """
        here, self._moved = self.here(), False
        with self.silence():
            host = self._reading.show(source_id)
            if host is not None:
                host.page.reveal(target)
        if self._moved and here is not None:
            self.trail.leave(here, walking=True)
            self._refresh()
        return host

    def show_passage(self, passage_id: int) -> bool:
        """Open the source of a passage at the passage; tells whether there is such a passage."""
        reading = self._catalogue.reading
        try:
            record = passage(reading, passage_id)
        except KeyError:
            self._window.status.say(tr("This passage is gone. Undo brings it back."))
            return False
        with self._one_leap():
            host = self._reading.open_version(record.version_id)
            if host is not None:
                host.show_passage(passage_id)
        return host is not None

    def knows(self, passage_id: int) -> bool:
        """Tell whether there is such a passage."""
        return bool(passages_of(self._catalogue.reading, {passage_id}))

    def back(self) -> None:
        """Go to the place left last, exactly as it was; a tab that was closed is opened again."""
        self._turn(self.trail.back)

    def forward(self) -> None:
        """Go to the place from which one went back."""
        self._turn(self.trail.forward)

    def _turn(self, step: Callable[[Stop | None], Stop | None]) -> None:
        here = self.here()
        stop = step(here)
        if stop is not None:
            with self.silence():
                self._go(stop)
        self._refresh()

    def _go(self, stop: Stop) -> None:
        kind, _, number = stop.key.partition(" ")
        if kind in {"source", "version"}:
            there = self._window.tabs.page(stop.key, stop.half) is not None
            reopen = self._reading.open if kind == "source" else self._reading.open_version
            host = reopen(int(number), stop.half if there else None)
            if host is not None:
                host.stand(stop.standing)
                host.setFocus()
        elif kind == "brief":
            tab = self._briefing().open(int(number))
            if tab is not None and stop.standing.place:
                tab.show_place(stop.standing.place)
        elif kind in self.openers:
            self.openers[kind](int(number), None)

    def open(self, key: str) -> None:
        """Open a tab by its key, such as ``brief 3``, or bring it to the front; nothing happens for a kind nobody opens."""
        with self._one_leap():
            self._go(Stop(key, self._window.tabs.front, Standing(0), ""))

    # --- where one is

    def here(self) -> Stop | None:
        """Return the place in front, None if no tab is open."""
        return self.stop_of(*self._front)

    def stop_of(self, key: str, half: int, page: QWidget | None) -> Stop | None:
        """Return the place at which a page of a tab stands; also of one that is being closed."""
        if not key or page is None or not isValid(page):
            return None
        if isinstance(page, ReaderHost):
            standing = Standing.of(page.page)
            words = f"{shortened(page.source.title, TITLE)}, {page.where(standing.place)}".removesuffix(", ")
            return Stop(key, half, standing, words)
        editor = getattr(page, "editor", None)
        return Stop(key, half, Standing(int(getattr(editor, "place", 0))), shortened(str(getattr(page, "title", "")), TITLE))

    def _note_front(self) -> None:
        tabs = self._window.tabs
        self._front = tabs.current, tabs.front, tabs.page(tabs.current)

    # --- noticing

    def _on_tab(self, _key: str) -> None:
        left = self._front
        self._note_front()
        if left[2] is self._front[2]:  # the same page, perhaps in the other half now
            return
        self._moved = True
        stop = self.stop_of(*left)
        if not self._quiet and stop is not None:
            self.trail.leave(stop, walking=True)
        self._refresh()

    def _on_leap(self) -> None:
        self._moved = True
        page, here = self._front[2], self.here()
        if not self._quiet and here is not None and isinstance(page, ReaderHost) and page.page is self.sender():
            self.trail.leave(here, walking=True)
            self._refresh()

    @contextmanager
    def silence(self) -> Iterator[None]:
        """Take no move within as a leap."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    @contextmanager
    def _one_leap(self) -> Iterator[None]:
        """Take all moves within as one leap from where one is; no move, no leap."""
        here, self._moved = self.here(), False
        with self.silence():
            yield
        if self._moved and here is not None:
            self.trail.leave(here)
            self._refresh()

    def _on_changes(self, changes: Changes) -> None:
        gone = {f"source {one}" for one in changes.removed.get("source", ())}
        gone |= {f"version {one}" for one in changes.removed.get("source_version", ())}
        gone |= {f"brief {one}" for one in changes.removed.get("brief", ())}
        if gone:
            self.trail.forget(gone.__contains__)
            self._refresh()

    # --- the arrows

    def _refresh(self) -> None:
        behind, ahead = self.trail.behind, self.trail.ahead
        self._window.commands.enable(behind is not None, "back")
        self._window.commands.enable(ahead is not None, "forward")
        for host in self._reading.hosts():
            self._tell(host)

    def _tell(self, host: ReaderHost) -> None:
        """Let the arrows of a reader say where they lead."""
        behind, ahead = self.trail.behind, self.trail.ahead
        words = tr("Back to {place}  Alt+Left"), tr("Forward to {place}  Alt+Right")
        back, forward = (
            form.format(place=stop.words) if stop else "" for form, stop in zip(words, (behind, ahead), strict=True)
        )
        host.toolbar.set_history(behind is not None, ahead is not None, back, forward)


def _show(host: ReaderHost, target: Span | int) -> None:
    """Show a stretch, selected, or a code point in a reader."""
    page, length = host.page, len(host.document.text)
    if isinstance(target, int):
        page.go_to(min(max(0, target), length))
    else:
        start, end = min(target.start, length), min(target.end, length)
        page.choose(0)
        page.select(start, end)
        page.reveal(start)
    host.setFocus()
