"""The sections of a brief: prose under a head, and the discussion of a theme with its lines of gist."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.briefs import editing
from workbench.briefs.editing import ProseField as ProseName
from workbench.briefs.records import CitationRecord, SectionRecord
from workbench.briefs.templates import hint_of
from workbench.model.brief import SectionKind
from workbench.model.clean import clean_line
from workbench.ui.briefs.form import Head, Note, Part, Pen
from workbench.ui.briefs.outline import SECTION_NAMES
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

HINTS = {
    SectionKind.BOTTOM_LINE: "What the reader must know, in two or three sentences. [3] cites passage 3.",
    SectionKind.SO_WHAT: "What follows from it for the reader.",
    SectionKind.DISAGREEMENTS: "What the sources disagree on.",
    SectionKind.GAPS: "What is not known; one gap a line.",
    SectionKind.ALTERNATIVES: "What else could explain it; one alternative a line.",
    SectionKind.INDICATORS: "What would show that a judgment is wrong; one indicator a line.",
    SectionKind.SOURCE_SUMMARY: "How good the sources are, and on what the judgments rest.",
}
COLUMNS = "One disagreement a line. With bars it becomes a table: question | what one source says | what another says"
SIDES: tuple[tuple[ProseName, str, str], ...] = (
    ("prose", "Reported", "What the sources say of this theme."),
    ("assumed", "Assumed", "What is taken for granted here."),
    ("judged", "Judged", "What you make of it."),
)


class ProseSection(Part):
    """A head and its prose."""

    def __init__(self, pen: Pen, section: SectionRecord) -> None:
        super().__init__(pen, section.id)
        name = tr(SECTION_NAMES[section.kind])
        self.column.addWidget(Head(pen.tokens, name))
        save = partial(editing.set_prose, pen.project, section.id, "prose")
        self.prose = pen.field(section.id, name, save, hint=tr(HINTS[section.kind]))
        self.column.addWidget(self.prose)
        if section.kind is SectionKind.DISAGREEMENTS:
            self.column.addWidget(Note(pen.tokens, tr(COLUMNS)))

    def show_section(self, section: SectionRecord, snapshot: Snapshot) -> None:
        """Show the section as it is stored; while it is empty, what the brief's template wants of it."""
        self.prose.show_text(section.prose)
        self.prose.show_hint(tr(hint_of(snapshot.details.template, section.kind, "") or HINTS[section.kind]))


class ThemeSection(Part):
    """The discussion of a theme: its title, a line for each passage cited, then reported, assumed and judged apart."""

    def __init__(self, pen: Pen, section: SectionRecord) -> None:
        super().__init__(pen, section.id)
        self.rows: dict[int, GistRow] = {}
        save = partial(editing.set_prose, pen.project, section.id)
        self.title = pen.field(
            section.id, tr("Section title"), partial(save, "title"), hint=tr("Title of the section"),
            style="reading_heading", single=True, cites=False,
        )  # fmt: skip
        self.column.addWidget(self.title)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.sides: dict[str, ProseField] = {}
        for field, name, hint in SIDES:
            self.column.addSpacing(6)
            self.column.addWidget(Head(pen.tokens, tr(name)))
            self.sides[field] = pen.field(section.id, tr(name), partial(save, field), hint=tr(hint))
            self.column.addWidget(self.sides[field])

    def show_section(self, section: SectionRecord, snapshot: Snapshot) -> None:
        """Show the section as it is stored; lines stay with their citation."""
        self.title.show_text(section.title)
        for field, prose in self.sides.items():
            prose.show_text(getattr(section, field))
        mine = [each for each in snapshot.citations if each.section_id == section.id]
        for gone in set(self.rows) - {each.id for each in mine}:
            row = self.rows.pop(gone)
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        for place, citation in enumerate(mine):
            if citation.id not in self.rows:
                self.rows[citation.id] = GistRow(self.pen, section.id, citation)
                self._list.insertWidget(place, self.rows[citation.id])
            self.rows[citation.id].show_citation(citation, snapshot)


class FreeSection(Part):
    """A section of free text: its title and its prose."""

    def __init__(self, pen: Pen, section: SectionRecord) -> None:
        super().__init__(pen, section.id)
        save = partial(editing.set_prose, pen.project, section.id)
        self.title = pen.field(
            section.id, tr("Section title"), partial(save, "title"), hint=tr("Title of the section"),
            style="reading_heading", single=True, cites=False,
        )  # fmt: skip
        self.prose = pen.field(section.id, tr("Section"), partial(save, "prose"), hint=tr("What this section says."))
        for field in (self.title, self.prose):
            self.column.addWidget(field)

    def show_section(self, section: SectionRecord, snapshot: Snapshot) -> None:
        """Show the section as it is stored."""
        self.title.show_text(section.title)
        self.prose.show_text(section.prose)
        hint = hint_of(snapshot.details.template, section.kind, section.title)
        if hint:
            self.prose.show_hint(tr(hint))


AnySection = ProseSection | ThemeSection | FreeSection


class GistRow(QWidget):
    """A passage in one line: number, gist (to be written over), source tag and grade, the star that quotes it in full."""

    def __init__(self, pen: Pen, section_id: int, citation: CitationRecord) -> None:
        super().__init__()
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
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(6)
        self.number.setFixedSize(34, 22)
        self.star.setFixedSize(24, 22)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.gist, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        self.side.setFixedSize(58, 22)
        self.side.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_citation(self, citation: CitationRecord, snapshot: Snapshot) -> None:
        """Show the citation; nobody's gist is the passage's own words, in quotation marks and fainter until written over."""
        shown = (citation, snapshot.tag(citation.source_id), snapshot.grade(citation))
        if shown == self._shown:
            return  # a keystroke elsewhere must not restyle every line
        self._shown = shown
        own = f"“{citation.gist}”" if citation.gist_is_quoted else ""
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
