"""What a judgment takes for granted, watches for, does not know and sets aside: four small lists written in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.briefs import points
from workbench.briefs.judgment_records import PointRecord
from workbench.model.clean import clean_line
from workbench.model.judgment import PointKind
from workbench.said import Words
from workbench.ui.briefs.buttons import MenuButton, WordButton
from workbench.ui.briefs.form import Head, Pen
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.icons import icon
from workbench.ui.key_names import with_keys
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

NAMES: dict[PointKind, Words] = {
    PointKind.ASSUMPTION: "Assumptions", PointKind.INDICATOR: "Indicators", PointKind.GAP: "Gaps",
    PointKind.ALTERNATIVE: "Alternatives",
}  # fmt: skip
ONES: dict[PointKind, Words] = {
    PointKind.ASSUMPTION: "Assumption", PointKind.INDICATOR: "Indicator", PointKind.GAP: "Gap",
    PointKind.ALTERNATIVE: "Alternative",
}  # fmt: skip
HINTS: dict[PointKind, Words] = {
    PointKind.ASSUMPTION: "What is taken for granted",
    PointKind.INDICATOR: "What would show that it comes about, or not",
    PointKind.GAP: "What is not known and would matter",
    PointKind.ALTERNATIVE: "What else could explain it",
}
INSET, PADDING = 8, 10
"""Pixels before the buttons, and from there to the words, as far as a button's own words stand from its edge."""

CHECKS: tuple[tuple[str, Words], ...] = (("", "Not checked"), ("S", "Solid"), ("C", "With caveats"), ("U", "Unsupported"))
"""Categories of the key assumptions check."""


class PointRow(QWidget):
    """One point: its words, of an assumption the check and what could undermine it, and a menu."""

    def __init__(self, pen: Pen, judgment_id: int, record: PointRecord, keys: QObject) -> None:
        super().__init__()
        self._pen, self.id, self.kind = pen, record.id, record.kind
        self.text = self._field(judgment_id, tr(ONES[record.kind]), tr(HINTS[record.kind]), "text", "ui")
        self.note = self._field(
            judgment_id, tr("What could undermine it"), tr("What could undermine it, and what then"), "note", "small"
        )
        self.note.set_colour("text2")
        self.check = MenuButton(pen.tokens, tr("Key assumptions check"), partial(self._write, "category"))
        self.check.setEnabled(not pen.project.read_only)
        self.more = QToolButton()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(tr("Move or remove"))
        self.more.setAccessibleName(tr("Move or remove this point"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setVisible(False)
        self._lay_out()
        for field in (self.text, self.note):
            field.installEventFilter(keys)
        self.set_tokens(pen.tokens)

    def _field(self, judgment_id: int, name: str, hint: str, what: str, style: str) -> ProseField:
        save = partial(self._save, what)
        looks = {"style": style, "family": "ui_family", "single": True, "normal": clean_line}
        return self._pen.field(judgment_id, name, save, hint=hint, cites=False, **looks)

    def _save(self, what: str, words: str) -> None:
        points.edit_point(self._pen.project, self.id, **{what: words})

    def _write(self, what: str, value: str) -> None:
        self._pen.act(lambda: self._save(what, value))

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        pad(column, PADDING, 2, 0, 2)
        column.setSpacing(1)
        row.setSpacing(6)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.check.setFixedHeight(22)
        self.more.setFixedSize(22, 22)
        self.more.setVisible(not self._pen.project.read_only)
        column.addLayout(row)
        column.addWidget(self.note)
        is_assumption = self.kind is PointKind.ASSUMPTION
        for widget in (self.check, self.note):
            widget.setVisible(is_assumption)

    def show_point(self, record: PointRecord, menu: Callable[[QMenu], None]) -> None:
        """Show the point as it is stored; menu fills its menu when it is about to open."""
        self.text.show_text(record.text)
        self.note.show_text(record.note)
        options = tuple((value, tr(words)) for value, words in CHECKS)
        self.check.show_choice(options, record.category, dict(options).get(record.category, ""))
        if self.more.menu() is None and not self._pen.project.read_only:
            made = QMenu(self.more)
            made.aboutToShow.connect(lambda: menu(made))
            self.more.setMenu(made)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.more.setIcon(icon(tokens, "dots-three", "text3"))
        self.more.setStyleSheet("QToolButton { padding: 2px; } QToolButton::menu-indicator { image: none; width: 0; }")


class PointLists(QWidget):
    """The lists that have points, and a button for one more of each kind.

    Enter adds the next, Backspace in an empty one removes it, Alt+Up and Alt+Down move it.
    """

    def __init__(self, pen: Pen, judgment_id: int) -> None:
        super().__init__()
        self._pen, self._judgment_id = pen, judgment_id
        self._records: tuple[PointRecord, ...] = ()
        self.rows: dict[int, PointRow] = {}
        self.heads: dict[PointKind, Head] = {}
        self._lists: dict[PointKind, QVBoxLayout] = {}
        column = QVBoxLayout(self)
        pad(column, INSET, 0, 0, 0)
        column.setSpacing(2)
        for kind in PointKind:
            self.heads[kind], self._lists[kind] = Head(pen.tokens, tr(NAMES[kind])), QVBoxLayout()
            pad(self.heads[kind], PADDING, 8, 0, 2)
            column.addWidget(self.heads[kind])
            column.addLayout(self._lists[kind])
        self.add = {kind: WordButton(pen.tokens, tr(ONES[kind]), partial(self.add_point, kind), "plus") for kind in PointKind}
        below = QHBoxLayout()
        below.setContentsMargins(0, 6, 0, 0)
        below.setSpacing(2)
        for kind, button in self.add.items():
            button.setAccessibleName(tr("Add: {what}").format(what=tr(ONES[kind])))
            button.setVisible(not pen.project.read_only)
            below.addWidget(button)
        below.addStretch(1)
        column.addLayout(below)

    # --- showing

    def show_points(self, records: tuple[PointRecord, ...]) -> None:
        """Show the points; rows stay with theirs."""
        self._records = records
        for gone in set(self.rows) - {each.id for each in records}:
            row = self.rows.pop(gone)
            for field in (row.text, row.note):
                field.setReadOnly(True)  # nothing is left that it could be saved into
            self._lists[row.kind].removeWidget(row)
            row.hide()
            row.deleteLater()
        for kind, column in self._lists.items():
            mine = [each for each in records if each.kind is kind]
            self.heads[kind].setVisible(bool(mine))
            for place, record in enumerate(mine):
                row = self.rows.get(record.id) or self._new(record)
                if column.indexOf(row) != place:
                    focused = row.text.hasFocus() or row.note.hasFocus()
                    column.removeWidget(row)
                    column.insertWidget(place, row)
                    if focused:
                        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
                row.show_point(record, partial(self._fill, record.id))

    def _new(self, record: PointRecord) -> PointRow:
        self.rows[record.id] = PointRow(self._pen, self._judgment_id, record, self)
        return self.rows[record.id]

    def _fill(self, point_id: int, menu: QMenu) -> None:
        menu.clear()
        place, count = self._place(point_id)
        menu.addAction(with_keys(tr("Move up"), "Alt+Up"), partial(self.move_point, point_id, -1)).setEnabled(place > 0)
        menu.addAction(with_keys(tr("Move down"), "Alt+Down"), partial(self.move_point, point_id, 1)).setEnabled(
            place + 1 < count
        )
        menu.addSeparator()
        menu.addAction(tr("Remove"), partial(self.remove_point, point_id))

    def _place(self, point_id: int) -> tuple[int, int]:
        """Return a point's place among those of its kind, and how many they are."""
        kind = next(each.kind for each in self._records if each.id == point_id)
        ids = [each.id for each in self._records if each.kind is kind]
        return ids.index(point_id), len(ids)

    # --- acts

    def add_point(self, kind: PointKind, to: int | None = None) -> None:
        """Add an empty point, the last one if no place is given, and put the caret into it."""
        project, judgment_id = self._pen.project, self._judgment_id
        made = self._pen.act(lambda: points.add_point(project, judgment_id, kind, to=to))
        if made in self.rows:
            self.rows[made].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_point(self, point_id: int, by: int) -> None:
        """Move a point up (-1) or down (1)."""
        place, count = self._place(point_id)
        if 0 <= place + by < count:
            self._pen.act(lambda: points.move_point(self._pen.project, point_id, place + by))

    def remove_point(self, point_id: int) -> None:
        """Remove a point; the caret goes to the one before, else after it."""
        row = self.rows[point_id]
        mine = [each.id for each in self._records if each.kind is row.kind and each.id != point_id]
        place = self._place(point_id)[0]
        row.text.setReadOnly(True)
        row.note.setReadOnly(True)
        self._pen.act(lambda: points.remove_point(self._pen.project, point_id))
        if mine:
            self.rows[mine[max(0, place - 1)]].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in a point's fields that act on the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not self._pen.project.read_only:
            row = next((each for each in self.rows.values() if watched in {each.text, each.note}), None)
            if row is not None and self._key(row, watched, event):
                return True
        return super().eventFilter(watched, event)

    def _key(self, row: PointRow, field: QObject, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and held == Qt.KeyboardModifier.NoModifier:
            row.text.flush()
            row.note.flush()
            self.add_point(row.kind, self._place(row.id)[0] + 1)
        elif key == Qt.Key.Key_Backspace and field is row.text and not row.text.text() and not row.note.text():
            self.remove_point(row.id)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and held == Qt.KeyboardModifier.AltModifier:
            row.text.flush()
            self.move_point(row.id, -1 if key == Qt.Key.Key_Up else 1)
        else:
            return False
        return True
