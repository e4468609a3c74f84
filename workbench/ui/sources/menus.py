"""The menus of the list: of sources, of a folder, of the order, and of what is listed."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from workbench.said import Words
from workbench.sources.editing import RELIABILITIES
from workbench.sources.folders import FolderRecord
from workbench.sources.groups import GroupRecord
from workbench.sources.labels import HANDLINGS
from workbench.sources.records import SourceRecord
from workbench.ui import locale
from workbench.ui.sources.order import WORDS, Narrowing, Sorting
from workbench.ui.words import tr

Act = Callable[[], object]
Entry = tuple[str, Act] | QMenu | None

KINDS: dict[str, Words] = {
    "text": "Plain text", "markdown": "Markdown", "html": "Web page", "docx": "Word", "pdf": "PDF", "odt": "OpenDocument",
    "rtf": "Rich text", "epub": "E-book", "mht": "Web archive", "csv": "Table (CSV)", "tsv": "Table (TSV)", "xlsx": "Excel",
    "eml": "Mail", "srt": "Subtitles", "vtt": "Subtitles (VTT)",
}  # fmt: skip


def menu_of(parent: QWidget, entries: Iterable[Entry]) -> QMenu:
    """Return a menu of words with acts, submenus, and separators (None)."""
    menu = QMenu(parent)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            words, act = entry
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def folder_menu(
    parent: QMenu | QWidget, folders: Sequence[FolderRecord], move: Callable[[int | None], object], new: Act
) -> QMenu:
    """Return the submenu of the folders into which something can be moved, indented as they nest."""
    menu = QMenu(tr("Move to folder"), parent)
    menu.addAction(tr("New folder…")).triggered.connect(lambda _checked=False: new())
    menu.addAction(tr("No folder")).triggered.connect(lambda _checked=False: move(None))
    if folders:
        menu.addSeparator()
    depth: dict[int, int] = {}
    for folder in folders:
        depth[folder.id] = depth.get(folder.parent_id, -1) + 1
        action = menu.addAction("    " * depth[folder.id] + folder.name.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, one=folder.id: move(one))
    return menu


def group_menu(
    parent: QMenu | QWidget, groups: Sequence[GroupRecord], ids: Sequence[int], put: Callable[[int, bool], object], new: Act
) -> QMenu:
    """Return the submenu of groups, ticked where all the sources are in; put(group id, in or out)."""
    menu = QMenu(tr("Groups"), parent)
    menu.addAction(tr("New group…")).triggered.connect(lambda _checked=False: new())
    if groups:
        menu.addSeparator()
    for group in groups:
        action = menu.addAction(group.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(group.sources >= set(ids))
        action.triggered.connect(partial(put, group.id))
    return menu


def sort_menu(parent: QWidget, present: Sorting, sort: Callable[[Sorting], object]) -> QMenu:
    """Return the menu of the orders."""
    menu = QMenu(parent)
    for sorting, words in WORDS.items():
        action = menu.addAction(tr(words))
        action.setCheckable(True)
        action.setChecked(sorting is present)
        action.triggered.connect(lambda _checked=False, one=sorting: sort(one))
        if sorting is Sorting.OWN:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def narrowing_menu(
    parent: QWidget, sources: Sequence[SourceRecord], groups: Sequence[GroupRecord], present: Narrowing,
    toggle: Callable[[str, str | int], object], clear: Act,
) -> QMenu:  # fmt: skip
    """Return the menu of what can be listed: a submenu a field, with the values that there are and their counts."""
    menu = QMenu(parent)
    fields: tuple[tuple[str, str, Callable[[str], str], Sequence[str]], ...] = (
        ("kind", tr("Kind"), _kind, tuple(KINDS)),
        ("language", tr("Language"), lambda value: value or tr("not stated"), ()),
        ("reliability", tr("Reliability"), lambda value: value, tuple(RELIABILITIES)),
        ("handling", tr("Handling"), lambda value: value, HANDLINGS),
    )
    for field, title, say, order in fields:
        counts = Counter(getattr(source, field) for source in sources)
        values = [one for one in order if one in counts] + locale.by_name((one for one in counts if one not in order), say)
        sub = menu.addMenu(title)
        for value in values:
            _tick(
                sub,
                f"{say(value)}\t{locale.number(counts[value])}",
                value in getattr(present, field),
                partial(toggle, field, value),
            )
    sub = menu.addMenu(tr("Group"))
    sub.menuAction().setVisible(bool(groups))
    for group in groups:
        words = f"{group.name.replace('&', '&&')}\t{locale.number(len(group.sources))}"
        _tick(sub, words, group.id in present.group, partial(toggle, "group", group.id))
    menu.addSeparator()
    for field, words in (("authors", tr("Without author")), ("published", tr("Without date"))):
        count = sum(not getattr(source, field) for source in sources)
        _tick(menu, f"{words}\t{locale.number(count)}", field in present.without, partial(toggle, "without", field))
    menu.addSeparator()
    action = menu.addAction(tr("List all"))
    action.setEnabled(present.is_on)
    action.triggered.connect(lambda _checked=False: clear())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _kind(value: str) -> str:
    return tr(KINDS[value]) if value in KINDS else value


def _tick(menu: QMenu, words: str, ticked: bool, act: Act) -> None:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(ticked)
    action.triggered.connect(lambda _checked=False: act())


def narrowing_words(present: Narrowing, groups: Sequence[GroupRecord]) -> str:
    """Return in words which sources are listed."""
    names: dict[int, str] = {group.id: group.name for group in groups}
    parts = [", ".join(locale.by_name(map(_kind, present.kind), str))]
    parts += [", ".join(locale.by_name((one or tr("no language stated") for one in present.language), str))]
    parts += [tr("reliability {letters}").format(letters=", ".join(sorted(present.reliability))) if present.reliability else ""]
    parts += [
        ", ".join(sorted(present.handling)),
        ", ".join(locale.by_name((names.get(one, "") for one in present.group), str)),
    ]
    parts += [tr("without author") if "authors" in present.without else ""]
    parts += [tr("without date") if "published" in present.without else ""]
    return " · ".join(part for part in parts if part)
