"""After a stop without closing - a kill, a power cut - what the project still holds: all that was committed."""

from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.project.journal import STEP
from workbench.project.reading import Reading


@dataclass(frozen=True, slots=True)
class Recovered:
    """A session that did not end by closing. since: when it began; steps: how many of its acts are in the file; last:
    when the last step of all was taken, empty if there is none. Moments as in model.moment."""

    since: str
    steps: int
    last: str
    analyst: str = ""
    computer: str = ""


def recovered(reading: Reading, note: dict[str, str]) -> Recovered | None:
    """Return what is known of a session from the note that its lock left behind; None if it left none."""
    since = note.get("since", "")
    if not since:
        return None
    before = note.get("step", "")
    in_it = STEP.c.seq > int(before) if before.isdecimal() else STEP.c.at >= since  # killed while it opened
    acts = select(func.count()).where(STEP.c.kind.in_(("do", "undo", "redo")), in_it)
    last = reading.value(select(STEP.c.at).where(STEP.c.kind != "floor").order_by(STEP.c.seq.desc()).limit(1))
    steps = int(reading.value(acts) or 0)
    return Recovered(since, steps, str(last or ""), note.get("analyst", ""), note.get("computer", ""))


def last_step(reading: Reading) -> int:
    """Return the number of the last step, 0 if there is none."""
    return int(reading.value(select(func.max(STEP.c.seq))) or 0)
