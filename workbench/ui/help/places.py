"""Which page tells of what has the focus: by the module in which its class, or that of one around it, is written."""

from PySide6.QtWidgets import QWidget

FIRST_PAGE = "begin"
"""The page for who asks from nowhere."""

PLACES: dict[str, str] = {
    "analysts": "notes#analysts",
    "annotating": "publishing#annotated",
    "attach": "attaching#field",
    "briefs": "briefs",
    "briefs.figures": "briefs#figures",
    "briefs.linting": "briefs#rules",
    "briefs.new_brief": "briefs#begin",
    "briefs.publish_dialog": "publishing",
    "briefs.prose": "briefs#text",
    "codebook": "themes",
    "dossiers": "entities#dossier",
    "dossiers.analysis_pane": "comparing#questions",
    "dossiers.clashes_page": "comparing#disagreements",
    "dossiers.question_page": "comparing#questions",
    "finding": "finding#text",
    "help": "guide",
    "history": "history",
    "importing": "importing#progress",
    "inspector": "attaching#inspector",
    "inspector.source": "records",
    "keeping": "projects",
    "memos": "notes",
    "mentions": "entities#mentions",
    "outline": "reading#around",
    "palette": "window#palette",
    "passages": "comparing",
    "preferences": "settings",
    "reader": "reading",
    "reader.pages": "reading#pages",
    "reports": "projects#crash",
    "search": "finding#all",
    "sources": "importing",
    "stating": "entities#state",
    "tour": "begin",
    "verifying": "publishing#verify",
    "versions": "importing#versions",
    "welcome": "begin",
    "window": "window",
    "workspace": "reading",
}
"""By module below workbench.ui: page, and heading after #. The longest name that fits counts."""

_ROOT = "workbench.ui."


def place_of(module: str) -> str:
    """Return the page for a module such as ``workbench.ui.reader.page``; empty if it tells nothing."""
    name = module.removeprefix(_ROOT) if module.startswith(_ROOT) else ""
    while name and name not in PLACES:
        name = name.rpartition(".")[0]
    return PLACES.get(name, "")


def place_at(widget: QWidget | None) -> str:
    """Return the page for a widget, or for the nearest one around it that tells; the first page if none does."""
    while widget is not None:
        found = place_of(type(widget).__module__)
        if found:
            return found
        widget = widget.parentWidget()
    return FIRST_PAGE
