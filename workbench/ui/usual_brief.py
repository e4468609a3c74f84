"""With what new briefs begin, as the settings keep it; garbage is as if nothing were kept."""

from dataclasses import asdict, replace
from typing import Any, Final

from PySide6.QtCore import QLocale

from workbench.briefs.editing import PAPERS
from workbench.briefs.output import CITATION_STYLES
from workbench.briefs.usual import Usual
from workbench.briefs.words import languages
from workbench.said import Words
from workbench.ui.settings import Settings

KEY: Final = "usual_brief"
ORGANISATION_MOST: Final = 200
"""Letters of an organisation's name."""

PAPER_WORDS: dict[str, Words] = {"a4": "A4", "us-letter": "US Letter"}
LANGUAGES = {"en": "English", "pl": "polski", "de": "Deutsch", "fr": "français", "uk": "українська", "es": "español"}
"""Languages by their own names; one that is not here is shown by its code."""


def usual_brief(settings: Settings) -> Usual:
    """Return what is kept, each value that makes no sense replaced by the usual one: for the language that of the window."""
    kept, usual = settings.get(KEY, {}), Usual(language=_spoken())
    known = {"language": languages(), "paper": PAPERS, "citation_style": CITATION_STYLES}
    values = {name: str(kept.get(name)) for name, allowed in known.items() if kept.get(name) in allowed}
    organisation = kept.get("organisation", "")
    if isinstance(organisation, str):
        values["organisation"] = organisation[:ORGANISATION_MOST]
    return replace(usual, **values)


def _spoken() -> str:
    """Return the language of the window, if briefs can be worded in it; else English."""
    spoken = QLocale().bcp47Name().partition("-")[0]
    return spoken if spoken in languages() else Usual().language


def keep_usual(settings: Settings, **values: Any) -> None:
    """Keep other values of Usual's fields; what nobody chose stays open, so that the language follows the window's."""
    known = asdict(replace(usual_brief(settings), **values))
    kept = settings.get(KEY, {})
    settings.set(KEY, {name: value for name, value in known.items() if name in values or kept.get(name) == value})
