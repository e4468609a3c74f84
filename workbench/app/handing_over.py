"""What the desk of a project hands to the next one over the same project, as the window is made anew in another language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QApplication

from workbench.analysis.finding import Query
from workbench.app.bringing_in import DOCK, HEIGHT, BringingIn
from workbench.app.parts import TABS
from workbench.app.searching import Searching
from workbench.app.travelling import Travelling
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.ui.importing import Board
from workbench.ui.inspector import InspectorPane
from workbench.ui.window.frame import MainWindow
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.trail import Stop, Trail

KINDS = frozenset({"source", "version", "brief", *TABS})
"""Kinds of tabs that come back by their keys alone; others hold what is nowhere else."""


class Laid(Protocol):
    """A desk, as far as it is handed over."""

    project: Project
    window: MainWindow
    travelling: Travelling
    searching: Searching
    bringing_in: BringingIn
    inspector: InspectorPane

    def saved(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""

    def leave(self) -> None:
        """Take the panes out; the file stays open."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """stops: where every tab stands, with the caret and what is selected there. about: what the inspector shows.
    sought: in all texts.

    board: the report of imports. importing, reading: whether its panel is shown, and whether the text had the focus.
    extents: of the docks.
    """

    project: Project
    stops: tuple[tuple[Stop, int, tuple[Span, ...]], ...]
    trail: Trail
    about: tuple[str, int, Sequence[Span]] | None
    sought: Query
    board: Board
    importing: bool
    extents: dict[str, int]
    reading: bool


def cant_be_handed_over(desk: Laid) -> list[str]:
    """Return the titles of the tabs that would be lost: reviews, corrections, a brief that is about to be drafted."""
    tabs = desk.window.tabs
    return [tabs.title(key) for key in tabs.keys() if key.partition(" ")[0] not in KINDS or key == "new brief"]  # noqa: SIM118


def hand_over(desk: Laid) -> HandedOver:
    """Take a desk's panes out of the window; the file stays open and locked."""
    focus = QApplication.focusWidget()
    handed = HandedOver(
        desk.project, tuple(_stops(desk)), desk.travelling.trail, desk.inspector.about(), desk.searching.pane.query(),
        desk.bringing_in.board, desk.window.docks.is_shown(DOCK), desk.window.docks.extents(),
        reading=focus is not None and desk.window.tabs.isAncestorOf(focus),
    )  # fmt: skip
    desk.leave()
    return handed


def _stops(desk: Laid) -> list[tuple[Stop, int, tuple[Span, ...]]]:
    tabs, found = desk.window.tabs, []
    for half in (0, 1):
        for key in tabs.keys(half):
            page = tabs.page(key, half)
            stop = desk.travelling.stop_of(key, half, page)
            if stop is not None and isinstance(page, ReaderHost):
                found.append((stop, page.page.selection.caret, page.page.selected_spans()))
            elif stop is not None:
                found.append((stop, 0, ()))
    return found


def take_over(desk: Laid, handed: HandedOver) -> None:
    """Let a new desk stand where the former one stood."""
    desk.window.show_body()
    for stop, caret, spans in handed.stops:
        page = desk.window.tabs.page(stop.key, stop.half)
        if isinstance(page, ReaderHost):
            page.stand(stop.standing)
            page.page.set_selection(page.page.selection.at(caret))
            page.page.select_spans(spans)
        elif page is not None and hasattr(page, "show_place") and stop.standing.place:
            page.show_place(stop.standing.place)
    desk.travelling.trail = handed.trail
    if not handed.sought.is_empty:
        desk.searching.pane.form.set_query(handed.sought)
    if handed.importing:
        desk.window.docks.show(DOCK, HEIGHT)
        desk.bringing_in.panel.refresh()
    desk.window.docks.set_extents(handed.extents)
    _show_about(desk, handed.about)
    if handed.reading:
        desk.window.tabs.focus_front()


def _show_about(desk: Laid, about: tuple[str, int, Sequence[Span]] | None) -> None:
    """Let the inspector show what it showed; a passage or a selection it has of the text in front."""
    inspector = desk.inspector
    shows: dict[str, Callable[[int], None]] = {
        "theme": inspector.show_theme, "entity": inspector.show_entity, "source": inspector.show_source,
    }  # fmt: skip
    if about is not None and about[0] in shows:
        shows[about[0]](about[1])
