"""The catalogue: themes, entities and what was used last, read once after a change and shared by all panes."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.coding.errors import CodingError
from workbench.coding.records import ThemeRecord, codebook, recent_targets
from workbench.entities.records import EntityRecord, entities
from workbench.model.document import Places
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of, source_of_version, sources

Result = TypeVar("Result")
PLACES_KEPT = 8


class _Known:
    """What is known between two changes; each part is read when it is first asked for."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def themes(self) -> dict[int, ThemeRecord]:
        return {record.id: record for record in codebook(self._reading)}

    @cached_property
    def entities(self) -> dict[int, EntityRecord]:
        return {record.id: record for record in entities(self._reading)}

    @cached_property
    def sources(self) -> dict[int, SourceRecord]:
        return {record.id: record for record in sources(self._reading)}

    @cached_property
    def recent(self) -> list[tuple[str, int]]:
        return [(kind, int(target)) for kind, target in recent_targets(self._reading)]


class Catalogue(QObject):
    """What panes share of a project. changed(Changes): after a commit, when the catalogue is up to date already.

    failed(error): an act of a pane could not be done; nothing of it was written.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self.project, self.reading = project, project.reading
        self._known = _Known(self.reading)
        self._by_version: dict[int, SourceRecord] = {}
        self._places: dict[int, Places] = {}
        self.restyled = False
        """Whether the last change gave a theme or an entity another name, colour or kind, so that marks look different."""

    def take(self, changes: Changes) -> None:
        """Forget what a change made stale and tell the panes; to be connected to the bridge."""
        fresh = _Known(self.reading)
        if changes.touches("source", "source_version"):
            self._by_version.clear()
            self._places.clear()
        stale = {
            "themes": changes.touches("theme", "coding"),
            "entities": changes.touches("entity", "alias", "coding"),
            "sources": changes.touches("source", "source_version", "passage", "coding"),
            "recent": changes.touches("coding"),
        }
        for name, is_stale in stale.items():
            if not is_stale and name in vars(self._known):
                setattr(fresh, name, getattr(self._known, name))
        self.restyled = self._is_restyled(fresh, changes)
        self._known = fresh
        self.changed.emit(changes)

    def _is_restyled(self, fresh: _Known, changes: Changes) -> bool:
        """Compare what marks show of the themes and entities that changed: a definition being typed is none of it."""
        old, themes, entities = self._known, changes.changed.get("theme", ()), changes.changed.get("entity", ())
        if (themes and "themes" not in vars(old)) or (entities and "entities" not in vars(old)):
            return True  # how they looked before was never asked for, and can't be any more
        looks = [
            [(known.themes[one].name, known.themes[one].colour) for one in themes if one in known.themes]
            + [(known.entities[one].name, known.entities[one].kind) for one in entities if one in known.entities]
            for known in ((old, fresh) if themes or entities else ())
        ]
        return bool(looks) and looks[0] != looks[1]

    @property
    def themes(self) -> dict[int, ThemeRecord]:
        """All themes by id, in the order of the tree."""
        return self._known.themes

    @property
    def entities(self) -> dict[int, EntityRecord]:
        """All entities by id, those with most mentions first."""
        return self._known.entities

    @property
    def sources(self) -> dict[int, SourceRecord]:
        """All sources by id, in the analyst's order."""
        return self._known.sources

    def source_of(self, version_id: int) -> SourceRecord:
        """Return the source of a version, its counts as they once were; KeyError if there is none."""
        if version_id not in self._by_version:
            self._by_version[version_id] = source_of_version(self.reading, version_id)
        return self._by_version[version_id]

    def places_of(self, version_id: int) -> Places:
        """Return the text of a version with the numbers of its paragraphs; a few are kept. KeyError if there is none."""
        if version_id not in self._places:
            if len(self._places) >= PLACES_KEPT:
                self._places.clear()
            self._places[version_id] = Places(document_of(self.reading, version_id))
        return self._places[version_id]

    @property
    def recent(self) -> list[tuple[str, int]]:
        """What was attached last, newest first: (``theme`` or ``entity``, id)."""
        return self._known.recent

    def act(self, do: Callable[[], Result]) -> Result | None:
        """Do something that writes and return its result; what hinders it is told by failed, and None returned."""
        try:
            return do()
        except (ProjectError, CodingError, KeyError, ValueError) as error:
            self.failed.emit(error)
            return None
