"""The program's own terms in a brief's language: likelihoods, grades, confidence, kinds; what was written stays as it is."""

from dataclasses import replace
from typing import Any

from workbench.briefs.parts import BriefContent, EntityPart, JudgmentPart, ScalePart, SourcePart
from workbench.briefs.words import labelled

Terms = tuple[tuple[str, str], ...]


def worded(content: BriefContent) -> BriefContent:
    """Return a brief with the terms of scales and kinds in the language of its words; one in English as it is.

    A judgment's confidence stays the level by which it is drawn; its word is among ``confidence_levels``.
    """
    say = content.words
    if "labels" not in say:
        return content
    return replace(
        content,
        yardstick=_scale(content.yardstick, say),
        judgments=tuple(_judgment(each, say) for each in content.judgments),
        letters=_meanings(content.letters, say),
        digits=_meanings(content.digits, say),
        confidence=_meanings(tuple((labelled(level, say), meaning) for level, meaning in content.confidence), say),
        sources=tuple(_source(each, say) for each in content.sources),
        entities=tuple(_entity(each, say) for each in content.entities),
    )


def _scale(part: ScalePart, say: dict[str, Any]) -> ScalePart:
    return ScalePart(labelled(part.name, say), tuple((labelled(term, say), low, high) for term, low, high in part.terms))


def _judgment(part: JudgmentPart, say: dict[str, Any]) -> JudgmentPart:
    return replace(part, likelihood=labelled(part.likelihood, say))


def _meanings(terms: Terms, say: dict[str, Any]) -> Terms:
    return tuple((term, labelled(meaning, say)) for term, meaning in terms)


def _source(part: SourcePart, say: dict[str, Any]) -> SourcePart:
    return replace(part, grade_words=labelled(part.grade_words, say))


def _entity(part: EntityPart, say: dict[str, Any]) -> EntityPart:
    return replace(part, kind=labelled(part.kind, say))
