"""The verbs for the record of a source, its citation, and the analysts of a project."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import named_source, reading, writing

if TYPE_CHECKING:
    from workbench.project.project import Project

ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)]
SourceName = Annotated[str, typer.Argument(metavar="SOURCE", help="A source's title, file name or id.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


def source(
    path: ProjectPath,
    name: SourceName,
    set_: Annotated[
        list[str], typer.Option("--set", metavar="FIELD=VALUE", help="A field of the record, or one of your own.")
    ] = [],  # noqa: B006 - typer makes the list anew
    repeats: Annotated[
        str, typer.Option(metavar="SOURCE", help="The source that this one repeats; - for none.", show_default=False)
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Show the record of a source, or change it: all in one step."""
    pairs = dict(_pair(words) for words in set_)
    with (writing if pairs or repeats else reading)(path) as project:
        one = named_source(project, name).id
        if pairs or repeats:
            _write(project, one, pairs, repeats)
        row = _record(project, one)
    if as_json:
        print(json.dumps(row, ensure_ascii=False))
    else:
        for field, value in row.items():
            if value not in {"", None}:
                print(f"{field}: {value}")


def _pair(words: str) -> tuple[str, str]:
    field, sign, value = words.partition("=")
    if not sign or not field.strip():
        print(f"“{words}” is no FIELD=VALUE. Nothing was changed.", file=sys.stderr)
        raise typer.Exit(2)
    return field.strip(), value.strip()


def _write(project: "Project", source_id: int, pairs: dict[str, str], repeats: str) -> None:
    from workbench.model.act import Act
    from workbench.sources.editing import CHOICES, FIELDS, edit_source, title_of
    from workbench.sources.origin import set_origin
    from workbench.sources.own_fields import own_fields, set_value

    own = {field.name: field.id for field in own_fields(project.reading)}
    for field, value in pairs.items():
        if field not in FIELDS and field not in own:
            _refuse(f"There is no field “{field}”; there are {', '.join(sorted([*FIELDS, *own]))}.")
        if field in CHOICES and value not in CHOICES[field]:
            _refuse(f"“{field}” takes one of {', '.join(choice or '(nothing)' for choice in CHOICES[field])}.")
        if field == "title" and not value:
            _refuse("A source has a title.")
    named = title_of(project.reading, source_id)
    with project.step(Act.EDIT_SOURCE, id=source_id, name=named, fields=sorted(pairs)):
        known = {field: value for field, value in pairs.items() if field in FIELDS}
        if known:
            edit_source(project, source_id, **known)
        for field in pairs.keys() - known.keys():
            set_value(project, source_id, own[field], pairs[field])
        if repeats:
            set_origin(project, source_id, None if repeats == "-" else named_source(project, repeats).id)


def _refuse(words: str) -> None:
    print(f"{words} Nothing was changed.", file=sys.stderr)
    raise typer.Exit(2)


def _record(project: "Project", source_id: int) -> dict[str, Any]:
    from workbench.sources.editing import CHOICES, LINES, LONG
    from workbench.sources.own_fields import own_fields, own_values
    from workbench.sources.records import source as source_record

    record = source_record(project.reading, source_id)
    values = own_values(project.reading, source_id)
    own = {field.name: values[field.id] for field in own_fields(project.reading) if field.id in values}
    fields = {name: getattr(record, name) for name in sorted(LINES | LONG | CHOICES.keys())}
    origin = source_record(project.reading, record.origin_id).title if record.origin_id else ""
    return {"id": record.id, "title": record.title, **fields, "repeats": origin, **own}


def cite(
    path: ProjectPath,
    name: SourceName,
    style: Annotated[str, typer.Option(help="short, icd-206, chicago, apa or csl-json.")] = "icd-206",
    place: Annotated[str, typer.Option(help="A place in it, such as “p. 3”.", show_default=False)] = "",
) -> None:
    """Print the citation of a source; what is missing in its record is said, not invented."""
    from workbench.sources.citing import STYLES
    from workbench.sources.citing import cite as cited
    from workbench.sources.csl import csl_item

    if style not in {*STYLES, "csl-json"}:
        print(f"There is no style “{style}”; there are {', '.join(STYLES)} and csl-json.", file=sys.stderr)
        raise typer.Exit(2)
    with reading(path) as project:
        record = named_source(project, name)
    if style == "csl-json":
        print(json.dumps([csl_item(record)], ensure_ascii=False, indent=2))
    else:
        print(cited(record, style, place).text)


def analysts(path: ProjectPath, as_json: AsJson = False) -> None:
    """List who works in a project, with how many codings, grades and memos are whose."""
    from dataclasses import asdict

    from workbench.coding.analysts import analysts_with_counts

    with reading(path) as project:
        known = analysts_with_counts(project.reading)
    if as_json:
        print(json.dumps([asdict(one) for one in known], ensure_ascii=False))
        return
    for one in known:
        print(f"{one.initials:4} {one.name}: {one.codings} codings, {one.grades} grades, {one.memos} memos")
