"""Figures as SVG: one picture for the HTML page, the editor and the dialog; on paper the typesetter draws its own."""

from typing import Any

from workbench.briefs.figures.drawing import SIZE, WIDTH, Colours, box, framed, line, text
from workbench.briefs.figures.svg_chronology import chronology_svg
from workbench.briefs.figures.svg_relations import relations_svg
from workbench.briefs.parts import Figure

DRAWN = ("themes", "chronology", "relations", "yardstick")
"""Kinds that are pictures; the others are tables of words."""

ROW = 20.0
HEAT_LETTERS = 46


def svg(figure: Figure, say: dict[str, Any], colours: Colours | None = None) -> str:
    """Return a figure as an SVG element with title and description; empty for tables, and where there is nothing to show.

    Its colours follow the page (currentColor, ``--figure-soft``, ``--figure-line``, ``--figure-paper``, ``--figure-accent``)
    unless given.
    """
    worn, title = colours or Colours(), figure.caption
    if figure.chronology is not None:
        return chronology_svg(figure.chronology, title or say["chronology"], worn)
    if figure.relations is not None:
        return relations_svg(figure.relations, title or say["relations"], worn)
    if figure.kind == "themes" and figure.themes:
        return _heat(figure, title or say["themes_by_source"], say, worn)
    if figure.yardstick is not None:
        return _yardstick(figure, title or say["yardstick"], worn)
    return ""


def _heat(figure: Figure, title: str, say: dict[str, Any], colours: Colours) -> str:
    """Return the grid of themes by source: the figure stands in the cell, the tint only helps."""
    columns = [*figure.sources, say["all"]]
    cell = min(64.0, (WIDTH - 220) / len(columns))
    left = WIDTH - cell * len(columns)
    most = max(max(row.counts, default=0) for row in figure.themes) or 1
    body = [text(head, left + cell * (at + 0.5), 12, anchor="middle", fill=colours.soft) for at, head in enumerate(columns)]
    for at, row in enumerate(figure.themes):
        top = 20 + at * ROW
        label = row.label if len(row.label) <= HEAT_LETTERS else row.label[: HEAT_LETTERS - 1] + "…"
        body.append(text(label, row.depth * 12, top + 13, bold=row.depth == 0))
        for column, count in enumerate(row.counts):
            x = left + cell * column
            if count:
                body.append(box(x + 0.5, top + 0.5, cell - 1, ROW - 1, colours.ink, opacity=0.06 + 0.3 * count / most))
            shown = str(count) if count else "–"
            body.append(text(shown, x + cell / 2, top + 13.5, anchor="middle", fill="" if count else colours.soft))
        body.append(text(str(row.total), left + cell * (len(row.counts) + 0.5), top + 13.5, anchor="middle", bold=True))
    words = "; ".join(_told(row.label, figure.sources, row.counts) for row in figure.themes)
    return framed(body, 22 + ROW * len(figure.themes), title, words, colours)


def _told(label: str, sources: tuple[str, ...], counts: tuple[int, ...]) -> str:
    return f"{label}: " + ", ".join(f"{tag} {count}" for tag, count in zip(sources, counts, strict=False))


def _yardstick(figure: Figure, title: str, colours: Colours) -> str:
    """Return the terms of a yardstick, each with a bar from 0 to 100 per cent."""
    terms = figure.yardstick.terms if figure.yardstick else ()
    left, right = 190.0, WIDTH - 70
    body = []
    for at, (term, low, high) in enumerate(terms):
        y = 10 + at * 17
        scale = (right - left) / 100
        body += [
            text(term, 0, y + 3.5),
            line(left, y, right, y, colours.line),
            *(line(left + tick * scale, y - 3, left + tick * scale, y + 3, colours.line) for tick in (0, 50, 100)),
            box(left + low * scale, y - 4, max((high - low) * scale, 1), 8, colours.ink),
            text(f"{low:g}–{high:g} %", WIDTH, y + 3.5, anchor="end", fill=colours.soft),
        ]
    words = "; ".join(f"{term} {low:g}–{high:g} %" for term, low, high in terms)
    return framed(body, 4 + 17 * len(terms) + SIZE / 2, title, words, colours)
