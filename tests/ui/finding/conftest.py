"""A reader with its project, shown and active, and hands to type with."""

import pytest

from tests.ui.panes.conftest import catalogue, opened, project, tokens
from tests.ui.panes.opened import Opener
from workbench.ui.workspace import ReaderHost

__all__ = ["catalogue", "opened", "project", "tokens"]


@pytest.fixture
def host(opened: Opener) -> ReaderHost:
    """The reader of the project's first source."""
    return opened(size=(980, 600))
