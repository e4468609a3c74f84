"""Source descriptors (ICD 206): what bears on a source's quality, drafted from its record where the analyst wrote none."""

from collections import Counter
from dataclasses import replace
from typing import Any

from workbench.briefs.material import Material
from workbench.briefs.parts import SourcePart
from workbench.briefs.words import counted
from workbench.model.clean import shortened
from workbench.project.reading import Reading
from workbench.sources.origin import origins
from workbench.sources.records import sources_of

TITLE = 60
"""Characters of another source's title in a sentence."""


def with_descriptors(reading: Reading, material: Material, parts: tuple[SourcePart, ...]) -> tuple[SourcePart, ...]:
    """Return the entries, those without a descriptor with one that says only what the project holds."""
    if all(part.descriptor for part in parts):
        return parts
    known = origins(reading)
    titles: dict[int, str] = {one.id: one.title for one in sources_of(reading, set(known.values()))}
    advice = Counter(each.source_id for each in material.passages.values() if each.claimed_as == "recommendation")
    ids = {tag: source_id for source_id, tag in material.tags.items()}

    def described(part: SourcePart) -> SourcePart:
        source_id = ids[part.tag]
        origin = titles.get(known.get(source_id, 0), "")
        return replace(part, descriptor=_drafted(part, origin, advice[source_id], material.say))

    return tuple(part if part.descriptor else described(part) for part in parts)


def _drafted(part: SourcePart, origin: str, advice: int, say: dict[str, Any]) -> str:
    """Return up to three sentences: what it repeats, what it does not state, that it advises."""
    sentences = []
    if origin:
        sentences.append(say["descriptor_repeats"].format(origin=say["quoted"].format(words=shortened(origin, TITLE))))
    if not part.authors and not part.published:
        sentences.append(say["descriptor_neither"])
    elif not part.authors or not part.published:
        sentences.append(say["descriptor_no_date" if part.authors else "descriptor_no_author"])
    if advice:
        told = say["summary_one_passage"] if advice == 1 else counted(advice, say["summary_passages"], say)
        sentences.append(say["descriptor_advice"].format(passages=told))
    return " ".join(sentences)
