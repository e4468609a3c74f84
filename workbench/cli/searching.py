"""The verb that searches: every hit in context, a line each, as a person or a program reads it."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import reading
from workbench.wording import pattern_words

if TYPE_CHECKING:
    from workbench.analysis.search.excerpts import Excerpts
    from workbench.analysis.search.found import Found, NoteHit, SourceHits
    from workbench.model.document import Places
    from workbench.project.reading import Reading

NOTHING_FOUND = 3
"""The exit code of a search that found nothing."""


def search(
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    words: Annotated[str, typer.Argument(metavar="WORDS", help="What is sought.", show_default=False)],
    whole: Annotated[bool, typer.Option("--whole-words", help="No parts of longer words.")] = False,
    pattern: Annotated[bool, typer.Option("--pattern", help="WORDS is a regular expression.")] = False,
    case: Annotated[bool, typer.Option("--case", help="Letters only as written: case, accents, signs.")] = False,
    notes: Annotated[bool, typer.Option(help="Look into what analysts wrote, too.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program, a line for each hit.")] = False,
) -> None:
    """Find words in all texts and notes: several near each other, "in quotes" a phrase, *part of a word.

    Ends with 0 when something was found, with 3 when nothing was.
    """
    from workbench.analysis.finding import Query
    from workbench.analysis.pattern_errors import PatternError, PatternInvalid
    from workbench.analysis.search.everywhere import Everywhere
    from workbench.analysis.search.excerpts import Excerpts

    query = Query(words, exact=case, whole=whole, pattern=pattern)
    with reading(path) as project:
        searching, printer = Everywhere(project.reading), _Printer(project.reading, Excerpts(project.reading), as_json)
        try:
            for found in searching.search(query, with_notes=notes):
                printer.say(found)
        except PatternError as error:
            print(pattern_words(error), file=sys.stderr)
            raise typer.Exit(2 if isinstance(error, PatternInvalid) else 1) from error
        finally:
            searching.close()
    printer.end()


class _Printer:
    """Prints what is found as it is found."""

    def __init__(self, reading: "Reading", excerpts: "Excerpts", as_json: bool) -> None:
        self._reading, self._excerpts, self._as_json = reading, excerpts, as_json
        self._hits = self._listed = self._sources = self._notes = 0

    def say(self, found: "Found") -> None:
        """Print what was found in one source, or in one note."""
        from workbench.analysis.search.found import NoteHit, SourceHits

        if isinstance(found, SourceHits):
            self._say_source(found)
        elif isinstance(found, NoteHit):
            self._say_note(found)
        else:
            print(f"The text of “{found.text.title}” is damaged or gone and could not be searched.", file=sys.stderr)

    def _say_source(self, found: "SourceHits") -> None:
        from workbench.model.document import Places
        from workbench.sources.records import document_of

        self._hits, self._sources, self._listed = self._hits + found.count, self._sources + 1, self._listed + len(found.hits)
        places = Places(document_of(self._reading, found.text.version_id))
        wanted = ((found.text, found.hits.pieces(number)) for number in range(len(found.hits)))
        for number, made in enumerate(self._excerpts.of(wanted)):
            span = found.hits[number]
            row = {
                "source_id": found.text.source_id, "title": found.text.title, "start": span.start, "end": span.end,
                "pieces": [[one.start, one.end] for one in found.hits.pieces(number)],
                "page": places.document.page_at(span.start), "paragraph": places.paragraph_at(span.start),
                "words": made.words, "found": [[one.start, one.end] for one in made.pieces],
            }  # fmt: skip
            self._print(row, f"{found.text.title}\t{place_words(places, span.start)}\t{made.words}")

    def _say_note(self, hit: "NoteHit") -> None:
        from workbench.analysis.search.context import snippet

        self._hits, self._notes, self._listed = self._hits + 1, self._notes + 1, self._listed + 1
        made = snippet(hit.words, hit.pieces)
        row = {
            "note": hit.kind.value, "table": hit.table, "id": hit.id, "name": hit.name, "words": made.words,
            "found": [[one.start, one.end] for one in made.pieces],
        }  # fmt: skip
        self._print(row, f"{hit.name}\t{hit.kind.value}\t{made.words}")

    def _print(self, row: dict[str, Any], line: str) -> None:
        print(json.dumps(row, ensure_ascii=False) if self._as_json else line)

    def end(self) -> None:
        """Say on stderr how much was found; NOTHING_FOUND if nothing was."""
        if not self._hits:
            print("Nothing was found.", file=sys.stderr)
            raise typer.Exit(NOTHING_FOUND)
        parts = [(self._sources, "source"), (self._notes, "note")]
        where = ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in parts if count)
        left = f"; the first {self._listed} are listed" if self._listed < self._hits else ""
        print(f"{self._hits} hit{'' if self._hits == 1 else 's'} in {where}{left}", file=sys.stderr)


def place_words(places: "Places", offset: int) -> str:
    """Return ``p. 2, ¶ 7`` as far as there are pages and paragraphs, else the code point."""
    page, paragraph = places.document.page_at(offset), places.paragraph_at(offset)
    parts = [f"p. {places.document.page_label(page)}" if page else "", f"¶ {paragraph}" if paragraph else ""]
    return ", ".join(part for part in parts if part) or str(offset)
