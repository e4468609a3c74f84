"""The welcome page."""

from workbench.ui.welcome.page import WelcomePage
from workbench.ui.welcome.you import Offered

__all__ = ["Offered", "WelcomePage"]
