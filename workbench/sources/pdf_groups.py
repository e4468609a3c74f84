"""Groups: lines of a PDF that make one block, before they are text."""

import re
from dataclasses import dataclass, field

from workbench.model.document import BlockKind
from workbench.sources.pdf_lines import HYPHEN, Line

FINAL = re.compile(r"[.!?:;…。！？؟]['\"”’»)\]]*\d*\Z")
"""What a sentence ends with, a reference to a note after it allowed."""


@dataclass(slots=True)
class Group:
    """Lines that make one block; marker: what stands before an item or note; words: how many of the first words it takes.

    skipped: characters of the first word that are left away, as they are a note's mark; anchor: by which references call it.
    """

    kind: BlockKind
    lines: list[Line] = field(default_factory=list)
    marker: str = ""
    words: int = 0
    level: int = 0
    anchor: str = ""

    @property
    def text(self) -> str:
        """The lines' words, hyphens at lines' ends still there."""
        return " ".join(line.text for line in self.lines)

    @property
    def skipped(self) -> int:
        """How many characters of the first word are a note's mark."""
        return len(self.marker) if self.kind is BlockKind.FOOTNOTE and not self.words else 0

    def is_unfinished(self) -> bool:
        """Tell whether the last line does not end a sentence."""
        last = self.lines[-1].text.rstrip()
        return not FINAL.search(last) or last.endswith((HYPHEN, "-"))
