"""One passage for or against a judgment: its words, source and grade, and a note on how it bears on it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from workbench.briefs import judging
from workbench.briefs.records import CitationRecord, EvidenceRecord
from workbench.model.clean import clean_text
from workbench.ui.briefs.citing import passage_data
from workbench.ui.briefs.form import Pen
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.row_button import RowButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import key_onwards
from workbench.ui.words import tr

INSET, SMALL, LEAST = 10, 17, 40
"""Pixels at both sides, of the line below the words, of the row before it is laid out."""

LINES = 3
"""Lines of a passage that are shown."""

WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value


class PassageRow(RowButton):
    """The words, and below them number, source and grade. Enter or a click opens the passage; X turns it, N notes, Delete
    takes it away; arrows walk: walked(by, across). dragged out it can be dropped on the other side, or cited."""

    turn_wanted = Signal()
    note_wanted = Signal()
    take_wanted = Signal()
    walked = Signal(int, bool)

    def __init__(self, tokens: Tokens, passage_id: int) -> None:
        super().__init__(tokens, LEAST)
        self.passage_id = passage_id
        self._words, self._second, self._pressed = "", "", QPoint()
        self.set_tokens(tokens)

    def show_citation(self, words: str, second: str, name: str) -> None:
        """Show the words of the passage and where they are from."""
        self._words, self._second = words, second
        self.setAccessibleName(name)
        self.setToolTip(tip(f"{words[:600]}\n{tr('Enter opens it, X turns it, N notes how it bears, Delete takes it away.')}"))
        self._fit()
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self._serif = QFont(font(tokens, "ui", "reading_family"))
        self._serif.setPixelSize(14)
        self._small = font(tokens, "small", tabular=True)

    def _box(self) -> QRectF:
        return QRectF(INSET, 6, max(40, self.width() - 2 * INSET), LINES * QFontMetrics(self._serif).lineSpacing() + 2)

    def _shown(self) -> str:
        """Return the words as far as the lines hold them, an ellipsis at the end of what does not fit."""
        metrics, width = QFontMetrics(self._serif), round(self._box().width())
        room = LINES * metrics.lineSpacing()
        words = " ".join(self._words[:600].split())
        while words and metrics.boundingRect(0, 0, width, 10_000, WRAPPED, words).height() > room:
            words = words.rstrip(" …").rpartition(" ")[0] or words[: len(words) * 3 // 4]
            words = words.rstrip(" .,;:…") + "…" if words else ""
        return words

    def _fit(self) -> None:
        metrics, width = QFontMetrics(self._serif), round(self._box().width())
        high = metrics.boundingRect(0, 0, width, 10_000, WRAPPED, self._shown()).height()
        self.setFixedHeight(min(high, LINES * metrics.lineSpacing()) + SMALL + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and source."""
        painter: QPainter = self.ground()
        box = self._box()
        painter.setFont(self._serif)
        painter.setPen(self._tokens.colour("text"))
        painter.drawText(box, WRAPPED, self._shown())
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("text2"))
        second = painter.fontMetrics().elidedText(self._second, Qt.TextElideMode.ElideRight, round(box.width()))
        below = QRectF(INSET, self.height() - SMALL - 5, box.width(), SMALL)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, second)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the passage, or walk to another."""
        onwards = key_onwards(self)
        backwards = Qt.Key.Key_Left if onwards == Qt.Key.Key_Right else Qt.Key.Key_Right
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.click, Qt.Key.Key_Enter: self.click, Qt.Key.Key_X: self.turn_wanted.emit,
            Qt.Key.Key_N: self.note_wanted.emit, Qt.Key.Key_Delete: self.take_wanted.emit,
            Qt.Key.Key_Backspace: self.take_wanted.emit, Qt.Key.Key_Down: partial(self.walked.emit, 1, False),
            Qt.Key.Key_Up: partial(self.walked.emit, -1, False), onwards: partial(self.walked.emit, 1, True),
            backwards: partial(self.walked.emit, -1, True),
        }  # fmt: skip
        act = acts.get(event.key())
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            act()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the passage out."""
        away = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and away >= QApplication.startDragDistance():
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(passage_data(self.passage_id, self._words))
            drag.exec(Qt.DropAction.CopyAction)
            return
        super().mouseMoveEvent(event)


class EvidenceEntry(QWidget):
    """A passage's row and, once something is noted, the note below it. walked(by, across) as of its row."""

    walked = Signal(int, bool)

    def __init__(self, pen: Pen, judgment_id: int, passage_id: int) -> None:
        super().__init__()
        self._pen, self._judgment_id, self.passage_id = pen, judgment_id, passage_id
        self.supports, self._number = True, 0
        self.row = PassageRow(pen.tokens, passage_id)
        self.note = pen.field(
            judgment_id, tr("How it bears on the judgment"),
            lambda words: judging.note_evidence(pen.project, judgment_id, passage_id, words),
            hint=tr("How it bears on the judgment"), style="small", family="ui_family", cites=False, normal=clean_text,
        )  # fmt: skip
        self.note.set_colour("text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.note)
        self.note.setContentsMargins(INSET, 0, INSET, 0)
        self.note.setViewportMargins(INSET, 0, INSET, 4)
        self.note.hide()
        self.row.clicked.connect(self._open)
        self.row.turn_wanted.connect(self.turn)
        self.row.take_wanted.connect(self.take)
        self.row.note_wanted.connect(self.begin_note)
        self.row.walked.connect(self.walked)

    def _open(self) -> None:
        if self._number:
            self._pen.cited.emit(self._number)

    def show_evidence(self, record: EvidenceRecord, citation: CitationRecord | None, snapshot: Snapshot) -> None:
        """Show what the passage says and what was noted."""
        self.supports, self._number = record.supports, record.number or 0
        words = citation.quoted if citation is not None else tr("Not cited in this brief")
        where = [f"[{record.number}]"] if record.number else []
        if citation is not None:
            grade, tag = snapshot.grade(citation), snapshot.tag(citation.source_id)
            where += [part for part in (grade, tag, citation.source_title) if part]
        side = tr("For") if record.supports else tr("Against")
        self.row.show_citation(words, "  ".join(where), f"{side}: {words[:200]}, {', '.join(where)}")
        self.note.show_text(record.note)
        if record.note or not self.note.hasFocus():
            self.note.setVisible(bool(record.note))

    # --- acts

    def begin_note(self) -> None:
        """Put the caret into the note."""
        if not self._pen.project.read_only:
            self.note.show()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self) -> None:
        """Put it on the other side."""
        self._write(lambda: judging.set_evidence(
            self._pen.project, self._judgment_id, self.passage_id, supports=not self.supports
        ))  # fmt: skip

    def take(self) -> None:
        """Let it be neither for nor against."""
        self._write(lambda: judging.remove_evidence(self._pen.project, self._judgment_id, self.passage_id))

    def _write(self, do: Callable[[], object]) -> None:
        if not self._pen.project.read_only:
            self.note.flush()
            self._pen.act(do)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        menu = QMenu(self)
        menu.addAction(f"{tr('Open the passage')}\t{tr('Enter')}", self._open)
        if not self._pen.project.read_only:
            other = tr("It speaks against it") if self.supports else tr("It speaks for it")
            menu.addAction(f"{other}\tX", self.turn)
            menu.addAction(f"{tr('Note how it bears')}\tN", self.begin_note)
            menu.addAction(f"{tr('Take it away')}\t{tr('Del')}", self.take)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
