"""Passages to cite: a field, what narrows it as chips, and the passages themselves; keys, the mouse and a menu put them in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.briefs import judging
from workbench.briefs.markup import parse, plain
from workbench.briefs.records import citations, judgments
from workbench.briefs.scales import scale
from workbench.coding.records import codebook, passages_of
from workbench.entities.kinds import entity_kind
from workbench.entities.records import entities
from workbench.model.clean import shortened
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui import locale
from workbench.ui.briefs.outline_menus import Entry, menu_of
from workbench.ui.briefs.tray import ItemRole, TrayDelegate, TrayModel
from workbench.ui.briefs.tray_items import Narrowing, TrayItem, TrayReader
from workbench.ui.briefs.tray_preview import TrayPreview
from workbench.ui.icons import icon
from workbench.ui.named import named
from workbench.ui.pick_popup import PickPopup
from workbench.ui.records_model import Record
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_chips import Chip, FilterChips
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr

AT_ONCE = 150
"""Passages that are read before the tray is painted, more than any window shows; further ones come while nothing else is
to be done."""

NAMES = 340
"""Pixels of the popup of names, where there is room for it."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TrayPane(QWidget):
    """Signals: cite_wanted(passage id), quote_wanted(passage id): to be put in at the caret; passage_wanted(passage id);
    failed(error). touch() says that what it shows is to be read anew, renumber() that only the numbers are others.
    """

    cite_wanted = Signal(object)
    quote_wanted = Signal(object)
    passage_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, project: Project, tokens: Tokens, parent: QWidget | None = None, *, over: QWidget | None = None) -> None:
        """over: what its popups are laid over, itself by default."""
        super().__init__(parent)
        self._over = over or self
        self.project, self.brief_id, self._tokens = project, 0, tokens
        self._stale, self._renumber = True, True
        self._reader: TrayReader | None = None
        self._names: dict[tuple[str, object], str] = {}
        self._offered: tuple[str, dict[int, str]] = ("themes", {})
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._refresh)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._read_on)
        self.model = TrayModel()
        self._build(tokens)
        self._connect()

    def _build(self, tokens: Tokens) -> None:
        self.head = SectionHead(tokens, tr("Passages to cite"))
        self.filter = FilterField(tokens, tr("Theme, entity, source, grade"))
        self.funnel = QToolButton()
        self.funnel.setToolTip(tr("Narrow to a theme, an entity, a source, a grade, or what is not yet cited"))
        self.funnel.setAccessibleName(tr("Narrow the passages"))
        self.chips = FilterChips(tokens)
        self.view, self._delegate = QListView(), TrayDelegate(tokens)
        self._line = Hairline(tokens)
        self._dress()
        self.preview = TrayPreview(tokens, self._over)
        self.pick = PickPopup(tokens, tr("Find by name"), self._over)
        layout = self.head.layout()
        if layout is not None:
            layout.addWidget(self.funnel)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 4, 12, 8)
        holder.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(holder)
        for widget in (self.chips, self._line, self.view):
            column.addWidget(widget, int(widget is self.view))

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(tr("Passages to cite"))
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setStyleSheet("background: transparent; selection-background-color: transparent")
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.filter.list_below = view

    def _connect(self) -> None:
        self.view.doubleClicked.connect(self._put_in)
        self.view.customContextMenuRequested.connect(self._menu)
        for watched in (self.view, self.filter):
            watched.installEventFilter(self)
        self.filter.textChanged.connect(self._typed)
        self.funnel.clicked.connect(lambda _checked=False: self._narrowing_menu().popup(self._below_funnel()))
        self.pick.picked.connect(self._picked)
        self.preview.cite_wanted.connect(lambda quoted: self._put_in(self.view.currentIndex(), quoted=quoted))

    # --- reading

    def show_brief(self, brief_id: int) -> None:
        """Show how the passages stand to a brief."""
        self.brief_id = brief_id
        self.renumber()

    def touch(self) -> None:
        """Read the passages anew, once they are looked at."""
        self._stale = True
        self.renumber()

    def renumber(self) -> None:
        """Read anew under which numbers the brief cites them, once they are looked at."""
        self._renumber = True
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed."""
        super().showEvent(event)
        self._later.start()

    def _refresh(self) -> None:
        if self._stale:
            self._stale = self._renumber = False
            self._reader = TrayReader(self.project.reading)
            self.model.show(self._reader.more(AT_ONCE), self._numbers())
            self._show_chips()
            if self._reader.left:
                self._more.start()
        elif self._renumber:
            self._renumber = False
            self.model.number(self._numbers())
        self._count()

    def _numbers(self) -> dict[int, int]:
        cited = citations(self.project.reading, self.brief_id) if self.brief_id else ()
        return {each.passage_id: each.number for each in cited if each.passage_id is not None}

    def _read_on(self) -> None:
        """Read a portion more, and go on when nothing else is to be done."""
        reader = self._reader
        if reader is None or not reader.left:
            return
        self.model.append(reader.more())
        self._count()
        if reader.left:
            self._more.start()

    def _count(self) -> None:
        narrowed = self.model.narrowing != Narrowing()
        if narrowed:
            self.head.set_count(tr("{count} found").format(count=locale.number(self.model.found)))
        else:
            self.head.set_count(tr("{count} not yet cited").format(count=locale.number(self.model.uncited)))

    # --- narrowing

    def _typed(self, line: str) -> None:
        self.model.filter(line)
        self._count()

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only what this leaves; the words typed stay."""
        self.model.narrow(replace(narrowing, words=self.model.narrowing.words))
        self._show_chips()
        self._count()

    def _toggle(self, kind: str, value: int | str, name: str) -> None:
        """Take one of a kind in or out."""
        self._names[kind, value] = name
        chosen: frozenset[int | str] = getattr(self.model.narrowing, kind)
        self.narrow(replace(self.model.narrowing, **{kind: chosen ^ {value}}))  # type: ignore[arg-type]

    def _toggle_uncited(self) -> None:
        self.narrow(replace(self.model.narrowing, uncited=not self.model.narrowing.uncited))

    def _show_chips(self) -> None:
        now = self.model.narrowing
        chips: list[Chip] = [(tr("Not yet cited"), self._toggle_uncited)] if now.uncited else []
        for kind in ("themes", "entities", "sources", "grades"):
            for value in sorted(getattr(now, kind)):
                name = self._names.get((kind, value), str(value))
                chips.append((shortened(name, 30), partial(self._toggle, kind, value, name)))
        self.chips.show_chips(chips)
        self.funnel.setIcon(icon(self._tokens, "funnel-fill" if now.is_chosen else "funnel", "accent" if chips else "text2"))

    def _narrowing_menu(self) -> QMenu:
        now = self.model.narrowing
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tick(menu, tr("Not yet cited"), now.uncited, self._toggle_uncited)
        menu.addSeparator()
        menu.addAction(tr("Theme…")).triggered.connect(lambda _checked=False: self.pick_theme())
        menu.addAction(tr("Entity…")).triggered.connect(lambda _checked=False: self.pick_entity())
        below = menu.addMenu(tr("Source"))
        for source in sources(self.project.reading):
            words = shortened(source.title, 60).replace("&", "&&")
            self._tick(below, words, source.id in now.sources, partial(self._toggle, "sources", source.id, source.title))
        grades = menu.addMenu(tr("Reliability"))
        for term in scale("admiralty-letters").terms:
            name = tr("Reliability {letter}").format(letter=term.term)
            act = partial(self._toggle, "grades", term.term, name)
            self._tick(grades, f"{term.term}  {named(term.meaning)}", term.term in now.grades, act)
        menu.addSeparator()
        every = menu.addAction(tr("Show all again"))
        every.setEnabled(now.is_chosen)
        every.triggered.connect(lambda _checked=False: self.narrow(Narrowing()))
        return menu

    def _tick(self, menu: QMenu, words: str, ticked: bool, act: Callable[[], object]) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(ticked)
        action.triggered.connect(lambda _checked=False: act())

    def _below_funnel(self) -> QPoint:
        return self.funnel.mapToGlobal(QPoint(0, self.funnel.height()))

    def pick_theme(self) -> None:
        """Offer the themes by name; those below one chosen belong to it."""
        found = codebook(self.project.reading)
        self._offer("themes", [Record(one.id, Row(one.path.replace("/", " / "), colour=one.colour)) for one in found])

    def pick_entity(self) -> None:
        """Offer the entities by name."""
        found = entities(self.project.reading)
        rows = [Record(one.id, Row(one.name, icon=entity_kind(one.kind).icon), also=" ".join(one.aliases)) for one in found]
        self._offer("entities", rows)

    def _offer(self, kind: str, rows: list[Record]) -> None:
        names = {each.id: each.row.name.rpartition(" / ")[2] for each in rows}
        self._offered = kind, names
        self.pick.setFixedWidth(min(NAMES, self._over.width() - 8) + 2 * SHADOW)
        self.pick.offer(rows, 0, self.funnel)

    def _picked(self, one: int) -> None:
        kind, names = self._offered
        self._toggle(kind, one, names.get(one, ""))

    # --- putting in

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter cites, with Shift as a quotation, with Ctrl it opens the passage; Space shows it in full."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self.view.currentIndex()
            if watched is self.filter and event.key() in _ENTER:
                self._put_in(self.model.index(0, 0), quoted=_with(event, Qt.KeyboardModifier.ShiftModifier))
                return True
            if watched is self.filter and event.key() == Qt.Key.Key_Down and not index.isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
            if watched is self.view and event.key() in _ENTER:
                self._entered(index, event)
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Space and index.isValid():
                self.show_full(index)
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Up and index.row() <= 0:
                self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return bool(super().eventFilter(watched, event))

    def _entered(self, index: QModelIndex, event: QKeyEvent) -> None:
        if _with(event, Qt.KeyboardModifier.ControlModifier) and index.isValid():
            self.passage_wanted.emit(index.data(ItemRole).id)
        else:
            self._put_in(index, quoted=_with(event, Qt.KeyboardModifier.ShiftModifier))

    def _put_in(self, index: QModelIndex, *, quoted: bool = False) -> None:
        if index.isValid() and not self.project.read_only and self.brief_id:
            (self.quote_wanted if quoted else self.cite_wanted).emit(index.data(ItemRole).id)

    def show_full(self, index: QModelIndex) -> None:
        """Show a passage in full beside its row."""
        item: TrayItem = index.data(ItemRole)
        found = passages_of(self.project.reading, {item.id})
        if found:
            self.preview.show_passage(found[0], item)
            self.preview.open(self.view, self.view.visualRect(index))

    # --- the menu

    def _menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            self.view.setCurrentIndex(index)
            menu_of(self, self.entries(index)).popup(self.view.viewport().mapToGlobal(at))

    def entries(self, index: QModelIndex) -> list[Entry | None]:
        """Return what can be done with a passage."""
        passage_id = index.data(ItemRole).id
        full: list[Entry | None] = [
            (f"{tr('Show in full')}\t{tr('Space')}", lambda: self.show_full(index)),
            (f"{tr('Open in its source')}\tCtrl+{tr('Enter')}", lambda: self.passage_wanted.emit(passage_id)),
        ]
        if self.project.read_only or not self.brief_id:
            return full
        entries: list[Entry | None] = [
            (f"{tr('Cite')}\t{tr('Enter')}", lambda: self._put_in(index)),
            (f"{tr('Insert as quotation')}\tShift+{tr('Enter')}", lambda: self._put_in(index, quoted=True)),
            None, *full,
        ]  # fmt: skip
        known = judgments(self.project.reading, self.brief_id)
        if known:
            entries.append(None)
            for words, supports in ((tr("Evidence for||in favour"), True), (tr("Evidence against"), False)):
                below: list[Entry] = [
                    (f"{number}  {_said(each.text)}", partial(self._set_evidence, each.id, passage_id, supports=supports))
                    for number, each in enumerate(known, 1)
                ]
                entries.append((words, below))
        return entries

    def _set_evidence(self, judgment_id: int, passage_id: int, *, supports: bool) -> None:
        try:
            judging.set_evidence(self.project, judgment_id, passage_id, supports=supports)
        except (ProjectError, KeyError) as error:
            self.failed.emit(error)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (self.head, self.filter, self.chips, self._line, self._delegate, self.preview, self.pick):
            part.set_tokens(tokens)
        self._show_chips()
        self.view.viewport().update()


def _with(event: QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    return bool(event.modifiers() & modifier)


def _said(text: str) -> str:
    """Return the beginning of a statement as a menu shows it."""
    said = " ".join(plain(block.runs) for block in parse(text[:400]))
    return shortened(said, 50).replace("&", "&&") or tr("to be written")
