"""The menus of a theme and of an entity."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.theme_groups import GroupRecord
from workbench.entities.kinds import EntityKind
from workbench.ui.icons import icon, swatch
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

Act = Callable[[], object]

Entry = tuple[str, str, Act]
"""Words, keys, act."""

Entries = Callable[[tuple[int, ...]], Sequence[Entry]]
"""Returns what a menu offers further for what is chosen."""


def menu_of(parent: QWidget, entries: Sequence[Entry | None]) -> QMenu:
    """Return a menu of (words, keys, act); None is a separator."""
    menu = QMenu(parent)
    add_entries(menu, entries)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def add_entries(menu: QMenu, entries: Sequence[Entry | None]) -> None:
    """Add entries to a menu; None is a separator."""
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        words, keys, act = entry
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(lambda _checked=False, act=act: act())


def colour_menu(parent: QMenu, tokens: Tokens, present: int, choose: Callable[[int], object]) -> QMenu:
    """Return the menu of the 24 colours, each by swatch and name."""
    menu = parent.addMenu(tr("Colour"))
    for number, colour in enumerate(tokens.palette):
        action = menu.addAction(swatch(colour.solid), named(colour.name.capitalize()))
        action.setCheckable(True)
        action.setChecked(number == present)
        action.triggered.connect(partial(_choose, choose, number))
    return menu


def group_menu(
    parent: QMenu, groups: Iterable[GroupRecord], theme_ids: Sequence[int], put: Callable[[int, bool], object], new: Act
) -> QMenu:
    """Return the menu of groups: ticked are those that hold all of the themes; put(group, in it or not)."""
    menu = parent.addMenu(tr("Groups"))
    for group in groups:
        action = menu.addAction(group.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(group.theme_ids.issuperset(theme_ids))
        action.triggered.connect(partial(put, group.id))
    if not menu.isEmpty():
        menu.addSeparator()
    add_entries(menu, [(tr("New group…"), "", new)])
    return menu


def kind_menu(
    parent: QMenu, tokens: Tokens, kinds: Iterable[EntityKind], present: str, choose: Callable[[str], object]
) -> QMenu:
    """Return the menu of entity kinds."""
    menu = parent.addMenu(tr("Kind"))
    for kind in kinds:
        action = menu.addAction(icon(tokens, kind.icon), named(kind.label).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(kind.name == present)
        action.triggered.connect(partial(_choose, choose, kind.name))
    return menu


def _choose(choose: Callable[..., object], value: object, _checked: bool = False) -> None:
    choose(value)
