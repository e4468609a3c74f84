"""A call: what a second start of the program asks of the window that runs already. Plain Python; no Qt."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from workbench.model.link import is_link

NEW_WINDOW = "--new-window"
"""The option that asks for a window of its own."""

NEW_PROJECT = "--new-project"
"""The option that asks for a new project: the desktop's menu of the icon has it."""

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""The environment variables by which a desktop lets a program raise its window: Wayland's and X11's."""

LONGEST = 1_000_000
"""Bytes of a call; more is no call."""


class NotACall(Exception):
    """Bytes that came in are no call."""


@dataclass(frozen=True, slots=True)
class Call:
    """Projects, texts (absolute paths) and links to open; token: the desktop's leave to raise a window.

    only_if_open: it is taken only where its project is open already.
    """

    words: tuple[str, ...] = ()
    new_project: bool = False
    token: str = ""
    only_if_open: bool = False

    def written(self) -> bytes:
        """Write it as JSON; versions of the program that know fewer or more fields understand each other."""
        return json.dumps(asdict(self)).encode("utf-8")

    def politely(self) -> "Call":
        """Return the same call for a window that should take it only if the project is open there."""
        return replace(self, only_if_open=True)


def read_call(written: bytes) -> Call:
    """Return the call that bytes hold, fields of other versions left out; NotACall if they hold none."""
    try:
        given = json.loads(written)
        words = tuple(str(word) for word in given.get("words", ()))
        token = str(given.get("token", ""))
        return Call(words, bool(given.get("new_project")), token, bool(given.get("only_if_open")))
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        raise NotACall from error


def call_of(arguments: Sequence[str], surroundings: Mapping[str, str] = os.environ) -> Call:
    """Return what the words of a command line ask for; file addresses become paths, paths absolute; options are left out."""
    words = tuple(_named(word) for word in arguments if word and not word.startswith("-"))
    token = next((surroundings[name] for name in TOKENS if surroundings.get(name)), "")
    return Call(words, NEW_PROJECT in arguments, token)


def words_of(call: Call) -> list[str]:
    """Return the words of a command line that asks for the same."""
    return [*([NEW_PROJECT] if call.new_project else []), *call.words]


def _named(word: str) -> str:
    """A word as another process understands it, whatever folder it stands in."""
    if is_link(word):
        return word
    if word[:5].casefold() == "file:":
        from urllib.parse import urlsplit
        from urllib.request import url2pathname  # 20 ms that only this rare case pays

        return str(Path(url2pathname(urlsplit(word).path)))
    return str(Path(word).absolute())
