"""Sentences for errors, and the log: what broke is told without a word of a source's text."""

import logging

from workbench.ui import locale
from workbench.ui.moments import moment_words
from workbench.ui.named import named
from workbench.ui.words import tr
from workbench.wording import error_words

log = logging.getLogger("workbench")
"""What is worth a line in the log file: starts, projects by their GUID, errors by type and place (ui/reports/logbook.py)."""


def describe_error(error: BaseException) -> str:
    """Return a sentence: what happened, to which file, and what is safe; unknown errors by their type only."""
    return error_words(error, tr, named, locale.number, moment_words)
