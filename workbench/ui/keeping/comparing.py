"""What the project holds now beside what a copy holds: a number each, and how much more or less it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.project.copies import Holdings
from workbench.said import Words
from workbench.ui.locale import number
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

NAMES: dict[str, Words] = {
    "sources": "Sources", "passages": "Passages", "codings": "Codings", "themes": "Themes", "entities": "Entities",
    "memos": "Memos", "briefs": "Briefs", "steps": "Steps",
}  # fmt: skip
"""What is counted, in the order of the columns."""


class Comparison(QWidget):
    """Three lines of numbers: now, in the copy, the difference."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        self.cells: dict[tuple[str, str], QLabel] = {}
        for line, words in enumerate(("", tr("Now"), tr("In this copy"), tr("Difference"))):
            grid.addWidget(self._label(words, faint=True), line, 0)
        for column, (name, words) in enumerate(NAMES.items(), 1):
            grid.addWidget(self._label(tr(words), faint=True, right=True), 0, column)
            grid.setColumnStretch(column, 1)
            for line, what in enumerate(("now", "copy", "difference"), 1):
                self.cells[name, what] = self._label("", right=True)
                grid.addWidget(self.cells[name, what], line, column)

    def _label(self, words: str, *, faint: bool = False, right: bool = False) -> QLabel:
        label = QLabel(words)
        label.setFont(font(self._tokens, "small" if faint else "ui", tabular=True))
        if faint:
            label.setProperty("role", "secondary")
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    def show_both(self, present: Holdings | None, copy: Holdings | None) -> None:
        """Show both; None for what could not be counted, or not yet."""
        for name in NAMES:
            here, there = _count(present, name), _count(copy, name)
            self.cells[name, "now"].setText(_words(here))
            self.cells[name, "copy"].setText(_words(there))
            self.cells[name, "difference"].setText(_difference(here, there))


def _count(holdings: Holdings | None, name: str) -> int | None:
    count = holdings.counts()[name] if holdings is not None else -1
    return count if count >= 0 else None


def _words(count: int | None) -> str:
    return "–" if count is None else number(count)


def _difference(here: int | None, there: int | None) -> str:
    if here is None or there is None:
        return "–"
    sign = "+" if there > here else "−"
    return f"{sign}{number(abs(there - here))}" if there != here else "="
