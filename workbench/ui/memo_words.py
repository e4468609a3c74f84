"""Kinds of memos and of things as people see them: words and icons (Phosphor)."""

from datetime import datetime

from workbench.entities.kinds import entity_kind
from workbench.memos.candidates import Candidate
from workbench.memos.records import MemoRecord
from workbench.memos.things import Thing
from workbench.model.moment import local
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.words import tr
from workbench.wording import MEMO_ABOUT, MEMO_KINDS

KIND_WORDS, ABOUT_WORDS = MEMO_KINDS, MEMO_ABOUT

KIND_ICONS = {"analytic": "note", "method": "flask", "question": "question", "to do": "square"}
DONE_ICON = "check-square"

THING_WORDS: dict[str, Words] = {
    "source": "source", "passage": "passage", "theme": "theme", "entity": "entity", "coding": "coding", "question": "question",
    "memo": "memo", "brief": "brief", "": "project",
}  # fmt: skip
THING_ICONS = {
    "source": "books", "passage": "quotes", "theme": "tag", "entity": "user", "coding": "highlighter-circle",
    "question": "question", "memo": "note", "brief": "file-text", "": "folder-notch",
}  # fmt: skip


def heading_of(record: MemoRecord) -> str:
    """Return what a memo is called."""
    return record.heading or tr("Untitled memo")


def icon_of(record: MemoRecord) -> str:
    """Return the icon of a memo's kind; a to do that is done is ticked."""
    return DONE_ICON if record.kind == "to do" and record.is_done else KIND_ICONS[record.kind]


def about_words(record: MemoRecord) -> str:
    """Return what a memo is about, in words."""
    return record.about_name if record.about is not None else tr("the project")


def thing_icon(thing: Thing | None) -> str:
    """Return the icon of a kind of thing."""
    return THING_ICONS[thing.kind if thing is not None else ""]


def candidate_icon(candidate: Candidate) -> str:
    """Return the icon of something a link can lead to; a theme has its colour instead."""
    if candidate.thing.kind == "entity":
        return entity_kind(candidate.kind_of).icon
    return "" if candidate.colour >= 0 else thing_icon(candidate.thing)


def day_words(moment: str) -> str:
    """Return when something was: today's time, else the day, with its year if that is another."""
    at, now = local(moment), datetime.now().astimezone()
    if at.date() == now.date():
        return locale.clock(at)
    return locale.day(at, year=at.year != now.year)
