"""Rules of key judgments: what is chosen, what it rests on, and whether the words claim more than that bears out."""

from collections.abc import Iterator

from workbench.briefs.editing import term_in
from workbench.briefs.linting.finding import Finding, Fix, Place, Rule, detailed
from workbench.briefs.linting.knowledge import Knowledge
from workbench.briefs.linting.phrases import likelihoods, read
from workbench.briefs.records import JudgmentRecord
from workbench.model.judgment import PointKind

STRONG_FROM, STRONG_TO = 80, 20
"""Per cent from which, and to which, a likelihood is strong wording: very likely and more, very unlikely and less."""


def judged(know: Knowledge, judgment: JudgmentRecord) -> Iterator[Finding]:
    """Yield what rules find in a judgment as a whole; one without words is not yet written and is left alone."""
    if not judgment.text.strip():
        return
    chosen = term_in(know.yardstick, judgment.likelihood, judgment.yardstick)
    if chosen is None:
        yield _whole(judgment, Rule.NO_LIKELIHOOD, "likelihood")
    if not judgment.confidence:
        yield _whole(judgment, Rule.NO_CONFIDENCE, "confidence")
    elif not judgment.reason.strip():
        yield _whole(judgment, Rule.NO_REASON, "reason", level=judgment.confidence)
    yield from _other_terms(know, judgment, chosen.term if chosen else "")
    yield from _evidence(know, judgment)
    yield from _strong(know, judgment, chosen.low if chosen else None, chosen.high if chosen else None)
    yield from _sure(know, judgment)


def _whole(judgment: JudgmentRecord, rule: Rule, field: str, **details: object) -> Finding:
    """Return a finding about all of a judgment: it comes back when the judgment says something else."""
    return Finding(rule, Place.JUDGMENT, judgment.id, field, words=judgment.text, details=detailed(**details))


def _other_terms(know: Knowledge, judgment: JudgmentRecord, chosen: str) -> Iterator[Finding]:
    """The term in the text is the one that was chosen."""
    for sentence in read(judgment.text):
        for told in likelihoods(sentence.text, know.words):
            term = told.form.terms.get(know.yardstick.key, "")
            if term and term != chosen:
                start, end = sentence.span(told.start, told.end)
                if chosen:
                    details = detailed(term=told.words, chosen=chosen)
                    fix = Fix("choose", term, field="likelihood")
                    yield Finding(
                        Rule.OTHER_TERM, Place.JUDGMENT, judgment.id, "text", start, end, judgment.text[start:end], fix, details
                    )


def _evidence(know: Knowledge, judgment: JudgmentRecord) -> Iterator[Finding]:
    supporting = [each.passage_id for each in judgment.evidence if each.supports]
    if not supporting:
        yield _whole(judgment, Rule.NO_EVIDENCE, "evidence")
    origin = know.origins.get(judgment.id)
    if origin is not None:
        yield _whole(judgment, Rule.ONE_ORIGIN, "evidence", title=origin.title, sources=len(origin.sources))
    advice = [each for each in supporting if each in know.passages and know.passages[each].claimed_as == "recommendation"]
    if advice:
        numbers = {each.passage_id: each.number for each in judgment.evidence}
        told = ", ".join(f"[{numbers[each]}]" for each in advice if numbers[each] is not None)
        yield _whole(judgment, Rule.ADVICE_AS_FACT, "evidence", numbers=told)


def _strong(know: Knowledge, judgment: JudgmentRecord, low: float | None, high: float | None) -> Iterator[Finding]:
    """Wording no stronger than the weakest grade it rests on."""
    weakest = know.weakest([each.passage_id for each in judgment.evidence if each.supports])
    if weakest is None or not weakest.is_weak:
        return
    text = judgment.text
    for sentence in read(text):
        for match in know.words.strong.finditer(sentence.text):
            if not know.words.not_strong_before.search(sentence.text[: match.start()]):
                start, end = sentence.span(*match.span())
                details = detailed(words=match[0], grade=weakest)
                yield Finding(Rule.TOO_STRONG, Place.JUDGMENT, judgment.id, "text", start, end, text[start:end], None, details)
    if low is not None and high is not None and (low >= STRONG_FROM or high <= STRONG_TO):
        yield _whole(judgment, Rule.TOO_STRONG, "likelihood", words=judgment.likelihood, grade=weakest)


def _sure(know: Knowledge, judgment: JudgmentRecord) -> Iterator[Finding]:
    """High confidence: well corroborated, from proven sources, with minimal assumptions (ICD 203)."""
    if judgment.confidence != "high":
        return
    supporting = [each.passage_id for each in judgment.evidence if each.supports and each.passage_id in know.passages]
    sources = {know.passages[each].source_id for each in supporting}
    weak = [each for each in supporting if know.grades[each].is_weak]
    if len(sources) == 1 or (supporting and len(weak) == len(supporting)):
        best = min((know.grades[each] for each in supporting), key=lambda one: one.rank)
        yield _whole(judgment, Rule.HIGH_ON_WEAK, "confidence", sources=len(sources), grade=best)
    for point in know.points.get(judgment.id, ()):
        if point.kind is PointKind.ASSUMPTION and point.category == "U":
            words = point.text or judgment.text
            yield Finding(Rule.ASSUMPTION, Place.JUDGMENT, judgment.id, "points", words=words, details=detailed(words=words))
