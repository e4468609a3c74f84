"""An annotated source as one HTML file: notes beside the line on which a passage begins; no scripts, no network."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from workbench.briefs.forms.html_lines import linked
from workbench.briefs.forms.html_page import TLP, embedded, head, theme_classes
from workbench.briefs.forms.visible import all_visible
from workbench.briefs.parts import BriefContent
from workbench.briefs.source_parts import AnnotatedSource, Cell, MemoPart, NotePart, Piece, Pieces, SourceBlock
from workbench.paths import resources

FACES = {
    "bold": "strong", "italic": "em", "superscript": "sup", "subscript": "sub", "code": "code", "strike": "s", "note": "sup",
}  # fmt: skip
SMALL = {"footnote": "footnote", "page furniture": "furniture", "message header": "header", "caption": "caption", "row": "row"}


@dataclass(frozen=True, slots=True)
class Around:
    """What an annotated source stands in: levels of headings above it; what the ids of passages and notes begin with.

    back: by number, HTML that leads from a note to where its passage is cited.
    """

    above: int = 0
    passage: str = "passage-"
    note: str = "note-"
    back: Mapping[int, str] = field(default_factory=dict)


ALONE = Around()


def annotated_html(content: BriefContent) -> str:
    """Return an annotated source as a page; nothing in its texts is read as markup."""
    shown = all_visible(content)
    return AnnotatedHtml(shown, shown.annotated[0]).page()


def annotated_sheet() -> str:
    """Return the style sheet of annotated sources, which goes after that of briefs."""
    return (resources() / "html" / "annotated.css").read_text(encoding="utf-8")


class AnnotatedHtml:
    """Writes one annotated source, a page of its own or a part of a brief; every text of content is visible already."""

    def __init__(self, content: BriefContent, source: AnnotatedSource, around: Around = ALONE) -> None:
        self._content, self._source, self._around = content, source, around
        self._say = self._content.words
        self._notes = {note.number: note for note in self._source.notes}
        self._themes = {theme.key: theme for theme in self._content.themes}
        self._classes = theme_classes(self._content.themes)

    def page(self) -> str:
        """Return the whole page."""
        meta = self._content.meta
        colour = TLP.get(meta.handling, "#FFFFFF")
        label = f'<strong class="tlp" style="color: {colour}">{escape(meta.handling)}</strong>'
        frame = f'<div class="frame"><span>{escape(str(self._say["document"]))}</span>{label}</div>'
        title = f'<header class="masthead"><h1 dir="auto">{escape(self._source.title)}</h1></header>'
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(meta.language)}">\n<head>\n{head(self._content, annotated_sheet())}</head>\n'
            f'<body class="annotated">\n{frame}\n<main>\n{title}\n{self.record()}\n{self.text()}\n</main>\n{frame}\n'
            f'<script type="application/json" id="passages">{embedded(self._content.citations)}</script>\n</body>\n</html>\n'
        )

    # --- the head

    def record(self, *, legend: bool = True) -> str:
        """Return what is known of the source; legend: with how themes are marked."""
        facts = "<br>".join(linked(line) if line.startswith("http") else escape(line) for line in self._source.facts)
        told = "".join(f'<p class="told">{escape(line)}</p>' for line in self._source.told)
        memos = "".join(map(self._memo, self._source.memos))
        swatches = " ".join(self._swatch(theme.key) for theme in self._content.themes) if legend else ""
        key = f'<p class="legend"><b>{escape(str(self._say["themes"]))}</b> {swatches}</p>' if swatches else ""
        return f'<div class="record"><p dir="auto">{facts}</p>{told}{memos}{key}</div>'

    def _memo(self, memo: MemoPart) -> str:
        heading = f"<b>{escape(str(self._say['memo']))}</b> {escape(memo.heading)}".rstrip()
        by = f" <i>{escape(memo.analyst)}</i>" if memo.analyst else ""
        body = "<br>".join(map(escape, memo.body.split("\n"))) if memo.body else ""
        return f'<p class="memo" dir="auto">{heading}{"<br>" if memo.heading and body else " "}{body}{by}</p>'

    def _swatch(self, key: str) -> str:
        return f'<span class="swatch"><mark class="{self._classes[key]}">\u2003</mark>{escape(self._themes[key].name)}</span>'

    # --- the text

    def text(self) -> str:
        """Return the source's text, its notes beside it."""
        language = self._source.language if 2 <= len(self._source.language) <= 3 else ""
        lang = f' lang="{escape(language)}"' if language else ""
        return f"<article{lang}>\n{self._blocks(self._source.blocks)}\n</article>"

    def _blocks(self, blocks: Iterable[SourceBlock]) -> str:
        """Return blocks; items that follow each other stand in one list."""
        parts = []
        for is_item, group in groupby(blocks, lambda block: block.kind == "list item"):
            if is_item:
                parts.append(f'<ul class="items">\n{"".join(map(self._item, group))}</ul>')
            else:
                parts += map(self._block, group)
        return "\n".join(parts)

    def _item(self, block: SourceBlock) -> str:
        sign = escape(block.marker or "–")
        way = _way(block)
        return f'<li style="--depth: {block.level}"{way}><span class="sign">{sign}</span> {self._pieces(block.pieces)}</li>\n'

    def _block(self, block: SourceBlock) -> str:
        way, inner = _way(block), self._pieces(block.pieces)
        number = f'<span class="paragraph-number">¶ {block.number}</span>' if block.number else ""
        if block.kind == "heading":
            level = min(block.level + 1 + self._around.above, 6)
            return f"{self._beside(block)}<h{level}{way}>{self._pieces(block.pieces, noted=False)}</h{level}>"
        if block.kind == "table":
            return self._table(block)
        if block.kind == "gap":
            return f'<p class="told gap">{escape(block.marker)}</p>'
        if block.kind == "quotation":
            return f"<blockquote{way}><p>{number}{inner}</p></blockquote>"
        if block.kind == "code":
            return f"<pre{way}>{inner}</pre>"
        marker = f'<span class="sign">{escape(block.marker)}</span> ' if block.marker else ""
        small = f' class="small {SMALL[block.kind]}"' if block.kind in SMALL else ""
        return f"<p{small}{way}>{number}{marker}{inner}</p>"

    def _table(self, block: SourceBlock) -> str:
        rows = ["".join(map(self._cell, row)) for row in block.rows]
        heads = "".join(f"<tr>{row}</tr>" for row in rows[: block.heads])
        body = "".join(f"<tr>{row}</tr>\n" for row in rows[block.heads :])
        head_rows = f"<thead>{heads}</thead>\n" if heads else ""
        return f'{self._beside(block)}<div class="tabled"><table>{head_rows}<tbody>{body}</tbody></table></div>'

    def _cell(self, cell: Cell) -> str:
        name = "th" if cell.header else "td"
        spans = f' colspan="{cell.columns}"' * (cell.columns > 1) + f' rowspan="{cell.rows}"' * (cell.rows > 1)
        return f'<{name}{spans} dir="auto">{self._pieces(cell.pieces, noted=False)}</{name}>'

    def _beside(self, block: SourceBlock) -> str:
        """Return the notes of a block within which none can float."""
        return "".join(self._note(self._notes[number]) for number in block.notes)

    def _pieces(self, pieces: Pieces, *, noted: bool = True) -> str:
        return "".join(self._piece(piece, noted=noted) for piece in pieces)

    def _piece(self, piece: Piece, *, noted: bool) -> str:
        if piece.kind == "page":
            return f' <span class="ours">[{escape(piece.text)}]</span> '
        shown = escape(piece.text).replace("\n", "<br>")
        for face in piece.faces.split():
            shown = f"<{FACES[face]}>{shown}</{FACES[face]}>" if face in FACES else shown
        if piece.passages:
            for depth, key in reversed(list(enumerate(piece.themes[:3]))):
                shown = f'<mark class="{self._classes[key]} under-{depth}">{shown}</mark>'
            shown = shown if piece.themes else f'<mark class="no-theme">{shown}</mark>'
        begins = "".join(f'<a id="{self._around.passage}{number}"></a>' for number in piece.starts)
        notes = "".join(self._note(self._notes[number]) for number in piece.starts) if noted else ""
        ends = "".join(
            f'<sup class="cite"><a href="#{self._around.note}{number}">{number}</a></sup>' for number in piece.ends
        )  # fmt: skip
        return f"{begins}{notes}{shown}{ends}"

    # --- beside it

    def _note(self, note: NotePart) -> str:
        claim = " · ".join(filter(None, (note.grade, note.claimed_as, note.says_who)))
        themes = " ".join(map(self._swatch, note.themes))
        entities = escape(", ".join(note.entities))
        number = f'<a class="number" href="#{self._around.passage}{note.number}">{note.number}</a>'
        lines = [f"{number} {themes} {entities} {escape(claim)}"]
        lines += [f'<span class="gist" dir="auto">{escape(note.gist)}</span>'] if note.gist else []
        lines += [f'<i dir="auto">{escape(remark)}</i>' for remark in note.remarks]
        memo_word = escape(str(self._say["memo"]))
        for memo in note.memos:
            by = f" <i>{escape(memo.analyst)}</i>" if memo.analyst else ""
            words = "<br>".join(escape(each) for each in filter(None, (memo.heading, *memo.body.split("\n"))))
            lines.append(f'<span class="memo" dir="auto"><b>{memo_word}</b> {words}{by}</span>')
        lines += [back] if (back := self._around.back.get(note.number)) else []
        language, inner = escape(self._content.meta.language), "<br>".join(lines)
        known = f"{self._around.note}{note.number}"
        return f'<small class="note-beside" role="note" id="{known}" lang="{language}" dir="ltr">{inner}</small>'


def _way(block: SourceBlock) -> str:
    return ' dir="rtl"' if block.right_to_left else ""
