"""Attaching all hits of the find bar, or the sentences they stand in, to a theme or an entity, in one step."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.attaching import EntityTarget
from workbench.coding.many import AttachedMany
from workbench.coding.stretches import Stretch, attach_stretches
from workbench.entities.mentions import attach_all_as_alias
from workbench.model.document import Document
from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.ui.attach import AttachField
from workbench.ui.attach.field import Wish
from workbench.ui.reader.units import Units
from workbench.ui.tasks import Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs
from workbench.ui.workspace.attaching import known_of
from workbench.ui.workspace.finding import Finding

AT_ONCE = 200
"""Up to this many hits are attached within the key stroke; more beside the window's thread."""
MOST = 20_000
"""Hits that may be attached at once: more are no finding but a way of counting."""

Pieces = Callable[[], Iterator[tuple[Span, ...]]]


class AttachingHits(QObject):
    """Asks what of the hits is meant, opens an attach field below the bar, and attaches."""

    def __init__(self, finding: Finding, acts: TextActs, frame: QWidget, tokens: Tokens) -> None:
        """frame: the widget whose pixels the field counts in."""
        super().__init__(frame)
        self._finding, self._acts, self._frame, self._tokens = finding, acts, frame, tokens
        self._field: AttachField | None = None
        self._tasks = Tasks(self)
        self._pieces: Pieces = lambda: iter(())
        finding.attach_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask whether the words or their sentences are meant."""
        count, button = len(self._finding.hits), self._finding.bar.attach
        if not count or not self._acts.may_write():
            return
        if count > MOST:
            self._acts.said.emit(tr("These are too many hits to attach at once. Seek something rarer."))
            return
        menu = QMenu(self._frame)
        menu.addAction(tr("The words found: %n passage(s)", count), partial(self._open, partial(words_of, self._finding.hits)))
        sentences = partial(sentences_of, self._finding.hits, self._acts.document)
        menu.addAction(tr("The sentences they stand in"), partial(self._open, sentences))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _open(self, pieces: Pieces) -> None:
        """Open the field; what is chosen in it is attached to these."""
        self._pieces = pieces
        if self._field is None:
            self._field = AttachField(self._tokens, self._frame)
            self._field.wished.connect(self._on_wish)
            self._field.closed.connect(self._finding.bar.field.setFocus)
        button = self._finding.bar.attach
        corner = button.mapTo(self._frame, QPoint(0, 0))
        self._field.open(known_of(self._acts.catalogue), QRect(corner, button.size()))

    def _on_wish(self, wish: Wish) -> None:
        acts, version, pieces = self._acts, self._acts.version_id, self._pieces
        name = " ".join(self._finding.hits[0].of(acts.document.text).split())

        def attach() -> AttachedMany:
            stretches: list[Stretch] = [(version, one) for one in dict.fromkeys(pieces())]
            if wish.alias and isinstance(wish.target, EntityTarget):
                return attach_all_as_alias(acts.project, stretches, wish.target.id, name)
            return attach_stretches(acts.project, stretches, wish.target, wish.comment)

        if len(self._finding.hits) <= AT_ONCE:
            self._done(wish, acts.do(attach))
        else:
            acts.said.emit(tr("Attaching…"))
            self._tasks.run("", lambda _progress, _cancelled: attach(), partial(self._done, wish), acts.failed.emit)

    def _done(self, wish: Wish, made: AttachedMany | None) -> None:
        """Say what was attached, and offer the target again."""
        if made is None:
            return
        self._acts.remember(made.theme_id, made.entity_id)
        words = tr("Attached “{name}” to %n passage(s). Ctrl+Z takes it back.", made.added)
        self._acts.said.emit(words.format(name=self._acts.last.name or wish.name))
        if wish.stay and self._field is not None:
            self._field.update_known(known_of(self._acts.catalogue))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self._field is not None:
            self._field.set_tokens(tokens)

    def close(self) -> None:
        """Wait until what is being attached is on disk."""
        self._tasks.close()


def words_of(hits: Hits) -> Iterator[tuple[Span, ...]]:
    """Yield the pieces of each hit."""
    for number in range(len(hits)):
        yield hits.pieces(number)


def sentences_of(hits: Hits, document: Document) -> Iterator[tuple[Span, ...]]:
    """Yield the pieces of the sentences in which each hit stands: from where its first begins to where its last ends."""
    units = Units(document)
    for hit in hits:
        first, last = units.sentence(hit.start), units.sentence(max(hit.start, hit.end - 1))
        start = min(hit.start, first[0]) if first else hit.start
        end = max(hit.end, last[1]) if last else hit.end
        yield tuple(document.in_order(start, end)) or (hit,)
