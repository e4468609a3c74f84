"""A memo as a line, in the inspector, below other memos, on a dossier."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent

from workbench.memos.records import MemoRecord
from workbench.ui.icons import pixmap
from workbench.ui.memo_words import day_words, heading_of, icon_of
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned_name
from workbench.ui.words import tr


class MemoLine(RowButton):
    """A memo as a line of 26 pixels: the icon of its kind, what it is called, who wrote it and when.

    links: it is not about the thing on show, but links to it; then an arrow stands before its name.
    """

    def __init__(self, tokens: Tokens, record: MemoRecord, *, links: bool = False) -> None:
        super().__init__(tokens, 26)
        self.record, self.links = record, links
        words = tr("{name}, links here").format(name=heading_of(record)) if links else heading_of(record)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter, tokens = self.ground(), self._tokens
        name = turned_name("arrow-bend-up-right" if self.links else icon_of(self.record), painter)
        picture = pixmap(tokens, name, 14, "text2", self.devicePixelRatioF())
        painter.drawPixmap(16, 6, picture)
        small = font(tokens, "small", tabular=True)
        painter.setFont(small)
        painter.setPen(tokens.colour("text3"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        who = f"{self.record.initials} {day_words(self.record.edited_at)}".strip()
        painter.drawText(self.rect().adjusted(0, 0, -16, 0), right, who)
        room = self.width() - 38 - 16 - 10 - QFontMetrics(small).horizontalAdvance(who)
        painter.setFont(font(tokens, "ui"))
        done = self.record.kind == "to do" and self.record.is_done
        painter.setPen(tokens.colour("text3" if done else "text"))
        shown = QFontMetrics(painter.font()).elidedText(heading_of(self.record), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(38, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
