"""How a passage is dragged into a brief."""

from PySide6.QtCore import QMimeData

PASSAGE = "application/x-workbench-passage"
"""The id of a dragged passage, in figures."""


def passage_data(passage_id: int, words: str) -> QMimeData:
    """Return what is dragged when a passage is; elsewhere it drops as its words."""
    data = QMimeData()
    data.setData(PASSAGE, str(passage_id).encode())
    data.setText(words)
    return data


def passage_in(data: QMimeData) -> int | None:
    """Return the dragged passage; None if it is something else or damaged."""
    try:
        return int(bytes(data.data(PASSAGE).data())) if data.hasFormat(PASSAGE) else None
    except ValueError:
        return None
