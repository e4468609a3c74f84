"""Mentions: words in a source that stand for an entity."""

from collections.abc import Sequence

from workbench.coding.attaching import Attached, EntityTarget, attach
from workbench.coding.errors import NameTaken
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
