"""The verb for a new version of a source: what it would mean for the passages, and, if asked, its adoption."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import named_source, writing

if TYPE_CHECKING:
    from workbench.coding.reanchoring import Review

KINDS = {"exact": "exact", "changed": "changed", "moved": "moved", "review": "to review", "orphan": "not found"}
"""What became of a passage, in words."""


def version(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A source's title, file name or id.", show_default=False)],
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="The new text; without it the kept original is read again.", show_default=False),
    ] = None,
    adopt: Annotated[bool, typer.Option("--adopt", help="Keep it, and carry the passages that are surely found.")] = False,
    whole_page: Annotated[bool, typer.Option("--whole-page", help="Of a web page not the article alone.")] = False,
    encoding: Annotated[str, typer.Option(help="The encoding of a plain text, instead of a guess.", show_default=False)] = "",
    password: Annotated[
        str, typer.Option(envvar="WORKBENCH_PASSWORD", help="The password of a PDF that asks for one.", show_default=False)
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Compare a new version of a source with the newest one; nothing is written without --adopt.

    Passages that are to be reviewed, or were not found, stay on the old version.
    """
    from workbench.coding.reanchoring import adopt_version, review_version
    from workbench.sources.readers import Wish
    from workbench.sources.rereading import read_again, read_file

    wish = Wish(whole_page=whole_page, encoding=encoding, password=password)
    with writing(path) as project:
        record = named_source(project, source)
        made = read_again(project.reading, record.id, wish) if file is None else read_file(file, wish)
        review = review_version(project.reading, record.id, made.name, made.original, made.result)
        assert review is not None
        adopted = adopt_version(project, review) if adopt else None
    _say(review, adopted, as_json)


def _say(review: "Review", adopted: int | None, as_json: bool) -> None:
    counts = {kind: review.counts.get(kind, 0) for kind in _kinds()}
    open_ = [one for one in review.carried if one.anchor.kind.value in {"review", "orphan"}]
    row: dict[str, Any] = {"source_id": review.source_id, "same_text": review.anchoring.is_same, "version_id": adopted}
    if as_json:
        passages = [{"id": one.passage_id, "kind": one.anchor.kind.value} for one in open_]
        print(json.dumps({**row, **{kind.value: count for kind, count in counts.items()}, "open": passages}))
        return
    said = ", ".join(f"{count} {KINDS[kind.value]}" for kind, count in counts.items())
    print(f"“{review.title}”: {said}{'; the text is the same' if review.anchoring.is_same else ''}")
    for one in open_:
        print(f"passage {one.passage_id} {KINDS[one.anchor.kind.value]}")
    print("Adopted; undo takes it back." if adopted else "Nothing was written; --adopt keeps the new version.")


def _kinds() -> tuple[Any, ...]:
    from workbench.sources.anchors import AnchorKind

    return tuple(AnchorKind)
