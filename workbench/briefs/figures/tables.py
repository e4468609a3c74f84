"""Figures as tables for spreadsheets (RFC 4180): UTF-8 with a mark, as Excel needs it, and nothing that it would calculate."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from workbench.briefs.parts import Figure, Paragraph

RISKY = ("=", "+", "-", "@", "\t", "\r", "'")
"""First letters of a cell that a spreadsheet would calculate; such a cell is written after a '."""

Row = list[str]


def csv_of(figure: Figure, say: dict[str, Any]) -> bytes:
    """Return a figure as a table with a head; only the head where there is nothing to show."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerows([_safe(cell) for cell in row] for row in rows_of(figure, say))
    return b"\xef\xbb\xbf" + held.getvalue().encode("utf-8", "replace")


def rows_of(figure: Figure, say: dict[str, Any]) -> list[Row]:
    """Return a figure's rows, the head first."""
    if figure.chronology is not None:
        head = [say["when"], say["from_year"], say["to_year"], say["what"], say["passages_column"]]
        events = figure.chronology.events
        return [head, *([each.words, _year(each.begin), _year(each.end), each.text, _listed(each.cites)] for each in events)]
    if figure.relations is not None:
        return _relations(figure, say)
    if figure.claims is not None:
        head = [say["claim"], *figure.claims.sources, say["verdict"]]
        verdicts = say["verdicts"]
        return [head, *([row.claim, *map(_plain, row.cells), verdicts.get(row.verdict, "")] for row in figure.claims.rows)]
    if figure.entity is not None:
        head = [say["what"], say["when"], say["column_claim"], say["passages_column"], say["only_against"]]
        facts = figure.entity.facts
        return [head, *([each.text, each.when, each.claimed_as, _listed(each.cites), _listed(each.against)] for each in facts)]
    if figure.yardstick is not None:
        return [[say["yardstick"], "%", "%"], *([term, f"{low:g}", f"{high:g}"] for term, low, high in figure.yardstick.terms)]
    return [[say["theme"], *figure.sources, say["all"]], *_themes(figure)]


def _themes(figure: Figure) -> Iterable[Row]:
    for row in figure.themes:
        yield [f"{'  ' * row.depth}{row.label}", *map(str, row.counts), str(row.total)]


def _relations(figure: Figure, say: dict[str, Any]) -> list[Row]:
    chart = figure.relations
    names = {node.key: node.label for node in chart.nodes} if chart else {}
    head = [say["relation_from"], say["relation"], say["relation_to"], say["column_claim"], say["passages_column"]]
    edges = chart.edges if chart else ()
    claims = say["claims"]
    return [
        head,
        *(
            [names[each.begin], each.label, names[each.end], claims.get(each.style, each.style), _listed(each.cites)]
            for each in edges
        ),
    ]


def _year(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _listed(cites: Iterable[int]) -> str:
    return ", ".join(map(str, cites))


def _plain(cell: Paragraph) -> str:
    return "".join(f" [{_listed(run.cites)}]" if run.cites else run.text for run in cell)


def _safe(words: str) -> str:
    return f"'{words}" if words.lstrip(" ").startswith(RISKY) else words
