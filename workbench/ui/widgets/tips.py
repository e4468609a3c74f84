"""Words of texts and of analysts as tool tips: shown letter by letter, whatever they hold."""

from html import escape

WIDEST = 90
"""Letters of a line past which a tip is wrapped."""


def tip(words: str) -> str:
    """Return words as a tool tip may take them: Qt guesses whether a tip is markup, and marked-up words it obeys.

    Short words that can't be taken for markup stay as they are, since screen readers read a tip too; others become
    markup that shows their very letters, and wraps.
    """
    if not any(letter in words for letter in "<&") and all(len(line) <= WIDEST for line in words.split("\n")):
        return words
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"
