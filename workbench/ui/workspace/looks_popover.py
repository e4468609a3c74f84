"""The popup behind Aa: font, size, space between lines, width and margins, seen in the text at once."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from workbench.ui import locale
from workbench.ui.reader.metrics import font_of
from workbench.ui.reader.style import MARGINS
from workbench.ui.reading_looks import OFFERED, ReadingChoice, ReadingLooks, installed_families
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.stepper import Stepper
from workbench.ui.widgets.tools import Segment
from workbench.ui.words import tr

ROW = 36


class LooksPopover(Popover):
    """Shows the choice in force and changes it."""

    def __init__(self, tokens: Tokens, looks: ReadingLooks, parent: QWidget) -> None:
        """Begin hidden; the installed families are listed when it first opens."""
        super().__init__(tokens, parent)
        self._looks = looks
        self.setAccessibleName(tr("Looks of the text"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 14, 18, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._labels: list[QLabel] = []
        self.family = ChoiceBox(tokens, tr("Font"), self)
        self.family.setFixedWidth(196)
        self.family.activated.connect(self._choose_family)
        self.size_ = self._stepper("size", tr("Smaller text"), tr("Larger text"))
        self.line = self._stepper("line", tr("Less space between lines"), tr("More space between lines"))
        self.width_ = self._stepper("width", tr("Narrower column"), tr("Wider column"))
        names = {"narrow": tr("Narrow"), "usual": tr("Usual"), "wide": tr("Wide")}
        self.margins = Segment(tokens, tr("Margins"), [(name, names[name]) for name in MARGINS], self)
        self.margins.chosen.connect(lambda name: looks.change(margins=name))
        self.reset = QPushButton(tr("As it was at first"), self)
        self.reset.clicked.connect(lambda _checked=False: looks.reset())
        self._lay_out()
        self.set_tokens(tokens)
        self._listed = False
        looks.changed.connect(self._show)

    def _stepper(self, what: str, less: str, more: str) -> Stepper:
        made = Stepper(self._tokens, less, more, self)
        made.stepped.connect(lambda by: self._looks.step(what, by))
        return made

    def _lay_out(self) -> None:
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Font"), self.family), (tr("Size"), self.size_), (tr("Line height"), self.line),
            (tr("Column"), self.width_), (tr("Margins"), self.margins),
        )  # fmt: skip
        for number, (words, field) in enumerate(rows):
            label = QLabel(words, self)
            label.setBuddy(field)
            self._labels.append(label)
            self._grid.setRowMinimumHeight(number, ROW)
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(field, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(len(rows), ROW + 10)
        self._grid.addWidget(self.reset, len(rows), 0, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)

    def open(self, anchor: QWidget, box: QRect | None = None) -> None:
        """Open with the values in force."""
        if not self._listed:
            self._list_families()
        self._show()
        super().open(anchor, box)

    def _list_families(self) -> None:
        """List our own families in their own letters, then those of the computer."""
        self._listed = True
        for family in OFFERED:
            self.family.addItem(family, family)
            self.family.setItemData(self.family.count() - 1, font_of([family], 14), Qt.ItemDataRole.FontRole)
        others = installed_families()
        if others:
            self.family.insertSeparator(self.family.count())
        for family in others:
            self.family.addItem(family, family)

    def _choose_family(self, index: int) -> None:
        family = self.family.itemData(index)
        if isinstance(family, str):
            self._looks.change(family=family)

    def _show(self, _style: object = None) -> None:
        choice, can = self._looks.choice, self._looks.can_step
        if self._listed and self.family.findData(choice.family) < 0:
            self.family.addItem(choice.family, choice.family)  # kept, but not on this computer: the fallback is shown
        self.family.setCurrentIndex(self.family.findData(choice.family))
        shown: tuple[tuple[str, Stepper, Callable[[], str]], ...] = (
            ("size", self.size_, lambda: f"{locale.plain(choice.size)} px"),
            ("line", self.line, lambda: locale.plain(choice.line)),
            ("width", self.width_, lambda: tr("%n letter(s)", choice.width)),
        )  # fmt: skip
        for what, stepper, words in shown:
            stepper.set_value(words(), can_less=can(what, -1), can_more=can(what, 1))
        self.margins.choose(choice.margins)
        self.reset.setEnabled(choice != ReadingChoice())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.family.set_tokens(tokens)
        for part in (self.size_, self.line, self.width_):
            part.set_tokens(tokens)
        self.margins.set_tokens(tokens)
        for label in self._labels:
            label.setStyleSheet(f"color: {tokens.name('text2')}; background: transparent")
