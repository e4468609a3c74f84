"""The file around a DOCX's words: parts, relations, properties, in one zip whose bytes depend on nothing else (ECMA-376)."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from workbench.paths import resources

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PLAIN_PARTS = ("styles", "numbering", "settings", "fontTable", "footnotes", "comments")
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

MILLIMETRE = 1440 / 25.4
"""Twentieths of a point."""
Signs = Callable[[int], str]
"""The sign of a list by its level."""

PAPERS = {"a4": (11906, 16838), "us-letter": (12240, 15840)}
SIDE, TOP, BOTTOM = 32, 28, 25
"""Margins in mm: lines of some 70 letters."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the body, footnotes and comments as WordprocessingML, the starts of lists; the page's head and foot."""

    body: str
    footnotes: tuple[str, ...]
    comments: tuple[str, ...]
    lists: tuple[tuple[str, int], ...]
    head: str
    foot: str


@dataclass(frozen=True, slots=True)
class Properties:
    """The document's properties (Dublin Core); moment: ISO 8601; language: BCP 47; keywords joined by commas."""

    title: str
    author: str
    subject: str
    keywords: str
    moment: str
    language: str
    paper: str


def text_width(paper: str) -> int:
    """Return the width of the text on a paper, in twentieths of a point."""
    return round(PAPERS.get(paper, PAPERS["a4"])[0] - 2 * SIDE * MILLIMETRE)


def package(written: Written, properties: Properties, citations: str) -> bytes:
    """Return the whole file; citations: JSON, kept as the text of a custom XML part."""
    parts = {
        "word/document.xml": _document(written.body, properties.paper),
        "word/styles.xml": _styles(properties),
        "word/numbering.xml": _numbering(written.lists),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _fonts(),
        "word/footnotes.xml": _footnotes(written.footnotes),
        "word/comments.xml": _root("comments", "".join(written.comments)),
        "word/header1.xml": _root("hdr", written.head),
        "word/footer1.xml": _root("ftr", written.foot),
        "customXml/item1.xml": f'{_XML}<citations xmlns="urn:workbench:citations">{escape(citations)}</citations>',
        "customXml/itemProps1.xml": (
            f'{_XML}<ds:datastoreItem ds:itemID="{{7C4B1A52-6E0B-4E0C-9B64-1C17A7105EED}}" '
            'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
            '<ds:schemaRef ds:uri="urn:workbench:citations"/></ds:schemaRefs></ds:datastoreItem>'
        ),
        "docProps/core.xml": _core(properties),
        "docProps/app.xml": (
            f'{_XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>Analyst Workbench</Application></Properties>"
        ),
    }
    names = {"styles": "styles", "numbering": "numbering", "settings": "settings", "fontTable": "fontTable"}
    names |= {"footnotes": "footnotes", "comments": "comments", "header": "header1", "footer": "footer1"}
    inner = [(f"{R}/{kind}", f"{name}.xml") for kind, name in names.items()] + [(f"{R}/customXml", "../customXml/item1.xml")]
    relations = {
        "_rels/.rels": [
            (f"{R}/officeDocument", "word/document.xml"),
            (f"{_RELATIONS}/metadata/core-properties", "docProps/core.xml"),
            (f"{R}/extended-properties", "docProps/app.xml"),
        ],
        "word/_rels/document.xml.rels": inner,
        "customXml/_rels/item1.xml.rels": [(f"{R}/customXmlProps", "itemProps1.xml")],
    }
    whole = {"[Content_Types].xml": _content_types(), **{name: _related(found) for name, found in relations.items()}, **parts}
    return _zipped(whole)


HEADER_RELATION, FOOTER_RELATION = "rId7", "rId8"


def _zipped(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            archive.writestr(entry, text.encode())
    return out.getvalue()


def _root(name: str, inner: str) -> str:
    return f'{_XML}<w:{name} xmlns:w="{W}" xmlns:r="{R}">{inner}</w:{name}>'


def _document(body: str, paper: str) -> str:
    width, height = PAPERS.get(paper, PAPERS["a4"])
    side, top, bottom, edge = (round(each * MILLIMETRE) for each in (SIDE, TOP, BOTTOM, 12))
    section = (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER_RELATION}"/>'
        f'<w:footerReference w:type="default" r:id="{FOOTER_RELATION}"/>'
        f'<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" w:left="{side}" w:header="{edge}" w:footer="{edge}" '
        'w:gutter="0"/>'
        "</w:sectPr>"
    )
    return _root("document", f"<w:body>{body}{section}</w:body>")


def _styles(properties: Properties) -> str:
    text = (resources() / "docx" / "styles.xml").read_text(encoding="utf-8")
    width = text_width(properties.paper)
    language = properties.language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", properties.language) else "en"
    return text.replace("LANGUAGE", language).replace("TEXTWIDTH", str(width)).replace("HALFWIDTH", str(width // 2))


def _numbering(lists: Iterable[tuple[str, int]]) -> str:
    """Return bullets and numbers of nine levels, and a list of its own for each that begins anew; lists: kind, first number."""
    abstract = _levels(0, "bullet", lambda _: "–") + _levels(1, "decimal", lambda level: f"%{level + 1}.")
    nums = [_num(1, 0, ""), _num(2, 1, "")]
    for number, (kind, start) in enumerate(lists, start=3):
        starts = (start if kind == f"number {level}" else 1 for level in range(9))
        levels = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{first}"/></w:lvlOverride>'
            for level, first in enumerate(starts)
        )
        nums.append(_num(number, 1, levels))
    return _root("numbering", abstract + "".join(nums))


def _num(number: int, abstract: int, inner: str) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{inner}</w:num>'


def _levels(number: int, form: str, sign: Signs) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{sign(level)}"/>'
        '<w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{(level + 1) * 360}" w:hanging="360"/></w:pPr></w:lvl>'
        for level in range(9)
    )
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def _settings() -> str:
    compatible = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    return _root(
        "settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat>{compatible}</w:compat>",
    )


def _fonts() -> str:
    """Name what stands in for a font that a reader has not."""
    others = {"Noto Serif": ("Cambria", "roman"), "Noto Sans": ("Calibri", "swiss"), "Noto Naskh Arabic": ("Arial", "swiss")}
    return _root(
        "fonts",
        "".join(
            f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:family w:val="{family}"/>'
            '<w:pitch w:val="variable"/></w:font>'
            for name, (other, family) in others.items()
        ),
    )


def _footnotes(notes: Iterable[str]) -> str:
    lines = {-1: ("separator", "separator"), 0: ("continuationSeparator", "continuationSeparator")}
    first = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>'
        f"<w:r><w:{sign}/></w:r></w:p></w:footnote>"
        for number, (kind, sign) in lines.items()
    )
    return _root("footnotes", first + "".join(notes))


def _core(properties: Properties) -> str:
    moment = properties.moment[:19] + "Z"
    about = {
        "dc:title": properties.title, "dc:subject": properties.subject, "dc:creator": properties.author,
        "cp:keywords": properties.keywords, "cp:lastModifiedBy": properties.author, "dc:language": properties.language,
    }  # fmt: skip
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in about.items() if value)
    dated = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{escape(moment)}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{inner}{dated}</cp:coreProperties>"
    )


def _related(found: Iterable[tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type={quoteattr(kind)} Target={quoteattr(target)}/>'
        for number, (kind, target) in enumerate(found, start=1)
    )
    return f'{_XML}<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'


def _content_types() -> str:
    office = "application/vnd.openxmlformats-officedocument"
    own = {
        "word/document.xml": f"{_WORD}.document.main+xml",
        **{
            f"word/{name}.xml": f"{_WORD}.{name}+xml"
            for name in ("styles", "numbering", "settings", "fontTable", "footnotes", "comments")
        },
        "word/header1.xml": f"{_WORD}.header+xml",
        "word/footer1.xml": f"{_WORD}.footer+xml",
        "customXml/itemProps1.xml": f"{office}.customXmlProperties+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": f"{office}.extended-properties+xml",
    }
    inner = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in own.items())
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{_XML}<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{inner}</Types>'
    )
