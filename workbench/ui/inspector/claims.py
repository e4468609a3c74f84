"""The claims about an entity, or those for which a passage is evidence: followed, edited and deleted in place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.entities.claim_records import EvidenceRecord, claims_on, relations, statements
from workbench.entities.claims import delete_relation, delete_statement
from workbench.entities.exhibits import StatementRef, edit_evidence, remove_evidence
from workbench.model.clean import shortened
from workbench.ui.catalogue import Catalogue
from workbench.ui.claim_line import ClaimLine, Record, claim_words, ref_of
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

MOST = 8
"""Lines shown until all are asked for."""
QUOTED = 48
"""Letters of a passage in a menu."""


class ClaimPart(QWidget):
    """passage_wanted(id): evidence is to be read. edit_wanted(Claim, line): it is to be edited. add_wanted(line): a new one."""

    passage_wanted = Signal(object)
    edit_wanted = Signal(object, object)
    add_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, words: str, *, adds: str = "", key: str = "") -> None:
        """adds: the tip of the button that begins a new one, none without; key: at the right of the head instead."""
        super().__init__()
        self._catalogue, self._tokens = catalogue, tokens
        self._entity_id = self._passage_id = 0
        self._key: object = None
        self.lines: list[ClaimLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(0)
        self.head = SectionHead(tokens, words, adds=adds, key=key)
        self.head.button.clicked.connect(lambda _checked=False: self.add_wanted.emit(self.head))
        self.head.button.setEnabled(not catalogue.project.read_only)
        self._column.addWidget(self.head)
        self._all = False
        self.more = QToolButton()
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        self.more.hide()
        holder = QHBoxLayout()
        pad(holder, 34, 0, 16, 0)
        holder.addWidget(self.more)
        holder.addStretch(1)
        self._column.addLayout(holder)
        self.set_tokens(tokens)

    def show_entity(self, entity_id: int) -> None:
        """Show what is claimed of an entity: relations by time, then statements."""
        reading = self._catalogue.reading
        self._all = self._all and entity_id == self._entity_id
        self._entity_id, self._passage_id = entity_id, 0
        self._show([*relations(reading, [entity_id]), *statements(reading, [entity_id])])

    def show_passage(self, passage_id: int) -> None:
        """Show the claims for and against which a passage speaks."""
        self._entity_id, self._passage_id = 0, passage_id
        stated, related = claims_on(self._catalogue.reading, [passage_id])
        self._show([*related, *stated])

    def _show(self, found: Sequence[Record]) -> None:
        key = (self._entity_id, self._passage_id, tuple(found))
        self.setVisible(bool(found) or bool(self._entity_id))
        if key != self._key:
            self._key = key
            self._build(found)

    def _build(self, found: Sequence[Record]) -> None:
        focused = next((number for number, line in enumerate(self.lines) if line.hasFocus()), -1)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = found if self._all else found[:MOST]
        self.lines = [self._line(record) for record in shown]
        for number, line in enumerate(self.lines, 1):
            self._column.insertWidget(number, line)
            line.show()  # at once: a line that has the focus is made anew
        self.head.set_count(len(found) or "")
        self.more.setText(tr("%n more", len(found) - len(shown)))
        self.more.setVisible(len(found) > len(shown))
        if focused >= 0 and self.lines:
            self.lines[min(focused, len(self.lines) - 1)].setFocus()

    def _show_all(self) -> None:
        self._all, self._key = True, None
        if self._entity_id:
            self.show_entity(self._entity_id)
        else:
            self.show_passage(self._passage_id)
        if len(self.lines) > MOST:
            self.lines[MOST].setFocus()

    def _line(self, record: Record) -> ClaimLine:
        here = self._here(record)
        line = ClaimLine(self._tokens, record, self._entity_id, here.stance if here else "")
        line.opened.connect(partial(self._open, line))
        line.menu_wanted.connect(partial(self._popup, line))
        line.edit_wanted.connect(partial(self._edit, line))
        line.delete_wanted.connect(partial(self._delete, line))
        return line

    def _here(self, record: Record) -> EvidenceRecord | None:
        """Return how the passage on show speaks, None if an entity is on show."""
        return next((proof for proof in record.evidence if proof.passage_id == self._passage_id), None)

    # --- acts

    def _open(self, line: ClaimLine) -> None:
        """Show the evidence in the text: of one passage at once, of several by menu; without any edit the claim."""
        proofs = [proof for proof in line.record.evidence if proof.passage_id != self._passage_id]
        if len(proofs) == 1:
            self.passage_wanted.emit(proofs[0].passage_id)
        elif proofs:
            self._popup(line)
        else:
            self._edit(line)

    def _edit(self, line: ClaimLine) -> None:
        if not self._catalogue.project.read_only:
            self.edit_wanted.emit(ref_of(line.record), line)

    def _delete(self, line: ClaimLine) -> None:
        """Delete a claim; with evidence only once that was said. On a passage: take the passage away from it."""
        project, record, here = self._catalogue.project, line.record, self._here(line.record)
        if here is not None:
            self._catalogue.act(lambda: remove_evidence(project, here.id))
            return
        words = tr("Delete “{name}”? %n passage(s) speak for or against it; they stay.", len(record.evidence))
        asked = words.format(name=claim_words(record, self._entity_id))
        if record.evidence and not self._catalogue.agreed(asked, tr("Delete")):
            return
        is_statement = isinstance(ref_of(record), StatementRef)
        self._catalogue.act(lambda: (delete_statement if is_statement else delete_relation)(project, record.id))

    def _popup(self, line: ClaimLine) -> None:
        self.menu(line).popup(line.mapToGlobal(QPoint(40, line.height())))

    def menu(self, line: ClaimLine) -> QMenu:
        """Return what can be done with a claim: its evidence is shown, turned, taken away; it is edited and deleted."""
        menu, record, project = QMenu(line), line.record, self._catalogue.project
        for proof in record.evidence:
            sign = "+" if proof.stance == "supports" else "−"
            words = f"{sign} {quoted(shortened(proof.quote, QUOTED))}\t{proof.grade}"
            menu.addAction(words.replace("&", "&&"), partial(self.passage_wanted.emit, proof.passage_id))
        if record.evidence:
            menu.addSeparator()
        here = self._here(record)
        if not project.read_only:
            if here is not None:
                other = "contradicts" if here.stance == "supports" else "supports"
                words = tr("It contradicts this") if other == "contradicts" else tr("It supports this")
                turn = partial(edit_evidence, project, here.id, stance=other)
                menu.addAction(words, lambda: self._catalogue.act(turn))
                menu.addAction(tr("No evidence of this"), partial(self._delete, line))
            menu.addAction(tr("Edit…\tF2"), partial(self._edit, line))
            if here is None:
                menu.addSeparator()
                menu.addAction(tr("Delete…\tDel"), partial(self._delete, line))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.head.set_tokens(tokens)
        self.more.setFont(font(tokens, "small"))
        self.more.setStyleSheet(f"QToolButton {{ color: {tokens.name('accent')}; border: none; padding: 3px 6px; }}")
        for line in self.lines:
            line.set_tokens(tokens)
