"""The ledger an analyst of Russia and Venezuela makes of the two real texts, through the core's functions.

Passages are named by the few words at which they begin and end; the texts themselves stand beside the checkout.
"""

from dataclasses import dataclass
from pathlib import Path

from workbench.analysis.mention_review import proposals
from workbench.analysis.mention_search import Names, find_mentions, names
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.links import link_passages
from workbench.coding.passages import edit_passage, grade, make_passage
from workbench.coding.questions import NewQuestion, put_to
from workbench.coding.quotes import find_quote
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.editing import create_entity
from workbench.entities.exhibits import Exhibit
from workbench.entities.reviewing import accept_mentions
from workbench.model.act import Act
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.editing import edit_source
from workbench.sources.importing import Imported, import_files
from workbench.sources.records import document_of, source, source_of_version

FILES = ("ies-commentary-1510.pdf", "russia-venezuela-article.html")
"""The commentary, a; and the article, b."""

PASSAGES: dict[str, tuple[str, str]] = {
    "a backing": ("ties intensified after", "Putin in 2000"),
    "a nearer": ("by 2004,", "Russia included"),
    "a seizure": ("The recent event", "Russian influence"),
    "a foothold": ("This commentary reverses", "own neighbourhood"),
    "a opening": ("change that began in", "arms sales"),
    "a field": ("investment flows from", "sums of money"),
    "a reactor": ("a signed agreement", "in Venezuela"),
    "a lifeline": ("In 2014, Russia", "financing secure"),
    "a election": ("swift diplomatic endorsement", "in 2024"),
    "a sales": ("between 2000 and", "Latin America"),
    "a bombers": ("Strategic bombers", "international pressure"),
    "a missiles": ("the S-300 air-defence", "early 2019"),
    "a guards": ("the 2019 political crisis", "personal security"),
    "a diplomacy": ("Since 2022, Russia", "unwavering ally"),
    "a nine": ("at least nine", "since 2022"),
    "a games": ("hosting of part", "Games in 2022"),
    "a ammunition": ("opening of a facility", "Kalashnikov systems"),
    "a cadets": ("training of Venezuelan", "remote mining"),
    "a navy": ("The reappearance of", "beyond Europe"),
    "a reciprocity": ("engagement with Caracas is", "neighbouring regions"),
    "a messaging": ("a node through", "be spread"),
    "a bloc": ("its pursuit of BRICS", "against the West"),
    "a reliance": ("Under sanctions pressure", "Beijing and Moscow"),
    "a order": ("is often presented as the", "links open"),
    "a invitation": ("an invitation for", "be discussed"),
    "a bargain": ("In exchange for", "great-power ambitions"),
    "a flank": ("maintaining transatlantic", "security guarantees"),
    "b gains": ("is set to yield", "it has experienced"),
    "b foothold": ("deepening ties with", "energy resources"),
    "b sectors": ("By investing heavily", "Western Hemisphere"),
    "b dependence": ("not only stabilize", "economic dependence"),
    "b belt": ("Enhanced oil extraction", "Russian technology"),
    "b gold": ("Development of gold", "joint ventures"),
    "b loans": ("Financial assistance packages", "loan terms"),
    "b rates": ("Boosted extraction", "15%"),
    "b credit": ("Multi-billion dollar", "credit lines"),
    "b deterrent": ("Through joint military", "isolate Caracas"),
    "b weaponry": ("Advanced weaponry", "operational capabilities"),
    "b navy": ("Naval deployment", "Caribbean Sea"),
    "b intelligence": ("Joint intelligence efforts", "smuggling networks"),
    "b advice": ("policymakers should adopt", "strategic ambition"),
    "b trade": ("Expanding bilateral trade", "mutual dependencies"),
    "b culture": ("Utilizing cultural", "counter-narratives"),
    "b costs": ("long-term strategic gains", "immediate costs"),
    "b challenge": ("calculated engagement reflects", "in the region"),
}

ENTITIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Russia", "State", ("Moscow", "Russian Federation", "Rosja")),
    ("Venezuela", "State", ("Caracas", "Wenezuela")),
    ("United States", "State", ("U.S.", "Washington", "USA")),
    ("China", "State", ("Beijing", "PRC")),
    ("Ukraine", "State", ("Ukraina",)),
    ("Soviet Union", "State", ("USSR", "Soviet")),
    ("Kremlin", "PublicBody", ("the Kremlin", "Kreml", "Presidential Administration")),
    ("Hugo Chávez", "Person", ("Chávez", "Chavez")),
    ("Nicolás Maduro", "Person", ("Maduro", "Nicolas Maduro")),
    ("Vladimir Putin", "Person", ("Putin", "Władimir Putin")),
    ("Jędrzej Piekara", "Person", ("Piekara",)),
    ("NATO", "Alliance", ("North Atlantic Treaty Organization",)),
    ("BRICS", "Alliance", ("BRICS+",)),
    ("S-300", "WeaponSystem", ("SA-10 Grumble", "S-300VM")),
    ("Kalashnikov systems", "WeaponSystem", ("AK-103",)),
    ("Russian strategic bombers", "WeaponSystem", ("Strategic bombers", "Tu-160")),
    ("Russian private military contractors", "Organization", ("private military contractors", "Wagner")),
    ("National oil company of Venezuela", "Company", ("PDVSA", "national oil company")),
    ("International Army Games 2022", "Event", ("International Army Games", "ArMI-2022")),
    ("Seizure of the president of Venezuela", "Event", ("U.S. invasion of Venezuela",)),
    ("Orinoco Belt", "Place", ("Faja del Orinoco",)),
    ("Caribbean Sea", "Place", ("the Caribbean", "Caribbean")),
    ("Latin America", "Territory", ("America Latina",)),
    ("Institute of Central Europe", "Organization", ("IEŚ", "Instytut Europy Środkowej")),
    ("Polish Institute of International Affairs", "Organization", ("PISM",)),
    ("Centre for Eastern Studies", "Organization", ("OSW",)),
    ("Stockholm International Peace Research Institute", "Organization", ("SIPRI",)),
    ("Center for Strategic and International Studies", "Organization", ("CSIS",)),
)

RELATIONS: tuple[tuple[str, str, str, str, str, tuple[str, ...]], ...] = (
    ("Russia", "Supplies", "Venezuela", "arms", "2000 to 2017", ("a sales", "b weaponry")),
    ("Russia", "Supplies", "Venezuela", "air defence", "early 2019", ("a missiles",)),
    ("Russia", "Finances", "Venezuela", "prepayment for oil", "2014", ("a lifeline", "b loans", "b credit")),
    ("Russian strategic bombers", "DeploysTo", "Venezuela", "", "late 2018", ("a bombers",)),
    ("S-300", "DeploysTo", "Venezuela", "", "early 2019", ("a missiles",)),
    ("Russian private military contractors", "DeploysTo", "Venezuela", "guards", "2019", ("a guards",)),
    ("Russian private military contractors", "Representation", "Nicolás Maduro", "personal security", "2019", ("a guards",)),
    ("Russia", "Endorses", "Nicolás Maduro", "election", "2024", ("a election",)),
    ("Russia", "Trains", "Venezuela", "cadets", "since 2022", ("a cadets",)),
    ("Russia", "ExercisesWith", "Venezuela", "", "since 2022", ("a games", "b deterrent")),
    ("Venezuela", "Participation", "International Army Games 2022", "host of a part", "2022", ("a games",)),
    ("Russia", "AgreesWith", "Venezuela", "nuclear power plant", "after 1999", ("a reactor",)),
    ("Russia", "UnknownLink", "National oil company of Venezuela", "development of a field", "after 1999", ("a field",)),
    ("Hugo Chávez", "UnknownLink", "Vladimir Putin", "sought backing", "2000", ("a backing",)),
    ("United States", "Participation", "Seizure of the president of Venezuela", "invader", "by January 2026", ("a seizure",)),
    ("United States", "Detains", "Nicolás Maduro", "", "by January 2026", ("a seizure",)),
    ("Venezuela", "UnknownLink", "BRICS", "possible application", "after 2022", ("a invitation", "a bloc")),
    ("China", "UnknownLink", "Venezuela", "reliance under sanctions", "after 2017", ("a reliance",)),
    ("Russia", "DeploysTo", "Caribbean Sea", "navy", "since 2022", ("a navy", "b navy")),
    ("Jędrzej Piekara", "Representation", "Institute of Central Europe", "author", "26 January 2026", ("a foothold",)),
)

STATEMENTS: tuple[tuple[str, str, str, str, str, tuple[str, ...]], ...] = (
    ("Venezuela", "foreignPolicy", "nearer to states that challenge the order", "by 2004", "assessment", ("a nearer",)),
    ("Venezuela", "foreignPolicy", "away from the United States", "since 1999", "fact", ("a opening",)),
    ("Hugo Chávez", "position", "sought the backing of Putin", "2000", "fact", ("a backing",)),
    ("Venezuela", "capability", "ammunition for Kalashnikov systems made at home", "since 2022", "fact", ("a ammunition",)),
    ("S-300", "inServiceDate", "early 2019", "early 2019", "fact", ("a missiles",)),
    ("Russian private military contractors", "presence", "several hundred persons", "2019", "fact", ("a guards",)),
    ("Russian strategic bombers", "presence", "sent to Caracas", "late 2018", "fact", ("a bombers",)),
    ("Russia", "activity", "nine military interactions or more", "since 2022", "fact", ("a nine",)),
    ("Russia", "activity", "military diplomacy at low cost", "since 2022", "assessment", ("a diplomacy",)),
    ("Russia", "position", "symbolic reciprocity", "after 2022", "assessment", ("a reciprocity",)),
    ("International Army Games 2022", "location", "in part Venezuela", "2022", "fact", ("a games",)),
    ("Seizure of the president of Venezuela", "date", "by January 2026", "by January 2026", "fact", ("a seizure",)),
    ("Seizure of the president of Venezuela", "outcome", "an attack on Russian interests", "by January 2026", "assessment",
     ("a seizure",)),
    ("Venezuela", "aim", "membership in BRICS", "after 2022", "plan", ("a bloc", "a invitation")),
    ("Russia", "aim", "a great power in all regions", "since 2000", "assessment", ("a bargain", "b challenge")),
    ("Orinoco Belt", "notes", "extraction up by 15 %", "", "assessment", ("b rates",)),
    ("Russia", "assessment", "long-term gains above the costs", "", "assessment", ("b gains", "b costs")),
    ("Russia", "position", "trade beyond oil and gas", "", "recommendation", ("b trade",)),
)  # fmt: skip

THEMES: dict[str, tuple[str, ...]] = {
    "Economic pillar/Oil and gas": ("a field", "b belt", "b rates"),
    "Economic pillar/Loans and prepayments": ("a lifeline", "b loans", "b credit"),
    "Economic pillar/Mining": ("b gold",),
    "Economic pillar/Dependence": ("b dependence", "b sectors", "a reliance"),
    "Military pillar/Arms transfers": ("a sales", "a missiles", "b weaponry"),
    "Military pillar/Deployments": ("a bombers", "a guards", "a navy", "b navy"),
    "Military pillar/Training and exercises": ("a cadets", "a games", "b deterrent"),
    "Military pillar/Arms production": ("a ammunition",),
    "Military pillar/Intelligence": ("b intelligence",),
    "Diplomatic pillar/Endorsement": ("a election",),
    "Diplomatic pillar/Reciprocity": ("a reciprocity",),
    "Diplomatic pillar/Multilateral bodies": ("a bloc", "a invitation", "a order"),
    "Messaging pillar/Anti-American messaging": ("a messaging",),
    "Messaging pillar/Soft power": ("b culture",),
    "Messaging pillar/Great-power image": ("a bargain", "b challenge", "b foothold"),
}

LINKS: tuple[tuple[str, str, str], ...] = (
    ("b weaponry", "supports", "a sales"),
    ("b navy", "supports", "a navy"),
    ("b loans", "supports", "a lifeline"),
    ("b challenge", "supports", "a bargain"),
    ("b foothold", "supports", "a foothold"),
    ("a seizure", "contradicts", "b gains"),
    ("a seizure", "contradicts", "b costs"),
    ("a cadets", "elaborates", "b deterrent"),
)

QUESTION = "Does Russia gain more in Venezuela than it loses?"
FOR, AGAINST = ("b gains", "b costs"), ("a seizure",)


@dataclass(frozen=True)
class Ledger:
    """What was made: versions of the two texts; passages, entities by name; claims."""

    versions: dict[str, int]
    passages: dict[str, int]
    entities: dict[str, int]
    relations: tuple[int, ...]
    statements: tuple[int, ...]


def place(document: Document, begins: str, ends: str) -> tuple[Span, ...]:
    """The spans from words to words, across a page break too."""
    start = find_quote(document, begins)[0].start
    number = 1
    while (found := find_quote(document, ends, number)[-1]).start < start:
        number += 1
    return tuple(document.in_order(start, found.end))


def import_both(project: Project, shared: Path) -> dict[str, int]:
    """Bring both texts in and give their records what the texts say of themselves, and a grade."""
    made = list(import_files(project, [shared / "sources" / name for name in FILES]))
    versions = {}
    for letter, outcome in zip("ab", made, strict=True):
        assert isinstance(outcome, Imported), outcome
        versions[letter] = source(project.reading, outcome.source_id).version_id
    commentary, article = (source_of_version(project.reading, version).id for version in versions.values())
    edit_source(project, commentary, reliability="B", reliability_reason="A state institute with named authors and sources.")
    edit_source(project, article, reliability="D", reliability_reason="No author, no date, no sources.")
    return versions


def build(project: Project, shared: Path) -> Ledger:
    """Make the whole ledger."""
    versions = import_both(project, shared)
    documents = {letter: document_of(project.reading, version) for letter, version in versions.items()}
    made: dict[str, int] = {}
    with project.step(Act.SAMPLE, what="passages") as step:
        for name, ends in PASSAGES.items():
            made[name] = make_passage(step, versions[name[0]], place(documents[name[0]], *ends))
    entities = {name: create_entity(project, name, kind, aliases) for name, kind, aliases in ENTITIES}
    _find_mentions(project)
    for theme, names_ in THEMES.items():
        for name in names_:
            attach(project, versions[name[0]], place(documents[name[0]], *PASSAGES[name]), NewTheme(theme))
    for name, passage in made.items():
        grade(project, passage, 2 if name.startswith("a") else 4)
    for name in ("b advice", "b trade", "b culture"):
        edit_passage(project, made[name], claimed_as="recommendation")
    relations = tuple(
        create_relation(
            project,
            entities[one],
            kind,
            entities[other],
            role=role,
            when=when,
            evidence=[Exhibit(made[each]) for each in proofs],
        )
        for one, kind, other, role, when, proofs in RELATIONS
    )
    statements = tuple(
        create_statement(project, entities[one], name, value, when=when, claimed_as=said, evidence=_exhibits(made, proofs))
        for one, name, value, when, said, proofs in STATEMENTS
    )
    for begin, kind, end in LINKS:
        link_passages(project, made[begin], made[end], kind)
    put_to(project, NewQuestion(QUESTION), [made[name] for name in FOR], "supports")
    put_to(project, NewQuestion(QUESTION), [made[name] for name in AGAINST], "contradicts")
    return Ledger(versions, made, entities, relations, statements)


def _exhibits(passages: dict[str, int], names_: tuple[str, ...]) -> list[Exhibit]:
    return [Exhibit(passages[name]) for name in names_]


def _find_mentions(project: Project) -> None:
    """Accept every place where a name stands."""
    ready = Names(names(project.reading))
    found = list(find_mentions(project.reading, ready))
    accept_mentions(project, [each.place for each in proposals(project.reading, ready, found)])
