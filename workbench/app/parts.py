"""All parts of a desk: made after the first text is painted, so that none of them delays it."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from workbench.app.part import Panes, Part
from workbench.ui.palette_matching import Entry
from workbench.ui.workspace import ReaderHost

TABS: tuple[str, ...] = ("mentions", "memo", "dossier", "question", "disagreements")
"""Kinds of tabs that parts open: the first words of their keys. A tab left open comes back through its part."""

PartType = TypeVar("PartType", bound=Part)


def _made(panes: Panes) -> list[Part]:
    """Make every part; their modules are imported here, not at start-up."""
    from workbench.app.analysing import Analysing
    from workbench.app.analysts import AnalystsPart
    from workbench.app.annotating import Annotating
    from workbench.app.codebook_files import CodebookFiles
    from workbench.app.common_names import CommonNames
    from workbench.app.dossiers import Dossiers
    from workbench.app.memoing import Memoing
    from workbench.app.mentioning import Mentioning
    from workbench.app.passage_links import PassageLinks
    from workbench.app.passage_listing import PassageListing
    from workbench.app.past import PastPart
    from workbench.app.records import RecordsPart
    from workbench.app.stating import Stating
    from workbench.app.themes import ThemesPart
    from workbench.app.verifying import Verifying

    links, memoing, analysing = PassageLinks(panes), Memoing(panes), Analysing(panes)
    return [
        ThemesPart(panes),
        CodebookFiles(panes),
        Mentioning(panes),
        CommonNames(panes),
        Dossiers(panes, memoing, analysing),
        analysing,
        RecordsPart(panes),
        AnalystsPart(panes),
        Stating(panes),
        memoing,
        links,
        PassageListing(panes, links),
        PastPart(panes),
        Verifying(panes),
        Annotating(panes),
    ]


class Parts:
    """The parts of one open project. join: connects the commands of all of them once they are made."""

    def __init__(self, panes: Panes, join: Callable[[dict[str, Callable[[], object]]], None]) -> None:
        self._panes, self._join = panes, join
        self._parts: list[Part] | None = None

    def all(self) -> list[Part]:
        """Return all parts, made if they are not yet."""
        if self._parts is None:
            self._parts = []  # a part may ask for tabs, which ask for parts
            self._parts = _made(self._panes)
            for host in self._panes.reading.hosts():
                self.follow(host)
            self._join(self.acts())
        return self._parts

    def get(self, kind: type[PartType]) -> PartType:
        """Return the one part of a class; KeyError if there is none."""
        for part in self.all():
            if isinstance(part, kind):
                return part
        raise KeyError(kind.__name__)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the parts made so far do, by name."""
        return {name: act for part in self._parts or () for name, act in part.acts().items()}

    def entries(self) -> dict[str, Entry]:
        """Return what can be opened by its name, of all parts, by the keys of its tabs."""
        return {key: entry for part in self._parts or () for key, entry in part.entries().items()}

    def openers(self) -> dict[str, Callable[[int, int | None], object]]:
        """Return what opens the kinds of tabs of all parts; a part is made when a tab of its is wanted."""
        return {kind: partial(self._open, kind) for kind in TABS}

    def _open(self, kind: str, number: int, half: int | None = None) -> object:
        for part in self.all():
            if kind in part.openers():
                return part.openers()[kind](number, half)
        raise KeyError(kind)

    def follow(self, host: ReaderHost) -> None:
        """Connect the signals of a reader that was opened to each part made so far."""
        for part in self._parts or ():
            part.follow(host)

    def on_tab(self, key: str) -> None:
        """Tell the parts which tab is in front."""
        for part in self._parts or ():
            part.on_tab(key)

    def saved(self) -> bool:
        """Save what was typed a moment ago in any part; return whether all of it is on disk."""
        unsaved = [part for part in self._parts or () if not part.saved()]  # each is asked, whatever another says
        return not unsaved

    def end(self) -> None:
        """Stop all parts."""
        for part in self._parts or ():
            part.end()
        self._parts = []
