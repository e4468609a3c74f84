"""Recent projects on the welcome page."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from workbench.model.moment import local
from workbench.ui import locale
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr


class RecentRow(PaintedButton):
    """A recent project: title over path at the left, day over counts at the right."""

    def __init__(self, tokens: Tokens, entry: dict[str, Any]) -> None:
        super().__init__()
        self._entry = entry
        self.setText(str(entry.get("title") or Path(entry["path"]).stem))
        self.setToolTip(tip(entry["path"]))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(58)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the size."""
        return QSize(600, 58)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it like a row."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, tokens = QRectF(self.rect()), self._tokens
        if self.underMouse() or self.ring:
            painter.setPen(QPen(tokens.colour("focus"), 2) if self.ring else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("chosen_row"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        picture = pixmap(tokens, "highlighter-circle", 22, "text2", self.devicePixelRatioF())
        painter.drawPixmap(15, 18, picture)
        painter.setPen(tokens.colour("text"))
        painter.setFont(font(tokens, "ui_strong"))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(rect.width()) - 200)
        painter.drawText(rect.adjusted(50, 11, -150, -27), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour("text2"))
        path = painter.fontMetrics().elidedText(self._entry["path"], Qt.TextElideMode.ElideMiddle, int(rect.width()) - 220)
        painter.drawText(rect.adjusted(50, 29, -150, -9), Qt.AlignmentFlag.AlignVCenter, f"\u2066{path}\u2069")
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(10, 11, -14, -27), right, _day(str(self._entry.get("at", ""))))
        counts = f"{tr('%n source(s)', self._figure('sources'))}, {tr('%n coding(s)', self._figure('codings'))}"
        painter.drawText(rect.adjusted(10, 29, -14, -9), right, counts)

    def _figure(self, name: str) -> int:
        value = self._entry.get(name)
        return value if isinstance(value, int) else 0


def _day(moment: str) -> str:
    try:
        at = local(moment)
    except ValueError:
        return ""
    today = datetime.now().astimezone().date()
    if at.date() == today:
        return tr("today, {time}").format(time=locale.clock(at))
    return locale.long_day(at, year=at.year != today.year)
