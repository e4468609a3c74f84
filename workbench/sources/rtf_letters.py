"""Letters of RTF: bytes in the code page of their font, and UTF-16 units with the bytes that stand for them elsewhere."""

import codecs

from workbench.sources.symbol_font import symbol

_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    255: "cp437",
}  # fmt: skip
SYMBOL = "symbol"
"""The name under which the Symbol font's own letters go."""


def codec_of_charset(number: int) -> str | None:
    """Return the codec of a font's character set (``\\fcharset``), None if it says nothing."""
    return SYMBOL if number == 2 else _CHARSETS.get(number)


def codec_of_page(number: int) -> str:
    """Return the codec of a code page (``\\ansicpg``); Windows 1252 for one that isn't known."""
    name = {65001: "utf-8", 936: "gb18030", 10000: "mac_roman", 1361: "johab"}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


class Letters:
    """Collects bytes and UTF-16 units until they are asked for as text."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._codec = "cp1252"
        self._units: list[int] = []
        self._out: list[str] = []
        self.skip = 0

    def add_bytes(self, data: bytes, codec: str) -> None:
        """Add bytes of a code page; those that stand for the Unicode character before them are passed over."""
        if self.skip:
            passed = min(self.skip, len(data))
            self.skip -= passed
            data = data[passed:]
        if not data:
            return
        self._end_units()
        if codec != self._codec:
            self._end_bytes()
            self._codec = codec
        self._bytes += data

    def add_unit(self, number: int, substitutes: int) -> None:
        """Add a UTF-16 unit; substitutes: how many bytes after it stand for it in programs without Unicode."""
        if self._bytes:
            self._end_bytes()
        number &= 0xFFFF
        if 0xD800 <= number < 0xE000:
            self._units.append(number)
        else:
            self._end_units()
            self._out.append(symbol(number) if 0xF020 <= number <= 0xF0FF else chr(number))
        self.skip = substitutes

    def add(self, text: str) -> None:
        """Add characters."""
        if self.skip:
            self.skip -= 1
            return
        self._end_units()
        self._end_bytes()
        self._out.append(text)

    def take(self) -> str:
        """Return what was collected and begin anew."""
        self._end_units()
        self._end_bytes()
        text = "".join(self._out)
        self._out.clear()
        return text

    def _end_units(self) -> None:
        if self._units:
            raw = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            self._units.clear()
            self._out.append(raw.decode("utf-16-le", "replace"))

    def _end_bytes(self) -> None:
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        if self._codec == SYMBOL:
            self._out.append("".join(map(symbol, data)))
        else:
            self._out.append(data.decode(self._codec, "replace"))
