"""Letters of one block of HTML with their styles, white space collapsed as browsers do."""

import re

from workbench.model.document import Style, StyleKind

_SPACE = re.compile(r"[ \t\n\r\f]+")
INLINE_STYLES = {
    "b": StyleKind.BOLD, "strong": StyleKind.BOLD, "i": StyleKind.ITALIC, "em": StyleKind.ITALIC, "cite": StyleKind.ITALIC,
    "dfn": StyleKind.ITALIC, "var": StyleKind.ITALIC, "sup": StyleKind.SUPERSCRIPT, "sub": StyleKind.SUBSCRIPT,
    "code": StyleKind.CODE, "kbd": StyleKind.CODE, "samp": StyleKind.CODE, "tt": StyleKind.CODE,
    "s": StyleKind.STRIKE, "del": StyleKind.STRIKE, "strike": StyleKind.STRIKE,
}  # fmt: skip
_FOLLOWED = ("http://", "https://", "mailto:", "ftp://", "doi:", "tel:", "urn:")


def style_of(tag: str, target: str) -> Style | None:
    """Return the style that an inline element gives, of no length yet; links lead only where a person could have meant them to.

    Targets that run or read (``javascript:``, ``data:``, ``file:``) and places within the page are no links.
    """
    if tag == "a":
        link = target.strip()
        bare = "".join(link.split()).lower()
        allowed = bare.startswith(_FOLLOWED) or (bare and ":" not in bare.split("/", 1)[0] and not bare.startswith("#"))
        return Style(StyleKind.LINK, 0, 0, link[:2000]) if allowed else None
    kind = INLINE_STYLES.get(tag)
    return Style(kind, 0, 0) if kind else None


_LOOKS = (
    (StyleKind.BOLD, re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")),
    (StyleKind.ITALIC, re.compile(r"font-style\s*:\s*(?:italic|oblique)")),
    (StyleKind.STRIKE, re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through")),
    (StyleKind.SUPERSCRIPT, re.compile(r"vertical-align\s*:\s*super")),
    (StyleKind.SUBSCRIPT, re.compile(r"vertical-align\s*:\s*sub\b")),
)
_PLAIN = {
    StyleKind.BOLD: re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)"),
    StyleKind.ITALIC: re.compile(r"font-style\s*:\s*normal"),
}


def styles_of(tag: str, target: str, look: str) -> list[Style]:
    """Return the styles that an inline element gives by its name and by its own CSS, which may also take the name's away.

    >>> [style.kind.value for style in styles_of("span", "", "font-weight:700")], styles_of("b", "", "font-weight:normal")
    (['bold'], [])
    """
    named, look = style_of(tag, target), look.lower()
    if not look:
        return [named] if named else []
    if named and named.kind in _PLAIN and _PLAIN[named.kind].search(look):
        named = None
    found = [
        Style(kind, 0, 0) for kind, pattern in _LOOKS if pattern.search(look) and (named is None or named.kind is not kind)
    ]
    return [*([named] if named else []), *found]


class Letters:
    """The text of a block being gathered; kept: white space stands as it is."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._last = "\n"
        self.styles: list[Style] = []

    def __len__(self) -> int:
        return self._length

    @property
    def text(self) -> str:
        """What was gathered so far."""
        return "".join(self._pieces)

    def add(self, text: str | None, *, kept: bool = False) -> None:
        """Add letters, their white space collapsed unless it is to be kept."""
        if not text:
            return
        if not kept:
            text = _SPACE.sub(" ", text)
            if self._last in " \n":
                text = text.removeprefix(" ")
        if text:
            self._pieces.append(text)
            self._length += len(text)
            self._last = text[-1]

    def line_break(self) -> None:
        """End the line within the block; a space before it goes."""
        if self._last == " ":
            self._pieces[-1] = self._pieces[-1][:-1]
            self._length -= 1
        if self._length:
            self._pieces.append("\n")
            self._length += 1
            self._last = "\n"

    def mark(self) -> tuple[int, int]:
        """Return the place to which the text has come, for style()."""
        return self._length, len(self._pieces)

    def style(self, style: Style | None, mark: tuple[int, int]) -> None:
        """Set the letters from a mark on apart, without the white space around them."""
        start, pieces = mark
        if style is None or start >= self._length:
            return
        stretch = "".join(self._pieces[pieces:])
        first, last = start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())
        last = min(last, self._length)
        if first < last:
            self.styles.append(Style(style.kind, first, last, style.target))
