"""A made-up brief with everything that a brief can hold: every kind of block, figure, point, and both looks."""

from dataclasses import replace

from workbench.briefs.parts import (
    Block,
    BriefContent,
    ChartPart,
    ChronologyPart,
    ClaimRow,
    ClaimsPart,
    ContextRun,
    EdgePart,
    EntityPart,
    EventPart,
    FactPart,
    Figure,
    HeatRow,
    JudgmentPart,
    Meta,
    NodePart,
    Options,
    PassagePart,
    PointPart,
    Quotation,
    Run,
    ScalePart,
    SectionPart,
    SourcePart,
    ThemePart,
)
from workbench.briefs.words import words

WORDS = words("en")
LINE = "The harbour office counted the crates twice and wrote down neither sum, the crane driver says. "


def text(*runs: Run | str) -> Block:
    """Return a paragraph."""
    return Block(tuple(Run(run) if isinstance(run, str) else run for run in runs))


def item(words_: str, level: int = 0, number: int = 0) -> Block:
    """Return an item of a list."""
    return Block((Run(words_),), "item", level, number)


def cell(words_: str, *cites: int) -> tuple[Run, ...]:
    """Return a cell's runs."""
    return (Run(words_), Run(cites=cites)) if cites else (Run(words_),)


PASSAGES = tuple(
    PassagePart(
        number,
        "S1" if number % 3 else "S2",
        f"p. {number}, ¶ 2",
        (LINE.strip(),),
        (ContextRun("Before it stands this. "), ContextRun(LINE.strip(), "quoted"), ContextRun(" And after it that.")),
        ("1",) if number % 2 else ("1", "2"),
        f"Crates counted, {number}.",
        claimed_as="fact",
        grade="C3",
        language="en",
    )
    for number in range(1, 13)
)
ARABIC = PassagePart(
    13,
    "S2",
    "¶ 3",
    ("قال البحار إن السفينة غادرت ليلا.",),
    (ContextRun("قال البحار إن السفينة غادرت ليلا.", "quoted"),),
    ("2",),
    "The ship left at night.",
    grade="F6",
    language="ar",
    right_to_left=True,
)
HEAT = (
    HeatRow("Cargo", "1", 0, (5, 3), 8),
    HeatRow("Loading", "1", 1, (2, 0), 2),
    HeatRow("Witnesses", "2", 0, (1, 4), 5),
)
CHRONOLOGY = ChronologyPart(
    1999,
    2026.1,
    (2000, 2005, 2010, 2015, 2020, 2025),
    (
        EventPart("1999", 1999, 2000, "The first crane is put up", (1,)),
        EventPart("2000–2017", 2000, 2018, "Most crates go to the eastern quay", (2, 3)),
        EventPart("2004–2008", 2004, 2009, LINE.strip() + " Nobody asked him again before the office was closed.", (4,)),
        EventPart("2014", 2014, 2015, "The second crane", (5,)),
        EventPart("late 2018", 2018.7, 2019, "The night shift is abolished", (6,)),
        EventPart("since 2022", 2022, 2026.1, "Nine or more ships are turned away", (7,)),
        EventPart("by 26 January 2026", 2026, 2026.07, "The harbour master is replaced", (8,)),
    ),
)
CHART = ChartPart(
    (
        NodePart("a", "Harbour office", "Organization", 0.15, 0.5),
        NodePart("b", "Łukasz Żak", "Person", 0.7, 0.5),
        NodePart("c", "The crews", "Organization", 0.45, 0.05),
        NodePart("d", "Eastern quay", "Place", 0.5, 0.95),
        NodePart("e", "A shipping company with a rather long name", "Organization", 0.95, 0.15),
        NodePart("f", "Owner", "Person", 0.96, 0.2),
    ),
    (
        EdgePart("a", "b", "pays", "fact", 0.15, (1,)),
        EdgePart("b", "a", "reports to", "assessment", 0.15, (2, 3)),
        EdgePart("a", "c", "hires", "fact", 0, (4,)),
        EdgePart("c", "d", "load at", "plan", 0, (5,)),
        EdgePart("b", "d", "should close", "recommendation", 0, (6,)),
        EdgePart("e", "b", "is said to have sent", "assessment", 0, (7,)),
        EdgePart("e", "f", "belongs to", "", 0),
        EdgePart("a", "a", "audits itself", "fact", 0, (8,)),
        EdgePart("c", "b", "know", "fact", 0),
        EdgePart("c", "b", "fear", "assessment", 0),
    ),
    0.4,
)
CLAIMS = ClaimsPart(
    ("S1", "S2"),
    (
        ClaimRow("Who loaded the crates", (cell("Two crews", 1), cell("Two crews, paid in advance", 3)), "agree"),
        ClaimRow("Whether they were full", (cell("Full", 2), cell("Empty", 6)), "differ"),
        ClaimRow("When", (cell("In late autumn", 4), cell("In winter", 9)), "differ"),
        ClaimRow("How many", (cell("Forty-two", 5), cell("About forty", 12)), "partly"),
        ClaimRow("Who paid", (cell("The office", 7), ()), "one"),
    ),
)
PROFILE = EntityPart(
    "Łukasz Żak",
    "Person",
    "Harbour master until 2026.",
    ("the master",),
    (("S1", 5), ("S2", 1)),
    (1, 2),
    (
        FactPart("Was paid by the harbour office", "2019", "fact", (1, 2)),
        FactPart("Is to be replaced", "by 2026", "plan", (8,), (9,)),
    ),
)


def figures() -> tuple[Block, ...]:
    """Return a figure of every kind, numbered."""
    made = (
        Figure(
            "chronology", 1, "Every date is one source's. A bar shows the span that the words allow.", chronology=CHRONOLOGY
        ),
        Figure("relations", 2, "Who has to do with whom", relations=CHART),
        Figure("claims", 3, "What the two sources say", claims=CLAIMS),
        Figure("themes", 4, "What the sources speak of", themes=HEAT),
        Figure("entity", 5, "The harbour master", entity=PROFILE),
        Figure("yardstick", 6, "The terms of likelihood"),
        Figure("relations", 7, "Nothing to see", problem="No relations yet"),
    )
    return tuple(Block(kind="figure", figure=each) for each in made)


PROSE = (
    Block((Run("How it began"),), "heading", 2),
    text(
        LINE * 2,
        Run("bold", bold=True),
        " and ",
        Run("italic", italic=True),
        " and ",
        Run("both", bold=True, italic=True),
        Run(cites=(1, 2)),
        Run(note=(Run("Counted from the quay."), Run(cites=(3,)))),
        " He wrote ",
        Run(
            quotation=Quotation(
                3, ("counted the crates", "wrote down neither sum"), is_whole=False, cut_before=True, cut_after=True
            )
        ),
        ", see ",
        Run("figure 2", refers="figure 2"),
        ", ",
        Run("key judgment 1", refers="judgment 1"),
        " and ",
        Run("gone?", refers="judgment 99"),
        ".",
    ),
    item("First the crates were counted", 0, 1),
    item("by night", 1),
    item("and by day", 1),
    item("deeper still", 2),
    item("Then they were not", 0, 2),
    Block(kind="quotation", quotation=Quotation(1, PASSAGES[0].fragments)),
    Block(kind="quotation", quotation=Quotation(13, ARABIC.fragments)),
    text("An unknown one ", Run(quotation=Quotation(99)), Run(cites=(98,)), Run(note=(Run("A second note."),)), "."),
    Block(kind="table", rows=((cell("Ship"), cell("Crates")), (cell("Anna"), cell("1,042")), (cell("Berta", 5), cell("7")))),
    Block(
        kind="table",
        rows=tuple(
            tuple(cell(f"{'Column' if not row else 'value'} {row}.{column}") for column in range(12)) for row in range(4)
        ),
    ),
)


def whole_brief(**changes: object) -> BriefContent:
    """Return a brief with everything in it; changes: fields of BriefContent."""
    judgments = tuple(
        JudgmentPart(
            f"It is likely that the crates of shed {number} were empty.",
            "likely",
            55,
            80,
            "moderate",
            "Two letters say so, and nobody denies it.",
            (1, 2),
            (3,),
            runs=cell(f"It is likely that the crates of shed {number} were empty.", 4),
            points=(
                PointPart("assumption", "The scales were right", "If not, the weights say nothing.", "C"),
                PointPart("indicator", "Crates are weighed again"),
                PointPart("gap", "Who paid"),
                PointPart("alternative", "The crates were full of air"),
            )
            if number < 3
            else (),
            anchor=f"judgment {number}",
        )
        for number in range(1, 5)
    )
    sections = (
        SectionPart("Loading", PROSE, (text(LINE),), (text(LINE, Run(cites=(4,))),), (1, 2, 3, 4), (1,), anchor="section 1"),
        SectionPart("By night", (text(LINE * 3),), passages=(5, 6), level=1, anchor="section 2"),
        SectionPart(
            "Background",
            (Block((Run("Skips two levels"),), "heading", 3), text(LINE), *figures()),
            kind="text",
            anchor="section 3",
        ),
        SectionPart("Witnesses", (text(LINE),), (), (text(LINE * 2),), (7, 8, 13), (13,), anchor="section 4"),
    )
    made = BriefContent(
        Meta(
            "Empty crates",
            "What two letters say",
            "Harbour desk",
            "HB-2026-01",
            "Ada Lane",
            "26 January 2026",
            "20 January 2026",
            handling="TLP:GREEN",
            document_date="2026-01-26",
            moment="2026-01-26T00:00:00+00:00",
        ),
        ScalePart("ICD 203, first row of terms", (("unlikely", 20, 45), ("roughly even chance", 45, 55), ("likely", 55, 80))),
        bottom_line=(text(LINE * 3, Run(cites=(1,))),),
        so_what=(text("Ask the crane driver."),),
        judgments=judgments,
        disagreements=((cell("Were they full?"), cell("yes", 2), cell("no", 6)),),
        gaps=(text("Who paid."), text("When the ship left.")),
        sections=sections,
        alternatives=(text(Run("Full of air. ", italic=True), LINE),),
        indicators=(text("Crates are weighed again."), text("A ship is turned away.")),
        entities=(PROFILE, replace(PROFILE, name="The crews", facts=())),
        heat=HEAT,
        sources=(
            SourcePart(
                "S1",
                "Harbour report",
                "Harbour report",
                "J. Doe",
                published="2026",
                grade="C",
                grade_words="fairly reliable",
                form="PDF, 4 pages",
                sha256="ab" * 32,
                passages=9,
                descriptor=LINE,
            ),
            SourcePart(
                "S2", "A letter", "Letter", grade="F", grade_words="reliability cannot be judged", sha256="cd" * 32, passages=4
            ),
        ),
        summary=(text("The brief rests on two sources."),),
        letters=(("A", "reliable"), ("B", "usually reliable")),
        digits=(("1", "confirmed"),),
        confidence=(("low", "little"),),
        themes=(
            ThemePart("1", "Cargo", "#1f5fbf", "#d5e3f7", "solid"),
            ThemePart("2", "Witnesses", "#a03c14", "#f6ddd2", "dashed"),
        ),
        passages=(*PASSAGES, ARABIC),
        chronology=CHRONOLOGY,
        relations=CHART,
        options=Options(chronology=True),
        words=WORDS,
    )
    return replace(made, **changes)  # type: ignore[arg-type]
