"""The review of a new version of a source, and the correcting of its text."""

from workbench.ui.versions.correction import CorrectionTab
from workbench.ui.versions.tab import ReviewTab

__all__ = ["CorrectionTab", "ReviewTab"]
