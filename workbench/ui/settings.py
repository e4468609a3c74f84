"""What the program remembers for a person: a JSON file that may be garbage or missing without harm."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.model.moment import now
from workbench.ui.settings_file import SettingsFile

MOST_RECENT = 12
MOST_KNOWN = 200
"""Projects that links are followed into."""
MOST_PLACED = 60
"""Projects whose reading places are kept."""

OPEN_LAST = "open_last"
"""The setting that says whether the last project is opened at the start."""

PLACES = ("places", "views", "tabs", "lately")
"""What is kept of where one was, by project."""


class Settings:
    """Values by name, written whole to a temporary file and then in place; what can't be written is kept in memory.

    Each window has its own, as it was when it started; what others wrote meanwhile stays in the file.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or _usual()
        self._file = SettingsFile(self.path)
        self._values: dict[str, Any] = self._read()
        self._unwritten: dict[str, Any] = {}
        """What the values that are not on disk yet were before."""
        self.unlisted: set[str] = set()
        """Paths of projects that are never recent ones, such as the tour's."""

    @property
    def broken(self) -> Path | None:
        """Where a file that was no settings was put aside."""
        return self._file.broken

    @broken.setter
    def broken(self, where: Path | None) -> None:
        self._file.broken = where

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value; the default if there is none or it is of another type than the default."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def values(self) -> dict[str, Any]:
        """Return all values by name: for the few of them that a report may tell."""
        return dict(self._values)

    def set(self, name: str, value: Any) -> None:
        """Keep a value and write the file."""
        if self._values.get(name) != value:
            self._unwritten.setdefault(name, self._values.get(name))
            self._values[name] = value
            if self._file.write(self._values, self._unwritten):
                self._unwritten = {}

    # --- recent projects

    def recent(self) -> list[dict[str, Any]]:
        """Return the projects opened lately, newest first: path, title, at, sources, codings."""
        return [entry for entry in self.get("recent", []) if isinstance(entry, dict) and isinstance(entry.get("path"), str)]

    def remember(self, path: Path, title: str, sources: int, codings: int, guid: str = "") -> None:
        """Put a project at the head of the recent ones; by its guid links into it find its path. Not one that is unlisted."""
        if str(path) in self.unlisted:
            return
        others = [entry for entry in self.recent() if entry["path"] != str(path)]
        entry = {"path": str(path), "title": title, "at": now(), "sources": sources, "codings": codings}
        if guid:
            self._know(guid, path)
        self.set("recent", [entry, *others][:MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Take a project from the recent ones."""
        self.set("recent", [entry for entry in self.recent() if entry["path"] != str(path)])

    def forget_all(self) -> None:
        """Take all projects from the recent ones."""
        self.set("recent", [])

    def _know(self, guid: str, path: Path) -> None:
        known = {one: where for one, where in self.get("known", {}).items() if one != guid}
        self.set("known", dict([*known.items(), (guid, str(path))][-MOST_KNOWN:]))

    def path_of(self, guid: str) -> Path | None:
        """Return where the project with a guid was opened last, None if it never was."""
        path = self.get("known", {}).get(guid)
        return Path(path) if isinstance(path, str) else None

    # --- reading places

    def place(self, guid: str, source_id: int) -> tuple[int, int] | None:
        """Return where a source was last read: the code point at which the topmost line begins, and the pixels from the
        view's top to that line's; None if it never was."""
        kept = self.get("places", {}).get(guid)
        place = kept.get(str(source_id)) if isinstance(kept, dict) else None
        numbers = place if isinstance(place, list) else [place, 0]  # a former version kept the code point alone
        whole = [one for one in numbers if isinstance(one, int)]
        return (whole[0], whole[1]) if len(whole) == len(numbers) == 2 and whole[0] >= 0 else None

    def set_places(self, guid: str, places: Mapping[int, tuple[int, int]]) -> None:
        """Keep the reading places of some sources of a project; those of the projects read longest ago are let go."""
        kept = dict(self.get("places", {}))
        own = kept.pop(guid, None)
        kept[guid] = {**(own if isinstance(own, dict) else {}), **{str(one): list(place) for one, place in places.items()}}
        self.set("places", dict(list(kept.items())[-MOST_PLACED:]))

    def forget_places(self, guid: str = "") -> None:
        """Forget where every source was read, how it was looked at, and which tabs were open: in one project, or in all."""
        for name in PLACES:
            self.set(name, {one: kept for one, kept in self.get(name, {}).items() if guid and one != guid})

    def has_places(self) -> bool:
        """Tell whether there is anything of the kind to forget."""
        return any(self.get(name, {}) for name in PLACES)

    # --- tabs

    def tabs(self, guid: str) -> list[str]:
        """Return the keys of the tabs that were open when a project was last closed."""
        kept = self.get("tabs", {}).get(guid)
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def set_tabs(self, guid: str, keys: list[str]) -> None:
        """Keep which tabs are open."""
        self.set("tabs", {**self.get("tabs", {}), guid: keys})

    def _read(self) -> dict[str, Any]:
        try:
            return self._file.read() or {}
        except OSError:
            return {}


def number_of(kept: object) -> int:
    """Return the id or the number of pixels that words of the settings say; 0 if they say none, or one of over 63 bits."""
    words = kept if isinstance(kept, str) and kept.isascii() and kept.isdecimal() and len(kept) < 20 else "0"
    return int(words) if int(words) < 1 << 63 else 0


def _usual() -> Path:
    """Return where settings are kept; a folder that can't be made only means that nothing is remembered."""
    try:
        return paths.user_config() / "settings.json"
    except (OSError, RuntimeError):
        return Path(tempfile.gettempdir()) / "no such folder" / "settings.json"
