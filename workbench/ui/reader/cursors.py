"""Cursors that Qt has not."""

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPen, QPixmap, QPolygonF

SIZE = 22
"""Pixels at 100 %."""


@cache
def column_cursor() -> QCursor:
    """Return an arrow that points down at a column, its point the hot spot; black with a white edge, as cursors are."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPen(QColor("white"), 1.4)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(edge)
    painter.setBrush(QColor("black"))
    shape = [(8.8, 3), (13.2, 3), (13.2, 12), (17, 12), (11, 19), (5, 12), (8.8, 12)]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape]))
    painter.end()
    return QCursor(picture, 11, 19)
