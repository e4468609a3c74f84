"""Documents for tests and pictures: a builder, a mixed text of our own, and a rough reader of plain text."""

from dataclasses import replace
from pathlib import Path

from workbench.model.document import Block, BlockKind, Document, Style, StyleKind

Piece = tuple[Block, str]


def block(kind: BlockKind, text: str, **rest: object) -> Piece:
    """Return a block that has no place yet, and its text."""
    return Block(kind, 0, 0, **rest), text  # type: ignore[arg-type]


def paragraph(text: str) -> Piece:
    """Return a paragraph."""
    return block(BlockKind.PARAGRAPH, text)


def table(number: int, rows: list[list[str]]) -> list[Piece]:
    """Return the cells of a table whose first row heads it."""
    return [
        block(BlockKind.TABLE_CELL, text, table=number, row=row, column=column, header=row == 0)
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
    ]


def build(pieces: list[Piece], **rest: object) -> Document:
    """Put blocks one after the other, as a reader of files does."""
    text, blocks = "", []
    for at, (piece, words) in enumerate(pieces):
        if at:
            before = pieces[at - 1][0]
            same_row = piece.table is not None and (piece.table, piece.row) == (before.table, before.row)
            text += "\t" if same_row else "\n"
        blocks.append(replace(piece, start=len(text), end=len(text) + len(words)))
        text += words
    return Document(text, tuple(blocks), **rest)  # type: ignore[arg-type]


def mixed() -> Document:
    """Return a text of our own with all that is hard: emoji, Arabic, a table, a note within a sentence, a long list."""
    pieces = [
        block(BlockKind.HEADING, "A harbour and its visitors", level=1),
        paragraph("The delegation came in March. It stayed for three days, and left on the 4th. Nobody said why."),
        paragraph(
            "Observers 🙂 counted 12 ships 👩‍👩‍👧 near it, among them the S-300 carrier. The U.S. consul's note was short."
        ),
        paragraph("وصل الوفد إلى الميناء S-300 في شهر مارس، ثم غادر بعد ثلاثة أيام. لم يقل أحد لماذا."),
        paragraph("The word שלום stands in the middle of this line of English, and so does مرحبا there."),
        block(BlockKind.LIST_ITEM, "A first point, kept short.", level=1, marker="•"),
        block(
            BlockKind.LIST_ITEM,
            "A second point that goes on and on until it needs another line to be told in full, as points do.",
            level=1,
            marker="•",
        ),
        block(BlockKind.LIST_ITEM, "A point below it.", level=2, marker="a)"),
        *table(
            0,
            [
                ["Aspect", "Effect", "What it means for the port"],
                ["Cranes", "Two new ones", "Larger ships can be unloaded there"],
                ["Pilots", "", "Night arrivals"],
            ],
        ),
        paragraph("The storm that came in"),
        block(BlockKind.FOOTNOTE, "Measured at the old lighthouse.", marker="¹"),
        block(BlockKind.FURNITURE, "Harbour Review 3"),
        paragraph("late autumn broke the mole. Repairs began at once."),
        block(BlockKind.QUOTATION, "We shall build it again, and higher, said the harbour master.", level=1),
        paragraph("漢字かな交じり文。次の文です。"),
        paragraph("Zażółć gęślą jaźń: e\u0301te\u0301 avec des accents combinés."),
    ]
    document = build(pieces)
    pages = (0, document.text.index("late autumn"))
    styles = (Style(StyleKind.BOLD, document.text.index("delegation"), document.text.index("delegation") + 10),)
    return replace(document, pages=pages, styles=styles)


def long(paragraphs: int = 10_000) -> Document:
    """Return many short paragraphs, of lengths that differ."""
    words = ["boats", "ropes", "cargo", "customs", "night", "pilots", "wind", "grain", "cranes", "tide"]
    pieces = [
        paragraph(f"Paragraph {i}. " + " ".join(words[(i * 7 + j) % 10] for j in range(5 + i * 13 % 60)) + ".")
        for i in range(paragraphs)
    ]
    return build(pieces)


def from_file(path: Path) -> Document:
    """Read a plain text roughly: pipe tables, dashes, short lines without a full stop as headings, notes."""
    pieces: list[Piece] = []
    number, row = -1, 0
    for line in path.read_text(encoding="utf-8").split("\n"):
        words = line.strip()
        if not words or set(words) <= set("|-"):
            continue
        if words.startswith("|"):
            if not (pieces and pieces[-1][0].table == number):
                number, row = number + 1, 0
            cells = [cell.strip() for cell in words.strip("|").split("|")]
            pieces += [
                block(BlockKind.TABLE_CELL, c, table=number, row=row, column=i, header=row == 0) for i, c in enumerate(cells)
            ]
            row += 1
        elif words.startswith("- "):
            pieces.append(block(BlockKind.LIST_ITEM, words[2:], level=1, marker="•"))
        elif words[0] == "¹":
            pieces.append(block(BlockKind.FOOTNOTE, words[1:].strip(), marker="¹"))
        elif len(words) < 110 and words[-1] not in ".:;":
            pieces.append(block(BlockKind.HEADING, words, level=2))
        else:
            pieces.append(paragraph(words))
    return build(pieces)
