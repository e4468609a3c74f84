"""What the palette finds of a project: sources, briefs, themes, entities, and the acts of the text in front."""

from collections.abc import Callable
from functools import partial

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.ui.catalogue import Catalogue
from workbench.ui.palette import Palette
from workbench.ui.palette_matching import Entry
from workbench.ui.reading_acts import READING_ACTS, SYNONYMS
from workbench.ui.sentences import known_as
from workbench.ui.words import tr


class Names:
    """The entries of the palette. show_target: shows a ``theme`` or ``entity`` by its id; briefs: yields theirs;
    show_judgment: opens a judgment's card by its id."""

    def __init__(
        self,
        catalogue: Catalogue,
        reading: ReadingDesk,
        show_target: Callable[[str, int], object],
        briefs: Callable[[], dict[str, Entry]],
        show_judgment: Callable[[int], object] = lambda _id: None,
    ) -> None:
        self._catalogue, self._reading, self._show_target, self._briefs = catalogue, reading, show_target, briefs
        self._show_judgment = show_judgment
        self._finder: Palette | None = None

    def entries(self) -> list[Entry]:
        """Return all that the palette finds of this project."""
        known, open_source, show = self._catalogue, self._reading.open, self._show_target
        found = [Entry(one.title, partial(open_source, one.id), tr("source")) for one in known.sources.values()]
        found += [
            Entry(one.name, partial(show, "theme", one.id), tr("theme"), one.key, one.path) for one in known.themes.values()
        ]
        found += [
            Entry(one.name, partial(show, "entity", one.id), tr("entity"), one.key, " ".join(one.aliases))
            for one in known.entities.values()
        ]
        found += [
            Entry(one.name, partial(self._show_judgment, one.id), tr("judgment"), also=", ".join(b.title for b in one.used_in))
            for one in known.judgments.values()
            if one.name
        ]
        return [*self._acts(), *found]

    def _acts(self) -> list[Entry]:
        host = self._reading.host()
        told = host.commands() if host else ()
        also = {act.name: known_as(act.words, SYNONYMS.get(act.name, "")) for act in READING_ACTS}
        return [Entry(one.text, one.action.trigger, tr("text"), one.key, also.get(one.name, "")) for one in told]

    def own_keys(self) -> list[tuple[str, str, str]]:
        """Return the personal keys of the project: key, ``theme`` or ``entity``, its name."""
        themes = [(one.key, "theme", one.path) for one in self._catalogue.themes.values() if one.key]
        return [*themes, *((one.key, "entity", one.name) for one in self._catalogue.entities.values() if one.key)]

    def source_entries(self) -> list[Entry]:
        """Return the sources and briefs, for opening one by its name: those that were in front lately come first, but the
        one that is in front now after them, so that Enter alone leads to the one before."""
        found = {
            f"source {one.id}": Entry(
                one.title, partial(self._reading.open, one.id), one.authors, also=f"{one.original_name} {one.authors}"
            )
            for one in self._catalogue.sources.values()
        }
        found |= self._briefs()
        lately = self._reading.kept.lately()
        ordered = [*lately[1:], *lately[:1], *found]
        return [found[key] for key in dict.fromkeys(ordered) if key in found]

    def find_source(self, tools: Tools) -> None:
        """Let the analyst open a source or brief by its name."""
        if self._finder is None:
            self._finder = Palette(tools.theme.tokens, self.source_entries, tools.window)
        self._finder.set_tokens(tools.theme.tokens)
        self._finder.open()
