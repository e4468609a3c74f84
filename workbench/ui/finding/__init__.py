"""Finding one's way in one text: the bar of what is sought, the field of where to go."""

from workbench.ui.finding.bar import FindBar

__all__ = ["FindBar"]
