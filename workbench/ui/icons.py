"""Icons: Phosphor by name, in the colour of a role; the font is the one that comes inside qtawesome."""

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from workbench.ui.theme.tokens import Tokens

SOURCE_ICONS = {
    "pdf": "file-pdf", "html": "globe", "mht": "globe", "docx": "file-text", "odt": "file-text", "rtf": "file-text",
    "markdown": "file-text", "text": "file-text", "epub": "book-open", "csv": "table", "tsv": "table", "xlsx": "table",
    "eml": "envelope-simple", "srt": "closed-captioning", "vtt": "closed-captioning",
}  # fmt: skip
"""The icon of each kind of source."""

_made: dict[tuple[str, str, int, str, float], QPixmap] = {}


def icon(tokens: Tokens, name: str, role: str = "text2", *, active: str = "") -> QIcon:
    """Return an icon of the Phosphor set (version 1.3: ``file-text``, ``briefcase-fill``) in a role's colour.

    active: the role in which it shows when checked or chosen. An unknown name gives an empty icon.
    """
    made = QIcon()
    for size in (14, 16, 18, 22, 32):
        for ratio in (1.0, 2.0):
            made.addPixmap(pixmap(tokens, name, size, role, ratio))
            if active:
                made.addPixmap(pixmap(tokens, name, size, active, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(tokens: Tokens, name: str, size: int, role: str = "text2", ratio: float = 1.0) -> QPixmap:
    """Return an icon as picture, size in logical pixels; kept once made."""
    colour = tokens.colour(role)
    key = (name, role, size, colour.name(), ratio)
    if key not in _made:
        _made[key] = _drawn(name, size, colour.name(), ratio)
    return _made[key]


def coloured(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Return an icon in any colour; kept once made."""
    key = (name, "", size, colour.name(), ratio)
    if key not in _made:
        _made[key] = _drawn(name, size, colour.name(), ratio)
    return _made[key]


def _drawn(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    family, letters = _phosphor()
    letter = letters.get(name.removeprefix("ph."))
    if letter is not None:
        return _glyph(letter, family, size, colour, ratio)
    import qtawesome

    try:
        drawn: QIcon = qtawesome.icon(name if "." in name else f"ph.{name}", color=colour)
    except Exception:  # noqa: BLE001 - qtawesome raises bare exceptions for names it does not know
        return QPixmap()
    return drawn.pixmap(QSize(size, size), ratio)


def _glyph(letter: str, family: str, size: int, colour: str, ratio: float) -> QPixmap:
    """Draw a letter of an icon font as qtawesome does: at 7/8 of the size, in the middle."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    shape = QFont(family)
    shape.setPixelSize(round(0.875 * picture.height()))
    painter = QPainter(picture)
    painter.setPen(QColor(colour))
    painter.setFont(shape)
    painter.drawText(QRectF(picture.rect()), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _phosphor() -> tuple[str, dict[str, str]]:
    """Return Phosphor's family and letters by name, from the files inside qtawesome; nothing if they aren't there.

    Read without importing qtawesome: it loads eight fonts and all of qtpy, 130 ms of a start of 300.
    """
    found = importlib.util.find_spec("qtawesome")
    folder = Path(found.origin).parent / "fonts" if found is not None and found.origin else Path("fonts")
    charts, fonts = sorted(folder.glob("phosphor-charmap-*.json")), sorted(folder.glob("phosphor-*.ttf"))
    number = QFontDatabase.addApplicationFont(str(fonts[-1])) if charts and fonts else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if not families:
        return "", {}
    chart: dict[str, str] = json.loads(charts[-1].read_text(encoding="utf-8"))
    return families[0], {name: chr(int(code, 16)) for name, code in chart.items()}


def swatch(colour: QColor) -> QIcon:
    """Return a rounded square of a colour."""
    picture = QPixmap(32, 32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(colour)
    painter.drawRoundedRect(5, 5, 22, 22, 6, 6)
    painter.end()
    return QIcon(picture)
