"""Themes, groups and entities as rows of a tree and of lists; no widgets here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.coding.records import ThemeRecord
from workbench.coding.theme_groups import GroupRecord
from workbench.entities.kinds import entity_kind
from workbench.entities.records import EntityRecord
from workbench.ui import locale
from workbench.ui.named import named
from workbench.ui.records_model import Record
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr


@dataclass(frozen=True, slots=True)
class Limits:
    """What the tree is limited to: a group (0: none), and whether what is retired is hidden."""

    group: int = 0
    hide_retired: bool = False


class ThemeRows:
    """Makes rows of themes; those of themes that stayed as they were are the same ones again."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[ThemeRecord, bool, bool, Record]] = {}
        self.count = 0
        """How many of the rows made last are not there only because they stand above others."""

    def records(
        self, themes: Iterable[ThemeRecord], limits: Limits = Limits(), groups: Mapping[int, GroupRecord] | None = None
    ) -> list[Record]:
        """Return themes as rows, in the tree's order; one that only holds others has no swatch, but their sum as its count.

        What is retired, or stands above a group's themes without being in it, is faint.
        """
        known = list(themes)
        parents = {theme.parent_id for theme in known}
        inside = _inside(known, limits, groups or {})
        shown, self.count = _with_above(known, inside), len(inside)
        return [
            self._record(theme, holds=theme.id in parents and not theme.own, faint=theme.id not in inside)
            for theme in known
            if theme.id in shown
        ]

    def _record(self, theme: ThemeRecord, *, holds: bool, faint: bool) -> Record:
        kept = self._kept.get(theme.id)
        if kept is None or kept[1:3] != (holds, faint) or (kept[0] is not theme and kept[0] != theme):
            kept = self._kept[theme.id] = theme, holds, faint, _theme(theme, holds=holds, faint=faint)
        return kept[3]


def _inside(themes: list[ThemeRecord], limits: Limits, groups: Mapping[int, GroupRecord]) -> set[int]:
    group = groups.get(limits.group)
    return {
        theme.id
        for theme in themes
        if (group is None or theme.id in group.theme_ids) and not (limits.hide_retired and theme.is_retired)
    }


def _with_above(themes: list[ThemeRecord], inside: set[int]) -> set[int]:
    if len(inside) == len(themes):
        return inside
    above: dict[int, int | None] = {theme.id: theme.parent_id for theme in themes}
    shown: set[int] = set()
    for one in inside:
        line: int | None = one
        while line and line not in shown:
            shown.add(line)
            line = above.get(line)
    return shown


def _theme(theme: ThemeRecord, *, holds: bool, faint: bool) -> Record:
    row = Row(
        theme.name, aside=tr("retired") if theme.is_retired else "", count=locale.number(theme.whole) if theme.whole else "",
        key=theme.key, colour=-1 if holds else theme.colour, faint=faint or theme.is_retired,
    )  # fmt: skip
    said = "\n".join(part for part in (theme.definition, theme.when_to_use, theme.when_not) if part)
    counted = tr("%n coding(s)", theme.own)
    if theme.whole != theme.own:
        counted = tr("{own}, {whole} with sub-themes").format(own=counted, whole=locale.number(theme.whole))
    return Record(theme.id, row, theme.parent_id or 0, said, "\n".join(part for part in (theme.definition, counted) if part))


def group_records(groups: Iterable[GroupRecord]) -> list[Record]:
    """Return groups of themes as rows, each with how many themes are in it."""
    return [
        Record(
            one.id,
            Row(one.name, count=locale.number(len(one.theme_ids)), icon="circles-three"),
            0,
            "",
            tr("Show only this group"),
        )
        for one in groups
    ]


class EntityRows:
    """Makes rows of entities; those of entities that stayed as they were are the same ones again."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[EntityRecord, int, Record]] = {}

    def records(self, entities: Iterable[EntityRecord], alerts: Mapping[int, int] | None = None) -> list[Record]:
        """Return entities as rows: icon of the kind, name, other names, mentions; alerts: disagreements about each."""
        found = alerts or {}
        return [self._record(entity, found.get(entity.id, 0)) for entity in entities]

    def _record(self, entity: EntityRecord, alerts: int) -> Record:
        kept = self._kept.get(entity.id)
        if kept is None or kept[1] != alerts or (kept[0] is not entity and kept[0] != entity):
            kept = self._kept[entity.id] = entity, alerts, _entity(entity, alerts)
        return kept[2]


def _entity(entity: EntityRecord, alerts: int) -> Record:
    kind = entity_kind(entity.kind)
    others = ", ".join(entity.aliases)
    row = Row(
        entity.name, aside=others, count=locale.number(entity.mentions) if entity.mentions else "", key=entity.key,
        icon=kind.icon, alert=locale.number(alerts) if alerts else "",
    )  # fmt: skip
    amiss = tr("The sources disagree about it: %n time(s)", alerts) if alerts else ""
    tip = "\n".join(part for part in (f"{entity.name} ({named(kind.label)})", others, entity.description, amiss) if part)
    return Record(entity.id, row, 0, f"{named(kind.label)}\n{entity.description}", tip)


def choice_records(themes: Iterable[ThemeRecord]) -> list[Record]:
    """Return themes as a flat list to choose from, each with what stands above it."""
    return [
        Record(
            theme.id, Row(theme.name, aside=theme.path.rpartition("/")[0].replace("/", " › "), colour=theme.colour), 0,
            theme.path,
        )
        for theme in themes
    ]  # fmt: skip
