"""The window: panes, what they share, and how they look."""

import builtins

import PySide6.QtCore  # noqa: F401 - it hooks itself into every import to come

# PySide reads the source of each module that is imported after it, to learn whether it names PySide's optional spellings of
# Qt's names. We use none of them; it costs a tenth of the start and 30 MB.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
