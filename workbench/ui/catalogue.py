"""The catalogue: themes, entities and what was used last, read once after a change and shared by all panes."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.briefs.judgment_records import ProjectJudgment, project_judgments
from workbench.coding.errors import CodingError
from workbench.coding.question_records import QuestionRecord, questions
from workbench.coding.records import ThemeRecord, codebook, edited_themes, recent_targets
from workbench.coding.shifts import Shift, coding_shifts
from workbench.coding.theme_groups import GroupRecord, theme_groups
from workbench.entities.kinds import EntityKind, all_kinds
from workbench.entities.records import EntityRecord, entities, in_order
from workbench.model.act import Act
from workbench.model.document import Document, Places
from workbench.project.changes import Changes
from workbench.project.errors import DamagedProject, ProjectError
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of, source_of_version, sources, sources_of
from workbench.ui.counts import Counts
from workbench.ui.errors import describe_error
from workbench.ui.ordering import ORDERING

Result = TypeVar("Result")

SHIFTING = frozenset({"coding", "passage", "fragment", "credibility"})
"""Tables that a step may touch if its counts are to be shifted."""

SHIFTS_MOST = 20_000
"""Up to this many codings in a step the counts are shifted; past it they are counted again."""
PLACES_KEPT = 8


class _Known:
    """What is known between two changes; each part is read when it is first asked for."""

    def __init__(self, reading: Reading, counts: Counts) -> None:
        self._reading, self._counts = reading, counts

    @cached_property
    def themes(self) -> dict[int, ThemeRecord]:
        return {record.id: record for record in codebook(self._reading, self._counts.themes)}

    @cached_property
    def entities(self) -> dict[int, EntityRecord]:
        return _by_mentions(entities(self._reading, self._counts.entities))

    @cached_property
    def kinds(self) -> tuple[EntityKind, ...]:
        return all_kinds(self._reading)

    @cached_property
    def sources(self) -> dict[int, SourceRecord]:
        return {record.id: record for record in sources(self._reading)}

    @cached_property
    def questions(self) -> dict[int, QuestionRecord]:
        return {record.id: record for record in questions(self._reading)}

    @cached_property
    def judgments(self) -> dict[int, ProjectJudgment]:
        return {record.id: record for record in project_judgments(self._reading)}

    @cached_property
    def groups(self) -> dict[int, GroupRecord]:
        return {record.id: record for record in theme_groups(self._reading)}

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
        self._counts = Counts(self.reading, self)
        self._counts.counted.connect(self._on_counted)
        self._known = _Known(self.reading, self._counts)
        self._by_version: dict[int, SourceRecord] = {}
        self._places: dict[int, Places] = {}
        self.agreed: Callable[[str, str], bool] = lambda _words, _button: True
        """Asks the analyst whether to do what the words explain; the desk puts a dialog here."""
        self.restyled = False
        """Whether the last change gave a theme or an entity another name, colour or kind, so that marks look different."""

    def take(self, changes: Changes) -> None:
        """Forget what a change made stale and tell the panes; to be connected to the bridge."""
        fresh = _Known(self.reading, self._counts)
        if changes.touches("source", "source_version"):
            self._by_version.clear()
            self._places.clear()
        stale = {
            "themes": changes.touches("theme", "coding"),
            "entities": changes.touches("entity", "alias", "coding"),
            "sources": changes.touches("source", "source_version", "passage", "coding"),
            "recent": changes.touches("coding"),
            "kinds": changes.touches("own_kind"),
            "groups": changes.touches("theme_group", "theme_group_member"),
            "questions": changes.touches("question", "claim_evidence", "analyst"),
            "judgments": changes.touches("judgment", "brief_judgment", "judgment_evidence", "brief", "analyst"),
        }
        for name, is_stale in stale.items():
            if not is_stale and name in vars(self._known):
                setattr(fresh, name, getattr(self._known, name))
        shifts = self._take_counts(changes)
        if any(stale.values()) and shifts is not None and _only_codings(changes):
            self._shift(fresh, changes, shifts)
        elif changes.act is Act.EDIT_THEME and changes.changed.keys() <= {"theme", "entity"}:
            self._edit(fresh, changes)
        if _only_records(changes) and "sources" in vars(self._known):
            fresh.sources = _with_changed(self._known.sources, self.reading, changes.ids("source"))
        self.restyled = self._is_restyled(fresh, changes)
        self._known = fresh
        self.changed.emit(changes)

    def _edit(self, fresh: _Known, changes: Changes) -> None:
        """Read anew what is said of the themes that were edited, and nothing else, as while a definition is typed."""
        old = vars(self._known).get("themes")
        if old is not None and not changes.added and not changes.removed:
            edited = edited_themes(self.reading, old, changes.ids("theme"))
            if edited is not None:
                fresh.themes = edited

    def _take_counts(self, changes: Changes) -> list[Shift] | None:
        """Carry what a step did over to the counts and return it; None: so much that they are counted again."""
        count = len(changes.ids("coding"))
        if count <= SHIFTS_MOST:
            shifts = coding_shifts(self.reading, changes.step) if count else []
            self._counts.shift(shifts)
            return shifts
        self._counts.forget()
        return None

    def _on_counted(self) -> None:
        """Show the counts that were made beside the window's work."""
        self._known = _Known(self.reading, self._counts)
        self.changed.emit(Changes(0, Act.SAMPLE, "note", changed={"coding": set()}))

    @property
    def is_counted(self) -> bool:
        """Whether all counts are those of now; false while very many codings are counted beside the window's work."""
        return self._counts.is_known

    def end(self) -> None:
        """Wait for what is being counted, as the project is closed next."""
        self._counts.end()

    def _shift(self, fresh: _Known, changes: Changes, shifts: list[Shift]) -> None:
        """Carry the counts over to what is known anew, shifted by the step, instead of reading all anew."""
        old = vars(self._known)
        if "themes" in old:
            fresh.themes = _shifted_themes(old["themes"], shifts)
        if "entities" in old:
            fresh.entities = _shifted_entities(old["entities"], shifts)
        versions = {shift.version_id for shift in shifts}
        if "sources" in old and len(versions) == 1:
            more = len(changes.added.get("passage", ())) - len(changes.removed.get("passage", ()))
            fresh.sources = {
                key: replace(one, codings=one.codings + sum(shift.by for shift in shifts), passages=one.passages + more)
                if one.version_id in versions
                else one
                for key, one in old["sources"].items()
            }

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
    def groups(self) -> dict[int, GroupRecord]:
        """All groups of themes by id, in the analyst's order."""
        return self._known.groups

    @property
    def entities(self) -> dict[int, EntityRecord]:
        """All entities by id, those with most mentions first."""
        return self._known.entities

    @property
    def kinds(self) -> tuple[EntityKind, ...]:
        """All kinds of entities, those that analysts added last."""
        return self._known.kinds

    @property
    def sources(self) -> dict[int, SourceRecord]:
        """All sources by id, in the analyst's order."""
        return self._known.sources

    @property
    def questions(self) -> dict[int, QuestionRecord]:
        """All questions by id, in the analyst's order, with their counts on either side."""
        return self._known.questions

    @property
    def judgments(self) -> dict[int, ProjectJudgment]:
        """All judgments by id, those of the oldest brief first, with their counts on either side."""
        return self._known.judgments

    def source_of(self, version_id: int) -> SourceRecord:
        """Return the source of a version, its counts as they once were; KeyError if there is none."""
        if version_id not in self._by_version:
            self._by_version[version_id] = source_of_version(self.reading, version_id)
        return self._by_version[version_id]

    def places_of(self, version_id: int) -> Places:
        """Return the text of a version with the numbers of its paragraphs; a few are kept. KeyError if there is none.

        A text that is missing or damaged in the file is empty here: what is coded can be listed all the same.
        """
        if version_id not in self._places:
            if len(self._places) >= PLACES_KEPT:
                self._places.clear()
            try:
                self._places[version_id] = Places(document_of(self.reading, version_id))
            except DamagedProject:
                self._places[version_id] = Places(Document("", ()))
        return self._places[version_id]

    @property
    def recent(self) -> list[tuple[str, int]]:
        """What was attached last, newest first: (``theme`` or ``entity``, id); not what is retired."""
        themes = self._known.themes
        return [
            (kind, one)
            for kind, one in self._known.recent
            if kind != "theme" or one not in themes or not themes[one].is_retired
        ]

    def done(self, do: Callable[[], object]) -> bool:
        """Do something that writes, and tell whether it was done; what hinders it is told by failed."""
        return self.act(lambda: (do(),)) is not None

    def act(self, do: Callable[[], Result]) -> Result | None:
        """Do something that writes and return its result; what hinders it is told by failed, and None returned."""
        try:
            return do()
        except (ProjectError, CodingError, KeyError, ValueError) as error:
            self.failed.emit(error)
            return None

    def problem(self, do: Callable[[], object]) -> str:
        """Do something that writes and return in a sentence what hinders it, empty if it is done: for a field to tell."""
        try:
            do()
        except (ProjectError, CodingError, KeyError, ValueError) as error:
            return describe_error(error)
        return ""


def _only_codings(changes: Changes) -> bool:
    """Tell whether a step touched a few codings and their passages, and nothing else that counts or names."""
    if changes.is_run:
        return False
    tables = changes.added.keys() | changes.changed.keys() | changes.removed.keys()
    return tables <= SHIFTING and 0 < len(changes.ids("coding")) <= SHIFTS_MOST


def _only_records(changes: Changes) -> bool:
    """Tell whether a step wrote into records of sources that were there before, and touched nothing that they count."""
    apart = changes.touches("source_version", "passage", "coding")
    return bool(changes.changed.get("source")) and not (apart or changes.added.get("source") or changes.removed.get("source"))


def _with_changed(known: dict[int, SourceRecord], reading: Reading, ids: set[int]) -> dict[int, SourceRecord]:
    """Return the sources with those of the ids read anew, in the analyst's order: thousands are not read for one letter."""
    fresh: dict[int, SourceRecord] = {**known, **{record.id: record for record in sources_of(reading, ids)}}
    if all(one in known and fresh[one].position == known[one].position for one in ids):
        return fresh
    return {one.id: one for one in sorted(fresh.values(), key=lambda one: (one.position, one.id))}


def _shifted_themes(themes: dict[int, ThemeRecord], shifts: list[Shift]) -> dict[int, ThemeRecord]:
    themes = dict(themes)
    for shift in shifts:
        theme = themes.get(shift.theme_id or 0)
        if theme is not None:
            themes[theme.id] = replace(theme, own=theme.own + shift.by)
        while theme is not None:
            themes[theme.id] = replace(themes[theme.id], whole=themes[theme.id].whole + shift.by)
            theme = themes.get(theme.parent_id or 0)
    return themes


def _shifted_entities(records: dict[int, EntityRecord], shifts: list[Shift]) -> dict[int, EntityRecord]:
    if not any(shift.entity_id for shift in shifts):
        return records
    records = dict(records)
    for shift in shifts:
        entity = records.get(shift.entity_id or 0)
        if entity is not None:
            records[entity.id] = replace(entity, mentions=entity.mentions + shift.by)
    return _by_mentions(records.values())


def _by_mentions(records: Iterable[EntityRecord]) -> dict[int, EntityRecord]:
    """Return entities by id, those with most mentions first, equal ones as the language sorts their names."""
    known = list(records)
    ORDERING.prepare(one.name for one in known)
    return {one.id: one for one in in_order(known, ORDERING.key)}
