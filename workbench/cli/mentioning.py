"""The verb that finds where entities are named: a line a place, and accepts all of them when asked."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import reading, writing
from workbench.cli.searching import NOTHING_FOUND, place_words

if TYPE_CHECKING:
    from workbench.analysis.mention_review import Proposal
    from workbench.project.project import Project


def mentions(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    name: Annotated[str, typer.Argument(metavar="[ENTITY]", help="One of its names; all entities without.")] = "",
    accept_all: Annotated[bool, typer.Option("--accept-all", help="Attach every open place, as one step.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program, a line for each place.")] = False,
) -> None:
    """Find where the names of entities stand in all texts, in any of their forms.

    Ends with 0 when something was found, with 3 when nothing was, with 1 when there is no such entity.
    """
    from workbench.analysis.mention_review import State
    from workbench.entities.reviewing import accept_mentions

    with writing(path) if accept_all else reading(path) as project:
        found = _found(project, name)
        open_ones = [one for one in found if one.state is State.OPEN]
        if accept_all and open_ones:
            accept_mentions(project, [one.place for one in open_ones])
        else:
            _print(project, found, as_json=as_json)
    if not found:
        print("Nothing was found.", file=sys.stderr)
        raise typer.Exit(NOTHING_FOUND)
    done = f"{len(open_ones):,} accepted" if accept_all else f"{len(open_ones):,} open"
    print(f"{len(found):,} place{'' if len(found) == 1 else 's'}, {done}", file=sys.stderr)


def _found(project: "Project", name: str) -> "list[Proposal]":
    from workbench.analysis.mention_review import proposals
    from workbench.analysis.mention_search import Names, find_mentions, names

    wanted = {_entity(project, name)} if name else None
    ready = Names(names(project.reading, wanted))
    return proposals(project.reading, ready, list(find_mentions(project.reading, ready)))


def _entity(project: "Project", name: str) -> int:
    """Return the entity with this name or alias; ends the command if there is none."""
    from workbench.entities.records import entities

    for one in entities(project.reading):
        if name.casefold() in {other.casefold() for other in (one.name, *one.aliases)}:
            return one.id
    print(f"There is no entity called “{name}”. Nothing was changed.", file=sys.stderr)
    raise typer.Exit(1)


def _print(project: "Project", found: "list[Proposal]", *, as_json: bool) -> None:
    from workbench.analysis.search.context import snippet
    from workbench.entities.records import entities
    from workbench.model.document import Places
    from workbench.sources.records import document_of, sources

    called = {int(one.id): one.name for one in entities(project.reading)}
    titles = {one.id: one.title for one in sources(project.reading)}
    places: dict[int, Places] = {}
    for one in found:
        version, start = one.place.version_id, one.place.limits[0]
        if version not in places:
            places = {version: Places(document_of(project.reading, version))}  # places come source by source
        words = snippet(places[version].document.text, one.place.pieces).words
        row = {
            "entity_id": one.place.entity_id, "entity": called[one.place.entity_id], "written": one.written,
            "state": one.state.value, "source_id": one.source_id, "title": titles[one.source_id],
            "pieces": [[span.start, span.end] for span in one.place.pieces], "words": words,
        }  # fmt: skip
        line = f"{row['entity']}\t{one.state.value}\t{row['title']}\t{place_words(places[version], start)}\t{words}"
        print(json.dumps(row, ensure_ascii=False) if as_json else line)
