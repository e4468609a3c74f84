"""What a brief says, as plain values: the parts that the typesetter is given, and nothing else."""

from dataclasses import dataclass, field

from workbench.briefs.source_parts import AnnotatedSource


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a cited passage, never written by hand: pieces in their order, an ellipsis of ours between two of them.

    is_whole: nothing of the passage is left out. A number that cites nothing has no pieces. ranges: where the pieces stand
    in the words cited, in code points, as it is written; empty for the whole. cut_before, cut_after: left out at an end.
    """

    number: int
    pieces: tuple[str, ...] = ()
    is_whole: bool = True
    ranges: tuple[tuple[int, int], ...] = ()
    cut_before: bool = False
    cut_after: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of prose: its text, or the numbers of the passages cited there; an unknown number is shown as ``3?``.

    In place of a text there may be a footnote (note) or an inline quotation. refers: the anchor that the text leads to
    (``judgment 12``, ``section 7``, ``figure 1``, by id, a figure by number; as it is written ``figure entity/5``, without
    a text); empty for none.
    """

    text: str = ""
    cites: tuple[int, ...] = ()
    bold: bool = False
    italic: bool = False
    note: "tuple[Run, ...]" = ()
    quotation: Quotation | None = None
    refers: str = ""


Paragraph = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block of prose; kind: ``paragraph``, ``heading``, ``item``, ``table``, ``quotation`` or ``figure``.

    level: of a heading 1 to 3, of an item its depth from 0; number: of an item in a numbered list, 0 with a bullet.
    rows: of a table, its head first. A quotation stands in quotation, a figure in figure.
    """

    runs: Paragraph = ()
    kind: str = "paragraph"
    level: int = 0
    number: int = 0
    rows: tuple[tuple[Paragraph, ...], ...] = ()
    quotation: Quotation | None = None
    figure: "Figure | None" = None


Prose = tuple[Block, ...]


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
class PointPart:
    """A point of a judgment: see workbench.model.judgment.JudgmentPoint."""

    kind: str
    text: str
    note: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class JudgmentPart:
    """A key judgment; low and high in per cent, None while no likelihood is chosen; passages for and against by number.

    text and reason are without the signs of the markup, runs and reason_runs hold them with their citations.
    """

    text: str
    likelihood: str = ""
    low: float | None = None
    high: float | None = None
    confidence: str = ""
    reason: str = ""
    supporting: tuple[int, ...] = ()
    contradicting: tuple[int, ...] = ()
    runs: Paragraph = ()
    points: tuple[PointPart, ...] = ()
    anchor: str = ""
    reason_runs: Paragraph = ()


@dataclass(frozen=True, slots=True)
class SectionPart:
    """A section of the discussion: of a theme, passages as lines of gist, then what is reported, assumed and judged.

    kind: ``theme`` or ``text`` (prose under a title, in reported); level: how deep it stands within others, from 0.
    """

    title: str
    reported: Prose = ()
    assumed: Prose = ()
    judged: Prose = ()
    passages: tuple[int, ...] = ()
    quoted: tuple[int, ...] = ()
    kind: str = "theme"
    level: int = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class EntityPart:
    """An entity's profile: how often each source mentions it (source tag, passages), and the passages themselves."""

    name: str
    kind: str
    description: str = ""
    aliases: tuple[str, ...] = ()
    mentions: tuple[tuple[str, int], ...] = ()
    passages: tuple[int, ...] = ()
    facts: tuple["FactPart", ...] = ()


@dataclass(frozen=True, slots=True)
class FactPart:
    """A statement or relation of an entity in words: what, when, as what it is claimed, the passages that bear it out."""

    text: str
    when: str = ""
    claimed_as: str = ""
    cites: tuple[int, ...] = ()
    against: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One theme's passages, one number a source; depth 0 for a top theme, which counts its whole branch."""

    label: str
    theme: str
    depth: int
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class EventPart:
    """A line of a chronology: its time in words, the span that the words allow in years with fractions, what happened.

    begin_open, end_open: the words leave that end open (``by 2004``, ``since 2022``); both lie on the axis all the same.
    """

    words: str
    begin: float
    end: float
    text: str
    cites: tuple[int, ...] = ()
    begin_open: bool = False
    end_open: bool = False


@dataclass(frozen=True, slots=True)
class ChronologyPart:
    """Events in their order on an axis from begin to end, in years; ticks: the years named on it."""

    begin: float
    end: float
    ticks: tuple[int, ...] = ()
    events: tuple[EventPart, ...] = ()


@dataclass(frozen=True, slots=True)
class NodePart:
    """An entity in a relation chart; x and y, of its middle, from 0 to 1 of the chart's width and height."""

    key: str
    label: str
    kind: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class EdgePart:
    """A relation between two nodes; style: ``fact``, ``assessment``, ``plan``, ``recommendation`` or empty; bend: -1 to 1.

    It is drawn as a quadratic curve whose control point lies beside the middle, at (-dy, dx) times bend, lengths on the page.
    at: where on the curve, from 0 to 1, its label stands. is_mutual: it says the same both ways and has no arrow.
    """

    begin: str
    end: str
    label: str
    style: str = ""
    bend: float = 0.0
    cites: tuple[int, ...] = ()
    at: float = 0.5
    is_mutual: bool = False


@dataclass(frozen=True, slots=True)
class ChartPart:
    """A relation chart: entities, placed, and the relations between them; height: times its width.

    left_out: how many entities there was no room for.
    """

    nodes: tuple[NodePart, ...] = ()
    edges: tuple[EdgePart, ...] = ()
    height: float = 0.5
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim and what each source says of it, a cell a source; verdict: ``agree``, ``differ``, ``partly`` or ``one``."""

    claim: str
    cells: tuple[Paragraph, ...]
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class ClaimsPart:
    """A table of claims by source: the sources' tags over the columns, the rows."""

    sources: tuple[str, ...] = ()
    rows: tuple[ClaimRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure or table from the project, as it is now; number: counted through the brief, from 1.

    kind: ``themes``, ``chronology``, ``entity``, ``relations``, ``claims`` or ``yardstick``; the field of that name is
    filled. argument: the id of what it is about, empty for all. problem: why there is nothing to show, a sentence in the
    brief's language; empty if there is. sources: tags over the columns of themes.
    """

    kind: str
    number: int = 0
    caption: str = ""
    themes: "tuple[HeatRow, ...]" = ()
    chronology: ChronologyPart | None = None
    entity: EntityPart | None = None
    relations: ChartPart | None = None
    claims: ClaimsPart | None = None
    problem: str = ""
    argument: str = ""
    sources: tuple[str, ...] = ()
    yardstick: "ScalePart | None" = None


@dataclass(frozen=True, slots=True)
class Options:
    """What is published with a brief beside what is written in it."""

    passages: bool = True
    whole_sources: bool = False
    chronology: bool = False
    charts: bool = True
    yardstick: bool = True
    handling: bool = True


@dataclass(frozen=True, slots=True)
class SourcePart:
    """An entry of the source list; empty text means that the source does not state it. grade: Admiralty letter.

    reference: the whole entry in the brief's CSL style, empty where it is cited as ICD 206 has it.
    """

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
    reference: str = ""


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
    """A whole brief, ready to be typeset; citations is the JSON that goes into the PDF unaltered.

    anchors: of the standing sections (``section 7``), by the name of their field here. annotated: whole sources.
    """

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
    options: Options = Options()
    look: str = "paper"
    chronology: ChronologyPart | None = None
    relations: ChartPart | None = None
    words: dict[str, object] = field(default_factory=dict)
    citations: str = "[]"
    anchors: dict[str, str] = field(default_factory=dict)
    annotated: tuple[AnnotatedSource, ...] = ()
