"""The sample's brief: judgments with their evidence, and prose whose keys become the numbers of citations."""

import re
from typing import Any, Literal

from workbench.briefs import editing, judging
from workbench.briefs.composing import draft
from workbench.briefs.records import citations, sections
from workbench.coding.records import codebook
from workbench.model.ids import Id
from workbench.project.project import Project

BRIEF_FIELDS: tuple[editing.BriefField, ...] = (
    "subtitle",
    "author",
    "organisation",
    "reference",
    "date",
    "cutoff",
    "cutoff_note",
    "handling",
    "language",
    "paper",
)

PROSE_FIELDS: tuple[Literal["prose", "assumed", "judged"], ...] = ("prose", "assumed", "judged")


def write_brief(project: Project, told: dict[str, Any], known: dict[str, Id]) -> None:
    """Write the brief that is told of, its passages known by their keys."""
    brief_id = draft(project, told["title"])
    for name in BRIEF_FIELDS:
        if told.get(name):
            editing.set_field(project, brief_id, name, told[name])
    for judgment in told["judgments"]:
        words = {name: judgment.get(name, "") for name in ("text", "likelihood", "confidence", "reason")}
        judgment_id = judging.add_judgment(project, brief_id, **words)
        for key in judgment.get("for", []):
            judging.set_evidence(project, judgment_id, known[key], supports=True)
        for key in judgment.get("against", []):
            judging.set_evidence(project, judgment_id, known[key], supports=False)
    _write_sections(project, brief_id, told["sections"], known)


def _write_sections(project: Project, brief_id: int, told: list[dict[str, Any]], known: dict[str, Id]) -> None:
    """Write the prose; what is told of sub-themes goes, a paragraph each, under their top theme."""
    numbers = {one.passage_id: one.number for one in citations(project.reading, brief_id)}
    tops = {one.path: one.id for one in codebook(project.reading) if one.depth == 0}
    for section in sections(project.reading, brief_id):
        mine = [
            one
            for one in told
            if one["kind"] == section.kind
            and (section.theme_id is None or tops[one["theme"].split("/")[0]] == section.theme_id)
        ]
        for field in PROSE_FIELDS:
            prose = "\n".join(one[field] for one in mine if one.get(field))
            if prose:
                editing.set_prose(project, section.id, field, _numbered(prose, known, numbers))


def _numbered(prose: str, known: dict[str, Id], numbers: dict[Any, int]) -> str:
    """Return prose with the keys in brackets replaced by the numbers under which their passages are cited."""

    def replace(match: re.Match[str]) -> str:
        keys = [key.strip() for key in match[1].split(",")]
        return f"[{', '.join(str(numbers[known[key]]) for key in keys)}]"

    return re.sub(r"\[([a-z][a-z0-9, -]*)\]", replace, prose)
