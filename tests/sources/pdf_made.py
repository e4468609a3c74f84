"""PDFs made for a test: pages of known letters, turned, cropped, broken, by the thousand."""

import io

import pikepdf

BROKEN = b"BT /F1 12 Tf (never closed"
"""Contents that no reader can make sense of."""


SLOW = b"0.99 g 1 1 590 840 re f\n"
"""An operator that paints the whole page: thousands of them take a second."""


def contents(lines: list[str], *, left: int = 72, top: int = 770, size: int = 12, pitch: int = 18) -> bytes:
    """Return the operators that set lines of plain ASCII letters."""
    parts = [f"BT /F1 {size} Tf"]
    for number, line in enumerate(lines):
        words = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        parts.append(f"1 0 0 1 {left} {top - number * pitch} Tm ({words}) Tj")
    return "\n".join([*parts, "ET"]).encode("ascii")


def pdf_of(
    pages: list[bytes],
    *,
    turn: dict[int, int] | None = None,
    crop: dict[int, list[int]] | None = None,
    box: tuple[int, int] = (595, 842),
) -> bytes:
    """Return a PDF of pages with such contents; turn and crop by number from 1."""
    made = pikepdf.new()
    font = made.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )
    for number, content in enumerate(pages, 1):
        page = pikepdf.Dictionary(
            Type=pikepdf.Name.Page,
            MediaBox=[0, 0, *box],
            Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)),
            Contents=made.make_stream(content),
        )
        if turn and number in turn:
            page.Rotate = turn[number]
        if crop and number in crop:
            page.CropBox = crop[number]
        made.pages.append(pikepdf.Page(page))
    out = io.BytesIO()
    made.save(out, static_id=True)
    return out.getvalue()


def prose(count: int, seed: int = 0) -> list[str]:
    """Return lines of words of which each is found once."""
    return [
        f"Line {seed}x{number} tells of cranes and quays numbered {seed * 100 + number} and more." for number in range(count)
    ]


def typeset(markup: str) -> bytes:
    """Return a PDF that Typst sets of its own markup, in the fonts that come with it; always the same bytes."""
    import typst

    return typst.compile(markup.encode("utf-8"), ignore_system_fonts=True)


Values = dict[str, object]


def annotated(data: bytes, *annotations: Values, fields: bool = False) -> bytes:
    """Return a PDF with annotations put upon its first page; fields: they are a form's."""
    with pikepdf.open(io.BytesIO(data)) as made:
        written = [
            made.make_indirect(
                pikepdf.Dictionary(Type=pikepdf.Name.Annot, **{key: _value(value) for key, value in {"F": 4, **values}.items()})
            )
            for values in annotations
        ]
        made.pages[0].Annots = pikepdf.Array(written)
        if fields:
            made.Root.AcroForm = made.make_indirect(pikepdf.Dictionary(Fields=pikepdf.Array(written)))
        out = io.BytesIO()
        made.save(out, static_id=True)
        return out.getvalue()


def _value(value: object) -> object:
    if isinstance(value, str):
        return pikepdf.Name(value) if value.startswith("/") else pikepdf.String(value)
    return pikepdf.Array(value) if isinstance(value, list) else value


def quads(*boxes: tuple[float, float, float, float]) -> list[float]:
    """Return the quadrilaterals of boxes (left, bottom, right, top) in the order that programs write them in."""
    return [number for x0, y0, x1, y1 in boxes for number in (x0, y1, x1, y1, x0, y0, x1, y0)]
