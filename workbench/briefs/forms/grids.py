"""Tables of a brief, as runs: the same for every form. What is a picture on paper is a table of words here."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any

from workbench.briefs.parts import (
    BriefContent,
    ChartPart,
    ChronologyPart,
    ClaimsPart,
    FactPart,
    Figure,
    HeatRow,
    Paragraph,
    PassagePart,
    Quotation,
    Run,
    ScalePart,
)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; head may be empty; shares: of the width, a column each; shades: of each number's cell, from 0 to 1.

    kind: what it shows, for the look; middle: the columns whose cells are figures. depths: how far each row is moved in.
    """

    kind: str
    head: tuple[Paragraph, ...]
    rows: tuple[tuple[Paragraph, ...], ...]
    shares: tuple[float, ...] = ()
    shades: tuple[tuple[float, ...], ...] = ()
    middle: frozenset[int] = frozenset()
    depths: tuple[int, ...] = ()


def words(text: object, *, bold: bool = False, italic: bool = False) -> Paragraph:
    """Return a text as runs, none if it is empty."""
    return (Run(str(text), bold=bold, italic=italic),) if text != "" else ()


def cites(numbers: Iterable[int]) -> Paragraph:
    """Return numbers of passages as a citation, none for none."""
    found = tuple(numbers)
    return (Run(cites=found),) if found else ()


def gist(passage: PassagePart) -> Paragraph:
    """Return the line that stands for a passage: under quotation marks if it is the passage's own words.

    Such a run has its text too: the citation is in another cell, and need not follow the words.
    """
    if passage.gist_is_quoted and passage.gist:
        return (Run(passage.gist, quotation=Quotation(passage.number, (passage.gist,))),)
    return words(passage.gist)


def gists(passages: Iterable[PassagePart], say: dict[str, Any]) -> Grid:
    """Return the passages of a section, a line each."""
    names = ("column_number", "column_gist", "column_source", "column_grade", "column_claim")
    rows = tuple(
        (cites((each.number,)), gist(each), words(each.source), words(each.grade), words(each.claimed_as)) for each in passages
    )
    return Grid("gists", tuple(words(say[name]) for name in names), rows, (0.07, 0.56, 0.08, 0.09, 0.2))


def heat(rows: tuple[HeatRow, ...], tags: tuple[str, ...], say: dict[str, Any]) -> Grid:
    """Return themes by source; the figure stands in the cell, the shade only helps."""
    most = max((count for row in rows for count in row.counts), default=0) or 1
    head = (words(say["theme"]), *map(words, tags), words(say["all"]))
    body = tuple(
        (words(row.label, bold=row.depth == 0), *(words(count or "–") for count in row.counts), words(row.total, bold=True))
        for row in rows
    )
    count = len(tags) + 1
    share = min(0.14, 0.62 / count)
    return Grid(
        "heat", head, body, (1 - share * count, *[share] * count),
        tuple((0.0, *(count / most for count in row.counts), 0.0) for row in rows), frozenset(range(1, count + 1)),
        tuple(row.depth for row in rows),
    )  # fmt: skip


def chronology(part: ChronologyPart, say: dict[str, Any]) -> Grid:
    """Return events in their order: when, what, which passages."""
    rows = tuple((words(event.words, bold=True), (*words(event.text), *cites(event.cites))) for event in part.events)
    return Grid("chronology", (words(say["when"]), words(say["what"])), rows, (0.24, 0.76))


def relations(part: ChartPart, say: dict[str, Any]) -> Grid:
    """Return relations as sentences, as what they are claimed, and the passages."""
    names = {node.key: node.label for node in part.nodes}
    rows = tuple(
        (
            (
                *words(names.get(edge.begin, edge.begin), bold=True),
                *words(f" {edge.label} "),
                *words(names.get(edge.end, edge.end), bold=True),
                *cites(edge.cites),
            ),
            words(say["claims"].get(edge.style, edge.style)),
        )
        for edge in part.edges
    )
    return Grid("relations", (words(say["relations"]), words(say["column_claim"])), rows, (0.76, 0.24))


def claims(part: ClaimsPart, content: BriefContent) -> Grid:
    """Return claims by source, an empty cell said to be one."""
    say: dict[str, Any] = dict(content.words)
    short = {source.tag: source.short for source in content.sources}
    heads = (words(f"{tag} {short.get(tag, '')}".strip(), bold=True) for tag in part.sources)
    none = words(say["not_mentioned"], italic=True)
    rows = tuple(
        (
            words(row.claim, bold=True),
            *(cell or none for cell in row.cells),
            words(say["verdicts"].get(row.verdict, row.verdict)),
        )
        for row in part.rows
    )
    count = max(1, len(part.sources))
    return Grid("claims", (words(say["claim"]), *heads, words(say["reading"])), rows, (0.22, *[0.64 / count] * count, 0.14))


def facts(parts: tuple[FactPart, ...], say: dict[str, Any]) -> Grid:
    """Return what is stated of an entity: what, when, as what."""
    rows = tuple((_fact(part, say), words(part.when), words(part.claimed_as)) for part in parts)
    return Grid("facts", (words(say["what"]), words(say["when"]), words(say["column_claim"])), rows, (0.62, 0.2, 0.18))


def _fact(part: FactPart, say: dict[str, Any]) -> Paragraph:
    against = (Run(f" {say['evidence_against']} "), *cites(part.against)) if part.against else ()
    return (*words(part.text), *cites(part.cites), *against)


def yardstick(part: ScalePart, content: BriefContent) -> Grid:
    """Return the terms of a yardstick, each with its limits and the key judgments that use it."""
    say: dict[str, Any] = dict(content.words)
    rows = []
    for term, low, high in part.terms:
        used = [str(number) for number, each in enumerate(content.judgments, start=1) if each.likelihood == term]
        name = say["judgment"] if len(used) == 1 else say["judgments_lower"]
        users = f"{name} {', '.join(used)}" if used else ""
        rows.append((words(term, bold=bool(used)), words(f"{low:g}–{high:g} %"), words(users)))
    return Grid("yardstick", (), tuple(rows), (0.4, 0.2, 0.4))


def meanings(terms: tuple[tuple[str, str], ...]) -> Grid:
    """Return grades or levels with what they mean."""
    return Grid("meanings", (), tuple((words(term, bold=True), words(meaning)) for term, meaning in terms), (0.2, 0.8))


def cells(rows: tuple[tuple[Paragraph, ...], ...]) -> Grid:
    """Return a table of the prose, its head first."""
    count = max(map(len, rows), default=1) or 1
    whole = tuple((*row, *[()] * (count - len(row))) for row in rows)
    return Grid(
        "prose", whole[0], whole[1:], middle=frozenset(column for column in range(count) if _are_figures(whole[1:], column))
    )


def _are_figures(rows: tuple[tuple[Paragraph, ...], ...], column: int) -> bool:
    texts = ["".join(run.text for run in row[column]).strip() for row in rows]
    found = [text for text in texts if text]
    return bool(found) and all(
        text.strip("-+−%").replace(",", "").replace(".", "").replace(" ", "").isdecimal() for text in found
    )


def of_figure(figure: Figure, content: BriefContent) -> Grid | None:
    """Return a figure as a table; of a profile its facts; None where there is nothing to show."""
    say: dict[str, Any] = dict(content.words)
    tags = figure.sources or tuple(source.tag for source in content.sources)
    if figure.themes:
        return heat(figure.themes, tags, say)
    if figure.chronology:
        return chronology(figure.chronology, say)
    if figure.relations:
        return relations(figure.relations, say)
    if figure.claims:
        return claims(figure.claims, content)
    if figure.entity:
        return facts(figure.entity.facts, say) if figure.entity.facts else None
    return yardstick(figure.yardstick or content.yardstick, content) if figure.kind == "yardstick" else None


def joined(parts: Iterable[Paragraph], between: str) -> Paragraph:
    """Return runs joined by a text, those left out that are empty."""
    found = [part for part in parts if part]
    return tuple(chain.from_iterable((*words(between if at else ""), *part) for at, part in enumerate(found)))


_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LIGHTER = 0.48
"""As on the PDF's pages: tints of the reader, lightened for paper."""


def colour(value: str) -> str:
    """Return six digits of a colour, empty if it is none."""
    return value[1:].upper() if _COLOUR.fullmatch(value) else ""


def tint(value: str) -> str:
    """Return six digits of a tint as it stands behind quoted words on paper; a grey if it is none."""
    digits = colour(value) or "CDCFD6"
    parts = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(part + (255 - part) * _LIGHTER):02X}" for part in parts)
