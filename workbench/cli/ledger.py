"""The verbs of the ledger: entity, state, relate."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import named_source, reading, writing

if TYPE_CHECKING:
    from workbench.entities.claim_records import EvidenceRecord, RelationRecord, StatementRecord
    from workbench.entities.exhibits import Exhibit
    from workbench.project.project import Project

ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]
When = Annotated[str, typer.Option(help="When: late 2018, since March 2020, 2018-10/2018-12.", show_default=False)]
Who = Annotated[str, typer.Option("--by", help="Who says it; without: the source's author.", show_default=False)]
ClaimedAs = Annotated[str, typer.Option("--as", help="fact, assessment, plan or recommendation.", show_default=False)]
Likely = Annotated[str, typer.Option("--likely", help="How likely, by a yardstick.", show_default=False)]
SourceName = Annotated[str, typer.Option("--source", help="The source of the evidence: title, file or id.", show_default=False)]
Quote = Annotated[str, typer.Option("--quote", help="The exact words that are evidence.", show_default=False)]
Against = Annotated[bool, typer.Option("--against", help="The words contradict it.")]


def entity(
    path: ProjectPath,
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name or alias of the entity.", show_default=False)],
    kind: Annotated[str, typer.Option(help="Make it, of this kind, if there is none.", show_default=False)] = "",
    alias: Annotated[list[str] | None, typer.Option(help="A further name; may be repeated.", show_default=False)] = None,
    description: Annotated[str, typer.Option(help="Who or what it is.", show_default=False)] = "",
    as_json: AsJson = False,
) -> None:
    """Show an entity with its statements and relations; with --kind, --alias or --description make or edit it first."""
    if kind or alias or description:
        with writing(path) as project:
            _make(project, name, kind, alias or [], description)
    with reading(path) as project:
        row = _entity_row(project, _named(project, name))
    if as_json:
        print(json.dumps(row, ensure_ascii=False))
        return
    print(f"{row['name']}\t{row['kind']}\t{row['mentions']} mentions")
    for line in (*row["aliases"], *([row["description"]] if row["description"] else [])):
        print(f"\t{line}")
    for claim in (*row["statements"], *row["relations"]):
        print(f"{claim['id']}\t{claim['words']}\t{claim['when']}\t+{claim['supports']} -{claim['contradicts']}")


def state(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    path: ProjectPath,
    name: Annotated[str, typer.Argument(metavar="ENTITY", help="A name or alias of the entity.", show_default=False)],
    property_: Annotated[str, typer.Argument(metavar="PROPERTY", help="A property's name or label.", show_default=False)],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="Its value.", show_default=False)],
    when: When = "",
    by: Who = "",
    claimed_as: ClaimedAs = "",
    likely: Likely = "",
    source: SourceName = "",
    quote: Quote = "",
    against: Against = False,
    as_json: AsJson = False,
) -> None:
    """State a property of an entity, with the words that are its evidence; what is stated already gets the evidence."""
    from workbench.entities.claims import create_statement
    from workbench.entities.properties import find_property
    from workbench.entities.records import entity as entity_record

    with writing(path) as project:
        entity_id = _named(project, name)
        kind = entity_record(project.reading, entity_id).kind
        found = find_property(project.reading, kind, property_)
        evidence = _exhibits(project, source, quote, against)
        fields = _fields(project, when, by, claimed_as, likely)
        made = create_statement(project, entity_id, found.name if found else property_, value, evidence=evidence, **fields)
    _say(made, "statement", as_json)


def relate(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    path: ProjectPath,
    subject: Annotated[str, typer.Argument(metavar="SUBJECT", help="A name or alias of an entity.", show_default=False)],
    kind: Annotated[str, typer.Argument(metavar="KIND", help="supplies, is supplied by, is a member of …", show_default=False)],
    other: Annotated[str, typer.Argument(metavar="OBJECT", help="The entity at the other end.", show_default=False)],
    role: Annotated[str, typer.Option(help="In what role: arms, adviser.", show_default=False)] = "",
    when: When = "",
    by: Who = "",
    claimed_as: ClaimedAs = "",
    likely: Likely = "",
    source: SourceName = "",
    quote: Quote = "",
    against: Against = False,
    as_json: AsJson = False,
) -> None:
    """Relate two entities, with the words that are the evidence; a relation that is there already gets the evidence."""
    from workbench.entities.claims import create_relation
    from workbench.entities.relation_kinds import find_relation_kind

    with writing(path) as project:
        ends = [_named(project, subject), _named(project, other)]
        found = find_relation_kind(project.reading, kind)
        if found is not None and found[1]:
            ends.reverse()
        evidence = _exhibits(project, source, quote, against)
        fields = {**_fields(project, when, by, claimed_as, likely), "role": role}
        made = create_relation(project, ends[0], found[0].name if found else kind, ends[1], evidence=evidence, **fields)
    _say(made, "relation", as_json)


def _say(claim_id: int, what: str, as_json: bool) -> None:
    print(json.dumps({f"{what}_id": claim_id}) if as_json else f"{what} {claim_id}")


def _make(project: "Project", name: str, kind: str, aliases: list[str], description: str) -> None:
    from workbench.coding.naming import checked_name, entity_named
    from workbench.entities.editing import add_alias, create_entity, edit_entity
    from workbench.entities.kinds import all_kinds, kind_named
    from workbench.entities.records import entity as entity_record
    from workbench.model.act import Act

    found = entity_named(project.reading, checked_name(name))
    if found is None:
        if not kind:
            _refuse(project, name)
        known = kind_named(project.reading, kind)
        if known not in all_kinds(project.reading):
            raise typer.BadParameter(f"--kind is one of {', '.join(one.name for one in all_kinds(project.reading))}")
        create_entity(project, name, known.name, tuple(aliases), description)
        return
    with project.step(Act.EDIT_ENTITY, name=name, fields=["description"]):
        have = entity_record(project.reading, found)
        for each in aliases:
            if each not in {have.name, *have.aliases}:
                add_alias(project, found, each)
        if description:
            edit_entity(project, found, description=description)


def _named(project: "Project", name: str) -> int:
    from workbench.coding.naming import checked_name, entity_named

    found = entity_named(project.reading, checked_name(name))
    return found if found is not None else _refuse(project, name)


def _refuse(project: "Project", name: str) -> Any:
    print(f"No entity in {project.path}, or more than one, answers to “{name}”. Nothing was changed.", file=sys.stderr)
    raise typer.Exit(1)


def _exhibits(project: "Project", source: str, quote: str, against: bool) -> "list[Exhibit]":
    """Return the passage that is evidence, none without words."""
    from workbench.coding.quotes import find_quote
    from workbench.entities.exhibits import Exhibit
    from workbench.sources.records import document_of

    if bool(source) != bool(quote):
        raise typer.BadParameter("give --source and --quote together")
    if not quote:
        return []
    version = named_source(project, source).version_id
    spans = find_quote(document_of(project.reading, version), quote)
    return [Exhibit((version, spans), "contradicts" if against else "supports")]


def _fields(project: "Project", when: str, by: str, claimed_as: str, likely: str) -> dict[str, Any]:
    """Return the fields of a claim; who says it is an entity where one has the name."""
    from workbench.coding.naming import entity_named

    who = entity_named(project.reading, by) if by else None
    said: dict[str, Any] = {"says_who_id": who} if who is not None else {"says_who": by}
    return {"when": when, "claimed_as": claimed_as, "likelihood": likely, **said}


def _entity_row(project: "Project", entity_id: int) -> dict[str, Any]:
    from workbench.entities.claim_records import relations, statements
    from workbench.entities.records import entity as entity_record

    record = entity_record(project.reading, entity_id)
    stated = [_claim_row(one, f"{one.of.label}: {one.shown}") for one in statements(project.reading, [entity_id])]
    related = []
    for one in relations(project.reading, [entity_id]):
        label, _other_id, other, _kind = one.seen_from(entity_id)
        related.append(_claim_row(one, " ".join(part for part in (label, other, f"({one.role})" if one.role else "") if part)))
    return {
        "id": record.id, "name": record.name, "kind": record.kind, "description": record.description,
        "aliases": list(record.aliases), "mentions": record.mentions, "statements": stated, "relations": related,
    }  # fmt: skip


def _claim_row(one: "StatementRecord | RelationRecord", words: str) -> dict[str, Any]:
    return {
        "id": one.id, "words": words, "when": one.when, "since": one.since, "until": one.until, "says_who": one.sayer,
        "claimed_as": one.claimed_as, "likelihood": one.likelihood, "supports": len(one.backed("supports")),
        "contradicts": len(one.backed("contradicts")), "evidence": [_proof_row(each) for each in one.evidence],
    }  # fmt: skip


def _proof_row(proof: "EvidenceRecord") -> dict[str, Any]:
    return {
        "id": proof.id, "passage_id": proof.passage_id, "stance": proof.stance, "source": proof.source, "start": proof.start,
        "grade": proof.grade, "quote": proof.quote,
    }  # fmt: skip
