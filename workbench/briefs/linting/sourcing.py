"""Rules of sourcing (ICD 206): a citation wherever a source is used, one that leads somewhere; no recommendation as fact."""

import re
from collections.abc import Iterator

from workbench.briefs.inline import signs
from workbench.briefs.linting.finding import Finding, Fix, Place, Rule, detailed
from workbench.briefs.linting.knowledge import Knowledge
from workbench.briefs.linting.phrases import read
from workbench.briefs.markup import numbers_in, parse, starts
from workbench.model.brief import SectionKind
from workbench.model.clean import shortened

FACTUAL = 4
"""Words from which a line without a citation is taken for a statement of fact."""

_NUMBER = re.compile(r"\d{1,9}")


def sourcing(know: Knowledge, place: Place, place_id: int, field: str, text: str) -> Iterator[Finding]:
    """Yield what rules of sourcing find in the stored text of one field."""
    yield from _citations(know, place, place_id, field, text)
    section = next((each for each in know.sections if each.id == place_id), None)
    if section is not None and section.kind is SectionKind.THEME and field == "prose":
        yield from _unsourced(place_id, text)
        yield from _advice(know, place_id, text)
    if section is not None:
        yield from _strong(know, place_id, field, text)


def _citations(know: Knowledge, place: Place, place_id: int, field: str, text: str) -> Iterator[Finding]:
    for start, end, told in _signs(text):
        lost = [number for number in told if number not in know.citations]
        if lost:
            fix = _without(text, start, end, told, lost)
            details = detailed(numbers=_listed(lost))
            yield Finding(Rule.UNKNOWN_NUMBER, place, place_id, field, start, end, text[start:end], fix, details)
        gone = [number for number in told if number in know.citations and know.citations[number].passage_id is None]
        if gone:
            details = detailed(numbers=_listed(gone))
            yield Finding(Rule.GONE, place, place_id, field, start, end, text[start:end], None, details)
        changed = [number for number in told if number in know.changed]
        if changed:
            details = detailed(numbers=_listed(changed))
            yield Finding(Rule.CHANGED, place, place_id, field, start, end, text[start:end], None, details)


def _signs(text: str) -> Iterator[tuple[int, int, list[int]]]:
    """Yield where a text cites or quotes passages, and their numbers."""
    at = 0
    for line in text.splitlines(keepends=True):
        for sign in signs(text, at, at + len(line.rstrip("\r\n"))):
            if sign.kind in {"cite", "quotation"}:
                written = text[sign.start : sign.end]
                told = written.partition(":")[0] if sign.kind == "quotation" else written
                yield sign.start, sign.end, [int(each) for each in _NUMBER.findall(told)]
        at += len(line)


def _without(text: str, start: int, end: int, told: list[int], lost: list[int]) -> Fix | None:
    """Return the citation without the numbers that cite nothing; of a quotation there would be nothing left."""
    if not re.match(r"\[\s*\d", text[start:end]):
        return None
    kept = [str(number) for number in told if number not in lost]
    while not kept and start and text[start - 1] in " \u00a0":
        start -= 1
    return Fix("drop", "", ((start, end, f"[{', '.join(kept)}]" if kept else ""),))


def _unsourced(place_id: int, text: str) -> Iterator[Finding]:
    """What is reported bears a citation in each line; a head, a table and a line of few words need none."""
    for start, block in zip(starts(text), parse(text), strict=True):
        words = " ".join(run.text for run in block.runs).split()
        if block.kind in {"paragraph", "item"} and not numbers_in(block) and len(words) >= FACTUAL:
            line = text.find("\n", start)
            end = len(text[: line if line >= 0 else len(text)].rstrip())
            yield Finding(Rule.UNSOURCED, Place.SECTION, place_id, "prose", start, end, text[start:end])


def _advice(know: Knowledge, place_id: int, text: str) -> Iterator[Finding]:
    """A recommendation never counts as a fact: a sentence that reports one says that it is one."""
    if not know.words.language:
        return
    for sentence in read(text):
        told = sorted(_cited(know, sentence.stored(text), "recommendation"))
        if told and not know.words.advice.search(sentence.text):
            start, end = sentence.whole
            details = detailed(numbers=_listed(told))
            yield Finding(Rule.ADVICE_AS_FACT, Place.SECTION, place_id, "prose", start, end, text[start:end], None, details)


def _cited(know: Knowledge, stored: str, claimed_as: str) -> set[int]:
    """Return the numbers a sentence cites whose passages are claimed as something; all of them must be."""
    told = {number for *_, numbers in _signs(stored) for number in numbers}
    passages = {
        number: know.passages.get(know.citations[number].passage_id or 0) for number in told if number in know.citations
    }
    alike = {number for number, each in passages.items() if each is not None and each.claimed_as == claimed_as}
    return alike if alike == told else set()


def _strong(know: Knowledge, place_id: int, field: str, text: str) -> Iterator[Finding]:
    """Wording no stronger than the weakest grade that a sentence cites."""
    for sentence in read(text):
        for match in know.words.strong.finditer(sentence.text):
            told = {number for *_, numbers in _signs(sentence.stored(text)) for number in numbers}
            ids = [know.citations[each].passage_id or 0 for each in told if each in know.citations]
            weakest = know.weakest(ids)
            after = know.words.not_strong_before.search(sentence.text[: match.start()])
            if weakest is not None and weakest.is_weak and not after:
                start, end = sentence.span(*match.span())
                details = detailed(words=shortened(match[0], 40), grade=weakest)
                yield Finding(Rule.TOO_STRONG, Place.SECTION, place_id, field, start, end, text[start:end], None, details)


def _listed(numbers: list[int]) -> str:
    return ", ".join(f"[{number}]" for number in numbers)
