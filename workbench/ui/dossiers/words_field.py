"""Fields for words of several lines that look like text until one is in them; kept when left, Esc takes back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.model.clean import clean_line, clean_text
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

MOST_LINES = 8


class WordsField(QPlainTextEdit):
    """As high as its words. kept(words): they were changed and the field was left, or Enter pressed in one of one line.

    left: the keys go back to the page.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, label: str, hint: str, style: str, *, one_line: bool, parent: QWidget | None = None) -> None:
        """style: a type style of the tokens; one_line: wrapped, but without line breaks."""
        super().__init__(parent)
        self._style, self._one_line, self._stored = style, one_line, ""
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def _clean(self, words: str) -> str:
        return clean_line(words) if self._one_line else clean_text(words).rstrip()

    def show_words(self, words: str) -> None:
        """Show what is stored, unless something else is being typed."""
        typing = self.hasFocus() and self._clean(self.toPlainText()) != self._stored
        if not typing and self.toPlainText() != words:
            self.setPlainText(words)
        self._stored = self._clean(words)

    def flush(self) -> None:
        """Keep what was typed."""
        words = self._clean(self.toPlainText())
        if words != self._stored and (words or not self._one_line):
            self._stored = words
            self.kept.emit(words)
        elif words != self._stored:
            self.take_back()

    def take_back(self) -> None:
        """Show again what is stored."""
        self.setPlainText(self._stored)

    def refused(self, stored: str) -> None:
        """Take back words that could not be kept."""
        self._stored = self._clean(stored)
        self.take_back()

    def _fit(self) -> None:
        lines = max(1, min(MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing()) + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back, Enter in a field of one line keeps; both give the keys back."""
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
            self.left.emit()
        elif self._one_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks: plain words until the mouse or the keys are there."""
        self.setFont(font(tokens, self._style))
        edge, role = tokens.name("border"), "text" if self._one_line else "text2"
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; color: {tokens.name(role)}; border: 1px solid transparent;"
            f" border-radius: 5px; padding: 0; }} QPlainTextEdit:hover {{ border-color: {edge}; }}"
            f" QPlainTextEdit:focus {{ border: 2px solid {tokens.name('focus')}; background: {tokens.name('field')}; }}"
        )
        self._fit()
