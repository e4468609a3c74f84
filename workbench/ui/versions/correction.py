"""The tab in which a text is corrected: typed or pasted; what becomes of its passages is reviewed next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui.reader.style import ReadingStyle
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.versions.heads import Head
from workbench.ui.widgets.lines import Hairline
from workbench.ui.words import tr

BLOCK_END, LINE_END = "\u2029", "\u2028"


class CorrectionTab(QWidget):
    """go_wanted: the text is corrected and can be compared. discard_wanted: nothing of it is wanted."""

    go_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, version_id: int, title: str, text: str, tokens: Tokens, style: ReadingStyle) -> None:
        super().__init__()
        self.version_id, self._text = version_id, text
        self.may_close: Callable[[], bool] = lambda: True
        """Asks whether the tab may be closed; set by who opens it."""
        self.title = tr("Correct {title}").format(title=title)
        self.head = Head(tokens, tr("Go on to the review"))
        self.head.title.setText(tr("Correct the text of “{title}”").format(title=title))
        self.head.words.setText(
            tr("A line stays what it is: heading, cell, note. # begins a heading. The original is kept. Ctrl+Enter goes on.")
        )
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("The text"))
        self.field.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.field.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.field.setTabStopDistance(60)
        self._style = style
        self.field.setPlainText(text)
        self._line = Hairline(tokens)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._line)
        column.addWidget(self.field, 1)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.field)
        self.head.go.clicked.connect(lambda _checked=False: self.go_wanted.emit())
        self.head.discard.clicked.connect(lambda _checked=False: self.discard_wanted.emit())
        go = QAction(self)
        go.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        go.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        go.triggered.connect(lambda *_: self.go_wanted.emit())
        self.addAction(go)
        self.set_tokens(tokens)

    @property
    def text(self) -> str:
        """The text as it is in the field, no-break spaces and all."""
        return self.field.document().toRawText().replace(BLOCK_END, "\n").replace(LINE_END, "\n")

    @property
    def is_changed(self) -> bool:
        """Whether anything was corrected."""
        return self.field.document().isModified() and self.text != self._text

    def stand_at(self, offset: int) -> None:
        """Put the caret at a code point, on view."""
        cursor = self.field.textCursor()
        cursor.setPosition(len(self._text[:offset].encode("utf-16-le")) // 2)
        self.field.setTextCursor(cursor)
        self.field.centerCursor()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        made = font(tokens, "ui", "reading_family")
        made.setPixelSize(round(self._style.size))
        self.field.setFont(made)
        self.field.setStyleSheet(f"background: {tokens.name('paper')}; color: {tokens.name('text')}; padding: 12px 60px")
        self.head.set_tokens(tokens)
        self._line.set_tokens(tokens)
