"""Attaching everything that was found, in all texts, to a theme or an entity: one step."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect

from workbench.analysis.search.found import SourceHits
from workbench.app.tools import Tools
from workbench.coding.attaching import EntityTarget, ThemeTarget
from workbench.coding.many import AttachedMany
from workbench.coding.stretches import Stretch, attach_stretches
from workbench.entities.mentions import attach_all_as_alias
from workbench.sources.records import document_of
from workbench.ui.attach import AttachField
from workbench.ui.attach.field import Wish
from workbench.ui.catalogue import Catalogue
from workbench.ui.words import tr
from workbench.ui.workspace.acts import Last
from workbench.ui.workspace.attaching import known_of
from workbench.ui.workspace.attaching_hits import MOST, sentences_of, words_of


class AttachingFound(QObject):
    """Opens an attach field for what was found, and attaches beside the window's thread. last: offered again by R."""

    def __init__(self, tools: Tools, catalogue: Catalogue, last: Last) -> None:
        super().__init__(catalogue)
        self._tools, self._catalogue, self._last = tools, catalogue, last
        self._field: AttachField | None = None
        self._found: Sequence[SourceHits] = ()
        self._sentences = False

    def may(self, found: Sequence[SourceHits]) -> bool:
        """Tell whether these can be attached, and say so if not."""
        listed, count = sum(len(one.hits) for one in found), sum(one.count for one in found)
        say = self._tools.window.status.say
        if self._catalogue.project.read_only:
            say(tr("This project is open for reading only."))
        elif max(listed, count) > MOST or listed < count:
            say(tr("These are too many hits to attach at once. Seek something rarer."))
        else:
            return listed > 0
        return False

    def open(self, found: Sequence[SourceHits], at: QRect, *, sentences: bool) -> None:
        """Open the field; at: the button, in pixels of the window's body."""
        self._found, self._sentences = found, sentences
        self.close()
        field = self._field = AttachField(self._tools.theme.tokens, self._tools.window.body)
        field.wished.connect(self._on_wish)
        field.open(known_of(self._catalogue), at)

    def _on_wish(self, wish: Wish) -> None:
        project, found, sentences = self._catalogue.project, self._found, self._sentences
        name = _first_words(self._catalogue, found)

        def attach() -> AttachedMany:
            stretches = list(_stretches(self._catalogue, found, sentences=sentences))
            if wish.alias and isinstance(wish.target, EntityTarget):
                return attach_all_as_alias(project, stretches, wish.target.id, name)
            return attach_stretches(project, stretches, wish.target, wish.comment)

        self._tools.tasks.run(
            tr("Attaching"), lambda _progress, _cancelled: attach(), partial(self._done, wish), self._tools.fail
        )

    def _done(self, wish: Wish, made: AttachedMany) -> None:
        """Say what was attached, and offer the target again."""
        theme = self._catalogue.themes.get(made.theme_id or 0)
        entity = self._catalogue.entities.get(made.entity_id or 0)
        self._last.target = ThemeTarget(theme.id) if theme else EntityTarget(made.entity_id or 0)
        self._last.name = theme.name if theme else entity.name if entity else wish.name
        self._last.colour = theme.colour if theme else -1
        words = tr("Attached “{name}” to %n passage(s). Ctrl+Z takes it back.", made.added)
        self._tools.window.status.say(words.format(name=self._last.name))
        if wish.stay and self._field is not None:
            self._field.update_known(known_of(self._catalogue))

    def close(self) -> None:
        """Take the field away."""
        if self._field is not None:
            self._field.hide()
            self._field.deleteLater()
            self._field = None


def _stretches(catalogue: Catalogue, found: Sequence[SourceHits], *, sentences: bool) -> Iterator[Stretch]:
    """Yield the passages of all hits, each limits once."""
    for one in found:
        version = one.text.version_id
        pieces = sentences_of(one.hits, document_of(catalogue.reading, version)) if sentences else words_of(one.hits)
        for spans in dict.fromkeys(pieces):
            yield version, spans


def _first_words(catalogue: Catalogue, found: Sequence[SourceHits]) -> str:
    """Return the words of the first hit, on one line."""
    first = found[0]
    return " ".join(first.hits[0].of(document_of(catalogue.reading, first.text.version_id).text).split())
