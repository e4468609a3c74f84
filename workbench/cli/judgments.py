"""The verb ``judgments``: what the project holds to be so, how likely, how sure, on which passages and assumptions."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import reading

if TYPE_CHECKING:
    from workbench.briefs.judgment_records import BearingRecord, PointRecord, ProjectJudgment
    from workbench.coding.records import PassageRecord
    from workbench.project.project import Project


def judgments(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="A brief's title or id: only its judgments.", show_default=False)
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """List the judgments of a project, or of one brief, with the evidence for and against each, and what they assume."""
    from workbench.briefs.judgment_records import evidence_of, points_of_judgments, project_judgments
    from workbench.coding.records import passages

    with reading(path) as project:
        wanted = _brief(project, name) if name else None
        found = [one for one in project_judgments(project.reading) if wanted in {None, *(use.brief_id for use in one.used_in)}]
        ids = {one.id for one in found}
        evidence, points = evidence_of(project.reading, ids), points_of_judgments(project.reading, ids)
        cited = {each.passage_id for rows in evidence.values() for each in rows}
        known: dict[int, PassageRecord] = {one.id: one for one in passages(project.reading, cited)} if cited else {}
        titles = _titles(project, known)
    if wanted is not None:
        found.sort(key=lambda one: next(use.number for use in one.used_in if use.brief_id == wanted))
    for one in found:
        rows = [_evidence_row(each, known.get(each.passage_id), titles) for each in evidence.get(one.id, ())]
        row = {**_row(one), "evidence": rows, "points": [_point_row(each) for each in points.get(one.id, ())]}
        print(json.dumps(row, ensure_ascii=False) if as_json else "\n".join(_lines(row)))
    if not found and not as_json:
        print(f"{path} has no judgments yet; a brief's page on the screen is where they are made.", file=sys.stderr)


def _brief(project: "Project", name: str) -> int:
    """Return the brief of an id or title; tells those there are and ends with 1 if none, or several, are meant."""
    from workbench.briefs.records import briefs

    known = briefs(project.reading)
    tests = (
        lambda one: str(one.id) == name,
        lambda one: one.title == name,
        lambda one: one.title.casefold() == name.casefold(),
        lambda one: one.title.casefold().startswith(name.casefold()),
    )
    for test in tests:
        found = [one for one in known if test(one)]
        if len(found) == 1:
            return found[0].id
        if found:
            break
    print(f"No brief in {project.path}, or more than one, answers to “{name}”. There are:", file=sys.stderr)
    for one in known:
        print(f"  {one.id}  {one.title}", file=sys.stderr)
    raise typer.Exit(1)


def _titles(project: "Project", known: "dict[int, PassageRecord]") -> dict[int, str]:
    """Return the sources' titles by version."""
    from workbench.sources.records import source_of_version

    versions = {one.version_id for one in known.values()}
    return {version: source_of_version(project.reading, version).title for version in versions}


def _row(one: "ProjectJudgment") -> dict[str, Any]:
    names = ("id", "text", "likelihood", "yardstick", "confidence", "reason", "analyst", "created_at")
    used = [{"id": use.brief_id, "title": use.title, "number": use.number} for use in one.used_in]
    return {**{name: getattr(one, name) for name in names}, "briefs": used}


def _evidence_row(each: "BearingRecord", passage: "PassageRecord | None", titles: dict[int, str]) -> dict[str, Any]:
    row = {"passage_id": each.passage_id, "supports": each.supports, "note": each.note}
    if passage is None:
        return row
    return {**row, "quote": passage.quote, "source": titles[passage.version_id], "credibility": passage.credibility}


def _point_row(each: "PointRecord") -> dict[str, str]:
    return {"kind": each.kind.value, "text": each.text, "note": each.note, "category": each.category}


def _lines(row: dict[str, Any]) -> list[str]:
    """Return a judgment as lines: what is held, then evidence and points, set in."""
    from workbench.model.clean import shortened

    sure = f"confidence {row['confidence']}" if row["confidence"] else "confidence not chosen"
    used = ", ".join(f"{use['title']} ({use['number']})" for use in row["briefs"])
    told = [f"{row['id']}\t{row['likelihood'] or 'likelihood not chosen'}, {sure}\t{used}"]
    told += [f"  {line}" for line in row["text"].splitlines() or ["(nothing written)"]]
    told += [f"  because: {row['reason']}"] if row["reason"] else []
    for each in row["evidence"]:
        note = f" ({each['note']})" if each["note"] else ""
        words = shortened(each.get("quote", ""), 90)
        told.append(f"    {'for    ' if each['supports'] else 'against'}  “{words}” {each.get('source', '')}{note}")
    for each in row["points"]:
        more = "; ".join(part for part in (each["category"], each["note"]) if part)
        told.append(f"    {each['kind']}: {each['text']}" + (f" ({more})" if more else ""))
    return told
