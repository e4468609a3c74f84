"""What is dragged within the window: a theme or entity, or stretches of the text in front; JSON under types of our own."""

import json
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData

from workbench.model.span import Span

TARGET = "application/x-workbench-target"
"""``{"theme": id, "also": [id, …]}`` or ``{"entity": id}``; also: further ones that are dragged with it."""

SPANS = "application/x-workbench-spans"
"""``[[start, end], …]`` in code points of the source that is being read."""

PASSAGES = "application/x-workbench-passages"
"""``[passage id, …]``: passages of any sources, from a list."""


def target_data(kind: str, target_id: int, name: str, also: Sequence[int] = ()) -> QMimeData:
    """Return what is dragged when a theme or an entity is, with further ones of its kind; elsewhere it drops as its name."""
    data = QMimeData()
    data.setData(TARGET, json.dumps({kind: target_id, "also": list(also)}).encode())
    data.setText(name)
    return data


def targets_in(data: QMimeData) -> tuple[str, tuple[int, ...]] | None:
    """Return kind and ids of what is dragged, in order; None if it is something else or damaged."""
    first = target_in(data)
    if first is None:
        return None
    try:
        also = tuple(int(one) for one in json.loads(_bytes(data, TARGET)).get("also", ()))
    except (ValueError, TypeError):
        also = ()
    return first[0], (first[1], *also)


def target_in(data: QMimeData) -> tuple[str, int] | None:
    """Return kind and id of a dragged theme or entity; None if it is something else or damaged."""
    try:
        read = json.loads(_bytes(data, TARGET))
        kind = next(kind for kind in ("theme", "entity") if kind in read)
        return kind, int(read[kind])
    except (ValueError, TypeError, StopIteration, KeyError):
        return None


def spans_in(data: QMimeData) -> tuple[Span, ...]:
    """Return the dragged stretches; empty if it is something else or damaged."""
    try:
        pairs: Iterable[tuple[int, int]] = json.loads(_bytes(data, SPANS))
        return tuple(Span(int(start), int(end)) for start, end in pairs)
    except (ValueError, TypeError):
        return ()


def passages_data(passage_ids: Iterable[int]) -> QMimeData:
    """Return what is dragged when passages of a list are."""
    data = QMimeData()
    data.setData(PASSAGES, json.dumps(list(passage_ids)).encode())
    return data


def passages_in(data: QMimeData) -> tuple[int, ...]:
    """Return the dragged passages; empty if it is something else or damaged."""
    try:
        return tuple(int(one) for one in json.loads(_bytes(data, PASSAGES)))
    except (ValueError, TypeError):
        return ()


def _bytes(data: QMimeData, kind: str) -> bytes:
    return bytes(data.data(kind).data()) if data.hasFormat(kind) else b""
