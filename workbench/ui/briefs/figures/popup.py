"""The popup in which a figure is chosen: type to find one, see it as it is now, Enter puts it into the text."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench import paths
from workbench.briefs.figures.captions import caption_of
from workbench.briefs.figures.citing import uncited_evidence
from workbench.briefs.figures.making import figure_of_brief
from workbench.briefs.figures.svg import DRAWN
from workbench.briefs.parts import Figure
from workbench.briefs.records import brief
from workbench.briefs.words import words
from workbench.project.project import Project
from workbench.ui.briefs.figures.choices import Choice, Offer, choices
from workbench.ui.briefs.figures.files import copy, save
from workbench.ui.briefs.figures.view import FigureView
from workbench.ui.records_model import RecordsModel
from workbench.ui.tasks import Tasks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.turning import pad
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

WIDTH, HEIGHT, LIST = 860, 460, 290
WIDEST, TALLEST = 1000, 600
DRAWN_AFTER = 40
"""Milliseconds after which the figure chosen is drawn: walking down the list draws only where one stops."""

AskPath = Callable[[str, str], Path | None]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A choice's figure as it is now, its caption, and how many passages of its evidence the brief doesn't cite."""

    choice: Choice
    figure: Figure
    caption: str
    uncited: int


class _Choices(RowTree):
    """The list. entered: Enter."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class FigurePopup(Popover):
    """Offers the figures of a brief. They are drawn off the window's thread: a dense chart takes half a second to arrange.

    Signals: chosen(kind, argument, caption, whether to cite its evidence); failed(error). ask_path(name, kinds) asks where a
    file is to be written. Call close_down() at the end.
    """

    chosen = Signal(str, str, str, bool)
    failed = Signal(object)

    def __init__(
        self, project: Project, brief_id: int, tokens: Tokens, parent: QWidget, *, ask_path: AskPath | None = None
    ) -> None:
        super().__init__(tokens, parent)
        self._project, self._brief_id, self._ask_path = project, brief_id, ask_path or self._ask
        self._offer = Offer([])
        self._say: dict[str, Any] = words("en")
        self._tasks = Tasks(self)
        self._shown: Choice | None = None
        self._busy = self._closed = False
        self._turn = 0
        self.setAccessibleName(tr("Insert a figure"))
        self.filter = FilterField(tokens, tr("Figure, entity or question"), self)
        self.model, self.view = RecordsModel(), _Choices(tokens, tr("Figures"), self)
        self.figure = FigureView(tokens, self)
        self.caption = QLabel(self)
        self.cites = QCheckBox(self)
        self.insert_button = QPushButton(tr("Insert"), self)
        self.copy_button, self.save_button = QPushButton(tr("Copy"), self), QPushButton(tr("Save as…"), self)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(DRAWN_AFTER)
        self._build()
        self._connect()
        self.setFixedSize(WIDTH + 2 * SHADOW, HEIGHT + 2 * SHADOW)
        self.set_tokens(tokens)

    # --- building

    def _build(self) -> None:
        self.model.portion = 200
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.view.setFixedWidth(LIST)
        self.filter.setFixedWidth(LIST)
        self.filter.list_below = self.view
        self.caption.setWordWrap(True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)  # a question or an entity may be called like a tag
        self.insert_button.setProperty("primary", True)
        for button, told in (
            (self.insert_button, tr("Puts the figure in at the caret (Enter)")),
            (self.copy_button, tr("Copies it as a picture and as a table")),
            (self.save_button, tr("Writes it as a picture (SVG) or as a table (CSV)")),
        ):
            button.setToolTip(told)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.filter)
        left.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.cites)
        buttons.addStretch(1)
        for button in (self.copy_button, self.save_button, self.insert_button):
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.caption)
        right.addWidget(self.figure, 1)
        right.addLayout(buttons)
        across = QHBoxLayout(self)
        pad(across, 8, 10, 12, 10)
        across.setSpacing(12)
        across.addLayout(left)
        across.addLayout(right, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._find)
        self.view.entered.connect(self.insert)
        self.view.doubleClicked.connect(lambda _index: self.insert())
        self.view.selectionModel().currentChanged.connect(self._walk)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._drawing.timeout.connect(self._draw)
        self.insert_button.clicked.connect(lambda _checked=False: self.insert())
        self.copy_button.clicked.connect(lambda _checked=False: copy(self.figure.figure, self._say))
        self.save_button.clicked.connect(lambda _checked=False: self._save())

    # --- offering

    def offer(self, anchor: QWidget, kind: str = "", argument: str = "") -> None:
        """Open below a widget with all figures, the one of a kind and argument chosen, else the first of that kind."""
        try:
            self._say = words(brief(self._project.reading, self._brief_id).language)
        except KeyError:
            return
        self._turn += 1
        self._offer = Offer(choices(self._project.reading))
        self.filter.clear()
        self.model.show(self._offer.matching(""))
        places = {(one.kind, one.argument): at for at, one in reversed([*enumerate(self._offer.offered, 1)])}
        first = next((at for at, one in enumerate(self._offer.offered, 1) if one.kind == kind), 1)
        first = places.get((kind, argument), first)
        self._fit()
        self.open(anchor)
        self.model.reach(first)
        self.view.setCurrentIndex(self.model.index_of(first))
        self.view.scrollTo(self.view.currentIndex())
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Be as large as the page has room for, up to where the letters of a figure are as large as on paper."""
        page = self.parentWidget()
        if page is not None:
            width, height = min(WIDEST, page.width() - 40), min(TALLEST, page.height() - 80)
            self.setFixedSize(max(WIDTH, width) + 2 * SHADOW, max(HEIGHT, height) + 2 * SHADOW)

    def _find(self, typed: str) -> None:
        self.model.show(self._offer.matching(typed))
        first = self.model.ids()
        self.view.setCurrentIndex(self.model.index_of(first[0]) if first else QModelIndex())
        self.view.scrollToTop()

    def _scrolled(self, value: int) -> None:
        if value >= self.view.verticalScrollBar().maximum() - 40:
            self.model.more()

    def _walk(self) -> None:
        self._drawing.start()

    def current(self) -> Choice | None:
        """Return the choice in the list, None if nothing was found."""
        index = self.view.currentIndex()
        return self._offer.offered[int(index.internalId()) - 1] if index.isValid() else None

    def _draw(self) -> None:
        """Have the figure chosen drawn as it is now; the one under way asks again when it is done."""
        one = self.current()
        if one is None or not self.isVisible():
            self._show(Figure("", problem=tr("No figure is called so.")), "", 0)
        elif not self._busy and not self._closed:
            self._busy = True
            say, done = self._say, partial(self._done, self._turn)
            self._tasks.run("figure", lambda _progress, _cancelled: self._made(one, say), done, self._failed)

    def _made(self, one: Choice, say: dict[str, Any]) -> _Drawn:
        reading = self._project.reading
        figure = figure_of_brief(reading, self._brief_id, one.kind, one.argument)
        uncited = uncited_evidence(reading, self._brief_id, one.kind, one.argument)
        return _Drawn(one, figure, caption_of(reading, say, one.kind, one.argument), len(uncited))

    def _done(self, turn: int, drawn: _Drawn) -> None:
        self._busy = False
        if self._closed or not self.isVisible():
            return
        if (turn, drawn.choice) != (self._turn, self.current()):
            self._walk()  # another was chosen meanwhile, or the popup opened anew
            return
        self._show(drawn.figure, drawn.caption, drawn.uncited)
        self._shown = drawn.choice

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if self._closed or not self.isVisible():
            return
        if isinstance(error, KeyError):  # the brief went meanwhile
            self.dismiss()
        else:
            self.failed.emit(error)

    def _show(self, figure: Figure, caption: str, uncited: int) -> None:
        self._shown = None
        self.caption.setText(caption)
        self.figure.show_figure(figure, self._say)
        self.cites.setText(tr("Cite its evidence, too: %n passage(s)", uncited))
        self.cites.setVisible(bool(uncited) and not self._project.read_only)
        self.cites.setChecked(bool(uncited))
        fits = not figure.problem
        self.insert_button.setEnabled(self.current() is not None and not self._project.read_only)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(fits)

    # --- acts

    def insert(self) -> None:
        """Tell what was chosen, and close."""
        one = self.current()
        if one is None or self._project.read_only:
            return
        self._drawing.stop()
        try:
            is_cited = self._is_cited(one)
        except KeyError:  # the brief went meanwhile
            self.dismiss()
            return
        caption = caption_of(self._project.reading, self._say, one.kind, one.argument)
        self.dismiss()
        self.chosen.emit(one.kind, one.argument, caption, is_cited)

    def _is_cited(self, one: Choice) -> bool:
        """Tell whether its evidence is to be cited: as ticked; if there is any, where Enter came before it was drawn."""
        if one == self._shown:
            return self.cites.isVisibleTo(self) and self.cites.isChecked()
        return bool(uncited_evidence(self._project.reading, self._brief_id, one.kind, one.argument))

    def _save(self) -> None:
        """Ask where, and write the figure on show there."""
        self._write(self.figure.figure, self.caption.text(), self._say)

    def copy_figure(self, kind: str, argument: str) -> None:
        """Copy a figure as a picture and as a table, without opening."""
        figure, say = self._read(kind, argument)
        if not figure.problem:
            copy(figure, say)

    def save_figure(self, kind: str, argument: str) -> None:
        """Ask where, and write a figure there, without opening."""
        figure, say = self._read(kind, argument)
        if not figure.problem:
            self._write(figure, caption_of(self._project.reading, say, kind, argument), say)

    def _read(self, kind: str, argument: str) -> tuple[Figure, dict[str, Any]]:
        reading = self._project.reading
        return figure_of_brief(reading, self._brief_id, kind, argument), words(brief(reading, self._brief_id).language)

    def _write(self, figure: Figure, caption: str, say: dict[str, Any]) -> None:
        kinds = [f"{tr('Picture')} (*.svg)"] if figure.kind in DRAWN else []
        path = self._ask_path(caption, ";;".join([*kinds, f"{tr('Table')} (*.csv)"]))
        if path is not None:
            try:
                save(figure, say, path)
            except OSError as error:
                self.failed.emit(error)

    def _ask(self, name: str, kinds: str) -> Path | None:
        kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)[:80].strip(" .")
        ending = ".svg" if "*.svg" in kinds else ".csv"
        suggested = paths.documents() / f"{kept or tr('Figure')}{ending}"
        chosen, filter_ = QFileDialog.getSaveFileName(self.window(), tr("Save figure"), str(suggested), kinds)
        path = Path(chosen)
        ending = ".svg" if "*.svg" in filter_ else ".csv"
        return None if not chosen else path if path.suffix.lower() in {".svg", ".csv"} else path.with_name(path.name + ending)

    def close_down(self) -> None:
        """End what is drawn."""
        self._closed = True
        self._drawing.stop()
        self._tasks.close()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        for part in (self.filter, self.view, self.figure):
            part.set_tokens(tokens)
        self.caption.setFont(font(tokens, "ui_strong"))
        self.cites.setFont(font(tokens, "small"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter puts in, also in the filter, which leaves it to what it stands in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.insert()
        else:
            super().keyPressEvent(event)
