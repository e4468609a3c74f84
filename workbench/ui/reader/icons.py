"""Pictures of icons by name, size and colour, kept once made."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap


class Icons:
    """Phosphor icons of qtawesome, imported when the first one is needed; a name without a point means ``ph.``."""

    def __init__(self) -> None:
        """Begin without icons."""
        self._made: dict[tuple[str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
        """Return an icon as picture, size in logical pixels; an empty one if no icon has this name."""
        key = name, size, colour.rgb(), ratio
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = _make(name, size, colour, ratio)
        return made


def _make(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    import qtawesome

    full = name if "." in name else f"ph.{name}"
    try:
        icon: QIcon = qtawesome.icon(full, color=colour)
    except Exception:  # noqa: BLE001 (qtawesome raises plain exceptions of many kinds for unknown names)
        return QPixmap()
    return icon.pixmap(QSize(size, size), ratio)
