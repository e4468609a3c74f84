"""What the desk of a project hands to the next one over the same project, as the window is made anew in another language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from workbench.analysis.finding import Query
from workbench.app.bringing_in import DOCK, HEIGHT, BringingIn
from workbench.app.outlining import Outlining
from workbench.app.parts import TABS
from workbench.app.searching import Searching
from workbench.app.travelling import Travelling
from workbench.app.writing_place import WritingPlace, go_on_writing, writing_place
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.ui.codebook import CodebookPane
from workbench.ui.history import HistoryPane
from workbench.ui.importing import Board
from workbench.ui.inspector import InspectorPane
from workbench.ui.sources import SourcesPane
from workbench.ui.window.frame import MainWindow
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.finding import KeptFinding
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
    sources: SourcesPane
    codebook: CodebookPane
    history: HistoryPane
    outlining: Outlining

    def saved(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""

    def leave(self) -> None:
        """Take the panes out; the file stays open."""


@dataclass(frozen=True, slots=True)
class Stood:
    """Where a tab stood, with its caret, what was selected and what was sought in it."""

    stop: Stop
    caret: int = 0
    spans: tuple[Span, ...] = ()
    finding: KeptFinding | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """stops: where every tab stands. about: what the inspector shows. sought: in all texts. filters: what is typed above
    lists. writing: where one writes in a brief.

    board: the report of imports. importing, reading: whether its panel is shown, and whether the text had the focus.
    extents: of the docks.
    """

    project: Project
    stops: tuple[Stood, ...]
    trail: Trail
    about: tuple[str, int, Sequence[Span]] | None
    sought: Query
    board: Board
    importing: bool
    extents: dict[str, int]
    reading: bool
    filters: tuple[str, ...] = ()
    writing: WritingPlace | None = None


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
        filters=tuple(field.text() for field in _filters(desk)),
        writing=writing_place(desk.window),
    )  # fmt: skip
    desk.leave()
    return handed


def _filters(desk: Laid) -> tuple[QLineEdit, ...]:
    """Return the fields above the lists that every desk has."""
    return desk.sources.filter, desk.codebook.filter, desk.history.filter, desk.outlining.pane.filter


def _stops(desk: Laid) -> list[Stood]:
    tabs, found = desk.window.tabs, list[Stood]()
    for half in (0, 1):
        for key in tabs.keys(half):
            page = tabs.page(key, half)
            stop = desk.travelling.stop_of(key, half, page)
            if stop is not None and isinstance(page, ReaderHost):
                found.append(Stood(stop, page.page.selection.caret, page.page.selected_spans(), page.finding.kept()))
            elif stop is not None:
                found.append(Stood(stop))
    return found


def take_over(desk: Laid, handed: HandedOver) -> None:
    """Let a new desk stand where the former one stood."""
    desk.window.show_body()
    for one in handed.stops:
        page = desk.window.tabs.page(one.stop.key, one.stop.half)
        if isinstance(page, ReaderHost):
            _stand(page, one)
        elif page is not None and hasattr(page, "show_place") and one.stop.standing.place:
            page.show_place(one.stop.standing.place)
    desk.travelling.trail = handed.trail
    if not handed.sought.is_empty:
        desk.searching.pane.form.set_query(handed.sought)
    if handed.importing:
        desk.window.docks.show(DOCK, HEIGHT)
        desk.bringing_in.panel.refresh()
    desk.window.docks.set_extents(handed.extents)
    _show_about(desk, handed.about)
    for field, words in zip(_filters(desk), handed.filters, strict=False):
        field.setText(words)
    if handed.reading:
        desk.window.tabs.focus_front()
    if (writing := handed.writing) is not None:  # once the brief has gone to its place, which it does a moment later
        QTimer.singleShot(0, desk.window.tabs, lambda: go_on_writing(desk.window, writing))


def _stand(host: ReaderHost, one: Stood) -> None:
    """Let a text stand where it stood; the find bar takes its room first."""
    if one.finding is not None:
        host.finding.go_on(one.finding)
    host.stand(one.stop.standing)
    host.page.set_selection(host.page.selection.at(one.caret))
    host.page.select_spans(one.spans)
    if one.finding is not None and one.finding.place is not None:
        host.finding.keep_place(one.finding.place)


def _show_about(desk: Laid, about: tuple[str, int, Sequence[Span]] | None) -> None:
    """Let the inspector show what it showed; a passage or a selection it has of the text in front."""
    inspector = desk.inspector
    shows: dict[str, Callable[[int], None]] = {
        "theme": inspector.show_theme, "entity": inspector.show_entity, "source": inspector.show_source,
    }  # fmt: skip
    if about is not None and about[0] in shows:
        shows[about[0]](about[1])
