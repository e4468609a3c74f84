"""The list of what rules find in a brief: by place, narrowed by words or by rule, what was left as it is under a fold."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.briefs.linting.finding import Finding, Rule
from workbench.finding_wording import fix_of, reason_of, rule_name, title_of
from workbench.model.clean import shortened
from workbench.ui.briefs.linting.spots import place_of
from workbench.ui.named import named
from workbench.ui.records_model import IdRole, Record, RecordsModel
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.turning import pad
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

WIDTH, HEIGHT = 560, 440
"""Pixels of the frame, without its shadow."""

HEADS, LEFT = 1 << 40, 1 << 41
"""The records of places, from the first on, and of what was left as it is."""

WORDS = 80
"""Characters of the words in question below a finding's title."""

SIGNS = {"error": "warning-octagon", "warning": "warning", "note": "info"}


class FindingsList(Popover):
    """Signals: chosen(finding) by a click or Enter; rules_off(values of rules) when the checklist was changed."""

    chosen = Signal(object)
    rules_off = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(tokens, parent)
        self.setAccessibleName(tr("Findings"))
        self._found: list[Finding] = []
        self._off: frozenset[str] = frozenset()
        self.head, self.rules = QLabel(), QToolButton()
        self.rules.setText(tr("Rules"))
        self.rules.setToolTip(tr("Which rules are read by; the choice is yours, for all projects"))
        self.rules.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.rules)
        self.rules.setMenu(self.menu)
        self.filter = FilterField(tokens, tr("Words, place or rule"))
        self.model, self.tree = RecordsModel(), RowTree(tokens, tr("Findings"))
        self.none = QLabel(tr("Nothing is found. What was left as it is comes back when its words change."))
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)

    def _lay_out(self) -> None:
        self.setFixedSize(WIDTH + 2 * SHADOW, HEIGHT + 2 * SHADOW)
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 12, 0, 10)
        column.setSpacing(8)
        pad(top, 14, 0, 10, 0)
        top.addWidget(self.head, 1)
        top.addWidget(self.rules)
        middle = QHBoxLayout()
        middle.setContentsMargins(12, 0, 12, 0)
        middle.addWidget(self.filter)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.tree, 1)
        column.addWidget(self.none, 1)

    def _connect(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(False)
        self.filter.list_below = self.tree
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._choose_first)
        self.tree.clicked.connect(self._choose)
        self.tree.installEventFilter(self)
        self.menu.aboutToShow.connect(self._fill_rules)

    # --- showing

    def show_findings(self, found: tuple[Finding, ...], left: tuple[Finding, ...], places: dict[int, str]) -> None:
        """Show what is found; places: what the places of the outline are called."""
        self._found = [*found, *left]
        is_empty = not self._found
        count = tr("%n finding(s)", len(found)) if found else tr("No findings")
        self.head.setText(count)
        self.model.show(self._records(found, left, places))
        self.tree.setVisible(not is_empty)
        self.none.setVisible(is_empty)
        self._open_places()

    def _records(self, found: tuple[Finding, ...], left: tuple[Finding, ...], places: dict[int, str]) -> list[Record]:
        records: list[Record] = []
        heads: dict[int, int] = {}
        for number, each in enumerate(found, 1):
            place = place_of(each)
            if place not in heads:
                heads[place] = HEADS + len(heads)
                count = sum(place_of(one) == place for one in found)
                records.append(Record(heads[place], Row(places.get(place, tr("The brief")), count=str(count), strong=True)))
            records.append(_record(number, each, heads[place], places.get(place, "")))
        if left:
            records.append(Record(LEFT, Row(tr("Left as they are"), count=str(len(left)), faint=True)))
            offset = len(found) + 1
            records += [_record(number, each, LEFT, places.get(place_of(each), "")) for number, each in enumerate(left, offset)]
        return records

    def _open_places(self) -> None:
        """Open all places; what was left stays folded unless it is sought."""
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if index.data(IdRole) != LEFT or self.model.is_filtered:
                self.tree.setExpanded(index, True)

    def _narrow(self, words: str) -> None:
        self.model.filter(words)
        self._open_places()

    def open_over(self, anchor: QWidget, box: QRect) -> None:
        """Open over a box of a widget's pixels."""
        self.filter.clear()
        self.open(anchor, box)
        first = self.model.index(0, 0)
        if first.isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0, first) if self.model.rowCount(first) else first)

    def first_field(self) -> QWidget | None:
        """Return the field of words."""
        return self.filter

    # --- choosing

    def _choose(self, index: QModelIndex) -> None:
        number = index.data(IdRole)
        if isinstance(number, int) and 0 < number <= len(self._found):
            self.chosen.emit(self._found[number - 1])
        elif index.isValid():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _choose_first(self) -> None:
        first = self.model.index(0, 0)
        if first.isValid():
            self._choose(self.model.index(0, 0, first))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list goes there."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in enter:
                self._choose(self.tree.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    # --- rules

    def show_off(self, off: frozenset[str]) -> None:
        """Tell which rules are switched off."""
        self._off = off
        self.rules.setText(tr("Rules: {n} off").format(n=len(off)) if off else tr("Rules"))

    def _fill_rules(self) -> None:
        menu = self.menu
        menu.clear()
        for rule in Rule:
            action = menu.addAction(rule_name(rule, tr))
            action.setCheckable(True)
            action.setChecked(rule.value not in self._off)
            action.toggled.connect(lambda on, value=rule.value: self._switch(value, on))
        menu.addSeparator()
        menu.addAction(tr("All rules"), lambda: self.rules_off.emit(frozenset()))

    def _switch(self, rule: str, on: bool) -> None:
        self.rules_off.emit(self._off - {rule} if on else self._off | {rule})

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.tree.set_tokens(tokens)
        self.filter.set_tokens(tokens)
        self.head.setFont(font(tokens, "ui_strong"))
        self.rules.setFont(font(tokens, "small"))
        self.none.setFont(font(tokens, "ui"))
        self.none.setStyleSheet(f"color: {tokens.name('text2')}")
        self.tree.setStyleSheet("background: transparent; selection-background-color: transparent")


def _record(number: int, finding: Finding, parent: int, place: str) -> Record:
    words = shortened(" ".join(finding.words.split()), WORDS) if finding.end > finding.start else ""
    row = Row(
        title_of(finding, tr, named),
        second=words or reason_of(finding, tr, named),
        icon=SIGNS[finding.severity],
        faint=finding.is_left,
    )
    also = f"{rule_name(finding.rule, tr)} {finding.words} {place}"
    fix = fix_of(finding, tr, named)
    told = "\n".join(part for part in (reason_of(finding, tr, named), fix) if part)
    return Record(number, row, parent, also, told)
