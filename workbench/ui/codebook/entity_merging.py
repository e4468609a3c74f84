"""Merging and splitting entities in the navigator: asked at their place, with what it will do, done in one step."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.entities.kinds import entity_kind
from workbench.entities.merging import MergePreview, merge_entities, preview_merge
from workbench.entities.records import EntityRecord
from workbench.entities.splitting import MergerRecord, mergers, split_off
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook.menus import Entry
from workbench.ui.codebook.section import Section
from workbench.ui.records_model import Record
from workbench.ui.sentences import listed
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr

MERGED_MOST = 6
"""Merged entities that a menu offers to split off again, the last ones first."""


class EntityMerging(QObject):
    """split_wanted(id): parts of an entity are to be chosen for another one. done(id): this one is to be shown."""

    split_wanted = Signal(object)
    done = Signal(object)

    def __init__(self, catalogue: Catalogue, section: Section) -> None:
        super().__init__(section)
        self._catalogue, self._section = catalogue, section

    def entries(self, entity_id: int) -> list[Entry | None]:
        """Return what the menu of an entity offers."""
        known = mergers(self._catalogue.reading, entity_id)[:MERGED_MOST]
        return [
            (tr("Merge into…"), "", partial(self.merge, entity_id)),
            (tr("Split…"), "", partial(self.split_wanted.emit, entity_id)),
            *(self._again(one) for one in known),
        ]

    def _again(self, merger: MergerRecord) -> Entry:
        return tr("Split “{name}” off again").format(name=merger.name), "", partial(self.split_off, merger)

    def merge(self, entity_id: int, into: int = 0) -> None:
        """Ask into which entity one is to be merged; into: the one that is chosen already, 0 for none."""
        entities = self._catalogue.entities
        entity, others = entities.get(entity_id), [one for one in entities.values() if one.id != entity_id]
        if entity is None or not others:
            return
        self._section.name.dismiss()
        self._section.question.ask_choice(
            tr("Merge “{name}” into").format(name=entity.name), entity_records(others, entity),
            partial(self._words, entity_id), tr("Merge"), partial(self._merge, entity_id), first=into or None,
        )  # fmt: skip

    def _words(self, entity_id: int, into: int) -> str:
        preview = preview_merge(self._catalogue.reading, into, [entity_id])
        return merge_words(preview, self._catalogue.entities[into].name)

    def _merge(self, entity_id: int, into: int) -> str:
        problem = self._catalogue.problem(lambda: merge_entities(self._catalogue.project, into, [entity_id]))
        if not problem:
            self.done.emit(into)
        return problem

    def split_off(self, merger: MergerRecord) -> None:
        """Make an entity again of what was merged."""
        made = self._catalogue.act(lambda: split_off(self._catalogue.project, merger.id))
        if made is not None:
            self.done.emit(made)


def entity_records(entities: list[EntityRecord], like: EntityRecord) -> list[Record]:
    """Return entities as rows to choose from; those that share a name with one first, then those of its kind."""
    names = {name.casefold() for name in (like.name, *like.aliases)}

    def rank(one: EntityRecord) -> tuple[bool, bool]:
        return names.isdisjoint(name.casefold() for name in (one.name, *one.aliases)), one.kind != like.kind

    return [
        Record(one.id, Row(one.name, aside=", ".join(one.aliases), icon=entity_kind(one.kind).icon), 0, " ".join(one.aliases))
        for one in sorted(entities, key=rank)
    ]


def merge_words(preview: MergePreview, name: str) -> str:
    """Return what merging will do, in sentences."""
    counted = (
        (preview.mentions, tr("%n mention(s)", preview.mentions)), (preview.aliases, tr("%n other name(s)", preview.aliases)),
        (preview.statements, tr("%n statement(s)", preview.statements)),
        (preview.relations, tr("%n relation(s)", preview.relations)), (preview.memos, tr("%n memo(s)", preview.memos)),
    )  # fmt: skip
    going = [words for count, words in counted if count]
    parts = [tr("“{old}” becomes a name of “{name}”.").format(old=", ".join(preview.names), name=name)]
    if going:
        parts.append(tr("Over to it: {what}.").format(what=listed(going)))
    if preview.doubled:
        parts.append(tr("Where both are mentioned (%n time(s)) one mention stays.", preview.doubled))
    if preview.between:
        parts.append(tr("%n relation(s) between the two go.", preview.between))
    return " ".join([*parts, tr("It can be split off again.")])
