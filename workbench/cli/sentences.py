"""English sentences for what went wrong or was done: what happened, to which file, and what is safe."""

from collections.abc import Callable
from typing import Any

from workbench.coding.errors import CodingError, NameEmpty, NameTaken, NoSuchPlace, QuoteNotFound, TooDeep
from workbench.model.act import Act
from workbench.project import errors as project
from workbench.sources import errors as source

SAFE = "Nothing was changed."

_PROJECT: dict[type[project.ProjectError], Callable[[Any], str]] = {
    project.ProjectMissing: lambda e: f"There is no file {e.path}.",
    project.ProjectExists: lambda e: f"{e.path} exists already. {SAFE} Choose another name.",
    project.NotAProject: lambda e: f"{e.path} is not a project of this program. {SAFE}",
    project.NewerProject: lambda e: (
        f"{e.path} was written by a newer version (format {e.version}; this one reads up to {e.known}). {SAFE}"
    ),
    project.DamagedProject: lambda e: (
        f"{e.path} is damaged ({'; '.join(e.findings) or 'unreadable'}). The file was left as it is;"
        f" dated copies stand in the folder “{e.path.stem} backups” beside it."
    ),
    project.ProjectInUse: lambda e: f"{e.path} is open elsewhere: {_holder(e.holder)}. {SAFE} It can be read meanwhile.",
    project.ProjectReadOnly: lambda e: f"{e.path}, or the folder it is in, can't be written. {SAFE}",
    project.DiskFull: lambda e: f"The disk is full, so {e.path} could not be written. All that was done before is safe.",
    project.ProjectUnreachable: lambda e: f"{e.path} can't be reached just now. What was committed before is safe in the file.",
    project.OutsideStep: lambda e: f"A write to {e.path} came outside a step and was refused. {SAFE}",
    project.NothingToUndo: lambda e: f"There is nothing left to take back or to repeat in {e.path}.",
    project.UndoConflict: lambda e: f"This can't be replayed: {e.table} {e.row} in {e.path} has changed since. {SAFE}",
}

_CODING: dict[type[CodingError], Callable[[Any], str]] = {
    NoSuchPlace: lambda _e: f"The stretch lies outside the text or holds no letters. {SAFE}",
    QuoteNotFound: lambda e: (
        f"The words occur {e.found} times, not often enough. {SAFE}"
        if e.found
        else f"The words do not occur in the source. {SAFE}"
    ),
    NameTaken: lambda e: f"The name “{e.name}” is taken. {SAFE}",
    NameEmpty: lambda _e: f"A name is needed. {SAFE}",
    TooDeep: lambda _e: f"Themes can't nest that deep, or within themselves. {SAFE}",
}


def _holder(holder: dict[str, str]) -> str:
    who = holder.get("analyst") or holder.get("user") or "another program"
    parts = [
        who,
        f"on {holder['computer']}" if holder.get("computer") else "",
        f"since {holder['since']}" if "since" in holder else "",
    ]
    return " ".join(part for part in parts if part)


def sentence(error: Exception) -> str:
    """Return the sentence about an error of the core; for others their type and what they say."""
    for table in (_PROJECT, _CODING):
        for kind, make in table.items():
            if isinstance(error, kind):
                return make(error)
    if isinstance(error, source.SourceError):
        return refusal(error)
    if isinstance(error, OSError):
        return f"{error.filename or 'A file'}: {error.strerror or type(error).__name__}."
    return f"{type(error).__name__}: {error}"


_REFUSALS: dict[str, str] = {
    "Empty": "is empty",
    "Unreadable": "can't be read",
    "Encrypted": "is protected by a password",
    "WrongPassword": "does not open with this password",
    "Damaged": "is damaged and could not be read",
    "Binary": "is no text: its bytes belong to some other kind of file",
    "Unsupported": "is of a kind that can't be read",
    "Forbidden": "holds something that is refused for safety",
    "TooLarge": "is larger, or unpacks to more, than is safe to read",
    "TimedOut": "took too long to read and was given up",
    "NoText": "has no text layer: its pages are pictures",
    "ReaderFailed": "made the reader fail",
    "Cancelled": "was not read: the import was cancelled",
}


def refusal(error: source.SourceError) -> str:
    """Return why a file did not come in."""
    return f"{error.path} {_REFUSALS.get(type(error).__name__, 'could not be read')}. Nothing of it was imported."


_WARNINGS: dict[str, str] = {
    "encoding-unsure": "its encoding was guessed; compare a few letters",
    "no-text-layer": "page {} has no text layer",
    "hidden-text": "it holds hidden text on page {}",
}


def warning(code: str) -> str:
    """Return the words for a document's warning code, such as ``no-text-layer:3``."""
    name, _, detail = code.partition(":")
    return _WARNINGS.get(name, code.replace("-", " ").replace(":", " ")).format(detail)


_ACTS: dict[Act, str] = {
    Act.NEW_PROJECT: "New project “{name}”",
    Act.NEW_ANALYST: "{name} joins the project",
    Act.IMPORT: "Import “{name}”",
    Act.ATTACH: "Attach “{name}”",
    Act.DETACH: "Detach “{name}”",
    Act.NEW_THEME: "New theme “{name}”",
    Act.DELETE_THEME: "Delete theme “{name}”",
    Act.NEW_ENTITY: "New entity “{name}”",
    Act.NEW_ALIAS: "New alias “{name}”",
    Act.DRAFT_BRIEF: "Draft brief “{name}”",
}


def act_words(act: Act, arguments: dict[str, Any]) -> str:
    """Return an act in words: ``Attach “Arms transfers”``."""
    pattern = _ACTS.get(act, act.value.capitalize())
    return pattern.format(name=arguments.get("name") or arguments.get("title") or "…")
