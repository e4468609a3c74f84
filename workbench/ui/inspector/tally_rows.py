"""How often a theme is used, in a line; opened, by source."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.coding.tallies import SourceTally
from workbench.ui import locale
from workbench.ui.inspector.caret import CaretLine
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class Tallies(QWidget):
    """A line of counts with a caret; what each source has is read only while it is open. source_wanted(id): was clicked."""

    source_wanted = Signal(object)

    def __init__(self, tokens: Tokens, read: Callable[[], Sequence[SourceTally]]) -> None:
        """read: returns how often it occurs in each source."""
        super().__init__()
        self._tokens, self._read = tokens, read
        column = QVBoxLayout(self)
        pad(column, 10, 2, 12, 0)
        column.setSpacing(2)
        self.line = CaretLine(tokens)
        self.line.setToolTip(tr("How often in which source"))
        self.line.toggled.connect(self._on_toggled)
        column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        pad(self._grid, 24, 0, 4, 4)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        column.addWidget(self._holder)
        self._holder.hide()
        self._rows: tuple[SourceTally, ...] = ()
        self.set_tokens(tokens)

    def show_counts(self, own: int, whole: int) -> None:
        """Show how many codings it has itself and with its sub-themes."""
        words = tr("%n coding(s)", own)
        if whole != own:
            words = tr("{own}, {whole} with sub-themes").format(own=words, whole=locale.number(whole))
        self.line.setText(words)
        self.line.setEnabled(bool(whole))
        if self.line.isChecked():
            self._fill()

    def _on_toggled(self, opened: bool) -> None:
        self._holder.setVisible(opened)
        if opened:
            self._fill()

    def _fill(self) -> None:
        rows = tuple(locale.by_name(self._read(), lambda one: one.title))
        if rows != self._rows or not self._grid.count():
            self._rows = rows
            self._lay_out()

    def _lay_out(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        for number, row in enumerate(self._rows):
            title = QToolButton(self._holder)
            title.setText(title.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, 210).replace("&", "&&"))
            title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            title.setToolTip(tr("Open this source"))
            title.setStyleSheet("padding: 1px 4px")
            title.setFont(font(self._tokens, "small"))
            title.clicked.connect(lambda _checked=False, one=row.source_id: self.source_wanted.emit(one))
            count = QLabel(
                locale.number(row.whole)
                if row.own in {0, row.whole}
                else f"{locale.number(row.own)} / {locale.number(row.whole)}"
            )
            count.setFont(font(self._tokens, "small", tabular=True))
            count.setStyleSheet(f"color: {self._tokens.name('text2')}")
            self._grid.addWidget(title, number, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(count, number, 1, Qt.AlignmentFlag.AlignRight)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.line.set_tokens(tokens)
        if self._rows:
            self._lay_out()
