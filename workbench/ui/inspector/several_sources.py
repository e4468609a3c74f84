"""The view of several sources: their records edited together; what differs between them is said, not shown as one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench import said
from workbench.briefs.scales import scale
from workbench.sources.editing import edit_sources
from workbench.sources.labels import HANDLINGS
from workbench.sources.own_fields import YES_NO, FieldRecord, all_own_values, own_fields, set_values
from workbench.sources.records import SourceRecord
from workbench.sources.work_types import WORKS
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.base import View
from workbench.ui.inspector.parts import Grades, Words
from workbench.ui.inspector.record_fields import FieldRow
from workbench.ui.inspector.together import TogetherField
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr

FIELDS: tuple[tuple[str, said.Words], ...] = (
    ("authors", "Authors"), ("published", "Published"), ("publisher", "Publisher"), ("series", "Series"), ("place", "Place"),
    ("information", "Information of"), ("accessed", "Accessed"), ("language", "Language"), ("keywords", "Keywords"),
)  # fmt: skip
TITLES = 6
"""So many titles are named, the others counted."""


class SeveralSourcesView(View):
    """Enter, or leaving a field, writes it into all records: one step. Numbers that belong to one work are left out."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens)
        self.ids: tuple[int, ...] = ()
        self._own: list[FieldRecord] = []
        self.titles = Words(tokens)
        self.add(self.titles)
        hint = Words(tokens, "small", "text3")
        hint.setText(tr("Enter writes a field into all of these records; it is one step, and undo takes it back."))
        self.add(hint, gap=4)
        self.section(tr("Records"))
        self.fields = {name: self._field(tr(label), partial(self._write, name)) for name, label in FIELDS}
        self.work = ChoiceBox(tokens, tr("Kind of work"))
        self._choices(self.work, [(key, tr(words)) for key, words in WORKS.items()], partial(self._write, "work"))
        self.work_row = FieldRow(tokens, tr("Kind of work"), self.work)
        self.add(self.work_row, gap=2)
        self._build_grading()
        self._own_head = self.section(tr("Your fields"))
        self.own: dict[int, TogetherField | FieldRow] = {}
        self._own_at = self.column.count()
        self.column.addStretch(1)

    def _field(self, label: str, write: Callable[[str], object]) -> TogetherField:
        field = TogetherField(self.tokens, label, write)
        self.add(field, gap=2)
        return field

    def _build_grading(self) -> None:
        self.section(tr("Reliability"))
        letters = [(term.term, named(term.meaning)) for term in scale("admiralty-letters").terms]
        self.grades = Grades(self.tokens, letters, may_be_none=False)
        self.grades.picked.connect(partial(self._write, "reliability"))
        self.add(self.grades)
        self.section(tr("Handling"))
        self.handling = ChoiceBox(self.tokens, tr("Handling"))
        self._choices(self.handling, [(one, one) for one in HANDLINGS], partial(self._write, "handling"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.handling)
        self.add(holder, gap=2)
        self._parts.append(self.handling)

    @staticmethod
    def _choices(box: ChoiceBox, pairs: Sequence[tuple[str, str]], write: Callable[[str], object]) -> None:
        for value, words in pairs:
            box.addItem(words, value)
        box.setPlaceholderText(tr("several values"))
        box.activated.connect(lambda index: write(box.itemData(index)))

    # --- showing

    def show_sources(self, ids: Sequence[int]) -> None:
        """Show these sources; KeyError if fewer than two are left."""
        if ids != self.ids:
            for field in (*self.fields.values(), *self.own.values()):
                if isinstance(field, TogetherField):
                    field.forget()
        self.ids = tuple(ids)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; KeyError if fewer than two are left."""
        records = [self.catalogue.sources[one] for one in self.ids if one in self.catalogue.sources]
        if len(records) < 2:
            raise KeyError("sources")
        self.head.words.setText(tr("%n source(s)", len(records)))
        self.head.aside.setText(tr("%n coding(s)", sum(one.codings for one in records)))
        named = [one.title for one in records[:TITLES]]
        more = [tr("and %n more", len(records) - TITLES)] if len(records) > TITLES else []
        self.titles.setText("\n".join([*named, *more]))
        for name, field in self.fields.items():
            field.show_values({getattr(one, name) for one in records})
        for name, box in (("work", self.work), ("handling", self.handling)):
            values = {getattr(one, name) for one in records}
            box.setCurrentIndex(box.findData(values.pop()) if len(values) == 1 else -1)
        self._show_grades(records)
        self._show_own()

    def _show_grades(self, records: Sequence[SourceRecord]) -> None:
        values = {one.reliability for one in records}
        if len(values) == 1:
            self.grades.show_grade(values.pop())
        else:
            self.grades.show_several(tr("Several values: {letters}.").format(letters=", ".join(sorted(values))))

    def _show_own(self) -> None:
        known, values = own_fields(self.catalogue.reading), all_own_values(self.catalogue.reading)
        if known != self._own:
            self._rebuild(known)
        self._own_head.setVisible(bool(known))
        for field in known:
            shown = {values.get(one, {}).get(field.id, "") for one in self.ids}
            row = self.own[field.id]
            if isinstance(row, TogetherField):
                row.show_values(shown)
            elif isinstance(row.inner, ChoiceBox):
                row.inner.setCurrentIndex(row.inner.findData(shown.pop()) if len(shown) == 1 else -1)

    def _rebuild(self, known: list[FieldRecord]) -> None:
        for row in self.own.values():
            self._parts.remove(row)
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.own, self._own = {}, known
        for place, field in enumerate(known):
            write = partial(self._write_own, field.id)
            if field.type == "yes or no":
                box = ChoiceBox(self.tokens, field.name)
                self._choices(box, [("", "–"), (YES_NO[0], tr("Yes")), (YES_NO[1], tr("No"))], write)
                made: TogetherField | FieldRow = FieldRow(self.tokens, field.name, box)
            else:
                made = TogetherField(self.tokens, field.name, write)
            self.own[field.id] = made
            self.column.insertWidget(self._own_at + place, made)
            self._parts.append(made)

    # --- writing

    def _write(self, name: str, value: str) -> None:
        fields = {name: value}
        self.save(lambda: edit_sources(self.catalogue.project, self.ids, **fields), typed=False)

    def _write_own(self, field_id: int, value: str) -> None:
        self.save(lambda: set_values(self.catalogue.project, self.ids, field_id, value), typed=False)
