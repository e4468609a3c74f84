"""Prose with citations: plain text in which ``[3]`` cites passage number 3."""

import re

from workbench.briefs.parts import Block, Paragraph, Prose, Run

_CITE = re.compile(r"[ \u00a0]*\[\s*(\d{1,9}(?:\s*[,;]\s*\d{1,9})*)\s*\]")

_BEFORE_STOP = re.compile(r"((?:[ \u00a0]*\[[\d,; ]+\])+)([.,;:!?…]+)")


def parse(text: str) -> Prose:
    """Return the paragraphs of a text, one a line, empty ones left out; neighbouring citations are joined."""
    return tuple(Block(paragraph(line)) for line in text.splitlines() if line.strip())


def paragraph(line: str) -> Paragraph:
    """Return the runs of one line: text and citations in turn; a citation stands after the stop or comma that follows it."""
    runs: list[Run] = []
    at = 0
    line = _BEFORE_STOP.sub(r"\2\1", line.strip())
    for found in _CITE.finditer(line):
        if found.start() > at:
            runs.append(Run(text=line[at : found.start()]))
        numbers = tuple(int(figure) for figure in re.findall(r"\d+", found[1]))
        if runs and runs[-1].cites:
            runs[-1] = Run(cites=runs[-1].cites + numbers)
        else:
            runs.append(Run(cites=numbers))
        at = found.end()
    if at < len(line):
        runs.append(Run(text=line[at:]))
    return tuple(runs)


def numbers(text: str) -> set[int]:
    """Return the numbers that a text cites."""
    return {number for part in parse(text) for run in part.runs for number in run.cites}


def columns(text: str) -> tuple[tuple[Paragraph, ...], ...]:
    """Return each line as one to three cells, cut at ``|``: question, what one source says, what another says."""
    rows = (line.split("|", 2) for line in text.splitlines() if line.strip(" |\t"))
    return tuple(tuple(paragraph(cell) for cell in row) for row in rows)
