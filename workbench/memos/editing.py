"""Memos: written, set and cut; each act one step, a stretch of typing too."""

from collections.abc import Iterable

from sqlalchemy import select

from workbench.coding.errors import NotOwn
from workbench.coding.passages import drop_bare, make_passage
from workbench.memos.errors import MemoTooLong, NothingToMove
from workbench.memos.linking import Chosen, keep_links, lead
from workbench.memos.markdown import first_words
from workbench.memos.things import ABOUT, Thing, is_there, thing_of
from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text, shortened
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.memo import Memo, MemoLink
from workbench.model.moment import now
from workbench.model.passage import Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

KINDS = ("analytic", "method", "question", "to do")
"""What a memo is for."""

LONGEST = 100_000
"""Characters of a memo's text, about forty printed pages: what is longer is a source, to be read and marked."""

LONGEST_TITLE = 300
_memo, _link = table_of(Memo), table_of(MemoLink)
_NONE: Chosen = {}


def create_memo(
    project: Project, about: Thing | None = None, *, kind: str = "analytic", title: str = "", body: str = "",
    merge: str = "", chosen: Chosen = _NONE,
) -> Id:  # fmt: skip
    """Make a memo about a thing, or about the project, as one step; typing that goes on joins it by the merge key.

    chosen: where links of the body lead, by their words. Raises MemoTooLong; ValueError for a kind that there isn't;
    KeyError for a thing that is gone.
    """
    with project.step(Act.NEW_MEMO, merge=merge, name=_named(title, body)) as step:
        return _made(step, about, kind, title, body, chosen)


def create_memo_on(
    project: Project, version_id: int, spans: Iterable[Span], *, kind: str = "analytic", title: str = "", body: str = "",
    merge: str = "", chosen: Chosen = _NONE,
) -> Id:  # fmt: skip
    """Make a memo about the passage with these limits, which is made if there is none, as one step; also NoSuchPlace."""
    with project.step(Act.NEW_MEMO, merge=merge, name=_named(title, body)) as step:
        about = Thing("passage", make_passage(step, version_id, spans))
        return _made(step, about, kind, title, body, chosen)


def _made(step: Step, about: Thing | None, kind: str, title: str, body: str, chosen: Chosen) -> Id:
    memo = Memo(kind=_known_kind(kind), title=_title(title), body=_body(body), analyst_id=step.analyst_id)
    _put_about(step, memo, about)
    step.add(memo)
    step.session.flush()
    keep_links(step, memo, chosen)
    return Id(memo.id)


def edit_memo(project: Project, memo_id: int, *, merge: str = "", chosen: Chosen = _NONE, **fields: str | bool) -> None:
    """Change title, body, kind or is_done of a memo, as one step; typing merges by its key.

    Raises as create_memo(); KeyError also for a field or memo that there isn't.
    """
    values = {name: _checked(name, value) for name, value in fields.items()}
    row = project.reading.row(select(_memo.c.title, _memo.c.body).where(_memo.c.id == memo_id))
    title, body = (row.title, row.body) if row is not None else ("", "")
    name = _named(str(values.get("title", title)), str(values.get("body", body)))
    with project.step(Act.EDIT_MEMO, merge=merge, name=name, fields=sorted(values)) as step:
        memo = step.get(Memo, memo_id)
        is_changed = any(getattr(memo, field) != value for field, value in values.items())
        for field, value in values.items():
            setattr(memo, field, value)
        if is_changed:
            memo.edited_at = now()
        if "body" in values:
            keep_links(step, memo, chosen)


def set_about(project: Project, memo_id: int, about: Thing | None) -> None:
    """Let a memo be about another thing, or about the project, as one step; a passage left bare goes. KeyError."""
    with project.step(Act.EDIT_MEMO, name=_name(project, memo_id), fields=["about"]) as step:
        memo = step.get(Memo, memo_id)
        before = memo.passage_id
        _put_about(step, memo, about)
        step.session.flush()
        drop_bare(step, {before} - {None, memo.passage_id})  # type: ignore[arg-type]


def delete_memo(project: Project, memo_id: int) -> None:
    """Delete a memo with its links, as one step; passages left bare go. Links to it in other memos lead nowhere then."""
    with project.step(Act.DELETE_MEMO, name=_name(project, memo_id)) as step:
        memo = step.get(Memo, memo_id)
        linked = step.rows(select(_link.c.passage_id).where(_link.c.memo_id == memo_id, _link.c.passage_id.is_not(None)))
        touched = {row[0] for row in linked} | ({memo.passage_id} if memo.passage_id is not None else set())
        step.delete(memo)
        step.session.expire_all()
        drop_bare(step, touched)


def set_link(project: Project, link_id: int, thing: Thing | None) -> None:
    """Let a link lead to a thing, as one step, whatever its words are; KeyError if there is no such link or thing."""
    memo_id = project.reading.value(select(_link.c.memo_id).where(_link.c.id == link_id))
    with project.step(Act.EDIT_MEMO, name=_name(project, memo_id or 0), fields=["links"]) as step:
        link = step.get(MemoLink, link_id)
        if thing is not None and not is_there(step, thing):
            raise KeyError(f"{thing.kind} {thing.id}")
        before = link.passage_id
        lead(step, link, thing)
        step.session.flush()
        drop_bare(step, {before} - {None, link.passage_id})  # type: ignore[arg-type]


def memo_for_link(project: Project, link_id: int) -> Id:
    """Make a memo with a link's words as its title, to which the link then leads, as one step; KeyError if it is gone."""
    words = project.reading.value(select(_link.c.words).where(_link.c.id == link_id)) or ""
    with project.step(Act.NEW_MEMO, name=words) as step:
        link = step.get(MemoLink, link_id)
        memo = Memo(title=_title(words), analyst_id=step.analyst_id)
        step.add(memo)
        step.session.flush()
        lead(step, link, Thing("memo", memo.id))
        return Id(memo.id)


def comment_to_memo(project: Project, thing: Thing) -> Id:
    """Make a memo of the comment on a ``passage`` or a ``coding``, which is then without, as one step.

    Raises NothingToMove if there is no comment, NotOwn for another analyst's coding, KeyError if the thing is gone.
    """
    with project.step(Act.COMMENT_TO_MEMO) as step:
        row: Passage | Coding
        row = step.get(Passage, thing.id) if thing.kind == "passage" else step.get(Coding, thing.id)
        if isinstance(row, Coding) and row.analyst_id != step.analyst_id:
            raise NotOwn
        words = row.comment
        if not words.strip():
            raise NothingToMove
        row.comment = ""
        return _made(step, thing, "analytic", "", words, _NONE)


def _put_about(step: Step, memo: Memo, about: Thing | None) -> None:
    if about is not None and not is_there(step, about):
        raise KeyError(f"{about.kind} {about.id}")
    if thing_of(memo, ABOUT) != about:
        memo.edited_at = now()
    for kind, column in ABOUT.items():
        setattr(memo, column, about.id if about is not None and about.kind == kind else None)


def _checked(field: str, value: str | bool) -> str | bool:
    match field:
        case "title":
            return _title(str(value))
        case "body":
            return _body(str(value))
        case "kind":
            return _known_kind(str(value))
        case "is_done":
            return bool(value)
        case _:
            raise KeyError(field)


def _title(words: str) -> str:
    cleaned = clean_line(words)
    if len(cleaned) > LONGEST_TITLE:
        raise MemoTooLong(len(cleaned), LONGEST_TITLE)
    return cleaned


def _body(words: str) -> str:
    if len(words) > LONGEST:
        raise MemoTooLong(len(words), LONGEST)
    return clean_text(words)


def _known_kind(kind: str) -> str:
    if kind not in KINDS:
        raise ValueError(f"kind of memo: {kind}")
    return kind


def _named(title: str, body: str) -> str:
    return shortened(title) or first_words(body, 60)


def _name(project: Project, memo_id: int) -> str:
    row = project.reading.row(select(_memo.c.title, _memo.c.body).where(_memo.c.id == memo_id))
    return _named(row.title, row.body) if row is not None else ""
