"""What a rule finds: which rule, at which place of a brief, in which words, and the change that mends it."""

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """The rules, in the order in which findings of one place are told; the standard each comes from is said in the wording."""

    TOGETHER = "likelihood and confidence together"
    ROWS = "rows mixed"
    OTHER_TERM = "term differs from the chosen one"
    HEDGED = "hedged twice"
    WEASEL = "weasel word"
    NO_LIKELIHOOD = "no likelihood"
    NO_CONFIDENCE = "no confidence"
    NO_REASON = "confidence without a reason"
    NO_EVIDENCE = "no evidence"
    ONE_ORIGIN = "one origin"
    TOO_STRONG = "stronger than the weakest grade"
    HIGH_ON_WEAK = "high confidence on weak sources"
    ASSUMPTION = "unsupported assumption"
    ADVICE_AS_FACT = "recommendation as fact"
    UNSOURCED = "unsourced"
    UNKNOWN_NUMBER = "unknown number"
    GONE = "cited passage gone"
    CHANGED = "cited passage changed"
    MISQUOTED = "words not in a cited passage"
    UNGRADED = "source not graded"
    STRICTER = "stricter than the brief"
    EMPTY_BOTTOM_LINE = "empty bottom line"
    NO_AUTHOR = "no author"
    NO_DATE = "no date"
    NO_CUTOFF = "no cut-off"


class Place(StrEnum):
    """What a finding's place is; of the brief itself its id is 0."""

    BRIEF = "brief"
    SECTION = "section"
    JUDGMENT = "judgment"


NOTES = frozenset({Rule.NO_REASON, Rule.UNGRADED, Rule.NO_CUTOFF, Rule.NO_DATE, Rule.NO_AUTHOR, Rule.EMPTY_BOTTOM_LINE})
"""Rules whose findings are something missing rather than something wrong."""

ERRORS = frozenset({Rule.UNKNOWN_NUMBER, Rule.GONE, Rule.MISQUOTED, Rule.STRICTER})
"""Rules whose findings make the published brief wrong, not only worse."""

Edit = tuple[int, int, str]
"""Start and end in code points of the stored text, and what stands there instead."""


@dataclass(frozen=True, slots=True)
class Fix:
    """What mends a finding. kind: ``split``, ``replace``, ``drop``, ``quote`` change the text; ``choose`` sets the field.

    value: the term or label chosen, or the words put in; edits: in the order of the text, none overlapping.
    """

    kind: str
    value: str = ""
    edits: tuple[Edit, ...] = ()
    field: str = ""

    def applied(self, text: str) -> str:
        """Return a text after the edits."""
        for start, end, words in reversed(self.edits):
            text = text[:start] + words + text[end:]
        return text


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a rule finds. start, end: code points of the field's stored text, equal where it is about the whole.

    words: what it is about; a finding left as it is comes back when they change. details: for the sentence about it:
    terms, grades, numbers, titles by name, in the order of their names.
    """

    rule: Rule
    place: Place
    place_id: int
    field: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    fix: Fix | None = None
    details: tuple[tuple[str, str], ...] = ()
    is_left: bool = False

    @property
    def key(self) -> tuple[str, int, str, int, str]:
        """What tells findings of a brief apart."""
        return (self.rule.value, self.place_id, self.field, self.start, self.words)

    @property
    def severity(self) -> str:
        """How grave it is: ``error``, ``warning`` or ``note``."""
        return "error" if self.rule in ERRORS else "note" if self.rule in NOTES else "warning"

    def detail(self, name: str) -> str:
        """Return a detail by its name; empty if there is none."""
        return dict(self.details).get(name, "")


def detailed(**details: object) -> tuple[tuple[str, str], ...]:
    """Return details in the order of their names."""
    return tuple(sorted((name, str(value)) for name, value in details.items()))
