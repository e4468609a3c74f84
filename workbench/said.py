"""Marks the words that are said to people but not where they stand: in tables, in fields, in what a function is given.

`packaging/translations.py` follows the annotation and hands them to the translators; `tr` says them later.
"""

Words = str
"""An English sentence or name that `tr`, or a `say` that is handed in, says in the language of the window."""

ASIDE = "||"
"""Parts words from what only translators read: “All||themes” and “All||sources” may differ in another language."""
