"""The chronology as SVG: a row an event, its bar the span that the words allow, its words beside the bar."""

from workbench.briefs.figures.drawing import SIZE, WIDTH, Colours, box, framed, line, numbers, text
from workbench.briefs.figures.measure import width
from workbench.briefs.parts import ChronologyPart, EventPart
from workbench.model.clean import shortened

ROW, HEAD = 18.0, 22.0
BAR = 7.0
GAP = 6.0


def chronology_svg(part: ChronologyPart, title: str, colours: Colours) -> str:
    """Return the picture of a chronology."""
    height = HEAD + ROW * len(part.events) + 4
    body = []
    for year in part.ticks:
        x = min(max(_across(year, part), 12), WIDTH - 12)
        body += [text(str(year), x, 12, anchor="middle", fill=colours.soft), line(x, 18, x, height, colours.line)]
    body.append(line(0, 18, WIDTH, 18, colours.ink, 0.9))
    for at, event in enumerate(part.events):
        body += _row(event, part, HEAD + ROW * (at + 0.5), colours)
    words = "; ".join(f"{event.words}: {event.text}" for event in part.events)
    return framed(body, height, title, words, colours)


def _across(year: float, part: ChronologyPart) -> float:
    return (year - part.begin) / max(part.end - part.begin, 1e-6) * WIDTH


def _row(event: EventPart, part: ChronologyPart, y: float, colours: Colours) -> list[str]:
    """Return an event's bar and words: after it, before it, on it if it is long, else cut to the side with more room."""
    begin, end = _across(event.begin, part), _across(event.end, part)
    end = max(end, begin + 3)
    cites = numbers(event.cites)
    rest = width(event.words, SIZE, bold=True) + GAP + (width(cites, SIZE * 0.7) + 4 if cites else 0)
    told = _fitted(event.text, WIDTH - rest - 3 * GAP)
    across = rest + width(told, SIZE)
    before, after = begin - GAP, WIDTH - end - GAP
    if end - begin > across + 4 * GAP and across > max(before, after):
        half = across / 2  # on the bar, which is then a line between two ends
        x = (begin + end) / 2
        ground = box(x - half, y - 7, across, 14, colours.paper)
        words = text(_shown(told, cites), x, y + 3.5, lead=event.words, anchor="middle")
        return [*_span(event, begin, end, y, colours), ground, words]
    if across > max(before, after):
        told = _fitted(event.text, max(before, after) - rest)
        across = rest + width(told, SIZE)
    is_after = across <= after
    at, anchor = (end + GAP, "start") if is_after else (begin - GAP, "end")
    words = text(_shown(told, cites), at, y + 3.5, lead=event.words, anchor=anchor)
    return [*_bar(event, begin, end, y, colours), words]


def _shown(told: str, cites: str) -> str:
    return f"{told}\u2009{cites}" if cites else told


def _fitted(words: str, room: float) -> str:
    """Return words cut to some width."""
    told = words
    while width(told, SIZE) > room and len(told) > 8:
        told = shortened(words, int(len(told) * 0.94) - 1)
    return told


def _bar(event: EventPart, begin: float, end: float, y: float, colours: Colours) -> list[str]:
    """Return a bar; an end that the words leave open runs out in an arrow."""
    drawn = [box(begin, y - BAR / 2, end - begin, BAR, colours.ink)]
    half = BAR / 2
    if event.begin_open:
        drawn[0] = box(begin + half, y - half, max(end - begin - half, 1), BAR, colours.ink)
        drawn.append(f'<path d="M{begin:.1f} {y:.1f}l{half:.1f} {-half:.1f}v{BAR:.1f}z" fill="{colours.ink}"/>')
    if event.end_open:
        drawn[0] = box(begin, y - half, max(end - begin - half, 1), BAR, colours.ink)
        drawn.append(f'<path d="M{end:.1f} {y:.1f}l{-half:.1f} {-half:.1f}v{BAR:.1f}z" fill="{colours.ink}"/>')
    return drawn


def _span(event: EventPart, begin: float, end: float, y: float, colours: Colours) -> list[str]:
    """Return a line between two ends, arrows where they are open."""
    drawn = [line(begin, y, end, y, colours.ink, 1)]
    for x, is_open, inwards in ((begin, event.begin_open, 4), (end, event.end_open, -4)):
        if is_open:
            drawn.append(f'<path d="M{x:.1f} {y:.1f}l{inwards} -3v6z" fill="{colours.ink}"/>')
        else:
            drawn.append(line(x, y - 3.5, x, y + 3.5, colours.ink, 1))
    return drawn
