"""Mentions: words in a source that stand for an entity."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from workbench.coding.attaching import Attached, EntityTarget, attach
from workbench.coding.errors import NameTaken
from workbench.coding.many import AttachedMany
from workbench.coding.stretches import Stretch, Watch, attach_stretches
from workbench.entities.editing import add_alias
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.project import Project


def attach_as_alias(project: Project, version_id: int, spans: Sequence[Span], entity_id: int, words: str) -> Attached:
    """Attach a mention and make its words another name of the entity, as one step; a name it has already stays."""
    with project.step(Act.NEW_ALIAS, name=words):
        made = attach(project, version_id, spans, EntityTarget(entity_id))
        try:
            add_alias(project, entity_id, words)
        except NameTaken:
            return made
        return made


def attach_all_as_alias(
    project: Project, stretches: Iterable[Stretch], entity_id: int, words: str, watch: Watch = lambda: None
) -> AttachedMany:
    """Attach many mentions and make words another name of the entity, as one step; a name it has already stays.

    watch: as attach_stretches() has it.
    """
    with project.step(Act.NEW_ALIAS, name=words):
        made = attach_stretches(project, stretches, EntityTarget(entity_id), watch=watch)
        with suppress(NameTaken):
            add_alias(project, entity_id, words)
        return made
