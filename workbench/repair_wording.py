"""Sentences about what a check of a project finds, and what a repair did about it; as in wording."""

from collections.abc import Callable, Mapping

from workbench.project.finding import Finding
from workbench.project.repair.tale import Mended, Outcome, Tale
from workbench.said import Words

Say = Callable[[str], str]
Numbered = Callable[[int], str]

FINDINGS: dict[str, Words] = {
    "damaged": "The file is damaged and can’t be opened.",
    "sqlite": "Pages of the file are damaged: {count}.",
    "foreign key": "Entries belong to something that is gone: {count}.",
    "blob": "Texts or original files are missing or damaged: {count}.",
    "fragment": "Passages don’t say what stands at their places: {count}.",
    "trigger": "Parts of the file that keep its history are missing or changed: {count}.",
    "step": "Steps of the history are not whole: {count}.",
    "index": "The word index doesn’t fit the texts. The search is not complete; all else is right.",
}
"""By the code of a finding: what is wrong."""

HEADS: dict[Outcome, Words] = {
    Outcome.REPAIRED: "Repaired",
    Outcome.KEPT: "Kept, but look at it",
    Outcome.GIVEN_UP: "Given up",
}

MENDED: dict[str, Words] = {
    "header repaired": "The head of the file was spoilt and was made anew.",
    "foreign log given up": "The log beside the file belongs to another project or another time. It was left out.",
    "log given up": "The log beside the file can’t be read. What was only in it is lost.",
    "cut short kept": "The file is cut short. Pages missing at its end: {count}.",
    "page given up": "Pages that can’t be read: {count}. What stood on them is lost unless it is named as brought back.",
    "spoilt row given up": "Entries that can’t be read: {count}.",
    "row given up": "Entries that fit nowhere ({what}): {count}.",
    "stray row repaired": "Found on pages to which nothing led ({what}): {count}.",
    "row repaired": "Brought back from the history ({what}): {count}.",
    "row differs repaired": "Put right from the history ({what}): {count}.",
    "row differs kept": "The file and its history differ; what the file says was kept ({what}): {count}.",
    "stand-in kept": "Lost but still in use, so that a stand-in holds its place ({what}): {count}.",
    "freed kept": "What it belonged to is lost; it stands by itself now ({what}): {count}.",
    "orphan given up": "What it belonged to is lost, and it with that ({what}): {count}.",
    "bare passage kept": "Passages made anew from their words, without gist and comment: {count}.",
    "passage repaired": "Passages put back to their places or words: {count}.",
    "passage kept": "Passages whose words are found nowhere: {count}. They stay in place, with the words in their comments.",
    "passage given up": "Passages without any words left: {count}.",
    "blob repaired": "Texts and original files brought back from a dated copy, or under their right key: {count}.",
    "text kept": "Of the text of “{where}” a part is lost. It was put together from what can be read and from its passages.",
    "length repaired": "Versions that told a wrong number of characters: {count}.",
    "spoilt value repaired": "Numbers and words that were spoilt, taken from the history ({what}): {count}.",
    "spoilt value given up": "Numbers and words that are spoilt and lost ({what}): {count}.",
    "structure given up": "The structure of “{where}” is lost. Each line is a paragraph now.",
    "spoilt original kept": "The original file of “{where}” is damaged. It was kept as it is.",
    "original given up": "The original file of “{where}” is lost.",
    "step given up": "Steps of the history that are lost: {count}.",
    "change given up": "Details of the history that are lost: {count}.",
    "history given up": "The history is lost.",
    "undo given up": "What was done before the repair can’t be undone any more; the history can be read as far as it is left.",
    "trigger repaired": "Parts of the file that keep its history were made anew: {count}.",
    "open step repaired": "Steps that were left open were closed: {count}.",
    "info given up": "The project’s title is lost. It is called as the file is.",
}
"""By code and outcome: what was wrong, and what became of it."""

WHAT: dict[str, Words] = {
    "source": "sources", "source_version": "versions of sources", "source_folder": "folders", "passage": "passages",
    "fragment": "pieces of passages", "credibility": "grades", "theme": "themes", "entity": "entities", "alias": "aliases",
    "analyst": "analysts", "coding": "codings", "statement": "statements", "relation": "relations", "question": "questions",
    "claim_evidence": "evidence", "passage_link": "links", "memo": "memos", "memo_link": "links of memos", "brief": "briefs",
    "brief_section": "sections of briefs", "brief_citation": "citations", "judgment": "judgments",
    "judgment_evidence": "evidence of judgments", "step": "steps", "change": "details of the history",
    "blob": "texts and originals",
    "project_info": "the project’s title",
}  # fmt: skip
"""By the table: what its rows are to people."""

OTHER: Words = "other entries"

STAND_INS: dict[str, Words] = {
    "theme": "Lost theme",
    "entity": "Lost entity",
    "analyst": "Lost analyst",
    "source": "Lost source",
}
"""What stand-ins are called, before their number."""

SOUND: Words = "The copy is sound: the full check finds nothing in it."
UNSOUND: Words = "The full check still finds something in the copy: {count}."
WHOLE: Words = "Nothing is lost."
LOSSES: Words = "Something is lost; what, is told below. The damaged file was left as it is."


def finding_lines(findings: list[Finding], say: Say, number: Numbered = "{:,}".format) -> list[str]:
    """Return a sentence for each kind of what a check found, with how often; number: writes a number for who reads it."""
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.code] = counts.get(finding.code, 0) + 1
    return [say(FINDINGS.get(code, FINDINGS["damaged"])).format(count=number(count)) for code, count in counts.items()]


def mended_words(mended: Mended, say: Say, number: Numbered = "{:,}".format) -> str:
    """Return the sentence about one thing that was wrong."""
    pattern = MENDED.get(f"{mended.code} {mended.outcome}")
    if pattern is None:
        return f"{mended.code}: {mended.count}"
    what = say(WHAT.get(mended.where, OTHER))
    return say(pattern).format(count=number(mended.count), where=mended.where, what=what)


def tale_words(tale: Tale, say: Say) -> str:
    """Return the verdict on a repair in a sentence or two."""
    lost = any(one.outcome is not Outcome.REPAIRED for one in tale.mended)
    sound = say(SOUND) if not tale.left else say(UNSOUND).format(count=len(tale.left))
    return f"{sound}\n{say(LOSSES) if lost else say(WHOLE)}"


def stand_ins(say: Say) -> Mapping[str, str]:
    """Return what stand-ins are called."""
    return {table: say(words) for table, words in STAND_INS.items()}
