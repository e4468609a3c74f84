"""What a brief says, as plain values: the parts that the typesetter is given, and nothing else."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of prose: its text, or the numbers of the passages cited there; an unknown number is shown as ``3?``."""

    text: str = ""
    cites: tuple[int, ...] = ()


Paragraph = tuple[Run, ...]
Prose = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Meta:
    """The imprint. Words are in the brief's language; empty means: not stated, which the page says.

    document_date: ISO date that the PDF's properties bear; moment: ISO moment of its identity (same input, same bytes).
    handling: TLP 2.0 label, the strictest of the brief and what it cites. paper: ``a4`` or ``us-letter``.
    """

    title: str
    subtitle: str = ""
    organisation: str = ""
    reference: str = ""
    author: str = ""
    date_words: str = ""
    cutoff_words: str = ""
    cutoff_note: str = ""
    handling: str = "TLP:CLEAR"
    language: str = "en"
    paper: str = "a4"
    document_date: str = "1970-01-01"
    moment: str = "1970-01-01T00:00:00.000Z"


@dataclass(frozen=True, slots=True)
class JudgmentPart:
    """A key judgment; low and high in per cent, None while no likelihood is chosen; passages for and against by number."""

    text: str
    likelihood: str = ""
    low: float | None = None
    high: float | None = None
    confidence: str = ""
    reason: str = ""
    supporting: tuple[int, ...] = ()
    contradicting: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionPart:
    """The discussion of one theme: passages as lines of gist, then what is reported, assumed and judged."""

    title: str
    reported: Prose = ()
    assumed: Prose = ()
    judged: Prose = ()
    passages: tuple[int, ...] = ()
    quoted: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityPart:
    """An entity's profile: how often each source mentions it (source tag, passages), and the passages themselves."""

    name: str
    kind: str
    description: str = ""
    aliases: tuple[str, ...] = ()
    mentions: tuple[tuple[str, int], ...] = ()
    passages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One theme's passages, one number a source; depth 0 for a top theme, which counts its whole branch."""

    label: str
    theme: str
    depth: int
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SourcePart:
    """An entry of the source list; empty text means that the source does not state it. grade: Admiralty letter."""

    tag: str
    title: str
    short: str
    authors: str = ""
    publisher: str = ""
    series: str = ""
    published: str = ""
    information: str = ""
    accessed: str = ""
    url: str = ""
    identifier: str = ""
    descriptor: str = ""
    grade: str = "F"
    grade_words: str = ""
    reason: str = ""
    form: str = ""
    handling: str = "TLP:CLEAR"
    sha256: str = ""
    passages: int = 0


@dataclass(frozen=True, slots=True)
class ThemePart:
    """How a theme is marked: word, underline pattern, tint, in that order; colours as ``#rrggbb``."""

    key: str
    name: str
    colour: str
    tint: str
    dash: str


@dataclass(frozen=True, slots=True)
class ContextRun:
    """A stretch of the source around a passage; kind: ``quoted``, ``around``, ``mark`` (ours: what was left out).

    A ``break`` is a page break within quoted words: drawn, never a letter among them. A ``border`` (a pilcrow, ours)
    stands where the surroundings go on in another block: the next row of a table, a heading, a paragraph.
    """

    text: str
    kind: str = "around"


@dataclass(frozen=True, slots=True)
class PassagePart:
    """A cited passage; gist_is_quoted: the line is the passage's own words. source is a tag, empty when it is gone.

    grade: letter and digit (``C3``); fragments: the exact words, one text a piece.
    """

    number: int
    source: str
    place: str
    fragments: tuple[str, ...]
    context: tuple[ContextRun, ...]
    themes: tuple[str, ...] = ()
    gist: str = ""
    gist_is_quoted: bool = False
    claimed_as: str = ""
    says_who: str = ""
    grade: str = ""
    language: str = ""
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class ScalePart:
    """A yardstick: its name and its terms as (term, low, high) in per cent."""

    name: str
    terms: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class BriefContent:
    """A whole brief, ready to be typeset; citations is the JSON that goes into the PDF unaltered."""

    meta: Meta
    yardstick: ScalePart
    bottom_line: Prose = ()
    so_what: Prose = ()
    judgments: tuple[JudgmentPart, ...] = ()
    disagreements: tuple[tuple[Paragraph, ...], ...] = ()
    gaps: Prose = ()
    sections: tuple[SectionPart, ...] = ()
    alternatives: Prose = ()
    indicators: Prose = ()
    entities: tuple[EntityPart, ...] = ()
    heat: tuple[HeatRow, ...] = ()
    sources: tuple[SourcePart, ...] = ()
    summary: Prose = ()
    letters: tuple[tuple[str, str], ...] = ()
    digits: tuple[tuple[str, str], ...] = ()
    confidence: tuple[tuple[str, str], ...] = ()
    themes: tuple[ThemePart, ...] = ()
    passages: tuple[PassagePart, ...] = ()
    words: dict[str, object] = field(default_factory=dict)
    citations: str = "[]"
