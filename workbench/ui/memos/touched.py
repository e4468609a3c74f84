"""Which memos of the list a change makes stale: themselves, or what they are about."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.memos.records import MemoRecord
from workbench.project.changes import Changes

BY_ID = ("source", "passage", "theme", "entity", "coding", "question")
"""Tables whose rows memos are about."""


@dataclass(frozen=True, slots=True)
class Touched:
    """ids: memos to be read again; everything: all of them."""

    ids: set[int] = field(default_factory=set)
    everything: bool = False

    def with_changes(self, changes: Changes, known: Iterable[MemoRecord]) -> "Touched":
        """Return what is stale after a further change; known: the memos of the list.

        A memo about a coding is called by its theme or entity; one about a passage without a gist by its words.
        """
        if self.everything or changes.touches("analyst"):
            return Touched(everything=True)
        things = {kind: ids for kind in BY_ID if (ids := changes.ids(kind))}
        pieces = changes.touches("fragment")
        names = changes.touches("theme", "entity")
        ids = self.ids | changes.ids("memo")
        for record in known if things or pieces else ():
            about = record.about
            if about is None:
                continue
            hit = about.id in things.get(about.kind, ())
            if hit or (pieces and about.kind == "passage") or (names and about.kind == "coding"):
                ids.add(record.id)
        return Touched(ids)

    def __bool__(self) -> bool:
        """Tell whether anything is stale."""
        return self.everything or bool(self.ids)
