"""The verb that reads a brief by the rules of tradecraft: 0 where nothing is found, 1 where something is, 2 where it can't."""

import json
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import reading
from workbench.saying import plainly
from workbench.wording import error_words

if TYPE_CHECKING:
    from workbench.briefs.linting.finding import Finding
    from workbench.briefs.records import BriefRecord
    from workbench.project.reading import Reading

CANNOT = 2
"""The exit code where nothing could be read."""

QUOTED = 100
"""Characters of the brief's own text shown with a finding."""


def lint(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="A brief's title or id; all without one.")] = "",
    left: Annotated[bool, typer.Option("--left", help="List too what was left as it is.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Read briefs by the rules of tradecraft (ICD 203, ICD 206). Exit code 0: nothing is found."""
    from workbench.briefs.linting.checking import findings
    from workbench.project.errors import ProjectError

    try:
        with reading(path) as project:
            chosen = _named(project.reading, path, name)
            results = [(one, findings(project.reading, one.id), _places(project.reading, one.id)) for one in chosen]
    except ProjectError as error:
        print(error_words(error), file=sys.stderr)
        raise typer.Exit(CANNOT) from None
    if as_json:
        print(json.dumps([_values(*each) for each in results], ensure_ascii=False))
    else:
        for each in results:
            _print(*each, left=left)
    if any(not one.is_left for _, found, _ in results for one in found):
        raise typer.Exit(1)


def _named(reading: "Reading", path: Path, name: str) -> "list[BriefRecord]":
    """Return the briefs of a title or id, all without one; ends with 2 if there is none, or several answer to it."""
    from workbench.briefs.records import briefs

    known = list(briefs(reading))
    exact = [one for one in known if name in {str(one.id), one.title}]
    found = exact or [one for one in known if one.title.casefold().startswith(name.casefold())]
    if not found or (name and len(found) > 1):
        told = f"No brief in {path}, or more than one, answers to “{name}”." if name else f"{path} has no brief."
        print(told, file=sys.stderr)
        raise typer.Exit(CANNOT)
    return found


def _places(reading: "Reading", brief_id: int) -> dict[int, str]:
    """Return what the places of a brief are called."""
    from workbench.briefs.records import judgments, sections

    places = {0: "The brief"}
    places |= {one.id: f"Key judgment {number}" for number, one in enumerate(judgments(reading, brief_id), 1)}
    return places | {one.id: one.title.strip() or one.kind.value.capitalize() for one in sections(reading, brief_id)}


def _values(brief: "BriefRecord", found: "tuple[Finding, ...]", places: dict[int, str]) -> dict[str, Any]:
    from workbench.finding_wording import fix_of, reason_of, title_of

    rows = [
        {
            "rule": one.rule.value, "severity": one.severity, "place": places.get(one.place_id, ""), "place_id": one.place_id,
            "field": one.field, "start": one.start, "end": one.end, "words": one.words, "title": title_of(one, plainly),
            "reason": reason_of(one, plainly), "fix": fix_of(one, plainly), "left": one.is_left,
        }
        for one in found
    ]  # fmt: skip
    return {"brief": brief.title, "id": brief.id, "findings": rows}


def _print(brief: "BriefRecord", found: "tuple[Finding, ...]", places: dict[int, str], *, left: bool) -> None:
    from workbench.briefs.linting.checking import open_findings
    from workbench.model.clean import shortened

    shown = found if left else open_findings(found)
    count = len(open_findings(found))
    aside = f" ({len(found) - count} left as they are)" if len(found) > count else ""
    print(f"{brief.title}: {count or 'no'} {'finding' if count == 1 else 'findings'}{aside}")
    for place, group in groupby(shown, key=lambda one: one.place_id):
        print(f"\n{places.get(place, '')}")
        for one in group:
            _print_one(one, shortened(" ".join(one.words.split()), QUOTED))


def _print_one(one: "Finding", words: str) -> None:
    from workbench.finding_wording import fix_of, reason_of, title_of

    print(f"  {one.severity}: {title_of(one, plainly)}{' (left as it is)' if one.is_left else ''}")
    if one.start != one.end:
        print(f"    in: {words}")
    print(f"    {reason_of(one, plainly)}")
    fix = fix_of(one, plainly)
    if fix:
        print(f"    fix: {fix}")
