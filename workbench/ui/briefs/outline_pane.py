"""The outline of a brief: its places in the order of the page, to go to, to order and to add to."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.briefs import editing, judging, outlining
from workbench.briefs.codebook import Codebook
from workbench.briefs.records import JudgmentRecord, SectionRecord, citations, judgments, sections
from workbench.model.brief import SectionKind
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui.briefs.citing import passage_in
from workbench.ui.briefs.outline import DISCUSSION, JUDGMENTS, SECTION_NAMES, Place, outline
from workbench.ui.briefs.outline_menus import Entry, add_entries, menu_of, place_entries
from workbench.ui.briefs.outline_moves import Way, dropped_at, siblings_of, spot_after
from workbench.ui.briefs.outline_tree import OutlineModel, OutlineTree, place_data, place_in
from workbench.ui.question import Question
from workbench.ui.records_model import IdRole, Record
from workbench.ui.sentences import listed
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr


class OutlinePane(QWidget):
    """Signals: place_wanted(place id), the caret is to go there; place_looked_at(place id) on a click; failed(error).

    brief_entries() gives what the menus offer about the whole brief.

    set_findings() marks the places in which something was found; show_brief() and refresh() read the brief.
    """

    place_wanted = Signal(object)
    place_looked_at = Signal(object)
    failed = Signal(object)

    def __init__(self, project: Project, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.brief_id = project, 0
        self.brief_entries: Callable[[], Iterable[Entry | None]] = tuple
        self.model = OutlineModel()
        self.head = SectionHead(tokens, tr("Outline"), adds=tr("Add to the brief  Ins"))
        self.tree = OutlineTree(tokens, tr("Outline"), self.model)
        self.question = Question(tokens, self)
        self._sections: tuple[SectionRecord, ...] = ()
        self._judgments: tuple[JudgmentRecord, ...] = ()
        self._places: dict[int, Place] = {}
        self._findings: Mapping[int, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.tree, self.question):
            column.addWidget(widget, int(widget is self.tree))
        self._connect()

    def _connect(self) -> None:
        model, tree = self.model, self.tree
        model.rename = self._rename
        model.drag = lambda place, words: place_data(self.brief_id, place, words)
        model.accepts = lambda data, parent, between: self._drop(data, parent, 0 if between else -1) is not None
        model.drop = self._dropped
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._menu)
        tree.clicked.connect(self._look)
        tree.activated.connect(self._go)
        tree.move_wanted.connect(lambda way: self.move_chosen(Way(way)))
        tree.rename_wanted.connect(lambda: self.rename(tree.current))
        tree.delete_wanted.connect(lambda: self.delete(tree.current))
        tree.add_wanted.connect(lambda: self.add_section(beside=tree.current))
        self.head.button.clicked.connect(lambda _checked=False: self._add_menu())
        self.question.closed.connect(lambda: tree.setFocus(Qt.FocusReason.OtherFocusReason))

    # --- showing

    def show_brief(self, brief_id: int, findings: Mapping[int, int] | None = None) -> None:
        """Show another brief, 0 for none, with what is known of its findings."""
        if brief_id != self.brief_id:
            self.question.dismiss()
        self.brief_id, self._findings = brief_id, findings or {}
        self.refresh()

    def refresh(self) -> None:
        """Read the brief anew."""
        reading, writable = self.project.reading, not self.project.read_only
        known = self.brief_id != 0
        self._sections = sections(reading, self.brief_id) if known else ()
        self._judgments = judgments(reading, self.brief_id) if known else ()
        cited = len(citations(reading, self.brief_id)) if known else 0
        places = outline(self._sections, self._judgments, cited) if known else ()
        self._places = {each.id: each for each in places}
        free = frozenset(each.id for each in places if each.kind == "free") if writable else frozenset()
        self.model.movable = free | (frozenset(each.id for each in self._judgments) if writable else frozenset())
        self.model.named = free
        self.head.button.setEnabled(writable and known)
        self._show(places)

    def _show(self, places: Iterable[Place]) -> None:
        known = set(self.model.parents())
        self.model.show([self._record(each) for each in places])
        for place in self.model.parents():
            if place not in known:  # what was folded stays so
                self.tree.expand(self.model.index_of(place))

    def _record(self, place: Place) -> Record:
        found = self._findings.get(place.id, 0)
        tip = "\n".join(part for part in (place.title, tr("%n finding(s)", found) if found else "") if part)
        return Record(place.id, Row(place.title, count=place.count, warns=bool(found)), place.parent, tip=tip)

    def set_findings(self, counts: Mapping[int, int]) -> None:
        """Mark the places with findings: how many, by the id of the section or judgment or a place of ui.briefs.outline."""
        self._findings = dict(counts)
        self._show(self._places.values())

    def show_place(self, place: int) -> None:
        """Choose the place where the caret is."""
        index = self.model.index_of(place)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)

    def _go(self, index: QModelIndex) -> None:
        self.place_wanted.emit(index.data(IdRole))

    def _look(self, index: QModelIndex) -> None:
        self.place_looked_at.emit(index.data(IdRole))

    # --- adding

    def add_section(self, kind: SectionKind = SectionKind.TEXT, *, beside: int = 0, within: int | None = None) -> None:
        """Add a section after the one chosen, or within one, and let its title be typed; a standard one to its place."""
        parent, position = within, None
        mine = self._places.get(beside)
        if within is None and mine is not None and mine.kind == "free":
            parent = None if mine.parent == DISCUSSION else mine.parent
            position = siblings_of(self._sections, parent).index(beside) + 1
        title = tr("New section") if kind is SectionKind.TEXT else ""
        add = partial(outlining.add_section, self.project, self.brief_id, kind, title, parent_id=parent, position=position)
        made = self._act(add)
        if made is not None:
            self._begin(made, name=kind is SectionKind.TEXT)

    def add_theme(self, theme_id: int, name: str) -> None:
        """Add a section of a theme at the end of the discussion."""
        made = self._act(lambda: outlining.add_section(self.project, self.brief_id, SectionKind.THEME, name, theme_id=theme_id))
        if made is not None:
            self._begin(made, name=False)

    def add_judgment(self) -> None:
        """Add a key judgment after the others and go to it."""
        made = self._act(lambda: judging.add_judgment(self.project, self.brief_id))
        if made is not None:
            self._begin(made, name=False)

    def _begin(self, place: int, *, name: bool) -> None:
        """Choose what was added; a section's title is typed at once, else the caret goes there."""
        self.refresh()
        index = self.model.index_of(place)
        self.tree.setCurrentIndex(index)
        if name:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.edit(index)
        else:
            self.place_wanted.emit(place)

    def _themes(self) -> list[tuple[int, str, int]]:
        """Return the top themes that have no section yet: id, name, colour."""
        there = {each.theme_id for each in self._sections}
        found = Codebook.read(self.project.reading).themes
        return [(each.id, each.name, each.colour) for each in found if each.depth == 0 and each.id not in there]

    # --- ordering

    def move_chosen(self, way: Way) -> None:
        """Move the section or judgment chosen."""
        place = self._places.get(self.tree.current)
        if place is None or self.project.read_only:
            return
        if place.kind == "judgment":
            order = [each.id for each in self._judgments]
            to = order.index(place.id) + {Way.UP: -1, Way.DOWN: 1}.get(way, 0)
            if 0 <= to < len(order) and order[to] != place.id:
                self._act(lambda: judging.move_judgment(self.project, self.brief_id, place.id, to))
        elif spot := spot_after(self._sections, place.id, way):
            self._act(lambda: outlining.move_section(self.project, place.id, *spot))
        self._stay(place.id)

    def _stay(self, place: int) -> None:
        self.refresh()
        self.tree.setCurrentIndex(self.model.index_of(place))

    def _drop(self, data: QMimeData, parent: int, row: int) -> Callable[[], object] | None:
        """Return what a drop would do, None if it can't be dropped there."""
        passage_id = passage_in(data)
        if passage_id is not None:
            return self._put(passage_id, self._places.get(parent)) if row < 0 and not self.project.read_only else None
        place = self._places.get(place_in(data, self.brief_id))
        if place is None or self.project.read_only:
            return None
        if place.kind == "judgment" and parent == JUDGMENTS:
            order = [each.id for each in self._judgments]
            to = len([one for one in (order if row < 0 else order[:row]) if one != place.id])
            return partial(judging.move_judgment, self.project, self.brief_id, place.id, to)
        if place.kind == "free" and parent:
            spot = dropped_at(self._sections, place.id, parent, row)
            return partial(outlining.move_section, self.project, place.id, *spot) if spot is not None else None
        return None

    def _put(self, passage_id: int, place: Place | None) -> Callable[[], object] | None:
        """Return what a passage does on a place: evidence for a judgment, a line in the section of a theme."""
        if place is not None and place.kind == "judgment":
            return partial(judging.set_evidence, self.project, place.id, passage_id)
        themed = {each.id for each in self._sections if each.kind is SectionKind.THEME}
        if place is not None and place.id in themed:
            return partial(editing.cite, self.project, self.brief_id, passage_id, place.id)
        return None

    def _dropped(self, data: QMimeData, parent: int, row: int) -> bool:
        act = self._drop(data, parent, row)
        if act is not None:
            self._act(act)
            if place_in(data, self.brief_id):
                self._stay(place_in(data, self.brief_id))
        return act is not None

    # --- renaming and deleting

    def rename(self, place: int) -> None:
        """Let a free section's title be typed; of a judgment, its statement in the text."""
        if place in self.model.named:
            self.tree.edit(self.model.index_of(place))
        elif place in self.model.movable:
            self.place_wanted.emit(place)

    def _rename(self, place: int, title: str) -> None:
        self._act(lambda: outlining.rename_section(self.project, place, title))

    def delete(self, place: int) -> None:
        """Delete a section, or take a judgment out of the brief, after telling what goes with it."""
        mine = self._places.get(place)
        if mine is None or not mine.kind or self.project.read_only:
            return
        if mine.kind == "judgment":
            words = tr("Its evidence, its reason and its points go with it unless another brief uses it; passages stay cited.")
            self._ask(mine.title, words, lambda: judging.remove_judgment(self.project, self.brief_id, place))
            return
        going = outlining.going(self.project.reading, place)
        act = partial(outlining.delete_section, self.project, place)
        if going.below or going.words:
            self._ask(mine.title, going_words(going), act)
        else:
            self._act(act)

    def _ask(self, title: str, words: str, act: Callable[[], object]) -> None:
        def answer(_line: str) -> str:
            self._act(act)
            return ""

        words = f"{words} {tr('Undo brings all of it back.')}"
        self.question.ask(tr("Delete “{name}”?").format(name=title), words, tr("Delete"), answer)

    def _act(self, do: Callable[[], Any]) -> Any:
        try:
            return do()
        except (ProjectError, KeyError, ValueError) as error:
            self.failed.emit(error)
            return None

    # --- menus

    def _add_menu(self) -> None:
        menu = menu_of(self, [*self._add_entries(self.tree.current), None, *self.brief_entries()])
        menu.popup(self.head.button.mapToGlobal(QPoint(0, self.head.button.height())))

    def _add_entries(self, place: int) -> list[Entry | None]:
        mine = self._places.get(place)
        free = mine is not None and mine.kind == "free"
        lacking = [(kind, tr(SECTION_NAMES[kind])) for kind in outlining.missing(self._sections)]
        return add_entries(
            section=lambda: self.add_section(beside=place),
            within=(lambda: self.add_section(within=place)) if free else None,
            judgment=self.add_judgment,
            themes=[(name, partial(self.add_theme, one, name)) for one, name, _colour in self._themes()],
            missing=[(words, partial(self.add_section, kind)) for kind, words in lacking],
        )

    def _menu(self, at: QPoint) -> None:
        index = self.tree.indexAt(at)
        place = int(index.internalId()) if index.isValid() else 0
        if index.isValid():
            self.tree.setCurrentIndex(index)
        if not self.brief_id:
            return
        entries = place_entries(self._places.get(place), self._acts(place), writable=not self.project.read_only)
        if not self.project.read_only:
            entries += [None, *self._add_entries(place)]
        menu_of(self, [*entries, None, *self.brief_entries()]).popup(self.tree.viewport().mapToGlobal(at))

    def _acts(self, place: int) -> dict[str, Callable[[], object]]:
        ways: dict[str, Callable[[], object]] = {way.value: partial(self.move_chosen, way) for way in Way}
        others: dict[str, Callable[[], object]] = {
            "go": lambda: self.place_wanted.emit(place), "rename": lambda: self.rename(place),
            "delete": lambda: self.delete(place),
        }  # fmt: skip
        return ways | others

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.head, self.tree, self.question):
            part.set_tokens(tokens)


def going_words(going: outlining.Going) -> str:
    """Return what goes with a section, and what stays, in a sentence or two."""
    parts = [tr("%n section(s) within it", going.below)] if going.below else []
    parts += [tr("%n word(s)", going.words)] if going.words else []
    goes = tr("With it go {what}.").format(what=listed(parts)) if parts else ""
    stay = tr("%n passage(s) cited under it stay in the brief under their numbers.", going.citations)
    return " ".join(part for part in (goes, stay if going.citations else "") if part)
