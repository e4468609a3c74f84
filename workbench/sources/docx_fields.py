"""Fields of a DOCX run of text (ECMA-376 part 1, 17.16): what they are told to do is no text, what they show is."""

import re
from dataclasses import dataclass, field

from workbench.sources.html_text import style_of

_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]*)"', re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows: bool = False
    link: str = ""


@dataclass
class Fields:
    """The fields that are open, the innermost last."""

    _open: list[_Field] = field(default_factory=list)

    @property
    def hides(self) -> bool:
        """Whether letters now belong to an instruction."""
        return any(not one.shows for one in self._open)

    @property
    def link(self) -> str:
        """Where the letters now shown lead, empty if nowhere."""
        return next((one.link for one in reversed(self._open) if one.link), "")

    def tell(self, words: str) -> None:
        """Add words of an instruction."""
        if self._open:
            self._open[-1].instruction += words

    def mark(self, kind: str) -> None:
        """Take a field's begin, its separate or its end."""
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
            self._open[-1].link = link_of(self._open[-1].instruction)
        elif kind == "end" and self._open:
            self._open.pop()


def link_of(instruction: str) -> str:
    """Return where a field's instruction leads, empty if nowhere that a person could follow."""
    found = _LINK.match(instruction)
    style = style_of("a", found.group(1)) if found else None
    return style.target if style else ""
