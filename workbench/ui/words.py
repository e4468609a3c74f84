"""Words that people read: every sentence of the window passes through here on its way to Qt Linguist."""

from PySide6.QtCore import QCoreApplication

from workbench.said import ASIDE

CONTEXT = "Workbench"


def tr(words: str, count: int = -1) -> str:
    """Return words in the language of the window; count chooses the plural and fills in %n.

    `words||aside`: the aside tells translators which of several uses is meant; nobody reads it.
    """
    words, _, aside = words.partition(ASIDE)
    said = QCoreApplication.translate(CONTEXT, words, aside or None, count)
    if count < 0:
        return said
    plural = "" if count == 1 else "s"  # English needs no translation file; others bring their own plurals
    grouped = f"{count:,}"
    said = said.replace("%n", grouped) if "%n" in said else said.replace(str(count), grouped, 1)  # Qt fills in 1234567
    return said.replace("(s)", plural)
