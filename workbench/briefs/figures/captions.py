"""The caption that is drafted for a figure when it is put in, in the brief's language."""

from typing import Any

from sqlalchemy import select

from workbench.briefs.figures.frame import NothingToShow
from workbench.briefs.figures.profile import name_of
from workbench.model.question import Question
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_question = table_of(Question)
_OF_ALL = {
    "themes": "themes_by_source", "chronology": "chronology", "relations": "relations", "claims": "claims_by_source",
    "yardstick": "yardstick",
}  # fmt: skip
_OF_ONE = {"entity": "profile_of", "chronology": "chronology_of", "relations": "relations_of"}


def caption_of(reading: Reading, say: dict[str, Any], kind: str, argument: str = "") -> str:
    """Return a caption; say: words of the brief's language. Empty where the kind, entity or question is unknown."""
    if argument.isdigit() and kind == "claims":
        return str(reading.value(select(_question.c.text).where(_question.c.id == int(argument))) or "")
    if argument.isdigit() and kind in _OF_ONE:
        try:
            return str(say[_OF_ONE[kind]].format(name=name_of(reading, int(argument))))
        except NothingToShow:
            return ""
    return str(say[_OF_ALL[kind]]) if kind in _OF_ALL else ""
