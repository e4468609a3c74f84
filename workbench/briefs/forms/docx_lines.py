"""Lines of a brief as WordprocessingML: runs, links within the document, footnotes, comments (ISO/IEC 29500-1, 17.3)."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from workbench.briefs.marks import quotation_marks
from workbench.briefs.parts import Paragraph, PassagePart, Quotation, Run
from workbench.briefs.resolving import words_of_quotation

COMMENT = 1_500
"""Letters of a passage in a comment; the rest is in the annex, and the comment says so by an ellipsis in brackets."""

QUOTED = "QuotedWords"
"""The style of quoted words: it looks like nothing, but verifying tells quotations by it."""

_PIECES = re.compile(r"[\n\t]|[^\n\t]+")


@dataclass(frozen=True, slots=True)
class Face:
    """How a run looks, beside what its style says; colours as six digits, empty for none; size in half points."""

    bold: bool = False
    italic: bool = False
    style: str = ""
    colour: str = ""
    size: int = 0
    underline: tuple[str, str] = ("", "")
    fill: str = ""
    right_to_left: bool = False
    language: str = ""


_PLAIN = Face()


def run(text: str, face: Face = _PLAIN) -> str:
    """Return a run; line breaks and tabs are kept as such."""
    if not text:
        return ""
    inner = "".join(map(_piece, _PIECES.findall(text)))
    return f"<w:r>{_properties(face)}{inner}</w:r>"


def _piece(text: str) -> str:
    if text == "\n":
        return "<w:br/>"
    return "<w:tab/>" if text == "\t" else f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def _properties(face: Face) -> str:
    """Return a run's properties in the order of the schema."""
    kind, colour = face.underline
    parts = (
        f'<w:rStyle w:val="{face.style}"/>' if face.style else "",
        "<w:b/><w:bCs/>" if face.bold else "",
        "<w:i/><w:iCs/>" if face.italic else "",
        f'<w:color w:val="{face.colour}"/>' if face.colour else "",
        f'<w:sz w:val="{face.size}"/><w:szCs w:val="{face.size}"/>' if face.size else "",
        f'<w:u w:val="{kind}" w:color="{colour}"/>' if kind else "",
        f'<w:shd w:val="clear" w:color="auto" w:fill="{face.fill}"/>' if face.fill else "",
        "<w:rtl/>" if face.right_to_left else "",
        f"<w:lang w:{'bidi' if face.right_to_left else 'val'}={quoteattr(face.language)}/>" if face.language else "",
    )
    inner = "".join(parts)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def bookmark_name(anchor: str) -> str:
    """Return an anchor as the name of a bookmark: letters, digits and underlines, at most 40."""
    return re.sub(r"[^A-Za-z0-9]+", "_", anchor)[:40]


def link(anchor: str, inner: str) -> str:
    """Return a link to a bookmark of the document."""
    return f'<w:hyperlink w:anchor={quoteattr(bookmark_name(anchor))} w:history="1">{inner}</w:hyperlink>'


_LINK = re.compile(r'<w:hyperlink w:anchor="([^"]+)"[^>]*>(.*?)</w:hyperlink>', re.DOTALL)


def led(parts: list[str]) -> list[str]:
    """Return parts of a document whose links all lead to a bookmark in one of them: the others are only their words."""
    known = {name for part in parts for name in re.findall(r'<w:bookmarkStart w:id="\d+" w:name="([^"]+)"', part)}
    return [_LINK.sub(lambda found: found[0] if found[1] in known else found[2], part) for part in parts]


class Lines:
    """Writes runs and gathers what they leave elsewhere: footnotes, comments, bookmarks, the places of citations."""

    def __init__(self, passages: Mapping[int, PassagePart], whence: Mapping[int, str], author: str, moment: str) -> None:
        self._passages, self._whence = passages, whence
        self._author, self._moment = author, moment
        self._bookmarks = 0
        self.footnotes: list[str] = []
        self.comments: list[str] = []
        self.places: defaultdict[int, list[str]] = defaultdict(list)

    def line(self, line: Paragraph, *, comments: bool = False, style: str = "Citation") -> str:
        """Return runs; comments: a citation bears one that holds its passage; style: of the citations."""
        return "".join(self._run(each, comments=comments, style=style) for each in line)

    def bookmark(self, anchor: str, inner: str) -> str:
        """Return runs to which links may lead."""
        if not anchor:
            return inner
        self._bookmarks += 1
        name = quoteattr(bookmark_name(anchor))
        return f'<w:bookmarkStart w:id="{self._bookmarks}" w:name={name}/>{inner}<w:bookmarkEnd w:id="{self._bookmarks}"/>'

    def _run(self, each: Run, *, comments: bool, style: str) -> str:
        if each.cites:
            comma = run(", ", Face(style=style))
            return comma.join(self._cite(number, comments=comments, style=style) for number in each.cites)
        if each.note:
            return self._note(each.note)
        if each.quotation:
            return self._quotation(each, comments=comments, style=style)
        shown = run(each.text, Face(each.bold, each.italic, "Hyperlink" if each.refers else ""))
        return link(each.refers, shown) if each.refers and shown else shown

    def _quotation(self, each: Run, *, comments: bool, style: str) -> str:
        quotation = each.quotation or Quotation(0)
        shown = self.quoted(quotation, bold=each.bold, italic=each.italic)
        if each.text or not quotation.pieces:
            return shown
        return shown + self._cite(quotation.number, comments=comments, style=style)

    def quoted(self, quotation: Quotation, *, bold: bool = False, italic: bool = False) -> str:
        """Return quoted words under the marks of their language, in their direction."""
        passage = self._passages.get(quotation.number)
        opening, closing = quotation_marks(passage.language if passage else "")
        right_to_left = passage is not None and passage.right_to_left
        language = passage.language if passage else ""
        slanted = italic and not right_to_left
        face = Face(bold, slanted, QUOTED, right_to_left=right_to_left, language=language)
        return run(f"{opening}{words_of_quotation(quotation)}{closing}", face)

    def _cite(self, number: int, *, comments: bool, style: str) -> str:
        if number not in self._passages:
            return run(f"{number}?", Face(style=style, colour="62666C"))
        places = self.places[number]
        places.append(f"cite {number} {len(places) + 1}")
        shown = self.bookmark(places[-1], link(f"passage {number}", run(str(number), Face(style=style))))
        return self._commented(number, shown) if comments else shown

    def _commented(self, number: int, shown: str) -> str:
        """Return a citation with a comment: the passage's words, where they stand, their grade."""
        key, passage = len(self.comments), self._passages[number]
        words = " … ".join(passage.fragments)
        cut = words if len(words) <= COMMENT else f"{words[:COMMENT]} […]"
        right_to_left = Face(right_to_left=passage.right_to_left, language=passage.language)
        bidi = "<w:bidi/>" if passage.right_to_left else ""
        style = '<w:pStyle w:val="CommentText"/>'
        initials = "".join(part[0] for part in self._author.split()[:3])
        self.comments.append(
            f'<w:comment w:id="{key}" w:author={quoteattr(self._author)} w:date="{self._moment}" '
            f"w:initials={quoteattr(initials)}>"
            f"<w:p><w:pPr>{style}{bidi}</w:pPr>{run(cut, right_to_left)}</w:p>"
            f"<w:p><w:pPr>{style}</w:pPr>{run(self._whence.get(number, ''))}</w:p></w:comment>"
        )
        reference = f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{key}"/></w:r>'
        return f'<w:commentRangeStart w:id="{key}"/>{shown}<w:commentRangeEnd w:id="{key}"/>{reference}'

    def _note(self, note: Paragraph) -> str:
        """Return the sign of a footnote; a footnote holds no comment (Word refuses them there)."""
        number = len(self.footnotes) + 1
        self.footnotes.append("")  # its place, should a note within it ever be written
        sign = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        inner = f'<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>{sign}{run(" ")}{self.line(note)}'
        self.footnotes[number - 1] = f'<w:footnote w:id="{number}"><w:p>{inner}</w:p></w:footnote>'
        return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


_COMMENT_SIGNS = re.compile(
    r'<w:comment(?:RangeStart|RangeEnd) w:id="\d+"/>|'
    r'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference[^>]*/></w:r>'
)
_FOOTNOTE_SIGN = "<w:footnoteReference "


def settled(body: str, comments: list[str]) -> tuple[str, tuple[str, ...]]:
    """Return body and comments without the comments that stand between two footnotes.

    LibreOffice (seen in 7.4) loses the words of footnotes with a comment between them; no word may be lost, and each citation
    leads to its passage all the same.
    """
    first, last = body.find(_FOOTNOTE_SIGN), body.rfind(_FOOTNOTE_SIGN)
    if first != last:
        body = f"{body[:first]}{_COMMENT_SIGNS.sub('', body[first:last])}{body[last:]}"
    kept = set(re.findall(r'<w:commentReference w:id="(\d+)"', body))
    return body, tuple(comment for key, comment in enumerate(comments) if str(key) in kept)
