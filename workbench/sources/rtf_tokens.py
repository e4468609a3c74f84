"""Tokens of RTF (Rich Text Format 1.9.1): groups, control words, escaped bytes, text."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a token is."""

    OPEN = 1
    CLOSE = 2
    WORD = 3
    SYMBOL = 4
    BYTE = 5
    TEXT = 6


class Token(NamedTuple):
    """A token; word: of a control word or the sign of a symbol; number: its parameter or the byte; data: of a text."""

    kind: Kind
    word: str = ""
    number: int | None = None
    data: bytes = b""


_TOKEN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\(?P<symbol>[^a-zA-Z])|(?P<text>[^\\{}\r\n]+)|(?P<end>[\r\n]+|\\)"
)
_BRACE = re.compile(rb"\\bin(\d{1,10}) ?|\\.|[{}]", re.DOTALL)
_OPEN, _CLOSE = Token(Kind.OPEN), Token(Kind.CLOSE)


class Tokens:
    """Yields the tokens of a file; ``\\bin`` data are passed over."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.place = 0

    def __iter__(self) -> Iterator[Token]:
        match, length = _TOKEN.match, len(self.data)
        while self.place < length:
            found = match(self.data, self.place)
            if found is None:
                self.place += 1
                continue
            self.place = found.end()
            token = _made(found)
            if token is None:
                continue
            if token.word == "bin" and token.kind is Kind.WORD:
                self.place += max(0, token.number or 0)
                continue
            yield token

    def skip_group(self) -> None:
        """Go on after the end of the group in which the last token stands: that end is not yielded."""
        depth = 1
        for found in iter(lambda: _BRACE.search(self.data, self.place), None):
            self.place = found.end()
            sign = found.group()
            if found.group(1):
                self.place += int(found.group(1))
            elif sign == b"{":
                depth += 1
            elif sign == b"}":
                depth -= 1
                if not depth:
                    return
        self.place = len(self.data)

    def ahead(self, pattern: re.Pattern[bytes], within: int = 300) -> "re.Match[bytes] | None":
        """Look for a pattern in the bytes that come next."""
        return pattern.search(self.data, self.place, self.place + within)


def _made(found: "re.Match[bytes]") -> Token | None:
    match found.lastgroup:
        case "open":
            return _OPEN
        case "close":
            return _CLOSE
        case "text":
            return Token(Kind.TEXT, data=found.group())
        case "word" | "number":
            number = found.group("number")
            return Token(Kind.WORD, found.group("word").decode("ascii"), int(number) if number else None)
        case "byte":
            return Token(Kind.BYTE, number=int(found.group("byte"), 16))
        case "symbol":
            return Token(Kind.SYMBOL, found.group("symbol").decode("latin-1"))
        case _:
            return None
