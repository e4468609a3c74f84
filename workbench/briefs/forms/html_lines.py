"""Lines of a brief as HTML: what is text stays text, citations lead to the annex and back, quotations keep their direction."""

import re
from collections import defaultdict
from collections.abc import Mapping
from html import escape
from string import ascii_lowercase

from workbench.briefs.marks import quotation_marks
from workbench.briefs.parts import Paragraph, PassagePart, Quotation, Run
from workbench.briefs.resolving import words_of_quotation

_COMMA = ",\u202f"
_LINK = re.compile(r"https?://[^\s<>\"]+")


def identifier(anchor: str) -> str:
    """Return an anchor as an id: ``section 7`` is ``section-7``."""
    return re.sub(r"[^\w-]+", "-", anchor)


def linked(url: str) -> str:
    """Return an address, a link if it leads to a page of the web and nowhere else."""
    shown = escape(url)
    return f'<a href="{shown}" rel="noopener noreferrer">{shown}</a>' if _LINK.fullmatch(url) else shown


_INTERNAL = re.compile(r'<a href="#([^"]+)"[^>]*>(.*?)</a>', re.DOTALL)


def led(body: str) -> str:
    """Return a page's body whose links within it all lead somewhere: others (to a section without words) are their words."""
    known = set(re.findall(r' id="([^"]+)"', body))
    return _INTERNAL.sub(lambda found: found[0] if found[1] in known else found[2], body)


class Lines:
    """Writes runs; remembers which citations stand where, so that the annex leads back to each."""

    def __init__(self, passages: Mapping[int, PassagePart], told: Mapping[int, str]) -> None:
        self._passages = passages
        self._told = told
        self._notes = 0
        self.places: defaultdict[int, list[str]] = defaultdict(list)

    def line(self, line: Paragraph) -> str:
        """Return runs as HTML."""
        return "".join(map(self._run, line))

    def _run(self, run: Run) -> str:
        if run.cites:
            return f'<sup class="cite">{_COMMA.join(map(self._cite, run.cites))}</sup>'
        if run.note:
            return self._note(run.note)
        if run.quotation:
            number = run.quotation.number
            cited = "" if run.text or not run.quotation.pieces else self._run(Run(cites=(number,)))
            shown = f"{self.quoted(run.quotation)}{cited}"
        else:
            shown = escape(run.text)
        if run.refers:
            shown = f'<a href="#{identifier(run.refers)}">{shown}</a>'
        shown = f"<em>{shown}</em>" if run.italic else shown
        return f"<strong>{shown}</strong>" if run.bold else shown

    def _cite(self, number: int) -> str:
        if number not in self._passages:
            return f'<span class="unknown">{number}?</span>'
        places = self.places[number]
        places.append(f"cite-{number}-{len(places) + 1}")
        about = escape(self._told.get(number, ""))
        return f'<a href="#passage-{number}" id="{places[-1]}" title="{about}">{number}</a>'

    def _note(self, note: Paragraph) -> str:
        """Return a footnote where it stands: beside the column, or in it where there is no room."""
        self._notes += 1
        sign = ascii_lowercase[(self._notes - 1) % 26] * ((self._notes - 1) // 26 + 1)
        return (
            f'<sup class="note-sign"><a href="#note-{self._notes}">{sign}</a></sup>'
            f'<span class="sidenote" role="note" id="note-{self._notes}" dir="auto"><sup>{sign}</sup> {self.line(note)}</span>'
        )

    def quoted(self, quotation: Quotation, *, lines: bool = False) -> str:
        """Return quoted words under the marks of their language; lines: its line breaks are kept."""
        passage = self._passages.get(quotation.number)
        opening, closing = quotation_marks(passage.language if passage else "")
        words = escape(words_of_quotation(quotation))
        words = words.replace("\n", "<br>") if lines else words
        return (
            f"<q{direction(passage)}>{opening}{words}{closing}</q>"
            if passage
            else f'<span class="unknown">{opening}{words}{closing}</span>'
        )


def direction(passage: PassagePart | None) -> str:
    """Return the attributes that say in which language, and which way, a passage's words run."""
    if passage is None:
        return ' dir="auto"'
    language = f' lang="{escape(passage.language)}"' if passage.language else ""
    return f'{language} dir="{"rtl" if passage.right_to_left else "ltr"}"'
