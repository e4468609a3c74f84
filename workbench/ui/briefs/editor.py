"""The editor of a brief: one column in the order of the paper, every field written in place."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.briefs import editing
from workbench.briefs.managing import words_written
from workbench.briefs.outlining import discussion
from workbench.briefs.records import SectionRecord
from workbench.model.act import Act
from workbench.model.brief import SectionKind
from workbench.project.changes import Changes
from workbench.project.project import Project
from workbench.ui.briefs.form import Head, Note, Pen
from workbench.ui.briefs.imprint import Imprint
from workbench.ui.briefs.judgments import Judgments
from workbench.ui.briefs.outline import AFTER_JUDGMENTS, ANNEX, DISCUSSION, FIRST, IMPRINT, JUDGMENTS, LAST
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose.lexicon import Lexicon
from workbench.ui.briefs.prose.reading import Knowledge
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.briefs.sections import AnySection, FreeSection, ProseSection, ThemeSection
from workbench.ui.briefs.snapshot import AROUND, CITED, TABLES, Snapshot, read_snapshot
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

COLUMN = 588
"""Pixels of the column of prose."""

GAP = 30
"""Pixels between two parts."""

LATER = 150
"""Milliseconds after a change elsewhere in the project until figures are drawn anew."""


class BriefEditor(QScrollArea):
    """Shows and writes one brief.

    Signals: place_entered(place id) when the caret comes to a part; passage_wanted(passage id); failed(error);
    showed(snapshot) after each reading; gone() when the brief is no longer in the project.
    """

    place_entered = Signal(object)
    passage_wanted = Signal(object)
    failed = Signal(object)
    showed = Signal(object)
    gone = Signal()

    def __init__(self, project: Project, brief_id: int, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Raises KeyError if there is no brief of that id."""
        super().__init__(parent)
        self.project, self.brief_id = project, brief_id
        self.pen = Pen(project, brief_id, tokens, self)
        self.snapshot: Snapshot = read_snapshot(project.reading, brief_id)
        self.sections: dict[int, AnySection] = {}
        self._last: RichField | None = None
        self._knowledge = Knowledge(project.reading, brief_id)
        self._figures_later = QTimer(self, singleShot=True, interval=LATER)
        self._figures_later.timeout.connect(self._tell_fields)
        self.place = 0
        self.lexicon = Lexicon()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Brief"))
        self._build()
        self._dress(tokens)  # its parts came dressed
        self.pen.entered.connect(self._on_entered)
        self.pen.cited.connect(self._on_cited)
        self.pen.dropped.connect(self.cite)
        self.pen.failed.connect(self.failed)
        self._show(self.snapshot)

    # --- building

    def _build(self) -> None:
        self._page = QWidget()
        self._page.setObjectName("page")
        across = QHBoxLayout(self._page)
        across.setContentsMargins(24, 24, 24, 64)
        self._body = QWidget()
        self._body.setMaximumWidth(COLUMN)
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        across.addStretch(1)
        across.addWidget(self._body, 1000)
        across.addStretch(1)
        self._add_head()
        self.judgments, self.imprint = Judgments(self.pen), Imprint(self.pen)
        self.discussion = Head(self.pen.tokens, tr("Discussion"))
        self.annex = QWidget()
        self._annex_note = Note(self.pen.tokens)
        below = QVBoxLayout(self.annex)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(Head(self.pen.tokens, tr("Annex: passages in context")))
        below.addWidget(self._annex_note)
        self._place_parts(self.snapshot)
        self.setWidget(self._page)

    def _add_head(self) -> None:
        self.read_only = QLabel(tr("This project is open for reading. Nothing can be changed here."))
        self.read_only.setVisible(self.project.read_only)
        self.title = self.pen.field(
            IMPRINT, tr("Title"), lambda words: editing.set_title(self.project, self.brief_id, words),
            hint=tr("Title of the brief"), style="page_title", single=True, cites=False,
        )  # fmt: skip
        self.subtitle = self.pen.field(
            IMPRINT, tr("Subtitle"), lambda words: editing.set_field(self.project, self.brief_id, "subtitle", words),
            hint=tr("Subtitle"), single=True, cites=False,
        )  # fmt: skip
        self.subtitle.set_colour("text2")
        head = QVBoxLayout()
        head.setSpacing(6)
        for widget in (self.read_only, self.title, self.subtitle):
            head.addWidget(widget)
        self.column.addLayout(head)

    def _place_parts(self, snapshot: Snapshot) -> None:
        """Put the parts in the order of the paper, sections made where there are new ones."""
        for gone in set(self.sections) - {section.id for section in snapshot.sections}:
            self.sections.pop(gone).deleteLater()
        for section in snapshot.sections:
            if section.id not in self.sections:
                self.sections[section.id] = self._new_section(section)
        order = [
            *self._of(snapshot, FIRST), self.judgments, *self._of(snapshot, AFTER_JUDGMENTS), self.discussion,
            *self._discussion(snapshot), *self._of(snapshot, LAST), self.annex, self.imprint,
        ]  # fmt: skip
        for place, part in enumerate(order, 1):  # 0 is the head
            if self.column.indexOf(part) != place:
                self.column.removeWidget(part)
                self.column.insertWidget(place, part)

    def _new_section(self, section: SectionRecord) -> AnySection:
        kinds: dict[SectionKind, type[AnySection]] = {SectionKind.THEME: ThemeSection, SectionKind.TEXT: FreeSection}
        return kinds.get(section.kind, ProseSection)(self.pen, section)

    def _discussion(self, snapshot: Snapshot) -> list[QWidget]:
        """Return the free sections in the order of the page; those within others stand a little to the right."""
        parts: list[QWidget] = []
        for section, level in discussion(snapshot.sections):
            part = self.sections[section.id]
            part.set_level(level)
            parts.append(part)
        return parts

    def _of(self, snapshot: Snapshot, kinds: Iterable[SectionKind]) -> list[QWidget]:
        return [self.sections[each.id] for kind in kinds for each in snapshot.sections if each.kind is kind]

    # --- showing

    def on_changes(self, changes: Changes) -> None:
        """Read anew if the brief, or what stands beside it, was touched."""
        is_moved = self._is_moved(changes)
        if is_moved or changes.touches(*AROUND):
            self._knowledge.forget()
        if not changes.touches(*TABLES, *AROUND):
            if is_moved:
                self._tell_fields()
            self._refresh_figures()
            return
        former = None if changes.touches(*AROUND) else self.snapshot
        try:
            alike = not changes.touches(*CITED)
            self.snapshot = read_snapshot(self.project.reading, self.brief_id, former, cites_alike=alike)
        except KeyError:
            for field in self.fields():
                field.setReadOnly(True)  # nothing is left that it could be saved into
            self.gone.emit()
            return
        self._place_parts(self.snapshot)
        self._show(self.snapshot)

    def _is_moved(self, changes: Changes) -> bool:
        """Whether what is cited may stand elsewhere by now; the fragments of a passage that came or went are its own."""
        if changes.ids("passage") & {each.passage_id for each in self.snapshot.citations}:
            return True
        return changes.touches("fragment") and not (changes.added.get("passage") or changes.removed.get("passage"))

    def _show(self, snapshot: Snapshot) -> None:
        self._tell_fields()
        self.title.show_text(snapshot.details.title)
        self.subtitle.show_text(snapshot.details.subtitle)
        self.judgments.show_snapshot(snapshot)
        for section in snapshot.sections:
            self.sections[section.id].show_section(section, snapshot)
        self.imprint.show_snapshot(snapshot)
        self._annex_note.setText(
            tr("Every cited passage stands there in full and in its context: {count} in this brief.").format(
                count=len(snapshot.citations)
            )
        )
        for field in self.rich_fields():
            field.set_lexicon(self.lexicon)  # those made just now
        self.showed.emit(snapshot)

    def _refresh_figures(self) -> None:
        """Draw figures anew a little later: what was changed may be what they show."""
        if self.lexicon.figures:
            self._knowledge.forget()
            self._figures_later.start()

    def _tell_fields(self) -> None:
        """Let the fields know what their numbers, references and figures are called by now."""
        known = self._knowledge.lexicon(self.snapshot)
        self.lexicon = self.lexicon if known == self.lexicon else known
        for field in self.rich_fields():
            field.set_lexicon(self.lexicon)

    def rich_fields(self) -> list[RichField]:
        """Return the fields whose words may cite."""
        return self._page.findChildren(RichField)

    def fields(self) -> list[ProseField]:
        """Return all fields."""
        return self._page.findChildren(ProseField)

    def flush(self) -> bool:
        """Save what was typed and is not yet saved; return whether all of it is."""
        unsaved = [field for field in self.fields() if not field.flush()]
        return not unsaved

    def words(self) -> int:
        """Return how many words the brief's sections and judgments hold."""
        return words_written(self.snapshot.sections, self.snapshot.judgments)

    @property
    def page(self) -> QWidget:
        """The page that scrolls: all parts stand on it."""
        return self._page

    # --- places

    def show_place(self, place: int, *, takes_focus: bool = True) -> None:
        """Scroll to a place of the outline and put the caret into its first field.

        takes_focus: else the keys stay where they are, and only what is cited or put in goes there.
        """
        part = self._part(place)
        if part is None:
            return
        top = part.mapTo(self._page, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(max(0, top - 24))
        fields = part.findChildren(ProseField)
        if fields and place != JUDGMENTS and not takes_focus:
            fields[0].entered.emit()
        elif fields and place != JUDGMENTS:
            QTimer.singleShot(0, self, lambda: self._caret_into(fields[0], top))
        else:
            self.place_entered.emit(place)

    def _caret_into(self, field: ProseField, top: int) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(max(0, top - 24))

    def _part(self, place: int) -> QWidget | None:
        named: dict[int, QWidget] = {
            IMPRINT: self.imprint, JUDGMENTS: self.judgments, DISCUSSION: self.discussion, ANNEX: self.annex
        }  # fmt: skip
        return named.get(place) or self.sections.get(place) or self.judgments.cards.get(place)

    def _on_entered(self, place: int, field: ProseField) -> None:
        if isinstance(field, RichField):
            self._last = field
        self.place = place
        self.place_entered.emit(place)

    # --- citing

    def _on_cited(self, number: int) -> None:
        passage_id = self.snapshot.passage(number)
        if passage_id is not None:
            self.passage_wanted.emit(passage_id)

    def current_field(self) -> RichField | None:
        """Return the field last written in; the first section's if there was none yet."""
        if self._last is not None and self._last in self.rich_fields():
            return self._last
        first = next((each for each in self.sections.values() if isinstance(each, ProseSection)), None)
        return first.prose if first is not None and isinstance(first.prose, RichField) else None

    def cite(self, passage_id: int) -> None:
        """Cite a passage at the caret of the field last written in; the bottom line if there was none yet."""
        self._put_in(passage_id, lambda field, number: field.cite(number))

    def quote(self, passage_id: int, *, block: bool = False) -> None:
        """Quote a passage there, whole: within the line, or as a block of its own."""
        self._put_in(passage_id, lambda field, number: field.insert_quotation(number, block=block))

    def insert_figure(self, kind: str, argument: str = "", caption: str = "") -> bool:
        """Put a figure on a line of its own there; return whether there is a field for it."""
        field = self.current_field()
        if self.project.read_only or field is None or field.is_single:
            return False
        field.insert_figure(kind, argument, caption)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _put_in(self, passage_id: int, put: Callable[[RichField, int], None]) -> None:
        """Cite a passage in the brief and put its number in at the caret."""
        field = self.current_field()
        if self.project.read_only or field is None:
            return
        field.flush()  # what was typed before is a step of its own
        if self.pen.act(lambda: self._cite_in(field, passage_id, put)):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            field.keep_unsaved()

    def _cite_in(self, field: RichField, passage_id: int, put: Callable[[RichField, int], None]) -> bool:
        """Cite a passage and write its number, both in one step."""
        section = self.place if isinstance(self.sections.get(self.place), ThemeSection) else None
        with self.project.step(Act.EDIT_BRIEF, what="cite", name=self.snapshot.details.title):
            put(field, editing.cite(self.project, self.brief_id, passage_id, section))
        return True

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.pen.tokens = tokens
        self._dress(tokens)
        for child in self._page.findChildren(QWidget):
            if hasattr(child, "set_tokens"):
                child.set_tokens(tokens)

    def _dress(self, tokens: Tokens) -> None:
        self.setStyleSheet(f"QScrollArea, #page {{ background: {tokens.name('paper')}; }}")
        self.read_only.setFont(font(tokens, "small"))
        self.read_only.setStyleSheet(
            f"background: {tokens.name('warn_soft')}; color: {tokens.name('warn')}; border-radius: 5px; padding: 6px 10px;"
        )
