"""What the claim form says in its fields and below them."""

from workbench.ui.claim_offers import Kind, Offer, Slot
from workbench.ui.stating.dates import EXAMPLES, reading_of
from workbench.ui.words import tr


def date_hints(words: str) -> list[Offer]:
    """Return what a date was read as, or how one may be written."""
    if not words:
        return [Offer(Kind.HINT, tr(each), icon="calendar-blank") for each in EXAMPLES]
    read = reading_of(words)
    return [Offer(Kind.HINT, read, icon="calendar-blank")] if read else []


def asked_words() -> dict[Slot, str]:
    """Return what each field is for."""
    return {
        Slot.SUBJECT: tr("Who or what"),
        Slot.SAYS: tr("does or has"),
        Slot.OBJECT: tr("whom, or a value"),
        Slot.WHEN: tr("When: late 2018, since 2020…"),
        Slot.ROLE: tr("Role: arms, adviser…"),
        Slot.WHO: tr("Who says it: the source’s author"),
        Slot.CLAIMED_AS: tr("As what"),
        Slot.LIKELIHOOD: tr("How likely"),
    }


def missing_words(slot: Slot) -> str:
    """Return what is missing, where a field that is needed is empty."""
    return {
        Slot.SUBJECT: tr("Name the entity first."),
        Slot.SAYS: tr("Choose a relation or a property."),
    }.get(slot, tr("Name the other entity, or write the value."))
