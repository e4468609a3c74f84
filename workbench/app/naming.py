"""The analyst's usual name: where it comes from, and how it is changed without taking one's older codings away."""

import getpass
from collections.abc import Callable

from workbench.ui.settings import Settings
from workbench.ui.words import tr

NAMES = "analyst_names"
"""The setting that keeps, by the GUID of a project, the name one goes by in it, where that is not one's usual one."""


class Naming:
    """Knows the usual name. rename(old, new): renames in the open project, if one is open; it tells what hinders it."""

    def __init__(self, settings: Settings, rename: Callable[[str, str], object]) -> None:
        self._settings, self._rename = settings, rename

    @property
    def is_known(self) -> bool:
        """Whether the analyst ever said a name."""
        return bool(self._settings.get("analyst", ""))

    @property
    def name(self) -> str:
        """The usual name; that of the account on the computer until one is given."""
        known = str(self._settings.get("analyst", ""))
        if known:
            return known
        try:
            return getpass.getuser()
        except (OSError, KeyError, ImportError):  # no such account; on Windows no variable that names it
            return tr("Analyst")

    def change(self, name: str) -> None:
        """Go by another name from now on; in projects of before one stays who one was. Nothing happens for no name."""
        old, name = self.name, " ".join(name.split())
        if not name or name == self._settings.get("analyst", ""):
            return
        if name != old:
            known = dict.fromkeys(self._settings.get("known", {}), old)
            self._settings.set(NAMES, {**known, **self._settings.get(NAMES, {})})
        self._settings.set("analyst", name)
        if name != old:
            self._rename(old, name)
