"""The popup in which a statement or relation is made or changed: whole fields, dates in words, what is wrong at its field."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.briefs.scales import yardsticks
from workbench.coding.errors import CodingError
from workbench.coding.passages import CLAIMS
from workbench.entities.claim_records import RelationRecord, StatementRecord
from workbench.entities.properties import Property, properties_of
from workbench.entities.records import EntityRecord
from workbench.entities.relation_kinds import relation_kinds
from workbench.model.clean import clean_line, shortened
from workbench.model.dates import NotADate, read_period
from workbench.model.fold import fold
from workbench.said import Words
from workbench.ui.catalogue import Catalogue
from workbench.ui.errors import describe_error
from workbench.ui.named import named
from workbench.ui.sentences import related
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.typed_values import check_typed
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.words import tr

WIDTH = 470
AS_WHAT: dict[str, Words] = {
    "": "not said",
    "fact": "a fact",
    "assessment": "an assessment",
    "plan": "a plan",
    "recommendation": "a recommendation",
}


@dataclass(frozen=True, slots=True)
class ClaimWish:
    """What is to be written: kind ``statement`` or ``relation``; id 0: a new one.

    what: the property's or relation's name; value: of a property; other_id: the other end, turned: it is the subject.
    fields: the others by their names, of a claim that is there those that were changed; changed: what was, as the form
    calls it; with_passage: the chosen passage bears it out.
    """

    kind: str
    id: int
    entity_id: int
    what: str
    value: str
    other_id: int
    turned: bool
    fields: dict[str, Any]
    with_passage: bool
    changed: frozenset[str] = frozenset()


class _NotFound(CodingError):
    """No entity goes by the words that were typed."""


class ClaimEditor(Popover):
    """wished(ClaimWish): it is to be written; the popup stays until done() or wrong(error) is called."""

    wished = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self._catalogue = catalogue
        self._kind, self._id, self._entity_id = "statement", 0, 0
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        self._was: dict[str, object] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SHADOW + 16, SHADOW + 14, SHADOW + 16, SHADOW + 14)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.head = QLabel()
        self._grid.addWidget(self.head, 0, 0, 1, 2)
        self.what = ChoiceBox(tokens, tr("What"))
        self.other = self._line(tr("Whom"), tr("Name of the other entity"))
        self.value = self._line(tr("Value"), "")
        self.role = self._line(tr("Role"), tr("as what, with what"))
        self.when = self._line(tr("When"), tr("late 2018, since March 2020"))
        self.says_who = self._line(tr("Who says it"), tr("the source's author"))
        self.claimed_as = ChoiceBox(tokens, tr("As what"))
        self.likelihood = ChoiceBox(tokens, tr("Likelihood"))
        self.comment = self._line(tr("Comment"), "")
        self.fault = QLabel()
        self.with_passage = QCheckBox()
        self.delete, self.save = QPushButton(tr("Delete")), QPushButton(tr("Save"))
        self._lay_out()
        self.setMinimumWidth(WIDTH + 2 * SHADOW)
        self.set_tokens(tokens)

    def _line(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setFixedHeight(30)
        field.textEdited.connect(lambda _words: self.fault.hide())
        return field

    def _lay_out(self) -> None:
        for name, words, field in (
            ("what", tr("What"), self.what), ("other", tr("Whom"), self.other), ("value", tr("Value"), self.value),
            ("role", tr("Role"), self.role), ("when", tr("When"), self.when), ("says_who", tr("Who says it"), self.says_who),
            ("claimed_as", tr("As what"), self.claimed_as), ("likelihood", tr("Likelihood"), self.likelihood),
            ("comment", tr("Comment"), self.comment),
        ):  # fmt: skip
            label, row = QLabel(words), 2 * len(self._rows) + 1
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
            self._rows[name] = (label, field)
        last = 2 * len(self._rows) + 2
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(self.fault, last - 1, 1)
        self.fault.hide()
        self._grid.addWidget(self.with_passage, last, 0, 1, 2)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 6, 0, 0)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.save)
        self._grid.addLayout(foot, last + 1, 0, 1, 2)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._wish)
        for name in CLAIMS:
            self.claimed_as.addItem(tr(AS_WHAT[name]), name)
        self.likelihood.addItem(tr("not said"), "")
        for scale in yardsticks()[:2]:
            for term in scale.terms:
                self.likelihood.addItem(named(term.term), term.term)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.head.setFont(font(tokens, "ui_strong"))
        self.fault.setFont(font(tokens, "small"))
        self.fault.setStyleSheet(f"color: {tokens.name('danger')}")
        for label, field in self._rows.values():
            label.setFont(font(tokens, "small"))
            label.setStyleSheet(f"color: {tokens.name('text2')}")
            if isinstance(field, ChoiceBox):
                field.set_tokens(tokens)

    # --- opening

    @property
    def about(self) -> tuple[str, int]:
        """The claim that is on show: its kind and id, 0 for a new one."""
        return self._kind, self._id

    def make(self, kind: str, entity: EntityRecord, anchor: QWidget, box: QRect, passage: str) -> None:
        """Open for a new claim about an entity; passage: words of the one chosen in the text, empty for none."""
        self._begin(kind, 0, entity)
        self.head.setText(
            (tr("What is said of {name}") if kind == "statement" else tr("How {name} is related")).format(name=entity.name)
        )
        self.with_passage.setText(tr("borne out by “{quote}”").format(quote=shortened(passage, 44)))
        self.with_passage.setChecked(bool(passage))
        self.with_passage.setVisible(bool(passage))
        self.save.setText(tr("Add"))
        self._open(anchor, box)

    def change(self, claim: StatementRecord | RelationRecord, entity: EntityRecord, anchor: QWidget, box: QRect) -> None:
        """Open for a claim that there is."""
        kind = "relation" if isinstance(claim, RelationRecord) else "statement"
        self._begin(kind, claim.id, entity)
        if isinstance(claim, RelationRecord):
            turned = claim.object_id == entity.id
            self._choose(self.what, (claim.kind, turned))
            self.other.setText(claim.seen_from(entity.id)[2])
            self.role.setText(claim.role)
            self.head.setText(related(claim.subject, claim.label, claim.object))
        else:
            self._choose(self.what, (claim.of.name, False), label=named(claim.of.label))
            self.value.setText(claim.shown)
            self.head.setText(f"{claim.entity}: {named(claim.of.label)}")
        self.when.setText(claim.when)
        self.says_who.setText(claim.sayer)
        self._choose(self.claimed_as, claim.claimed_as)
        self._choose(self.likelihood, claim.likelihood, label=claim.likelihood)
        self.comment.setText(" ".join(claim.comment.split("\n")))
        self.with_passage.hide()
        self.save.setText(tr("Save"))
        self._open(anchor, box)

    def _begin(self, kind: str, claim_id: int, entity: EntityRecord) -> None:
        self._kind, self._id, self._entity_id = kind, claim_id, entity.id
        for field in (self.other, self.value, self.role, self.when, self.says_who, self.comment):
            field.clear()
        self.claimed_as.setCurrentIndex(0)
        self.likelihood.setCurrentIndex(0)
        self._fill_what(kind, entity)
        names = [name for one in self._catalogue.entities.values() for name in (one.name, *one.aliases)]
        for line in (self.other, self.says_who):
            line.setCompleter(self._completer(names))
        for name in ("other", "role"):
            self._show_row(name, kind == "relation")
        self._show_row("value", kind == "statement")
        self.delete.setVisible(bool(claim_id))
        self.fault.hide()

    def _completer(self, names: list[str]) -> QCompleter:
        made = QCompleter(names, self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        return made

    def _fill_what(self, kind: str, entity: EntityRecord) -> None:
        self.what.clear()
        reading = self._catalogue.reading
        if kind == "statement":
            for each in properties_of(reading, entity.kind):
                self.what.addItem(named(each.label), (each.name, False))
            return
        kinds = sorted(relation_kinds(reading), key=lambda each: not each.fits(entity.kind, ""))
        for one in kinds:
            self.what.addItem(named(one.label), (one.name, False))
        for one in kinds:
            if not one.is_mutual:
                self.what.addItem(one.inverse, (one.name, True))

    def _show_row(self, name: str, shown: bool) -> None:
        for part in self._rows[name]:
            part.setVisible(shown)

    def _choose(self, box: ChoiceBox, value: object, label: str = "") -> None:
        """Choose an entry by its value; one that isn't offered is added as it is."""
        found = next((row for row in range(box.count()) if box.itemData(row) == value), -1)
        if found < 0 and label:
            box.addItem(label, value)
            found = box.count() - 1
        box.setCurrentIndex(max(0, found))

    def _open(self, anchor: QWidget, box: QRect) -> None:
        self._was = self._texts()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.open(anchor, box)

    def first_field(self) -> QWidget | None:
        """What is typed first: the value of a claim that is there, what is claimed of a new one."""
        if not self._id:
            return self.what
        return self.value if self._kind == "statement" else self.role

    # --- saving

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, from any field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._wish()
        else:
            super().keyPressEvent(event)

    def _wish(self) -> None:
        try:
            wish = self._read()
        except (CodingError, NotADate) as error:
            self.wrong(error)
        else:
            self.wished.emit(wish)

    def _read(self) -> ClaimWish:
        """Read the fields, of a claim that is there only what was changed; what can't be read raises."""
        name, turned = self.what.currentData() or ("", False)
        is_relation, changed = self._kind == "relation", self._changed()
        other = self._entity(self.other.text()) if is_relation and "other" in changed else 0
        if not is_relation and {"what", "value"} & changed:
            check_typed(self._property(name).type, self.value.text())
        fields: dict[str, Any] = {}
        if "when" in changed:
            read_period(self.when.text())
            fields["when"] = clean_line(self.when.text())
        if "says_who" in changed:
            fields |= self._sayer()
        for each, box in (("claimed_as", self.claimed_as), ("likelihood", self.likelihood)):
            if each in changed:
                fields[each] = box.currentData()
        for each, line in (("comment", self.comment), ("role", self.role)):
            if each in changed and (each != "role" or is_relation):
                fields[each] = clean_line(line.text())
        with_passage = not self.with_passage.isHidden() and self.with_passage.isChecked()
        return ClaimWish(
            self._kind, self._id, self._entity_id, name, clean_line(self.value.text()), other, turned, fields, with_passage,
            frozenset(changed),
        )  # fmt: skip

    def _texts(self) -> dict[str, object]:
        """Return what stands in the fields."""
        return {
            name: field.currentData() if isinstance(field, ChoiceBox) else field.text()
            for name, (_label, field) in self._rows.items()
            if isinstance(field, (ChoiceBox, QLineEdit))
        }

    def _changed(self) -> set[str]:
        """Return the fields that were changed since the popup opened; all of a new claim."""
        return {name for name, value in self._texts().items() if not self._id or value != self._was.get(name)}

    def _property(self, name: str) -> Property:
        kind = self._catalogue.entities[self._entity_id].kind if self._entity_id in self._catalogue.entities else ""
        return next((each for each in properties_of(self._catalogue.reading, kind) if each.name == name), Property(name, name))

    def _sayer(self) -> dict[str, Any]:
        words = clean_line(self.says_who.text())
        found = entity_called(self._catalogue.entities.values(), words) if words else None
        return {"says_who_id": found.id} if found is not None else {"says_who_id": None, "says_who": words}

    def _entity(self, words: str) -> int:
        found = entity_called(self._catalogue.entities.values(), clean_line(words))
        if found is None:
            raise _NotFound
        return found.id

    def wrong(self, error: BaseException) -> None:
        """Say what is wrong at its field."""
        named = {"NotADate": "when", "ValueEmpty": "value", "NotANumber": "value", "SameEntity": "other", "_NotFound": "other"}
        kinds = [kind.__name__ for kind in type(error).__mro__]
        name = next((named[kind] for kind in kinds if kind in named), "comment")
        if name == "when" and self._kind == "statement" and self._is_date_value():
            name = "value"
        words = tr("No entity goes by this name. Choose one, or make it first with Ctrl+E.")
        self.fault.setText(words if isinstance(error, _NotFound) else describe_error(error))
        self._grid.addWidget(self.fault, 2 * list(self._rows).index(name) + 2, 1)
        self.fault.show()
        self._rows[name][1].setFocus()
        self.place()

    def _is_date_value(self) -> bool:
        """Tell whether it is the value, not the time, that is no date."""
        try:
            read_period(self.when.text())
        except NotADate:
            return False
        return True


def entity_called(entities: Iterable[EntityRecord], words: str) -> EntityRecord | None:
    """Return the entity with a name or, failing that, another name, case and diacritics aside; None if there is none."""
    known, wanted = list(entities), fold(words)
    ways: tuple[Callable[[EntityRecord], bool], ...] = (
        lambda one: one.name == words, lambda one: words in one.aliases, lambda one: fold(one.name) == wanted,
        lambda one: wanted in {fold(name) for name in one.aliases},
    )  # fmt: skip
    return next((one for way in ways for one in known if wanted and way(one)), None)
