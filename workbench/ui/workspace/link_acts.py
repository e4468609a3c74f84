"""Links in a reader: L takes one up and ends it, Alt+L follows one; the bar above the text, the signs in its margin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout

from workbench.coding.link_kinds import link_kind
from workbench.coding.link_records import LinkRecord, linked_in, links_of
from workbench.coding.links import Place
from workbench.model.clean import shortened
from workbench.project.changes import Changes
from workbench.ui.link_hand import LinkHand
from workbench.ui.named import named
from workbench.ui.reader.marks import Mark
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.link_bar import LinkBar
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.words import tr
from workbench.ui.workspace.bare_marks import BareMarks
from workbench.ui.workspace.host import ReaderHost
from workbench.ui.workspace.places import place_words

QUOTED = 60
"""Letters of the other passage in a menu or tip."""
TIPS_MOST = 6
"""Links that the tip of a sign tells at most."""


class LinkActs(QObject):
    """The links of one reader. follow_wanted(passage id): a link was followed to its other end."""

    follow_wanted = Signal(object)

    def __init__(self, host: ReaderHost, hand: LinkHand, tokens: Tokens) -> None:
        super().__init__(host)
        self._host, self._acts, self._hand = host, host.acts, hand
        self.bar = LinkBar(tokens, host)
        column = host.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(host.views.widget), self.bar)
        self.bar.let_go.connect(hand.let_go)
        hand.changed.connect(self._show_bar)
        host.actions_.add("link", self.link)
        host.actions_.add("follow_link", self.follow)
        host.page.escaped.connect(hand.let_go)
        host.page.sign_clicked.connect(self._sign)
        self._acts.catalogue.changed.connect(self._on_changes)
        self._bare = BareMarks(self._acts)
        self._show_bar()
        self._show_signs()

    # --- making

    def link(self) -> None:
        """Take a link up at what is selected, marked, chosen or at the caret, or end there the one that is held."""
        acts, page = self._acts, self._acts.page
        if not page.chosen and not acts.may_attach():
            return
        places, quote = self._places()
        if places:
            at = page.viewport().mapToGlobal(page.selection_rect().bottomLeft() + QPoint(0, 6))
            self._hand.press(places, quote, page, at)
            page.clear_selection()

    def _places(self) -> tuple[Sequence[Place], str]:
        """Return what L is about, and how it is called."""
        acts, text = self._acts, self._acts.document.text
        if acts.marked():
            return acts.marked(), tr("%n passage(s)", len(acts.marked()))
        record = None if acts.page.selected_spans() else acts.chosen()
        spans = record.spans if record is not None else acts.spans()
        if not spans:
            return (), ""
        return ((record.id,) if record is not None else ((acts.version_id, spans),)), " … ".join(one.of(text) for one in spans)

    def _show_bar(self) -> None:
        self.bar.show_words(self._hand.quote)

    # --- following

    def follow(self, passage_id: int = 0) -> None:
        """Go to the other end of the link of a passage, the chosen one by default; of several a menu asks which."""
        one = passage_id or self._acts.page.chosen
        if not one:
            self._acts.said.emit(tr("Choose a passage first: click it, or press N."))
            return
        found = links_of(self._acts.project.reading, {one}).get(one, [])
        if not found:
            self._acts.said.emit(tr("No link begins or ends at this passage. L makes one."))
        elif len(found) == 1:
            self.follow_wanted.emit(found[0].other(one).passage_id)
        else:
            self._pick(one, found)

    def _pick(self, passage_id: int, found: Sequence[LinkRecord]) -> None:
        page, menu = self._acts.page, TextPopup(self._acts.page)
        for number, record in enumerate(found, 1):
            words = self._words(passage_id, record).replace("&", "&&")
            act = partial(self.follow_wanted.emit, record.other(passage_id).passage_id)
            menu.addAction(f"&{number}  {words}" if number < 10 else words, act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(page.viewport().mapToGlobal(page.selection_rect().bottomLeft() + QPoint(0, 6)))
        menu.setActiveAction(menu.actions()[0])

    def _words(self, passage_id: int, record: LinkRecord) -> str:
        """Return a link as read from a passage, with what is at its other end and where."""
        catalogue, other = self._acts.catalogue, record.other(passage_id)
        said = named(link_kind(catalogue.reading, record.kind).words(forward=record.is_from(passage_id)))
        where = place_words(catalogue.places_of(other.version_id), other.spans[0].start)
        title = catalogue.source_of(other.version_id).title if other.version_id != self._acts.version_id else ""
        place = ", ".join(part for part in (shortened(title, QUOTED // 2), where) if part)
        return tr("{says} “{words}” ({place})").format(says=said, words=shortened(other.quote, QUOTED), place=place)

    # --- signs in the margin

    def _on_changes(self, changes: Changes) -> None:
        self._bare.take(changes)
        if changes.touches("passage_link", "passage", "own_kind"):
            self._show_signs()

    def _show_signs(self) -> None:
        """Let the margin show at which passages links begin or end; the tips are made when they are asked for."""
        linked = frozenset(linked_in(self._acts.project.reading, self._acts.version_id))
        page = self._acts.page
        if linked != page.scene.linked:
            page.scene.linked = linked
            page.viewport().update()
        page.link_tip = self.tip

    def tip(self, passage_id: int) -> str:
        """Return what the sign of a passage tells: its links, both ways."""
        found = links_of(self._acts.project.reading, {passage_id}).get(passage_id, [])
        lines = [self._words(passage_id, record) for record in found[:TIPS_MOST]]
        more = [tr("and %n more", len(found) - TIPS_MOST)] if len(found) > TIPS_MOST else []
        return "\n".join([*lines, *more, tr("Alt+L follows")])

    def _sign(self, act: str, mark: Mark) -> None:
        if act == "link":
            self._acts.page.choose(mark.passage_id, coding=mark.coding_id)
            self.follow(mark.passage_id)
