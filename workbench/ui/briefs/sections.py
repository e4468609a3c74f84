"""The sections of a brief: prose under a head, and the discussion of a theme with its lines of gist."""

from functools import partial

from workbench.briefs import editing
from workbench.briefs.editing import ProseField as ProseName
from workbench.briefs.records import SectionRecord
from workbench.briefs.templates import hint_of
from workbench.model.brief import SectionKind
from workbench.said import Words
from workbench.ui.briefs.form import Head, Note, Part, Pen
from workbench.ui.briefs.gists import GistList
from workbench.ui.briefs.outline import SECTION_NAMES
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.named import named
from workbench.ui.words import tr

HINTS: dict[SectionKind, Words] = {
    SectionKind.BOTTOM_LINE: "What the reader must know, in two or three sentences. [3] cites passage 3.",
    SectionKind.SO_WHAT: "What follows from it for the reader.",
    SectionKind.DISAGREEMENTS: "What the sources disagree on.",
    SectionKind.GAPS: "What is not known; one gap a line.",
    SectionKind.ALTERNATIVES: "What else could explain it; one alternative a line.",
    SectionKind.INDICATORS: "What would show that a judgment is wrong; one indicator a line.",
    SectionKind.SOURCE_SUMMARY: "How good the sources are, and on what the judgments rest.",
}
COLUMNS: Words = "One disagreement a line. With bars it becomes a table: question | what one source says | what another says"
SIDES: tuple[tuple[ProseName, Words, Words], ...] = (
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
        self._columns = Note(pen.tokens, tr(COLUMNS)) if section.kind is SectionKind.DISAGREEMENTS else None
        if self._columns is not None:
            self.column.addWidget(self._columns)
            self.prose.textChanged.connect(self._show_columns)

    def show_section(self, section: SectionRecord, snapshot: Snapshot) -> None:
        """Show the section as it is stored; while it is empty, what the brief's template wants of it."""
        self.prose.show_text(section.prose)
        told = hint_of(snapshot.details.template, section.kind, "")
        self.prose.show_hint(named(told) if told else tr(HINTS[section.kind]))
        self._show_columns()

    def _show_columns(self) -> None:
        """Tell how a table is written until there is one."""
        if self._columns is not None and isinstance(self.prose, RichField):
            self._columns.setHidden(self.prose.mirror.has_tables())


class ThemeSection(Part):
    """The discussion of a theme: its title, a line for each passage cited, then reported, assumed and judged apart."""

    def __init__(self, pen: Pen, section: SectionRecord) -> None:
        super().__init__(pen, section.id)
        self.gists = GistList(pen, section.id)
        save = partial(editing.set_prose, pen.project, section.id)
        self.title = pen.field(
            section.id, tr("Section title"), partial(save, "title"), hint=tr("Title of the section"),
            style="reading_heading", single=True, cites=False,
        )  # fmt: skip
        self.column.addWidget(self.title)
        self.column.addWidget(self.gists)
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
        self.gists.show_citations([each for each in snapshot.citations if each.section_id == section.id], snapshot)


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
            self.prose.show_hint(named(hint))


AnySection = ProseSection | ThemeSection | FreeSection
