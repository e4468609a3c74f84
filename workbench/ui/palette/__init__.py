"""The command palette: any command, theme, entity or source by its name."""

from workbench.ui.palette.popup import Palette

__all__ = ["Palette"]
