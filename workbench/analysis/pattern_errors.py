"""What can be wrong with a regular expression."""

from enum import StrEnum


class Fault(StrEnum):
    """Why a pattern can't be read."""

    GROUP_OPEN = "group open"
    GROUP_CLOSED = "group closed"
    SET_OPEN = "set open"
    NOTHING_TO_REPEAT = "nothing to repeat"
    REPEATED_TWICE = "repeated twice"
    RANGE = "range"
    ESCAPE = "escape"
    ESCAPE_AT_END = "escape at end"
    REFERENCE = "reference"
    GROUP_NAME = "group name"
    EXTENSION = "extension"
    REPEAT_LIMITS = "repeat limits"
    LOOKBEHIND = "lookbehind"
    OTHER = "other"


_FAULTS = (
    ("missing )", Fault.GROUP_OPEN),
    ("unterminated subpattern", Fault.GROUP_OPEN),
    ("unbalanced parenthesis", Fault.GROUP_CLOSED),
    ("unterminated character set", Fault.SET_OPEN),
    ("nothing to repeat", Fault.NOTHING_TO_REPEAT),
    ("multiple repeat", Fault.REPEATED_TWICE),
    ("bad character range", Fault.RANGE),
    ("bad escape (end of pattern)", Fault.ESCAPE_AT_END),
    ("bad escape", Fault.ESCAPE),
    ("incomplete escape", Fault.ESCAPE),
    ("invalid group reference", Fault.REFERENCE),
    ("unknown group name", Fault.REFERENCE),
    ("cannot refer to", Fault.REFERENCE),
    ("bad character in group name", Fault.GROUP_NAME),
    ("missing group name", Fault.GROUP_NAME),
    ("redefinition of group name", Fault.GROUP_NAME),
    ("unknown extension", Fault.EXTENSION),
    ("unexpected end of pattern", Fault.GROUP_OPEN),
    ("min repeat greater", Fault.REPEAT_LIMITS),
    ("look-behind requires", Fault.LOOKBEHIND),
)
"""By how Python's message begins."""


def fault_of(message: str) -> Fault:
    """Return the fault that a message of Python's re tells of."""
    return next((fault for beginning, fault in _FAULTS if message.startswith(beginning)), Fault.OTHER)


class PatternError(Exception):
    """A pattern that found nothing because of the pattern."""


class PatternInvalid(PatternError):
    """A pattern can't be read. fault: why; place: of the letter, from 1, 0 if that isn't known; letters: those in question."""

    def __init__(self, pattern: str, fault: str, place: int, letters: str = "") -> None:
        super().__init__(fault)
        self.pattern, self.fault, self.place, self.letters = pattern, Fault(fault), place, letters


class PatternTooSlow(PatternError):
    """A pattern was given up after a time: most likely it goes back and forth without end."""


class PatternTooLarge(PatternError):
    """A pattern needs more memory than it is given."""

    def __init__(self, pattern: str) -> None:
        super().__init__()
        self.pattern = pattern
