"""The menu of the text: about the passage it was opened on, or about what is selected."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.attaching import EntityTarget
from workbench.coding.records import CodingRecord, passages
from workbench.entities.kinds import entity_kind
from workbench.entities.namesakes import namesakes
from workbench.ui.icons import icon, swatch
from workbench.ui.reader.actions import Command
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs
from workbench.ui.workspace.passage_acts import PassageActs
from workbench.ui.workspace.structure_acts import PREFIX

CODINGS_MOST = 8
"""Codings of a passage that have a submenu each; the inspector has all."""
INSTEAD_MOST = 5
"""Entities of the same words that the menu of a mention offers."""
FIRST = ("attach", "repeat", "in_vivo", "add_piece", "state", "memo")
NOTES = ("key_passage", "state", "memo", "link", "follow_link")
PARTS = ("merge", "split", "delete")
LAST = ("copy_text", "copy", "copy_link")


class TextMenu:
    """Builds the menu from the reader's commands; what there isn't is left out."""

    def __init__(self, parent: QWidget, acts: TextActs, passage_acts: PassageActs) -> None:
        """Keep what it is about."""
        self._parent, self._acts, self._passage_acts = parent, acts, passage_acts
        self.follow: Callable[[CodingRecord], object] | None = None
        """Goes on to the next passage of a coding's theme or entity."""

    def show(self, at: QPoint, passage_id: int, commands: Sequence[Command], tokens: Tokens) -> None:
        """Show it at a place on the screen; passage_id: what lies there, chosen first unless it is one of those marked."""
        page = self._acts.page
        if passage_id and passage_id not in page.marked and not page.selected_spans():
            page.choose(passage_id)
        menu = self.build(commands, tokens)
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def build(self, commands: Sequence[Command], tokens: Tokens) -> QMenu:
        """Return the menu for what is selected, marked or chosen by now."""
        menu, known, page = TextPopup(self._parent), {command.name: command for command in commands}, self._acts.page
        menu.setToolTipsVisible(True)
        if self._acts.marked():
            menu.addSection(tr("%n passage(s)", len(page.marked)))
        _add(menu, known, FIRST)
        if page.chosen and not page.selected_spans():
            menu.addSeparator()
            self._codings(menu, tokens)
            menu.addSeparator()
            _add(menu, known, NOTES)
            self._groups(menu, commands, known, ("grade_1", "start_earlier"))
            menu.addSeparator()
            _add(menu, known, PARTS)
        menu.addSeparator()
        self._groups(menu, commands, known, ("sentence", f"{PREFIX}paragraph"))
        _add(menu, known, LAST)
        return menu

    def _codings(self, menu: QMenu, tokens: Tokens) -> None:
        """Add a submenu for each coding of the chosen passage; on marked ones its acts are about all of them."""
        found = passages(self._acts.project.reading, {self._acts.page.chosen})
        for coding in found[0].codings[:CODINGS_MOST] if found else ():
            sub = TextPopup(coding.name.replace("&", "&&"), menu)
            menu.addMenu(sub)
            kind = entity_kind(coding.kind).icon if coding.kind else ""
            sub.setIcon(icon(tokens, kind) if kind else swatch(tokens.palette[coding.colour].solid))
            for words, act in self._coding_acts(coding):
                sub.addAction(words, act)

    def _coding_acts(self, coding: CodingRecord) -> list[tuple[str, Callable[[], object]]]:
        acts, many = self._passage_acts, bool(self._acts.marked())
        detach = partial(acts.detach_all if many else acts.detach, coding)
        found: list[tuple[str, Callable[[], object]]] = []
        own = coding.analyst == self._acts.project.analyst
        if many or own:  # what another analyst said is not offered for change
            found.append((tr("Change…"), partial(acts.change_coding, coding)))
            found += [] if many else self._instead(coding)
            if not many:
                found.append((tr("Comment"), partial(acts.comment_wanted.emit, coding.id)))
            found.append((tr("Detach from all marked") if many else tr("Detach"), detach))
        found.append((tr("Mark all its passages in this text"), partial(acts.mark_all_of, coding)))
        if self.follow is not None:
            found.append((tr("Go to its next passage"), partial(self.follow, coding)))
        return found

    def _instead(self, coding: CodingRecord) -> list[tuple[str, Callable[[], object]]]:
        """Return, for a mention, the entities that go by the same words: one of them may be meant here."""
        if coding.entity_id is None:
            return []
        words = " ".join(mark.of(self._acts.document.text) for mark in self._acts.spans())
        others = namesakes(self._acts.catalogue.entities.values(), coding.entity_id, words)[:INSTEAD_MOST]
        acts = self._passage_acts
        said = tr("Here it is “{name}”")
        return [(said.format(name=one.name), partial(acts.put, coding, EntityTarget(one.id))) for one in others]

    def _groups(self, menu: QMenu, commands: Sequence[Command], known: dict[str, Command], leaders: Sequence[str]) -> None:
        """Add the submenus that these commands belong to."""
        for name in leaders:
            title = known[name].group if name in known else ""
            if title:
                sub = TextPopup(title, menu)
                menu.addMenu(sub)
                sub.addActions([command.action for command in commands if command.group == title])


def _add(menu: QMenu, known: dict[str, Command], names: Sequence[str]) -> None:
    menu.addActions([known[name].action for name in names if name in known])
