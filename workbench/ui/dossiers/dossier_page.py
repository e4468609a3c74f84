"""The dossier of an entity: what disagrees, its relations, statements and memos; beside them chronology and passages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workbench.analysis.dossiers import Dossier, dossier
from workbench.entities.editing import edit_entity
from workbench.entities.kinds import entity_kind
from workbench.entities.records import EntityRecord
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.claim_editor import ClaimEditor
from workbench.ui.dossiers.claim_hand import ClaimHand
from workbench.ui.dossiers.claim_stage import ClaimStage
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
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
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


class DossierPage(ClaimStage):
    """passage_wanted(id), source_wanted(id), memo_wanted(id): to be opened; clashes_wanted(id): all that disagrees about it.

    gone: the entity is no more; title_changed(words, icon). The other signals are those of ClaimStage.
    """

    passage_wanted = Signal(object)
    source_wanted = Signal(object)
    memo_wanted = Signal(object)
    clashes_wanted = Signal(object)
    gone = Signal()
    title_changed = Signal(str, str)

    def __init__(self, catalogue: Catalogue, entity_id: int, tokens: Tokens) -> None:
        """KeyError if there is no such entity."""
        super().__init__()
        self.entity_id = entity_id
        self.catalogue = catalogue
        self._last: EntityRecord | None = None
        self.record()
        self.opened = set()
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
        self.hand = ClaimHand(self)
        self._connect()
        self.set_tokens(tokens)
        self.show_found()

    def _list(self, looks: Looks, words: str) -> RowList:
        made = RowList(Drawing(looks, self._told.tell, self._told.place), words, self)
        made.rows.passage_words = self._told.words
        made.activated_row.connect(self.open_row)
        made.hit.connect(self._on_hit)
        made.menu_wanted.connect(lambda row, at: self.hand.menu(made, row, at))
        return made

    def _lay_out(self) -> None:
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        pad(column, 36, 24, 28, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.main, 1)
        row.addWidget(self.side)
        column.addLayout(row, 1)
        self.setFocusProxy(self.main)

    def _connect(self) -> None:
        self.catalogue.changed.connect(self.take)
        self.head.named.connect(self._rename)
        self.head.left.connect(self.main.setFocus)

    def record(self) -> EntityRecord:
        """Return the entity as it is now, as it was last if it is gone meanwhile; KeyError if there never was one."""
        self._last = self.catalogue.entities.get(self.entity_id, self._last)
        if self._last is None:
            raise KeyError(f"entity {self.entity_id}")
        return self._last

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.record().name

    @property
    def icon_name(self) -> str:
        """The icon of the entity's kind."""
        return entity_kind(self.record().kind).icon

    @property
    def place_words(self) -> str:
        """What the status bar says."""
        found = self._found
        words = tr("Dossier of {name}").format(name=self.title)
        return f"{words}   {tr('%n mention(s)', self.record().mentions)}, {tr('%n passage(s)', len(found.passages))}"

    # --- showing

    def show_found(self) -> None:
        """Show what was read last."""
        record, found = self.record(), self._found
        kind = entity_kind(record.kind)
        self.head.show_title(kind.icon, record.name, named(kind.label))
        names = [(name, found.mentions(name)) for name in record.aliases]
        sources = len({source for _passage, source in found.passages})
        where = tr("{mentions} in {sources}").format(
            mentions=tr("%n mention(s)", record.mentions), sources=tr("%n source(s)", sources)
        )
        self.head.names.show_names(names, where if record.mentions else tr("not mentioned yet"))
        self._told.follow([passage_id for passage_id, _source in found.passages])
        main = main_rows(found, frozenset(self.opened), self.catalogue.sources, may_write=self.may_write, clashes=self._clashes)
        beside = side_rows(found, self.catalogue.sources, first=not self._narrow)
        self.main.rows.show([*main, *beside] if self._narrow else main)
        self.side.rows.show([] if self._narrow else beside)

    def take(self, changes: Changes) -> None:
        """Follow a change: read again what may be touched, once on view."""
        if self.entity_id not in self.catalogue.entities:
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
        self._found = dossier(self.catalogue.reading, self.entity_id)
        self.show_found()
        for part in (self.main, self.side):
            part.viewport().update()
        if (self.title, self.icon_name) != self._titled:
            self._titled = (self.title, self.icon_name)
            self.title_changed.emit(*self._titled)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another tab was in front."""
        super().showEvent(event)
        if self._stale and self.entity_id in self.catalogue.entities:
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
                self.hand.add(str(row.key[1]))
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
        self.opened ^= {(kind, claim_id)}
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
                self.hand.add(str(row.key[1]))

    # --- the name

    def rename(self) -> None:
        """Put the keys into the name."""
        self.head.name.setFocus()
        self.head.name.selectAll()

    def _rename(self, name: str) -> None:
        self.catalogue.act(lambda: edit_entity(self.catalogue.project, self.entity_id, name=name))
