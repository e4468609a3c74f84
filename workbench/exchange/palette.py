"""The colours of themes by their names, as files have them."""

import json
from functools import cache

from workbench.paths import resources


@cache
def colour_names() -> tuple[str, ...]:
    """Return the names of the palette's 24 colours, in its order (resources/look/palette.json)."""
    return tuple(str(each["name"]) for each in _colours())


@cache
def _colours() -> tuple[dict[str, str], ...]:
    read = json.loads((resources() / "look" / "palette.json").read_text(encoding="utf-8"))
    return tuple(read["colours"])


def colour_of(words: str) -> int | None:
    """Return the index of the colour that words name: its name, or ``#RRGGBB``, of which the nearest is taken; else None."""
    names = [name.casefold() for name in colour_names()]
    wanted = words.strip().casefold()
    if wanted in names:
        return names.index(wanted)
    letters = wanted.removeprefix("#")
    if len(letters) != 6 or any(letter not in "0123456789abcdef" for letter in letters):
        return None
    solids = [_rgb(each["light_solid"].removeprefix("#")) for each in _colours()]
    sought = _rgb(letters)
    return min(range(len(solids)), key=lambda at: sum((a - b) ** 2 for a, b in zip(solids[at], sought, strict=True)))


def _rgb(letters: str) -> tuple[int, int, int]:
    return int(letters[:2], 16), int(letters[2:4], 16), int(letters[4:], 16)
