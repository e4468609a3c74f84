"""What Qt says of itself, without what it quotes: its messages may hold names of files and words of a text."""

import re

_CALL = re.compile(r"Q[A-Z][A-Za-z]{1,40}(?:::~?\w{1,60})*")
_CATEGORY = re.compile(r"(?:qt|default)(?:\.[a-z0-9_]{1,30})*")


def safe_words(words: str, category: str) -> str:
    """Return the function or class of Qt that a message begins with, its category and how long it is."""
    called = _CALL.match(words)
    told = called[0][:120] if called is not None else "a message"
    known = _CATEGORY.fullmatch(category)
    return f"{told} ({known[0] if known is not None else 'unknown'}, {len(words)} characters)"
