"""Icons: Phosphor by name, in the colour of a role; qtawesome is imported when the first one is wanted."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from workbench.ui.theme.tokens import Tokens

SOURCE_ICONS = {"pdf": "file-pdf", "html": "globe", "docx": "file-doc", "markdown": "file-text", "text": "file-text"}
"""The icon of each kind of source."""

_state = {"waiting": False}
_made: dict[tuple[str, str, int, str, float], QPixmap] = {}


def wait() -> None:
    """Draw nothing until come(): qtawesome takes longer to import than an empty window takes to show."""
    _state["waiting"] = True


def come() -> None:
    """Import qtawesome; icons made from now on are drawn."""
    import qtawesome

    _state["waiting"] = False
    qtawesome.icon("ph.x")  # loads its font


def icon(tokens: Tokens, name: str, role: str = "text2", *, active: str = "") -> QIcon:
    """Return an icon of the Phosphor set (version 1.3: ``file-text``, ``briefcase-fill``) in a role's colour.

    active: the role in which it shows when checked or chosen. An unknown name gives an empty icon.
    """
    made = QIcon()
    if _state["waiting"]:
        return made
    for size in (14, 16, 18, 22, 32):
        for ratio in (1.0, 2.0):
            made.addPixmap(pixmap(tokens, name, size, role, ratio))
            if active:
                made.addPixmap(pixmap(tokens, name, size, active, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(tokens: Tokens, name: str, size: int, role: str = "text2", ratio: float = 1.0) -> QPixmap:
    """Return an icon as picture, size in logical pixels; kept once made."""
    if _state["waiting"]:
        return QPixmap()
    colour = tokens.colour(role)
    key = (name, role, size, colour.name(), ratio)
    if key not in _made:
        _made[key] = _drawn(name, size, colour.name(), ratio)
    return _made[key]


def _drawn(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    import qtawesome

    try:
        drawn: QIcon = qtawesome.icon(name if "." in name else f"ph.{name}", color=colour)
    except Exception:  # noqa: BLE001 - qtawesome raises bare exceptions for names it does not know
        return QPixmap()
    return drawn.pixmap(QSize(size, size), ratio)
