"""Passages that no theme is attached to and that all the same are shown, since something relies on them."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import bindparam, exists, literal, select, union_all

from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.memo import Memo
from workbench.model.passage import Fragment, Passage
from workbench.model.question import ClaimEvidence, PassageLink
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.reading import Prepared, Reading

LINK, EVIDENCE, MEMO = "link", "evidence", "memo"
"""Why a bare passage is shown; of several reasons the first counts."""

_passage, _fragment, _coding = table_of(Passage), table_of(Fragment), table_of(Coding)
_link, _evidence, _memo = table_of(PassageLink), table_of(ClaimEvidence), table_of(Memo)


@dataclass(frozen=True, slots=True)
class BarePassage:
    """A passage without a theme; why: one of LINK, EVIDENCE, MEMO."""

    id: Id
    spans: tuple[Span, ...]
    is_key: bool
    why: str


_reasons = union_all(
    select(_link.c.from_id.label("id"), literal(0).label("rank")),
    select(_link.c.to_id, literal(0)),
    select(_evidence.c.passage_id, literal(1)),
    select(_memo.c.passage_id, literal(2)).where(_memo.c.passage_id.is_not(None)),
).subquery()
_with_theme = exists().where(_coding.c.passage_id == _passage.c.id, _coding.c.theme_id.is_not(None))
_with_any = exists().where(_coding.c.passage_id == _passage.c.id)
_BARE = Prepared(
    select(_passage.c.id, _passage.c.is_key, _reasons.c.rank, _fragment.c.start, _fragment.c.end)
    .join_from(_reasons, _passage, _passage.c.id == _reasons.c.id)
    .join(_fragment, _fragment.c.passage_id == _passage.c.id)
    .where(_passage.c.version_id == bindparam("version"), ~_with_theme, (_reasons.c.rank == 0) | ~_with_any)
)


def bare_passages(reading: Reading, version_id: int) -> list[BarePassage]:
    """Return the passages of a version that have no theme but a link, or no coding at all but evidence or a memo."""
    spans: defaultdict[int, set[Span]] = defaultdict(set)
    keys: dict[int, bool] = {}
    ranks: dict[int, int] = {}
    for passage_id, is_key, rank, start, end in reading.run(_BARE, version=version_id):
        spans[passage_id].add(Span(start, end))
        keys[passage_id], ranks[passage_id] = bool(is_key), min(rank, ranks.get(passage_id, rank))
    reasons = (LINK, EVIDENCE, MEMO)
    return [BarePassage(Id(one), tuple(sorted(found)), keys[one], reasons[ranks[one]]) for one, found in spans.items()]
