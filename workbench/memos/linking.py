"""Links: the rows that keep where the ``[[links]]`` of a memo lead, whatever the things are called later."""

from collections.abc import Mapping

from sqlalchemy import select

from workbench.memos.markdown import links_in
from workbench.memos.naming import meant_by
from workbench.memos.things import TARGETS, Thing, is_there, thing_of
from workbench.model.memo import Memo, MemoLink
from workbench.model.tables import table_of
from workbench.project.step import Step

_link = table_of(MemoLink)

MOST = 2_000
"""Different links of one memo that are kept as rows; what follows stays words."""

Chosen = Mapping[str, Thing]
"""What an analyst chose for a link's words, where the words alone might mean something else."""


def keep_links(step: Step, memo: Memo, chosen: Chosen) -> None:
    """Let the rows of a memo's links be those of its body: known words keep where they lead, new ones are looked up by name.

    One row for each different link. Words that mean nothing, or several things, have a row that leads nowhere yet.
    A passage whose link is typed over stays with all that was noted on it, as a letter more may bring the link back.
    """
    wanted = list(dict.fromkeys(link.words for link in links_in(memo.body)[: 10 * MOST]))
    known = {row.words: row for row in step.rows(select(_link).where(_link.c.memo_id == memo.id))}
    for words in known.keys() - set(wanted):
        step.delete(step.get(MemoLink, known[words].id))
    found = meant_by(step, [words for words in wanted[:MOST] if words not in chosen and words not in known])
    for words in wanted[:MOST]:
        if words in chosen:
            lead(step, _row(step, memo.id, known[words].id if words in known else None, words), chosen[words])
        elif words not in known:
            _point(_row(step, memo.id, None, words), found[words][0] if len(found[words]) == 1 else None)
    step.session.flush()


def _row(step: Step, memo_id: int, link_id: int | None, words: str) -> MemoLink:
    if link_id is not None:
        return step.get(MemoLink, link_id)
    link = MemoLink(memo_id=memo_id, words=words)
    step.add(link)
    return link


def lead(step: Step, link: MemoLink, thing: Thing | None) -> None:
    """Let a link lead to a thing, or nowhere; one that is gone leads nowhere."""
    if thing is not None and not is_there(step, thing):
        thing = None
    if thing_of(link, TARGETS) != thing:
        _point(link, thing)


def _point(link: MemoLink, thing: Thing | None) -> None:
    for kind, column in TARGETS.items():
        setattr(link, column, thing.id if thing is not None and thing.kind == kind else None)
