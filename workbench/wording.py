"""Sentences about errors, warnings, patterns and memos: written once, in English, said in the language of who asks.

The core raises types with fields and keeps codes; window and command line hand in how they say a sentence (`say`): the
window's goes through Qt Linguist, the command line's leaves it as it is. Nothing here holds a word of a source's text.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.analysis.pattern_errors import Fault, PatternInvalid, PatternTooSlow
from workbench.brief_wording import BRIEF_ERRORS
from workbench.said import Words
from workbench.saying import Moment, Numbered, Say, plain_moment, plain_number, plainly

if TYPE_CHECKING:
    from workbench.memos.export import Labels

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
    "NotADate": "“{words}” can't be read as a date. Write it as in: 12 March 2020, late 2018, after March 2020, around 2015.",
    "NoSuchDay": "There is no such day in the calendar: “{words}”. Nothing was changed.",
    "EndsBeforeBegin": "“{words}” ends before it begins. Nothing was changed.",
    "NotANumber": "“{words}” can't be read as a number. Write it as in: 1200, 1,200 or 1.5 billion.",
    "NumberAmbiguous": "“{words}” may mean thousands or a fraction. Write 1250 or 1 250 for thousands, 1.25 for a fraction.",
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
