"""The welcome page."""

from workbench.ui.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
