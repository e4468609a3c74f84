"""Rules: the straight lines drawn on a PDF's page, along which the cells of a table lie."""

import ctypes
from dataclasses import dataclass
from typing import Any

_OBJECTS, _SEGMENTS, _RULES = 20_000, 400, 3_000
_THIN = 2.5
_SHORT = 6.0
_MOVE, _LINE, _BEZIER = 2, 0, 1


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line along one axis, in points of the unturned page; across: its place on the other axis, from start to end."""

    level: bool
    across: float
    start: float
    end: float


def read_rules(page: Any) -> list[Rule]:
    """Return the level and upright lines of an open page, the sides of drawn boxes among them; none of a map's thousands."""
    import pypdfium2.raw as pdfium

    found: list[Rule] = []
    handle = page.raw
    for place in range(min(pdfium.FPDFPage_CountObjects(handle), _OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(handle, place)
        if pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_PATH:
            found += _of_path(drawn)
            if len(found) > _RULES:
                return []
    return found


def _of_path(path: Any) -> list[Rule]:
    """Return the straight parts of one path; a thin filled box is one rule."""
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPath_CountSegments(path)
    if not 2 <= count <= _SEGMENTS:
        return []
    stroke, fill = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke))
    if not (stroke.value or fill.value):
        return []
    sides = [ctypes.c_float() for _ in range(4)]
    if pdfium.FPDFPageObj_GetBounds(path, *map(ctypes.byref, sides)):
        left, low, right, high = (side.value for side in sides)
        if high - low <= _THIN < right - left:
            return [Rule(True, (low + high) / 2, left, right)]
        if right - left <= _THIN < high - low:
            return [Rule(False, (left + right) / 2, low, high)]
    return [rule for one, two in _edges(path, count) if (rule := _rule(one, two))]


def _rule(one: tuple[float, float], two: tuple[float, float]) -> Rule | None:
    (x0, y0), (x1, y1) = one, two
    if abs(y1 - y0) < 0.5 and abs(x1 - x0) > _SHORT:
        return Rule(True, (y0 + y1) / 2, min(x0, x1), max(x0, x1))
    if abs(x1 - x0) < 0.5 and abs(y1 - y0) > _SHORT:
        return Rule(False, (x0 + x1) / 2, min(y0, y1), max(y0, y1))
    return None


def _edges(path: Any, count: int) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the straight segments of a path, its closing ones too, on the page."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    begun = last = (0.0, 0.0)
    found = []
    for place in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, place)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == _MOVE:
            begun = point
        elif kind == _LINE:
            found.append((last, point))
        if pdfium.FPDFPathSegment_GetClose(segment):
            found.append((point, begun))
        last = point
    return found
