"""What the program's own data is called in the language of the window: kinds, properties, relations, terms, colours.

The words are those of briefs (resources/typst/words), so that a brief and the window call a thing alike; what an analyst
named stays as it is.
"""

from typing import Any

from PySide6.QtCore import QLocale

from workbench.briefs.words import labelled, words


def data_words() -> dict[str, Any]:
    """Return the words of briefs in the language of the window; English where there are none of it."""
    return words(QLocale().bcp47Name())


def named(label: str) -> str:
    """Return a label of the program's data in the language of the window; any other as it stands."""
    return labelled(label, data_words())
