"""The popup in which a footnote is written: a small field of prose; closing it keeps what was written."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose.foot import Foot
from workbench.ui.briefs.prose.lines import pieces_of, written_pieces
from workbench.ui.briefs.prose.pieces import Atom, Kind
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.words import tr

WIDTH, HEIGHT, TALLEST = 440, 104, 320
BELOW = 60
"""Pixels of the frame beside the field."""

NewField = Callable[..., RichField]


class _NoteField(RichField):
    """One paragraph; Enter and Esc are done."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc close the popup."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class NotePopup(Popover):
    """Signal: done(markup of the footnote, empty if nothing was written) when it closes."""

    done = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self.setAccessibleName(tr("Footnote"))
        self.field = _NoteField(
            tokens, tr("Footnote"), lambda _words: True, hint=tr("What stands below the page. [3] cites passage 3."),
            style="footnote", single=True, framed=True, parent=self,
        )  # fmt: skip
        self._foot = Foot(tokens, tr("Enter or Esc closes; the note is kept"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self._foot)
        self.field.finished.connect(self.dismiss)
        self.closed.connect(lambda: self.done.emit(note_markup(self.field.text())))
        self.field.grown.connect(self._fit)
        self.setFixedWidth(WIDTH + 2 * SHADOW)
        self._fit()

    def _fit(self) -> None:
        """Grow with the words; above TALLEST they scroll."""
        self.setFixedHeight(max(HEIGHT, min(TALLEST, self.field.height() + BELOW)) + 2 * SHADOW)

    def offer(self, markup: str, anchor: QWidget, box: QRect) -> None:
        """Open below a box in a widget's pixels with a footnote's markup, empty for a new one."""
        self.field.show_text(markup.removeprefix("^[").removesuffix("]"))
        self.open(anchor, box)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def first_field(self) -> QWidget | None:
        """Return the field."""
        return self.field

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.field.set_tokens(tokens)
        self._foot.set_tokens(tokens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def note_markup(words: str) -> str:
    """Return a footnote of marked-up words, empty if there are none; a note in a note is left out."""
    kept = tuple(each for each in pieces_of(words) if not (isinstance(each, Atom) and each.kind in {Kind.NOTE, Kind.FIGURE}))
    inner = written_pieces(kept, in_note=True).strip()
    return f"^[{inner}]" if inner else ""
