"""Where a reader stands, to the line and the pixel, so that coming back shows the very same view."""

from dataclasses import dataclass
from typing import Self

from workbench.ui.reader.page import ReaderPage


@dataclass(frozen=True, slots=True)
class Standing:
    """place: the code point at which the topmost line begins. from_top: px of that line's top below the viewport's, less
    than 0 where the line is cut. passage: the chosen one, 0 for none."""

    place: int = 0
    from_top: int = 0
    passage: int = 0

    @classmethod
    def of(cls, page: ReaderPage) -> Self:
        """Return where a page stands now."""
        place = page.place()
        found = page.position.top_of(place)
        return cls(place, found[0] if found else 0, page.chosen)

    def restore(self, page: ReaderPage) -> None:
        """Let a page stand here again; a place past the end of the text shows the end."""
        page.stand_at(min(self.place, len(page.document.text)), self.from_top)
        if self.passage != page.chosen:
            page.choose(self.passage)
