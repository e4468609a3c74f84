"""Which passages a step touched: told from the journal, so that lists read only those again."""

from sqlalchemy import bindparam, func, or_, select

from workbench.project.journal import CHANGE
from workbench.project.reading import Prepared, Reading

_IDS = [
    func.json_extract(side, f"$.{name}").label(f"id{number}")
    for number, (name, side) in enumerate(
        (name, side) for name in ("passage_id", "from_id", "to_id") for side in (CHANGE.c.before, CHANGE.c.after)
    )
]
_TABLES = (
    "passage",
    "coding",
    "fragment",
    "credibility",
    "claim_evidence",
    "judgment_evidence",
    "brief_citation",
    "passage_link",
)
_TOUCHED = Prepared(
    select(CHANGE.c.tbl, CHANGE.c.row, *_IDS)
    .where(CHANGE.c.step == bindparam("step"), or_(*[CHANGE.c.tbl == name for name in _TABLES]))
    .limit(bindparam("most"))
)


def touched_passages(reading: Reading, step: int, most: int = 5_000) -> set[int] | None:
    """Return the passages that a step changed, or from which it took or to which it gave something; None if there are many.

    Names, colours and the tree of themes are no matter of passages. most: rows of the journal that are looked at.
    """
    rows = reading.run(_TOUCHED, step=step, most=most)
    if len(rows) >= most:
        return None
    found = {row[1] for row in rows if row[0] == "passage"}
    return found | {one for row in rows for one in row[2:] if one is not None}
