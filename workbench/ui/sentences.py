"""Sentences about acts, for menus and history."""

from typing import Any

from workbench.model.act import Act
from workbench.ui.words import tr

_FIELDS = {
    "gist": "the gist of a passage",
    "comment": "the comment on a passage",
    "claimed_as": "what a passage is claimed as",
    "says_who": "who says it",
    "is_key": "a key passage",
    "limits": "the limits of a passage",
}

_PATTERNS: dict[Act, str] = {
    Act.NEW_PROJECT: "New project “{name}”",
    Act.NEW_ANALYST: "{name} joins the project",
    Act.IMPORT: "Import “{name}”",
    Act.EDIT_SOURCE: "Edit a source's record",
    Act.DELETE_SOURCE: "Delete a source",
    Act.ATTACH: "Attach “{name}”",
    Act.DETACH: "Detach “{name}”",
    Act.DELETE_PASSAGE: "Delete a passage",
    Act.EDIT_PASSAGE: "Edit {field}",
    Act.GRADE: "Grade credibility {digit}",
    Act.COMMENT: "Comment on a coding",
    Act.NEW_THEME: "New theme “{name}”",
    Act.EDIT_THEME: "Edit theme “{name}”",
    Act.MOVE_THEME: "Move theme “{name}”",
    Act.DELETE_THEME: "Delete theme “{name}”",
    Act.NEW_ENTITY: "New entity “{name}”",
    Act.EDIT_ENTITY: "Edit entity “{name}”",
    Act.DELETE_ENTITY: "Delete entity “{name}”",
    Act.NEW_ALIAS: "New alias “{name}”",
    Act.DELETE_ALIAS: "Delete alias “{name}”",
    Act.DRAFT_BRIEF: "Draft brief “{name}”",
    Act.EDIT_BRIEF: "Edit the brief",
    Act.DELETE_BRIEF: "Delete a brief",
    Act.SAMPLE: "Sample project: {what}",
}


def describe_step(act: Act, arguments: dict[str, Any]) -> str:
    """Return an act in words, such as ``Attach “Arms transfers”``."""
    fields = arguments.get("fields") or [""]
    digit = arguments.get("digit")
    return tr(_PATTERNS.get(act, act.value.capitalize())).format(
        name=arguments.get("name") or arguments.get("title") or "…",
        field=tr(_FIELDS.get(str(fields[0]), "a passage")),
        digit="–" if digit is None else digit,
        what=arguments.get("what", ""),
    )
