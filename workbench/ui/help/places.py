"""Which page tells of what has the focus: by the module in which its class, or that of one around it, is written."""

from PySide6.QtWidgets import QWidget

FIRST_PAGE = "begin"
"""The page for who asks from nowhere."""

PLACES: dict[str, str] = {
    "analysts": "analysts",
    "annotating": "annotated",
    "attach": "attaching#field",
    "briefs": "briefs",
    "briefs.figures": "briefs#figures",
    "briefs.linting": "linter",
    "briefs.new_brief": "briefs#new",
    "briefs.publish_dialog": "publishing",
    "briefs.prose": "briefs#writing",
    "codebook": "themes",
    "dossiers": "dossiers",
    "dossiers.analysis_pane": "questions",
    "dossiers.clashes_page": "questions#disagreements",
    "dossiers.question_page": "questions",
    "finding": "search#here",
    "help": "guide",
    "history": "history",
    "importing": "sources#report",
    "inspector": "attaching#inspector",
    "inspector.source": "sources#record",
    "keeping": "keeping",
    "memos": "memos",
    "mentions": "mentions",
    "outline": "reading#ways",
    "palette": "window#palette",
    "passages": "passages",
    "preferences": "settings",
    "reader": "reading",
    "reader.pages": "reading#pages",
    "reports": "trouble",
    "search": "search",
    "sources": "sources",
    "stating": "dossiers#claims",
    "verifying": "verifying",
    "versions": "versions",
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
