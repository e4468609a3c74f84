"""What the sample's passages say of its entities, how they stand to each other, and the question they are put to."""

from collections.abc import Iterable
from typing import Any

from workbench.coding.links import link_passages
from workbench.coding.questions import QuestionTarget, create_question, put_to
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.exhibits import Exhibit
from workbench.model.ids import Id
from workbench.project.project import Project

FIELDS = ("when", "since", "until", "says_who", "claimed_as", "role")


def state_claims(project: Project, told: dict[str, Any], entities: dict[str, Id], known: dict[str, Id]) -> None:
    """Make statements, relations, questions and links; entities are known by their names, passages by their keys."""
    for one in told["statements"]:
        create_statement(
            project, entities[one["entity"]], one["property"], one["value"], evidence=_exhibits(one, known), **_fields(one)
        )
    for one in told["relations"]:
        subject, other = entities[one["subject"]], entities[one["object"]]
        create_relation(project, subject, one["kind"], other, evidence=_exhibits(one, known), **_fields(one))
    for one in told["questions"]:
        question = QuestionTarget(create_question(project, one["text"], one.get("detail", "")))
        for stance in ("supports", "contradicts"):
            put_to(project, question, [known[key] for key in one[stance]], stance)
    for one in told["links"]:
        link_passages(project, known[one["begin"]], known[one["end"]], one["kind"], one.get("comment", ""))


def _fields(one: dict[str, Any]) -> dict[str, str]:
    return {name: one[name] for name in FIELDS if name in one}


def _exhibits(one: dict[str, Any], known: dict[str, Id]) -> Iterable[Exhibit]:
    return [Exhibit(known[key], stance) for stance in ("supports", "contradicts") for key in one.get(stance, [])]
