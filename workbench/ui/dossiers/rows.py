"""What stands in the lists of a dossier, a question and the disagreements, as data; no widgets here."""

from dataclasses import dataclass, field

Key = tuple[str | int, ...]
"""What tells a row from all others of its list, however its words change."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote's number, which leads to a passage; against: the passage contradicts."""

    number: int
    passage_id: int
    against: bool = False


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a group: what, how many; at its right what it says or, of ``adds``, what its button does."""

    key: Key
    words: str
    count: str = ""
    aside: str = ""
    adds: str = ""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A statement or relation: ``kind`` is statement or relation; icon, name, entity_id: of a relation's other end.

    words: the value, or what follows the other end's name; sayer: who says it; as_what: it is said, with its likelihood;
    grade: that of its best evidence.
    """

    key: Key
    kind: str
    id: int
    label: str
    words: str
    icon: str = ""
    name: str = ""
    entity_id: int = 0
    notes: tuple[Note, ...] = ()
    sayer: str = ""
    as_what: str = ""
    grade: str = ""
    is_open: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ExhibitRow:
    """A passage below an opened claim; place: where in its source, told when it is first painted."""

    key: Key
    claim: tuple[str, int]
    evidence_id: int
    passage_id: int
    version_id: int
    start: int
    stance: str
    quote: str
    source: str
    claimed_as: str
    grade: str
    comment: str = ""
    number: int = 0
    by: str = ""


@dataclass(frozen=True, slots=True)
class WordsRow:
    """A line that says something: why a group is empty, what can be done there; faint."""

    key: Key
    words: str


@dataclass(frozen=True, slots=True)
class MoreRow:
    """A line that opens what did not fit."""

    key: Key
    words: str


@dataclass(frozen=True, slots=True)
class SideOf:
    """One side of a disagreement: what it holds, its first passage, and how many more there are."""

    says: str
    quote: str
    source: str
    version_id: int = 0
    start: int = 0
    claimed_as: str = ""
    grade: str = ""
    passages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClashRow:
    """A disagreement with its sides next to each other; about, id: what it is about, to be opened."""

    key: Key
    about: str
    id: int
    title: str
    sides: tuple[SideOf, ...]
    entities: frozenset[int] = field(default=frozenset(), compare=False)


@dataclass(frozen=True, slots=True)
class MemoRow:
    """A memo: its kind, heading, initials and date."""

    key: Key
    id: int
    kind: str
    words: str
    aside: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of the chronology; claim: statement or relation, and its id."""

    key: Key
    when: str
    words: str
    notes: tuple[Note, ...]
    claim: tuple[str, int]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source above its passages; reliability: its letter."""

    key: Key
    id: int
    title: str
    icon: str
    count: str
    reliability: str


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage; what it says is read when it is first painted. number: of its note, 0 for none; comment: on its use."""

    key: Key
    passage_id: int
    number: int = 0
    comment: str = ""
    by: str = ""


Row = HeadRow | ClaimRow | ExhibitRow | WordsRow | MoreRow | ClashRow | MemoRow | EventRow | SourceRow | PassageRow
