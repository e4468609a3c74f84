"""The verb ``annotate``: a whole source with what was marked in it, as a file."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import named_source, reading

if TYPE_CHECKING:
    from workbench.briefs.annotating import AnnotatedForm, Written
    from workbench.briefs.publishing import Stage
    from workbench.project.project import Project


def annotate(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A source's title, file name or id.", show_default=False)],
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write: .pdf, .html or .docx.", show_default=False)],
    original: Annotated[
        bool, typer.Option("--original", help="A copy of the original PDF with highlights and notes in it.")
    ] = False,
    theme: Annotated[
        list[str] | None,
        typer.Option(help="Only this theme, by its name or path, and those below it; may be repeated.", show_default=False),
    ] = None,
    analyst: Annotated[
        list[str] | None, typer.Option(help="Only what this analyst coded; may be repeated.", show_default=False)
    ] = None,
    memos: Annotated[bool, typer.Option(help="With memos and comments.")] = True,
    paper: Annotated[str, typer.Option(help="a4 or us-letter.")] = "a4",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Write a source with its passages marked, their themes, gists and memos beside them; the original stays as it is."""
    from workbench.briefs.annotated.gathering import Choice
    from workbench.briefs.annotating import publish_annotated
    from workbench.briefs.editing import PAPERS

    form = _form(out, original)
    if paper not in PAPERS:
        raise typer.BadParameter(f"“{paper}” is none of {', '.join(PAPERS)}")
    with reading(path) as project:
        record = named_source(project, source)
        choice = Choice(_themes(project, theme), _analysts(project, analyst), memos, paper)
        written = publish_annotated(project.reading, record.id, out, form, choice=choice, progress=_at)
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    _say(written, as_json)


def _form(out: Path, original: bool) -> "AnnotatedForm":
    from workbench.briefs.annotating import annotated_form
    from workbench.briefs.publishing import UnknownForm

    try:
        return annotated_form(out, original=original)
    except UnknownForm:
        raise typer.BadParameter(f"{out} must end in {'.pdf' if original else '.pdf, .html or .docx'}") from None


def _themes(project: "Project", names: list[str] | None) -> frozenset[int] | None:
    from workbench.coding.records import codebook

    if not names:
        return None
    known, chosen = codebook(project.reading), set()
    for name in names:
        words = name.casefold().replace(" / ", "/")
        found = [one.id for one in known if name == str(one.id) or words in {one.name.casefold(), one.path.casefold()}]
        if not found:
            print(f"No theme in {project.path} answers to “{name}”. Nothing was written.", file=sys.stderr)
            raise typer.Exit(1)
        chosen.update(found)
    return frozenset(chosen)


def _analysts(project: "Project", names: list[str] | None) -> frozenset[str] | None:
    from workbench.coding.analysts import analysts_with_counts

    if not names:
        return None
    known = {each: one.name for one in analysts_with_counts(project.reading) for each in (one.name, one.initials)}
    for name in names:
        if name not in known:
            print(f"No analyst in {project.path} answers to “{name}”. Nothing was written.", file=sys.stderr)
            raise typer.Exit(1)
    return frozenset(known[name] for name in names)


def _at(part: float, stage: "Stage") -> None:
    """Tell how far it is, in a line that the next one takes the place of; nothing where nobody reads it."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{stage.value} … {part:.0%}", end="", file=sys.stderr, flush=True)


def _say(written: "Written", as_json: bool) -> None:
    """Print what was written; on stderr what the file can't hold."""
    if as_json:
        row = {"path": str(written.path), "passages": written.passages, "unplaced": list(written.unplaced)}
        print(json.dumps({**row, "was_signed": written.was_signed}, ensure_ascii=False))
    else:
        print(written.path)
    if written.unplaced:
        numbers = ", ".join(map(str, written.unplaced))
        print(f"The letters of these passages have no place on the pages, so they are not marked: {numbers}.", file=sys.stderr)
    if written.was_signed:
        print(
            "The original is signed. Its signature does not hold for this copy; the original in the project has it.",
            file=sys.stderr,
        )
