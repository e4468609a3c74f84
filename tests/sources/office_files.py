"""Small office files made for one test: only the parts that it needs."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
                         ("fo", "xsl-fo-compatible"), ("meta", "meta"))
)  # fmt: skip


def archive(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip archive of the parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def parts_of(whole: bytes) -> dict[str, str | bytes]:
    """Return the parts of a zip archive by name."""
    with zipfile.ZipFile(io.BytesIO(whole)) as made:
        return {name: made.read(name) for name in made.namelist()}


def with_part(whole: bytes, name: str, content: str) -> bytes:
    """Return an archive with a part put in, or put in another's place."""
    return archive({**parts_of(whole), name: content})


def docx(body: str, **parts: str) -> bytes:
    """Return a DOCX of a body; parts by name (styles, numbering, footnotes, endnotes, settings, header1): their content."""
    kinds = {name: name.rstrip("0123456789") for name in parts}
    relations = "".join(f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{name}.xml"/>' for name, kind in kinds.items())
    link = f'<Relationship Id="web" Type="{R}/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return archive({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{relations}{link}</Relationships>',
        **{f"word/{name}.xml": f'<w:{root(name)} xmlns:w="{W}">{content}</w:{root(name)}>' for name, content in parts.items()},
    })  # fmt: skip


def root(name: str) -> str:
    """Return the name of a part's root."""
    return {"header": "hdr", "footer": "ftr"}.get(name.rstrip("0123456789"), name)


def p(words: str, style: str = "", more: str = "") -> str:
    """Return a DOCX paragraph of one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def item(words: str, number: int = 1, level: int = 0) -> str:
    """Return a DOCX list item."""
    return p(words, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def odt(body: str, automatic: str = "", styles: str = "", master: str = "", meta: str = "") -> bytes:
    """Return an ODT of a body, its automatic styles, its named styles, its page styles and its metadata."""
    return archive({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f'<office:body><office:text xmlns:xlink="http://www.w3.org/1999/xlink">{body}</office:text></office:body>'
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {_ODF}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{master}</office:master-styles></office:document-styles>",
        "meta.xml": f'<office:document-meta {_ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{meta}</office:meta>'
        "</office:document-meta>",
    })  # fmt: skip


def epub(chapters: dict[str, str], metadata: str = "", **parts: str) -> bytes:
    """Return an EPUB of chapters by name (what stands in their body); parts: more of META-INF by name."""
    items = "".join(f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    xhtml = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
    return archive({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
        **{f"OPS/{name}": f"<!DOCTYPE html><html {xhtml}><body>{body}</body></html>" for name, body in chapters.items() if body},  # noqa: E501
        **{f"META-INF/{name}.xml": content for name, content in parts.items()},
    })  # fmt: skip
