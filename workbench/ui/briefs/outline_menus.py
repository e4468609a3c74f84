"""The menus of the outline: what can be added, and what can be done with a place; keys stand beside the words."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui.briefs.outline import Place
from workbench.ui.key_names import with_keys
from workbench.ui.words import tr

Act = Callable[[], object]
Entry = tuple[str, "Act | Sequence[Entry]"]
"""Words with an act, or with the entries of a submenu."""


def menu_of(parent: QWidget, entries: Iterable[Entry | None]) -> QMenu:
    """Return a menu of entries, None being a separator; it goes once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, entries)
    return menu


def _fill(menu: QMenu, entries: Iterable[Entry | None]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        words, act = entry
        if callable(act):
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        else:
            _fill(menu.addMenu(words), act)


def add_entries(
    *, section: Act, within: Act | None, judgment: Act, themes: Sequence[tuple[str, Act]], missing: Sequence[tuple[str, Act]]
) -> list[Entry | None]:
    """Return what can be added to a brief."""
    entries: list[Entry | None] = [(f"{tr('Add a section')}\tIns", section)]
    if within is not None:
        entries.append((tr("Add a section within"), within))
    if themes:
        entries.append((tr("Add the section of a theme"), [(_plain(name), act) for name, act in themes]))
    entries.append((tr("Add a key judgment"), judgment))
    if missing:
        entries.append((tr("Bring back"), list(missing)))
    return entries


def place_entries(place: Place | None, acts: Mapping[str, Act], *, writable: bool) -> list[Entry | None]:
    """Return what can be done with a place."""
    if place is None:
        return []
    entries: list[Entry | None] = [(f"{tr('Go there')}\t{tr('Enter')}", acts["go"])]
    if not writable or not place.kind:
        return entries
    if place.kind == "free":
        entries.append((f"{tr('Rename')}\tF2", acts["rename"]))
    if place.kind != "section":
        entries += [
            None,
            (with_keys(tr("Move up"), "Alt+Up"), acts["up"]),
            (with_keys(tr("Move down"), "Alt+Down"), acts["down"]),
        ]
    if place.kind == "free":
        entries.append((with_keys(tr("Into the section before"), "Alt+Right"), acts["under"]))
        entries.append((with_keys(tr("Out of its section"), "Alt+Left"), acts["out"]))
    entries += [None, (f"{tr('Delete')}\t{tr('Del')}", acts["delete"])]
    return entries


def _plain(name: str) -> str:
    return name.replace("&", "&&")
