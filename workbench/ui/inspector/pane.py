"""The pane: shows one view at a time, keeps it true after every change, and says so when there is nothing to show."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.base import View
from workbench.ui.inspector.entity import EntityView
from workbench.ui.inspector.keeping import Keeper
from workbench.ui.inspector.many import ManyView
from workbench.ui.inspector.passage import PassageView
from workbench.ui.inspector.several_sources import SeveralSourcesView
from workbench.ui.inspector.source import SourceView
from workbench.ui.inspector.theme import ThemeView
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.words import tr

TOUCHING = {
    "many": ("analyst", "coding", "passage", "credibility", "theme", "entity"),
    "passage": (
        "analyst",
        "coding",
        "passage",
        "fragment",
        "credibility",
        "theme",
        "entity",
        "source",
        "passage_link",
        "own_kind",
        "statement",
        "relation",
        "claim_evidence",
        "question",
        "judgment",
        "judgment_evidence",
    ),
    "theme": ("theme", "theme_group", "theme_group_member", "coding", "passage", "credibility", "source"),
    "entity": (
        "entity",
        "alias",
        "coding",
        "passage",
        "credibility",
        "source",
        "statement",
        "relation",
        "claim_evidence",
        "own_kind",
        "own_property",
        "merger",
    ),
    "source": (
        "source",
        "source_version",
        "coding",
        "passage",
        "own_field",
        "own_value",
        "judgment_evidence",
        "judgment",
        "brief_judgment",
        "analyst",
    ),
    "sources": ("source", "own_field", "own_value", "coding"),
}


class InspectorPane(QStackedWidget):
    """passage_wanted(id): to be read in its context. target_opened(kind, id): a chip was clicked.

    attach_wanted(kind, id): a theme or entity lately used is to be attached to what is selected or chosen.
    act_wanted(act, CodingRecord or None): an act of the reader's on the passages on show, see PassageView and ManyView.
    text_wanted: the analyst goes on reading. version_wanted(id): a version of a source is to be read.
    claim_edit_wanted(Claim, line), claim_add_wanted(entity id, line): a claim is to be edited, or made, beside that line.
    kind_wanted(entity id): it is to be of a kind that there isn't yet.
    memo_opened(id): a memo is to be read. memo_wanted: a new one about what is shown.
    """

    passage_wanted = Signal(object)
    target_opened = Signal(str, object)
    attach_wanted = Signal(str, object)
    act_wanted = Signal(str, object)
    text_wanted = Signal()
    version_wanted = Signal(object)
    memo_opened = Signal(object)
    claim_edit_wanted = Signal(object, object)
    claim_add_wanted = Signal(object, object)
    kind_wanted = Signal(object)
    memo_wanted = Signal()

    def __init__(self, catalogue: Catalogue, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyState(
            tokens,
            "cursor",
            tr("Nothing chosen"),
            tr("Select text, click a highlight, or choose a theme, entity or source"),
        )
        self.passage, self.theme = PassageView(catalogue, tokens), ThemeView(catalogue, tokens)
        self.entity, self.source = EntityView(catalogue, tokens), SourceView(catalogue, tokens)
        self.many = ManyView(catalogue, tokens)
        self.sources = SeveralSourcesView(catalogue, tokens)
        self._views: dict[str, View] = {
            "passage": self.passage, "many": self.many, "theme": self.theme, "entity": self.entity, "source": self.source,
            "sources": self.sources,
        }  # fmt: skip
        for view in (self._empty, *self._views.values()):
            self.addWidget(view)
        self._shown, self._stale, self._left = "", False, False
        self.passage.target_opened.connect(self.target_opened)
        self.passage.target_opened.connect(self._open_target)
        for view in (self.passage, self.many):
            view.attach_wanted.connect(self.attach_wanted)
            view.act_wanted.connect(self.act_wanted)
        self.passage.text_wanted.connect(self.text_wanted)
        self.many.target_opened.connect(self.target_opened)
        self.many.target_opened.connect(self._open_target)
        self.theme.passage_wanted.connect(self.passage_wanted)
        self.entity.passage_wanted.connect(self.passage_wanted)
        self.passage.claims.passage_wanted.connect(self.passage_wanted)
        for part in (self.entity.claims, self.passage.claims):
            part.edit_wanted.connect(self.claim_edit_wanted)
        self.entity.kind_wanted.connect(self.kind_wanted)
        self.entity.split.split.connect(partial(self.target_opened.emit, "entity"))
        self.entity.claims.add_wanted.connect(lambda line: self.claim_add_wanted.emit(self.entity.target_id, line))
        self.source.versions.wanted.connect(self.version_wanted)
        for view in self._views.values():
            if view.memos is not None:
                view.memos.opened.connect(self.memo_opened)
                view.memos.wanted.connect(self.memo_wanted)
        self.passage.to_memo.made.connect(self.memo_opened)
        catalogue.changed.connect(self._on_changes)

    def save_kept(self) -> bool:
        """Save names that wait and words whose saving failed before; return whether all are on disk."""
        for view in (self.theme, self.entity):
            view.name.settle()
        unsaved = [keeper for keeper in self.findChildren(Keeper) if not keeper.save_kept()]
        return not unsaved

    # --- what is shown

    def about(self) -> tuple[str, int, Sequence[Span]] | None:
        """Return what is shown: a kind of thing and its id; of a selection its version and spans; None for nothing or many."""
        if self._shown == "passage":
            passage = self.passage.passage_id
            return ("passage", passage, ()) if passage else ("selection", *self.passage.selection)
        ids = {"theme": self.theme.target_id, "entity": self.entity.target_id, "source": self.source.source_id}
        return (self._shown, ids[self._shown], ()) if ids.get(self._shown) else None

    def show_nothing(self) -> None:
        """Say what could be chosen."""
        self._shown = ""
        self.setCurrentWidget(self._empty)

    def show_selection(self, version_id: int, spans: Sequence[Span]) -> None:
        """Show what is selected; nothing if it is empty."""
        if not spans:
            if self._shown == "passage" and not self.passage.passage_id:
                self._left = True
                QTimer.singleShot(0, self, self._leave_selection)  # most often a passage is chosen next
            return
        self.passage.show_selection(version_id, spans)
        self._show("passage", self.passage)

    def _leave_selection(self) -> None:
        if self._shown == "passage" and not self.passage.passage_id and self._left:
            self.show_nothing()

    def show_passage(self, passage_id: int) -> None:
        """Show a passage; nothing for 0 or one that is gone."""
        if not passage_id:
            if self._shown == "many" or (self._shown == "passage" and self.passage.passage_id):
                self.show_nothing()
            return
        self._try("passage", self.passage, lambda: self.passage.show_passage(passage_id))

    def mark_coding(self, coding_id: int) -> None:
        """Mark the row of the coding that is chosen in the text; 0 for none."""
        self.passage.mark_coding(coding_id)

    def show_many(self, ids: Sequence[int]) -> None:
        """Show several passages together."""
        self._try("many", self.many, lambda: self.many.show_many(ids))

    def comment_on(self, coding_id: int) -> None:
        """Let the analyst write a comment on a coding of the passage on show."""
        self.refresh()
        self.passage.comment_on(coding_id)

    def show_theme(self, theme_id: int) -> None:
        """Show a theme."""
        self._try("theme", self.theme, lambda: self.theme.show_theme(theme_id))

    def show_entity(self, entity_id: int) -> None:
        """Show an entity."""
        self._try("entity", self.entity, lambda: self.entity.show_entity(entity_id))

    def show_source(self, source_id: int) -> None:
        """Show a source's record."""
        self._try("source", self.source, lambda: self.source.show_source(source_id))

    def show_sources(self, ids: Sequence[int]) -> None:
        """Show several sources together, to edit their records."""
        self._try("sources", self.sources, lambda: self.sources.show_sources(ids))

    def _open_target(self, kind: str, target_id: int) -> None:
        (self.show_theme if kind == "theme" else self.show_entity)(target_id)

    def _show(self, name: str, view: QWidget) -> None:
        self._shown, self._stale, self._left = name, False, False
        self._show_memos()
        self.setCurrentWidget(view)

    def _show_memos(self) -> None:
        """Show the memos about what is shown, as the list is by now."""
        part, about = self._views[self._shown].memos, self.about()
        if part is not None:
            part.setVisible(about is not None and not about[2])
            if about is not None and not about[2]:
                part.show_thing(*about[:2])

    def _try(self, name: str, view: QWidget, show: Callable[[], None]) -> None:
        try:
            show()
        except KeyError:
            self.show_nothing()
        else:
            self._show(name, view)

    def _on_changes(self, changes: Changes) -> None:
        """Read again before the next painting, once however many changes come until then."""
        if self._shown and changes.touches("memo", "memo_link"):
            self._show_memos()
        if self._shown and changes.touches(*TOUCHING[self._shown]) and not self._stale:
            self._stale = True
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read again what is shown, if a change touched it since it was."""
        if not self._stale or not self._shown:
            return
        try:
            self._views[self._shown].refresh()
        except KeyError:
            self.show_nothing()
        self._stale = False

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._empty.set_tokens(tokens)
        for view in self._views.values():
            view.set_tokens(tokens)
