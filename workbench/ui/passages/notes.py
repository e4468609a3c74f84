"""What a card says of a passage because of the list it is in: to which other passage it is linked, how it answers."""

from workbench.briefs.scales import scale
from workbench.coding.link_kinds import link_kind
from workbench.coding.link_records import LinkRecord, links_of
from workbench.coding.passage_lists import About
from workbench.coding.question_records import stances_of_passages
from workbench.coding.records import PassageRecord
from workbench.model.clean import shortened
from workbench.said import Words
from workbench.ui.catalogue import Catalogue
from workbench.ui.named import named
from workbench.ui.words import tr

QUOTED = 90
"""Letters of the passage at the other end of a link."""
STANCES: dict[str, Words] = {"supports": "Supports it", "contradicts": "Contradicts it"}


def grade_words(digit: str) -> str:
    """Return a credibility with its meaning (AJP-2.1): ``2, probably true``; empty without one."""
    term = scale("admiralty-digits").find(digit) if digit else None
    return f"{digit}, {named(term.meaning)}" if term else ""


def notes_of(catalogue: Catalogue, about: About, record: PassageRecord) -> list[str]:
    """Return the lines below a passage's words."""
    if about.what == "links":
        found = links_of(catalogue.reading, {record.id}).get(record.id, [])
        return [_link_words(catalogue, record.id, one) for one in found if about.kind in {"", one.kind}]
    if about.what == "question":
        stances = stances_of_passages(catalogue.reading, {record.id})
        return [_stance_words(one.stance, one.comment) for one in stances if one.question_id == about.id]
    return []


def _stance_words(stance: str, comment: str) -> str:
    said = tr(STANCES[stance]) if stance in STANCES else stance
    return tr("{stance}: {comment}").format(stance=said, comment=comment) if comment else said


def _link_words(catalogue: Catalogue, passage_id: int, record: LinkRecord) -> str:
    other = record.other(passage_id)
    says = named(link_kind(catalogue.reading, record.kind).words(forward=record.is_from(passage_id)))
    title = shortened(catalogue.source_of(other.version_id).title, 30)
    return tr("{says} “{words}” ({place})").format(says=says, words=shortened(other.quote, QUOTED), place=title)
