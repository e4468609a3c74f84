"""The handling of briefs that cite what is deleted: its words stay in them, so its label does, too."""

from sqlalchemy import ColumnElement, select

from workbench.model.brief import Brief, Citation
from workbench.model.passage import Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.step import Step

HANDLINGS = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
"""TLP 2.0 labels, the loosest first."""

_brief, _citation, _passage = table_of(Brief), table_of(Citation), table_of(Passage)
_version, _source = table_of(SourceVersion), table_of(Source)


def keep_labels(step: Step, going: ColumnElement[bool]) -> None:
    """Give each brief that cites passages which go the label of their sources, if that is stricter than its own.

    going: tells by passage or source which they are; they are still there.
    """
    query = (
        select(_brief.c.id, _brief.c.handling, _source.c.handling)
        .join_from(_citation, _brief, _brief.c.id == _citation.c.brief_id)
        .join(_passage, _passage.c.id == _citation.c.passage_id)
        .join(_version, _version.c.id == _passage.c.version_id)
        .join(_source, _source.c.id == _version.c.source_id)
        .where(going)
        .distinct()
    )
    labels: dict[int, str] = {}
    for brief_id, own, label in step.tuples(query):
        if _rank(label) > _rank(labels.get(brief_id, own)):
            labels[brief_id] = label
    for brief_id, label in labels.items():
        step.get(Brief, brief_id).handling = label
    step.session.flush()


def _rank(label: str) -> int:
    return HANDLINGS.index(label) if label in HANDLINGS else len(HANDLINGS)
