"""What is wrong with a pattern, in sentences: for the find bar and for searching everywhere."""

from workbench.analysis.pattern_errors import Fault, PatternInvalid, PatternTooSlow
from workbench.ui.words import tr

FAULTS: dict[Fault, str] = {
    Fault.GROUP_OPEN: "The bracket ( at letter {place} is not closed.",
    Fault.GROUP_CLOSED: "The bracket ) at letter {place} closes nothing. For the sign itself, write \\).",
    Fault.SET_OPEN: "The bracket [ at letter {place} is not closed. For the sign itself, write \\[.",
    Fault.NOTHING_TO_REPEAT: "There is nothing before the {letter} at letter {place} that it could repeat.",
    Fault.REPEATED_TWICE: "The {letter} at letter {place} repeats what is repeated already.",
    Fault.RANGE: "The range {letters} at letter {place} runs backwards or is none.",
    Fault.ESCAPE: "{letters} at letter {place} means nothing here. For a backslash itself, write \\\\.",
    Fault.ESCAPE_AT_END: "The pattern ends in a lone backslash. For a backslash itself, write \\\\.",
    Fault.REFERENCE: "At letter {place} the pattern speaks of a group that there isn't.",
    Fault.GROUP_NAME: "The name of the group at letter {place} can't be one, or is there already.",
    Fault.EXTENSION: "The pattern can't be read from letter {place} on: {letters} has no meaning after a bracket.",
    Fault.REPEAT_LIMITS: "The limits of the repetition at letter {place} stand the wrong way round.",
    Fault.LOOKBEHIND: "What stands behind, (?<= or (?<!, must have one fixed length.",
    Fault.OTHER: "This pattern can't be read.",
}
"""What is wrong with a pattern, by its fault; the place is that of the letter, from 1."""

SLOW = "This pattern goes back and forth too long, so it was given up. Say more exactly what may be repeated."
LARGE = "This pattern needs too much memory, so it was given up."


def pattern_words(error: BaseException) -> str:
    """Return the sentence about a pattern that found nothing because of itself."""
    if isinstance(error, PatternTooSlow):
        return tr(SLOW)
    if not isinstance(error, PatternInvalid):
        return tr(LARGE)
    return tr(FAULTS[error.fault]).format(place=error.place, letters=error.letters, letter=error.letters[:1])
