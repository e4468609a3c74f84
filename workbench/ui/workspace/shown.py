"""Which codings are shown: all, chosen themes and entities, those of some analysts, the latest; and how much of each."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Self

from PySide6.QtCore import QObject, Signal

from workbench.model.ids import RANDOM_BITS
from workbench.ui import locale
from workbench.ui.reader.marks import Filter, Mark
from workbench.ui.reader.painting import Density
from workbench.ui.settings import Settings, number_of
from workbench.ui.words import tr

SINCE: Final = ("", "session", "today", "week")
"""How far back codings are shown: all of them, since the project was opened, since midnight, of the last seven days."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown. themes, entities: whether those are for which no rule says otherwise.

    rules: by id of a theme or entity whether it is; a theme's rule holds for its sub-themes, unless they have their own.
    analysts: ids, empty for everyone. since: one of SINCE.
    """

    themes: bool = True
    entities: bool = True
    rules: Mapping[int, bool] = field(default_factory=dict)
    analysts: frozenset[int] = frozenset()
    since: str = ""
    density: Density = Density.ALL

    def shows_target(self, target: int, above: Mapping[int, int | None], *, is_theme: bool) -> bool:
        """Tell whether a theme or entity is shown; above: the parent of each theme."""
        at: int | None = target
        while at:
            if at in self.rules:
                return self.rules[at]
            at = above.get(at) if is_theme else None
        return self.themes if is_theme else self.entities

    def with_target(self, target: int, on: bool, above: Mapping[int, int | None], *, is_theme: bool) -> Self:
        """Return what is shown when a theme, with all below it, or an entity is switched on or off."""
        rules = {one: shown for one, shown in self.rules.items() if not _lies_under(one, target, above)}
        changed = replace(self, rules=rules)
        if changed.shows_target(target, above, is_theme=is_theme) is not on:
            changed = replace(changed, rules={**rules, target: on})
        return changed

    def only(self, target: int) -> Self:
        """Return what is shown when it is one theme, with all below it, or one entity alone."""
        return replace(self, themes=False, entities=False, rules={target: True})

    def every(self, *, themes: bool, entities: bool) -> Self:
        """Return what is shown without rules."""
        return replace(self, themes=themes, entities=entities, rules={})

    def filter(self, above: Mapping[int, int | None], session: int = 0) -> Filter | None:
        """Return what tells marks shown from hidden ones, None if all are shown; session: the first id of this session."""
        told: dict[int, bool] = {}
        floor, whose, every = first_id(self.since, session), self.analysts, self.themes and self.entities and not self.rules
        if every and not whose and not floor:
            return None

        def shows(mark: Mark) -> bool:
            if mark.coding_id < floor or (whose and mark.analyst not in whose):
                return False
            known = told.get(mark.target)
            if known is None:
                known = told[mark.target] = every or self.shows_target(mark.target, above, is_theme=mark.is_theme)
            return known

        return shows

    def to_json(self) -> dict[str, Any]:
        """Return it as settings keep it."""
        rules = {str(one): shown for one, shown in self.rules.items()}
        kept = {"themes": self.themes, "entities": self.entities, "rules": rules}
        return {**kept, "analysts": sorted(map(str, self.analysts)), "since": self.since, "density": self.density.value}

    @classmethod
    def from_json(cls, kept: object) -> Self:
        """Return what to_json() gave; whatever makes no sense shows all."""
        values = kept if isinstance(kept, dict) else {}
        rules = values.get("rules")
        known = rules.items() if isinstance(rules, dict) else ()
        whose, since, density = values.get("analysts"), values.get("since"), values.get("density")
        return cls(
            values.get("themes") is not False,
            values.get("entities") is not False,
            {number_of(one): shown for one, shown in known if number_of(one) and isinstance(shown, bool)},
            frozenset(filter(None, map(number_of, whose))) if isinstance(whose, list) else frozenset(),
            since if isinstance(since, str) and since in SINCE[2:] else "",  # a session doesn't outlive the program
            Density(density) if isinstance(density, str) and density in set(Density) else Density.ALL,
        )


def _lies_under(one: int, target: int, above: Mapping[int, int | None]) -> bool:
    """Tell whether a theme is another or lies somewhere below it."""
    at: int | None = one
    while at:
        if at == target:
            return True
        at = above.get(at)
    return False


def first_id(since: str, session: int) -> int:
    """Return the least id that a coding of a time has, 0 for all; ids begin with the milliseconds at which they were made."""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    starts = {"today": today, "week": datetime.now(UTC) - timedelta(days=7)}
    if since == "session":
        return session
    return round(starts[since].timestamp() * 1000) << RANDOM_BITS if since in starts else 0


class ShownChoice(QObject):
    """What is shown in all texts of a project, kept in the settings. changed(): it is another now."""

    changed = Signal()

    def __init__(self, settings: Settings, guid: str, session: int = 0, parent: QObject | None = None) -> None:
        """session: the first id that a coding of this session can have."""
        super().__init__(parent)
        self._settings, self._guid, self._session = settings, guid, session
        self.shown = Shown.from_json(settings.get("shown", {}).get(guid))

    def choose(self, shown: Shown) -> None:
        """Show other codings from now on."""
        if shown != self.shown:
            self.shown = shown
            self._settings.set("shown", {**self._settings.get("shown", {}), self._guid: shown.to_json()})
            self.changed.emit()

    def filter(self, above: Mapping[int, int | None]) -> Filter | None:
        """Return what tells marks shown from hidden ones; above: the parent of each theme."""
        return self.shown.filter(above, self._session)


def shown_words(shown: Shown, name_of: Callable[[int], str], whose: str) -> str:
    """Return what is shown in a few words, such as ``all codings`` or ``3 chosen, today``; whose: names, if not everyone's."""
    times = {"session": tr("this session"), "today": tr("today"), "week": tr("last 7 days")}
    parts = [_targets(shown, [name for one in shown.rules if (name := name_of(one))])]
    parts += [whose] if whose else []
    parts += [times[shown.since]] if shown.since else []
    return ", ".join(parts)


def _targets(shown: Shown, names: Iterable[str]) -> str:
    told = list(names)
    if not told:
        words = {
            (True, True): tr("all codings"), (True, False): tr("themes only"),
            (False, True): tr("entities only"), (False, False): tr("no codings"),
        }  # fmt: skip
        return words[shown.themes, shown.entities]
    some = told[0] if len(told) == 1 else locale.number(len(told))
    values = set(shown.rules.values())
    if not shown.themes and not shown.entities and values == {True}:
        return some if len(told) == 1 else tr("{n} chosen").format(n=some)
    if shown.themes and shown.entities and values == {False}:
        return tr("all but {n}").format(n=some)
    return tr("a choice")
