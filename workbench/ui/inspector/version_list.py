"""The versions of a source in its record: number, day, reader, passages on each; a click opens one to be read."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.sources.versions import VersionRecord
from workbench.ui.moments import moment_words
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.words import tr

HEIGHT = 44


class VersionRow(RowButton):
    """44 high: what it is called and how many passages stand on it; when and by what it was read."""

    def __init__(self, tokens: Tokens, version: VersionRecord, *, newest: bool) -> None:
        super().__init__(tokens, HEIGHT)
        number = tr("Version {number}").format(number=version.number)
        self._name = tr("{version}, the newest").format(version=number) if newest else number
        self._newest = newest
        self._count = tr("%n passage(s)", version.passages)
        reader = tr("corrected by hand") if version.reader == "correction" else version.reader
        self._second = f"{moment_words(version.imported_at)} · {reader} · {version.original_name}"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{self._name}, {self._count}, {self._second}")
        self.setToolTip(tr("Read this version"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint two lines."""
        painter, tokens, rect = self.ground(), self._tokens, QRectF(self.rect())
        small = font(tokens, "small", tabular=True)
        count = QFontMetricsF(small).horizontalAdvance(self._count) + 2
        painter.setFont(font(tokens, "ui_strong" if self._newest else "ui"))
        painter.setPen(tokens.colour("text"))
        painter.drawText(rect.adjusted(16, 4, -24 - count, -20), Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setFont(small)
        painter.setPen(tokens.colour("text2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(16, 4, -16, -20), right, self._count)
        words = QFontMetricsF(small).elidedText(self._second, Qt.TextElideMode.ElideRight, rect.width() - 32)
        painter.drawText(rect.adjusted(16, 22, -16, -4), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class VersionList(QWidget):
    """Rows, the newest first. wanted(version id): to be read."""

    wanted = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.rows: list[VersionRow] = []
        self._shown: Sequence[VersionRecord] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_versions(self, versions: Sequence[VersionRecord]) -> None:
        """Show these versions."""
        if versions == self._shown:
            return
        self._shown = versions
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, version in enumerate(versions):
            row = VersionRow(self._tokens, version, newest=place == 0 and len(versions) > 1)
            row.clicked.connect(lambda _checked=False, one=version.id: self.wanted.emit(one))
            self._column.addWidget(row)
            self.rows.append(row)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for row in self.rows:
            row.set_tokens(tokens)
