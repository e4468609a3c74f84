"""Disagreements in words: what each is about, and what stands on its sides."""

from workbench.analysis.contradictions import About, Contradiction, Side
from workbench.coding.cited import Cited
from workbench.model.clean import shortened
from workbench.said import Words
from workbench.ui.dossiers.rows import ClashRow, SideOf
from workbench.ui.dossiers.speakers import short_name
from workbench.ui.named import named
from workbench.ui.sentences import related
from workbench.ui.words import tr

STANCES: dict[str, Words] = {"supports": "For", "contradicts": "Against"}


def title_of(found: Contradiction) -> str:
    """Return what the sources disagree about, in a line: ``Capital of Russia``, ``Russia finances Venezuela``."""
    match found.about:
        case About.VALUES | About.STATEMENT:
            return tr("{property} of {entity}").format(property=named(found.what), entity=found.subject)
        case About.RELATION:
            return related(found.subject, found.what, found.other)
        case About.QUESTION:
            return shortened(found.subject, 120)
        case _:
            said = tr("Two passages contradict each other: {what}") if found.what else tr("Two passages contradict each other")
            return said.format(what=shortened(found.what, 80))


def clash_row(found: Contradiction, *, says_so: bool = False) -> ClashRow:
    """Return a disagreement as a row; says_so: its title says that it is one, as where other rows are about other matters."""
    title = title_of(found)
    if says_so and found.about is not About.LINK:
        title = tr("The sources disagree: {what}").format(what=title)
    return ClashRow(
        ("clash", found.about.value, found.id), found.about.value, found.id, title,
        tuple(_side(found, side) for side in found.sides), found.entities,
    )  # fmt: skip


def _side(found: Contradiction, side: Side) -> SideOf:
    says = ""
    if found.about is About.VALUES:
        says = f"{side.value} ({side.when})" if side.when else side.value
    elif side.stance:
        held = f": {side.value}" if side.value and found.about is not About.QUESTION else ""
        says = tr(STANCES[side.stance]) + held
    if not side.passages:
        return SideOf(says, "", "")
    first = min(side.passages, key=_best)
    rest = tuple(one.id for one in side.passages if one is not first)
    start = first.spans[0].start if first.spans else 0
    return SideOf(
        says,
        first.quote,
        short_name(first.authors, first.source),
        first.version_id,
        start,
        first.claimed_as,
        first.grade,
        (first.id, *rest),
    )


def _best(passage: Cited) -> tuple[int, str]:
    """Sort passages by their grades (AJP-2.1), the best first."""
    return passage.digit or 6, passage.reliability
