"""A copy of an original PDF with real highlight annotations and notes (ISO 32000-1, 12.5.6.10): any viewer shows them.

The original that the project keeps is never touched. Each highlight has an appearance of its own, so that viewers draw it
that make none; what was on the pages stays.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.briefs.annotated.gathering import Choice, annotated_content
from workbench.briefs.forms.visible import visible
from workbench.briefs.parts import BriefContent, ThemePart
from workbench.briefs.source_parts import NotePart
from workbench.coding.records import passages
from workbench.project.reading import Reading
from workbench.sources.errors import Encrypted, SourceError, WrongPassword
from workbench.sources.pdf_map import Rectangle, rectangles_of
from workbench.sources.records import document_of, original_of, source

PLAIN, PLAIN_TINT = "#5c5f66", "#dcdde1"
"""The colours of a passage without a theme."""

_PRINT = 4
"""The flag by which an annotation is printed, too (ISO 32000-1, table 165)."""


class NoAnnotatedOriginal(Exception):
    """No copy was made; fields: title, reason.

    reason: ``not-pdf``, ``encrypted`` (it opens with a password only), ``protected`` (its maker forbids annotations),
    ``damaged``, ``no-map`` (its letters have no places on the pages) or ``no-passages``.
    """

    def __init__(self, title: str, reason: str) -> None:
        super().__init__(f"{title}: {reason}")
        self.title, self.reason = title, reason


@dataclass(frozen=True, slots=True)
class AnnotatedOriginal:
    """The copy's bytes; passages: how many are highlighted; unplaced: numbers of those whose letters have no place.

    was_signed: the original bears a signature, which a copy with annotations no longer fulfils.
    """

    data: bytes
    passages: int
    unplaced: tuple[int, ...] = ()
    was_signed: bool = False


def annotated_original(
    reading: Reading, source_id: int, choice: Choice | None = None, cancelled: Callable[[], None] = lambda: None
) -> AnnotatedOriginal:
    """Return a copy of a source's original with its passages as highlights; cancelled may raise to end it.

    Raises KeyError (no such source), DamagedProject, NoAnnotatedOriginal.
    """
    with reading.snapshot() as still:
        record = source(still, source_id)
        original = original_of(still, record.version_id)
        if not original[:1024].lstrip().startswith(b"%PDF-"):
            raise NoAnnotatedOriginal(record.title, "not-pdf")
        content = annotated_content(still, source_id, choice)
        document = document_of(still, record.version_id)
        spans = {int(one.id): one.spans for one in passages(still, version_id=record.version_id)}
    notes = content.annotated[0].notes
    if not notes:
        raise NoAnnotatedOriginal(record.title, "no-passages")
    if not document.page_map and not document.areas:
        raise NoAnnotatedOriginal(record.title, "no-map")
    cancelled()
    pieces = [(at, span) for at, note in enumerate(notes) for span in spans[note.passage_id]]
    try:
        boxes = rectangles_of(original, document, [span for _, span in pieces])
    except SourceError as error:
        raise NoAnnotatedOriginal(
            record.title, "encrypted" if isinstance(error, (Encrypted, WrongPassword)) else "damaged"
        ) from error
    places: list[list[Rectangle]] = [[] for _ in notes]
    for (at, _), found in zip(pieces, boxes, strict=True):
        places[at] += found
    return _written(original, content, places, record.title, cancelled)


def _written(
    original: bytes, content: BriefContent, places: Sequence[Sequence[Rectangle]], title: str, cancelled: Callable[[], None]
) -> AnnotatedOriginal:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(original)) as pdf:
            if pdf.is_encrypted and not pdf.allow.modify_annotation:
                raise NoAnnotatedOriginal(title, "protected")
            unplaced = _annotate(pdf, content, places, cancelled)
            signed = _is_signed(pdf)
            out = io.BytesIO()
            pdf.save(out, encryption=True if pdf.is_encrypted else None, deterministic_id=not pdf.is_encrypted)
    except pikepdf.PasswordError as error:
        raise NoAnnotatedOriginal(title, "encrypted") from error
    except pikepdf.PdfError as error:
        raise NoAnnotatedOriginal(title, "damaged") from error
    shown = len(places) - len(unplaced)
    return AnnotatedOriginal(out.getvalue(), shown, unplaced, signed)


def _is_signed(pdf: Any) -> bool:
    """Tell whether a signature stands in a PDF (ISO 32000-1, 12.7.2, SigFlags bit 1)."""
    form = pdf.Root.get("/AcroForm")
    try:
        return form is not None and bool(int(form.get("/SigFlags", 0)) & 1)
    except (AttributeError, TypeError, ValueError):
        return False


def _annotate(
    pdf: Any, content: BriefContent, places: Sequence[Sequence[Rectangle]], cancelled: Callable[[], None]
) -> tuple[int, ...]:
    """Add all highlights, one a page that a passage lies on; returns the numbers of the passages without a place."""
    themes = {theme.key: theme for theme in content.themes}
    fresh: dict[int, list[Any]] = {}
    unplaced = []
    for note, found in zip(content.annotated[0].notes, places, strict=True):
        cancelled()
        pages = dict.fromkeys(page for page, *_ in found if 1 <= page <= len(pdf.pages))
        if not pages:
            unplaced.append(note.number)
        for page in pages:
            boxes = [each[1:] for each in found if each[0] == page]
            fresh.setdefault(page, []).extend(_highlight(pdf, page, boxes, note, themes, content))
    for page, made in fresh.items():
        held = pdf.pages[page - 1].obj
        before = list(held.Annots) if "/Annots" in held else []
        held.Annots = pdf.make_indirect(_array([*before, *made]))
    return tuple(unplaced)


def _array(items: Sequence[Any]) -> Any:
    from pikepdf import Array

    return Array(items)


def _highlight(
    pdf: Any, page: int, boxes: Sequence[tuple[float, ...]], note: NotePart, themes: dict[str, ThemePart], content: BriefContent
) -> tuple[Any, Any]:  # fmt: skip
    """Return a highlight and its pop-up note; the four corners of a line in the order that viewers expect."""
    from pikepdf import Array, Dictionary, Name, String

    first = themes.get(note.themes[0]) if note.themes else None
    colour = _channels(first.colour if first else PLAIN)
    tint = _channels(first.tint if first else PLAIN_TINT)
    quads = [each for x0, y0, x1, y1 in boxes for each in (x0, y1, x1, y1, x0, y0, x1, y0)]
    around = [min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)]
    names = ", ".join(themes[key].name for key in note.themes if key in themes) or ", ".join(note.entities)
    moment = _moment(content.meta.moment)
    obj = pdf.pages[page - 1].obj
    made = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Highlight, Rect=Array(around), QuadPoints=Array(quads), C=Array(tint), F=_PRINT,
            Contents=String(visible(_words(note, names, content.words))), T=String(visible(", ".join(note.analysts))),
            Subj=String(visible(names)), NM=String(f"passage-{note.passage_id}-{page}"), M=String(moment),
            CreationDate=String(moment), P=obj, AP=Dictionary(N=_appearance(pdf, boxes, around, tint, colour)),
        )
    )  # fmt: skip
    pop_up = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Popup, Rect=Array([around[2], around[1], around[2] + 180, around[1] + 90]),
            Parent=made, Open=False, F=28,
        )
    )  # fmt: skip
    made.Popup = pop_up
    return made, pop_up


def _appearance(
    pdf: Any, boxes: Sequence[tuple[float, ...]], around: Sequence[float], tint: Sequence[float], colour: Sequence[float]
) -> Any:
    """Return how a highlight is drawn: its tint multiplied with what is there, and a line below each line of words."""
    from pikepdf import Array, Dictionary, Name

    fills = " ".join(f"{x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re" for x0, y0, x1, y1 in boxes)
    lines = " ".join(f"{x0:.2f} {y0 + 0.3:.2f} m {x1:.2f} {y0 + 0.3:.2f} l" for x0, y0, x1, _ in boxes)
    drawn = f"/G gs {_numbers(tint)} rg {fills} f {_numbers(colour)} RG 0.6 w {lines} S"
    multiply = Dictionary(Type=Name.ExtGState, BM=Name.Multiply)
    return pdf.make_stream(
        drawn.encode("ascii"), Type=Name.XObject, Subtype=Name.Form, BBox=Array(around),
        Group=Dictionary(S=Name.Transparency, CS=Name.DeviceRGB), Resources=Dictionary(ExtGState=Dictionary(G=multiply)),
    )  # fmt: skip


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{value:.3f}" for value in values)


def _channels(colour: str) -> list[float]:
    return [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]


def _moment(iso: str) -> str:
    """Return an ISO moment in UTC as a PDF writes it (ISO 32000-1, 7.9.4)."""
    digits = "".join(each for each in iso[:19] if each.isdigit())
    return f"D:{digits:0<14}Z"


def _words(note: NotePart, names: str, say: dict[str, Any]) -> str:
    """Return a note in lines: number and themes, gist, grade and claim, comments, memos."""
    claim = ", ".join(filter(None, (note.grade, note.claimed_as, note.says_who)))
    memos = [
        f"{say['memo']}: {'. '.join(filter(None, (memo.heading, memo.body)))}{f' ({memo.analyst})' if memo.analyst else ''}"
        for memo in note.memos
    ]
    lines = (f"{note.number} · {names}", note.gist, claim, *note.remarks, *memos)
    return "\n".join(line for line in lines if line)
