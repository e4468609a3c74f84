"""The entries of the source list in a style of references, where a brief has another than ICD 206."""

from dataclasses import replace

from workbench.briefs.material import Material
from workbench.briefs.parts import SourcePart
from workbench.project.reading import Reading
from workbench.sources.citing import STYLES, cite
from workbench.sources.records import sources_of

PLAIN = "icd-206"
"""The style that the pages set themselves, field by field, with what is not stated said (ICD 206, E.2)."""


def with_references(reading: Reading, material: Material, parts: tuple[SourcePart, ...]) -> tuple[SourcePart, ...]:
    """Return the entries with their reference in the brief's style; as they are where it is ICD 206 or unknown."""
    style = material.brief.citation_style
    if style == PLAIN or style not in STYLES:
        return parts
    known = {material.tags[record.id]: record for record in sources_of(reading, set(material.sources))}
    return tuple(replace(part, reference=cite(known[part.tag], style).text) if part.tag in known else part for part in parts)
