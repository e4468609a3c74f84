"""What hinders a name, in a sentence for the field in which it is typed; no widgets here."""

from collections.abc import Iterable

from workbench.coding.records import ThemeRecord
from workbench.coding.theme_groups import GroupRecord
from workbench.model.clean import clean_line
from workbench.model.theme import DEEPEST
from workbench.ui.words import tr


def renaming_problem(themes: dict[int, ThemeRecord], theme_id: int, name: str) -> str:
    """Return why a theme can't be called so, empty if it can."""
    theme = themes.get(theme_id)
    cleaned = clean_line(name.replace("/", "∕"))
    if theme is None or not cleaned:
        return "" if theme is None else tr("A name is needed.")
    return _taken(themes, theme.parent_id, cleaned, theme_id)


def sibling_problem(themes: dict[int, ThemeRecord], parent_id: int | None, name: str) -> str:
    """Return why a new theme of one name can't stand under a parent, empty if it can."""
    cleaned = clean_line(name.replace("/", "∕"))
    return _taken(themes, parent_id, cleaned) if cleaned else tr("A name is needed.")


def new_path_problem(themes: dict[int, ThemeRecord], path: str) -> str:
    """Return why a theme can't be made at a path of names, empty if it can."""
    names = [clean_line(name) for name in path.split("/") if clean_line(name)]
    if not names:
        return tr("A name is needed.")
    if len(names) > DEEPEST:
        return tr("Themes nest at most {most} deep.").format(most=DEEPEST)
    there = {theme.path for theme in themes.values()}
    return tr("There is a theme “{name}” here already.").format(name=names[-1]) if "/".join(names) in there else ""


def group_problem(groups: Iterable[GroupRecord], name: str, but: int = 0) -> str:
    """Return why a group can't be called so, empty if it can."""
    cleaned = clean_line(name)
    if not cleaned:
        return tr("A name is needed.")
    taken = any(group.name == cleaned and group.id != but for group in groups)
    return tr("There is a group “{name}” already.").format(name=cleaned) if taken else ""


def _taken(themes: dict[int, ThemeRecord], parent_id: int | None, name: str, but: int = 0) -> str:
    taken = any(one.name == name and one.parent_id == parent_id and one.id != but for one in themes.values())
    return tr("There is a theme “{name}” here already.").format(name=name) if taken else ""
