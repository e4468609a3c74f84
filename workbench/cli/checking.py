"""The verb that checks a project, and repairs one into a copy."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.counting import counted
from workbench.cli.opening import analyst_name, reading
from workbench.saying import plainly
from workbench.wording import error_words

if TYPE_CHECKING:
    from workbench.project.finding import Finding
    from workbench.project.repair import Tale


def check(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    repair: Annotated[
        Path | None,
        typer.Option(
            "--repair", metavar="COPY", help="Repair what can be repaired into this new file; the project is only read."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Check a project in full: pages, keys, texts against their hashes, passages against their texts.

    With --repair: exit code 0 if the copy is sound, whatever had to be given up; it is told.
    """
    if repair is not None:
        _repair(path, repair, as_json=as_json)
        return
    findings, damage = _findings(path)
    if as_json:
        rows = [_row(finding) for finding in findings]
        print(json.dumps({"path": str(path), "clean": not findings, "findings": rows}, ensure_ascii=False))
    for finding in [] if as_json else findings:
        print(f"{finding.code}: {finding.where}{f' of “{finding.source}”' if finding.source else ''}", file=sys.stderr)
    if findings:
        count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
        print(damage or f"{path}: {count}. The file was left as it is.", file=sys.stderr)
        print(
            "With --repair COPY what can be repaired goes into a new file.",
            _newest(path) if not damage else "",
            file=sys.stderr,
        )
        raise typer.Exit(1)
    if not as_json:
        print(f"{path}: clean")


def _newest(path: Path) -> str:
    """Return a sentence about the newest dated copy; a file that can't be opened has told of it already."""
    from workbench.project.backup import backups

    copy = next(iter(backups(path)), None)
    return f"The newest dated copy is {copy}." if copy is not None else "There is no dated copy."


def _row(finding: "Finding") -> dict[str, str]:
    return {"code": finding.code, "where": finding.where} | ({"source": finding.source} if finding.source else {})


def _findings(path: Path) -> "tuple[list[Finding], str]":
    """Return what is wrong, and the sentence about a file that can't be opened."""
    from workbench.project.check import full_check
    from workbench.project.errors import DamagedProject
    from workbench.project.finding import Finding

    try:
        with reading(path) as project:
            return full_check(project.reading), ""
    except DamagedProject as error:
        return [Finding("damaged", words) for words in error.findings or ("it can't be read",)], error_words(error)


def _repair(path: Path, target: Path, *, as_json: bool) -> None:
    from workbench.project.repair import repair

    tale = repair(path, target, analyst_name())
    if as_json:
        print(json.dumps(_values(path, tale), ensure_ascii=False))
    else:
        _print(tale)
    if tale.left:
        raise typer.Exit(1)


def _values(path: Path, tale: "Tale") -> dict[str, Any]:
    from workbench.repair_wording import mended_words

    mended = [
        {"code": one.code, "outcome": one.outcome.value, "count": one.count, "where": one.where, "words": words}
        for one in tale.mended
        for words in [mended_words(one, plainly)]
    ]
    left = [_row(finding) for finding in tale.left]
    return {
        "path": str(path), "copy": str(tale.path), "clean": not tale.left, "holds": tale.holds.counts(), "mended": mended,
        "left": left,
    }  # fmt: skip


def _print(tale: "Tale") -> None:
    from workbench.project.repair import Outcome
    from workbench.repair_wording import HEADS, mended_words, tale_words

    print(tale.path)
    print(tale_words(tale, plainly))
    for outcome in Outcome:
        for number, one in enumerate(tale.of(outcome)):
            if not number:
                print(f"{HEADS[outcome]}:")
            print(f"  {mended_words(one, plainly)}")
    print("Holds: " + ", ".join(counted(count, name) for name, count in tale.holds.counts().items() if count >= 0))
