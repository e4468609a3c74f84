"""Sentences about errors, warnings and acts: written once, in English, and said in the language of who asks.

The core raises types with fields and keeps codes; window and command line hand in how they say a sentence (`say`): the
window's goes through Qt Linguist, the command line's leaves it as it is. Nothing here holds a word of a source's text.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.analysis.pattern_errors import Fault, PatternInvalid, PatternTooSlow
from workbench.brief_wording import BRIEF_EDITS, BRIEF_ERRORS
from workbench.model.act import Act
from workbench.model.moment import local
from workbench.said import ASIDE, Words

if TYPE_CHECKING:
    from workbench.memos.export import Labels

Say = Callable[[str], str]
"""Translates a pattern, its names in braces left alone."""

Numbered = Callable[[int], str]
"""Writes a number, its thousands apart."""

Moment = Callable[[str], str]
"""Writes a moment that the project keeps (ISO 8601) as a person's clock had it; ValueError if it is none."""

plain_number: Numbered = "{:,}".format


def plain_moment(moment: str) -> str:
    """Write a moment as the command line does: ``2025-02-03 14:10``; ValueError if it is none."""
    return f"{local(moment):%Y-%m-%d %H:%M}"


def plainly(words: str) -> str:
    """Say a sentence as it stands, in English."""
    return words.partition(ASIDE)[0]


_VARIED = ("reason", "what", "found", "kind", "detail")
"""Fields of errors by whose value a sentence may differ: ``Type value`` goes before ``Type``."""

_COUNTS = frozenset({"count", "most", "length", "found"})
"""Fields of errors that say how many."""

ERRORS: dict[str, Words] = {
    "ProjectMissing": "There is no file {path}.",
    "ProjectExists": "{path} exists already. Nothing was changed; choose another name.",
    "PathTooLong": "The path {path} is too long. Nothing was changed; a folder with a shorter one will do.",
    "FolderMissing": "There is no folder {folder}. Nothing was made.",
    "NotAProject": "{path} is not a project of this program. Nothing was changed.",
    "NewerProject": "{path} was written by a newer version (format {version}; this reads up to {known}). Nothing was changed.",
    "DamagedProject": "{path} is damaged. It was left as it is; no dated copy of it was found.",
    "DamagedProject copies": "{path} is damaged. It was left as it is; its newest dated copy is {copy}.",
    "TextDamaged": "The text of “{title}” is missing or damaged in {path}, so it can't be shown. All else can be read.",
    "TextDamaged copies": (
        "The text of “{title}” is missing or damaged in {path}, so it can't be shown. All else can be read; "
        "the newest dated copy of the project is {copy}."
    ),
    "RepairImpossible": "Nothing of {path} could be read, so it can’t be repaired. It was left as it is.",
    "ProjectInUse": "{path} is open elsewhere: {holder}. Nothing was changed. It can be read meanwhile.",
    "ProjectReadOnly": "{path}, or the folder it is in, can't be written. Nothing was changed.",
    "DiskFull": "The disk is full, so {path} could not be written. All that was done before is safe.",
    "ProjectUnreachable": "{path} can't be reached just now. What was committed before is safe in the file.",
    "OutsideStep": "A write to {path} came outside a step and was refused. Nothing was changed.",
    "NothingToUndo": "There is nothing left to undo or redo.",
    "UndoConflict": "This step can't be replayed, because {table} {row} has changed since. Nothing was changed.",
    "Empty": "{path} is empty. Nothing of it was imported.",
    "Unreadable": "{path} can't be read. Nothing of it was imported.",
    "Unreadable absent": "There is no file {path}. Nothing of it was imported.",
    "Unreadable permission": "{path} can't be read: the system does not allow it. Nothing of it was imported.",
    "Unreadable folder": "{path} is a folder. Nothing of it was imported.",
    "Unreadable device": "{path} is a device and no file. Nothing of it was imported.",
    "Unreadable changed": "{path} was changed by another program while it was read. Nothing of it was imported; try again.",
    "Unreadable loop": "{path} is a link that leads back to itself. Nothing of it was imported.",
    "Encrypted": "{path} is protected by a password. Nothing of it was imported.",
    "Encrypted odt": "{path} is protected by a password that only its own program can ask for. Open it in LibreOffice, "
    "save it there without the password, and import that file.",
    "Encrypted epub": "{path} is locked for its buyer's own reading program (DRM). Nothing of it was imported.",
    "WrongPassword": "{path} does not open with this password. Nothing of it was imported.",
    "Damaged": "{path} is damaged and could not be read. Nothing of it was imported.",
    "Binary": "{path} is no text: its bytes belong to another kind of file. Nothing of it was imported.",
    "Unsupported": "{path} is of a kind that can't be read. Nothing of it was imported.",
    "Unsupported picture": "{path} is a picture and holds no text that could be marked. Nothing of it was imported.",
    "Unsupported doc": "{path} is in Word's old format (.doc), which can't be read. Save it as .docx or .odt and import that.",
    "Unsupported xls": "{path} is in Excel's old format (.xls), which can't be read. Save it as .xlsx or .csv and import that.",
    "Unsupported msg": "{path} is an Outlook message (.msg), which can't be read. Save it as .eml and import that.",
    "Forbidden": "{path} holds something that is refused for safety. Nothing of it was imported.",
    "Forbidden doctype": "{path} declares a document type of its own (DOCTYPE), by which a file can attack its reader. "
    "Nothing of it was imported.",
    "TooLarge": "{path} is larger, or unpacks to more, than is safe to read. Nothing of it was imported.",
    "TooLarge depth": "{path} nests its parts deeper than is safe to read. Nothing of it was imported.",
    "TooLarge cells": "{path} holds a table with more cells than can be read. Nothing of it was imported.",
    "TooLarge characters": "{path} holds more text than can be read as one source. Nothing of it was imported.",
    "TimedOut": "{path} took too long to read and was given up. Nothing of it was imported.",
    "NoRecogniser": "{path} has scanned pages, and to read them takes the program Tesseract with its languages, which is not "
    "installed (package tesseract-ocr). Nothing was changed.",
    "NoText": "{path} has no text layer: its pages are pictures. Nothing of it was imported.",
    "ReaderFailed": "{path} made the reader fail. Nothing of it was imported.",
    "Cancelled": "{path} was not read: the import was cancelled.",
    "NoSuchPlace": "The selection lies outside the text or holds no letters. Nothing was changed.",
    "NoSuchBlocks": "Nothing there can be marked, joined or split like that. Nothing was changed.",
    "ReviewOutdated": "The source has another version by now, so the review is out of date. Nothing was changed; begin anew.",
    "RuleInvalid braces": "In the rule “{rule}” the braces don't pair; they don't nest either. Nothing was changed.",
    "RuleInvalid many": "The rule “{rule}” gives more than 500 forms. Nothing was changed.",
    "RuleInvalid empty": "The rule “{rule}” gives a form without letters. Nothing was changed.",
    "QuoteNotFound": "The words do not occur that often in the source, only {found} times. Nothing was changed.",
    "QuoteNotFound 0": "The words do not occur in the source. Nothing was changed.",
    "CodebookInvalid": "The file can't be taken as a codebook. Nothing was changed.",
    "NameTaken": "The name “{name}” is taken. Nothing was changed.",
    "NoSuchKey": "“{key}” can't be a personal key: it is a digit, or ; and up to three letters. Nothing was changed.",
    "NameEmpty": "A name is needed. Nothing was changed.",
    "OriginCycle": "“{title}” itself repeats this source, so this one can't repeat it. Nothing was changed.",
    "OrderNameTaken": "There is one named “{name}” here already. Nothing was changed.",
    "OrderNameEmpty": "A name is needed. Nothing was changed.",
    "FolderWithinItself": "A folder can't lie within itself, nor nest that deep. Nothing was changed.",
    "NotOfType date": "“{field}” takes a date. Nothing was changed.",
    "NotOfType number": "“{field}” takes a number. Nothing was changed.",
    "NotOfType": "“{field}” takes yes or no. Nothing was changed.",
    "NotOwn": "Only other analysts have coded this, and it is theirs. Attach your own instead. Nothing was changed.",
    "NotOwnLink": "This link is another analyst's. Make your own instead. Nothing was changed.",
    "LinkTwice": "These passages are linked already: the one {link_kind} the other. Nothing was changed.",
    "LinkToItself": "A link leads to another passage. Nothing was changed.",
    "KindInUse": "“{name}” is still in use ({count}). Nothing was changed.",
    "NotADate": "“{words}” can't be read as a date. Write it as in: 12 March 2020, late 2018, since March 2020, around 2015.",
    "NoSuchDay": "There is no such day in the calendar: “{words}”. Nothing was changed.",
    "EndsBeforeBegin": "“{words}” ends before it begins. Nothing was changed.",
    "NotANumber": "“{words}” can't be read as a number. Write it as in: 1200, 1,200 or 1.5 billion.",
    "ValueEmpty": "A statement needs a value. Nothing was changed.",
    "PropertyUnknown": "There is no property “{name}”. Nothing was changed.",
    "RelationUnknown": "There is no kind of relation “{name}”. Nothing was changed.",
    "SameEntity": "That needs two different entities. Nothing was changed.",
    "ClaimedAsUnknown": "“{name}” is none of fact, assessment, plan and recommendation. Nothing was changed.",
    "StanceUnknown": "Evidence supports or contradicts; “{name}” is neither. Nothing was changed.",
    "TooDeep": "Themes can't nest that deep, or within themselves. Nothing was changed.",
    "MemoTooLong": "A memo holds up to {most} characters, and this would be {length}. Nothing was changed; import so long "
    "a text as a source, where it can be read and marked.",
    "NothingToMove": "There is no comment of which a memo could be made. Nothing was changed.",
    "LinkError": "That is no link into a project. Copy one with Ctrl+Shift+L.",
    "LinkError project": "This link leads into a project that was not opened here before. Open the project, then the link.",
    "LinkError passage": "The passage to which this link leads is gone from the project.",
    "LinkError source": "The source to which this link leads is gone from the project.",
    "CannotWrite": "{path} could not be written. What was there before is as it was.",
    "CannotWrite access": "{path} could not be written: the system does not allow it. What was there before is as it was.",
    "CannotWrite full": "The disk is full, so {path} could not be written. What was there before is as it was.",
    "CannotWrite folder": "{path} could not be written: there is no such folder.",
    "CannotWrite project": "{path} is the project itself. Nothing was changed; choose another name.",
    "NoAnnotatedOriginal not-pdf": "“{title}” was not read from a PDF, so there is no original to mark. Choose another form.",
    "NoAnnotatedOriginal encrypted": "The original of “{title}” opens with a password only, so it can't be marked. "
    "Choose another form; nothing was written.",
    "NoAnnotatedOriginal protected": "The original of “{title}” forbids annotations. Choose another form; nothing was written.",
    "NoAnnotatedOriginal damaged": "The original of “{title}” is damaged and can't be marked. "
    "Choose another form; nothing was written.",
    "NoAnnotatedOriginal no-map": "The letters of “{title}” have no places on its pages: it was read by an older program. "
    "Read the original again, or choose another form.",
    "NoAnnotatedOriginal no-passages": "Nothing that was chosen is marked in “{title}”, so nothing was written.",
    "UnknownScale": "This program doesn't have the yardstick “{key}”. Choose another for the brief; its text is safe.",
    "TypesetFailed": "The brief could not be typeset. Your text is safe in the project.",
    "TypesetFailed template": "The brief could not be typeset: {told} ({where}). Your text is safe in the project.",
    "TypesetFailed passage": "Passage [{passage}] of the brief could not be typeset: {told}. "
    "Without it the brief can be published; its words are safe in the project.",
    "TypesetFailed deadline": "The brief took too long to typeset and was given up. Your text is safe in the project.",
    "TypesetFailed memory": "The brief is too large for this computer's memory. Your text is safe in the project.",
    **BRIEF_ERRORS,
}
"""By the name of the error's type: what happened, to which file, and what is safe."""

ANOTHER: Words = "another program"
UNEXPECTED: Words = "Something unexpected happened ({kind}). What was done before is safe on disk."

WARNINGS: dict[str, Words] = {
    "encoding-unsure": "its encoding was guessed ({}); compare a few letters",
    "no-text-layer": "page {} has no text layer",
    "letters-missing": "page {} holds letters whose font does not say what they are; they stand as �",
    "letters-unnamed": "the font of page {} does not say what most of its letters are; they stand as �, and OCR can read them",
    "not-recognised": "page {} has no text layer, and its picture could not be read (OCR)",
    "recognised": "page {} was read from its picture (OCR); compare it before you quote",
    "page-damaged": "page {} is damaged",
    "mislabelled": "it is {} by its content, whatever its name says, and was read as that",
    "hidden-text": "page {} holds text that can't be seen on it",
    "hidden-text ": "it holds text that its program does not show",
    "comments-left-out": "comments in its margin were left out",
    "part-missing": "its part {} is missing",
    "formulas-without-values": "some of its formulas were never computed and stand as they are",
    "hidden-sheet": "its sheet {} is hidden",
    "rows-uneven": "its rows are not all of the same length",
}
"""By the code of the warning, without what follows its colon; one with a space at its end goes before, if nothing follows."""

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


def error_words(
    error: BaseException,
    say: Say = plainly,
    name: Say = plainly,
    number: Numbered = plain_number,
    moment: Moment = plain_moment,
) -> str:
    """Return the sentence about an error; of one that has none its type only, as its message may hold anything.

    name: says what the program's own data is called; number and moment: how these are written.
    """
    fields: dict[str, Any] = {**vars(error), **_copies(error)}
    if "link_kind" in fields:
        fields["link_kind"] = name(str(fields["link_kind"]))
    pattern = _pattern(error, fields)
    if pattern is None and isinstance(error, OSError) and error.strerror and error.filename:
        return f"{error.filename}: {error.strerror}."
    if pattern is None:
        return say(UNEXPECTED).format(kind=type(error).__name__)
    fields.update({field: number(value) for field, value in fields.items() if field in _COUNTS and isinstance(value, int)})
    fields.update(folder=Path(fields.get("path", "")).parent, holder=_holder(fields.get("holder") or {}, say, moment))
    return say(pattern).format(**fields)


def _copies(error: BaseException) -> dict[str, Any]:
    """Return where the newest copy of a damaged project is, if there is one: no sentence promises what isn't there."""
    from workbench.project.backup import backups
    from workbench.project.errors import DamagedProject

    if not isinstance(error, DamagedProject):
        return {}
    with suppress(OSError):
        return {"what": "copies", "copy": backups(error.path)[0]} if backups(error.path) else {}
    return {}


def _pattern(error: BaseException, fields: dict[str, Any]) -> str | None:
    names = [kind.__name__ for kind in type(error).__mro__]
    varied = [f"{name} {fields[field]}" for name in names for field in _VARIED if field in fields]
    return next((ERRORS[name] for name in [*varied, *names] if name in ERRORS), None)


def _holder(holder: dict[str, str], say: Say, moment: Moment) -> str:
    """Return who holds a project, at which computer and since when, as far as that is known."""
    who = holder.get("analyst") or holder.get("user") or say(ANOTHER)
    try:
        since = moment(holder["since"])
    except (KeyError, ValueError):
        since = ""
    return ", ".join(part for part in (who, holder.get("computer", ""), since) if part)


def warning_words(code: str, say: Say = plainly) -> str:
    """Return the words for a document's warning, such as ``no-text-layer:3``."""
    name, _, detail = code.partition(":")
    known = (not detail and WARNINGS.get(f"{name} ")) or WARNINGS.get(name, name.replace("-", " "))
    return say(known).format(detail.replace(",", ", "))


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


PATTERN_FAULTS: dict[Fault, Words] = {
    Fault.GROUP_OPEN: "The bracket ( at letter {place} is not closed.",
    Fault.GROUP_CLOSED: "The bracket ) at letter {place} closes nothing. For the sign itself, write \\).",
    Fault.SET_OPEN: "The bracket [ at letter {place} is not closed. For the sign itself, write \\[.",
    Fault.NOTHING_TO_REPEAT: "There is nothing before the {letter} at letter {place} that it could repeat.",
    Fault.REPEATED_TWICE: "The {letter} at letter {place} repeats what is repeated already.",
    Fault.RANGE: "The range {letters} at letter {place} runs backwards or is none.",
    Fault.ESCAPE: "{letters} at letter {place} means nothing here. For a backslash itself, write \\\\.",
    Fault.ESCAPE_AT_END: "The pattern ends in a lone backslash. For a backslash itself, write \\\\.",
    Fault.REFERENCE: "At letter {place} the pattern speaks of a group that there isn't.",
    Fault.GROUP_NAME: "The name of the group at letter {place} can't be one, or is there already.",
    Fault.EXTENSION: "The pattern can't be read from letter {place} on: {letters} has no meaning after a bracket.",
    Fault.REPEAT_LIMITS: "The limits of the repetition at letter {place} stand the wrong way round.",
    Fault.LOOKBEHIND: "What stands behind, (?<= or (?<!, must have one fixed length.",
    Fault.OTHER: "This pattern can't be read.",
}
"""What is wrong with a pattern, by its fault; the place is that of the letter, from 1."""

PATTERN_SLOW: Words = "This pattern goes back and forth too long, so it was given up. Say more exactly what may be repeated."
PATTERN_LARGE: Words = "This pattern needs too much memory, so it was given up."


def pattern_words(error: BaseException, say: Say = plainly) -> str:
    """Return the sentence about a pattern that found nothing because of itself."""
    if isinstance(error, PatternTooSlow):
        return say(PATTERN_SLOW)
    if not isinstance(error, PatternInvalid):
        return say(PATTERN_LARGE)
    return say(PATTERN_FAULTS[error.fault]).format(place=error.place, letters=error.letters, letter=error.letters[:1])


MEMO_KINDS: dict[str, Words] = {"analytic": "Analytic", "method": "Method", "question": "Question", "to do": "To do"}
"""What a memo is for."""

MEMO_ABOUT: dict[str, Words] = {
    "": "On the project", "source": "On a source", "passage": "On a passage", "theme": "On a theme",
    "entity": "On an entity", "coding": "On a coding", "question": "On a question",
}  # fmt: skip
"""What a memo is about, by the kind of thing; empty for the project."""

MEMOS: Words = "Memos"
DONE: Words = "done"
UNTITLED: Words = "Untitled memo"


def memo_labels(say: Say = plainly) -> "Labels":
    """Return the words that memos need in a file of Markdown."""
    from workbench.memos.export import Labels

    kinds = {kind: say(words) for kind, words in MEMO_KINDS.items()}
    return Labels(say(MEMOS), kinds, {kind: say(words) for kind, words in MEMO_ABOUT.items()}, say(DONE), say(UNTITLED))
