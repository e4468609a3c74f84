"""All parts of a desk: made after the first text is painted, so that none of them delays it."""

from collections.abc import Callable, Generator
from functools import partial
from typing import TypeVar

from workbench.app.part import Panes, Part
from workbench.ui.palette_matching import Entry
from workbench.ui.workspace import ReaderHost

TABS: tuple[str, ...] = ("mentions", "memo", "dossier", "question", "disagreements")
"""Kinds of tabs that parts open: the first words of their keys. A tab left open comes back through its part."""

PartType = TypeVar("PartType", bound=Part)


def _made(panes: Panes) -> Generator[Part]:
    """Make one part after another; their modules are imported here, each in its turn, not at start-up."""
    from workbench.app.themes import ThemesPart

    yield ThemesPart(panes)
    from workbench.app.codebook_files import CodebookFiles

    yield CodebookFiles(panes)
    from workbench.app.mentioning import Mentioning

    yield Mentioning(panes)
    from workbench.app.common_names import CommonNames

    yield CommonNames(panes)
    from workbench.app.memoing import Memoing

    memoing = Memoing(panes)
    yield memoing
    from workbench.app.analysing import Analysing

    analysing = Analysing(panes)
    yield analysing
    from workbench.app.dossiers import Dossiers

    yield Dossiers(panes, memoing, analysing)
    from workbench.app.records import RecordsPart

    yield RecordsPart(panes)
    from workbench.app.analysts import AnalystsPart

    yield AnalystsPart(panes)
    from workbench.app.stating import Stating

    yield Stating(panes)
    from workbench.app.passage_links import PassageLinks

    links = PassageLinks(panes)
    yield links
    from workbench.app.passage_listing import PassageListing

    yield PassageListing(panes, links)
    from workbench.app.past import PastPart

    yield PastPart(panes)
    from workbench.app.verifying import Verifying

    yield Verifying(panes)
    from workbench.app.annotating import Annotating

    yield Annotating(panes)


class Parts:
    """The parts of one open project. join: connects the commands of all of them once they are made."""

    def __init__(self, panes: Panes, join: Callable[[dict[str, Callable[[], object]]], None]) -> None:
        self._panes, self._join = panes, join
        self._parts: list[Part] = []
        self._making, self._is_making = _made(panes), False

    def all(self) -> list[Part]:
        """Return all parts, made if they are not yet."""
        while self.more():
            pass
        return self._parts

    def more(self) -> bool:
        """Make one more part and join it to the window; tell whether there may be another."""
        if self._is_making:  # a part may ask for tabs, which ask for parts
            return False
        self._is_making = True
        try:
            part = next(self._making, None)
        finally:
            self._is_making = False
        if part is None:
            return False
        self._parts.append(part)
        for host in self._panes.reading.hosts():
            part.follow(host)
        self._join(part.acts())
        return True

    def get(self, kind: type[PartType]) -> PartType:
        """Return the one part of a class; KeyError if there is none."""
        for part in self.all():
            if isinstance(part, kind):
                return part
        raise KeyError(kind.__name__)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the parts made so far do, by name."""
        return {name: act for part in self._parts for name, act in part.acts().items()}

    def entries(self) -> dict[str, Entry]:
        """Return what can be opened by its name, of all parts, by the keys of its tabs."""
        return {key: entry for part in self._parts for key, entry in part.entries().items()}

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
        for part in self._parts:
            part.follow(host)

    def on_tab(self, key: str) -> None:
        """Tell the parts which tab is in front."""
        for part in self._parts:
            part.on_tab(key)

    def saved(self) -> bool:
        """Save what was typed a moment ago in any part; return whether all of it is on disk."""
        unsaved = [part for part in self._parts if not part.saved()]  # each is asked, whatever another says
        return not unsaved

    def end(self) -> None:
        """Stop all parts."""
        self._making.close()
        for part in self._parts:
            part.end()
        self._parts = []
