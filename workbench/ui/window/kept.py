"""How the window was, as words for the settings: Qt gives its places as bytes."""

import base64

from PySide6.QtCore import QByteArray


def bytes_of(words: str) -> QByteArray:
    """Return the bytes that words_of() wrote; none if the words are damaged."""
    try:
        return QByteArray(base64.b64decode(words.encode("ascii"), validate=True))
    except ValueError:
        return QByteArray()


def words_of(data: QByteArray) -> str:
    """Return bytes as words (Base64, RFC 4648)."""
    return base64.b64encode(data.data()).decode("ascii")
