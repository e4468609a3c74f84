"""Dossiers at the desk: opened from the tree, the text, the palette and each other; evidence comes from what is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.app.analysing import Analysing
from workbench.app.chosen import chosen_in, version_in_front
from workbench.app.memoing import Memoing
from workbench.app.part import Panes, Part
from workbench.coding.records import passages_of
from workbench.memos.things import Thing
from workbench.ui.dossiers.dossier_page import DossierPage
from workbench.ui.memos.draft import Draft
from workbench.ui.palette_matching import Entry
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost


class Dossiers(Part):
    """Opens tabs with keys such as ``dossier 12``."""

    def __init__(self, panes: Panes, memoing: Memoing, analysing: Analysing) -> None:
        super().__init__(panes)
        self._memoing, self._analysing = memoing, analysing
        panes.codebook.entities_side.entries.append(
            lambda ids: [(tr("Dossier"), "Ctrl+D", partial(self.open, ids[0]))] if len(ids) == 1 else []
        )
        panes.reading.instead = self._instead

    def acts(self) -> dict[str, Callable[[], object]]:
        """Open the dossier of what is chosen."""
        return {"dossier": self.open_chosen}

    def openers(self) -> dict[str, Callable[[int, int | None], object]]:
        """The one kind of tab."""
        return {"dossier": self.open}

    def entries(self) -> dict[str, Entry]:
        """Return the dossiers of all entities, for opening one by its name."""
        known = self.panes.catalogue.entities.values()
        words = tr("dossier")
        return {
            f"dossier {one.id}": Entry(one.name, partial(self.open, one.id), words, also=" ".join(one.aliases)) for one in known
        }

    def _instead(self, kind: str, target_id: int) -> bool:
        """Open an entity's dossier where there is nothing in the text to which it could be attached."""
        return kind == "entity" and self.open(target_id) is not None

    def follow(self, host: ReaderHost) -> None:
        """Let Ctrl and a click on a name in a text open its dossier."""
        host.page.passages_opened.connect(self._open_named)

    def _open_named(self, passage_ids: tuple[int, ...]) -> None:
        """Open the dossier of the entity that the shortest of some passages is attached to."""
        found = {record.id: record for record in passages_of(self.panes.catalogue.reading, set(passage_ids))}
        records = sorted(found.values(), key=lambda record: len(record.quote))
        named = (coding.entity_id for record in records for coding in record.codings if coding.entity_id)
        entity_id = next(named, None)
        if entity_id is not None:
            self.open(entity_id)

    def open_chosen(self) -> None:
        """Open the dossier of the entity that the chosen passage names, else of the one chosen in the tree."""
        wanted = self._in_text() or next(iter(self.panes.codebook.entities.view.selected), 0)
        if self.open(wanted) is None:
            self.panes.tools.window.status.say(tr("Choose an entity first: in the tree, or where it is named in the text."))

    def _in_text(self) -> int:
        """Return the entity attached to the chosen passage of the reader that has the keys, 0 if there is none."""
        host = self.panes.reading.host()
        focused: QWidget | None = self.panes.tools.window.focusWidget()
        if host is None or not host.page.chosen or focused is None or not host.isAncestorOf(focused):
            return 0
        record = host.acts.chosen()
        return next((coding.entity_id for coding in record.codings if coding.entity_id), 0) if record is not None else 0

    def open(self, entity_id: int, half: int | None = None) -> DossierPage | None:
        """Open the dossier of an entity, or bring it to the front; None if there is no such entity."""
        window, key = self.panes.tools.window, f"dossier {entity_id}"
        there = self.brought_forward(key, DossierPage)
        if there is not None:
            return there
        if entity_id not in self.panes.catalogue.entities:
            return None
        page = DossierPage(self.panes.catalogue, entity_id, self.panes.tools.theme.tokens)
        self._connect(page, key)
        window.tabs.open(key, page.title, page.icon_name, page, half)
        window.status.set_place(page.place_words)
        page.setFocus()
        return page

    def _connect(self, page: DossierPage, key: str) -> None:
        panes, window = self.panes, self.panes.tools.window
        page.chosen = partial(chosen_in, panes.reading)
        page.dropped_in = partial(version_in_front, panes.reading)
        page.passage_wanted.connect(panes.travelling.show_passage)
        page.entity_wanted.connect(self.open)
        page.source_wanted.connect(panes.reading.open)
        page.said.connect(window.status.say)
        page.gone.connect(lambda: window.tabs.close_tab(key))
        page.title_changed.connect(partial(window.tabs.rename, key))
        page.mentions_wanted.connect(partial(self._run, "mentions"))
        page.memo_wanted.connect(self._memoing.open)
        page.memo_made.connect(lambda one: self._memoing.begin(Draft(Thing("entity", one))))
        page.clashes_wanted.connect(self._analysing.clashes_of)
        page.clash_wanted.connect(self._analysing.open_about)
        panes.tools.theme.changed.connect(page.set_tokens)
        page.merge_wanted.connect(self._merge)
        page.hand.mentions_button.setVisible("mentions" in panes.travelling.openers)

    def _merge(self, entity_id: int) -> None:
        """Ask in the tree into which entity this one is to be merged."""
        self.panes.show_target("entity", entity_id)
        self.panes.codebook.entities_side.merging.merge(entity_id)

    def _run(self, kind: str, number: int) -> None:
        """Open a tab of another part, if there is one."""
        opener = self.panes.travelling.openers.get(kind)
        if opener is not None:
            opener(number, None)

    def on_tab(self, key: str) -> None:
        """Say in the status bar which dossier is in front."""
        page: QObject | None = self.panes.tools.window.tabs.page(key) if key.startswith("dossier ") else None
        if isinstance(page, DossierPage):
            self.panes.tools.window.status.set_place(page.place_words)
