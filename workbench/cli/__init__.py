"""The same parts without a window, for scripts and for machines without a screen."""

import os
import sys
from pathlib import Path

VERBS = frozenset(
    {
        "new", "import", "info", "text", "attach", "passages", "take-over", "mentions", "undo", "redo", "history", "brief",
        "check", "sample", "search", "version", "source", "cite", "analysts", "codebook",
        "entity", "state", "relate", "memo", "verify", "lint", "judgments", "annotate",
    }
)  # fmt: skip
"""The verbs; told here without importing anything, so that the window's start does not pay for the command line."""

ASKS = frozenset({"--help", "-h", "--version"})


def is_verb(arguments: list[str]) -> bool:
    """Tell whether arguments call the command line: a verb, or a question about it, stands first."""
    return bool(arguments) and (arguments[0] in VERBS or arguments[0] in ASKS)


def is_misspelt(arguments: list[str]) -> bool:
    """Tell whether the first argument can only be meant as a verb, though it is none: no option, no file, no path."""
    first = arguments[0] if arguments else "-"
    return not first.startswith("-") and not any(sign in first for sign in "./\\") and not Path(first).exists()


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""The environment variables of which one tells Qt where to show a window on Linux; without any it ends the program."""

NO_SCREEN = "There is no screen to open a window on. The verbs work without one: workbench --help lists them."


def has_screen(arguments: list[str]) -> bool:
    """Tell whether a window can be tried: elsewhere than on Linux there is always a screen, and -platform names one."""
    named = any(argument.lstrip("-").startswith("platform") for argument in arguments if argument.startswith("-"))
    return sys.platform != "linux" or named or any(os.environ.get(name) for name in SCREENS)
