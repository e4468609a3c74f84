"""The view of a selection or a passage: its words, where they stand, what is attached, what the analyst says of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench import said
from workbench.briefs.places import place_words
from workbench.briefs.scales import scale
from workbench.briefs.words import date_words
from workbench.coding.attaching import comment_on, detach
from workbench.coding.passages import CLAIMS, edit_passage, grade
from workbench.coding.records import PassageRecord, marks, passage
from workbench.entities.kinds import entity_kind
from workbench.memos.things import Thing
from workbench.model.span import Span
from workbench.sources.records import SourceRecord
from workbench.ui.catalogue import Catalogue
from workbench.ui.consequences import detach_words
from workbench.ui.inspector.attached import Signs, sign_of
from workbench.ui.inspector.base import View
from workbench.ui.inspector.claims import ClaimPart
from workbench.ui.inspector.comment_to_memo import CommentToMemo
from workbench.ui.inspector.judgments import JudgmentPart
from workbench.ui.inspector.links import LinkList
from workbench.ui.inspector.parts import Grades, LineField, StarToggle, TextField, Words
from workbench.ui.inspector.questions import QuestionPart
from workbench.ui.inspector.recent import recent_signs
from workbench.ui.inspector.sign import Sign
from workbench.ui.named import data_words, named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr

CLAIM_WORDS: dict[str, said.Words] = {
    "": "not said", "fact": "a fact", "assessment": "an assessment", "plan": "a plan", "recommendation": "a recommendation",
}  # fmt: skip
LONGEST = 700
"""Characters of a quote that are shown; the rest is in the text itself."""


class PassageView(View):
    """target_opened(kind, id): a chip was clicked. attach_wanted(kind, id): what was lately used is to be attached.

    act_wanted(act, CodingRecord): ``change`` or ``mark_all_of`` was chosen in a chip's menu. text_wanted: back to the text.
    """

    target_opened = Signal(str, object)
    attach_wanted = Signal(str, object)
    act_wanted = Signal(str, object)
    text_wanted = Signal()

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens)
        self.passage_id = 0
        self._selection: tuple[int, tuple[Span, ...]] = (0, ())
        self.quote = Words(tokens, "reading", "text", reading=True, size=16)
        self.citation = Words(tokens)
        self.add(self.quote)
        self.add(self.citation)
        self._attached_head = self.section(tr("Attached here"), "A")
        self.attached = Signs(tokens, entries=self._entries, comment=self._comment)
        self.add(self.attached)
        self._named_head = self.section(tr("Named in it"))
        self.named = Signs(tokens)
        self.add(self.named)
        self._of_passage = self._build_passage_parts()
        self._recent_head = self.section(tr("Lately used"), "R")
        self.recent = Signs(tokens, plain=True)
        self.add(self.recent)
        self.column.addStretch(1)
        self.attached.opened.connect(self.target_opened)
        self.named.opened.connect(self.target_opened)
        self.attached.acted.connect(self._act_on)
        self.attached.left.connect(self.text_wanted)
        self.recent.opened.connect(self.attach_wanted)

    def _build_passage_parts(self) -> list[QWidget]:
        first = self.section(tr("Credibility"), tr("G, then 1–6"))
        self.grades = Grades(
            self.tokens, [(term.term, named(term.meaning)) for term in scale("admiralty-digits").terms], may_be_none=True
        )
        self.grades.picked.connect(self._grade)
        self.add(self.grades)
        second = self.section(tr("What it says"))
        self.gist = LineField(self.tokens, "", tr("The gist in one line, for the brief"), partial(self._edit, "gist"))
        self.add(self.gist)
        claims = self._claims()
        self.add(claims, gap=2)
        self.claims = ClaimPart(self.catalogue, self.tokens, tr("Evidence for"), key="F")
        self.add(self.claims)
        self.questions = QuestionPart(self.catalogue, self.tokens)
        self.add(self.questions)
        self.judgments = JudgmentPart(self.catalogue, self.tokens)
        self.add(self.judgments)
        self._links_head = self.section(tr("Links"), "L")
        self.links = LinkList(self.catalogue, self.tokens)
        self.add(self.links)
        third = self.section(tr("Comment"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        self.comment = TextField(self.tokens, tr("Comment"), tr("What you make of it"), partial(self._edit, "comment"))
        row.addWidget(self.comment)
        self.add(holder)
        self._parts.append(self.comment)
        self.to_memo = CommentToMemo(self.catalogue, self.tokens)
        self.add(self.to_memo)
        self.column.addWidget(self.memo_part())
        return [first, self.grades, second, self.gist, claims, third, holder]

    def _claims(self) -> QWidget:
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        self.claim = ChoiceBox(self.tokens, tr("Claimed as"))
        self.claim.setToolTip(tr("As what the source puts it forward"))
        for name in CLAIMS:
            self.claim.addItem(tr("Claimed as: {what}").format(what=tr(CLAIM_WORDS[name])), name)
        self._parts.append(self.claim)
        self.claim.activated.connect(lambda index: self._edit("claimed_as", self.claim.itemData(index)))
        self.key = StarToggle(self.tokens, tr("Key passage"), "*")
        self.key.setToolTip(tr("It is quoted in briefs"))
        self._parts.append(self.key)
        self.key.clicked.connect(lambda checked: self._edit("is_key", checked))
        row.addWidget(self.claim)
        row.addWidget(self.key)
        return holder

    # --- showing

    @property
    def selection(self) -> tuple[int, tuple[Span, ...]]:
        """The version and the spans of the selection on show, if no passage is."""
        return self._selection

    def show_selection(self, version_id: int, spans: Sequence[Span]) -> None:
        """Show what is selected and not coded yet."""
        self.passage_id, self._selection = 0, (version_id, tuple(spans))
        self.refresh()

    def show_passage(self, passage_id: int) -> None:
        """Show a passage; KeyError if there is none."""
        self.passage_id = passage_id
        self.refresh()

    def mark_coding(self, coding_id: int) -> None:
        """Mark the row of one of the codings; 0 for none."""
        self.attached.mark(coding_id)

    def refresh(self) -> None:
        """Read again what is shown; KeyError if it is gone."""
        record = passage(self.catalogue.reading, self.passage_id) if self.passage_id else None
        version, spans = (record.version_id, record.spans) if record else self._selection
        source = self.catalogue.source_of(version)
        self._show_place(source, version, spans, record.pieces if record else ())
        for part in (self._attached_head, self.attached, *self._of_passage):
            part.setVisible(record is not None)
        if record is None:
            self.to_memo.hide()
        if record is not None:
            self._show_passage(record, source)
        self._show_links()
        self._show_named(version, spans, record)
        self._show_recent(record)

    def _show_place(self, source: SourceRecord, version: int, spans: tuple[Span, ...], pieces: tuple[str, ...]) -> None:
        places = self.catalogue.places_of(version)
        document = places.document
        count = tr("%n piece(s)", len(spans)) if len(spans) > 1 else ""
        self.head.words.setText(tr("Passage") if self.passage_id else tr("Selection"))
        self.head.aside.setText("  ".join(part for part in (count, place_words(places, spans, data_words())) if part))
        quoted = " … ".join(pieces or tuple(span.of(document.text[: span.start + LONGEST]) for span in spans))
        quoted = " ".join(quoted.split())
        self.quote.setText(quoted if len(quoted) <= LONGEST else quoted[:LONGEST].rsplit(" ", 1)[0] + " …")
        parts = (source.authors, source.title, source.publisher, date_words(source.published, data_words()))
        self.citation.setText(", ".join(part for part in parts if part))

    def _show_passage(self, record: PassageRecord, source: SourceRecord) -> None:
        self.attached.show_signs([sign_of(coding, self.catalogue.project.analyst) for coding in record.codings])
        letters = scale("admiralty-letters").find(source.reliability)
        graded = tr("Source graded {letter}, {meaning}.").format(
            letter=source.reliability, meaning=named(letters.meaning) if letters else ""
        )
        self.grades.show_grade(str(record.credibility or ""), graded)
        self.gist.show_value(record.id, record.gist)
        self.comment.show_value(record.id, record.comment)
        self.to_memo.show_comment(Thing("passage", record.id), record.comment)
        self.claim.setCurrentIndex(max(0, self.claim.findData(record.claimed_as)))
        self.key.setChecked(record.is_key)

    def _show_links(self) -> None:
        self.claims.show_passage(self.passage_id)
        self.questions.show_passage(self.passage_id)
        self.judgments.show_passage(self.passage_id)
        self.links.show_passage(self.passage_id)
        for part in (self._links_head, self.links):
            part.setVisible(bool(self.links.rows))

    def _show_named(self, version: int, spans: tuple[Span, ...], record: PassageRecord | None) -> None:
        """Show the entities mentioned within the words, apart from those attached to just these words."""
        own = {coding.entity_id for coding in record.codings} if record else set()
        found = {
            mark.entity_id: Sign("entity", mark.entity_id, mark.name, -1, entity_kind(mark.kind).icon)
            for span in spans
            for mark in marks(self.catalogue.reading, version, span.start, span.end)
            if mark.entity_id and mark.entity_id not in own
        }
        self.named.show_signs(list(found.values())[:12])
        for part in (self._named_head, self.named):
            part.setVisible(bool(found))

    def _show_recent(self, record: PassageRecord | None) -> None:
        own = {(("theme", c.theme_id) if c.theme_id else ("entity", c.entity_id)) for c in record.codings} if record else set()
        signs = recent_signs(self.catalogue, own)
        self.recent.show_signs(signs)
        for part in (self._recent_head, self.recent):
            part.setVisible(bool(signs))

    # --- acts

    def _entries(self, sign: Sign) -> list[tuple[str, str]]:
        """Return the menu of a coding; what another analyst said is not offered for change."""
        mark = (tr("Mark all its passages in this text"), "mark_all_of")
        to_memo = [(tr("Make a memo of the comment"), "to_memo")] if sign.tip else []
        own = [(tr("Change…"), "change"), (tr("Comment"), "comment"), *to_memo, mark, (tr("Detach"), "detach")]
        return own if sign.own else [mark]

    def _act_on(self, act: str, coding_id: int) -> None:
        """Do what was chosen in the menu of a coding."""
        if act == "detach":
            self._detach(coding_id)
        elif act == "comment":
            self.comment_on(coding_id)
        elif act == "to_memo":
            self.to_memo.make(Thing("coding", coding_id))
        else:
            record = passage(self.catalogue.reading, self.passage_id)
            self.act_wanted.emit(act, next(coding for coding in record.codings if coding.id == coding_id))

    def comment_on(self, coding_id: int) -> None:
        """Let the analyst write a comment on a coding of the passage on show."""
        row = self.attached.row(coding_id)
        if row is not None:
            row.write_comment()
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row))

    def _comment(self, words: str, session: str, coding_id: int) -> bool:
        """Save the comment on a coding; False: words to be tried again."""
        project = self.catalogue.project
        merge = f"{session} {coding_id}" if session else ""
        return self.save(lambda: comment_on(project, coding_id, words, merge=merge), typed=bool(session))

    def _detach(self, coding_id: int) -> None:
        words = detach_words(self.catalogue.project, coding_id)
        if self.catalogue.project.read_only or not words or self.catalogue.agreed(words, tr("Detach")):
            self.catalogue.act(lambda: detach(self.catalogue.project, coding_id))

    def _grade(self, term: str) -> None:
        self.catalogue.act(lambda: grade(self.catalogue.project, self.passage_id, int(term) if term else None))

    def _edit(self, field: str, value: str | bool, session: str = "", passage_id: int = 0) -> bool:
        """Change a field of a passage, the one on show if none is given; False: words to be tried again."""
        one = passage_id or self.passage_id
        merge = f"{session} {field} {one}" if session else ""
        return not one or self.save(
            lambda: edit_passage(self.catalogue.project, one, merge=merge, **{field: value}), typed=bool(session)
        )
