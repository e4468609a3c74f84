"""Handing over: what was attached to, noted on and said about a passage goes over to another one, within a step."""

from collections.abc import Mapping

from sqlalchemy import Table, bindparam, select, update

from workbench.coding.relying import move_relying
from workbench.model.coding import Coding
from workbench.model.memo import Memo
from workbench.model.passage import Credibility, Passage
from workbench.model.tables import table_of
from workbench.project.references import one_of
from workbench.project.step import Step

_coding, _credibility, _memo = table_of(Coding), table_of(Credibility), table_of(Memo)


def take_over(step: Step, old: int, new: int) -> bool:
    """Let one's own codings on a passage go over to another; where nobody else codes the old one, all else goes too.

    Then its notes, grades and what relies on it (RELYING) are the new one's, and the old one is gone: returns True. Codings of
    other analysts stay where they are, and with them the passage and what relies on it. A coding that both have
    becomes one, its comments joined; KeyError for a passage that is gone.
    """
    target = step.get(Passage, new)
    _move_codings(step, old, new)
    if has_codings_of_others(step, old):
        return False
    source = step.get(Passage, old)
    join_notes(source, target)
    _move_grades(step, old, new)
    move_relying(step, old, new)
    step.delete(source)
    return True


def has_codings_of_others(step: Step, passage_id: int) -> bool:
    """Tell whether another analyst has coded a passage."""
    others = select(_coding.c.id).where(_coding.c.passage_id == passage_id, _coding.c.analyst_id != step.analyst_id)
    return step.value(others.limit(1)) is not None


def own_codings(step: Step, passage_id: int) -> list[Coding]:
    """Return one's own codings on a passage, as live rows, in the order of their making."""
    own = select(_coding.c.id).where(_coding.c.passage_id == passage_id, _coding.c.analyst_id == step.analyst_id)
    return [step.get(Coding, row[0]) for row in step.rows(own.order_by(_coding.c.id))]


def _move_codings(step: Step, old: int, new: int) -> None:
    there = {(coding.theme_id, coding.entity_id): coding for coding in own_codings(step, new)}
    for coding in own_codings(step, old):
        same = there.get((coding.theme_id, coding.entity_id))
        if same is None:
            coding.passage_id = new
        else:
            join_codings(step, coding, same)
    step.session.flush()


def join_codings(step: Step, coding: Coding, same: Coding) -> None:
    """Let a coding go into another one of the same theme or entity: comments joined, memos about it go over."""
    same.comment = joined("\n", same.comment, coding.comment)
    for row in step.rows(select(_memo.c.id).where(_memo.c.coding_id == coding.id)):
        step.get(Memo, row[0]).coding_id = same.id
    step.session.flush()
    step.delete(coding)


def join_twins(step: Step, twins: Mapping[int, int]) -> set[int]:
    """Let many codings go into others (by which one into which), however many: comments joined, memos about them go over.

    The codings themselves are left to the caller to delete. Returns the memos that went over.
    """
    wanted = one_of(_coding.c.id, {*twins, *twins.values()})
    words: dict[int, str] = dict(step.tuples(select(_coding.c.id, _coding.c.comment).where(wanted, _coding.c.comment != "")))
    comments: dict[int, str] = {}
    for gone, stays in twins.items():
        if gone in words:
            before = comments.get(stays) or words.get(stays) or ""
            comments[stays] = joined("\n", before, words[gone])
    comments = {one: comment for one, comment in comments.items() if comment != words.get(one)}
    memos = dict(step.tuples(select(_memo.c.id, _memo.c.coding_id).where(one_of(_memo.c.coding_id, set(twins)))))
    _write(step, _coding, "comment", comments)
    _write(step, _memo, "coding_id", {memo: twins[about] for memo, about in memos.items()})
    return set(memos)


def _write(step: Step, table: Table, column: str, values: Mapping[int, object]) -> None:
    """Write a column's new values by row, in one go."""
    statement = update(table).where(table.c.id == bindparam("row_id")).values({column: bindparam("fresh")})
    rows = [{"row_id": one, "fresh": value} for one, value in values.items()]
    if rows:
        with step.connection() as connection:
            connection.execute(statement, rows)


def join_notes(source: Passage, target: Passage) -> None:
    """Let what was noted on one passage stand on another too: gists and comments joined, a claim where there is none."""
    target.gist = joined("; ", target.gist, source.gist)
    target.comment = joined("\n", target.comment, source.comment)
    target.claimed_as = target.claimed_as or source.claimed_as
    target.says_who = target.says_who or source.says_who
    target.is_key = target.is_key or source.is_key


def joined(between: str, first: str, second: str) -> str:
    """Return two notes as one; what the first says already is not said twice."""
    return between.join(dict.fromkeys(part for part in (first, second) if part))


def _move_grades(step: Step, old: int, new: int) -> None:
    """An analyst's grade of the new passage goes before that of the old one."""
    graded = {row[0] for row in step.rows(select(_credibility.c.analyst_id).where(_credibility.c.passage_id == new))}
    for row in step.rows(select(_credibility).where(_credibility.c.passage_id == old)):
        if row.analyst_id not in graded:
            step.get(Credibility, row.id).passage_id = new
    step.session.flush()
