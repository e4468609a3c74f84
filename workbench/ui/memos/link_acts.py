"""The links of the memo on show: written with completion, followed, and led where they lead nowhere yet."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from workbench.memos.candidates import Candidate, Candidates, passages_saying, ranked
from workbench.memos.editing import memo_for_link, set_link
from workbench.memos.naming import link_words, meant
from workbench.memos.records import LinkRecord, links_of
from workbench.memos.things import Thing, is_there, names_of
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.memo_words import THING_WORDS
from workbench.ui.memos.body_field import BodyField
from workbench.ui.memos.completing import LinkCompletion, menu_place
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.words import tr

OFFERED, MOST = 8, 12
"""Things offered for a link that leads nowhere; for one that is being written."""


class LinkActs(QObject):
    """thing_wanted(Thing): a link was followed. chosen: what the analyst picked for words that are not saved yet."""

    thing_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, body: BodyField, tokens: Tokens) -> None:
        super().__init__(body)
        self._catalogue, self._body = catalogue, body
        self._memo_id = 0
        self._links: dict[str, LinkRecord] = {}
        self.chosen: dict[str, Thing] = {}
        self._known = Candidates(catalogue.reading)
        self.completion = LinkCompletion(tokens, body, self._offer)
        self.completion.picked.connect(self._on_picked)
        body.link_tip = self._tip
        body.things_dropped.connect(self._on_dropped)

    def clear(self) -> None:
        """Know nothing: another memo comes."""
        self._memo_id, self._links, self.chosen = 0, {}, {}

    def show(self, memo_id: int) -> None:
        """Read where the links of a memo lead, and let them be drawn so."""
        self._memo_id, self._links = memo_id, links_of(self._catalogue.reading, memo_id)
        self.chosen = {words: thing for words, thing in self.chosen.items() if words not in self._links}
        self._body.set_links({words: link.thing is not None for words, link in self._links.items()})

    def take(self, changes: Changes) -> None:
        """Forget names that a change made stale; the memo on show links to itself under no name."""
        tables = {*changes.added, *changes.changed, *changes.removed}
        self._known.forget(tables - {"memo"} if changes.ids("memo") <= {self._memo_id} else tables)

    def _candidates(self) -> Sequence[Candidate]:
        mine = Thing("memo", self._memo_id)
        return [one for one in self._known.all() if one.thing != mine]

    def _offer(self, letters: str) -> Sequence[Candidate]:
        found = ranked(self._candidates(), letters)
        known = {one.thing for one in found}
        said = [one for one in passages_saying(self._catalogue.reading, letters) if one.thing not in known]
        return [*found, *said][:MOST]

    def _on_picked(self, candidate: Candidate, letters: int) -> None:
        words = self._words_for(candidate.thing, candidate.name)
        self.chosen[words] = candidate.thing
        self._body.complete(letters, words)

    def _on_dropped(self, things: Sequence[Thing]) -> None:
        """Write links to what was dragged here, at the caret."""
        names = names_of(self._catalogue.reading, things)
        links = []
        for thing in (one for one in things if one in names):
            words = self._words_for(thing, names[thing])
            self.chosen[words] = thing
            links.append(f"[[{words}]]")
        self._body.textCursor().insertText(", ".join(links))

    def _words_for(self, thing: Thing, name: str) -> str:
        """Return words that lead to a thing and to nothing else from this memo."""
        words = link_words(name)
        link = self._links.get(words)
        known = self.chosen.get(words) or (link.thing if link is not None else None)
        return words if known in {None, thing} else link_words(name, thing.kind)

    def _tip(self, words: str) -> str:
        link = self._links.get(words)
        if link is None:
            return ""
        if link.thing is None:
            return tr("This leads nowhere yet: click to choose where")
        return f"{link.name} · {tr(THING_WORDS[link.thing.kind])}"

    # --- following

    def follow(self, words: str) -> None:
        """Go where a link leads; of one that leads nowhere the analyst chooses where."""
        link = self._links.get(words)
        if link is None:
            return
        if link.thing is not None and is_there(self._catalogue.reading, link.thing):
            self.thing_wanted.emit(link.thing)
        elif not self._catalogue.project.read_only:
            menu = self.where_menu(link)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(menu_place(self._body))

    def where_menu(self, link: LinkRecord) -> QMenu:
        """Return the menu of what the words may mean, and of a memo that may be made of that name."""
        reading = self._catalogue.reading
        named = meant(reading, link.words)
        likely = [one.thing for one in ranked(self._candidates(), link.words, OFFERED) if one.thing not in named]
        offered = [*named, *likely][:OFFERED]
        names = names_of(reading, offered)
        menu = TextPopup(tr("Where the link leads"), self._body)
        for thing in offered:
            action = menu.addAction(f"{names.get(thing, '')}  ({tr(THING_WORDS[thing.kind])})".replace("&", "&&"))
            action.triggered.connect(partial(self._lead, link.id, thing))
        menu.addSeparator()
        words = tr("New memo “{name}”").format(name=link.words).replace("&", "&&")
        menu.addAction(words).triggered.connect(partial(self._lead_to_new, link.id))
        return menu

    def _lead(self, link_id: int, thing: Thing, _checked: bool = False) -> None:
        self._catalogue.act(lambda: set_link(self._catalogue.project, link_id, thing))

    def _lead_to_new(self, link_id: int, _checked: bool = False) -> None:
        made = self._catalogue.act(lambda: memo_for_link(self._catalogue.project, link_id))
        if made is not None:
            self.thing_wanted.emit(Thing("memo", made))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.completion.set_tokens(tokens)
