"""What the tests of the tabs share: a project with two short texts, and the light looks."""

from tests.ui.panes.conftest import catalogue, opened, project, tokens

__all__ = ["catalogue", "opened", "project", "tokens"]
