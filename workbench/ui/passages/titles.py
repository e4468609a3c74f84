"""What lists of passages are called, and the menu in which they are chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.link_kinds import link_kind, link_kinds
from workbench.coding.link_records import link_counts
from workbench.coding.passage_lists import READY, About, list_counts
from workbench.entities.kinds import entity_kind
from workbench.model.clean import shortened
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import icon, swatch
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

WORDS: dict[str, Words] = {
    "all": "All passages", "key": "Key passages", "ungraded": "Without your grade", "uncited": "Cited nowhere",
    "no gist": "Without a gist", "no theme": "Without a theme", "mine": "Coded by you", "others": "Coded by others",
    "these": "These passages",
}  # fmt: skip
LONGEST = 60
"""Letters of a question in the head."""


def title_of(catalogue: Catalogue, about: About) -> str:
    """Return what a list is of; empty if that is gone."""
    match about.what:
        case "theme":
            return catalogue.themes[about.id].name if about.id in catalogue.themes else ""
        case "entity":
            return catalogue.entities[about.id].name if about.id in catalogue.entities else ""
        case "question":
            return shortened(catalogue.questions[about.id].text, LONGEST) if about.id in catalogue.questions else ""
        case "source":
            return catalogue.sources[about.id].title if about.id in catalogue.sources else ""
        case "links":
            if not about.kind:
                return tr("All linked passages")
            return tr("Links: {kind}").format(kind=named(link_kind(catalogue.reading, about.kind).label))
        case "statement" | "relation":
            return tr("Evidence")
    return tr(WORDS[about.what])


def icon_of(catalogue: Catalogue, about: About, tokens: Tokens) -> QIcon:
    """Return the sign of what a list is of: a theme's swatch, the icon of an entity's kind."""
    if about.what == "theme" and about.id in catalogue.themes:
        return swatch(tokens.palette[catalogue.themes[about.id].colour].solid)
    if about.what == "entity" and about.id in catalogue.entities:
        return icon(tokens, entity_kind(catalogue.entities[about.id].kind).icon)
    names = {
        "question": "question",
        "links": "link",
        "source": "books",
        "key": "star",
        "statement": "check",
        "relation": "check",
    }
    return icon(tokens, names.get(about.what, "quotes"))


def lists_menu(catalogue: Catalogue, parent: QWidget, choose: Callable[[About], object]) -> QMenu:
    """Return the menu of lists that need no tree to be chosen in, each with its count."""
    menu, reading = QMenu(parent), catalogue.reading
    counts = list_counts(reading, catalogue.project.analyst)
    for what in READY:
        menu.addAction(f"{tr(WORDS[what])}\t{locale.number(counts[what])}", partial(choose, About(what)))
    linked = link_counts(reading)
    if linked:
        links = menu.addMenu(tr("Linked passages"))
        links.addAction(f"{tr('All')}\t{locale.number(sum(linked.values()))}", partial(choose, About("links")))
        for kind in link_kinds(reading):
            if linked.get(kind.name):
                words = f"{named(kind.label).replace('&', '&&')}\t{locale.number(linked[kind.name])}"
                links.addAction(words, partial(choose, About("links", kind=kind.name)))
    if catalogue.questions:
        asked = menu.addMenu(tr("Questions"))
        for one in catalogue.questions.values():
            asked.addAction(shortened(one.text, LONGEST).replace("&", "&&"), partial(choose, About("question", one.id)))
    return menu
