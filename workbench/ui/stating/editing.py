"""Claims edited, and made without a passage, in the same form: it hangs from the line that is edited."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workbench.entities.claim_records import RelationRecord, StatementRecord, relation, statement
from workbench.entities.exhibits import Claim, StatementRef
from workbench.entities.kinds import entity_kind
from workbench.entities.stating import restate, state
from workbench.ui.catalogue import Catalogue
from workbench.ui.claim_offers import Kind, Knowing, Offer, Slot, claimed_words
from workbench.ui.errors import describe_error
from workbench.ui.named import named
from workbench.ui.stating.field import ClaimField
from workbench.ui.stating.form import ClaimWish
from workbench.ui.stating.knowing import knowing_of
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class ClaimEditing(QObject):
    """One for a window: edit(claim, line) and add(entity id, line) open the form beside a line of any pane."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens, window: QWidget) -> None:
        super().__init__(catalogue)
        self._catalogue = catalogue
        self._claim: Claim | None = None
        self._before: QWidget | None = None
        self.field = ClaimField(tokens, window)
        self.field.wished.connect(self._on_wish)
        self.field.closed.connect(self._give_back)

    def edit(self, claim: Claim, line: QWidget) -> None:
        """Open the form with what a claim says; nothing happens if it is gone."""
        reading = self._catalogue.reading
        try:
            record = statement(reading, claim.id) if isinstance(claim, StatementRef) else relation(reading, claim.id)
        except KeyError:
            return
        self._claim = claim
        knowing = replace(knowing_of(self._catalogue), claims=lambda _entity_id: ())
        is_statement = isinstance(record, StatementRecord)
        knowing = replace(knowing, relations=()) if is_statement else replace(knowing, properties=lambda _kind: ())
        self._open(knowing, line, tr("Edit what is claimed"))
        self.field.form.fill(_offers(record))
        self.field.form.set_keys(("Enter", tr("save")), ("Tab", tr("next field")), ("Esc", tr("close")))
        self.field.form.fields[Slot.OBJECT if is_statement else Slot.WHEN].setFocus()

    def add(self, entity_id: int, line: QWidget) -> None:
        """Open the form for a new claim about an entity, without evidence for now."""
        if entity_id not in self._catalogue.entities:
            return
        self._claim = None
        knowing = replace(knowing_of(self._catalogue, [entity_id]), claims=lambda _entity_id: ())
        self._open(knowing, line, tr("A new claim; evidence is added from the text with F"))
        keys = ("Enter", tr("state it")), ("Ctrl+Enter", tr("and stay")), ("Tab", tr("next field")), ("Esc", tr("close"))
        self.field.form.set_keys(*keys)

    def _open(self, knowing: Knowing, line: QWidget, head: str) -> None:
        window = self.field.parentWidget()
        if window is None:
            return
        self._before = line
        at = QRect(line.mapTo(window, QPoint(0, 0)), line.size())
        self.field.open(knowing, at, head=head)

    def _on_wish(self, wish: ClaimWish) -> None:
        if wish.saying is None:
            return
        project, saying = self._catalogue.project, wish.saying
        act = partial(state, project, saying, ()) if self._claim is None else partial(restate, project, self._claim, saying)
        try:
            act()
        except Exception as error:  # noqa: BLE001 - told in a sentence; nothing was written
            self.field.form.say_fault(describe_error(error))
            return
        if wish.stay and self._claim is None:
            self.field.form.update_knowing(knowing_of(self._catalogue))
        else:
            self.field.dismiss()

    def _give_back(self) -> None:
        """Give the focus back to the line, if it is still there."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.field.set_tokens(tokens)


def _offers(record: StatementRecord | RelationRecord) -> dict[Slot, Offer]:
    """Return what the fields hold of a claim."""
    offers: dict[Slot, Offer] = {}
    if isinstance(record, StatementRecord):
        offers[Slot.SUBJECT] = _entity(record.entity_id, record.entity, record.kind)
        offers[Slot.SAYS] = Offer(Kind.PROPERTY, named(record.of.label), name=record.of.name, type=record.of.type)
        offers[Slot.OBJECT] = _words(record.shown)
    else:
        offers[Slot.SUBJECT] = _entity(record.subject_id, record.subject, record.subject_kind)
        offers[Slot.SAYS] = Offer(Kind.RELATION, named(record.label), name=record.kind, icon="arrow-right")
        offers[Slot.OBJECT] = _entity(record.object_id, record.object, record.object_kind)
        offers[Slot.ROLE] = _words(record.role)
    offers[Slot.WHEN] = _words(record.when)
    if record.says_who_id is not None:
        offers[Slot.WHO] = _entity(record.says_who_id, record.sayer, "")
    elif record.says_who:
        offers[Slot.WHO] = _words(record.says_who)
    if record.claimed_as:
        offers[Slot.CLAIMED_AS] = Offer(Kind.TERM, claimed_words(record.claimed_as), name=record.claimed_as)
    if record.likelihood:
        offers[Slot.LIKELIHOOD] = Offer(Kind.TERM, named(record.likelihood), name=record.likelihood)
    return offers


def _entity(entity_id: int, name: str, kind: str) -> Offer:
    return Offer(Kind.ENTITY, name, entity_id, icon=entity_kind(kind).icon if kind else "", entity_kind=kind)


def _words(words: str) -> Offer:
    return Offer(Kind.WORDS, words, name=words)
