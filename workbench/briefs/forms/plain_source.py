"""An annotated source as plain runs, for forms that have no notes beside the text: passages in brackets with their numbers."""

from workbench.briefs.forms.grids import cites
from workbench.briefs.parts import Paragraph, Run
from workbench.briefs.source_parts import Piece, Pieces, SourceBlock

BEGIN, END = "\u27e6", "\u27e7"
"""White square brackets, ours: where a passage begins and ends."""


def runs_of(pieces: Pieces) -> Paragraph:
    """Return pieces as runs; each part of a passage stands between brackets and is followed by its number, which is cited."""
    out: list[Run] = []
    covered = [set(piece.passages) for piece in pieces if piece.kind != "page"]
    around = zip([set[int](), *covered], covered, [*covered[1:], set[int]()], strict=False)
    for piece in pieces:
        if piece.kind == "page":
            out.append(Run(f" [{piece.text}] "))
            continue
        before, here, after = next(around)
        out += [Run(BEGIN * len(here - before))] if here - before else []
        out.append(_worded(piece))
        out += [run for number in sorted(here - after) for run in (Run(END), *cites((number,)))]
    return tuple(out)


def _worded(piece: Piece) -> Run:
    faces = piece.faces.split()
    return Run(piece.text, bold="bold" in faces, italic="italic" in faces)


def lines_of(pieces: Pieces) -> tuple[Paragraph, ...]:
    """Return pieces as runs, a line of the source a paragraph; at least one, which may be empty."""
    lines: list[list[Run]] = [[]]
    for run in runs_of(pieces):
        first, *rest = run.text.split("\n")
        lines[-1].append(Run(first, run.cites, run.bold, run.italic))
        lines += [[Run(each, (), run.bold, run.italic)] for each in rest]
    return tuple(map(tuple, lines))


def rows_of(block: SourceBlock) -> tuple[tuple[Paragraph, ...], ...]:
    """Return a table's rows, all of one length: a cell stands where it begins, what else it covers is empty."""
    grid: list[list[Paragraph]] = []
    taken: set[tuple[int, int]] = set()
    for at, row in enumerate(block.rows):
        out: dict[int, Paragraph] = {}
        column = 0
        for cell in row:
            while (at, column) in taken:
                column += 1
            out[column] = runs_of(cell.pieces)
            taken |= {(at + down, column + over) for down in range(cell.rows) for over in range(cell.columns)}
            column += cell.columns
        grid.append([out.get(each, ()) for each in range(max(out, default=-1) + 1)])
    count = max(map(len, grid), default=0)
    return tuple((*row, *[()] * (count - len(row))) for row in grid)
