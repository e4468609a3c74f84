"""Quotation marks typed by hand: the words between them stand in a cited passage, or they are no quotation."""

import re
from collections.abc import Iterator

from workbench.briefs.linting.finding import Finding, Fix, Place, Rule, detailed
from workbench.briefs.linting.knowledge import Knowledge
from workbench.briefs.linting.phrases import OBJECT, lines, plain_words
from workbench.briefs.records import CitationRecord
from workbench.model.brief import SectionKind
from workbench.model.clean import shortened

SHORTEST = 3
"""Words from which what stands between quotation marks is taken for a quotation; fewer are a name or a word set apart."""

ALIKE = 80.0
"""Of a hundred: from there on words count as meant to be a passage's (rapidfuzz, partial ratio)."""

_QUOTED = re.compile(rf"[“„«]([^“”„«»{OBJECT}]+)[”“»]|(?<!\w)\"([^\"{OBJECT}]+)\"(?!\w)")
_LEFT_OUT = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*")


def quoting(know: Knowledge, place: Place, place_id: int, field: str, text: str) -> Iterator[Finding]:
    """Yield the hand-typed quotations of one field's stored text that stand in no passage that the brief cites."""
    section = next((each for each in know.sections if each.id == place_id), None)
    if section is not None and section.kind is SectionKind.SOURCE_SUMMARY:
        return  # it names sources by their titles
    for line in lines(text):
        for found in _QUOTED.finditer(line.text):
            words = found[1] or found[2]
            if len(words.split()) >= SHORTEST and not _stands(know, words):
                start, end = line.places[found.start()], line.places[found.end() - 1] + 1
                details = detailed(words=shortened(words, 60))
                fix = _true(know, words, start, end)
                yield Finding(Rule.MISQUOTED, place, place_id, field, start, end, text[start:end], fix, details)


def _stands(know: Knowledge, words: str) -> bool:
    """Tell whether all pieces of a quotation stand in one cited passage, or are a source's title; case and stops may differ."""
    pieces = [plain_words(each) for each in _LEFT_OUT.split(words) if plain_words(each)]
    if any(all(f" {piece} " in one for piece in pieces) for one in know.said):
        return True
    titles = {plain_words(one.title) for one in know.sources.values()}
    return any(plain_words(words) in title for title in titles)


def _true(know: Knowledge, words: str, start: int, end: int) -> Fix | None:
    """Return the quotation of the passage whose words are the most alike, drawn from it; None if none is alike."""
    if _LEFT_OUT.search(words.strip()):
        return None
    best = _most_alike(know, words)
    if best is None:
        return None
    citation, first, last = best
    quoted = citation.quoted
    while first and quoted[first - 1].isalnum():
        first -= 1
    while last < len(quoted) and quoted[last].isalnum() and quoted[last - 1].isalnum():
        last += 1
    while first < last and quoted[first].isspace():
        first += 1
    stretch = "" if (first, last) == (0, len(quoted)) else f":{first}-{last}"
    return Fix("quote", quoted[first:last], ((start, end, f"[“{citation.number}{stretch}”]"),))


def _most_alike(know: Knowledge, words: str) -> tuple[CitationRecord, int, int] | None:
    from rapidfuzz import fuzz

    best: tuple[CitationRecord, int, int] | None = None
    least = ALIKE
    for citation in know.citations.values():
        if len(citation.quoted) * 2 < len(words):
            continue
        found = fuzz.partial_ratio_alignment(words.casefold(), citation.quoted.casefold(), score_cutoff=least)
        if found is not None and found.score >= least and len(citation.quoted.casefold()) == len(citation.quoted):
            least, best = found.score, (citation, found.dest_start, found.dest_end)
    return best
