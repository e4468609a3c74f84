"""Sentences about acts, for menus and history."""

from typing import Any

from workbench.model.act import Act
from workbench.ui.words import tr
from workbench.wording import act_words


def describe_step(act: Act, arguments: dict[str, Any]) -> str:
    """Return an act in words, such as ``Attach “Arms transfers”``."""
    return act_words(act, arguments, tr)
