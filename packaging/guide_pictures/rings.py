"""Numbered rings over a picture, beside what the page tells of."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

RADIUS = 19
"""Logical pixels."""
FILL, INK = "#C2410C", "#FFFFFF"
"""Apart from every colour of the program, light and dark."""


def ringed(picture: QPixmap, places: Sequence[tuple[float, float]]) -> QPixmap:
    """Return the picture with rings 1, 2, 3 … around places, in logical pixels."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QFont(["Inter"])
    shape.setPixelSize(22)
    shape.setWeight(QFont.Weight.Bold)
    painter.setFont(shape)
    for number, (x, y) in enumerate(places, 1):
        box = QRectF(QPointF(x - RADIUS, y - RADIUS), QPointF(x + RADIUS, y + RADIUS))
        painter.setPen(QPen(QColor(INK), 2))
        painter.setBrush(QColor(FILL))
        painter.drawEllipse(box)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return picture
