"""A page of settings as it is shown: a title, and each item with its words, its hint and its field."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.ui.palette_matching import folded
from workbench.ui.preferences.items import Item, Page
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

BESIDE = 200
"""Pixels of words at least beside their field."""


class ItemRow(QWidget):
    """One setting: words over hint at the left, the field at the right or, a wide one, below."""

    def __init__(self, tokens: Tokens, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.field: Any = item.make(tokens)
        self._words, self._hint = QLabel(tr(item.words) if item.words else ""), QLabel(tr(item.hint) if item.hint else "")
        told = QVBoxLayout()
        told.setSpacing(2)
        for label in (self._words, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            told.addWidget(label)
            if not label.text():
                label.hide()
        self._words.setBuddy(self.field)
        self.field.setAccessibleDescription(self._hint.text())
        self._row: QBoxLayout | None = None
        self._lay_out(told, wide=item.wide)
        self.set_tokens(tokens)

    def _lay_out(self, told: QVBoxLayout, *, wide: bool) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        if wide:
            whole.addLayout(told)
            whole.addWidget(self.field, 1 if self.item.fills else 0)
            return
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(told, 1)
        self._row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._arrange()
        whole.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field below the words where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._row is None:
            return
        beside = self.width() - self.field.sizeHint().width() >= BESIDE
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(side if beside else below)
        self._row.setSpacing(24 if beside else 8)

    def fits(self, words: Iterable[str], page: str) -> bool:
        """Tell whether each word begins a word of what is said here, of its synonyms or of the page's title; folded letters."""
        sought = f" {folded(' '.join((tr(page), self._words.text(), self._hint.text(), self._synonyms(), self._said())))}"
        for mark in "-/(“„":
            sought = sought.replace(mark, " ")
        return all(f" {word}" in sought for word in words)

    def _synonyms(self) -> str:
        item = self.item  # words of other tools are found in English, whatever the window speaks
        return f"{tr(item.synonyms)} {item.synonyms} {item.words}" if item.synonyms else item.words

    def _said(self) -> str:
        """Return what can be chosen, which is sought, too."""
        return str(self.field.said()) if hasattr(self.field, "said") else ""

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._words.setFont(font(tokens, "ui"))
        self._hint.setFont(font(tokens, "small"))
        self._hint.setStyleSheet(f"color: {tokens.name('text2')}")
        self.field.set_tokens(tokens)


class PageSection(QWidget):
    """All items of a page under its title."""

    def __init__(self, tokens: Tokens, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._title = QLabel(tr(page.words))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self._title)
        self._made: list[ItemRow] | None = None
        self.set_tokens(tokens)

    @property
    def rows(self) -> list[ItemRow]:
        """The rows, made when they are first wanted: what some of them offer is known to the core, which is slow to load."""
        if self._made is None:
            self._made = [ItemRow(self._tokens, item, self) for item in self.page.items]
            for row in self._made:
                self._column.addWidget(row, 1 if row.item.fills else 0)
        return self._made

    def seek(self, typed: str) -> int:
        """Show only the items that what is typed leads to, all for nothing, and return how many."""
        words = folded(typed).split()
        if not words and self._made is None:
            return len(self.page.items)
        title = f" {folded(tr(self.page.words))} {folded(self.page.words)}"
        whole = all(f" {word}" in title for word in words)
        found = 0
        for row in self.rows:
            seek = getattr(row.field, "seek", None)
            hit = bool(seek(typed)) if seek is not None else False
            fits = whole or hit or row.fits(words, self.page.words)
            row.setVisible(fits)
            found += fits
        return found

    def refresh(self) -> None:
        """Show the values in force."""
        for row in self._made or ():
            row.field.refresh()

    def hand_over(self) -> None:
        """Let fields hand over what was typed in them."""
        for row in self._made or ():
            if hasattr(row.field, "hand_over"):
                row.field.hand_over()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._title.setFont(font(tokens, "title"))
        for row in self._made or ():
            row.set_tokens(tokens)
