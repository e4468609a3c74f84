"""The verb that checks a published brief: 0 where its words are the originals', 1 where some are not, 2 where it can't."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.counting import counted as number_of
from workbench.cli.opening import reading
from workbench.wording import error_words

if TYPE_CHECKING:
    from workbench.briefs.verifying.report import Checked, Report

CANNOT = 2
"""The exit code where nothing could be checked."""


def verify(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A published brief: PDF, DOCX or HTML, or its citations as JSON.")
    ],
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    every: Annotated[bool, typer.Option("--all", help="List the identical citations too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Check each quotation of a published brief against the project's kept originals. Exit code 0: all are identical."""
    from workbench.briefs.verifying.checking import verify as check
    from workbench.briefs.verifying.report import NotABrief
    from workbench.project.errors import ProjectError

    try:
        with reading(path) as project:
            report = check(project.reading, file)
    except (NotABrief, ProjectError) as error:
        if as_json:
            print(json.dumps({"file": str(file), "outcome": "not checked", "reason": getattr(error, "reason", "project")}))
        print(error_words(error), file=sys.stderr)
        raise typer.Exit(CANNOT) from None
    assert report is not None
    if as_json:
        print(json.dumps(_values(report), ensure_ascii=False))
    else:
        _print(report, every=every)
    if not report.is_sound:
        raise typer.Exit(1)


def _values(report: "Report") -> dict[str, Any]:
    rows = [
        {
            "number": row.number,
            "state": row.state.value,
            "printed": row.printed.value,
            "words": list(row.words),
            "found": list(row.found),
            "source": row.source,
            "place": row.place,
            "passage_id": row.passage_id,
            "pages": list(row.pages),
        }
        for row in report.citations
    ]
    about = {"title": report.title, "reference": report.reference, "date": report.date, "form": report.form}
    outcome = {"outcome": "identical" if report.is_sound else "altered", "of_project": report.is_of_project}
    return {"file": report.path, **about, **outcome, "citations": rows}


def _print(report: "Report", *, every: bool) -> None:
    from workbench.brief_wording import counted, uncompared, unprinted, verdict
    from workbench.briefs.verifying.report import State

    named = ", ".join(part for part in (f"“{report.title}”" if report.title else "", report.reference, report.date) if part)
    print(f"{report.path}: {named}" if named else report.path)
    if not report.is_of_project:
        print("It was published from another project; its sources were looked for by their SHA-256.")
    print(f"{number_of(len(report.citations), 'citations')}: {counted(report) or 'none'}")
    if report.unprinted:
        print(unprinted(report))
    if uncompared(report):
        print(uncompared(report))
    for row in report.citations:
        if every or not row.is_sound or row.state is not State.IDENTICAL:
            _print_row(row)
    print(verdict(report))


def _print_row(row: "Checked") -> None:
    from workbench.brief_wording import PRINTED, STATES, named

    where = ", ".join(part for part in (row.source, row.place) if part)
    print(f"\n[{named(row)}] {STATES[row.state]}{f': {where}' if where else ''} ({PRINTED[row.printed]})")
    for words, found in zip(row.words, row.found or ("",) * len(row.words), strict=False):
        print(f"    published: {_marked(words, found, kept=False)}")
        if found:
            print(f"    kept:      {_marked(words, found, kept=True)}")
    for quoted in filter(None, row.pages):
        print(f"    pages:     {' '.join(quoted.split())}")


def _marked(words: str, found: str, *, kept: bool) -> str:
    """Return one side of a difference in a line, what the other side has not in brackets."""
    from workbench.briefs.verifying.difference import difference

    if not found:
        return " ".join(words.split())
    sides = [(each.kept if kept else each.published, each.is_same) for each in difference(words, found)]
    marked = "".join(side if same or not side else f"[{side}]" for side, same in sides)
    return " ".join(marked.split())
