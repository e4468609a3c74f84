"""The analyst's usual name: where it comes from, and how it is changed without taking one's older codings away."""

import getpass
import sys
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
        """The usual name; that of the account on this computer until one is given."""
        return str(self._settings.get("analyst", "")) or account_name() or tr("Analyst")

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


def account_name() -> str:
    """Return who the account on this computer belongs to: the person's name where the system knows it, else the account's."""
    try:
        account = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account; on Windows no variable that names it
        account = ""
    return _full_name(account) or account


def _full_name(account: str) -> str:
    """Return the first field of what POSIX systems keep about an account (GECOS), empty where there is none."""
    if sys.platform == "win32" or account == "root":
        return ""
    import pwd

    try:
        words = pwd.getpwnam(account).pw_gecos.split(",")[0].replace("&", account.capitalize())
    except (KeyError, ValueError):
        return ""
    return " ".join(words.split())
