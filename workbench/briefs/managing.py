"""Briefs as a whole: what each holds at a glance, a second one made of it, what goes with it when it is deleted."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select

from workbench.briefs.editing import only_here
from workbench.briefs.records import JudgmentRecord, SectionRecord
from workbench.model.act import Act
from workbench.model.brief import Brief, Citation, Section
from workbench.model.clean import clean_line
from workbench.model.ids import Id, new_id
from workbench.model.judgment import BriefJudgment, Judgment, LeftFinding
from workbench.model.moment import now
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

_brief, _section, _citation = table_of(Brief), table_of(Section), table_of(Citation)
_judgment, _place, _left = table_of(Judgment), table_of(BriefJudgment), table_of(LeftFinding)


_NO_WORDS = re.compile(
    r"\]\((?:figure|ref):[^)\s]*\)"  # what a figure is, where a reference leads
    r"|\[[\d\s,;]+\]|\[[“\"][\d:,\- ]+[”\"]\]"  # citations and quotations by number
    r"|^[ \t]*(?:#{1,3}|-|>|\d+\.)[ \t]|!\[|[|*\[\]]",  # signs
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a brief holds: words its analysts wrote, sections, citations, judgments, and those that no other brief uses."""

    words: int = 0
    sections: int = 0
    citations: int = 0
    judgments: int = 0
    own_judgments: int = 0


def contents(reading: Reading, brief_ids: Iterable[int]) -> dict[int, Contents]:
    """Return what briefs hold, by their ids; one that is gone holds nothing."""
    with reading.snapshot() as still:
        written = _words(still)
        parts, cited, placed = (_counted(still, table) for table in (_section, _citation, _place))
        return {
            one: Contents(written[one], parts[one], cited[one], placed[one], len(still.rows(only_here(one))))
            for one in brief_ids
        }


def _words(reading: Reading) -> "Counter[int]":
    found: Counter[int] = Counter()
    prose = select(_section.c.brief_id, _section.c.title, _section.c.prose, _section.c.assumed, _section.c.judged)
    judged = select(_place.c.brief_id, _judgment.c.text, _judgment.c.reason)
    judged = judged.join_from(_place, _judgment, _judgment.c.id == _place.c.judgment_id)
    for query in (prose, judged):
        for brief_id, *texts in reading.tuples(query):
            found[brief_id] += sum(map(_count, texts))
    return found


def words_written(sections: Iterable[SectionRecord], judgments: Iterable[JudgmentRecord]) -> int:
    """Return how many words a brief's sections and judgments hold, as contents() counts them."""
    texts = [text for each in sections for text in (each.title, each.prose, each.assumed, each.judged)]
    return sum(map(_count, [*texts, *(text for each in judgments for text in (each.text, each.reason))]))


def _count(text: str) -> int:
    """Count the words of marked-up text; a citation, a figure's kind and where a reference leads are none."""
    return len(_NO_WORDS.sub(" ", text).split())


def _counted(reading: Reading, table: Table) -> "Counter[int]":
    query = select(table.c.brief_id, func.count()).group_by(table.c.brief_id)
    return Counter(dict(map(tuple, reading.rows(query))))


def duplicate_brief(project: Project, brief_id: int, title: str) -> Id:
    """Make a second brief with the same sections, citations and findings left, in one step, and return its id.

    It uses the same judgments: what is written in them is written in both. Raises KeyError, ProjectReadOnly, DiskFull,
    ProjectUnreachable.
    """
    with project.step(Act.DRAFT_BRIEF, name=clean_line(title)) as step:
        old = step.get(Brief, brief_id)
        fresh = Brief(**{**old.model_dump(exclude={"id"}), "title": clean_line(title), "created_at": now()})
        fresh.analyst_id = step.analyst_id
        step.add(fresh)
        step.session.flush()
        sections = _copies(step, _section, brief_id, fresh.id)
        _refer_to(sections)
        step.insert(Section, [{**row, "parent_id": None} for row in sections.values()])
        for row in sections.values():  # only now is each there for those within it
            if row["parent_id"] is not None:
                step.get(Section, row["id"]).parent_id = row["parent_id"]
        cited = _copies(step, _citation, brief_id, fresh.id)
        for row in cited.values():
            row["section_id"] = sections[row["section_id"]]["id"] if row["section_id"] in sections else None
        step.insert(Citation, list(cited.values()))
        step.insert(BriefJudgment, list(_copies(step, _place, brief_id, fresh.id).values()))
        left = _copies(step, _left, brief_id, fresh.id)
        for row in left.values():
            row["place_id"] = sections[row["place_id"]]["id"] if row["place_id"] in sections else row["place_id"]
        step.insert(LeftFinding, list(left.values()))
    return Id(fresh.id)


def _copies(step: Step, table: Table, old: int, new: int) -> dict[int, dict[str, Any]]:
    """Return the columns of new rows, by the ids of the rows of which they are copies."""
    rows = step.rows(select(table).where(table.c.brief_id == old).order_by(table.c.id))
    return {row.id: {**row._asdict(), "id": new_id(), "brief_id": new} for row in rows}


def _refer_to(sections: dict[int, dict[str, Any]]) -> None:
    """Let copied sections stand within, and refer to, one another."""
    for row in sections.values():
        row["parent_id"] = sections[row["parent_id"]]["id"] if row["parent_id"] in sections else None
        for field in ("prose", "assumed", "judged"):
            for old, other in sections.items():
                row[field] = row[field].replace(f"(ref:section/{old})", f"(ref:section/{other['id']})")
