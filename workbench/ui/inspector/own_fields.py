"""Fields that the analysts of a project added to the record: each beside its value, made and changed where they stand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.sources.own_fields import (
    YES_NO,
    FieldRecord,
    create_field,
    delete_field,
    edit_field,
    move_field,
    own_fields,
    own_values,
    set_value,
)
from workbench.sources.record_errors import NotOfType
from workbench.sources.records import SourceRecord
from workbench.ui.catalogue import Catalogue
from workbench.ui.errors import describe_error
from workbench.ui.inspector.field_naming import FieldNaming
from workbench.ui.inspector.record_fields import FieldRow, RecordField
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr

Save = Callable[..., bool]
"""Takes what writes, and whether it was typed; False: to be tried again."""


class OwnFieldsPart(QWidget):
    """All fields of one's own of the source on show; `rows` by field, `naming` makes and renames one."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens, save: Save) -> None:
        super().__init__()
        self._catalogue, self._tokens, self._save, self._source_id = catalogue, tokens, save, 0
        self.rows: dict[int, FieldRow] = {}
        self._known: list[FieldRecord] = []
        self.naming = FieldNaming(tokens, self._keep)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.naming)

    def show_source(self, source: SourceRecord) -> None:
        """Show what a source holds in the fields."""
        self._source_id = source.id
        known = own_fields(self._catalogue.reading)
        if [(one.id, one.type) for one in known] != [(one.id, one.type) for one in self._known]:
            self._rebuild(known)
        self._known = known
        values = own_values(self._catalogue.reading, source.id)
        for field in known:
            row = self.rows[field.id]
            row.rename(field.name)
            if isinstance(row, RecordField):
                row.show_value(source.id, values.get(field.id, ""))
                row.set_note("")
            elif isinstance(row.inner, ChoiceBox):
                row.inner.setCurrentIndex(max(0, row.inner.findData(values.get(field.id, ""))))

    def _rebuild(self, known: list[FieldRecord]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {field.id: self._row(field) for field in known}
        for place, row in enumerate(self.rows.values()):
            self._column.insertWidget(place, row)

    def _row(self, field: FieldRecord) -> FieldRow:
        if field.type == "yes or no":
            box = ChoiceBox(self._tokens, field.name)
            for value, words in (("", "–"), (YES_NO[0], tr("Yes")), (YES_NO[1], tr("No"))):
                box.addItem(words, value)
            box.activated.connect(lambda index: self._write(field.id, box.itemData(index)))
            row = FieldRow(self._tokens, field.name, box)
        else:
            row = RecordField(self._tokens, field.name, partial(self._write, field.id), tr("not stated"))
        row.label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.label.customContextMenuRequested.connect(lambda at: self.menu(field.id, row.label.mapToGlobal(at)))
        row.label.setToolTip(tr("Right click to rename, move or delete this field"))
        return row

    def _write(self, field_id: int, value: str, session: str = "", source_id: int = 0) -> bool:
        """Write a value; one that is none of the field's type is said below it, and stays until it is mended."""
        one = source_id or self._source_id
        merge = f"{session} own {field_id} {one}" if session else ""
        try:
            return self._save(
                lambda: self._told(field_id, partial(set_value, self._catalogue.project, one, field_id, value, merge=merge)),
                typed=bool(session),
            )
        except NotOfType:
            return True

    def _told(self, field_id: int, write: Callable[[], object]) -> None:
        """Write; say below the field what hinders it there, and raise nothing for that."""
        row = self.rows.get(field_id)
        try:
            write()
        except NotOfType as error:
            if row is not None:
                row.set_note(describe_error(error), warns=True)
            return
        if row is not None:
            row.set_note("")

    # --- the fields themselves

    def add(self) -> None:
        """Let a new field be named."""
        self.naming.open()

    def _keep(self, field_id: int, name: str, kind: str) -> None:
        project = self._catalogue.project
        if not field_id:
            create_field(project, name, kind)
            return
        known = next(one for one in self._known if one.id == field_id)
        edit_field(project, field_id, name=name, kind=None if kind == known.type else kind)

    def menu(self, field_id: int, at: QPoint) -> None:
        """Offer what can be done with a field."""
        place = next(at for at, one in enumerate(self._known) if one.id == field_id)
        project, act = self._catalogue.project, self._catalogue.act
        menu = QMenu(self)
        menu.addAction(tr("Rename or change type…"), lambda: self.naming.open(self._known[place]))
        for words, to in ((tr("Move up"), place - 1), (tr("Move down"), place + 1)):
            action = menu.addAction(words, partial(act, partial(move_field, project, field_id, to)))
            action.setEnabled(0 <= to < len(self._known))
        menu.addSeparator()
        menu.addAction(tr("Delete field…"), lambda: self.delete(field_id))
        for action in menu.actions():
            action.setEnabled(action.isEnabled() and not project.read_only)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def delete(self, field_id: int) -> None:
        """Delete a field, after it was asked where sources hold something in it."""
        field = next(one for one in self._known if one.id == field_id)
        held = tr("%n source(s) hold something in it.", field.values)
        asked = tr("Delete the field “{name}”?").format(name=field.name)
        words = f"{asked}\n\n{held} {tr('Undo brings all of it back.')}"
        if not field.values or self._catalogue.agreed(words, tr("Delete field")):
            self._catalogue.act(lambda: delete_field(self._catalogue.project, field_id))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for row in self.rows.values():
            row.set_tokens(tokens)
        self.naming.set_tokens(tokens)
