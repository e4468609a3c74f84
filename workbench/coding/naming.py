"""Names: cleaned, compared, found."""

from sqlalchemy import select

from workbench.coding.errors import NameEmpty
from workbench.model.clean import clean_line
from workbench.model.entity import Alias, Entity
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_entity, _alias = table_of(Entity), table_of(Alias)


def checked_name(name: str) -> str:
    """Return a name on one line; NameEmpty if nothing is left of it."""
    cleaned = clean_line(name)
    if not cleaned:
        raise NameEmpty
    return cleaned


def entity_named(reading: Reading, name: str) -> Id | None:
    """Return the entity with this name or alias; a name goes before an alias, and None is returned if two claim it."""
    for query in (select(_entity.c.id).where(_entity.c.name == name), select(_alias.c.entity_id).where(_alias.c.name == name)):
        found = {row[0] for row in reading.rows(query)}
        if len(found) == 1:
            return Id(found.pop())
        if found:
            return None
    return None
