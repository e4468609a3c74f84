"""Rules of wording (ICD 203): rows of a yardstick, likelihood apart from confidence, hedges, weasel words."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbench.briefs.editing import same_term
from workbench.briefs.linting.finding import Finding, Fix, Place, Rule, detailed
from workbench.briefs.linting.knowledge import Knowledge
from workbench.briefs.linting.phrases import RAISED, Sentence, Told, confidence_in, likelihoods, read
from workbench.briefs.scales import UnknownScale, scale
from workbench.model.clean import shortened


def wording(know: Knowledge, place: Place, place_id: int, field: str, text: str) -> Iterator[Finding]:
    """Yield what rules of wording find in the stored text of one field."""
    for sentence in read(text):
        told = likelihoods(sentence.text, know.words)
        hedged = list(_hedged(know, sentence, told))
        found = [*_together(know, sentence, told), *_alone(_rows(know, sentence, told), hedged), *hedged]
        if place is Place.JUDGMENT and field == "text":
            found += _weasels(know, sentence, told)
        for rule, (start, end), fix, details in found:
            yield Finding(rule, place, place_id, field, start, end, text[start:end], fix, details)


Found = tuple[Rule, tuple[int, int], Fix | None, tuple[tuple[str, str], ...]]


def _together(know: Knowledge, sentence: Sentence, told: list[Told]) -> Iterator[Found]:
    """A sentence never holds both a likelihood and a confidence level."""
    confidence = confidence_in(sentence.text, know.words)
    if confidence and told:
        details = detailed(term=told[0].words, level=confidence[0])
        yield Rule.TOGETHER, sentence.whole, _split(know, sentence), details


def _split(know: Knowledge, sentence: Sentence) -> Fix | None:
    """Return the sentence as two: what is held, then how sure one is of it; None where it isn't built in a known way."""
    found = next((match for each in know.words.splits if (match := each.match(sentence.text))), None)
    if found is None:
        return None
    start, end = found.span("claim")
    if confidence_in(found["claim"], know.words) or not likelihoods(found["claim"], know.words):
        return None
    own = know.words.own_sentence[know.words.levels[found["level"].casefold()]]
    edits = []
    if start:
        edits.append((sentence.places[0], sentence.places[start] + 1, found["claim"][0].upper()))
    if found.re.groupindex.get("rest"):
        kept_from = sentence.places[found.start("rest")] if found["rest"] else sentence.after
        edits.append((sentence.places[end], kept_from, ""))
    stop = "" if re.search(rf"[.!?…][{RAISED}\"'”’»)\s]*$", sentence.text) else "."
    edits.append((sentence.after, sentence.after, f"{stop} {own}"))
    return Fix("split", own, tuple(edits))


def _rows(know: Knowledge, sentence: Sentence, told: list[Told]) -> Iterator[Found]:
    """Terms of one row only, the yardstick's that the brief is written by."""
    for each in told:
        if know.yardstick.key not in each.form.terms and each.form.terms:
            span = sentence.span(each.start, each.end)
            meant = _meant(know, each)
            details = detailed(term=each.words, yardstick=know.yardstick.name, instead=meant)
            yield Rule.ROWS, span, _swap(know, each, meant, span), details


def _alone(rows: Iterable[Found], hedged: list[Found]) -> Iterator[Found]:
    """Yield findings without a fix where they lie within a doubled hedge: its own comes first, else a word stood twice."""
    spans = [span for _rule, span, _fix, _details in hedged]
    for rule, (start, end), fix, details in rows:
        within = any(low <= start and end <= high for low, high in spans)
        yield rule, (start, end), None if within else fix, details


def _meant(know: Knowledge, told: Told) -> str:
    """Return the term of the brief's yardstick with the limits of the term that was written; empty if there is none."""
    for key, term in told.form.terms.items():
        try:
            found = same_term(term, scale(key), know.yardstick)
        except UnknownScale:
            found = ""
        if found:
            return found
    return ""


def _swap(know: Knowledge, told: Told, meant: str, span: tuple[int, int]) -> Fix | None:
    into = know.words.adverbs_into if told.form.adverb else know.words.swap_into
    if not told.form.swaps or meant not in into:
        return None
    words = meant[0].upper() + meant[1:] if told.words[0].isupper() else meant
    return Fix("replace", words, ((*span, words),))


def _hedged(know: Knowledge, sentence: Sentence, told: list[Told]) -> Iterator[Found]:
    """Two hedges that stand side by side say less than one."""
    hedges = [(each.start, each.end) for each in told]
    taken = set(hedges)
    weasels = [match.span() for match in know.words.weasels.finditer(sentence.text)]
    hedges += [(low, high) for low, high in weasels if not any(start < high and low < end for start, end in taken)]
    hedges.sort()
    for (start, middle), (after, end) in pairwise(hedges):
        if not sentence.text[middle:after].strip():
            words = sentence.text[start:end]
            fix = _one_hedge(know, sentence, (start, middle), (after, end))
            yield Rule.HEDGED, sentence.span(start, end), fix, detailed(words=words)


def _one_hedge(know: Knowledge, sentence: Sentence, first: tuple[int, int], second: tuple[int, int]) -> Fix | None:
    """Return the words without the one of the two that is an adverb, the first if both are."""
    text, (start, middle), (after, end) = sentence.text, first, second
    if know.words.adverbs.fullmatch(text, start, middle):
        kept = text[after:end]
        kept = kept[0].upper() + kept[1:] if text[start].isupper() else kept
    elif know.words.adverbs.fullmatch(text, after, end):
        kept = text[start:middle]
    else:
        return None
    return Fix("drop", kept, ((*sentence.span(start, end), kept),))


def _weasels(know: Knowledge, sentence: Sentence, told: list[Told]) -> Iterator[Found]:
    """A key judgment that hedges without a term of the yardstick says nothing that can be wrong."""
    if told:
        return
    for match in know.words.weasels.finditer(sentence.text):
        yield Rule.WEASEL, sentence.span(*match.span()), None, detailed(words=shortened(match[0], 40))
