"""A passage in one line of a section: where its gist is written over."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from workbench.briefs import editing
from workbench.briefs.records import CitationRecord
from workbench.model.clean import clean_line
from workbench.ui.briefs.form import Pen
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.icons import icon
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

EDGE, NUMBER, GAP, SIDE, STAR, TALL = 5, 34, 6, 58, 24, 22
"""Pixels above and below a row, and of its parts: number, between parts, source and grade, star; TALL: of the small ones."""


class GistRow(QWidget):
    """A passage in one line: number, gist (to be written over), source tag and grade, the star that quotes it in full."""

    def __init__(self, pen: Pen, section_id: int, citation: CitationRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen, self._tokens = pen, pen.tokens
        self._shown: tuple[CitationRecord, str, str] | None = None
        self.number = QToolButton()
        self.number.setText(f"{citation.number}")
        self.number.setToolTip(tr("Show the passage in its source"))
        self.number.setAccessibleName(tr("Passage {number}").format(number=citation.number))
        self.number.clicked.connect(lambda _checked=False: pen.cited.emit(citation.number))
        self.gist = pen.field(
            section_id, tr("Gist of passage {number}").format(number=citation.number),
            lambda words: editing.set_gist(pen.project, citation.id, words),
            style="table_cell", single=True, cites=False, normal=clean_line,
        )  # fmt: skip
        self.side, self.star = QLabel(), QToolButton()
        self.side.setTextFormat(Qt.TextFormat.PlainText)
        self.star.setCheckable(True)
        self.star.setIconSize(QSize(14, 14))
        self.star.setToolTip(tr("Key passage: quoted in the section's margin"))
        self.star.setAccessibleName(tr("Key passage"))
        self.star.setEnabled(not pen.project.read_only)
        self.star.clicked.connect(lambda on: pen.act(lambda: editing.set_key(pen.project, citation.id, on)))
        self._lay_out()
        self.set_tokens(pen.tokens)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, EDGE, 0, EDGE)
        row.setSpacing(GAP)
        self.number.setFixedSize(NUMBER, TALL)
        self.star.setFixedSize(STAR, TALL)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.gist, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        self.side.setFixedSize(SIDE, TALL)
        self.side.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_citation(self, citation: CitationRecord, snapshot: Snapshot) -> None:
        """Show the citation; nobody's gist is the passage's own words, in quotation marks and fainter until written over."""
        shown = (citation, snapshot.tag(citation.source_id), snapshot.grade(citation))
        if shown == self._shown:
            return  # a keystroke elsewhere must not restyle every line
        self._shown = shown
        own = quoted(citation.gist) if citation.gist_is_quoted else ""
        self.gist.show_hint(own)
        self.gist.setToolTip(tip(citation.quoted[:800]))
        self.gist.show_text("" if citation.gist_is_quoted else citation.gist)
        source = snapshot.sources.get(citation.source_id or 0)
        gone = tr("gone")
        self.side.setText(f"{snapshot.tag(citation.source_id)}  {snapshot.grade(citation)}" if source else gone)
        self.side.setToolTip(
            tip(source.title) if source else tr("The passage is no longer in the project; its words are kept.")
        )
        self.number.setEnabled(citation.passage_id is not None)
        self.star.setChecked(citation.is_key)
        self.set_tokens(self._tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        small = font(tokens, "small", tabular=True)
        self.number.setFont(small)
        self.number.setStyleSheet(
            f"QToolButton {{ background: {tokens.name('accent_soft')}; color: {tokens.name('accent')}; border-radius: 4px; }}"
        )
        self.side.setFont(small)
        self.side.setStyleSheet(f"color: {tokens.name('text2')}")
        name, role = ("star-fill", "accent") if self.star.isChecked() else ("star", "text3")
        self.star.setIcon(icon(tokens, name, role))
        self.star.setStyleSheet("QToolButton:checked { background: transparent; }")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.setPen(QPen(self._tokens.colour("hairline"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
