"""The brief on the two real texts: what they support and where they disagree, written by the functions that the window calls.

Passages are named as in the ledger: ``{a sales}`` cites one, ``{“a sales”}`` quotes it whole, and ``{“a guards” several|
contractors}`` from words to words; the words themselves are drawn from the citation and stand nowhere here.
"""

import re
from dataclasses import dataclass

from tests.journeys.ledger import Ledger, place
from workbench.briefs.composing import draft
from workbench.briefs.editing import cite, set_field, set_gist, set_prose
from workbench.briefs.figures.citing import cite_figure_evidence
from workbench.briefs.judging import add_judgment, note_evidence, set_evidence
from workbench.briefs.points import add_point
from workbench.briefs.records import citations, sections
from workbench.briefs.summarising import drafted_summary
from workbench.model.brief import SectionKind
from workbench.model.judgment import PointKind
from workbench.project.project import Project
from workbench.sources.editing import edit_source
from workbench.sources.records import document_of, source_of_version

TITLE = "Russia in Venezuela: what the two sources support, and where they disagree"

FIELDS = {
    "subtitle": "A reading of one commentary and one unsigned article, as of February 2026",
    "author": "Anna Kowal",
    "organisation": "Desk for Latin America",
    "reference": "LA-2026-014",
    "date": "2026-02-05",
    "cutoff": "2026-02-03",
    "cutoff_note": "Nothing later than the two texts was read.",
    "handling": "TLP:GREEN",
}


@dataclass(frozen=True)
class Judged:
    """A key judgment as it is written; passages for and against by their names in the ledger."""

    text: str
    likelihood: str
    confidence: str
    reason: str
    supports: tuple[str, ...]
    contradicts: tuple[str, ...]
    points: tuple[tuple[PointKind, str, str, str], ...] = ()


JUDGMENTS = (
    Judged(
        "It is likely that Moscow valued Venezuela first as a foothold near the United States, and the oil second "
        "{a foothold}.",
        "likely", "moderate",
        "Both sources read the purpose alike; neither names anybody in Moscow who says so.",
        ("a foothold", "a reciprocity", "a bargain", "b challenge", "b foothold"), ("b sectors",),
        (
            (PointKind.ASSUMPTION, "The two authors did not read each other, or the same third text.",
             "A shared origin would leave one voice where two are counted.", "C"),
            (PointKind.INDICATOR, "Visits announced within weeks of a U.S. decision on Ukraine.", "", ""),
        ),
    ),
    Judged(
        "Russian arms, bombers and air defence almost certainly reached Venezuela between 2000 and 2019 {a sales, a missiles}.",
        "almost certain", "moderate",
        "The commentary dates each delivery; the article names the kinds, without a date.",
        ("a sales", "a bombers", "a missiles", "a guards"), (),
        ((PointKind.GAP, "What of it was in working order in January 2026.", "", ""),),
    ),
    Judged(
        "Russian money likely did more than Russian arms to keep the government in office after 2014 {a lifeline}.",
        "likely", "low",
        "Both sources name credit and prepayments, neither a sum; the part that China had is told in one clause.",
        ("a lifeline", "b loans", "b credit", "b dependence"), ("a guards", "a reliance"),
        (
            (PointKind.GAP, "Sums lent and repaid since 2014.", "", ""),
            (PointKind.ALTERNATIVE, "China paid more, and Russia was seen more.", "", ""),
        ),
    ),
    Judged(
        "It is unlikely that what Russia gained by January 2026 outweighs what the president's seizure cost it {a seizure}.",
        "unlikely", "low",
        "The sources contradict each other here, and the one that expects a gain is unsigned, undated and without figures.",
        ("a seizure", "a reliance"), ("b gains", "b costs"),
        ((PointKind.ASSUMPTION, "The article was written before the seizure, or without regard to it.",
          "If it was written after it, its silence would be a judgment of its own.", "U"),),
    ),
    Judged(
        "A return will likely begin with visits, exercises and training, which cost little {a diplomacy}.",
        "likely", "moderate",
        "Five kinds of such contact since 2022 are named; whether a successor government admits them is not known.",
        ("a diplomacy", "a nine", "a games", "a cadets", "a navy", "b navy"), ("a seizure",),
        ((PointKind.INDICATOR, "A Russian ship announced for a Venezuelan port.", "", ""),),
    ),
)  # fmt: skip

STANDARD: dict[SectionKind, str] = {
    SectionKind.BOTTOM_LINE: (
        "Russia used Venezuela as a foothold near the United States, and both sources say so {a foothold, b foothold}. "
        "What it delivered until 2019 is well attested by one of them {a sales, a bombers, a missiles}. Whether the "
        "engagement paid is where the two part {a seizure, b gains}, and there the better graded one stands against it."
    ),
    SectionKind.SO_WHAT: (
        "Plan for small and visible steps, not for a base: training, ships, exercises. Take no figure on output from the "
        "article; it gives one without a source {b rates}."
    ),
    SectionKind.DISAGREEMENTS: (
        "Did the engagement pay? | A direct attack on Russian interests, so a loss {a seizure}. | A gain that outweighs the "
        "setbacks {b gains}.\n"
        "What was it for? | To answer Washington, by signs {a reciprocity}. | Energy, and influence over it {b sectors}.\n"
        "What keeps it going? | Military diplomacy at low cost {a diplomacy}. | Investment and dependence {b dependence}."
    ),
    SectionKind.GAPS: (
        "- No sum of any loan, and no term of repayment {b loans}.\n"
        "- No independent figure for the output of oil {b rates}.\n"
        "- What was in working order when it was needed.\n"
        "- No Venezuelan voice in either source."
    ),
    SectionKind.ALTERNATIVES: (
        "The presence may have been meant to defend the government. The guards of 2019 speak for that {a guards}; that nothing "
        "is told of a defence in January 2026 speaks against it.\n"
        "It may have been commerce with a flag on it: the article reads so, and field and mines fit {b sectors, b gold}."
    ),
    SectionKind.INDICATORS: (
        "1. Ships or aircraft announced within a month of a decision on Ukraine.\n"
        "2. Talks on a debt that both sides acknowledge.\n"
        "3. Cadets who come back as instructors {a cadets}."
    ),
}

REPORTED: dict[str, str] = {
    "Economic pillar": (
        "Oil came first, with plans over decades around one field {a field}, and an agreement on a nuclear power plant that "
        "nobody reports built {a reactor}. In 2014 Moscow paid ahead for oil: {“a lifeline” provided|lifeline}.\n"
        "The article lists mines, grids and credit {b gold, b loans, b credit}, and one figure, which it gives no source for "
        "{b rates}.^[The figure stands in a table cell without a note; it is told to be sought, not to be used {b rates}.]\n"
        "![What each source says of the same matter](figure:claims)"
    ),
    "Military pillar": (
        "Three kinds of contact follow each other {a sales, a bombers, a diplomacy}:\n"
        "- sales, most of what Russia sold in the region between 2000 and 2017 {a sales};\n"
        "- deployments, of which the commentary dates two {a bombers, a missiles}:\n"
        "> {“a bombers”}\n"
        "  - and men: {“a guards” several hundred|contractors};\n"
        "- since 2022 **diplomacy in uniform**, at least nine contacts {a nine}, exercises {a games} and cadets {a cadets}.\n"
        "The article has the same kinds without a date, and adds intelligence {b weaponry, b navy, b intelligence}.\n"
        "![Events as the sources date them, 1999 to 2026](figure:chronology)"
    ),
    "Diplomatic pillar": (
        "Moscow recognised the result of 2024 at once {a election}, and its stance is called by a name of its own, "
        "*symbolic reciprocity* {a reciprocity}. BRICS was the way out that Caracas sought {a bloc}, and an invitation came "
        "{a invitation}.\n"
        "![Who is tied to whom](figure:relations)"
    ),
    "Messaging pillar": (
        "The commentary sees a node for messages against the West {a messaging}; the article recommends culture and media to "
        "its reader in Moscow {b culture}, which is advice and no evidence of anything done {b advice}.\n"
        "| Source | What it is | Graded |\n|---|---|---|\n"
        "| Commentary | signed, dated, lists the institutes it draws on | B2 |\n"
        "| Article | unsigned, undated, without sources | D4 |"
    ),
}

ASSUMED: dict[str, str] = {
    "Economic pillar": "That prepayments were used for the budget, and that the lines of credit were drawn.",
    "Military pillar": "That what is told as sent was also operated.",
}

JUDGED: dict[str, str] = {
    "Economic pillar": "Money did more than arms. It bound both sides, since a creditor loses with his debtor.",
    "Military pillar": "The later the contact, the cheaper it is; see [](ref:figure/chronology).",
    "Diplomatic pillar": "The words cost nothing and were kept; the application was not granted as far as the sources know.",
    "Messaging pillar": "Both sources describe an image. Only one of them says that it is one.",
}

_TOKEN = re.compile(r"\{(“?)([ab] \w+)”?(?: ([^|{}]+)\|([^|{}]+))?((?:, [ab] \w+)*)\}")


def write_brief(project: Project, ledger: Ledger) -> int:
    """Write the whole brief and return its id."""
    _grade_both(project, ledger)
    brief_id = draft(project, TITLE)
    for field, words in FIELDS.items():
        set_field(project, brief_id, field, words)
    numbers = {name: cite(project, brief_id, ledger.passages[name]) for name in sorted(_named())}
    for kind in ("chronology", "relations", "claims"):
        cite_figure_evidence(project, brief_id, kind)
    quoted = {each.number: each.quoted for each in citations(project.reading, brief_id)}
    _write_gists(project, brief_id, numbers)

    def resolved(text: str) -> str:
        return _TOKEN.sub(lambda found: _resolved(found, numbers, quoted), text)

    for judged in JUDGMENTS:
        _judge(project, brief_id, ledger, judged, resolved(judged.text))
    for section in sections(project.reading, brief_id):
        if section.kind is SectionKind.THEME:
            set_prose(project, section.id, "prose", resolved(REPORTED[section.title]))
            set_prose(project, section.id, "assumed", ASSUMED.get(section.title, ""))
            set_prose(project, section.id, "judged", JUDGED[section.title])
        elif section.kind in STANDARD:
            set_prose(project, section.id, "prose", resolved(STANDARD[section.kind]))
        elif section.kind is SectionKind.SOURCE_SUMMARY:
            set_prose(project, section.id, "prose", drafted_summary(project.reading, brief_id))
    return brief_id


def _named() -> set[str]:
    """Return the passages that the brief names."""
    texts = [*STANDARD.values(), *REPORTED.values(), *(each.text for each in JUDGMENTS)]
    found = {name for text in texts for token in _TOKEN.finditer(text) for name in _names_of(token)}
    return found | {name for each in JUDGMENTS for name in (*each.supports, *each.contradicts)}


def _names_of(token: "re.Match[str]") -> list[str]:
    return [token[2], *(name for name in token[5].split(", ") if name)]


def _resolved(token: "re.Match[str]", numbers: dict[str, int], quoted: dict[int, str]) -> str:
    """Return the markup of a token."""
    number = numbers[token[2]]
    if not token[1]:
        return f"[{', '.join(str(numbers[name]) for name in _names_of(token))}]"
    if token[3] is None:
        return f"[“{number}”]"
    words = quoted[number]
    start = words.index(token[3])
    return f"[“{number}:{start}-{words.index(token[4], start) + len(token[4])}”]"


def _judge(project: Project, brief_id: int, ledger: Ledger, judged: Judged, text: str) -> None:
    made = add_judgment(project, brief_id, text, judged.likelihood, judged.confidence, judged.reason)
    for names, supports in ((judged.supports, True), (judged.contradicts, False)):
        for name in names:
            set_evidence(project, made, ledger.passages[name], supports=supports)
    for name in judged.contradicts[:1]:
        note_evidence(project, made, ledger.passages[name], "Weighed, and outweighed by what is named for it.")
    for kind, words, note, category in judged.points:
        add_point(project, made, kind, words, note=note, category=category)


def _grade_both(project: Project, ledger: Ledger) -> None:
    """Say of both sources what bears on their quality; the title of the commentary is taken from its own first page."""
    known = {letter: source_of_version(project.reading, version) for letter, version in ledger.versions.items()}
    document = document_of(project.reading, ledger.versions["a"])
    title = place(document, "Russian-Venezuelan", "Geopolitics")[0].of(document.text)
    about = "A state institute's commentary, signed and dated; it names the institutes it draws on, not the place in them."
    edit_source(
        project, known["a"].id, title=title, authors="Jędrzej Piekara", publisher="Institute of Central Europe",
        series="IEŚ Commentaries", number="1510", published="2026-01-26", accessed="2026-02-03", descriptor=about,
        handling="TLP:CLEAR",
    )  # fmt: skip
    bare = "An article from the web without author, date or source; written to advise a reader in Moscow."
    edit_source(project, known["b"].id, accessed="2026-02-03", descriptor=bare, handling="TLP:GREEN")


def _write_gists(project: Project, brief_id: int, numbers: dict[str, int]) -> None:
    """Say in a line of our own what some passages hold."""
    by_number = {each.number: each.id for each in citations(project.reading, brief_id)}
    for name, gist in GISTS.items():
        set_gist(project, by_number[numbers[name]], gist)


GISTS = {
    "a sales": "Most Russian arms for the region went to Venezuela until 2017.",
    "a bombers": "Bombers came to Caracas at the end of 2018.",
    "a missiles": "The air-defence system came early in 2019.",
    "a guards": "Hired guards for the president in the crisis of 2019.",
    "a lifeline": "Moscow paid ahead for oil in 2014.",
    "a seizure": "The seizure of the president struck at Russian interests.",
    "b gains": "The gains are said to outweigh the setbacks.",
    "b rates": "Output is said to have risen by 15 %.",
}
