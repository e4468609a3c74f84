"""The verb of memos: listed, read, written, and all of them put into one file."""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import reading, writing
from workbench.wording import MEMO_KINDS, memo_labels

if TYPE_CHECKING:
    from workbench.memos.records import MemoRecord
    from workbench.memos.things import Thing
    from workbench.project.project import Project


class What(StrEnum):
    """What is done with memos."""

    LIST = "list"
    SHOW = "show"
    ADD = "add"
    EXPORT = "export"


def memo(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    what: Annotated[What, typer.Argument(metavar="list|show|add|export", show_default=False)],
    words: Annotated[
        str,
        typer.Argument(
            metavar="[WORDS]",
            help="list: words to filter by; show: id or title; add: the text, - reads it; export: the file, - prints it.",
            show_default=False,
        ),
    ] = "",
    about: Annotated[
        str, typer.Option("--on", help="What it is about: a name; entity:NAME, theme:PATH, passage:ID …", show_default=False)
    ] = "",
    kind: Annotated[str, typer.Option(help=f"{', '.join(MEMO_KINDS)}.", show_default=False)] = "",
    title: Annotated[str, typer.Option(help="The title of a new memo.", show_default=False)] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """List memos, show one, add one, or write all of them into one file of Markdown."""
    if kind and kind not in MEMO_KINDS:
        raise typer.BadParameter(f"--kind: {', '.join(MEMO_KINDS)}")
    if what is What.ADD:
        _add(path, words, about, kind, title, as_json)
    elif what is What.EXPORT:
        _export(path, words)
    elif what is What.SHOW:
        _show(path, words, as_json)
    else:
        _list(path, words, about, kind, as_json)


def _list(path: Path, words: str, about: str, kind: str, as_json: bool) -> None:
    from workbench.memos.records import memos
    from workbench.model.fold import fold

    with reading(path) as project:
        thing = _thing(project, about) if about else None
        found = [one for one in memos(project.reading) if kind in {"", one.kind} and (thing is None or one.about == thing)]
    wanted = fold(words).split()
    for record in found:
        said = fold(f"{record.title}\n{record.body}\n{record.about_name}")
        if all(word in said for word in wanted):
            print(json.dumps(_row(record), ensure_ascii=False) if as_json else _line(record))


def _show(path: Path, words: str, as_json: bool) -> None:
    from workbench.memos.records import links_of

    with reading(path) as project:
        record = _named(project, words)
        links = links_of(project.reading, record.id)
    if as_json:
        row = {one.words: f"{one.thing.kind} {one.thing.id}" if one.thing else None for one in links.values()}
        print(json.dumps({**_row(record), "body": record.body, "links": row}, ensure_ascii=False))
        return
    print(_line(record))
    print()
    print(record.body)


def _add(path: Path, words: str, about: str, kind: str, title: str, as_json: bool) -> None:
    from workbench.memos.editing import create_memo

    body = sys.stdin.read() if words == "-" else words
    if not body.strip() and not title.strip():
        raise typer.BadParameter("give the text of the memo, or --title")
    with writing(path) as project:
        thing = _thing(project, about) if about else None
        made = create_memo(project, thing, kind=kind or "analytic", title=title, body=body)
    print(json.dumps({"memo_id": made}) if as_json else f"memo {made}")


def _export(path: Path, target: str) -> None:
    from workbench.memos.export import as_markdown, write_markdown
    from workbench.memos.records import memos
    from workbench.model.moment import local

    if not target:
        raise typer.BadParameter("give the file to write, or -")
    file = Path(target)
    with reading(path) as project:
        found = memos(project.reading)
        lines = list(as_markdown(found, project.title, memo_labels(), lambda moment: f"{local(moment):%Y-%m-%d %H:%M}"))
    if target == "-":
        print("\n".join(lines))
    elif file.resolve() == path.resolve():
        print(f"{file} is the project itself. Nothing was changed; choose another name.", file=sys.stderr)
        raise typer.Exit(1)
    else:
        write_markdown(file, lines)
        print(f"{file}: {len(found)} memo{'' if len(found) == 1 else 's'}")


def _thing(project: "Project", words: str) -> "Thing":
    """Return what a memo is to be about; says so and ends the program with 1 where nothing, or several things, are meant."""
    from workbench.memos.naming import meant
    from workbench.memos.things import ABOUT, Thing, is_there, names_of

    kind, _, name = words.partition(":")
    if kind in ABOUT and name.strip().isdecimal() and is_there(project.reading, Thing(kind, int(name))):
        return Thing(kind, int(name))
    named = meant(project.reading, name.strip() if kind in ABOUT and name else words)
    found = [thing for thing in named if thing.kind in ABOUT and (kind not in ABOUT or not name or thing.kind == kind)]
    if len(found) == 1:
        return found[0]
    told = names_of(project.reading, found)
    kinds = ", ".join(f"{thing.kind}:{thing.id} ({told[thing]})" for thing in found)
    print(f"“{words}” may mean {kinds}." if found else f"Nothing is called “{words}”.", "Nothing was changed.", file=sys.stderr)
    raise typer.Exit(1)


def _named(project: "Project", words: str) -> "MemoRecord":
    from workbench.memos.records import memos

    known = memos(project.reading)
    for test in (lambda one: str(one.id) == words, lambda one: one.heading.casefold() == words.casefold()):
        found = [record for record in known if test(record)]
        if len(found) == 1:
            return found[0]
    print(f"No memo, or more than one, answers to “{words}”; list them and name one by its id.", file=sys.stderr)
    raise typer.Exit(1)


def _row(record: "MemoRecord") -> dict[str, Any]:
    about = {"kind": record.about.kind, "id": record.about.id, "name": record.about_name} if record.about else None
    names = ("id", "kind", "title", "heading", "is_done", "analyst", "created_at", "edited_at")
    return {**{name: getattr(record, name) for name in names}, "about": about}


def _line(record: "MemoRecord") -> str:
    """Return a memo on one line: id, kind, what it is about, heading, who."""
    kind = f"{record.kind}, done" if record.is_done else record.kind
    about = f"{record.about.kind}: {record.about_name}" if record.about else "project"
    return f"{record.id}\t{kind}\t{about}\t{record.heading}\t{record.initials}"
