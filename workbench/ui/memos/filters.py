"""The filters above the list of memos: words, kind, about what, by whom."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.memos.editing import KINDS
from workbench.ui import locale
from workbench.ui.icons import icon
from workbench.ui.memo_words import ABOUT_WORDS, DONE_ICON, KIND_ICONS, KIND_WORDS, THING_ICONS
from workbench.ui.memos.model import ANY, DONE, OPEN, MemoFilter
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.words import tr


class MemoFilters(QWidget):
    """changed(MemoFilter): other memos are to be listed."""

    changed = Signal(object)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.words = FilterField(tokens, tr("Filter memos by words"))
        self.kind, self.about = ChoiceBox(tokens, tr("Kind of memo")), ChoiceBox(tokens, tr("About what"))
        self.analyst = ChoiceBox(tokens, tr("By whom"))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 6)
        grid.setSpacing(6)
        grid.addWidget(self.words, 0, 0, 1, 2)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.about, 1, 1)
        grid.addWidget(self.analyst, 2, 0, 1, 2)
        self.analyst.hide()
        self._fill(tokens)
        self.words.textChanged.connect(lambda _words: self._tell())
        for box in (self.kind, self.about, self.analyst):
            box.activated.connect(lambda _row: self._tell())

    def _fill(self, tokens: Tokens) -> None:
        self.kind.addItem(tr("All kinds"), ANY)
        for kind in KINDS:
            self.kind.addItem(icon(tokens, KIND_ICONS[kind], "text2"), tr(KIND_WORDS[kind]), kind)
        self.kind.addItem(icon(tokens, KIND_ICONS["to do"], "text2"), tr("To do, open"), OPEN)
        self.kind.addItem(icon(tokens, DONE_ICON, "text2"), tr("To do, done"), DONE)
        self.about.addItem(tr("On anything"), ANY)
        for kind, words in ABOUT_WORDS.items():
            self.about.addItem(icon(tokens, THING_ICONS[kind], "text2"), tr(words), kind)
        self.analyst.addItem(tr("By anybody"), ANY)

    def show_analysts(self, names: Iterable[str]) -> None:
        """Offer these analysts; with one alone there is nothing to choose."""
        wanted = sorted({name for name in names if name}, key=locale.sort_key)
        if wanted == [self.analyst.itemData(row) for row in range(1, self.analyst.count())]:
            return
        chosen = self.analyst.currentData()
        while self.analyst.count() > 1:
            self.analyst.removeItem(1)
        for name in wanted:
            self.analyst.addItem(name, name)
        self.analyst.setCurrentIndex(max(0, self.analyst.findData(chosen)))
        self.analyst.setVisible(len(wanted) > 1)
        if self.analyst.currentData() != chosen:
            self._tell()

    def current(self) -> MemoFilter:
        """Return what is asked for."""
        return MemoFilter(
            self.words.text(), self.kind.currentData(), self.about.currentData(), self.analyst.currentData() or ANY
        )

    def clear(self) -> None:
        """List everything again."""
        self.words.clear()
        for box in (self.kind, self.about, self.analyst):
            box.setCurrentIndex(0)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.current())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.words, self.kind, self.about, self.analyst):
            part.set_tokens(tokens)
        icons = [*(KIND_ICONS[kind] for kind in KINDS), KIND_ICONS["to do"], DONE_ICON]
        for row, name in enumerate(icons, 1):
            self.kind.setItemIcon(row, icon(tokens, name, "text2"))
        for row, kind in enumerate(ABOUT_WORDS, 1):
            self.about.setItemIcon(row, icon(tokens, THING_ICONS[kind], "text2"))
