"""The verb that writes the codebook to a file, or takes one in."""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import reading, writing

if TYPE_CHECKING:
    from workbench.exchange.codebook_import import Plan


class What(StrEnum):
    """What is done with the codebook."""

    EXPORT = "export"
    IMPORT = "import"


def codebook(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    what: Annotated[What, typer.Argument(metavar="export|import", show_default=False)],
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A table (.csv), or Markdown (.md); - prints the table.", show_default=False)
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what an import would add and change.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Write the codebook to a file, or take one in: themes by their paths, what is said of them, colours, keys, groups."""
    if what is What.EXPORT:
        _export(path, file)
    else:
        _import(path, file, dry_run, as_json)


def _export(path: Path, file: Path) -> None:
    from workbench.exchange.codebook_files import codebook_bytes
    from workbench.model.whole_file import write_whole

    with reading(path) as project:
        data = codebook_bytes(project.reading, file, project.title)
    if str(file) == "-":
        print(data.decode("utf-8-sig").replace("\r\n", "\n"), end="")
    elif file.resolve() == path.resolve():
        print(f"{file} is the project itself. Nothing was changed; choose another name.", file=sys.stderr)
        raise typer.Exit(1)
    else:
        write_whole(file, data)
        print(file)


def _import(path: Path, file: Path, dry_run: bool, as_json: bool) -> None:
    from workbench.codebook_wording import codebook_fault_words
    from workbench.exchange.codebook_entries import CodebookInvalid
    from workbench.exchange.codebook_files import read_codebook
    from workbench.exchange.codebook_import import import_codebook, plan_import

    try:
        found = read_codebook(file)
    except CodebookInvalid as error:
        for fault in error.faults:
            print(f"{file}, {codebook_fault_words(fault)}.", file=sys.stderr)
        print("Nothing was changed.", file=sys.stderr)
        raise typer.Exit(1) from None
    if dry_run:
        with reading(path) as project:
            plan = plan_import(project.reading, found.entries)
    else:
        with writing(path) as project:
            plan = import_codebook(project, found.entries)
    _say(plan, found.ignored, dry_run, as_json)


def _say(plan: "Plan", ignored: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    from workbench.codebook_wording import theme_change_words

    changes = [("new" if one.is_new else "changed", "/".join(one.path), theme_change_words(one)) for one in plan.changes]
    if as_json:
        rows = [dict(zip(("outcome", "theme", "fields"), change, strict=True)) for change in changes]
        told = {
            "written": not dry_run,
            "themes": rows,
            "groups": list(plan.groups),
            "same": plan.same,
            "keys_kept": list(plan.keys_kept),
            "ignored": list(ignored),
        }
        print(json.dumps(told, ensure_ascii=False))
        return
    for outcome, theme, fields in changes:
        print(f"{outcome} {theme}" + (f" ({fields})" if fields else ""))
    for key in plan.keys_kept:
        print(f"key stays with who has it\t{key}")
    for group in plan.groups:
        print(f"new group {group}")
    for column in ignored:
        print(f"left out: {column}")
    counts = f"{plan.added} new, {len(plan.changes) - plan.added} changed, {plan.same} as they were"
    print(f"{counts}. {'Nothing was written.' if dry_run else 'One undo takes it back.'}")
