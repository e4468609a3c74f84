"""The form of a claim: who, says what, of whom; when, in what role, who says it, as what, how likely; all with keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from workbench.coding.attaching import EntityTarget, NewEntity
from workbench.coding.errors import CodingError
from workbench.entities.exhibits import Claim
from workbench.entities.stating import PropertySaid, RelationSaid, Saying, Who
from workbench.model.dates import NotADate, read_period
from workbench.ui.claim_offers import (
    CLAIMED,
    MOST,
    Kind,
    Knowing,
    Offer,
    Slot,
    claimed_words,
    entity_offers,
    says_offers,
    term_offers,
    who_offers,
)
from workbench.ui.errors import describe_error
from workbench.ui.stating.model import OfferModel
from workbench.ui.stating.slot import SlotField
from workbench.ui.stating.words import asked_words, date_hints, missing_words
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.typed_values import check_typed
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.rows import RowDelegate
from workbench.ui.words import tr

_NOWHERE = QModelIndex()
NEEDED = (Slot.SUBJECT, Slot.SAYS, Slot.OBJECT)


@dataclass(frozen=True, slots=True)
class ClaimWish:
    """What is to be claimed, or the claim there is already; stance of the passage; stay: more follow."""

    saying: Saying | None
    claim: Claim | None
    words: str
    stance: str
    stay: bool


class ClaimForm(QWidget):
    """wished(ClaimWish): Enter, once who, what and of whom are settled. closed: Esc. resized: the list is longer or shorter."""

    wished = Signal(object)
    closed = Signal()
    resized = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._knowing = Knowing((), (), lambda _kind: (), lambda _one: ())
        self._model = OfferModel()
        self._keys: tuple[tuple[str, str], ...] = ()
        self._most_rows = MOST
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.fields = {slot: self._field(slot, asked) for slot, asked in asked_words().items()}
        column.addLayout(self._rows())
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.setContentsMargins(16, 0, 16, 8)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.hide()
        column.addWidget(self.fault)
        self._upper, self._lower = Hairline(tokens), Hairline(tokens)
        column.addWidget(self._upper)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setStyleSheet("background: transparent")
        self.view.setAccessibleName(tr("What was found"))
        self.view.clicked.connect(self._clicked)
        self.view.setFixedHeight(tokens.layout["tree_row"] + 12)
        column.addWidget(self.view)
        column.addWidget(self._lower)
        self._foot = QLabel()
        self._foot.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._foot)
        self.set_tokens(tokens)

    def _field(self, slot: Slot, asked: str) -> SlotField:
        field = SlotField(slot, asked, self._tokens, self)
        field.typed.connect(self._on_typed)
        field.installEventFilter(self)
        return field

    def _rows(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setContentsMargins(14, 12, 14, 10)
        rows.setSpacing(6)
        widths = {Slot.ROLE: 3, Slot.WHEN: 2, Slot.WHO: 5}
        for line in (NEEDED, (Slot.WHEN, Slot.ROLE), (Slot.WHO, Slot.CLAIMED_AS, Slot.LIKELIHOOD)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for slot in line:
                row.addWidget(self.fields[slot], widths.get(slot, 3))
            rows.addLayout(row)
        return rows

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for field in self.fields.values():
            field.set_tokens(tokens)
        self.view.setItemDelegate(RowDelegate(tokens, self.view))
        self._upper.set_tokens(tokens)
        self._lower.set_tokens(tokens)
        self.fault.setFont(font(tokens, "small"))
        self.fault.setStyleSheet(f"color: {tokens.name('danger')}")
        self._foot.setFont(font(tokens, "small"))
        self._foot.setStyleSheet(f"color: {tokens.name('text2')}")
        self._say_keys()

    def set_keys(self, *keys: tuple[str, str]) -> None:
        """Say in the foot what the keys do; without any what they do by default."""
        self._keys = keys
        self._say_keys()

    def _say_keys(self) -> None:
        keys = self._keys or (
            ("Enter", tr("state it")), ("Shift+Enter", tr("contradicts")), ("Ctrl", tr("and stay")), ("Tab", tr("next field")),
            ("Esc", tr("close")),
        )  # fmt: skip
        self._foot.setText("&nbsp;&nbsp;&nbsp;".join(f"<b>{key}</b>&nbsp;{words}" for key, words in keys))

    def set_room(self, height: int) -> None:
        """Let the whole be no higher than so many pixels, as far as two rows of the list allow; the rest is scrolled to."""
        rest = self.sizeHint().height() - (0 if self.view.isHidden() else self.view.height())
        self._most_rows = max(2, min(MOST, (height - rest - 12) // self._tokens.layout["tree_row"]))

    # --- beginning

    def begin(self, knowing: Knowing, *, claimed_as: str = "", says_who: str = "") -> None:
        """Begin anew with the entities that are named in the passage, as what it is put forward, and by whom."""
        self._knowing = knowing
        for field in self.fields.values():
            field.empty()
        self.fields[Slot.ROLE].show()
        self._fill(knowing)
        if claimed_as:
            self.fields[Slot.CLAIMED_AS].take(Offer(Kind.TERM, claimed_words(claimed_as), name=claimed_as))
        if says_who:
            self.fields[Slot.WHO].take(Offer(Kind.WORDS, says_who, name=says_who))
        self._say_fault("")

    def _fill(self, knowing: Knowing) -> None:
        known = {int(record.id): record for record in knowing.entities}
        named = [known[one] for one in knowing.named if one in known]
        for slot, record in zip((Slot.SUBJECT, Slot.OBJECT), named, strict=False):
            offer = next(one for one in entity_offers(replace(knowing, entities=(record,)), record.name))
            self.fields[slot].take(offer)

    def fill(self, offers: Mapping[Slot, Offer]) -> None:
        """Put offers into fields, as of a claim that is edited."""
        for slot, offer in offers.items():
            self.fields[slot].take(offer)
        self._suit_object()

    def begin_field(self) -> None:
        """Put the focus where something is missing first."""
        first = next((slot for slot in NEEDED if not self._is_done(slot)), Slot.WHEN)
        self.fields[first].setFocus(Qt.FocusReason.PopupFocusReason)

    def update_knowing(self, knowing: Knowing) -> None:
        """Take what there is to choose from anew, after something was stated; the subject stays."""
        subject = self.fields[Slot.SUBJECT].words
        self._knowing = knowing
        for slot in (Slot.SAYS, Slot.OBJECT, Slot.WHEN, Slot.ROLE, Slot.LIKELIHOOD):
            self.fields[slot].empty()
        self.fields[Slot.ROLE].show()
        found = entity_offers(knowing, subject, with_new=False)
        if found:
            self.fields[Slot.SUBJECT].take(found[0])
        self.fields[Slot.SAYS].setFocus()
        self._offer()

    # --- what is offered

    @property
    def current(self) -> Slot:
        """The field that has the focus, or had it last."""
        return self._slot

    _slot = Slot.SUBJECT

    def _on_typed(self) -> None:
        self._say_fault("")
        self._offer()

    def _offer(self) -> None:
        """List what the words of the field may mean; the best is chosen, but where nothing need be taken."""
        field = self.fields[self._slot]
        rows = self._offers(field)[:MOST]
        self._model.show(rows)
        chosen = 0 if field.words and not field.is_settled and rows and rows[0].kind is not Kind.HINT else -1
        self.view.setCurrentIndex(self._model.index(chosen, 0) if chosen >= 0 else _NOWHERE)
        shown = max(1, min(len(rows), self._most_rows)) * self._tokens.layout["tree_row"] + 12
        self._lower.setVisible(bool(rows))
        self.view.setVisible(bool(rows))
        if self.view.height() != shown:
            self.view.setFixedHeight(shown)
        self.resized.emit()

    def _offers(self, field: SlotField) -> list[Offer]:
        words = "" if field.is_settled else field.words
        subject, says, other = (self.fields[slot].offer for slot in NEEDED)
        match field.slot:
            case Slot.SUBJECT:
                return self._ends(words, other, at_subject=True)
            case Slot.SAYS:
                return says_offers(self._knowing, words, subject, other)
            case Slot.OBJECT if not self._is_value():
                return self._ends(words, subject, at_subject=False)
            case Slot.OBJECT | Slot.WHEN:
                is_date = field.slot is Slot.WHEN or (says is not None and says.type == "date")
                return date_hints(field.words) if is_date else []
            case Slot.WHO:
                return who_offers(self._knowing, words)
            case Slot.CLAIMED_AS:
                return term_offers(CLAIMED, words, claimed_words)
            case _:
                return term_offers(self._knowing.terms, words) if field.slot is Slot.LIKELIHOOD else []

    def _ends(self, words: str, other: Offer | None, *, at_subject: bool) -> list[Offer]:
        """Return entities for one end of what is said: of kinds that fit the relation first."""
        says = self.fields[Slot.SAYS].offer
        relation = next((each for each in self._knowing.relations if says and each.name == says.name), None)
        wanted: tuple[str, ...] = ()
        if relation is not None and says is not None:
            wanted = relation.subjects if at_subject != says.turned else relation.objects
        return entity_offers(self._knowing, words, wanted=wanted, without=other.id if other else 0)

    def _is_value(self) -> bool:
        """Tell whether the third field is a value, not an entity."""
        says = self.fields[Slot.SAYS].offer
        return says is not None and says.kind in {Kind.PROPERTY, Kind.NEW_PROPERTY}

    # --- taking and going on

    def _take(self, field: SlotField, row: int | None = None) -> None:
        """Let the chosen row stand for the field's words; without one the words stay as they are."""
        number = self.view.currentIndex().row() if row is None else row
        if 0 <= number < len(self._model.rows) and self._model.rows[number].kind is not Kind.HINT:
            field.take(self._model.rows[number])
            if field.slot is Slot.SAYS:
                self._suit_object()

    def _suit_object(self) -> None:
        """An entity that was filled in is no value of a property, which has no role either."""
        self.fields[Slot.ROLE].setVisible(not self._is_value())
        other = self.fields[Slot.OBJECT]
        if self._is_value() and other.offer is not None and other.offer.kind in {Kind.ENTITY, Kind.NEW_ENTITY}:
            other.empty()

    def _clicked(self, index: QModelIndex) -> None:
        field = self.fields[self._slot]
        self._take(field, index.row())
        if field.offer is not None and field.offer.kind is Kind.CLAIM:
            self._wish()
        else:
            self._go_on(field.slot)

    def _go_on(self, slot: Slot, step: int = 1) -> None:
        slots = [each for each in Slot if not self.fields[each].isHidden()]
        following = slots[(slots.index(slot) + step) % len(slots)]
        self.fields[following].setFocus(Qt.FocusReason.TabFocusReason)

    def _is_done(self, slot: Slot) -> bool:
        field = self.fields[slot]
        return field.is_settled or (slot is Slot.OBJECT and self._is_value() and bool(field.words))

    def _wish(self, *, contradicts: bool = False, stay: bool = False) -> None:
        """Tell what is wished, if all that is needed is there; else go to what is missing, or wrong."""
        says = self.fields[Slot.SAYS].offer
        stance = "contradicts" if contradicts else "supports"
        if says is not None and says.kind is Kind.CLAIM:
            self.wished.emit(ClaimWish(None, says.claim, says.words, stance, stay))
            return
        missing = next((slot for slot in NEEDED if not self._is_done(slot)), None)
        if missing is not None:
            if self._slot is missing and not self.fields[missing].words:
                self._say_fault(missing_words(missing))
            self.fields[missing].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self._is_right():
            words = " ".join(self.fields[slot].words for slot in NEEDED)
            self.wished.emit(ClaimWish(self._saying(), None, words, stance, stay))

    def _is_right(self) -> bool:
        """Check the value and the date; what is wrong is said at the field."""
        says, value = self.fields[Slot.SAYS].offer, self.fields[Slot.OBJECT].words
        checks: list[tuple[Slot, Callable[[], object]]] = [(Slot.WHEN, lambda: read_period(self.fields[Slot.WHEN].words))]
        if self._is_value() and says is not None:
            checks.insert(0, (Slot.OBJECT, lambda: check_typed(says.type, value)))
        for slot, check in checks:
            try:
                check()
            except (CodingError, NotADate) as error:
                self.fields[slot].setFocus()
                self._say_fault(describe_error(error))
                return False
        return True

    def _saying(self) -> Saying:
        subject, says, other = (self.fields[slot].offer for slot in NEEDED)
        assert subject is not None
        assert says is not None
        role = {} if self._is_value() else {"role": self.fields[Slot.ROLE].words}
        fields = {"when": self.fields[Slot.WHEN].words, **role}
        for slot, name in ((Slot.CLAIMED_AS, "claimed_as"), (Slot.LIKELIHOOD, "likelihood")):
            offer = self.fields[slot].offer
            fields[name] = offer.name if offer is not None else ""
        who = self.fields[Slot.WHO]
        is_entity = who.offer is not None and who.offer.kind is Kind.ENTITY
        if not is_entity:
            fields["says_who"] = who.words
        if self._is_value():
            said: PropertySaid | RelationSaid = PropertySaid(
                says.name, self.fields[Slot.OBJECT].words, says.kind is Kind.NEW_PROPERTY, says.type
            )
        else:
            assert other is not None
            said = RelationSaid(says.name, _who(other), says.turned, says.kind is Kind.NEW_RELATION)
        return Saying(_who(subject), said, fields, _who(who.offer) if is_entity and who.offer is not None else None)

    def say_fault(self, words: str) -> None:
        """Say what went wrong; what was typed stays."""
        self._say_fault(words)

    def _say_fault(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.resized.emit()

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the fields that belong to the list or go from field to field."""
        if isinstance(watched, SlotField):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # letters typed here are never a command of the window
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(watched, event)
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
                self._slot = watched.slot
                self._offer()
        return super().eventFilter(watched, event)

    def _key(self, field: SlotField, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(field)
            held = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
            contradicts, stay = (bool(modifiers & modifier) for modifier in held)
            self._wish(contradicts=contradicts, stay=stay)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            if not self._is_on_claim():  # one that is there already takes no further words: Enter chooses it
                self._take(field)
            self._go_on(field.slot, 1 if key == Qt.Key.Key_Tab else -1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _is_on_claim(self) -> bool:
        row = self.view.currentIndex().row()
        return 0 <= row < len(self._model.rows) and self._model.rows[row].kind is Kind.CLAIM

    def _move(self, step: int) -> None:
        last = len(self._model.rows) - 1
        row = max(0, min(last, self.view.currentIndex().row() + step))
        if last >= 0 and self._model.rows[row].kind is not Kind.HINT:
            self.view.setCurrentIndex(self._model.index(row, 0))


def _who(offer: Offer) -> Who:
    return NewEntity(offer.name, offer.entity_kind) if offer.kind is Kind.NEW_ENTITY else EntityTarget(offer.id)
