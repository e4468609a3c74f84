"""What the program's own data is called in the language of the window: kinds, properties, relations, terms, colours.

The words are those of briefs (resources/typst/words), so that a brief and the window call a thing alike; what an analyst
named stays as it is.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale

from workbench.briefs.words import labelled, words
from workbench.ui.words import VOICE


def data_words() -> dict[str, Any]:
    """Return the words of briefs in the language of the window; English where there are none of it."""
    known = words(QLocale().bcp47Name())
    return known if VOICE.disguise is None else _disguised(known, VOICE.disguise)


def named(label: str) -> str:
    """Return a label of the program's data in the language of the window; any other as it stands."""
    said = labelled(label, words(QLocale().bcp47Name()))
    return said if VOICE.disguise is None else VOICE.disguise(said)


def _disguised(known: Any, disguise: Callable[[str], str]) -> Any:
    """Return words, or a tree of them, in a language that nobody speaks; signs stay as they are."""
    if isinstance(known, dict):
        return {name: _disguised(each, disguise) for name, each in known.items()}
    if isinstance(known, list):
        return [_disguised(each, disguise) for each in known]
    return disguise(known) if isinstance(known, str) and any(map(str.isalpha, known)) else known
