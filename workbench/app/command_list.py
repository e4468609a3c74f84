"""The list of commands for the guide: made from the menus, the acts of the text and the keys of fields, as they are now."""

from collections.abc import Iterator, Sequence

from workbench.said import Words
from workbench.ui.field_keys import FIELD_KEYS
from workbench.ui.help.listing import Group, Line, Listing, readable
from workbench.ui.reading_acts import READING_ACTS, SYNONYMS, ReadingAct
from workbench.ui.sentences import known_as
from workbench.ui.window.commands import COMMANDS, MENUS, Commands, Submenu
from workbench.ui.window.menus import BLOCKS, PAGES, WALKING
from workbench.ui.words import tr

OWN: dict[str, Words] = {"theme": "Attach to the theme “{name}”", "entity": "Attach to the entity “{name}”"}
"""What a personal key does, by the kind of what it stands for."""


def listing_of(commands: Commands, own: Sequence[tuple[str, str, str]] = ()) -> Listing:
    """Return the list; own: the personal keys of a project: key, kind (``theme`` or ``entity``), name."""
    menus = [(tr(title), tuple(_menu_lines(commands, title))) for title, _ in MENUS]
    shown = {name for _, lines in menus for name in (line.name for line in lines)}
    rest = tuple(_line(commands, spec.name, "", spec.synonyms) for spec in COMMANDS if spec.name not in shown)
    groups = [Group(title, lines) for title, lines in menus]
    groups += [Group(tr("Anywhere"), rest)] if rest else []
    personal = tuple(Line("", tr(OWN[kind]).format(name=name), (key,)) for key, kind, name in own)
    return Listing(tuple(groups), tuple(_fields()), (Group(tr("In this project"), personal),) if personal else ())


def _menu_lines(commands: Commands, title: Words) -> Iterator[Line]:
    """Yield the commands of a menu in order, those of submenus after their title, and the acts of the text it holds."""
    names = dict(MENUS)[title]
    synonyms = {spec.name: spec.synonyms for spec in COMMANDS}
    for act in READING_ACTS:
        if menu_of(act) == title:
            yield _act_line(act, title)
    for name in names:
        inner, where = (name.names, f"{tr(title)} › {tr(name.title)}") if isinstance(name, Submenu) else ((name,), tr(title))
        for one in inner:
            if one and one in synonyms:
                yield _line(commands, one, where, synonyms[one])


def _line(commands: Commands, name: str, where: str, synonyms: Words) -> Line:
    action = commands.action(name)
    keys = tuple(readable(one.toString()) for one in action.shortcuts())
    return Line(name, commands.words(name), keys, where, known_as("", synonyms))


def _act_line(act: ReadingAct, title: Words) -> Line:
    keys = act.told.split("   ") if act.told else [key for key in act.keys if key != "Return"]  # it says Enter, too
    where = f"{tr(title)} › {tr(act.group)}" if act.group and act.name not in WALKING else tr(title)
    return Line(
        act.name, act.said(), tuple(readable(key) for key in keys), where, known_as(act.words, SYNONYMS.get(act.name, ""))
    )


def menu_of(act: ReadingAct) -> Words:
    """Return the title of the menu in which an act of the text stands."""
    if act.name in WALKING:
        return "Go"
    return "View" if act.name.startswith(PAGES) else "Source" if act.name.startswith(BLOCKS) else "Coding"


def _fields() -> Iterator[Group]:
    for place in FIELD_KEYS:
        lines = tuple(Line("", tr(row.words), tuple(readable(key) for key in row.keys)) for row in place.rows)
        yield Group(tr(place.words), lines)
