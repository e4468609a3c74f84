"""Acts in words, as history, undo and the command line name them: said as in wording."""

from typing import Any

from workbench.brief_wording import BRIEF_EDITS
from workbench.model.act import Act
from workbench.said import Words
from workbench.saying import Numbered, Say, plain_number, plainly

ACTS: dict[Act, Words] = {
    Act.NEW_PROJECT: "New project “{name}”",
    Act.NEW_ANALYST: "{name} joins the project",
    Act.IMPORT: "Import “{name}”",
    Act.NEW_VERSION: "New version of “{name}”",
    Act.CARRY_PASSAGES: "Carry a passage of “{name}” to the newest version",
    Act.EDIT_STRUCTURE: "Set the structure of “{name}”",
    Act.EDIT_SOURCE: "Edit {record} of “{name}”",
    Act.DELETE_SOURCE: "Delete source “{name}”",
    Act.EDIT_SOURCES: "Edit {record} of {count} sources",
    Act.DELETE_SOURCES: "Delete {count} sources",
    Act.SET_ORIGIN: "Say what “{name}” repeats",
    Act.MOVE_SOURCES: "Move {count} sources",
    Act.NEW_FOLDER: "New folder “{name}”",
    Act.EDIT_FOLDER: "Rename folder “{name}”",
    Act.MOVE_FOLDER: "Move folder “{name}”",
    Act.DELETE_FOLDER: "Delete folder “{name}”",
    Act.NEW_SOURCE_GROUP: "New group “{name}”",
    Act.EDIT_SOURCE_GROUP: "Rename group “{name}”",
    Act.DELETE_SOURCE_GROUP: "Delete group “{name}”",
    Act.GROUP_SOURCES: "Put sources into group “{name}”",
    Act.UNGROUP_SOURCES: "Take sources out of group “{name}”",
    Act.NEW_FIELD: "New field “{name}”",
    Act.EDIT_FIELD: "Change field “{name}”",
    Act.DELETE_FIELD: "Delete field “{name}”",
    Act.EDIT_ANALYST: "Edit analyst “{name}”",
    Act.ATTACH: "Attach “{name}”",
    Act.TAKE_OVER: "Take over {count} highlights as “{name}”",
    Act.DETACH: "Detach “{name}”",
    Act.DELETE_PASSAGE: "Delete a passage",
    Act.SPLIT_PASSAGE: "Split a passage",
    Act.MERGE_PASSAGES: "Merge {count} passages",
    Act.CHANGE_TARGET: "Change “{old}” to “{name}”",
    Act.EDIT_PASSAGE: "Edit {field}",
    Act.GRADE: "Grade credibility {digit}",
    Act.COMMENT: "Comment on a coding",
    Act.NEW_THEME: "New theme “{name}”",
    Act.EDIT_THEME: "Edit theme “{name}”",
    Act.MOVE_THEME: "Move theme “{name}”",
    Act.DELETE_THEME: "Delete theme “{name}”",
    Act.RETIRE_THEME: "Retire theme “{name}”",
    Act.MERGE_THEMES: "Merge theme “{old}” into “{name}”",
    Act.SPLIT_THEME: "Split “{name}” off theme “{old}”",
    Act.NEW_GROUP: "New group of themes “{name}”",
    Act.EDIT_GROUP: "Edit group of themes “{name}”",
    Act.DELETE_GROUP: "Delete group of themes “{name}”",
    Act.GROUP_THEMES: "Put theme “{name}” into group “{group}”",
    Act.IMPORT_CODEBOOK: "Import a codebook: {count} themes",
    Act.NEW_ENTITY: "New entity “{name}”",
    Act.EDIT_ENTITY: "Edit entity “{name}”",
    Act.DELETE_ENTITY: "Delete entity “{name}”",
    Act.NEW_ALIAS: "New alias “{name}”",
    Act.EDIT_ALIAS: "Edit alias “{name}”",
    Act.DELETE_ALIAS: "Delete alias “{name}”",
    Act.EDIT_FORMS: "Edit how “{name}” is sought",
    Act.ACCEPT_MENTIONS: "Accept a mention of “{name}”",
    Act.REJECT_MENTIONS: "Reject a mention of “{name}”",
    Act.RECONSIDER_MENTIONS: "Propose a mention of “{name}” again",
    Act.NEW_QUESTION: "New question “{name}”",
    Act.EDIT_QUESTION: "Edit question “{name}”",
    Act.MOVE_QUESTION: "Move question “{name}”",
    Act.DELETE_QUESTION: "Delete question “{name}”",
    Act.PUT_TO_QUESTION: "Put a passage to “{name}”",
    Act.TAKE_FROM_QUESTION: "Take a passage from “{name}”",
    Act.NEW_LINK: "Link passages: {name}",
    Act.EDIT_LINK: "Edit a link",
    Act.TURN_LINK: "Turn a link round",
    Act.DELETE_LINK: "Delete a link",
    Act.NEW_LINK_KIND: "New kind of links “{name}”",
    Act.EDIT_LINK_KIND: "Edit kind of links “{name}”",
    Act.DELETE_LINK_KIND: "Delete kind of links “{name}”",
    Act.NEW_MEMO: "New memo “{name}”",
    Act.EDIT_MEMO: "Edit memo “{name}”",
    Act.DELETE_MEMO: "Delete memo “{name}”",
    Act.COMMENT_TO_MEMO: "Make a memo of a comment",
    Act.MERGE_ENTITIES: "Merge “{old}” into “{name}”",
    Act.SPLIT_ENTITY: "Split “{name}” off “{old}”",
    Act.NEW_STATEMENT: "State of “{name}”: {what}",
    Act.EDIT_STATEMENT: "Edit a statement about “{name}”: {what}",
    Act.DELETE_STATEMENT: "Delete a statement about “{name}”: {what}",
    Act.NEW_RELATION: "Relate: {name}",
    Act.EDIT_RELATION: "Edit a relation: {name}",
    Act.DELETE_RELATION: "Delete a relation: {name}",
    Act.NEW_EVIDENCE: "Add evidence to a claim",
    Act.EDIT_EVIDENCE: "Edit evidence of a claim",
    Act.REMOVE_EVIDENCE: "Remove evidence from a claim",
    Act.NEW_KIND: "New kind “{name}”",
    Act.EDIT_KIND: "Edit kind “{name}”",
    Act.DELETE_KIND: "Delete kind “{name}”",
    Act.NEW_PROPERTY: "New property “{name}”",
    Act.EDIT_PROPERTY: "Edit property “{name}”",
    Act.DELETE_PROPERTY: "Delete property “{name}”",
    Act.DRAFT_BRIEF: "Draft brief “{name}”",
    Act.EDIT_BRIEF: "Edit the brief",
    Act.DELETE_BRIEF: "Delete brief “{name}”",
    Act.MEND_FINDING: "Mend what a rule found in “{name}”",
    Act.LEAVE_FINDING: "Leave as it is what a rule found in “{name}”",
    Act.TAKE_UP_FINDING: "Take up again what a rule found in “{name}”",
    Act.NEW_JUDGMENT: "New judgment",
    Act.EDIT_JUDGMENT: "Edit judgment “{name}”",
    Act.USE_JUDGMENT: "Use judgment “{name}” in a brief",
    Act.MOVE_JUDGMENT: "Move judgment “{name}”",
    Act.REMOVE_JUDGMENT: "Take judgment “{name}” out of a brief",
    Act.DELETE_JUDGMENT: "Delete judgment “{name}”",
    Act.PUT_TO_JUDGMENT: "Put a passage to judgment “{name}”",
    Act.TAKE_FROM_JUDGMENT: "Take a passage from judgment “{name}”",
    Act.RESTORE_JUDGMENT: "Bring back a version of judgment “{name}”",
    Act.REPAIR: "Repaired from a damaged file",
    Act.SAMPLE: "Sample project: {what}",
}

MANY: dict[Act, Words] = {
    Act.ATTACH: "Attach “{name}” to {count} passages",
    Act.DETACH: "Detach “{name}” from {count} passages",
    Act.CHANGE_TARGET: "Change “{old}” to “{name}” on {count} passages",
    Act.DELETE_PASSAGE: "Delete {count} passages",
    Act.EDIT_THEME: "Edit {count} themes",
    Act.MOVE_THEME: "Move {count} themes",
    Act.DELETE_THEME: "Delete {count} themes",
    Act.RETIRE_THEME: "Retire {count} themes",
    Act.MERGE_THEMES: "Merge {count} themes into “{name}”",
    Act.GROUP_THEMES: "Put {count} themes into group “{group}”",
    Act.GRADE: "Grade credibility {digit} of {count} passages",
    Act.NEW_LINK: "Link passages {count} times: {name}",
    Act.CARRY_PASSAGES: "Carry {count} passages of “{name}” to the newest version",
    Act.ACCEPT_MENTIONS: "Accept {count} mentions of “{name}”",
    Act.REJECT_MENTIONS: "Reject {count} mentions of “{name}”",
    Act.RECONSIDER_MENTIONS: "Propose {count} mentions of “{name}” again",
    Act.PUT_TO_QUESTION: "Put {count} passages to “{name}”",
    Act.TAKE_FROM_QUESTION: "Take {count} passages from “{name}”",
    Act.PUT_TO_JUDGMENT: "Put {count} passages to judgment “{name}”",
}
"""Acts on several passages or themes at once."""

SEVERAL: tuple[Words, Words] = ("Attach {number} themes", "Attach {number} themes to {count} passages")
"""An attaching of several themes at once: to one passage, to several."""

BACK: dict[Act, tuple[Words, Words]] = {
    Act.RETIRE_THEME: ("Bring theme “{name}” back", "Bring {count} themes back"),
    Act.GROUP_THEMES: ("Take theme “{name}” out of group “{group}”", "Take {count} themes out of group “{group}”"),
}
"""Acts that take back what others do, as their argument ``back`` says: on one, on several."""

FIELDS: dict[str, Words] = {
    "gist": "the gist of a passage",
    "comment": "the comment on a passage",
    "claimed_as": "what a passage is claimed as",
    "says_who": "who says it",
    "is_key": "a key passage",
    "limits": "the limits of a passage",
}
"""What an edit of a passage was about."""

PASSAGE: Words = "a passage"
RECORD: Words = "the record"

RECORD_FIELDS: dict[str, Words] = {
    "title": "title", "authors": "authors", "published": "published", "publisher": "publisher", "series": "series",
    "number": "number", "place": "place", "information": "information", "accessed": "accessed", "url": "url", "doi": "doi",
    "isbn": "isbn", "issn": "issn", "identifier": "identifier", "language": "language", "keywords": "keywords",
    "descriptor": "descriptor", "handling": "handling", "reliability": "reliability",
    "reliability_reason": "reliability reason", "work": "work", "encoding": "encoding", "origin_note": "origin note",
}  # fmt: skip
"""Fields of a source's record, as an edit of it names them."""

RELATED: Words = "{subject} {relation} {other}"
RELATED_PARTS = ("subject", "relation", "other")
"""A relation in a line, and what a step keeps of it."""

SAMPLE: dict[str, Words] = {"codebook": "codebook", "codings": "codings", "memos": "memos", "brief": "brief"}
"""Parts of the sample project."""

KEY: tuple[Words, Words] = ("Make a passage a key passage", "Make {count} passages key passages")
NO_LONGER_KEY: tuple[Words, Words] = (
    "Make a passage no longer a key passage",
    "Make {count} passages no longer key passages",
)
"""What a star does: to one passage, to several."""


def act_words(
    act: Act, arguments: dict[str, Any], say: Say = plainly, name: Say = plainly, number: Numbered = plain_number
) -> str:
    """Return an act in words, such as ``Attach “Arms transfers”``; name: says what the program's own data is called."""
    fields = arguments.get("fields") or [""]
    count = arguments.get("count") or 1
    if act is Act.EDIT_PASSAGE and fields == ["is_key"] and "is_key" in arguments:
        one_or_more = KEY if arguments["is_key"] else NO_LONGER_KEY
        return say(one_or_more[count > 1]).format(count=number(count))
    digit = arguments.get("digit")
    pattern = MANY[act] if count > 1 and act in MANY else ACTS.get(act, act.value.capitalize())
    if act is Act.EDIT_BRIEF:
        pattern = BRIEF_EDITS.get(str(arguments.get("what", "")), pattern)
    if arguments.get("back") and act in BACK:
        pattern = BACK[act][count > 1]
    if act is Act.ATTACH and arguments.get("number", 1) > 1:
        pattern = SEVERAL[count > 1]
    return say(pattern).format(
        number=arguments.get("number", 1),
        name=_called(act, arguments, say, name),
        old=arguments.get("old") or "…",
        count=number(count),
        field=say(FIELDS.get(str(fields[0]), PASSAGE)),
        record=", ".join(_field(str(field), say) for field in fields if field) or say(RECORD),
        digit="–" if digit is None else digit,
        what=_what(act, str(arguments.get("what", "")), say, name),
        group=arguments.get("group", ""),
    )


def _called(act: Act, arguments: dict[str, Any], say: Say, name: Say) -> str:
    """Return what an act was done to; a relation's ends and a link's kind as the language has them."""
    ends: list[str] = arguments.get("ends") or []
    if len(ends) == len(RELATED_PARTS):
        subject, relation, other = ends
        return say(RELATED).format(subject=subject, relation=name(str(relation)), other=other)
    called = str(arguments.get("name") or arguments.get("title") or "…")
    return name(called) if act is Act.NEW_LINK else called


def _field(field: str, say: Say) -> str:
    return say(RECORD_FIELDS[field]) if field in RECORD_FIELDS else field.replace("_", " ")


def _what(act: Act, what: str, say: Say, name: Say) -> str:
    """Return which part of the sample an act brought, or which property it was about."""
    return say(SAMPLE[what]) if act is Act.SAMPLE and what in SAMPLE else name(what)
