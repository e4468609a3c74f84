"""Passages made in bulk: of hits, of sentences, of whatever was found in one text or in many."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import func, select

from workbench.coding.attaching import Target, target_name
from workbench.coding.many import AttachedMany, attach_many
from workbench.coding.passages import CONTEXT, trimmed
from workbench.model.act import Act
from workbench.model.ids import Id, new_id
from workbench.model.moment import now
from workbench.model.passage import Fragment, Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step
from workbench.sources.records import text_of

_passage = table_of(Passage)

Stretch = tuple[int, Sequence[Span]]
"""A version and the pieces of one passage in it."""
Watch = Callable[[], None]


def attach_stretches(
    project: Project, stretches: Iterable[Stretch], target: Target, comment: str = "", watch: Watch = lambda: None
) -> AttachedMany:
    """Attach all of these to a theme or an entity, as one step; those with equal limits are one passage.

    10,000 stretches: 1.3 s. May be called beside the window's thread. Raises NoSuchPlace, NameEmpty, TooDeep; KeyError
    for a target that is gone or where there is no stretch. watch: heard at every passage; what it raises ends the step, of
    which nothing is written then.
    """
    wanted = list(stretches)
    with project.step(Act.ATTACH, name=target_name(project.reading, target), count=len(wanted)) as step:
        return attach_many(project, make_passages(step, wanted, watch), target, comment)


def make_passages(step: Step, stretches: Iterable[Stretch], watch: Watch = lambda: None) -> list[Id]:
    """Return the passages with these limits, made within the step where there are none yet; NoSuchPlace if one fits no text."""
    by_version: defaultdict[int, dict[str, tuple[Span, ...]]] = defaultdict(dict)
    texts: dict[int, str] = {}
    for version_id, spans in stretches:
        watch()
        if version_id not in texts:
            texts[version_id] = text_of(step, version_id)
        tidy = trimmed(texts[version_id], spans)
        by_version[version_id][Span.write(tidy)] = tidy
    return [passage_id for version_id, tidy in by_version.items() for passage_id in _made(step, version_id, tidy, watch)]


def _made(step: Step, version_id: int, wanted: dict[str, tuple[Span, ...]], watch: Watch) -> list[Id]:
    """Return the passages of one version, by their limits."""
    listed = func.json_each(json.dumps(list(wanted))).table_valued("value")
    there = select(_passage.c.limits, _passage.c.id).where(
        _passage.c.version_id == version_id, _passage.c.limits.in_(select(listed.c.value))
    )
    known = {row[0]: Id(row[1]) for row in step.rows(there)}
    fresh = {limits: new_id() for limits in wanted if limits not in known}
    moment, text = now(), text_of(step, version_id)
    made = [
        Passage(id=one, version_id=version_id, limits=limits, analyst_id=step.analyst_id, created_at=moment)
        for limits, one in fresh.items()
    ]
    if made:
        step.insert(Passage, [passage.model_dump() for passage in made])
        pieces = ((one, wanted[limits]) for limits, one in fresh.items())
        step.insert(Fragment, [row for one, spans in pieces for row in _fragments(one, version_id, text, spans, watch)])
    return [*known.values(), *fresh.values()]


def _fragments(passage_id: Id, version_id: int, text: str, spans: Sequence[Span], watch: Watch) -> Iterable[dict[str, object]]:
    watch()
    for position, span in enumerate(spans):
        yield {
            "id": new_id(), "passage_id": passage_id, "version_id": version_id, "position": position, "start": span.start,
            "end": span.end, "exact": span.of(text), "prefix": text[max(0, span.start - CONTEXT) : span.start],
            "suffix": text[span.end : span.end + CONTEXT],
        }  # fmt: skip
