"""The passages of a section, a line each: painted, and made a row of fields only where one is written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.briefs import editing
from workbench.briefs.records import CitationRecord
from workbench.ui.briefs.form import Pen
from workbench.ui.briefs.gist_row import EDGE, GAP, NUMBER, SIDE, STAR, TALL, GistRow
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.icons import pixmap
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import across, turned
from workbench.ui.words import tr

MOST = 12
"""Rows that stay fields at once."""

WRAPPED = (Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft).value | Qt.TextFlag.TextWordWrap.value


@dataclass(frozen=True, slots=True)
class Shown:
    """What a painted row shows."""

    citation: CitationRecord
    side: str
    source: str

    @property
    def words(self) -> str:
        """The gist; nobody's is the passage's own words in quotation marks."""
        return quoted(self.citation.gist) if self.citation.gist_is_quoted else self.citation.gist


class Rows(Mapping[int, GistRow]):
    """The rows of fields by citation; one that is only painted is made when it is asked for."""

    def __init__(self, gists: "GistList") -> None:
        self._gists = gists

    def __getitem__(self, citation_id: int) -> GistRow:
        return self._gists.open(citation_id)

    def __iter__(self) -> Iterator[int]:
        return iter(self._gists.ids())

    def __len__(self) -> int:
        return len(self._gists.ids())


class GistList(QWidget):
    """Paints the lines of a section; a click or Tab into one makes it fields. rows: by citation id."""

    def __init__(self, pen: Pen, section_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen, self._section_id, self._tokens = pen, section_id, pen.tokens
        self._shown: list[Shown] = []
        self._tops: list[int] = [0]
        self._open: dict[int, GistRow] = {}
        self._snapshot: Snapshot | None = None
        self._measured: dict[tuple[str, int], int] = {}
        self._is_laid_out = False
        self.rows = Rows(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Passages of this section"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tokens(pen.tokens)

    # --- contents

    def ids(self) -> list[int]:
        """Return the citations in their order."""
        return [each.citation.id for each in self._shown]

    def show_citations(self, citations: Sequence[CitationRecord], snapshot: Snapshot) -> None:
        """Show these; fields stay with their citation."""
        former, self._snapshot = self._snapshot, snapshot
        if former is not None and snapshot.cites_as(former):
            return
        tags = {source_id: f"S{number}" for number, source_id in enumerate(snapshot.sources, 1)}
        shown = [self._told(each, tags, snapshot) for each in citations]
        if shown == self._shown:
            return
        self._shown = shown
        for gone in set(self._open) - set(self.ids()):
            self._close(gone)
        for each in shown:
            if each.citation.id in self._open:
                self._open[each.citation.id].show_citation(each.citation, snapshot)
        self._arrange()

    @staticmethod
    def _told(citation: CitationRecord, tags: Mapping[int, str], snapshot: Snapshot) -> Shown:
        source = snapshot.sources.get(citation.source_id or 0)
        side = f"{tags[source.id]}  {snapshot.grade(citation)}" if source is not None else tr("gone")
        return Shown(citation, side, source.title if source is not None else "")

    # --- fields

    def open(self, citation_id: int) -> GistRow:
        """Return the fields of a line, made if it was only painted; KeyError if it is not shown."""
        if citation_id in self._open:
            return self._open[citation_id]
        told = next((each for each in self._shown if each.citation.id == citation_id), None)
        if told is None or self._snapshot is None:
            raise KeyError(citation_id)
        self._close_oldest()
        row = GistRow(self._pen, self._section_id, told.citation, self)
        row.show_citation(told.citation, self._snapshot)
        row.gist.grown.connect(self._arrange)
        self._open[citation_id] = row
        self._arrange()
        row.show()
        return row

    def _close_oldest(self) -> None:
        """Paint again what is no longer written, the longest open first."""
        idle = [each for each, row in self._open.items() if row.gist.is_saved and not _has_focus(row)]
        for citation_id in idle[: max(0, len(self._open) - MOST + 1)]:
            self._close(citation_id)

    def _close(self, citation_id: int) -> None:
        row = self._open.pop(citation_id)
        row.hide()
        row.deleteLater()

    # --- places

    def _text_width(self) -> int:
        return max(40, self.width() - NUMBER - SIDE - STAR - 3 * GAP)

    def _height(self, told: Shown) -> int:
        row = self._open.get(told.citation.id)
        if row is not None:
            return max(TALL, row.gist.height()) + 2 * EDGE
        if not self._is_laid_out:
            return TALL + 2 * EDGE  # its width is not its own yet: a thousand lines would be measured twice
        width = self._text_width()
        key = (told.words, width)
        if key not in self._measured:
            box = QFontMetrics(self._font).boundingRect(QRect(0, 0, width, 100_000), WRAPPED, told.words or " ")
            lines = max(1, round(box.height() / QFontMetrics(self._font).lineSpacing()))
            self._measured[key] = max(TALL, lines * self._line) + 2 * EDGE
        return self._measured[key]

    def _arrange(self) -> None:
        """Reckon where each line stands, and put the fields there."""
        tops = [0]
        for each in self._shown:
            tops.append(tops[-1] + self._height(each))
        self._tops = tops
        for place, each in enumerate(self._shown):
            row = self._open.get(each.citation.id)
            if row is not None:
                row.setGeometry(0, tops[place], self.width(), tops[place + 1] - tops[place])
        if self.height() != tops[-1]:
            self.setFixedHeight(tops[-1])
        self.update()

    def _place_at(self, y: float) -> int | None:
        return next((place for place in range(len(self._shown)) if self._tops[place] <= y < self._tops[place + 1]), None)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that are no fields."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, each in enumerate(self._shown):
            if self._tops[place + 1] < event.rect().top() or each.citation.id in self._open:
                continue
            if self._tops[place] > event.rect().bottom():
                break
            self._paint_line(painter, each, self._tops[place], self._tops[place + 1])
        painter.end()

    def _paint_line(self, painter: QPainter, told: Shown, top: int, bottom: int) -> None:
        tokens, centred = self._tokens, Qt.AlignmentFlag.AlignCenter
        painter.setFont(self._small)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent_soft"))
        number = QRectF(0, top + EDGE, NUMBER, TALL)
        painter.drawRoundedRect(number, 4, 4)
        painter.setPen(tokens.colour("accent" if told.citation.passage_id is not None else "text3"))
        painter.drawText(number, centred, str(told.citation.number))
        painter.setPen(tokens.colour("text2"))
        side = QRectF(self.width() - STAR - GAP - SIDE, top + EDGE, SIDE, TALL)
        painter.drawText(side, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told.side)
        painter.setFont(self._font)
        painter.setPen(tokens.colour("text3" if told.citation.gist_is_quoted else "text"))
        words = QRect(NUMBER + GAP, top + EDGE, self._text_width(), bottom - top)
        painter.drawText(words, WRAPPED, told.words)
        name, role = ("star-fill", "accent") if told.citation.is_key else ("star", "text3")
        star = QPointF(self.width() - STAR + (STAR - 14) / 2, top + EDGE + (TALL - 14) / 2)
        painter.drawPixmap(star, pixmap(tokens, name, 14, role, self.devicePixelRatioF()))
        painter.setPen(QPen(tokens.colour("hairline"), 1))
        painter.drawLine(0, bottom - 1, self.width(), bottom - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if not self._is_laid_out or event.oldSize().width() != event.size().width():
            self._is_laid_out = True
            self._arrange()

    def sizeHint(self) -> QSize:
        """Tell the height of all lines."""
        return QSize(200, self._tops[-1])

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._small = font(tokens, "small", tabular=True)
        self._font = font(tokens, "table_cell", "reading_family")
        self._line = QFontMetrics(self._font).lineSpacing()
        self._line = max(self._line, round(tokens.type["table_cell"]["line"]))
        self._measured.clear()
        self._arrange()

    # --- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The number opens the passage, the star quotes it, the words are written over."""
        place, at = self._place_at(event.position().y()), event.position().toPoint()
        if place is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        citation = self._shown[place].citation
        x = across(self, at.x())
        if x < NUMBER:
            if citation.passage_id is not None:
                self._pen.cited.emit(citation.number)
        elif x > self.width() - STAR:
            if not self._pen.project.read_only:
                self._pen.act(lambda: editing.set_key(self._pen.project, citation.id, not citation.is_key))
        else:
            self._write(citation.id, at)

    def _write(self, citation_id: int, at: QPoint) -> None:
        """Make fields of a line, the caret where the mouse is."""
        gist = self.open(citation_id).gist
        gist.setFocus(Qt.FocusReason.MouseFocusReason)
        gist.setTextCursor(gist.cursorForPosition(gist.viewport().mapFrom(self, at)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the first line, from behind to the last."""
        super().focusInEvent(event)
        back = event.reason() is Qt.FocusReason.BacktabFocusReason
        if self._shown and event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._go_to(len(self._shown) - 1 if back else 0, event.reason())

    def _go_to(self, place: int, reason: Qt.FocusReason) -> None:
        self.open(self._shown[place].citation.id).gist.setFocus(reason)

    def focusNextPrevChild(self, following: bool) -> bool:
        """From the star of a line Tab goes to the next line, from its number back to the one before."""
        ids = self.ids()
        here = next((each for each, row in self._open.items() if _has_focus(row)), None)
        if here in ids:
            row, place = self._open[here], ids.index(here) + (1 if following else -1)
            last = row.star if following and row.star.isEnabled() else row.gist if following else row.number
            if self.window().focusWidget() is last and 0 <= place < len(ids):
                self._go_to(place, Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason)
                return True
        return super().focusNextPrevChild(following)

    def event(self, event: QEvent) -> bool:
        """Tell the words and the source of the line under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place_at(event.pos().y())
            if place is not None:
                QToolTip.showText(event.globalPos(), tip(self._tip(place, across(self, event.pos().x()))), self)
                return True
        return super().event(event)

    def _tip(self, place: int, x: float) -> str:
        told = self._shown[place]
        if x < NUMBER:
            return tr("Show the passage in its source")
        if x > self.width() - STAR:
            return tr("Key passage: quoted in the section's margin")
        if x > self.width() - STAR - SIDE:
            return told.source or tr("The passage is no longer in the project; its words are kept.")
        return told.citation.quoted[:800]


def _has_focus(row: GistRow) -> bool:
    now: QWidget | None = row.window().focusWidget()
    return now is not None and row.isAncestorOf(now)
