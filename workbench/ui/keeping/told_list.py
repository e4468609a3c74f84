"""Sentences one below the other, each with the sign of how it went, under heads; it scrolls where there are many."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.keeping.sheet import said
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

SIGN = 16


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, already in the window's language, with an icon in the colour of a role; without an icon it is a head."""

    words: str
    sign: str = ""
    role: str = "text"


class ToldList(QScrollArea):
    """Shows what show_all() is given."""

    def __init__(self, tokens: Tokens, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._told: list[Told] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setObjectName("told")
        self._dress()
        self.viewport().setAutoFillBackground(False)
        self.lines: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _dress(self) -> None:
        tokens = self._tokens
        self.setStyleSheet(
            f"QScrollArea#told {{ background: {tokens.name('field')}; border: 1px solid {tokens.name('border')};"
            f" border-radius: 6px }} QScrollArea#told:focus {{ border: 2px solid {tokens.name('focus')} }}"
            f" QWidget#lines {{ background: transparent }}"
        )

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; the signs are drawn anew."""
        self._tokens = tokens
        self._dress()
        self.show_all(self._told)

    def show_all(self, told: Iterable[Told]) -> None:
        """Show sentences instead of those shown before."""
        self._told = list(told)
        inside = QWidget()
        inside.setObjectName("lines")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(7)
        self.lines = []
        for one in self._told:
            self.lines.append(one.words)
            column.addLayout(self._line(one) if one.sign else self._head(one))
        column.addStretch(1)
        self.setAccessibleDescription("\n".join(self.lines))
        self.setWidget(inside)

    def _head(self, one: Told) -> QHBoxLayout:
        label = QLabel(one.words)
        label.setFont(font(self._tokens, "caps_head"))
        label.setProperty("role", "secondary")
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(label)
        return row

    def _line(self, one: Told) -> QHBoxLayout:
        sign, words = QLabel(), said(one.words)
        sign.setPixmap(pixmap(self._tokens, one.sign, SIGN, one.role, self.devicePixelRatioF()))
        sign.setFixedWidth(SIGN + 4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row
