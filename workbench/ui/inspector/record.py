"""The record of a source as a form: the fields that a citation needs first, the others below a fold."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.dates import EndsBeforeBegin, NoSuchDay, NotADate, read_date
from workbench.said import Words
from workbench.sources.filled import ANALYST, fields_from
from workbench.sources.identifiers import DOUBTS, Doubt
from workbench.sources.records import SourceRecord
from workbench.sources.work_types import WORKS
from workbench.ui.inspector.keeping import Edit
from workbench.ui.inspector.parts import LineField
from workbench.ui.inspector.record_fields import FieldRow, RecordField
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.fold import FoldHead
from workbench.ui.words import tr

FEW: tuple[tuple[str, Words], ...] = (
    ("authors", "Authors"), ("published", "Published"), ("publisher", "Publisher"), ("url", "Address"),
)  # fmt: skip
MORE: tuple[tuple[str, Words], ...] = (
    ("series", "Series"), ("number", "Number||issue"), ("place", "Place"), ("information", "Information of"),
    ("accessed", "Accessed"), ("language", "Language"), ("keywords", "Keywords"), ("doi", "DOI"), ("isbn", "ISBN"),
    ("issn", "ISSN"), ("identifier", "Other number"),
)  # fmt: skip
HINTS: dict[str, Words] = {
    "authors": "Family, Given; Family, Given",
    "published": "2026-01-15, or in words",
    "information": "when it held",
    "keywords": "parted by semicolons",
    "language": "en, pl, ru …",
    "number": "15, or 12(3)",
}
DATES = frozenset({"published", "information", "accessed"})
GAP = 6


class RecordForm(QWidget):
    """All fields by name in `fields`; the kind of work in `work`. origin_of(name): where a field's words come from."""

    def __init__(self, tokens: Tokens, edit: Callable[..., bool], origin_of: Callable[[str], str]) -> None:
        """edit(field, value, session, source id)."""
        super().__init__()
        self._tokens, self._edit, self._origin_of = tokens, edit, origin_of
        self.fields: dict[str, LineField | RecordField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.fields["title"] = LineField(tokens, tr("Title"), tr("not stated"), partial(edit, "title"))
        self._column.addWidget(self.fields["title"])
        self._lay(FEW, self._column)
        self.work = ChoiceBox(tokens, tr("Kind of work"))
        for key, name in WORKS.items():
            self.work.addItem(tr(name), key)
        self.work.activated.connect(lambda index: edit("work", self.work.itemData(index)))
        self._work_row = FieldRow(tokens, tr("Kind of work"), self.work)
        self._column.addWidget(self._work_row)
        self.more = FoldHead(tokens, tr("More of the record"))
        self._column.addWidget(self.more)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        self._lay(MORE, below)
        self._column.addWidget(self._below)
        self._below.hide()
        self.more.folded.connect(self._below.setVisible)
        for field in self.fields.values():
            field.installEventFilter(self)

    def _lay(self, names: tuple[tuple[str, str], ...], column: QVBoxLayout) -> None:
        for name, label in names:
            edit: Edit = partial(self._edit, name)
            field = RecordField(self._tokens, tr(label), edit, tr(HINTS.get(name, "not stated")))
            self.fields[name] = field
            column.addWidget(field)

    def show_record(self, source: SourceRecord) -> None:
        """Show a source's record."""
        filled = fields_from(source.fields_from)
        for name, field in self.fields.items():
            value = getattr(source, name)
            field.show_value(source.id, value)
            if isinstance(field, RecordField):
                field.set_from_file(bool(value) and filled.get(name, ANALYST) != ANALYST)
                words = _doubt(name, value) or _read(name, value)
                field.set_note(words, warns=bool(_doubt(name, value)))
        self.work.setCurrentIndex(self.work.findData(source.work))
        count = sum(bool(getattr(source, name)) for name, _ in MORE)
        self.more.set_aside(tr("%n filled in", count) if count else tr("empty"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a field's tip is shown, find out where its words come from: a long text's structure takes its time."""
        if event.type() == QEvent.Type.ToolTip:
            for name, field in self.fields.items():
                if field is watched:
                    field.setToolTip(self._origin_of(name))
        return super().eventFilter(watched, event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (*self.fields.values(), self._work_row, self.more):
            part.set_tokens(tokens)


def _doubt(name: str, value: str) -> str:
    """Return what is wrong with a value, as far as its form tells; it is kept all the same."""
    if name in DATES:
        try:
            read_date(value)
        except EndsBeforeBegin:
            return tr("It would end before it begins.")
        except NoSuchDay:
            return tr("There is no such day.")
        except NotADate:
            return ""
    if name not in DOUBTS:
        return ""
    match DOUBTS[name](value):
        case Doubt.CHECK_DIGIT:
            return tr("Its check digit is wrong: a digit was mistyped.")
        case Doubt.FORM:
            return tr("This is no {name}: digits or parts are missing.").format(name=name.upper())
        case _:
            return ""


def _read(name: str, value: str) -> str:
    """Return how a date in words is understood, where that is not what stands there."""
    if name not in DATES or not value:
        return ""
    try:
        read = read_date(value).edtf
    except (EndsBeforeBegin, NoSuchDay):
        return ""
    except NotADate:
        return tr("kept in your words")
    return read if read != value else ""
