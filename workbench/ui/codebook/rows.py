"""Themes and entities as rows of a tree and a list; no widgets here."""

from collections.abc import Iterable

from workbench.coding.records import ThemeRecord
from workbench.entities.kinds import entity_kind
from workbench.entities.records import EntityRecord
from workbench.ui.records_model import Record
from workbench.ui.widgets.rows import Row


def theme_records(themes: Iterable[ThemeRecord]) -> list[Record]:
    """Return themes as rows, in the tree's order; one that only holds others has no swatch, but their sum as its count."""
    known = list(themes)
    parents = {theme.parent_id for theme in known}
    return [_theme(theme, groups=theme.id in parents and not theme.own) for theme in known]


def _theme(theme: ThemeRecord, *, groups: bool) -> Record:
    count = f"{theme.whole:,}" if theme.whole else ""
    row = Row(theme.name, count=count, key=theme.key, colour=-1 if groups else theme.colour)
    return Record(theme.id, row, theme.parent_id or 0, theme.definition, theme.definition)


def entity_records(entities: Iterable[EntityRecord]) -> list[Record]:
    """Return entities as rows: icon of the kind, name, other names, mentions."""
    return [_entity(entity) for entity in entities]


def _entity(entity: EntityRecord) -> Record:
    kind = entity_kind(entity.kind)
    others = ", ".join(entity.aliases)
    row = Row(
        entity.name, aside=others, count=f"{entity.mentions:,}" if entity.mentions else "", key=entity.key, icon=kind.icon
    )
    tip = "\n".join(part for part in (f"{entity.name} ({kind.label})", others, entity.description) if part)
    return Record(entity.id, row, 0, f"{kind.label}\n{entity.description}", tip)
