"""The menus of a theme and of an entity."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from workbench.entities.kinds import entity_kinds
from workbench.ui.icons import icon, swatch
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

Act = Callable[[], object]


def menu_of(parent: QWidget, entries: list[tuple[str, str, Act] | None]) -> QMenu:
    """Return a menu of (words, keys, act); None is a separator."""
    menu = QMenu(parent)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        words, keys, act = entry
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(lambda _checked=False, act=act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def colour_menu(parent: QMenu, tokens: Tokens, present: int, choose: Callable[[int], object]) -> QMenu:
    """Return the menu of the 24 colours, each by swatch and name."""
    menu = parent.addMenu(tr("Colour"))
    for number, colour in enumerate(tokens.palette):
        action = menu.addAction(swatch(colour.solid), colour.name.capitalize())
        action.setCheckable(True)
        action.setChecked(number == present)
        action.triggered.connect(partial(_choose, choose, number))
    return menu


def kind_menu(parent: QMenu, tokens: Tokens, present: str, choose: Callable[[str], object]) -> QMenu:
    """Return the menu of entity kinds."""
    menu = parent.addMenu(tr("Kind"))
    for kind in entity_kinds():
        action = menu.addAction(icon(tokens, kind.icon), kind.label)
        action.setCheckable(True)
        action.setChecked(kind.name == present)
        action.triggered.connect(partial(_choose, choose, kind.name))
    return menu


def _choose(choose: Callable[..., object], value: object, _checked: bool = False) -> None:
    choose(value)
