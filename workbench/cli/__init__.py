"""The same parts without a window, for scripts and for machines without a screen."""

VERBS = frozenset(
    {
        "new", "import", "info", "text", "attach", "passages", "undo", "redo", "history", "brief", "check", "sample",
    }
)  # fmt: skip
"""The verbs; told here without importing anything, so that the window's start does not pay for the command line."""

ASKS = frozenset({"--help", "-h", "--version"})


def is_verb(arguments: list[str]) -> bool:
    """Tell whether arguments call the command line: a verb, or a question about it, stands first."""
    return bool(arguments) and (arguments[0] in VERBS or arguments[0] in ASKS)
