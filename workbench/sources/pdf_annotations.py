"""What lies on a PDF's pages besides their text: form fields, remarks set as text, and stretches that somebody marked."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from workbench.sources.pdf_lines import Line, Word

_FREE_TEXT, _MARKED, _FIELD = 3, frozenset({9, 10, 11}), 20
"""Subtypes of annotations (ISO 32000-1, 12.5.6): free text; highlight, underline, squiggly; widget."""

_CHECK, _RADIO, _CHOICE, _TEXT = 2, 3, frozenset({4, 5}), 6
_UNSEEN = 1 << 1 | 1 << 5
_MOST = 2_000
_LONGEST = 20_000
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked stretch of a page: pdfium's indexes of its characters, the words put to it and by whom."""

    page: int
    index: tuple[int, ...]
    comment: str
    author: str


@dataclass(frozen=True, slots=True)
class Laid:
    """What was laid upon a page: fields and remarks as lines of a kind of their own, and what was marked."""

    lines: tuple[Line, ...] = ()
    marked: tuple[Marked, ...] = ()


def read_annotations(page: Any, text: Any, number: int) -> Laid:
    """Return what is laid upon an open page (text: its raw text page); number from 1. Fields need the page's form."""
    import pypdfium2.raw as pdfium

    count = min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)
    if count <= 0:
        return Laid()
    lines: list[Line] = []
    marked: list[Marked] = []
    for place in range(count):
        with _annotation(page, place) as annotation:
            if not annotation or pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN:
                continue
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            if kind in _MARKED:
                found = _letters_in(text, _quads(annotation))
                if found:
                    marked.append(Marked(number, found, _words(annotation, b"Contents"), _words(annotation, b"T")))
            elif kind == _FREE_TEXT:
                lines += _line(_words(annotation, b"Contents"), _box(annotation), number, "remark")
            elif kind == _FIELD and page.formenv:
                lines += _line(_value(page.formenv.raw, annotation), _box(annotation), number, "field")
    return Laid(tuple(lines), tuple(marked))


@contextmanager
def _annotation(page: Any, place: int) -> Iterator[Any]:
    import pypdfium2.raw as pdfium

    annotation = pdfium.FPDFPage_GetAnnot(page.raw, place)
    try:
        yield annotation
    finally:
        if annotation:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _line(text: str, box: Box | None, number: int, kind: str) -> Iterator[Line]:
    """A line of one word, which may hold spaces and breaks, as high as a field of one line is."""
    text = "\n".join(" ".join(part.split()) for part in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()
    if not text or box is None:
        return
    x0, y0, x1, y1 = box
    rows = text.count("\n") + 1
    size = round(max(4.0, min(12.0, 0.7 * (y1 - y0) / rows)), 1)
    base = y1 - 0.5 * (y1 - y0) / rows - 0.35 * size
    word = Word(text, (-1,) * len(text), x0, x1, base, size, bold=False, raised=(), spaced=True, broken=True, area=box)
    line = Line(number, [word]).close()
    line.kind = kind
    yield line


def _value(form: Any, annotation: Any) -> str:
    """Return what a field shows: its text, the choice made, a ticked or an empty box."""
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in (_CHECK, _RADIO):
        return "☒" if pdfium.FPDFAnnot_IsChecked(form, annotation) else "☐"
    if kind == _TEXT or kind in _CHOICE:
        return _string(lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size))
    return ""


def _words(annotation: Any, key: bytes) -> str:
    import pypdfium2.raw as pdfium

    return _string(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size)).strip()


def _string(ask: Any) -> str:
    """Return what pdfium writes as UTF-16 into a buffer of the size that it asks for, in bytes."""
    size = min(ask(None, 0), 2 * _LONGEST)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[:size].decode("utf-16-le", "ignore").rstrip("\0")


def _box(annotation: Any) -> Box | None:
    import pypdfium2.raw as pdfium

    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
        return None
    left, right = sorted((float(rect.left), float(rect.right)))
    low, high = sorted((float(rect.bottom), float(rect.top)))
    return left, low, right, high


def _quads(annotation: Any) -> list[Box]:
    """Return the boxes of a marked stretch, one a line of it."""
    import pypdfium2.raw as pdfium

    found: list[Box] = []
    points = pdfium.FS_QUADPOINTSF()
    for place in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), _MOST)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, place, ctypes.byref(points)):
            xs = (points.x1, points.x2, points.x3, points.x4)
            ys = (points.y1, points.y2, points.y3, points.y4)
            found.append((min(xs), min(ys), max(xs), max(ys)))
    whole = _box(annotation)
    return found or ([whole] if whole is not None else [])


def _letters_in(text: Any, quads: list[Box]) -> tuple[int, ...]:
    """Return the indexes of the characters whose middle lies in one of the boxes."""
    import pypdfium2.raw as pdfium

    box, found = pdfium.FS_RECTF(), []
    reference = ctypes.byref(box)
    for place in range(max(0, pdfium.FPDFText_CountChars(text))):
        if pdfium.FPDFText_GetLooseCharBox(text, place, reference) and box.right > box.left:
            x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
            if any(x0 <= x <= x1 and y0 - 1 <= y <= y1 + 1 for x0, y0, x1, y1 in quads):
                found.append(place)
    return tuple(found)
