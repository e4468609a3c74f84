"""The head of an RTF file: fonts, styles, and what the file states about itself."""

import re
from dataclasses import dataclass, field

from workbench.model.document import BlockKind
from workbench.sources.dates import day
from workbench.sources.office_flow import is_code_font, kind_by_name
from workbench.sources.rtf_letters import SYMBOL, codec_of_charset
from workbench.sources.stated import Stated

_LONGEST_CHAIN = 30


@dataclass(slots=True)
class Style:
    """A paragraph style: its name, the style on which it is based, its outline level from 0 (9: none)."""

    name: str = ""
    based_on: int | None = None
    outline: int = 9


@dataclass
class Header:
    """Fonts and styles by their numbers; codec: of letters whose font says nothing."""

    codec: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    code_fonts: set[int] = field(default_factory=set)
    styles: dict[int, Style] = field(default_factory=dict)
    info: dict[str, str] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)
    created: dict[str, int] = field(default_factory=dict)

    def charset(self, font: int, number: int) -> None:
        """Say in which character set a font's bytes are."""
        codec = codec_of_charset(number)
        if codec is not None:
            self.fonts[font] = codec

    def name_font(self, font: int, name: str) -> None:
        """Say what a font is called."""
        if is_code_font(name):
            self.code_fonts.add(font)
        if re.match(r"symbol\b", name.strip(), re.IGNORECASE):
            self.fonts[font] = SYMBOL

    def codec_of(self, font: int | None) -> str:
        """Return the codec of a font's bytes."""
        return self.fonts.get(font, self.codec) if font is not None else self.codec

    def kind(self, style: int | None) -> tuple[BlockKind, int]:
        """Return the kind and level of a paragraph by its style."""
        for _ in range(_LONGEST_CHAIN):
            known = self.styles.get(style) if style is not None else None
            if known is None:
                break
            if known.outline < 9:
                return BlockKind.HEADING, min(6, known.outline + 1)
            found = kind_by_name(known.name)
            if found:
                return found
            style = known.based_on
        return BlockKind.PARAGRAPH, 0

    def stated(self) -> Stated:
        """Return what the information group and the person's own properties state."""
        made = self.created
        created = f"{made.get('yr', 0):04}-{made.get('mo', 0):02}-{made.get('dy', 0):02}" if made else ""
        return Stated.first({
            "title": [("rtf title", self.info.get("title"))],
            "author": [("rtf author", self.info.get("author"))],
            "date": [("rtf userprops date", day(self.own.get("date")))],
            "publisher": [("rtf userprops publisher", self.own.get("publisher")), ("rtf company", self.info.get("company"))],
            "language": [("rtf userprops language", self.own.get("language"))],
            "url": [("rtf userprops url", self.own.get("url"))],
            "created": [("rtf creatim", day(created))],
        })  # fmt: skip
