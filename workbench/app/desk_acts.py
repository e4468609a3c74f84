"""What the commands of an open project do, by name (ui/window/commands.py); those of the parts are in their own files."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from workbench.app.bringing_in import BringingIn
from workbench.app.encoding_choice import EncodingChoice
from workbench.app.filing import Filing
from workbench.app.finding import finding_acts
from workbench.app.inspecting import Inspecting
from workbench.app.linking import Linking
from workbench.app.names import Names
from workbench.app.outlining import Outlining
from workbench.app.reading import ReadingDesk
from workbench.app.searching import Searching
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.app.undoing import Undoing
from workbench.app.versioning import Versioning
from workbench.ui.codebook import CodebookPane
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.parts import PartCycle
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost

if TYPE_CHECKING:
    from workbench.app.briefing import Briefing


class Acting(Protocol):
    """A desk, as far as commands make it act."""

    tools: Tools
    window: MainWindow
    reading: ReadingDesk
    travelling: Travelling
    linking: Linking
    versioning: Versioning
    undoing: Undoing
    names: Names
    searching: Searching
    filing: Filing
    bringing_in: BringingIn
    encodings: EncodingChoice
    inspecting: Inspecting
    outlining: Outlining
    codebook: CodebookPane

    @property
    def briefing(self) -> "Briefing":
        """What it does about briefs."""

    def host(self) -> ReaderHost | None:
        """Return the reader in front."""

    def on_split(self, split: bool) -> None:
        """Take note of whether the tabs stand in two halves."""


def desk_acts(desk: Acting) -> dict[str, Callable[[], object]]:
    """Return what the commands of an open project do, by name."""
    window, reading = desk.window, desk.reading
    return {
        "undo": desk.undoing.undo,
        "redo": desk.undoing.redo,
        "save_copy": desk.filing.save_copy,
        "back_up": desk.filing.back_up,
        "show_sources": partial(window.show_activity, "sources"),
        "show_coding": partial(window.show_activity, "coding"),
        "search": desk.searching.start,
        "toggle_navigator": window.toggle_navigator,
        "toggle_inspector": window.toggle_inspector,
        "toggle_history": partial(window.toggle_dock, "history"),
        "toggle_import": desk.bringing_in.toggle,
        "larger": partial(reading.looks.step, "size", 1),
        "smaller": partial(reading.looks.step, "size", -1),
        "normal_size": reading.looks.reset_size,
        "text_looks": reading.show_looks,
        "plain_text": reading.toggle_plain,
        "next_part": partial(_step_part, desk, 1),
        "previous_part": partial(_step_part, desk, -1),
        "lines_apart": partial(reading.looks.step, "line", 1),
        "lines_together": partial(reading.looks.step, "line", -1),
        "wider_column": partial(reading.looks.step, "width", 1),
        "narrower_column": partial(reading.looks.step, "width", -1),
        "close_tab": lambda: window.tabs.close_tab(window.tabs.current),
        "next_tab": partial(window.tabs.step, 1),
        "previous_tab": partial(window.tabs.step, -1),
        "beside": partial(_toggle_beside, desk),
        "other_half": window.tabs.step_half,
        "outline": desk.outlining.start,
        "copy_link": desk.linking.copy,
        **desk.versioning.acts(),
        "choose_encoding": partial(_choose_encoding, desk),
        "versions": desk.inspecting.show_versions,
        **finding_acts(reading, window.status.say, desk.searching.start),
        "back": desk.travelling.back,
        "forward": desk.travelling.forward,
        "open_source": partial(desk.names.find_source, desk.tools),
        "new_theme": partial(_new_theme, desk),
        "new_entity": partial(_new_entity, desk),
        "show_briefs": partial(_brief, desk, "show"),
        "new_brief": partial(_brief, desk, "new"),
        "draft_brief": partial(_brief, desk, "draft"),
        "export_brief": partial(_brief, desk, "export"),
        "publish_brief": partial(_brief, desk, "publish"),
        "redraft_summary": partial(_brief, desk, "redraft_summary"),
        "insert_figure": partial(_brief, desk, "figure"),
        "cite_passage": partial(_brief, desk, "cite"),
        "footnote": partial(_brief, desk, "footnote"),
        "findings": partial(_brief, desk, "findings"),
        "next_finding": partial(_brief, desk, "next_finding"),
        "previous_finding": partial(_brief, desk, "previous_finding"),
    }


def _brief(desk: Acting, act: str) -> None:
    """Do an act about briefs; what does them is made when it is first asked for."""
    getattr(desk.briefing, act)()


def _toggle_beside(desk: Acting) -> None:
    desk.reading.toggle_beside()
    desk.on_split(desk.window.tabs.is_split)


def _choose_encoding(desk: Acting) -> None:
    """Choose the encoding of the source in front, where it has one."""
    host = desk.host()
    if host is not None and not desk.encodings.choose(host.source.id):
        desk.window.status.say(tr("Texts of this kind say themselves in which encoding they are."))


def _step_part(desk: Acting, by: int) -> None:
    """Give the focus to the next part of the window, or the one before."""
    PartCycle(desk.window.parts).step(by, desk.window.focusWidget())


def _new_theme(desk: Acting) -> None:
    desk.window.show_activity("coding")
    desk.codebook.new_theme()


def _new_entity(desk: Acting) -> None:
    desk.window.show_activity("coding")
    desk.codebook.new_entity()
