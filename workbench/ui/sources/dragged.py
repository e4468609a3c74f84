"""What is dragged within the list of sources: sources and folders, JSON under a type of our own."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

ROWS = "application/x-workbench-sources"
"""``[id, …]``: sources and folders, in their order."""


def rows_data(ids: Sequence[int], name: str) -> QMimeData:
    """Return what is dragged; elsewhere it drops as a name."""
    data = QMimeData()
    data.setData(ROWS, json.dumps(list(ids)).encode())
    data.setText(name)
    return data


def rows_in(data: QMimeData) -> tuple[int, ...]:
    """Return the ids that are dragged; empty if it is something else or damaged."""
    try:
        return tuple(int(one) for one in json.loads(bytes(data.data(ROWS).data()))) if data.hasFormat(ROWS) else ()
    except (ValueError, TypeError):
        return ()
