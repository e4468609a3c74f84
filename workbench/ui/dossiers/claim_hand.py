"""What an analyst does to the claims of a dossier: by keys, menus and drops; each act one undo step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.errors import CodingError
from workbench.entities.claim_records import relation, statement
from workbench.entities.exhibits import Exhibit, edit_evidence, remove_evidence
from workbench.model.span import Span
from workbench.project.errors import ProjectError
from workbench.ui.dossiers.claim_acts import bring_forward, delete_claim, write_claim
from workbench.ui.dossiers.claim_editor import ClaimWish
from workbench.ui.dossiers.claim_stage import ClaimStage
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.dossiers.rows import ClaimRow, ClashRow, EventRow, ExhibitRow, HeadRow, PassageRow, Row, SourceRow
from workbench.ui.words import tr


class ClaimHand(QObject):
    """The acts of one page; acts: the QActions by name."""

    def __init__(self, page: ClaimStage) -> None:
        super().__init__(page)
        self._page, self._main = page, page.main
        self._make_acts()
        page.form.wished.connect(self.write)
        page.form.delete.clicked.connect(self.delete_edited)
        page.main.take_drops(lambda row: isinstance(row, (ClaimRow, ExhibitRow)) and page.may_write)
        page.main.dropped.connect(self.take_drop)

    def _make_acts(self) -> None:
        add, main = self._main.add_act, self._main
        self.acts: dict[str, QAction] = {
            "edit": add(tr("Edit…"), ("E", "F2"), self.edit),
            "supports": add(tr("The chosen passage supports it"), ("A",), partial(self.add_chosen, "supports")),
            "contradicts": add(tr("The chosen passage contradicts it"), ("Shift+A",), partial(self.add_chosen, "contradicts")),
            "turn": add(tr("Let it count for the other side"), ("X",), self.turn),
            "follow": add(tr("Dossier of the other end"), ("D", "Ctrl+Return"), self.follow),
            "delete": add(tr("Delete"), ("Del", "Backspace"), self.delete),
            "statement": add(tr("Add statement…"), ("S",), partial(self.add, "statement")),
            "relation": add(tr("Add relation…"), ("R",), partial(self.add, "relation")),
            "name": add(tr("Rename"), ("Shift+F2",), self._page.rename),
        }
        self.mentions_button = self._page.head.add_button(tr("Find mentions…"))
        self.mentions_button.clicked.connect(lambda: self._page.mentions_wanted.emit(self._page.entity_id))
        self.add_button = self._page.head.add_button(tr("Add statement"), "S")
        self.add_button.clicked.connect(lambda: self.add("statement", self.add_button))
        self.merge_button = self._page.head.add_button(tr("Merge…"))
        self.merge_button.clicked.connect(lambda: self._page.merge_wanted.emit(self._page.entity_id))
        self.add_button.setEnabled(self._page.may_write)
        self._page.head.name.setReadOnly(not self._page.may_write)
        for key, step in (("Left", False), ("Right", True)):
            main.add_act("", (key,), partial(self._unfold, step))

    def _unfold(self, wanted: bool) -> None:
        """Show or hide the passages of the claim at which the keys are; between sides of a disagreement the arrows go on."""
        row = self._main.current()
        if isinstance(row, ClashRow):
            self._main.step_side(1 if wanted else -1)
        elif isinstance(row, ExhibitRow) and not wanted:
            self._page.toggle(*row.claim)
        elif isinstance(row, ClaimRow) and row.is_open != wanted:
            self._page.toggle(row.kind, row.id)

    def _claim_at(self, row: Row | None) -> tuple[str, int] | None:
        if isinstance(row, ClaimRow):
            return row.kind, row.id
        return row.claim if isinstance(row, (ExhibitRow, EventRow)) else None

    def edit(self) -> None:
        """Open the form of the claim at which the keys are."""
        claim = self._claim_at(self._main.current())
        if claim is None or not self._writing():
            return
        kind, claim_id = claim
        read = relation if kind == "relation" else statement
        try:
            record = read(self._page.catalogue.reading, claim_id)
        except KeyError:
            return
        self._page.form.change(record, self._page.record(), self._main.viewport(), self._box(("claim", kind, claim_id)))

    def _box(self, key: tuple[str | int, ...]) -> QRect:
        """Return where a row is, for the form to stand at; its label is left free."""
        box = self._main.row_box(key)
        return box if not box.isNull() else QRect(0, 0, self._main.width(), 34)

    def add(self, kind: str, anchor: QWidget | None = None) -> None:
        """Open the form of a new claim; of a memo, ask for one."""
        if not self._writing():
            return
        if kind == "memo":
            self._page.memo_made.emit(self._page.entity_id)
            return
        chosen = self._page.chosen()
        if anchor is None:
            head = next((row.key for row in self._main.rows.rows if isinstance(row, HeadRow) and row.key[1] == kind), ())
            box, anchor = self._box(head), self._main.viewport()
        else:
            box = anchor.rect()
        self._page.form.make(kind, self._page.record(), anchor, box, chosen.words if chosen is not None else "")

    def _writing(self) -> bool:
        if not self._page.may_write:
            self._page.said.emit(tr("This project is open for reading only."))
        return self._page.may_write

    def write(self, wish: ClaimWish) -> None:
        """Write what was wished in the form; what hinders it is said at its field."""
        chosen = self._page.chosen() if wish.with_passage else None
        evidence: list[Exhibit] = chosen.exhibits("supports") if chosen is not None else []
        try:
            made = write_claim(self._page.catalogue.project, wish, evidence)
        except (CodingError, ProjectError, ValueError, KeyError) as error:
            self._page.form.wrong(error)
            return
        self._page.form.dismiss()
        self._main.choose(("claim", wish.kind, made))
        self._main.setFocus()

    def delete_edited(self) -> None:
        """Delete the claim that the form shows."""
        kind, claim_id = self._page.form.about
        self._page.form.dismiss()
        self._delete_claim(kind, claim_id)

    def _delete_claim(self, kind: str, claim_id: int) -> None:
        project = self._page.catalogue.project
        if self._page.catalogue.done(lambda: delete_claim(project, kind, claim_id)):
            self._page.said.emit(tr("Deleted with its evidence. Ctrl+Z brings it back."))

    def delete(self) -> None:
        """Delete the claim at which the keys are, or take the passage away from it."""
        row = self._main.current()
        if not self._writing():
            return
        if isinstance(row, ClaimRow):
            self._delete_claim(row.kind, row.id)
        elif isinstance(row, ExhibitRow):
            self._page.catalogue.act(lambda: remove_evidence(self._page.catalogue.project, row.evidence_id))

    def turn(self) -> None:
        """Let the passage at which the keys are speak for the other side."""
        row = self._main.current()
        if isinstance(row, ExhibitRow) and self._writing():
            stance = "supports" if row.stance == "contradicts" else "contradicts"
            self._page.catalogue.act(lambda: edit_evidence(self._page.catalogue.project, row.evidence_id, stance=stance))

    def follow(self) -> None:
        """Open the dossier of the other end of the relation at which the keys are."""
        row = self._main.current()
        if isinstance(row, ClaimRow) and row.entity_id:
            self._page.entity_wanted.emit(row.entity_id)

    def add_chosen(self, stance: str) -> None:
        """Let what is chosen in the text speak for or against the claim at which the keys are."""
        claim, chosen = self._claim_at(self._main.current()), self._page.chosen()
        if claim is None:
            self._page.said.emit(tr("Choose a statement or a relation first."))
        elif chosen is None:
            self._page.said.emit(tr("Choose a passage in a text first."))
        elif self._writing():
            self._bring(claim, chosen.exhibits(stance))

    def take_drop(self, row: Row | None, passages: Sequence[int], spans: Sequence[Span], contradicts: bool) -> None:
        """Let what was dropped on a claim speak for it, or against."""
        claim, stance = self._claim_at(row), "contradicts" if contradicts else "supports"
        version = self._page.dropped_in()
        exhibits = [Exhibit(one, stance) for one in passages]
        if spans and version:
            exhibits.append(Exhibit((version, tuple(spans)), stance))
        if claim is not None and exhibits:
            self._bring(claim, exhibits)

    def _bring(self, claim: tuple[str, int], exhibits: Sequence[Exhibit]) -> None:
        self._page.opened.add(claim)
        self._page.catalogue.act(lambda: bring_forward(self._page.catalogue.project, *claim, exhibits))
        self._page.show_found()

    # --- menus

    def menu(self, view: RowList, row: Row | None, at: QPoint) -> None:
        """Show the menu of a row."""
        menu = QMenu(self._page)
        if view is self._main and row is not None and not isinstance(row, (PassageRow, SourceRow)):
            view.choose(row.key)
            self._fill_menu(menu, row)
        elif row is not None:
            menu.addAction(tr("Open"), lambda: self._page.open_row(row))
        if menu.actions():
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
        else:
            menu.deleteLater()

    def _fill_menu(self, menu: QMenu, row: Row) -> None:
        names: tuple[str, ...] = ("statement", "relation")
        if isinstance(row, ClaimRow):
            menu.addAction(
                tr("Hide its passages") if row.is_open else tr("Show its passages"), lambda: self._page.open_row(row)
            )
            more = ("follow",) if row.entity_id else ()
            names = ("edit", *more, "supports", "contradicts", "delete")
        elif isinstance(row, ExhibitRow):
            menu.addAction(tr("Open in its text"), lambda: self._page.open_row(row))
            names = ("turn", "delete")
        elif isinstance(row, ClashRow):
            menu.addAction(tr("Open all its passages"), lambda: self._page.clash_wanted.emit(row.about, row.id))
            names = ()
        for name in names:
            menu.addAction(self.acts[name])
