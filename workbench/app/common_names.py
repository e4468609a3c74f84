"""A name that is a common word: how often it stands in all texts is counted when it is added, and told at its field."""

from workbench.analysis.mention_search import Names, find_mentions, names
from workbench.analysis.searchable import GivenUp
from workbench.app.part import Panes, Part
from workbench.entities.reviewing import set_sought
from workbench.ui import locale
from workbench.ui.tasks import Cancelled, Progress, Task
from workbench.ui.words import tr

MANY = 50
"""Places from which on a name may be a common word."""


class CommonNames(Part):
    """Counts in the background; what was counted before is given up once another name is added."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._task: Task | None = None
        view = panes.inspector.entity
        view.named.connect(self._count)
        view.aliases.unsought.connect(self._leave)

    def _count(self, entity_id: int, alias_id: int) -> None:
        self.end()
        reading = self.panes.catalogue.reading
        sought = [one for one in names(reading, {entity_id}) if one.alias_id == alias_id]

        def work(_progress: Progress, cancelled: Cancelled) -> int:
            return sum(len(text.hits) for text in find_mentions(reading, Names(sought), cancelled=cancelled))

        def done(count: int) -> None:
            self._task = None
            view = self.panes.inspector.entity
            known = any(one.alias_id == alias_id and one.is_sought for one in names(reading, {entity_id}))
            if count > MANY and known and view.target_id == entity_id:
                words = tr("“{name}” stands {n} times in the texts.").format(name=sought[0].name, n=locale.number(count))
                view.aliases.tell(words, alias_id)

        if sought:
            self._task = self.panes.tools.tasks.run(tr("Counting a name"), work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, GivenUp):
            self.panes.tools.fail(error)

    def _leave(self, alias_id: int) -> None:
        catalogue = self.panes.catalogue
        entity_id = self.panes.inspector.entity.target_id
        catalogue.done(lambda: set_sought(catalogue.project, entity_id, alias_id, sought=False))

    def end(self) -> None:
        """Give up what is being counted."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
