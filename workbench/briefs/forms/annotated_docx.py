"""An annotated source as DOCX: passages shaded under their theme, a comment at each with what stands beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from workbench.briefs.forms import grids
from workbench.briefs.forms.docx_lines import Face, run
from workbench.briefs.forms.docx_package import Properties, Written, package, text_width
from workbench.briefs.forms.visible import all_visible, portable
from workbench.briefs.parts import BriefContent, ThemePart
from workbench.briefs.source_parts import AnnotatedSource, Cell, MemoPart, NotePart, Piece, Pieces, SourceBlock

TLP = {"TLP:RED": "FF2B2B", "TLP:AMBER": "FFC000", "TLP:AMBER+STRICT": "FFC000", "TLP:GREEN": "33FF00"}
"""Colours of labels on black (TLP 2.0); white for all others."""

LINES = {"solid": "single", "dashed": "dash", "dotted": "dotted", "dash-dotted": "dotDash", "double": "double", "wave": "wave"}
INK, GREY = "1C1E21", "5C5F66"
STYLES = {"quotation": "Quote", "footnote": "FootnoteText", "caption": "Caption", "page furniture": "Small", "row": "Small"}
INDENT = 360
"""How far each level of a list is moved in, in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class Around:
    """What an annotated source stands in: levels of headings above it, the id of its first comment.

    begin, end: runs where a passage of a number begins, and its number where it ends.
    """

    above: int = 0
    first_comment: int = 1
    begin: Callable[[int], str] = lambda _number: ""
    end: Callable[[int], str] = lambda number: run(str(number), Face(style="Citation"))


ALONE = Around()


def annotated_docx(content: BriefContent) -> bytes:
    """Return an annotated source as a document of Word; its passages are in it as a custom XML part, unaltered."""
    shown = all_visible(content)
    return AnnotatedDocx(shown, shown.annotated[0]).file()


class AnnotatedDocx:
    """Writes one annotated source, a file of its own or a part of a brief; every text of content is visible already."""

    def __init__(self, content: BriefContent, source: AnnotatedSource, around: Around = ALONE) -> None:
        self._content, self._source, self._around = content, source, around
        self._say = {name: value for name, value in self._content.words.items() if isinstance(value, str)}
        self._notes = {note.number: note for note in self._source.notes}
        self._themes: dict[str, ThemePart] = {theme.key: theme for theme in self._content.themes}
        self._keys = {note.number: key for key, note in enumerate(self._source.notes, start=around.first_comment)}
        self._comments: dict[int, str] = {}

    def file(self) -> bytes:
        """Return the whole file."""
        meta = self._content.meta
        body = _paragraph("Title", run(self._source.title)) + self.body()
        head = _paragraph("Header", run(meta.title, Face(bold=True, colour=INK)) + self._label())
        page = f"{run(self._say['page'] + ' ')}{_field('PAGE')}{run(' ' + self._say['of'] + ' ')}{_field('NUMPAGES')}"
        foot = _paragraph("Footer", f"{run(chr(9))}{page}{self._label()}")
        keywords = ", ".join(theme.name for theme in self._content.themes)
        about = (meta.title, meta.author, self._say["document"], keywords, meta.moment, meta.language, meta.paper)
        written = Written(body, (), tuple(filter(None, self.comments())), (), head, foot)
        return package(written, Properties(*about), portable(self._content.citations))

    def body(self, *, legend: bool = True) -> str:
        """Return what is known of the source and its text; legend: with how themes are marked."""
        return "".join((*self._head(legend=legend), *map(self._block, self._source.blocks)))

    def comments(self) -> list[str]:
        """Return the comments of what was written, one a passage in the order of their ids; empty where none was written."""
        return [self._comments.get(key, "") for key in self._keys.values()]

    def _label(self) -> str:
        label = self._content.meta.handling
        return run("\t") + run(f"\u2005{label}\u2005", Face(bold=True, colour=TLP.get(label, "FFFFFF"), size=24, fill="000000"))

    def _head(self, *, legend: bool) -> list[str]:
        parts = [_paragraph("Small", run(line)) for line in self._source.facts]
        parts += [_paragraph("Small", run(line, Face(bold=True, colour=INK))) for line in self._source.told]
        parts += [
            _paragraph("Small", run(f"{self._say['memo']}  ", Face(bold=True, colour=INK)) + run(_memo_words(memo)))
            for memo in self._source.memos
        ]
        if self._content.themes and legend:
            swatches = [
                run("\u00a0" * 5, self._marked((theme.key,))) + run(f"\u00a0{theme.name}   ") for theme in self._content.themes
            ]
            key = run(f"{self._say['themes']}   ", Face(bold=True, colour=INK)) + "".join(swatches)
            parts.append(_paragraph("Small", key))
        return parts

    # --- the text

    def _block(self, block: SourceBlock) -> str:
        way = "<w:bidi/>" if block.right_to_left else ""
        if block.kind == "gap":
            return _paragraph("Small", run(block.marker, Face(italic=True)))
        if block.kind == "table":
            return self._table(block)
        inner = self._pieces(block.pieces, right_to_left=block.right_to_left)
        if block.kind == "heading":
            return _paragraph(f"Heading{min(block.level + self._around.above, 6)}", inner, way)
        if block.kind == "list item":
            left = (min(block.level, 8) + 1) * INDENT
            extra = f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs>{way}<w:ind w:left="{left}" w:hanging="{INDENT}"/>'
            return _paragraph(
                "ListBullet", run(f"{block.marker or '–'}\t") + inner, f'<w:numPr><w:numId w:val="0"/></w:numPr>{extra}'
            )
        marker = run(f"{block.marker} ", Face(bold=True)) if block.marker else ""
        return _paragraph(STYLES.get(block.kind, "Normal"), marker + inner, way)

    def _table(self, block: SourceBlock) -> str:
        width = text_width(self._content.meta.paper)
        column = width // max(1, block.width)
        columns = f'<w:gridCol w:w="{column}"/>' * block.width
        rows = _Rows(block.rows).written(self, column, block.heads)
        look = f'<w:tblLook w:val="0620" w:firstRow="{int(block.heads > 0)}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"/>'
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="BriefTable"/><w:tblW w:w="{column * block.width}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>'
            f"{_paragraph('AfterTable', '')}"
        )

    def cell(self, cell: Cell, width: int, merge: str = "") -> str:
        """Return a cell; merge: how it goes on over rows."""
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        inner = self._pieces(cell.pieces) if merge != "<w:vMerge/>" else ""
        style = "TableHead" if cell.header else "TableText"
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width * cell.columns}" w:type="dxa"/>{span}{merge}</w:tcPr>'
            f"{_paragraph(style, inner)}</w:tc>"
        )

    def _pieces(self, pieces: Pieces, *, right_to_left: bool = False) -> str:
        return "".join(self._piece(piece, right_to_left=right_to_left) for piece in pieces)

    def _piece(self, piece: Piece, *, right_to_left: bool) -> str:
        if piece.kind == "page":
            return run(f" [{piece.text}] ", Face(colour=GREY, size=14))
        begins = "".join(
            f'{self._around.begin(number)}<w:commentRangeStart w:id="{self._keys[number]}"/>' for number in piece.starts
        )
        ends = "".join(map(self._end, piece.ends))
        face = self._marked(piece.themes) if piece.passages else Face()
        faces = piece.faces.split()
        face = Face(
            "bold" in faces, "italic" in faces, colour=face.colour, underline=face.underline, fill=face.fill,
            right_to_left=right_to_left, style="FootnoteReference" if {"superscript", "note"} & set(faces) else "",
        )  # fmt: skip
        return f"{begins}{run(piece.text, face)}{ends}"

    def _end(self, number: int) -> str:
        """Return the end of a passage: its number, its comment."""
        note, key = self._notes[number], self._keys[number]
        self._comments[key] = self._comment(note)
        reference = f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{key}"/></w:r>'
        return f'<w:commentRangeEnd w:id="{key}"/>{self._around.end(number)}{reference}'

    def _marked(self, keys: tuple[str, ...]) -> Face:
        """Return the face of a passage: its theme's tint, and a line whose pattern tells it apart without colour."""
        theme = self._themes.get(keys[0]) if keys else None
        fill, line = grids.tint(theme.tint if theme else ""), grids.colour(theme.colour if theme else "")
        return Face(colour=INK, underline=(LINES.get(theme.dash if theme else "dotted", "single"), line or GREY), fill=fill)

    # --- beside it

    def _comment(self, note: NotePart) -> str:
        author = ", ".join(note.analysts) or self._say["document"]
        initials = "".join(part[0] for part in author.split()[:3])
        names = ", ".join(self._themes[key].name for key in note.themes if key in self._themes)
        claim = " · ".join(filter(None, (note.grade, note.claimed_as, note.says_who)))
        first = run(f"{note.number}  ", Face(bold=True)) + run(
            ", ".join(filter(None, (names, *note.entities))), Face(bold=True)
        )
        lines = [first + run(f"  {claim}"), run(note.gist), *(run(each, Face(italic=True)) for each in note.remarks)]
        lines += [run(f"{self._say['memo']}  ", Face(bold=True)) + run(_memo_words(memo)) for memo in note.memos]
        inner = "".join(_paragraph("CommentText", line) for line in lines if line)
        return (
            f'<w:comment w:id="{self._keys[note.number]}" w:author={quoteattr(author)} '
            f'w:date="{self._content.meta.moment[:19]}Z" '
            f"w:initials={quoteattr(initials)}>{inner}</w:comment>"
        )


class _Rows:
    """Rows of a table with the cells that go on from the rows above, which this form writes out."""

    def __init__(self, rows: tuple[tuple[Cell, ...], ...]) -> None:
        self._rows = rows

    def written(self, document: AnnotatedDocx, width: int, heads: int) -> str:
        """Return all rows."""
        below: dict[int, tuple[Cell, int]] = {}
        out = []
        for at, row in enumerate(self._rows):
            cells, column, left = [], 0, list(row)
            while left or column in below:
                if column in below:
                    cell, more = below.pop(column)
                    cells.append(document.cell(cell, width, "<w:vMerge/>"))
                    if more > 1:
                        below[column] = (cell, more - 1)
                    column += cell.columns
                    continue
                cell = left.pop(0)
                cells.append(document.cell(cell, width, '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""))
                if cell.rows > 1:
                    below[column] = (cell, cell.rows - 1)
                column += cell.columns
            head = "<w:tblHeader/>" if at < heads else ""
            out.append(f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>")
        return "".join(out)


def _memo_words(memo: MemoPart) -> str:
    by = f" ({memo.analyst})" if memo.analyst else ""
    return "\n".join(filter(None, (memo.heading, memo.body))) + by


def _paragraph(style: str, inner: str, extra: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{inner}</w:p>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} ">{run("1")}</w:fldSimple>'
