"""The journal: steps that can't be read are left out, gaps are closed, and what can't be trusted is put out of undo's reach."""

import json
import sqlite3
from datetime import datetime
from itertools import pairwise
from typing import get_args

from workbench.model.act import Act
from workbench.model.moment import now
from workbench.project.project import Kind
from workbench.project.repair.tale import Notes, Outcome

KINDS = frozenset({*get_args(Kind), "undo", "redo", "floor"})
_NAMES = ("seq", "act", "arguments", "at", "kind")


def mend_steps(target: sqlite3.Connection, notes: Notes) -> None:
    """Leave only steps and changes that can be read, numbered without a gap, none open.

    A gap is filled by a floor: a later crash is told from another project's log by steps without a gap (project/check.py).
    """
    notes.add("open step", Outcome.REPAIRED, target.execute("UPDATE step SET open=0 WHERE open<>0").rowcount)
    moment = ""
    for row in target.execute(f"SELECT {', '.join(_NAMES)} FROM step ORDER BY seq").fetchall():
        moment = _mend_step(target, dict(zip(_NAMES, row, strict=True)), moment, notes)
    _mend_changes(target, notes)
    _close_gaps(target, notes)


def _mend_step(target: sqlite3.Connection, step: dict[str, object], moment: str, notes: Notes) -> str:
    """Put right what of one step makes it unreadable; return its moment."""
    values: dict[str, object] = {}
    if step["act"] not in set(Act) or step["kind"] not in KINDS:
        values = {"act": Act.NEW_PROJECT.value, "kind": "floor"}
    if not _is_json(step["arguments"], dict):
        values["arguments"] = "{}"
    if not _is_moment(step["at"]):
        values["at"] = moment or now()
    if values:
        told = ",".join(f"{name}=?" for name in values)
        target.execute(f"UPDATE step SET {told} WHERE seq=?", [*values.values(), step["seq"]])
        notes.add("step", Outcome.GIVEN_UP)
    return str(values.get("at", step["at"]))


def _mend_changes(target: sqlite3.Connection, notes: Notes) -> None:
    bad = [
        seq
        for seq, before, after in target.execute('SELECT seq, "before", "after" FROM change').fetchall()
        if not all(told is None or _is_json(told, dict) for told in (before, after))
    ]
    target.executemany("DELETE FROM change WHERE seq=?", [(seq,) for seq in bad])
    lost = target.execute("DELETE FROM change WHERE step NOT IN (SELECT seq FROM step)").rowcount
    notes.add("change", Outcome.GIVEN_UP, len(bad) + lost)


def _close_gaps(target: sqlite3.Connection, notes: Notes) -> None:
    known = dict(target.execute("SELECT seq, at FROM step ORDER BY seq").fetchall())
    if not known:
        _floor(target, 1, now())
        notes.add("history", Outcome.GIVEN_UP)
        return
    first, last = min(known), max(known)
    if last - first > 10 * len(known) + 1_000:  # a number that was spoilt: the steps past the great gap are no steps
        last = _before_the_gap(sorted(known))
        notes.add("step", Outcome.GIVEN_UP, target.execute("DELETE FROM step WHERE seq>?", (last,)).rowcount)
        target.execute("DELETE FROM change WHERE step>?", (last,))
    moment = ""
    for seq in range(first, last + 1):
        if seq not in known:
            _floor(target, seq, moment)
            notes.add("step", Outcome.GIVEN_UP)
        moment = known.get(seq, moment)


def _before_the_gap(numbers: list[int]) -> int:
    gaps = [(after - before, -before) for before, after in pairwise(numbers)]
    return -max(gaps)[1]


def set_floor(target: sqlite3.Connection) -> None:
    """Put all steps so far out of reach of undo; they can be read as before. Note the repair as a step of its own."""
    last = target.execute("SELECT coalesce(max(seq), 0) FROM step").fetchone()[0]
    _floor(target, last + 1, now())
    target.execute(_INSERT, (last + 2, Act.REPAIR.value, "{}", now(), "note"))


_INSERT = "INSERT INTO step(seq, act, arguments, at, kind, merge, open) VALUES(?, ?, ?, ?, ?, '', 0)"


def _floor(target: sqlite3.Connection, seq: int, at: str) -> None:
    target.execute(_INSERT, (seq, Act.NEW_PROJECT.value, "{}", at or now(), "floor"))


def _is_json(words: object, kind: type) -> bool:
    try:
        return isinstance(words, str) and isinstance(json.loads(words), kind)
    except ValueError:
        return False


def _is_moment(words: object) -> bool:
    try:
        return isinstance(words, str) and datetime.fromisoformat(words).tzinfo is not None
    except ValueError:
        return False
