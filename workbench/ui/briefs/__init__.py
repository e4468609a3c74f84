"""The Briefs activity: navigator, editor and live preview."""

from workbench.ui.briefs.navigator import BriefsNavigator
from workbench.ui.briefs.new_brief import NewBriefPage
from workbench.ui.briefs.tab import BriefTab

__all__ = ["BriefTab", "BriefsNavigator", "NewBriefPage"]
