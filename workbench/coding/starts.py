"""Where passages begin, and nothing more of them: for counts over stretches of long texts."""

from sqlalchemy import Integer, bindparam, cast, select

from workbench.model.passage import Passage
from workbench.model.tables import table_of
from workbench.project.reading import Prepared, Reading

_passage = table_of(Passage)
# limits are written "120-180;200-240": SQLite casts a text to the number that it begins with, and the index of limits
# holds all that is asked for
_STARTS = Prepared(select(cast(_passage.c.limits, Integer)).where(_passage.c.version_id == bindparam("version")))


def passage_starts(reading: Reading, version_id: int) -> list[int]:
    """Return the code points at which the passages of a version begin, in order, one of each passage."""
    return sorted(row[0] for row in reading.run(_STARTS, version=version_id))
