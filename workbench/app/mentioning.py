"""Mentions at the desk: looked for beside the analyst's work, reviewed in a tab, each act one undo step."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from workbench.analysis.mention_review import Proposal, proposals, restated
from workbench.analysis.mention_search import Names, SoughtName, find_mentions, names
from workbench.analysis.searchable import GivenUp
from workbench.app.part import Panes, Part
from workbench.app.places_kept import PlacesKept
from workbench.entities.reviewing import Place, accept_mentions, reconsider_mentions, reject_mentions, set_forms, set_sought
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.sources.records import text_of
from workbench.ui.mentions import MentionsTab
from workbench.ui.mentions.model import PlaceRow
from workbench.ui.tasks import Cancelled, Progress, Task
from workbench.ui.words import tr

SETTLE = 300
"""Milliseconds after a change of names or texts before mentions are looked for again."""
AT_ONCE = 20_000
"""Places up to which what is said of them is read at once; of more in the background."""
SOUGHT = ("entity", "alias", "source", "source_version")
SAID = ("coding", "passage", "rejected_mention")
ALL = 1
"""Stands for all entities where an id is asked for: ids are never so small, and 0 would mean none."""
ACTS = {"accept": accept_mentions, "reject": reject_mentions, "reconsider": reconsider_mentions}


class Mentioning(Part):
    """Opens tabs with keys such as ``mentions 12`` (an entity's) and ``mentions 1`` (of all entities)."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._reviews: dict[str, Review] = {}
        self._chosen = ALL
        panes.codebook.entity_chosen.connect(self._choose)
        panes.codebook.entities_side.entries.append(self._entries)
        panes.codebook.theme_chosen.connect(lambda _theme_id: self._choose())
        panes.catalogue.changed.connect(self._on_changes)
        panes.tools.window.tabs.closed.connect(self._on_closed)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Find mentions of all entities, or of the one that is chosen in the tree."""
        return {"find_mentions": lambda: self.open(self._chosen), "find_all_mentions": lambda: self.open(ALL)}

    def openers(self) -> dict[str, Callable[[int, int | None], object]]:
        """The one kind of tab."""
        return {"mentions": self.open}

    def _entries(self, ids: tuple[int, ...]) -> list[tuple[str, str, Callable[[], object]]]:
        """What the menu of an entity offers."""
        return [(tr("Find mentions…"), "Ctrl+Shift+M", partial(self.open, ids[0]))]

    def _choose(self, entity_id: int = ALL) -> None:
        self._chosen = entity_id

    def open(self, entity_id: int, half: int | None = None) -> MentionsTab | None:
        """Open the review of an entity's mentions, of all entities for ALL; None if there is no such entity."""
        window, key = self.panes.tools.window, f"mentions {entity_id}"
        there = self.brought_forward(key, MentionsTab)
        if there is not None:
            return there
        if entity_id != ALL and entity_id not in self.panes.catalogue.entities:
            return None
        review = self._reviews[key] = Review(self.panes, entity_id, self)
        window.tabs.open(key, review.tab.title, "magnifying-glass", review.tab, half)
        review.seek()
        return review.tab

    def _on_changes(self, changes: Changes) -> None:
        for review in list(self._reviews.values()):
            review.take(changes)

    def _on_closed(self, key: str) -> None:
        review = self._reviews.pop(key, None)
        if review is not None:
            review.end()

    def end(self) -> None:
        """Give up what is being looked for."""
        for review in self._reviews.values():
            review.end()
        self._reviews.clear()


class Review(QObject):
    """One tab, and what is looked for on its behalf."""

    def __init__(self, panes: Panes, entity_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._panes, self._entity_id = panes, entity_id
        self._reading, self._tools = panes.catalogue.reading, panes.tools
        self._places = PlacesKept(self._reading)
        self._task: Task | None = None
        entity = panes.catalogue.entities.get(entity_id)
        title = tr("Mentions of {name}").format(name=entity.name) if entity is not None else tr("Mentions")
        self.tab = MentionsTab(self._tools.theme.tokens, title, partial(text_of, self._reading), self._where, self._names)
        self.tab.act_wanted.connect(self._act)
        self.tab.place_opened.connect(self._show)
        self.tab.rule_given.connect(self._set_rule)
        self.tab.sought_given.connect(self._set_sought)
        self._tools.theme.changed.connect(self.tab.set_tokens)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(SETTLE)
        self._again.timeout.connect(self.seek)

    # --- looking

    def seek(self) -> None:
        """Look for the mentions in the background; what was looked for before is given up."""
        self._give_up()
        wanted = {self._entity_id} if self._entity_id != ALL else None
        reading, tab = self._reading, self.tab

        def work(progress: Progress, cancelled: Cancelled) -> list[Proposal]:
            ready = Names(names(reading, wanted))
            words = tr("Mentions")
            found = list(
                find_mentions(reading, ready, progress=lambda done, of: progress(done / of, words), cancelled=cancelled)
            )
            return proposals(reading, ready, found)

        self._task = self._tools.tasks.run(tr("Looking for mentions"), work, self._take, self._failed)
        tab.set_busy(True)

    def _take(self, found: list[Proposal]) -> None:
        self._task = None
        self.tab.show_proposals(found, dict(self._panes.catalogue.entities))

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self.tab.set_busy(False)
        if not isinstance(error, GivenUp):
            self._tools.fail(error)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def take(self, changes: Changes) -> None:
        """Follow what was done here and elsewhere, also by undo."""
        if changes.touches(*SOUGHT) and not _only_said(changes):
            self._again.start()
        elif changes.touches(*SAID) and self._task is None:
            self._restate()

    def _restate(self) -> None:
        known = self.tab.model.proposals
        if len(known) <= AT_ONCE:
            self.tab.restate(restated(self._reading, known))
            return
        reading = self._reading
        self._task = self._tools.tasks.run(
            tr("Looking at mentions"), lambda _progress, _cancelled: restated(reading, known), self._taken, self._failed
        )

    def _taken(self, found: list[Proposal]) -> None:
        self._task = None
        self.tab.restate(found)

    def end(self) -> None:
        """Give up what is being looked for; the tab is gone."""
        self._again.stop()
        self._give_up()
        self._tools.theme.changed.disconnect(self.tab.set_tokens)
        self.deleteLater()

    # --- acts

    def _act(self, name: str, places: Sequence[Place]) -> None:
        self._try(lambda: ACTS[name](self._panes.project, places))

    def _set_rule(self, name: SoughtName, rule: str) -> None:
        self._try(lambda: set_forms(self._panes.project, name.entity_id, name.alias_id, rule))

    def _set_sought(self, name: SoughtName, sought: bool) -> None:
        self._try(lambda: set_sought(self._panes.project, name.entity_id, name.alias_id, sought=sought))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (ProjectError, KeyError, ValueError) as error:
            self._tools.fail(error)

    # --- asking

    def _names(self, entity_id: int) -> list[SoughtName]:
        return names(self._reading, {entity_id or self._entity_id})

    def _where(self, row: PlaceRow) -> str:
        source = self._panes.catalogue.sources.get(row.proposal.source_id)
        start, end = row.proposal.place.limits
        where = self._places(row.proposal.place.version_id, start, end)
        return " · ".join(part for part in (source.title if source is not None else "", where) if part)

    def _show(self, source_id: int, pieces: Sequence[Span]) -> None:
        self._panes.travelling.jump(source_id, Span(pieces[0].start, pieces[-1].end))


def _only_said(changes: Changes) -> bool:
    """Tell whether an act on mentions touched nothing that is looked for."""
    return not changes.touches("entity", "alias", "source_version") and not changes.added.get("source")
