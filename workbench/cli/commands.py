"""The verbs; exit codes: 0 done, 1 something failed and says what, 2 wrong call."""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from workbench import __version__
from workbench.act_wording import act_words
from workbench.cli.annotating import annotate
from workbench.cli.briefs import brief
from workbench.cli.checking import check
from workbench.cli.codebook import codebook
from workbench.cli.counting import counted
from workbench.cli.judgments import judgments
from workbench.cli.ledger import entity, relate, state
from workbench.cli.linting import lint
from workbench.cli.memos import memo
from workbench.cli.mentioning import mentions
from workbench.cli.opening import analyst_name, named_source, reading, writing
from workbench.cli.searching import search
from workbench.cli.sources import analysts, cite, source
from workbench.cli.verifying import verify
from workbench.cli.versioning import version as new_version
from workbench.wording import error_words, warning_words

app = typer.Typer(
    name="workbench",
    help="Read sources, mark passages, write briefs that lead to their evidence. Without a verb: opens the window.",
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
)  # fmt: skip

ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)]
SourceName = Annotated[str, typer.Argument(metavar="SOURCE", help="A source's title, file name or id.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


def run(arguments: list[str]) -> int:
    """Run a verb and return its exit code; nothing but the code says that it failed, and one line says what."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app(arguments, standalone_mode=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1
    except Exception as error:  # noqa: BLE001 - the last line of the command line: one sentence instead of a trace
        print(error_words(error), file=sys.stderr)
        return 1
    return 0


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _print_version(asked: bool) -> None:
    if asked:
        print(f"workbench {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command()
def new(path: ProjectPath, title: Annotated[str, typer.Option(help="The project's title.")] = "") -> None:
    """Make a new, empty project."""
    from workbench.project.opening import create

    with create(path, title or path.stem, analyst_name()) as project:
        print(project.path)


@app.command("import")
def import_(
    path: ProjectPath,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Texts, or folders of texts, to bring in.", show_default=False)
    ],
    password: Annotated[
        str, typer.Option(envvar="WORKBENCH_PASSWORD", help="The password of PDF files that ask for one.", show_default=False)
    ] = "",
    rows: Annotated[bool, typer.Option("--rows", help="Each row of a table becomes a source of its own.")] = False,
    whole_page: Annotated[bool, typer.Option("--whole-page", help="Of web pages not the article alone.")] = False,
    encoding: Annotated[str, typer.Option(help="The encoding of plain texts, instead of a guess.", show_default=False)] = "",
    ocr: Annotated[bool, typer.Option("--ocr", help="Read scanned pages of PDF files by Tesseract, if installed.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring texts in; one bad file does not stop the others."""
    from workbench.sources.finding import find_files
    from workbench.sources.importing import import_files
    from workbench.sources.readers import Wish

    found = list(find_files(files))
    wish = Wish(password=password, rows=rows, whole_page=whole_page, encoding=encoding, recognise=ocr)
    failed, last = False, ""
    with writing(path) as project:
        for outcome in import_files(project, found, wish=wish):
            failed |= _say_outcome(outcome, as_json)
            last = str(outcome.path)
    names = [str(file) if isinstance(file, Path) else file.path for file in found]
    _say_left(found[names.index(last) + 1 :] if last else found, as_json)
    if failed:
        raise typer.Exit(1)


def _say_left(files: list[Any], as_json: bool) -> None:
    """Print which texts were not begun, since the project could not be written any more."""
    for file in files if as_json else []:
        _print_json({"file": str(getattr(file, "path", file)), "outcome": "not begun"})
    if files and not as_json:
        print(f"{len(files)} more {'text was' if len(files) == 1 else 'texts were'} not begun.", file=sys.stderr)


def _say_outcome(outcome: Any, as_json: bool) -> bool:
    """Print what became of a file; returns whether it was refused."""
    from workbench.sources.importing import Duplicate, Imported

    kind = type(outcome).__name__.casefold()
    row: dict[str, Any] = {"file": str(outcome.path), "outcome": kind}
    match outcome:
        case Imported():
            row |= {"id": outcome.source_id, "title": outcome.title, "warnings": list(outcome.warnings)}
            line = "; ".join([f"imported {outcome.path}: “{outcome.title}”", *map(warning_words, outcome.warnings)])
        case Duplicate():
            row |= {"id": outcome.source_id, "title": outcome.title}
            line = f"duplicate {outcome.path}: the project holds it already as “{outcome.title}”"
        case _:
            row |= {"reason": type(outcome.error).__name__}
            words = error_words(outcome.error)
            line = f"refused {words}" if str(outcome.path) in words else f"refused {outcome.path}: {words}"
    if as_json:
        _print_json(row)
    else:
        print(line, file=sys.stderr if kind == "refused" else sys.stdout)
    return kind == "refused"


@app.command()
def info(path: ProjectPath, as_json: AsJson = False) -> None:
    """Say what a project holds: counts and sources."""
    from workbench.cli.summaries import project_summary

    with reading(path) as project:
        summary = project_summary(project)
    if as_json:
        _print_json(summary)
        return
    print(f"{summary['title']} ({summary['path']})")
    print(", ".join(counted(summary[name], name) for name in ("themes", "entities", "passages", "codings", "briefs")))
    for row in summary["sources"]:
        print(f"{row['id']}  {row['title']}  [{row['kind']}, {row['characters']} characters, {row['passages']} passages]")


@app.command()
def text(
    path: ProjectPath,
    source: SourceName,
    blocks: Annotated[bool, typer.Option("--blocks", help="One JSON object a block.")] = False,
) -> None:
    """Print a source's text as kept, or its blocks."""
    from workbench.cli.summaries import block_rows
    from workbench.sources.records import document_of

    with reading(path) as project:
        document = document_of(project.reading, named_source(project, source).version_id)
    if blocks:
        for row in block_rows(document):
            _print_json(row)
    else:
        sys.stdout.write(document.text + "\n")


@app.command()
def attach(
    path: ProjectPath,
    source: SourceName,
    quote: Annotated[str, typer.Option(help="The passage's exact words.", show_default=False)],
    occurrence: Annotated[int, typer.Option(min=1, help="Which occurrence of the words.")] = 1,
    theme: Annotated[str, typer.Option(help="A theme; a slash nests: Military/Arms.", show_default=False)] = "",
    entity: Annotated[str, typer.Option(help="An entity's name.", show_default=False)] = "",
    kind: Annotated[str, typer.Option(help="The kind of an entity that is new.", show_default=False)] = "",
    as_json: AsJson = False,
) -> None:
    """Attach a passage to a theme or an entity, made on the way if need be."""
    from workbench.cli.summaries import target_words
    from workbench.coding.attaching import attach as attach_spans
    from workbench.coding.quotes import find_quote
    from workbench.sources.records import document_of

    target = _target(theme, entity, kind)
    with writing(path) as project:
        _check_entity(project, target, kind)
        record = named_source(project, source)
        spans = find_quote(document_of(project.reading, record.version_id), quote, occurrence)
        made = attach_spans(project, record.version_id, spans, target)
        name = target_words(project, made)
    outcome = "attached" if made.is_new else "already attached"
    if as_json:
        ids = {"theme_id": made.theme_id, "entity_id": made.entity_id}
        _print_json({"passage_id": made.passage_id, "coding_id": made.coding_id, **ids, "name": name, "outcome": outcome})
    else:
        print(f"passage {made.passage_id} {outcome} to “{name}”")


@app.command("take-over")
def take_over(
    path: ProjectPath,
    source: Annotated[str, typer.Argument(help="Id, title or file name.")],
    theme: Annotated[str, typer.Option("--theme", help="Path of the theme, such as “Read before/Jan”.")] = "Highlights",
) -> None:
    """Make passages of what is highlighted in a source's file, attached to a theme."""
    from workbench.coding.attaching import NewTheme
    from workbench.coding.taking_over import take_over as take_over_all

    with writing(path) as project:
        count = take_over_all(project, named_source(project, source).version_id, NewTheme(theme))
    print(f"{count} highlights taken over as “{theme}”" if count else "no highlights to take over")


def _target(theme: str, entity: str, kind: str) -> Any:
    from workbench.coding.attaching import NewEntity, NewTheme
    from workbench.entities.kinds import entity_kind, entity_kinds

    if bool(theme.strip()) == bool(entity.strip()):
        raise typer.BadParameter("give either --theme or --entity")
    if theme:
        return NewTheme(theme)
    known = entity_kind(kind or "Organization")
    if known not in entity_kinds():
        raise typer.BadParameter(f"--kind is one of {_kind_names()}")
    return NewEntity(entity, known.name)


def _kind_names() -> str:
    from workbench.entities.kinds import entity_kinds

    return ", ".join(one.name for one in entity_kinds())


def _check_entity(project: Any, target: Any, kind: str) -> None:
    """Refuse to make an entity of a kind that nobody named; one that is there has its own."""
    from workbench.coding.attaching import NewEntity
    from workbench.coding.naming import checked_name, entity_named

    if isinstance(target, NewEntity) and not kind and entity_named(project.reading, checked_name(target.name)) is None:
        raise typer.BadParameter(f"--kind is needed for a new entity: one of {_kind_names()}")


@app.command()
def passages(path: ProjectPath, as_json: AsJson = False) -> None:
    """List the passages, a line each: id, source, place, what they are attached to, words."""
    from workbench.cli.summaries import passage_rows

    with reading(path) as project:
        rows = passage_rows(project)
    for row in rows:
        if as_json:
            _print_json(row)
        else:
            print(f"{row['id']}\t{row['source']}\t{row['limits']}\t{', '.join(row['attached'])}\t{row['quote']}")


class _Way(StrEnum):
    UNDO = "Undone"
    REDO = "Redone"


def _replay(path: Path, way: _Way) -> None:
    with writing(path) as project:
        record = project.to_undo() if way is _Way.UNDO else project.to_redo()
        (project.undo if way is _Way.UNDO else project.redo)()
    assert record is not None
    print(f"{way.value}: {act_words(record.act, record.arguments)}")


@app.command()
def undo(path: ProjectPath) -> None:
    """Undo the last act."""
    _replay(path, _Way.UNDO)


@app.command()
def redo(path: ProjectPath) -> None:
    """Redo the act undone last."""
    _replay(path, _Way.REDO)


@app.command()
def history(
    path: ProjectPath, limit: Annotated[int, typer.Option(min=1, help="How many steps.")] = 200, as_json: AsJson = False
) -> None:
    """List the steps, newest first: when, who, what."""
    with reading(path) as project:
        for step in project.history(limit):
            words = act_words(step.act, step.arguments)
            if as_json:
                row = {"step": step.seq, "at": step.at, "analyst": step.analyst, "act": step.act.value, "kind": step.kind}
                _print_json({**row, "undone": step.undone, "words": words})
            else:
                sign = {"undo": "Undo: ", "redo": "Redo: "}.get(step.kind, "")
                print(f"{step.seq}\t{step.at}\t{step.analyst}\t{sign}{words}{' (undone)' if step.undone else ''}")


@app.command()
def sample(path: ProjectPath) -> None:
    """Make the sample project: three short texts, coded, with a brief."""
    from workbench.sample import make_sample

    make_sample(path, analyst_name()).close()
    print(path)


app.command()(check)
app.command()(brief)
app.command()(annotate)
app.command()(search)
app.command()(codebook)
app.command()(mentions)
app.command("version")(new_version)
app.command()(source)
app.command()(cite)
app.command()(analysts)
app.command()(entity)
app.command()(state)
app.command()(relate)
app.command()(memo)
app.command()(lint)
app.command()(judgments)
app.command()(verify)
