"""The dossier of an entity: what disagrees, its relations, statements and memos; beside them chronology and passages."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from workbench.analysis.dossiers import Dossier, dossier
from workbench.coding.errors import CodingError
from workbench.entities.claim_records import relation, statement
from workbench.entities.editing import edit_entity
from workbench.entities.exhibits import Exhibit, edit_evidence, remove_evidence
from workbench.entities.kinds import entity_kind
from workbench.entities.records import EntityRecord
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.claim_acts import Chosen, bring_forward, delete_claim, write_claim
from workbench.ui.dossiers.claim_editor import ClaimEditor, ClaimWish
from workbench.ui.dossiers.dossier_head import DossierHead
from workbench.ui.dossiers.drawn import Drawing
from workbench.ui.dossiers.material import MOST_CLASHES, main_rows, side_rows
from workbench.ui.dossiers.pieces import Hit, Looks
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.dossiers.rows import (
    ClaimRow,
    ClashRow,
    EventRow,
    ExhibitRow,
    HeadRow,
    MemoRow,
    MoreRow,
    PassageRow,
    Row,
    SourceRow,
)  # fmt: skip
from workbench.ui.dossiers.told import ToldPassages
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

TABLES = (
    "entity", "alias", "statement", "relation", "claim_evidence", "coding", "passage", "fragment", "credibility", "memo",
    "question", "passage_link", "source", "source_version", "analyst", "own_kind", "own_property",
)  # fmt: skip
NARROW = 820
"""Below this width in pixels chronology and passages stand below the claims, not beside them."""
LOW = 740
"""Below this height in pixels one disagreement stands before the claims, which would else be out of view."""
SIDE, GAP = 412, 40


class DossierPage(QWidget):
    """passage_wanted(id), entity_wanted(id), source_wanted(id), memo_wanted(id), clash_wanted(about, id): to be opened;
    clashes_wanted(id): all that disagrees about it.

    memo_made(entity): a memo about it is wanted. mentions_wanted(id), merge_wanted(id). said(words); failed(error); gone:
    the entity is no more; title_changed(words, icon).
    """

    passage_wanted = Signal(object)
    entity_wanted = Signal(object)
    source_wanted = Signal(object)
    memo_wanted = Signal(object)
    memo_made = Signal(object)
    clash_wanted = Signal(str, object)
    clashes_wanted = Signal(object)
    mentions_wanted = Signal(object)
    merge_wanted = Signal(object)
    said = Signal(str)
    gone = Signal()
    title_changed = Signal(str, str)

    def __init__(self, catalogue: Catalogue, entity_id: int, tokens: Tokens) -> None:
        """KeyError if there is no such entity."""
        super().__init__()
        self.entity_id = entity_id
        self._catalogue = catalogue
        self.chosen: Callable[[], Chosen | None] = lambda: None
        """Tells what is chosen in the text; set by who opens the page."""
        self.dropped_in: Callable[[], int] = lambda: 0
        """Tells the version from which stretches are dragged; set by who opens the page."""
        self._last: EntityRecord | None = None
        self._record()
        self._opened: set[tuple[str, int]] = set()
        self._told = ToldPassages(catalogue)
        self._found: Dossier = dossier(catalogue.reading, entity_id)
        self._narrow = self._stale = False
        self._clashes = MOST_CLASHES
        self._titled = (self.title, self.icon_name)
        self.head = DossierHead(tokens, tr("Name of the entity"))
        looks = Looks(tokens)
        self.main = self._list(looks, tr("Dossier"))
        self.side = self._list(looks, tr("Chronology and passages"))
        self.form = ClaimEditor(catalogue, tokens, self)
        self._lay_out()
        self._make_acts()
        self._connect()
        self.set_tokens(tokens)
        self.show_found()

    def _list(self, looks: Looks, words: str) -> RowList:
        made = RowList(Drawing(looks, self._told.tell, self._told.place), words, self)
        made.rows.passage_words = self._told.words
        made.activated_row.connect(self.open_row)
        made.hit.connect(self._on_hit)
        made.menu_wanted.connect(partial(self._menu, made))
        return made

    def _lay_out(self) -> None:
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 24, 28, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.main, 1)
        row.addWidget(self.side)
        column.addLayout(row, 1)
        self.setFocusProxy(self.main)

    def _connect(self) -> None:
        self._catalogue.changed.connect(self.take)
        self.head.named.connect(self._rename)
        self.head.left.connect(self.main.setFocus)
        self.form.wished.connect(self._write)
        self.form.delete.clicked.connect(self._delete_edited)
        self.main.take_drops(lambda row: isinstance(row, (ClaimRow, ExhibitRow)) and self._may_write)
        self.main.dropped.connect(self._on_drop)

    @property
    def _may_write(self) -> bool:
        return not self._catalogue.project.read_only

    def _record(self) -> EntityRecord:
        """Return the entity as it is now, as it was last if it is gone meanwhile; KeyError if there never was one."""
        self._last = self._catalogue.entities.get(self.entity_id, self._last)
        if self._last is None:
            raise KeyError(f"entity {self.entity_id}")
        return self._last

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self._record().name

    @property
    def icon_name(self) -> str:
        """The icon of the entity's kind."""
        return entity_kind(self._record().kind).icon

    @property
    def place_words(self) -> str:
        """What the status bar says."""
        found = self._found
        words = tr("Dossier of {name}").format(name=self.title)
        return f"{words}   {tr('%n mention(s)', self._record().mentions)}, {tr('%n passage(s)', len(found.passages))}"

    # --- showing

    def show_found(self) -> None:
        """Show what was read last."""
        record, found = self._record(), self._found
        kind = entity_kind(record.kind)
        self.head.show_title(kind.icon, record.name, kind.label)
        names = [(name, found.mentions(name)) for name in record.aliases]
        sources = len({source for _passage, source in found.passages})
        where = tr("{mentions} in {sources}").format(
            mentions=tr("%n mention(s)", record.mentions), sources=tr("%n source(s)", sources)
        )
        self.head.names.show_names(names, where if record.mentions else tr("not mentioned yet"))
        self._told.follow([passage_id for passage_id, _source in found.passages])
        main = main_rows(
            found, frozenset(self._opened), self._catalogue.sources, may_write=self._may_write, clashes=self._clashes
        )
        beside = side_rows(found, self._catalogue.sources, first=not self._narrow)
        self.main.rows.show([*main, *beside] if self._narrow else main)
        self.side.rows.show([] if self._narrow else beside)

    def take(self, changes: Changes) -> None:
        """Follow a change: read again what may be touched, once on view."""
        if self.entity_id not in self._catalogue.entities:
            self.gone.emit()
            return
        if not changes.touches(*TABLES):
            return
        self._told.take(changes)
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again; what is open, chosen and on view stays."""
        self._stale = False
        self._found = dossier(self._catalogue.reading, self.entity_id)
        self.show_found()
        for part in (self.main, self.side):
            part.viewport().update()
        if (self.title, self.icon_name) != self._titled:
            self._titled = (self.title, self.icon_name)
            self.title_changed.emit(*self._titled)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another tab was in front."""
        super().showEvent(event)
        if self._stale and self.entity_id in self._catalogue.entities:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put chronology and passages beside the claims, or below where there is no room."""
        super().resizeEvent(event)
        narrow, low = self.width() < NARROW, self.height() < LOW
        self.side.setFixedWidth(min(SIDE, max(280, round(self.width() * 0.34))))
        if narrow != self._narrow or low != (self._clashes == 1):
            self._narrow, self._clashes = narrow, 1 if low else MOST_CLASHES
            self.side.setVisible(not narrow)
            self.show_found()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        looks = Looks(tokens)
        for part in (self.main, self.side):
            part.set_looks(looks)
        self.head.set_tokens(tokens)
        self.form.set_tokens(tokens)

    # --- opening

    def open_row(self, row: Row) -> None:
        """Open what a row is about: a claim shows its passages, all else its place."""
        match row:
            case ClaimRow():
                self.toggle(row.kind, row.id)
            case ExhibitRow() | PassageRow():
                self.passage_wanted.emit(row.passage_id)
            case ClashRow():
                self._open_side(row, self.main.side)
            case MemoRow():
                self.memo_wanted.emit(row.id)
            case EventRow():
                self._open_event(row)
            case SourceRow():
                self.source_wanted.emit(row.id)
            case MoreRow():
                self.clashes_wanted.emit(self.entity_id)
            case HeadRow() if row.adds:
                self._add(str(row.key[1]))
            case _:
                pass

    def _open_side(self, row: ClashRow, number: int) -> None:
        side = row.sides[min(number, len(row.sides) - 1)]
        if side.passages:
            self.passage_wanted.emit(side.passages[0])
        else:
            self.clash_wanted.emit(row.about, row.id)

    def _open_event(self, row: EventRow) -> None:
        if row.notes:
            self.passage_wanted.emit(row.notes[0].passage_id)
        elif self.main.choose(("claim", *row.claim)):
            self.main.setFocus()

    def toggle(self, kind: str, claim_id: int) -> None:
        """Show or hide the passages of a claim."""
        self._opened ^= {(kind, claim_id)}
        self.show_found()
        self.main.choose(("claim", kind, claim_id))

    def _on_hit(self, row: Row, hit: Hit) -> None:
        match hit.what:
            case "passage":
                self.passage_wanted.emit(hit.number)
            case "entity":
                self.entity_wanted.emit(hit.number)
            case "source":
                self.source_wanted.emit(hit.number)
            case "side" if isinstance(row, ClashRow):
                self._open_side(row, hit.number)
            case "claim" | "more":
                self.open_row(row)
            case "add" if isinstance(row, HeadRow):
                self._add(str(row.key[1]))

    # --- acts

    def _make_acts(self) -> None:
        add, main = self.main.add_act, self.main
        self.acts: dict[str, QAction] = {
            "edit": add(tr("Edit…"), ("E", "F2"), self.edit),
            "supports": add(tr("The chosen passage supports it"), ("A",), partial(self.add_chosen, "supports")),
            "contradicts": add(tr("The chosen passage contradicts it"), ("Shift+A",), partial(self.add_chosen, "contradicts")),
            "turn": add(tr("Let it count for the other side"), ("X",), self.turn),
            "follow": add(tr("Dossier of the other end"), ("D", "Ctrl+Return"), self.follow),
            "delete": add(tr("Delete"), ("Del", "Backspace"), self.delete),
            "statement": add(tr("Add statement…"), ("S",), partial(self._add, "statement")),
            "relation": add(tr("Add relation…"), ("R",), partial(self._add, "relation")),
            "name": add(tr("Rename"), ("Shift+F2",), self.rename),
        }
        self.mentions_button = self.head.add_button(tr("Find mentions…"))
        self.mentions_button.clicked.connect(lambda: self.mentions_wanted.emit(self.entity_id))
        self.add_button = self.head.add_button(tr("Add statement"), "S")
        self.add_button.clicked.connect(lambda: self._add("statement", self.add_button))
        self.merge_button = self.head.add_button(tr("Merge…"))
        self.merge_button.clicked.connect(lambda: self.merge_wanted.emit(self.entity_id))
        self.add_button.setEnabled(self._may_write)
        self.head.name.setReadOnly(not self._may_write)
        for key, step in (("Left", False), ("Right", True)):
            main.add_act("", (key,), partial(self._unfold, step))

    def _unfold(self, wanted: bool) -> None:
        """Show or hide the passages of the claim at which the keys are; between sides of a disagreement the arrows go on."""
        row = self.main.current()
        if isinstance(row, ClashRow):
            self.main.step_side(1 if wanted else -1)
        elif isinstance(row, ExhibitRow) and not wanted:
            self.toggle(*row.claim)
        elif isinstance(row, ClaimRow) and row.is_open != wanted:
            self.toggle(row.kind, row.id)

    def rename(self) -> None:
        """Put the keys into the name."""
        self.head.name.setFocus()
        self.head.name.selectAll()

    def _rename(self, name: str) -> None:
        self._catalogue.act(lambda: edit_entity(self._catalogue.project, self.entity_id, name=name))

    def _claim_at(self, row: Row | None) -> tuple[str, int] | None:
        if isinstance(row, ClaimRow):
            return row.kind, row.id
        return row.claim if isinstance(row, (ExhibitRow, EventRow)) else None

    def edit(self) -> None:
        """Open the form of the claim at which the keys are."""
        claim = self._claim_at(self.main.current())
        if claim is None or not self._writing():
            return
        kind, claim_id = claim
        read = relation if kind == "relation" else statement
        try:
            record = read(self._catalogue.reading, claim_id)
        except KeyError:
            return
        self.form.change(record, self._record(), self.main.viewport(), self._box(("claim", kind, claim_id)))

    def _box(self, key: tuple[str | int, ...]) -> QRect:
        """Return where a row is, for the form to stand at; its label is left free."""
        box = self.main.row_box(key)
        return box if not box.isNull() else QRect(0, 0, self.main.width(), 34)

    def _add(self, kind: str, anchor: QWidget | None = None) -> None:
        """Open the form of a new claim; of a memo, ask for one."""
        if not self._writing():
            return
        if kind == "memo":
            self.memo_made.emit(self.entity_id)
            return
        chosen = self.chosen()
        if anchor is None:
            head = next((row.key for row in self.main.rows.rows if isinstance(row, HeadRow) and row.key[1] == kind), ())
            box, anchor = self._box(head), self.main.viewport()
        else:
            box = anchor.rect()
        self.form.make(kind, self._record(), anchor, box, chosen.words if chosen is not None else "")

    def _writing(self) -> bool:
        if not self._may_write:
            self.said.emit(tr("This project is open for reading only."))
        return self._may_write

    def _write(self, wish: ClaimWish) -> None:
        chosen = self.chosen() if wish.with_passage else None
        evidence: list[Exhibit] = chosen.exhibits("supports") if chosen is not None else []
        try:
            made = write_claim(self._catalogue.project, wish, evidence)
        except (CodingError, ProjectError, ValueError, KeyError) as error:
            self.form.wrong(error)
            return
        self.form.dismiss()
        self.main.choose(("claim", wish.kind, made))
        self.main.setFocus()

    def _delete_edited(self) -> None:
        kind, claim_id = self.form.about
        self.form.dismiss()
        self._delete_claim(kind, claim_id)

    def _delete_claim(self, kind: str, claim_id: int) -> None:
        project = self._catalogue.project
        if self._catalogue.done(lambda: delete_claim(project, kind, claim_id)):
            self.said.emit(tr("Deleted with its evidence. Ctrl+Z brings it back."))

    def delete(self) -> None:
        """Delete the claim at which the keys are, or take the passage away from it."""
        row = self.main.current()
        if not self._writing():
            return
        if isinstance(row, ClaimRow):
            self._delete_claim(row.kind, row.id)
        elif isinstance(row, ExhibitRow):
            self._catalogue.act(lambda: remove_evidence(self._catalogue.project, row.evidence_id))

    def turn(self) -> None:
        """Let the passage at which the keys are speak for the other side."""
        row = self.main.current()
        if isinstance(row, ExhibitRow) and self._writing():
            stance = "supports" if row.stance == "contradicts" else "contradicts"
            self._catalogue.act(lambda: edit_evidence(self._catalogue.project, row.evidence_id, stance=stance))

    def follow(self) -> None:
        """Open the dossier of the other end of the relation at which the keys are."""
        row = self.main.current()
        if isinstance(row, ClaimRow) and row.entity_id:
            self.entity_wanted.emit(row.entity_id)

    def add_chosen(self, stance: str) -> None:
        """Let what is chosen in the text speak for or against the claim at which the keys are."""
        claim, chosen = self._claim_at(self.main.current()), self.chosen()
        if claim is None:
            self.said.emit(tr("Choose a statement or a relation first."))
        elif chosen is None:
            self.said.emit(tr("Choose a passage in a text first."))
        elif self._writing():
            self._bring(claim, chosen.exhibits(stance))

    def _on_drop(self, row: Row | None, passages: Sequence[int], spans: Sequence[Span], contradicts: bool) -> None:
        claim, stance = self._claim_at(row), "contradicts" if contradicts else "supports"
        version = self.dropped_in()
        exhibits = [Exhibit(one, stance) for one in passages]
        if spans and version:
            exhibits.append(Exhibit((version, tuple(spans)), stance))
        if claim is not None and exhibits:
            self._bring(claim, exhibits)

    def _bring(self, claim: tuple[str, int], exhibits: Sequence[Exhibit]) -> None:
        self._opened.add(claim)
        self._catalogue.act(lambda: bring_forward(self._catalogue.project, *claim, exhibits))
        self.show_found()

    # --- menus

    def _menu(self, view: RowList, row: Row | None, at: QPoint) -> None:
        menu = QMenu(self)
        if view is self.main and row is not None and not isinstance(row, (PassageRow, SourceRow)):
            view.choose(row.key)
            self._fill_menu(menu, row)
        elif row is not None:
            menu.addAction(tr("Open"), lambda: self.open_row(row))
        if menu.actions():
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
        else:
            menu.deleteLater()

    def _fill_menu(self, menu: QMenu, row: Row) -> None:
        names: tuple[str, ...] = ("statement", "relation")
        if isinstance(row, ClaimRow):
            menu.addAction(tr("Hide its passages") if row.is_open else tr("Show its passages"), lambda: self.open_row(row))
            more = ("follow",) if row.entity_id else ()
            names = ("edit", *more, "supports", "contradicts", "delete")
        elif isinstance(row, ExhibitRow):
            menu.addAction(tr("Open in its text"), lambda: self.open_row(row))
            names = ("turn", "delete")
        elif isinstance(row, ClashRow):
            menu.addAction(tr("Open all its passages"), lambda: self.clash_wanted.emit(row.about, row.id))
            names = ()
        for name in names:
            menu.addAction(self.acts[name])
