"""The link that is being made: taken up at one passage, ended at another, in whichever text or list that is."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.link_kinds import LinkKind, add_link_kind, link_kinds
from workbench.coding.links import Place, link_many
from workbench.model.clean import shortened
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.named import named
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.words import tr

QUOTED = 44
"""Letters of a passage by which the bar and the menu name it."""

Ask = Callable[[str, str], str | None]
"""Asks for a line: title and question; None if the analyst thought better of it."""


class LinkHand(QObject):
    """One for all tabs. changed: a link was taken up, ended or let go. said(words): something for the status bar."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, catalogue: Catalogue, ask: Ask = lambda _title, _words: None) -> None:
        super().__init__(catalogue)
        self._catalogue, self._ask = catalogue, ask
        self.begins: tuple[Place, ...] = ()
        self.quote = ""
        self.last_kind = ""
        catalogue.changed.connect(self._on_changes)

    @property
    def is_held(self) -> bool:
        """Whether a link was taken up."""
        return bool(self.begins)

    def press(self, places: Sequence[Place], quote: str, parent: QWidget, at: QPoint) -> None:
        """Take a link up at passages, or end there the one that is held: its kind is asked for in a menu at a place.

        quote: what the passage says, or how many they are.
        """
        if self._catalogue.project.read_only:
            self.said.emit(tr("This project is open for reading only."))
        elif not places:
            self.said.emit(tr("Choose a passage first: click it, or press N."))
        elif not self.begins:
            self.begins, self.quote = tuple(places), shortened(quote, QUOTED)
            self.changed.emit()
        elif list(places) == list(self.begins):
            self.said.emit(tr("The link begins here. Choose the other passage, then L; Esc lets the link go."))
        else:
            self._ask_kind(tuple(places), shortened(quote, QUOTED), parent, at)

    def let_go(self) -> None:
        """Make no link after all."""
        if self.begins:
            self.begins, self.quote = (), ""
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        gone = changes.removed.get("passage", set())
        if any(isinstance(place, int) and place in gone for place in self.begins):
            self.let_go()
            self.said.emit(tr("The passage at which the link began is gone."))

    # --- the kind

    def _ask_kind(self, ends: tuple[Place, ...], quote: str, parent: QWidget, at: QPoint) -> None:
        menu = self.kinds_menu(ends, quote, parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        first = next((one for one in menu.actions() if one.data() == self.last_kind), None)
        menu.setActiveAction(first or next(one for one in menu.actions() if one.isEnabled()))

    def kinds_menu(self, ends: tuple[Place, ...], quote: str, parent: QWidget) -> QMenu:
        """Return the menu of kinds for a link to some places; a digit chooses, Enter takes the kind used last."""
        menu = TextPopup(parent)
        menu.setToolTipsVisible(True)
        _title(menu, tr("“{one}” …").format(one=self.quote))
        kinds = link_kinds(self._catalogue.reading)
        self._add_kinds(menu, kinds, ends, forward=True)
        _title(menu, tr("… “{other}”").format(other=quote))
        menu.addSeparator()
        turned = TextPopup(tr("&The other way round"), menu)
        self._add_kinds(turned, tuple(kind for kind in kinds if not kind.symmetric), ends, forward=False)
        menu.addMenu(turned)
        menu.addAction(tr("&New kind…"), partial(self._new_kind, ends))
        return menu

    def _add_kinds(self, menu: QMenu, kinds: Sequence[LinkKind], ends: tuple[Place, ...], *, forward: bool) -> None:
        for number, kind in enumerate(kinds, 1):
            words = named(kind.words(forward=forward)).replace("&", "&&")
            action = menu.addAction(
                f"&{number}  {words}" if number < 10 else words, partial(self.end, ends, kind.name, forward)
            )
            action.setData(kind.name)

    def _new_kind(self, ends: tuple[Place, ...]) -> None:
        name = ask_kind(self._catalogue, self._ask)
        if name:
            self.end(ends, name, forward=True)

    def end(self, ends: Sequence[Place], kind: str, forward: bool = True) -> None:
        """End the link that is held at some places, as one step; it leads there, or from there."""
        first, second = (self.begins, tuple(ends)) if forward else (tuple(ends), self.begins)
        made = self._catalogue.act(lambda: link_many(self._catalogue.project, first, second, kind))
        if made is None:
            return
        self.last_kind = kind if forward else self.last_kind
        self.let_go()
        words = tr("Linked. Ctrl+Z takes it back.") if made == 1 else tr("%n links made. Ctrl+Z takes them back.", made)
        self.said.emit(words)


def ask_kind(catalogue: Catalogue, ask: Ask) -> str:
    """Ask for a kind of links of one's own and add it; return its name, empty if none came about, which is told."""
    asked = tr("What the one does to the other; after a slash, read the other way round: quotes / is quoted by")
    line = ask(tr("New kind of links"), asked)
    if not line:
        return ""
    label, _, inverse = line.partition("/")
    made = catalogue.act(lambda: add_link_kind(catalogue.project, label, inverse))
    known = (kind.name for kind in link_kinds(catalogue.reading) if made is not None and kind.own_id == made)
    return next(known, "")


def _title(menu: QMenu, words: str) -> QAction:
    action: Any = menu.addAction(words.replace("&", "&&"))
    action.setEnabled(False)
    return action  # type: ignore[no-any-return]
