"""The citation of a source as it will stand: in the style the analyst chose, ready to be copied."""

from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.sources.citation import Cited
from workbench.sources.citing import STYLES, cite
from workbench.sources.records import SourceRecord
from workbench.ui.inspector.parts import EDGE
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

PAUSE = 120
"""Milliseconds after a change before the citation is formed anew: one takes 15 ms, the first of a style 150."""


class CitationPart(QWidget):
    """style_chosen(key): another style is wanted, here and wherever sources are cited."""

    style_chosen = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._source: SourceRecord | None = None
        self._cited = Cited("")
        self.styles = ChoiceBox(tokens, tr("Style of citations"))
        for key, name in STYLES.items():
            self.styles.addItem(tr(name), key)
        self.styles.activated.connect(lambda index: self.style_chosen.emit(self.styles.itemData(index)))
        self.copy = ToolButton(tokens, "", tr("Copy the citation"), icon="copy")
        self.copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(self._cited.text))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)  # escaped below: words of a source are letters, never markup
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setContentsMargins(EDGE, 0, EDGE, 0)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        pad(row, EDGE, 0, EDGE - 6, 0)
        row.addWidget(self.styles, 1)
        row.addWidget(self.copy)
        column.addLayout(row)
        column.addWidget(self.words)
        self.set_tokens(tokens)

    @property
    def key(self) -> str:
        """The chosen style."""
        return str(self.styles.currentData())

    def set_style(self, key: str) -> None:
        """Cite in this style from now on; an unknown one is passed over."""
        index = self.styles.findData(key)
        if index >= 0:
            self.styles.setCurrentIndex(index)
            self._timer.start()

    def show_source(self, source: SourceRecord) -> None:
        """Show how a source is cited, a moment later."""
        if source != self._source:
            self._source = source
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Form what was asked for while it could not be seen."""
        super().showEvent(event)
        if self._source is not None and not self._cited.text:
            self._timer.start()

    def _form(self) -> None:
        if self._source is None or not self.isVisible():
            self._cited = Cited("")
            return
        self._cited = cite(self._source, self.key)
        self.words.setText(_markup(self._cited))
        self.words.setAccessibleName(self._cited.text)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.styles.set_tokens(tokens)
        self.copy.set_tokens(tokens)
        self.words.setFont(font(tokens, "ui"))
        self.words.setStyleSheet(f"color: {tokens.name('text')}")


def _markup(cited: Cited) -> str:
    """Return a citation as markup that shows its very letters."""
    text, parts, at = cited.text, [], 0
    for one in cited.italics:
        parts += [escape(text[at : one.start]), f"<i>{escape(text[one.start : one.end])}</i>"]
        at = one.end
    return "".join([*parts, escape(text[at:])])
