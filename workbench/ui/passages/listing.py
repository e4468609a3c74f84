"""What the pane lists: read from the project, filtered by words, kept true after each step by reading only what it touched."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.coding.link_records import linked_passages
from workbench.coding.passage_lists import About, ListedPassage, folded_words, in_order, listed
from workbench.coding.tallies import analysts
from workbench.coding.touched import touched_passages
from workbench.model.fold import fold
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.passages.grouping import by_sources, group_of
from workbench.ui.passages.model import Group
from workbench.ui.tasks import Cancelled, Progress, Tasks
from workbench.ui.words import tr

FEW = 4_000
"""Up to so many passages are made ready for filtering at once; more in the background."""
PAUSE = 80
"""Milliseconds after the last letter before a long list is filtered."""
ROWS = ("passage", "coding", "fragment", "credibility", "claim_evidence", "brief_citation", "passage_link")
"""Tables whose rows put passages into lists and take them out."""
ALL = ("theme", "entity", "source", "source_version", "question", "statement", "relation", "analyst")
"""Tables after whose changes a list is read anew."""


class Listing(QObject):
    """changed: other passages are shown, or the same ones by other names. shown: those that pass the filter, in order."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._tasks = catalogue, tasks
        self.about, self.sort, self.coded_by = About("all"), "place", ""
        self.shown: Sequence[ListedPassage] = ()
        self.linked: frozenset[int] = frozenset()
        self.group: Group = group_of(catalogue, "place")
        self._all: list[ListedPassage] = []
        self._words = ""
        self._folded: dict[int, str] = {}
        self._is_folding = False
        self._people: list[str] | None = None
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._filter)

    # --- what is wanted

    def show(self, about: About) -> None:
        """List other passages."""
        self.about, self._words = about, ""
        self._folded.clear()
        self.read()

    def set_below(self, below: bool) -> None:
        """List a theme with its sub-themes, or alone."""
        if below != self.about.below:
            self.about = About(self.about.what, self.about.id, self.about.kind, below, self.about.ids)
            self.read()

    def set_sort(self, sort: str) -> None:
        """List in another order."""
        self.sort = sort
        self.read()

    def set_coded_by(self, name: str) -> None:
        """List only what an analyst has coded; empty: all."""
        self.coded_by = name
        self.read()

    def people(self) -> list[str]:
        """Return the names of all analysts of the project."""
        if self._people is None:
            self._people = [one.name for one in analysts(self._catalogue.reading)]
        return self._people

    def read(self) -> None:
        """Read the list anew."""
        self._all = self._read(None)
        self._people = None
        self.linked = frozenset(linked_passages(self._catalogue.reading))
        self.group = group_of(self._catalogue, self.sort)
        self._filter()

    def _read(self, among: set[int] | None) -> list[ListedPassage]:
        catalogue = self._catalogue
        return listed(catalogue.reading, self.about, catalogue.project.analyst, self.sort, self.coded_by, among)

    # --- changes

    def take(self, changes: Changes) -> set[int] | None:
        """Take up a change: return the passages that show something else now, None for all of them."""
        if changes.touches(*ALL):
            self._folded.clear()
            self.read()
            return None
        if not changes.touches(*ROWS):
            return set()
        touched = None if changes.is_run else touched_passages(self._catalogue.reading, changes.step)
        if touched is None:
            self.read()
            return None
        if changes.touches("passage_link"):
            self.linked = frozenset(linked_passages(self._catalogue.reading))
        for one in touched:
            self._folded.pop(one, None)
        kept = [one for one in self._all if one.id not in touched]
        self._all = in_order(kept + self._read(touched), self.sort)
        self._filter()
        return touched

    # --- filtering

    def filter(self, words: str) -> None:
        """Show only what says these words, in text, gist or comment; case and accents don't matter."""
        self._words = fold(words.strip())
        if len(self._all) > FEW:
            self._later.start()
        else:
            self._filter()

    def _filter(self) -> None:
        found: Sequence[ListedPassage] = self._all
        if self._words:
            missing: set[int] = {one.id for one in self._all if one.id not in self._folded}
            if len(missing) > FEW:
                self._fold_behind(missing)
                return
            self._folded.update(folded_words(self._catalogue.reading, missing) if missing else {})
            words = self._words.split()
            folded = self._folded
            found = [one for one in self._all if all(word in folded.get(one.id, "") for word in words)]
        self.shown = by_sources(self._catalogue, found) if self.sort == "place" else found
        self.changed.emit()

    def _fold_behind(self, ids: set[int]) -> None:
        """Make many passages ready for filtering in the background; they are filtered when that is done."""
        if self._is_folding:
            return
        self._is_folding = True
        reading = self._catalogue.reading

        def work(_progress: Progress, _cancelled: Cancelled) -> dict[int, str]:
            return folded_words(reading, ids)

        self._tasks.run(tr("Filtering passages"), work, self._on_folded, lambda _error: self._on_folded({}))

    def _on_folded(self, found: dict[int, str]) -> None:
        self._is_folding = False
        self._folded.update(found)
        if found:
            self._filter()
