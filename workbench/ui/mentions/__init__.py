"""The review of mentions: where the names of entities stand, to be accepted or rejected."""

from workbench.ui.mentions.tab import MentionsTab

__all__ = ["MentionsTab"]
