"""The popup behind Show: which themes and entities, whose codings, since when, and how much of each."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.coding.analysts import analysts_with_counts
from workbench.coding.tallies import codings_by_analyst, codings_in
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.painting import Density
from workbench.ui.records_model import Record
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.tools import Segment, ToolButton
from workbench.ui.words import tr
from workbench.ui.workspace.shown import SINCE, Shown
from workbench.ui.workspace.shown_rows import ShownTree, records_of

WIDTH = 372
TALLEST = 620
MOST_ANALYSTS = 5
"""So many analysts are listed before their list scrolls."""


class ShownPopover(Popover):
    """Shows what is shown; wished(Shown): the analyst wants something else."""

    wished = Signal(object)

    def __init__(self, tokens: Tokens, catalogue: Catalogue, version_id: int, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(tokens, parent)
        self._catalogue, self._version = catalogue, version_id
        self._shown = Shown()
        self.setAccessibleName(tr("Which codings are shown"))
        self.filter = FilterField(tokens, tr("Filter themes and entities"), self)
        self.tree = ShownTree(tokens, self)
        self.filter.list_below = self.tree
        self.filter.textChanged.connect(self._find)
        self.tree.toggled.connect(self._toggle)
        self.tree.only_wanted.connect(self._only)
        self.quick: dict[str, ToolButton] = {}
        self._fields(tokens)
        self._foot = QLabel(self)
        self._lay_out(tokens)
        self.set_tokens(tokens)

    def _fields(self, tokens: Tokens) -> None:
        self.whose = ShownTree(tokens, self)
        self.whose.setAccessibleName(tr("Whose codings"))
        self.whose.setRootIsDecorated(False)
        self.whose.toggled.connect(self._toggle_analyst)
        self.whose.only_wanted.connect(lambda one: self._wish(analysts=frozenset({one})))
        self.since = ChoiceBox(tokens, tr("Since when"), self)
        words = {"": tr("Any time"), "session": tr("This session"), "today": tr("Today"), "week": tr("Last 7 days")}
        for name in SINCE:
            self.since.addItem(words[name], name)
        levels = [(Density.ALL, tr("All||codings")), (Density.TINTS, tr("Tints")), (Density.BRACKETS, tr("Brackets"))]
        self.density = Segment(tokens, tr("In the text"), [(level.value, said) for level, said in levels], self)
        self.since.activated.connect(lambda _index: self._wish(since=self.since.currentData()))
        self.density.chosen.connect(lambda name: self._wish(density=Density(name)))

    def _lay_out(self, tokens: Tokens) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 10)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(6)
        head.addWidget(self.filter)
        head.addLayout(self._quick_row(tokens))
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        self._line = Hairline(tokens)
        column.addWidget(self._line)
        column.addWidget(self.whose)
        column.addLayout(self._below())
        self._foot.setContentsMargins(18, 2, 18, 0)
        column.addWidget(self._foot)

    def _quick_row(self, tokens: Tokens) -> QHBoxLayout:
        """Return the words that tick everything or nothing at once."""
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, words, shown in (
            ("all", tr("All||codings"), (True, True)), ("themes", tr("Themes"), (True, False)),
            ("entities", tr("Entities"), (False, True)), ("none", tr("None"), (False, False)),
        ):  # fmt: skip
            button = self.quick[name] = ToolButton(tokens, words, parent=self)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, shown=shown: self._every(*shown))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _below(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(18, 4, 18, 0)
        grid.setVerticalSpacing(6)
        self._labels: list[QLabel] = []
        rows = ((tr("Since"), self.since), (tr("In the text"), self.density))
        for number, (words, field) in enumerate(rows):
            label = QLabel(words, self)
            label.setBuddy(field)
            self._labels.append(label)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1, Qt.AlignmentFlag.AlignRight)
            if isinstance(field, ChoiceBox):
                field.setFixedWidth(196)
        return grid

    # --- what is shown

    def open(self, anchor: QWidget, box: QRect | None = None) -> None:
        """Open with what there is now."""
        self.filter.clear()
        self.refresh()
        super().open(anchor, box)

    def refresh(self) -> None:
        """List what themes, entities and analysts there are now."""
        reading = self._catalogue.reading
        records = records_of(self._catalogue, codings_in(reading, self._version))
        self.tree.show_records(records, frozenset())
        here, chosen = codings_by_analyst(reading, self._version), self._shown.analysts
        known = [
            one
            for one in locale.by_name(analysts_with_counts(reading), lambda one: one.name)
            if one.codings or one.id in chosen
        ]
        rows = [
            Record(one.id, Row(one.name, aside=one.initials, count=locale.number(here.get(one.id, 0)), colour=one.colour))
            for one in known
        ]
        self.whose.show_records(rows, frozenset())
        self.whose.setFixedHeight(min(len(rows), MOST_ANALYSTS) * self._tokens.layout["tree_row"] + 4)
        self.whose.setVisible(len(known) > 1 or bool(self._shown.analysts))
        self.show_choice(self._shown)

    def show_choice(self, shown: Shown) -> None:
        """Show what is shown."""
        self._shown = shown
        above = self._above()
        ticked = {one for one in above if shown.shows_target(one, above, is_theme=True)}
        ticked |= {one for one in self._catalogue.entities if shown.shows_target(one, above, is_theme=False)}
        self.tree.records.tick(frozenset(ticked))
        now = None if shown.rules else (shown.themes, shown.entities)
        pairs = {"all": (True, True), "themes": (True, False), "entities": (False, True), "none": (False, False)}
        for name, button in self.quick.items():
            button.setChecked(pairs[name] == now)
        everyone = frozenset(int(one) for one in self.whose.records.ids())
        self.whose.records.tick(shown.analysts or everyone)
        self.since.setCurrentIndex(SINCE.index(shown.since))
        self.density.choose(shown.density.value)

    def show_hidden(self, hidden: int) -> None:
        """Say how many codings of the text are hidden, so that nobody believes them gone."""
        self._foot.setText(tr("%n coding(s) of this text hidden", hidden) if hidden else tr("Nothing of this text is hidden"))

    def _above(self) -> dict[int, int | None]:
        return {one.id: one.parent_id for one in self._catalogue.themes.values()}

    # --- wishes

    def _tell(self, shown: Shown) -> None:
        self.show_choice(shown)
        self.wished.emit(shown)

    def _wish(self, **values: object) -> None:
        self._tell(replace(self._shown, **values))  # type: ignore[arg-type]

    def _toggle(self, target: int) -> None:
        on = not self.tree.records.is_ticked(target)
        self._tell(self._shown.with_target(target, on, self._above(), is_theme=target in self._catalogue.themes))

    def _toggle_analyst(self, analyst: int) -> None:
        """Show or hide an analyst's codings; with none left, or all, they are everyone's."""
        everyone = frozenset(int(one) for one in self.whose.records.ids())
        ticked = (self._shown.analysts or everyone) ^ {analyst}
        self._wish(analysts=frozenset() if ticked >= everyone else ticked)

    def _only(self, target: int) -> None:
        self._tell(self._shown.only(target))

    def _every(self, themes: bool, entities: bool) -> None:
        self._tell(self._shown.every(themes=themes, entities=entities))

    def _find(self, words: str) -> None:
        self.tree.records.filter(words)
        self.tree.expandAll()

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        for part in (self.filter, self.tree, self.whose, self.since, self.density, self._line):
            part.set_tokens(tokens)
        for button in self.quick.values():
            button.set_tokens(tokens)
        for label in (*self._labels, self._foot):
            label.setStyleSheet(f"color: {tokens.name('text2')}; background: transparent")
        self._foot.setFont(font(tokens, "small"))

    def place(self) -> None:
        """Stand below the button, as tall as the list needs and the page allows."""
        rows = self.tree.records.rowCount() + sum(
            self.tree.records.rowCount(self.tree.records.index_of(one.id)) for one in self._catalogue.themes.values()
        )
        parent = self.parentWidget()
        room = min(TALLEST, parent.height() - 56 if parent is not None else TALLEST)
        whose = self.whose.height() + 6 if self.whose.isVisibleTo(self) else 0
        others = 226 + whose
        wanted = max(140, min(rows * self._tokens.layout["tree_row"] + 8, room - others))
        self.tree.setFixedHeight(wanted)
        self.setFixedWidth(min(WIDTH, parent.width() - 8 if parent is not None else WIDTH) + 2 * SHADOW)
        super().place()
