"""The field in which prose is written: rich text on view, the brief's markup underneath."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QSignalBlocker, Qt
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDropEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip

from workbench.ui.briefs.citing import passage_in
from workbench.ui.briefs.prose import acts, keys, marks, paste, pasting, tables, wave_lines
from workbench.ui.briefs.prose.alignment import moved
from workbench.ui.briefs.prose.atoms import Spot, chosen_spot, spot_around, spot_at, spots
from workbench.ui.briefs.prose.dropping import behind_word
from workbench.ui.briefs.prose.formats import ATOM, plain
from workbench.ui.briefs.prose.lexicon import Lexicon
from workbench.ui.briefs.prose.pieces import Atom, Kind
from workbench.ui.briefs.prose.surface import Surface
from workbench.ui.briefs.prose.tells import told_of
from workbench.ui.briefs.prose.waves import wave_at
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.speech import announce

Finding = tuple[int, int, str, object]
"""Start and end in code points of the stored markup, severity (``error``, ``warning``, ``note``), id."""


class RichField(Surface):
    """Prose with emphasis, lists, heads, tables, footnotes, citations, quotations and figures; text() is its markup.

    Signals beside a ProseField's: finding_at(id, rectangle in the viewport) on a click into underlined words;
    cite_wanted() after ``[[``; note_wanted() on Ctrl+Alt+H; atom_menu_wanted(spot, global point); formed() for the toolbar.
    """

    def _prepare(self, tokens: Tokens) -> None:
        super()._prepare(tokens)
        self._canonical: str | None = None
        self._mending = False
        self._was_at = 0
        self.cursorPositionChanged.connect(self._step_over)
        self.selectionChanged.connect(self.formed)
        self.cursorPositionChanged.connect(self.formed)
        self.setMouseTracking(True)

    # --- text

    @property
    def is_saved(self) -> bool:
        """Whether the project holds what stands here, or holds it in other signs."""
        return self.text() == self._canonical or super().is_saved

    def _replace(self, words: str) -> None:
        """Write only what differs; the caret and the selection keep their places in the markup."""
        was, cursor = self.text(), self.textCursor()
        ends = [self.mirror.offset_of(each) for each in (cursor.anchor(), cursor.position())]
        blocker = QSignalBlocker(self)
        self._mending = True
        self.writer.replace(self.mirror, words)
        self._mending = False
        anchor, position = (self.mirror.position_of(moved(each, was, self.text())) for each in ends)
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        blocker.unblock()
        self._canonical = self.text()
        self._grow()
        self.formed.emit()

    def _typed(self) -> None:
        if self._mending:
            return
        self._mending = True
        blocker = QSignalBlocker(self)
        for number in list(self.mirror.broken()):
            acts.rewrite(self, number)
        keys.mend(self)
        blocker.unblock()
        self._mending = False
        super()._typed()

    def set_lexicon(self, lexicon: Lexicon) -> None:
        """Tell what numbers and references are called; quotations whose words are others by now are drawn anew."""
        if lexicon is self.lexicon or lexicon == self.lexicon:
            return
        self.lexicon = self.chips.lexicon = lexicon
        atoms = [spot for spot in spots(self.document()) if spot.atom.kind is not Kind.NOTE]
        if not atoms:
            return
        blocker = QSignalBlocker(self)
        self._mending = True
        for number in sorted(
            {self.document().findBlock(spot.begin).blockNumber() for spot in atoms if spot.shown != self._shown(spot.atom)}
        ):
            acts.rewrite(self, number)
        self._mending = False
        blocker.unblock()
        self.document().markContentsDirty(atoms[0].begin, atoms[-1].end - atoms[0].begin)
        self._grow()
        self.viewport().update()

    # --- what is put in

    @property
    def takes_citations(self) -> bool:
        """Whether a citation may stand in this field."""
        return True

    def cite(self, number: int) -> None:
        """Put a citation at the caret, a space before it where letters stand."""
        self.settle()
        acts.insert_atom(self, Atom(Kind.CITE, f"[{number}]"), spaced=True)
        self.settle()

    def insert_quotation(self, number: int, *, block: bool = False) -> None:
        """Quote a passage at the caret, whole: within the line, or as a block of its own."""
        self.settle()
        acts.insert_quotation(self, f"[“{number}”]", block=block)
        self.settle()

    def insert_figure(self, kind: str, argument: str = "", caption: str = "") -> None:
        """Put a figure on a line of its own."""
        self.settle()
        acts.insert_figure(self, f"{kind}/{argument}" if argument else kind, caption)
        self.settle()

    def insert_reference(self, target: str) -> None:
        """Put a cross-reference at the caret; target: ``judgment/ID``, ``section/ID``, ``figure/KIND``."""
        self.settle()
        acts.insert_atom(self, Atom(Kind.REFERENCE, f"[](ref:{target})"), spaced=True)
        self.settle()

    def caret_offset(self) -> int:
        """Return where the caret stands in the markup, in code points."""
        return self.mirror.offset_of(self.textCursor().position())

    def keep_unsaved(self) -> None:
        """Hold what stands here for unsaved."""
        self._canonical = None
        super().keep_unsaved()

    def put_text(self, words: str) -> None:
        """Let the field say another marked-up text, as if it had been written by hand."""
        self.settle()
        self._replace(words)
        self._canonical = None
        self.settle()

    # --- findings

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underline what a rule finds; what does not lie within the text is left out."""
        size = len(self.text())
        within = [each for each in findings if 0 <= each[0] < each[1] <= size]
        at = self.mirror.positions_of(offset for each in within for offset in each[:2])
        waves = [wave_at(self.document(), at[start], at[end], severity, found) for start, end, severity, found in within]
        if waves or self.waves.waves:
            self.waves.show_waves(waves)
            self.viewport().update()

    def caret_finding(self) -> object | None:
        """Return the finding in whose words the caret stands."""
        return self._finding_over(self.textCursor().position())

    def _finding_over(self, position: int) -> object | None:
        waves = self.waves.waves
        return next((each.id for each in waves if each.begin.position() <= position <= each.end.position()), None)

    def finding_rect(self, finding_id: object) -> QRect:
        """Return where a finding's words stand in the viewport, in pixels; empty if it is not shown."""
        wave = next((each for each in self.waves.waves if each.id == finding_id), None)
        return self.span_rect(wave.begin.position(), wave.end.position()) if wave is not None else QRect()

    def span_rect(self, begin: int, end: int) -> QRect:
        """Return the rectangle around two positions of the document."""
        first, last = QTextCursor(self.document()), QTextCursor(self.document())
        first.setPosition(begin)
        last.setPosition(end)
        one, other = self.cursorRect(first), self.cursorRect(last)
        return (
            one.united(other)
            if one.top() == other.top()
            else QRect(0, one.top(), self.viewport().width(), other.bottom() - one.top())
        )

    def show_span(self, start: int, _end: int) -> None:
        """Put the caret at an offset of the markup."""
        cursor = self.textCursor()
        cursor.setPosition(self.mirror.position_of(min(start, len(self.text()))))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the caret and atoms

    def _step_over(self) -> None:
        """Let the caret stand only before or after an atom, and let what is typed behind one be letters."""
        cursor = self.textCursor()
        place, anchor = cursor.position(), cursor.anchor()
        spot, other = spot_around(self.document(), place), spot_around(self.document(), anchor)
        if spot is not None or other is not None:
            there = anchor if other is None else (other.begin if place >= anchor else other.end)
            here = (
                place
                if spot is None
                else spot.end
                if place > min(self._was_at, spot.end - 1) or anchor < spot.begin
                else spot.begin
            )
            cursor.setPosition(there if cursor.hasSelection() else here)
            cursor.setPosition(here, QTextCursor.MoveMode.KeepAnchor)
            self._was_at = here
            self.setTextCursor(cursor)
            return
        if abs(place - self._was_at) == 1 or cursor.hasSelection():
            self._speak(min(place, self._was_at))
        self._was_at = place
        if not cursor.hasSelection() and cursor.charFormat().property(ATOM):
            self.setCurrentCharFormat(plain(cursor.charFormat()))

    def _speak(self, position: int) -> None:
        """Tell who can't see it what the caret has stepped over: to a screen reader a chip is no letter."""
        spot = spot_at(self.document(), position)
        if spot is not None and not spot.shown:
            announce(self, told_of(spot.atom, self.lexicon, spot.number, plain=True))

    def spot_under(self, point: QPoint) -> Spot | None:
        """Return the atom at a point of the viewport."""
        at = self.document().documentLayout().hitTest(self._in_document(point), Qt.HitTestAccuracy.ExactHit)
        return spot_at(self.document(), at) if at >= 0 else None

    def _in_document(self, point: QPoint) -> QPointF:
        return QPointF(point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()))

    def number_under(self, point: QPoint) -> int | None:
        """Return the number cited or quoted at a point of the viewport."""
        spot = self.spot_under(point)
        if spot is None or spot.atom.kind not in {Kind.CITE, Kind.QUOTATION}:
            return None
        left = QTextCursor(self.document())
        left.setPosition(spot.begin)
        return (
            self.chips.number_at(spot.form, point.x() - self.cursorRect(left).left())
            if spot.atom.kind is Kind.CITE
            else spot.number
        )

    # --- keys and mouse

    def event(self, event: QEvent) -> bool:
        """Tab nests items and walks through cells; the keys of emphasis belong to the field that has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and keys.claims(event):
            event.accept()
            return True
        is_tab = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in keys.TABS
        if is_tab and not self.isReadOnly() and keys.tab(self, event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean more in prose than in plain words; the rest is a text field's."""
        if (self.isReadOnly() and not keys.opens(self, event)) or not keys.press(self, event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed letters never become part of an atom that was chosen or stands before them."""
        cursor = self.textCursor()
        if (event.commitString() or event.preeditString()) and not self.isReadOnly():
            keys.make_room(self, cursor)
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl+click opens a cited passage."""
        if event.button() is Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            number = self.number_under(event.position().toPoint())
            if number is not None:
                self.cited.emit(number)
                return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into underlined words tells what was found."""
        super().mouseReleaseEvent(event)
        position = self.cursorForPosition(event.position().toPoint()).position()
        found = self._finding_over(position)
        if found is not None and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.finding_at.emit(found, self.finding_rect(found))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on an atom chooses it and opens its menu."""
        spot = self.spot_under(event.position().toPoint())
        if spot is None:
            super().mouseDoubleClickEvent(event)
            return
        acts.choose(self, spot)
        self.atom_menu_wanted.emit(spot, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what Ctrl+click opens."""
        super().mouseMoveEvent(event)
        opens = event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.number_under(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell words, source and grade of what is under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.spot_under(event.pos())
            if spot is not None:
                QToolTip.showText(
                    event.globalPos(), told_of(spot.atom, self.lexicon, self.number_under(event.pos())), self.viewport()
                )
                return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QEvent) -> None:
        """The menu of an atom, else of the text."""
        spot = self.spot_under(event.pos()) or chosen_spot(self.textCursor())  # type: ignore[attr-defined]
        if spot is not None:
            acts.choose(self, spot)
            self.atom_menu_wanted.emit(spot, event.globalPos())  # type: ignore[attr-defined]
            return
        super().contextMenuEvent(event)  # type: ignore[arg-type]

    # --- copying and pasting

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Return what is copied: the markup for prose, plain words with `[3]` for elsewhere."""
        return paste.copied(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Take text, rich or plain, and passages from the tray."""
        return passage_in(source) is not None or source.hasText() or source.hasHtml() or source.hasFormat(paste.MARKUP)

    def dropEvent(self, event: QDropEvent) -> None:
        """Cite a dropped passage where it fell, once Qt is done with the drag; text is dropped as Qt does."""
        passage_id = passage_in(event.mimeData())
        if passage_id is None or self.isReadOnly():
            super().dropEvent(event)
            return
        self.dragLeaveEvent(QDragLeaveEvent())  # takes the caret of the drag away
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        self.setTextCursor(behind_word(self.textCursor()))
        event.acceptProposedAction()
        self.insertFromMimeData(event.mimeData())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Insert what was pasted or dropped, as far as the markup knows it; a passage is cited."""
        passage_id = passage_in(source)
        if passage_id is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.passage_dropped.emit(passage_id)
        else:
            pasting.insert_markup(self, paste.markup_in(source))
            self.ensureCursorVisible()

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        if self._worn == (tokens, self._colour):
            return
        self.chips.tokens = self.writer.tokens = tokens
        blocker = QSignalBlocker(self)
        self._mending = True
        super().set_tokens(tokens)
        tables.dress_tables(self)
        self.waves.set_tokens(tokens)
        self._mending = False
        blocker.unblock()

    def _space_lines(self) -> None:
        height = 0.0 if self._framed else float(self._tokens.type[self._style].get("line", 20))
        if height != self.writer.height:
            self.writer.height = height
            super()._space_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Figures are as wide as the field."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and "](figure:" in self.text():
            for spot in spots(self.document()):
                if spot.atom.kind is Kind.FIGURE:
                    self.document().markContentsDirty(spot.begin, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bullets, numbers and the bars of block quotations beside the text."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        wave_lines.paint(painter, self, self.waves.waves, self._tokens, event.rect())
        marks.paint(painter, self, self._tokens, event.rect())
        painter.end()
