"""Quotations that were cited from a text which says something else by now."""

from workbench.briefs.gathering import JOINT


def stands_no_more(quoted: str, now: str, text: str) -> bool:
    """Tell whether words, as they were cited, are no longer in a text; now: what their passage says.

    Other limits drawn in the same text are no other words: then they still stand there. White space and soft hyphens make
    no difference.
    """
    if _letters(quoted) == _letters(now):
        return False
    there = _letters(text)
    return not all(_letters(piece) in there for piece in quoted.split(JOINT))


def _letters(words: str) -> str:
    return "".join(words.split()).replace("\u00ad", "")
