"""Where the reading view meets the project."""

from workbench.ui.workspace.host import ReaderHost

__all__ = ["ReaderHost"]
