"""Words that people read: every sentence of the window passes through here on its way to Qt Linguist."""

from collections.abc import Callable

from workbench.said import ASIDE
from workbench.ui.locale import number

CONTEXT = "Workbench"

Translate = Callable[[str, str, int], str]
"""Translates words, with their aside and a count (-1: none), %n left alone; empty if it doesn't know them."""


def _english(_words: str, _aside: str, _count: int) -> str:
    """Know no words: the English ones are said."""
    return ""


class Voice:
    """The language that the window speaks: one for the whole program, as Qt's own translators are.

    disguise: what a language that nobody speaks does to words. heard(words), where it is set, is told words when they are
    first said in a language: tests find what no one translates.
    """

    def __init__(self) -> None:
        self._translate: Translate = _english
        self._said: dict[str, str] = {}
        self.heard: Callable[[str], None] | None = None
        self.disguise: Callable[[str], str] | None = None

    def speak(self, translate: Translate | None = None) -> None:
        """Speak another language from now on; None: English as it stands in the code."""
        self._translate, self.disguise = translate or _english, None
        self._said.clear()

    def say(self, words: str, count: int) -> str:
        """Return words in this language; in English “(s)” follows the count, unless it is known better."""
        known = self._said.get(words) if count < 0 else None
        if known is None:
            if self.heard is not None:
                self.heard(words)
            plain, _, aside = words.partition(ASIDE)
            known = self._translate(plain, aside, count) or (plain if count < 0 else plain.replace("(s)", "s"[: count != 1]))
            if count < 0:
                self._said[words] = known
        return known if count < 0 else known.replace("%n", number(count))


VOICE = Voice()


def tr(words: str, count: int = -1) -> str:
    """Return words in the language of the window; count chooses the plural and fills in %n, grouped as people write numbers.

    `words||aside`: the aside tells translators which of several uses is meant; nobody reads it.
    """
    return VOICE.say(words, count)
