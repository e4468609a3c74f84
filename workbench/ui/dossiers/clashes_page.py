"""The list of what the sources disagree about: both sides next to each other, each leading to its passage."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from workbench.analysis.contradictions import Contradiction
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.drawn import Drawing
from workbench.ui.dossiers.pieces import Hit, Looks
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.dossiers.rows import ClashRow, Key, Row
from workbench.ui.dossiers.sides import clash_row
from workbench.ui.dossiers.told import ToldPassages
from workbench.ui.palette_matching import folded
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class ClashesPage(QWidget):
    """passage_wanted(id): to be opened. about_wanted(about, id): what is disagreed about, a claim or a question, is."""

    passage_wanted = Signal(object)
    about_wanted = Signal(str, object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._told = ToldPassages(catalogue)
        self._rows: list[ClashRow] = []
        self.title_label, self.count, self.hint = QLabel(tr("What the sources disagree about")), QLabel(), QLabel()
        self.filter = FilterField(tokens, tr("Filter by words or by the name of an entity"))
        looks = Looks(tokens)
        self.view = RowList(Drawing(looks, self._told.tell, self._told.place), tr("Disagreements"), self)
        self.empty = EmptyState(
            tokens, "arrows-left-right", tr("Nothing disagrees"),
            tr("Values of one property, evidence both ways, questions and linked passages that contradict stand here"),
        )  # fmt: skip
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return tr("Disagreements")

    @property
    def place_words(self) -> str:
        """What the status bar says."""
        return tr("%n disagreement(s)", len(self._rows))

    def _lay_out(self) -> None:
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        pad(column, 48, 24, 40, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title_label)
        head.addWidget(self.count)
        head.addStretch(1)
        self.filter.setFixedWidth(300)
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addSpacing(10)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()
        self.hint.setText(tr("Plans and recommendations are never counted as facts."))
        self.filter.list_below = self.view
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _words: self._show())
        self.view.activated_row.connect(self.open_row)
        self.view.hit.connect(self._on_hit)
        self.view.menu_wanted.connect(self._menu)
        self.about = self.view.add_act(tr("Open what it is about"), ("D", "Ctrl+Return"), self._open_about)
        for key, by in (("Left", -1), ("Right", 1)):
            self.view.add_act("", (key,), self._stepper(by))

    def _stepper(self, by: int) -> Callable[[], None]:
        return lambda: self.view.step_side(by)

    # --- showing

    def show_found(self, found: Sequence[Contradiction]) -> None:
        """Show what disagrees; what is chosen and on view stays."""
        self._told = ToldPassages(self._catalogue)
        self._rows = [clash_row(one) for one in found]
        self._show()

    def _show(self) -> None:
        words = folded(self.filter.text().strip())
        shown = [row for row in self._rows if not words or words in self._letters(row)]
        self.view.rows.show(shown)
        self.count.setText(locale.number(len(shown)) if shown else "")
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.view.viewport().update()

    def _letters(self, row: ClashRow) -> str:
        known = self._catalogue.entities
        names = [name for one in row.entities if one in known for name in (known[one].name, *known[one].aliases)]
        said = [part for side in row.sides for part in (side.says, side.quote, side.source)]
        return folded("\n".join([row.title, *names, *said]))

    def choose(self, about: str, clash_id: int) -> None:
        """Bring a disagreement on view."""
        key: Key = ("clash", about, clash_id)
        if self.view.rows.place_of(key) < 0:
            self.filter.clear()
        self.view.choose(key)

    def show_entity(self, name: str) -> None:
        """Show only what concerns an entity."""
        self.filter.setText(name)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.view.set_looks(Looks(tokens))
        self.filter.set_tokens(tokens)
        self.empty.set_tokens(tokens)
        self.title_label.setFont(font(tokens, "page_title"))
        for label in (self.count, self.hint):
            label.setFont(font(tokens, "small", tabular=True))
            label.setStyleSheet(f"color: {tokens.name('text2')}")

    # --- opening

    def open_row(self, row: Row) -> None:
        """Open the side at which the keys are."""
        if isinstance(row, ClashRow):
            self._open_side(row, self.view.side)

    def _open_side(self, row: ClashRow, number: int) -> None:
        side = row.sides[min(number, len(row.sides) - 1)]
        if side.passages:
            self.passage_wanted.emit(side.passages[0])
        else:
            self.about_wanted.emit(row.about, row.id)

    def _on_hit(self, row: Row, hit: Hit) -> None:
        if isinstance(row, ClashRow) and hit.what == "side":
            self._open_side(row, hit.number)

    def _open_about(self) -> None:
        row = self.view.current()
        if isinstance(row, ClashRow):
            self.about_wanted.emit(row.about, row.id)

    def _menu(self, row: Row | None, at: QPoint) -> None:
        if not isinstance(row, ClashRow):
            return
        self.view.choose(row.key)
        menu = QMenu(self)
        for side in row.sides:
            for passage_id in side.passages:
                record = self._told.passage(passage_id)
                if record is not None:
                    words = f"{side.says}: {record.quote[:60]}" if side.says else record.quote[:70]
                    act = menu.addAction(words.replace("&", "&&").replace("\n", " "))
                    act.triggered.connect(lambda _checked=False, one=passage_id: self.passage_wanted.emit(one))
        menu.addSeparator()
        menu.addAction(self.about)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
