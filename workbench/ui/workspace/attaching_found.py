"""Attaching everything that was found, in one text or in all, to a theme or an entity: one step."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QWidget

from workbench.analysis.searchable import GivenUp
from workbench.coding.attaching import EntityTarget
from workbench.coding.many import AttachedMany
from workbench.coding.stretches import Stretch, attach_stretches
from workbench.entities.mentions import attach_all_as_alias
from workbench.model.document import Document
from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.sources.records import document_of
from workbench.ui.attach import AttachField
from workbench.ui.attach.field import Wish
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.units import Units
from workbench.ui.tasks import Cancelled, Progress, Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr
from workbench.ui.workspace.acts import Last
from workbench.ui.workspace.attaching import known_of

AT_ONCE = 200
"""Up to this many hits in a text that is open are attached within the key stroke; more beside the window's thread."""
MOST = 20_000
"""Hits that may be attached at once: more are no finding but a way of counting."""


@dataclass(frozen=True, slots=True)
class FoundIn:
    """Hits in one version, and how many there are in all. document: its text, None where it has to be read."""

    version_id: int
    hits: Hits
    count: int
    document: Document | None = None


class AttachingFound(QObject):
    """Asks what of the hits is meant, opens an attach field, and attaches. Signals: said(words), failed(error), attached."""

    said = Signal(str)
    failed = Signal(object)
    attached = Signal()

    def __init__(
        self, catalogue: Catalogue, last: Last, tasks: Tasks, frame: QWidget, tokens: Callable[[], Tokens]
    ) -> None:  # fmt: skip
        """last: offered again by R; tasks: of the window, where what is under way is seen; frame: holds the field."""
        super().__init__(catalogue)
        self._catalogue, self._last, self._tasks, self._frame, self._tokens = catalogue, last, tasks, frame, tokens
        self._field: AttachField | None = None
        self._found: Sequence[FoundIn] = ()
        self._sentences = False

    def ask(self, found: Sequence[FoundIn], button: QWidget, back: Callable[[], None] = lambda: None) -> None:
        """Ask whether the words or their sentences are meant, below a button; back: takes the focus when the field closes."""
        count = sum(len(one.hits) for one in found)
        if not self._may(found, count):
            return
        menu = QMenu(button)
        menu.addAction(
            tr("The words found: %n passage(s)", count), partial(self._open, found, button, back, sentences=False)
        )  # fmt: skip
        menu.addAction(tr("The sentences they stand in"), partial(self._open, found, button, back, sentences=True))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _may(self, found: Sequence[FoundIn], listed: int) -> bool:
        """Tell whether these can be attached, and say so if not."""
        if self._catalogue.project.read_only:
            self.said.emit(tr("This project is open for reading only."))
        elif listed > MOST or listed < sum(one.count for one in found):
            self.said.emit(tr("These are too many hits to attach at once. Seek something rarer."))
        else:
            return listed > 0
        return False

    def _open(self, found: Sequence[FoundIn], button: QWidget, back: Callable[[], None], *, sentences: bool) -> None:
        """Open the field; what is chosen in it is attached to these."""
        self.close()
        self._found, self._sentences = found, sentences
        field = self._field = AttachField(self._tokens(), self._frame)
        field.wished.connect(self._on_wish)
        field.closed.connect(partial(_give_back, back))
        field.open(known_of(self._catalogue), QRect(button.mapTo(self._frame, QPoint(0, 0)), button.size()))

    # --- attaching

    def _on_wish(self, wish: Wish) -> None:
        """Attach: few hits of an open text now, more beside the window's thread, where they can be cancelled."""
        attach = partial(self._attach, wish, self._found, self._sentences)
        if all(one.document is not None for one in self._found) and sum(len(one.hits) for one in self._found) <= AT_ONCE:
            try:
                made = attach(lambda: False)
            except Exception as error:  # noqa: BLE001 - told in a sentence; nothing was written
                self.failed.emit(error)
            else:
                self._done(wish, made)
            return

        def work(_progress: Progress, cancelled: Cancelled) -> AttachedMany:
            return attach(cancelled)

        self._tasks.run(tr("Attaching"), work, partial(self._done, wish), self._fail)

    def _attach(self, wish: Wish, found: Sequence[FoundIn], sentences: bool, cancelled: Cancelled) -> AttachedMany:
        """Attach in whatever thread; GivenUp when cancelled, and then nothing is written."""

        def watch() -> None:
            if cancelled():
                raise GivenUp

        project = self._catalogue.project
        stretches = list(self._stretches(found, watch, sentences=sentences))
        if wish.alias and isinstance(wish.target, EntityTarget):
            return attach_all_as_alias(project, stretches, wish.target.id, self._first_words(found[0]), watch)
        return attach_stretches(project, stretches, wish.target, wish.comment, watch)

    def _stretches(self, found: Sequence[FoundIn], watch: Callable[[], None], *, sentences: bool) -> Iterator[Stretch]:
        """Yield the passages of all hits, each limits once."""
        for one in found:
            pieces = sentences_of(one.hits, self._document(one)) if sentences else words_of(one.hits)
            known: set[tuple[Span, ...]] = set()
            for spans in pieces:
                watch()
                if spans not in known:
                    known.add(spans)
                    yield one.version_id, spans

    def _document(self, one: FoundIn) -> Document:
        return one.document if one.document is not None else document_of(self._catalogue.reading, one.version_id)

    def _first_words(self, one: FoundIn) -> str:
        """Return the words of the first hit, on one line."""
        return " ".join(one.hits[0].of(self._document(one).text).split())

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, GivenUp):
            self.said.emit(tr("Cancelled. Nothing was attached."))
        else:
            self.failed.emit(error)

    def _done(self, wish: Wish, made: AttachedMany) -> None:
        """Say what was attached, and offer the target again."""
        self._last.take(self._catalogue, made.theme_id, made.entity_id)
        self.attached.emit()
        words = tr("Attached “{name}” to %n passage(s). Ctrl+Z takes it back.", made.added)
        self.said.emit(words.format(name=self._last.name or wish.name))
        if wish.stay and self._field is not None:
            self._field.update_known(known_of(self._catalogue))

    def close(self) -> None:
        """Take the field away."""
        if self._field is not None:
            self._field.hide()
            self._field.deleteLater()
            self._field = None


def _give_back(back: Callable[[], None]) -> None:
    with suppress(RuntimeError):  # the tab that opened the field was closed meanwhile
        back()


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
