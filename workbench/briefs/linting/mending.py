"""What an analyst does about a finding: mends it, leaves it as it is, or takes it up again; each is one undoable step.

All raise KeyError for an id that is gone, ProjectReadOnly, DiskFull, ProjectUnreachable.
"""

from typing import Any

from sqlalchemy import select

from workbench.briefs.linting.finding import Finding, Place
from workbench.model.act import Act
from workbench.model.brief import Brief, Section
from workbench.model.judgment import Judgment, LeftFinding
from workbench.model.tables import table_of
from workbench.project.project import Project

_brief, _left = table_of(Brief).c, table_of(LeftFinding).c


class WordsChanged(ValueError):
    """The words that a finding was about are others by now; fields: rule."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


def mend(project: Project, brief_id: int, finding: Finding) -> None:
    """Do what mends a finding; WordsChanged if its words are no longer there, KeyError if nothing mends it."""
    fix = finding.fix
    if fix is None:
        raise KeyError(finding.rule.value)
    with project.step(Act.MEND_FINDING, name=_title(project, brief_id)) as step:
        model: dict[Place, Any] = {Place.BRIEF: Brief, Place.SECTION: Section, Place.JUDGMENT: Judgment}
        row = step.get(model[finding.place], brief_id if finding.place is Place.BRIEF else finding.place_id)
        if fix.kind != "choose":
            text = getattr(row, finding.field)
            if text[finding.start : finding.end] != finding.words:
                raise WordsChanged(finding.rule.value)
            setattr(row, finding.field, fix.applied(text))
            return
        setattr(row, fix.field, fix.value)
        if fix.field == "likelihood":
            row.yardstick = step.get(Brief, brief_id).yardstick


def leave(project: Project, brief_id: int, finding: Finding) -> None:
    """Leave a finding as it is until its words change; nothing happens if it is left already."""
    with project.step(Act.LEAVE_FINDING, name=_title(project, brief_id)) as step:
        if not step.rows(_same(brief_id, finding)):
            left = LeftFinding(brief_id=brief_id, rule=finding.rule.value, analyst_id=step.analyst_id)
            left.place_id, left.words = finding.place_id, finding.words
            step.add(left)


def take_up(project: Project, brief_id: int, finding: Finding) -> None:
    """Let a finding that was left count again; nothing happens if it does."""
    with project.step(Act.TAKE_UP_FINDING, name=_title(project, brief_id)) as step:
        for row in step.rows(_same(brief_id, finding)):
            step.delete(step.get(LeftFinding, row.id))


def _same(brief_id: int, finding: Finding) -> Any:
    here = (_left.brief_id == brief_id) & (_left.rule == finding.rule.value)
    return select(_left.id).where(here, _left.place_id == finding.place_id, _left.words == finding.words)


def _title(project: Project, brief_id: int) -> str:
    title = project.reading.value(select(_brief.title).where(_brief.id == brief_id))
    if title is None:
        raise KeyError(f"Brief {brief_id}")
    return str(title)
