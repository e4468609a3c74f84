"""A figure copied, or saved as a file: pictures as SVG, everything as a table."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from workbench.briefs.figures.drawing import ON_PAPER
from workbench.briefs.figures.svg import svg
from workbench.briefs.figures.tables import csv_of, rows_of
from workbench.briefs.parts import Figure
from workbench.model.whole_file import write_whole
from workbench.ui.briefs.figures.view import image
from workbench.ui.theme.tokens import Mode, Tokens


def copied(figure: Figure, say: dict[str, Any]) -> QMimeData:
    """Return a figure as others may paste it: a picture on white, the drawing itself, and its table."""
    data = QMimeData()
    data.setText("\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in rows_of(figure, say)))
    picture = svg(figure, say, ON_PAPER)
    if picture:
        data.setData("image/svg+xml", picture.encode())
        data.setImageData(image(figure, say, Tokens(Mode.LIGHT)))
    return data


def copy(figure: Figure, say: dict[str, Any]) -> None:
    """Put a figure on the clipboard."""
    QApplication.clipboard().setMimeData(copied(figure, say))


def save(figure: Figure, say: dict[str, Any], path: Path) -> None:
    """Write a figure to a file, as the end of its name says: ``.svg`` or ``.csv``; the former file stays if that fails.

    Raises OSError.
    """
    if path.suffix.lower() == ".svg":
        write_whole(path, svg(figure, say, ON_PAPER).encode())
    else:
        write_whole(path, csv_of(figure, say))
