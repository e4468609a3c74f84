"""A text that is shown anew, because its structure or its version changed: the analyst stays where she was."""

from dataclasses import dataclass, replace

from workbench.model.document import Document
from workbench.ui.reader.selection import Selection
from workbench.ui.reader.standing import Standing
from workbench.ui.workspace.finding import KeptFinding
from workbench.ui.workspace.host import ReaderHost

SNIPPETS = (80, 40, 16)
"""Code points by which a place is found again in another text, the surest first."""
NEAR = 20_000
"""Code points around the place where it would be expected that are searched first."""


@dataclass(frozen=True)
class KeptView:
    """What one tab shows of a document: where it stands, what is selected, which passages are chosen."""

    document: Document
    standing: Standing
    selection: Selection
    marked: tuple[int, ...]
    finding: KeptFinding | None
    pages: tuple[int, int] | None

    @classmethod
    def of(cls, host: ReaderHost) -> "KeptView":
        """Keep what a reader shows."""
        page = host.page
        return cls(host.document, Standing.of(page), page.selection, page.marked, host.finding.kept(), host.views.pages_stand())

    def restore(self, host: ReaderHost) -> None:
        """Let another reader of the same source show the same, as far as its text still holds it."""
        old, new, page = self.document.text, host.document.text, host.page
        place = self.standing.place
        if self.finding is not None:  # the bar takes its room first: what is read stands below it
            host.finding.go_on(self.finding)
        place = place if old == new else place_again(old, new, place)
        host.stand(replace(self.standing, place=place, passage=0), self._pages_again(new))
        if old == new:
            page.set_selection(self.selection)
        else:
            caret = place_again(old, new, self.selection.caret)
            page.set_selection(Selection(caret, caret))
        there = [one for one in self.marked if page.store.of_passage(one)]
        page.mark_all(there, self.standing.passage)
        if self.finding is not None and self.finding.place is not None:
            at = self.finding.place
            host.finding.keep_place(at if old == new else place_again(old, new, at))

    def _pages_again(self, new: str) -> tuple[int, int] | None:
        if self.pages is None:
            return None
        place, from_top = self.pages
        return (place if new == self.document.text else place_again(self.document.text, new, place)), from_top


def place_again(old: str, new: str, offset: int) -> int:
    """Return where what stands at a code point of a text stands in another: by its next words, else by its share."""
    expected = round(offset * len(new) / max(1, len(old)))
    for length in SNIPPETS:
        words = old[offset : offset + length]
        if not words.strip():
            continue
        low, high = max(0, expected - NEAR), expected + NEAR
        places = [place for place in (new.find(words, expected, high), new.rfind(words, low, expected)) if place >= 0]
        if not places and (place := new.find(words)) >= 0:
            places = [place]
        if places:
            return min(places, key=lambda place: abs(place - expected))
    return min(expected, len(new))
