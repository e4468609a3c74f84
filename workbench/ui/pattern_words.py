"""What is wrong with a pattern, in sentences: for the find bar and for searching everywhere."""

from workbench import wording
from workbench.ui.words import tr


def pattern_words(error: BaseException) -> str:
    """Return the sentence about a pattern that found nothing because of itself."""
    return wording.pattern_words(error, tr)
