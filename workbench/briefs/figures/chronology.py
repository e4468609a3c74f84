"""The chronology: dated statements, relations and events on one axis of years."""

from collections.abc import Iterable
from datetime import date
from math import ceil, floor

from workbench.analysis.dossiers import EVENTS, DatedClaim, chronology
from workbench.briefs.figures.frame import Frame, NothingToShow
from workbench.briefs.figures.wording import claim_words, edtf_words, when_words
from workbench.briefs.parts import ChronologyPart, EventPart
from workbench.briefs.words import date_words
from workbench.entities.claim_records import StatementRecord, claims_on, relations, statements
from workbench.model.edtf import Extent

SHORT_OF_AXIS = 0.06
"""The length of a bar whose one end is open, as a share of the axis: how long it was is not known."""

_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)
MOST_TICKS = 7


def chronology_part(frame: Frame, entity_id: int | None = None, *, cited_only: bool = False) -> ChronologyPart:
    """Return what is dated, of the project, of one entity and the events it takes part in, or what is cited; NothingToShow."""
    lines = cited_claims(frame) if cited_only else dated_claims(frame, entity_id)
    if not lines:
        raise NothingToShow("nothing_dated_cited" if cited_only else "nothing_dated")
    begin, end = _axis(lines, frame.until)
    events = tuple(_event(line, frame, begin, end) for line in lines)
    return ChronologyPart(begin, end, ticks(begin, end), events)


def cited_claims(frame: Frame) -> list[DatedClaim]:
    """Return what is dated and rests on passages that the brief cites, by time."""
    stated, related = claims_on(frame.reading, frame.numbers)
    return [line for line in chronology([*related, *stated]) if frame.is_cited(line.claim.backed("supports"))]


def dated_claims(frame: Frame, entity_id: int | None = None) -> list[DatedClaim]:
    """Return what is dated, of the project or of one entity and the events it takes part in, by time."""
    ids = None if entity_id is None else [entity_id]
    related = relations(frame.reading, ids)
    stated = statements(frame.reading, ids)
    if entity_id is not None:
        ends = {(one.seen_from(entity_id)[1], one.seen_from(entity_id)[3]) for one in related}
        events = {end for end, kind in ends if kind in EVENTS}
        stated += statements(frame.reading, events) if events else []
    return list(chronology([*related, *stated]))


def year_of(day: date, *, after: bool = False) -> float:
    """Return a day as a year with a fraction, of its begin, or of its end."""
    days = 366 if day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0) else 365
    return round(day.year + (day.timetuple().tm_yday - (0 if after else 1)) / days, 4)


def _axis(lines: Iterable[DatedClaim], until: str) -> tuple[float, float]:
    """Return the years between which all known ends lie; what goes on reaches to the brief's own date."""
    extents = [line.extent for line in lines]
    known = [year_of(each) for extent in extents for each in (extent.earliest, extent.latest) if each is not None]
    latest = [year_of(each.latest, after=True) for each in extents if each.latest is not None]
    first, last = min(known), max([*known, *latest])
    if any(each.latest is None for each in extents) and until[:4].isdigit():
        last = max(last, min(int(until[:4]) + 1, last + 50))
    begin = float(floor(first))
    end = float(max(ceil(last), begin + 1))
    if all(extent.earliest is None for extent in extents):
        begin -= 1
    return begin, end


def ticks(begin: float, end: float) -> tuple[int, ...]:
    """Return the years named on an axis: round ones, at most MOST_TICKS."""
    step = next((each for each in _STEPS if (end - begin) / each <= MOST_TICKS), _STEPS[-1])
    return tuple(range(ceil(begin / step) * step, floor(end) + 1, step))


def _event(line: DatedClaim, frame: Frame, begin: float, end: float) -> EventPart:
    first, last, open_before, open_after = _span(line.extent, begin, end)
    cites = frame.backing(line.claim.evidence)
    return EventPart(_words(line, frame), first, last, claim_words(line.claim, frame.say), cites, open_before, open_after)


def _words(line: DatedClaim, frame: Frame) -> str:
    if not line.is_value:
        return when_words(line.claim, frame.say)
    value = line.claim.value if isinstance(line.claim, StatementRecord) else ""
    anew = edtf_words(value, "", frame.say) if frame.say.get("dates_anew") else ""
    return anew or date_words(line.when, frame.say)


def _span(extent: Extent, begin: float, end: float) -> tuple[float, float, bool, bool]:
    """Return where the bar begins and ends, and which of its ends the words leave open."""
    short = (end - begin) * SHORT_OF_AXIS
    if extent.earliest is None and extent.latest is not None:
        last = year_of(extent.latest, after=True)
        return max(begin, round(last - short, 4)), last, True, False
    first = year_of(extent.earliest) if extent.earliest is not None else begin
    if extent.latest is None:
        return first, end, extent.earliest is None, True
    return first, year_of(extent.latest, after=True), False, False
