"""Pictures of icons for the reading view."""

from PySide6.QtGui import QColor, QPixmap

from workbench.ui.icons import coloured


class Icons:
    """Phosphor icons by name, size and colour."""

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
        """Return an icon as picture, size in logical pixels; an empty one if no icon has this name."""
        return coloured(name, size, colour, ratio)
