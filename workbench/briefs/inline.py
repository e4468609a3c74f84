"""A line of marked-up prose: its signs, and the runs that they make. Time grows with the length alone.

Stars differ from CommonMark in one thing: a run of one, two or three switches italic, bold or both on or off wherever the
letter on that side is no space, and looks at no punctuation. So every pair of styles side by side can be written, also
in the middle of a word and around quotation marks, and what is written is always read the same.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.briefs.parts import Paragraph, Quotation, Run

FIGURES = ("themes", "chronology", "entity", "relations", "claims", "yardstick")
"""The kinds of figures."""

_NUMBER = r"\d{1,9}"
_SIGNS = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])"
    rf"|\[\s*(?P<cite>{_NUMBER}(?:\s*[,;]\s*{_NUMBER})*)\s*\]"
    rf"|\[[“\"](?P<quotation>{_NUMBER})(?::(?P<ranges>[0-9,\- ]*))?[”\"]\]"
    rf"|\[\]\(ref:(?P<refers>(?:judgment|section)/\d{{1,19}}|figure/(?:{'|'.join(FIGURES)})(?:/(?:\d{{1,19}}|cited))?)\)"
    r"|(?P<note>\^\[)|(?P<open>\[)|(?P<close>\])|(?P<stars>\*+)"
)
_RANGE = re.compile(r" *(\d{1,9})-(\d{1,9}) *")

STOPS = ".,;:!?…"
"""What a citation stands after, though it is typed before."""
SPACES = " \u00a0"
"""What is left out before a citation."""


_NO_RUN = Run()


@dataclass(frozen=True, slots=True)
class Sign:
    """A stretch of a line; kind: ``text``, ``cite``, ``quotation``, ``refers``, ``note``, ``open``, ``close``, ``stars``.

    text: what it says as text; start, end: where it stands, in code points of the whole text.
    """

    kind: str
    text: str
    start: int
    end: int
    run: Run = _NO_RUN


def signs(text: str, start: int, end: int) -> list[Sign]:
    """Return the signs of a stretch of a text, without gaps."""
    found: list[Sign] = []
    at = start
    for match in _SIGNS.finditer(text, start, end):
        if at < match.start():
            found.append(Sign("text", text[at : match.start()], at, match.start()))
        found.append(_sign(match))
        at = match.end()
    if at < end:
        found.append(Sign("text", text[at:end], at, end))
    return found


def _sign(match: re.Match[str]) -> Sign:
    kind, place = match.lastgroup or "", match.span()
    if match["escape"]:
        return Sign("text", match["escape"], *place)
    if match["cite"]:
        numbers = tuple(int(figure) for figure in re.findall(r"\d+", match["cite"]))
        return Sign("cite", match[0], *place, Run(cites=numbers))
    if match["quotation"]:
        quotation = quotation_of(match["quotation"], match["ranges"])
        return Sign("quotation", match[0], *place, Run(quotation=quotation)) if quotation else Sign("text", match[0], *place)
    if match["refers"]:
        return Sign("refers", match[0], *place, Run(refers=match["refers"].replace("/", " ", 1)))
    return Sign(kind, match[0], *place)


def quotation_of(number: str, ranges: str | None) -> Quotation | None:
    """Return a quotation by its number and the ranges as they are typed; None if those are none, or out of order."""
    if ranges is None:
        return Quotation(int(number))
    pairs = [_RANGE.fullmatch(each) for each in ranges.split(",")]
    found = tuple((int(pair[1]), int(pair[2])) for pair in pairs if pair)
    limits = [-1, *(limit for pair in found for limit in pair)]
    rising = all(begin < end for begin, end in found) and limits == sorted(limits)
    return Quotation(int(number), is_whole=False, ranges=found) if len(found) == len(pairs) and rising else None


def paragraph(line: str) -> Paragraph:
    """Return the runs of one line; a citation stands after the stop or comma that follows it."""
    return runs(line, 0, len(line))


def runs(text: str, start: int, end: int) -> Paragraph:
    """Return the runs of a stretch of a text, white space at its ends left out."""
    return _kept(styled(text, start, end))


def styled(text: str, start: int, end: int) -> list[tuple[Sign, bool, bool]]:
    """Return the signs of a stretch as they are stored, each with whether it is bold and whether italic.

    A footnote is one sign, what it says in run.note; stars that switch are left out, other stars are ``text``.
    """
    found = signs(text, start, end)
    return _styled(_units(found, notes_in(found)))


def notes_in(found: list[Sign]) -> dict[int, int]:
    """Return where each footnote ends, by where it begins: a bracket closes the last one open; a note holds no note."""
    opened: list[int] = []
    ends: dict[int, int] = {}
    for index, sign in enumerate(found):
        if sign.kind in {"note", "open"}:
            opened.append(index)
        elif sign.kind == "close" and opened:
            begin = opened.pop()
            if found[begin].kind == "note":
                ends[begin] = index
    return ends


def _units(found: list[Sign], notes: dict[int, int]) -> list[Sign]:
    """Return signs with each footnote made one, and brackets that are none made text."""
    units: list[Sign] = []
    index = 0
    while index < len(found):
        sign, end = found[index], notes.get(index)
        note = _kept(_styled(_units(found[index + 1 : end], {}))) if end is not None else ()
        if note and end is not None:
            sign = Sign("note", "", sign.start, found[end].end, Run(note=note))
            index = end
        elif sign.kind in {"note", "open", "close"}:
            sign = replace(sign, kind="text")
        units.append(sign)
        index += 1
    return units


def _styled(units: list[Sign]) -> list[tuple[Sign, bool, bool]]:
    done: list[tuple[Sign, bool, bool]] = []
    bold = italic = False
    for sign, (strong, slanted, left) in zip(units, _switches(units), strict=True):
        bold, italic = bold != strong, italic != slanted
        if sign.kind != "stars":
            done.append((sign, bold, italic))
        elif left:
            done.append((Sign("text", left, sign.end - len(left), sign.end), bold, italic))
    return done


def _kept(found: list[tuple[Sign, bool, bool]]) -> Paragraph:
    line = Line()
    for sign, bold, italic in found:
        line.add(
            Run(sign.text, bold=bold, italic=italic) if sign.kind == "text" else replace(sign.run, bold=bold, italic=italic)
        )
    return line.runs()


def _switches(units: list[Sign]) -> list[tuple[bool, bool, str]]:
    """Return for each sign whether it switches bold, whether italic, and which of its stars stay text."""
    switched = [[False, False] for _ in units]
    opened: list[int | None] = [None, None]
    for index, sign in enumerate(units):
        if sign.kind != "stars" or len(sign.text) > 3:
            continue
        after, before = _is_dense(units, index + 1, 0), _is_dense(units, index - 1, -1)
        for style, stars in ((0, 2), (1, 1)):
            if len(sign.text) in {stars, 3} and (before if opened[style] is not None else after):
                switched[index][style] = True
                opened[style] = index if opened[style] is None else None
    for style, begin in enumerate(opened):
        if begin is not None:
            switched[begin][style] = False
    return [
        (strong, slanted, "*" * (len(sign.text) - 2 * strong - slanted) if sign.kind == "stars" else "")
        for sign, (strong, slanted) in zip(units, switched, strict=True)
    ]


def pairs(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """Return the stars of a stretch that switch a style on, and those that switch it off: their places, and how many."""
    found = signs(text, start, end)
    notes = notes_in(found)
    done = _paired(_units(found, notes))
    last = -1
    for begin, close in sorted(notes.items()):
        if begin > last:  # a note within a note is none
            done += _paired(_units(found[begin + 1 : close], {}))
            last = close
    return done


def _paired(units: list[Sign]) -> list[tuple[int, int, int]]:
    switched = list(zip(units, _switches(units), strict=True))
    bold = [sign.start for sign, (strong, _slanted, _left) in switched if strong]
    italic = [sign.start for sign, (_strong, slanted, _left) in switched if slanted]
    return [
        (on, off, stars)
        for places, stars in ((bold, 2), (italic, 1))
        for on, off in zip(places[::2], places[1::2], strict=True)
    ]


def _is_dense(units: list[Sign], index: int, side: int) -> bool:
    """Tell whether there is a sign, and it is no white space on one side: 0 at its begin, -1 at its end."""
    return 0 <= index < len(units) and not (units[index].text or "|")[side].isspace()


class Line:
    """Runs as they are kept: neighbours of a kind joined, citations after the stop, no style on white space at its ends."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._cited: list[Run] = []
        self._spaces: list[Run] = []

    def add(self, run: Run) -> None:
        """Add a run at the end."""
        if run.cites:
            self._cite(run)
        elif not _is_text(run):
            self._settle()
            self._runs.append(run)
        elif run.text:
            self._add_text(run)

    def runs(self) -> Paragraph:
        """Return them all."""
        self._settle()
        return tuple(_joined(_trimmed(_airy(_joined(self._runs)))))

    def _add_text(self, run: Run) -> None:
        if self._cited and not self._spaces:
            rest = run.text.lstrip(STOPS)
            if len(rest) < len(run.text):
                self._runs.append(replace(run, text=run.text[: len(run.text) - len(rest)]))
                run = replace(run, text=rest)
        if self._cited and not run.text.strip(SPACES):
            self._spaces.append(run)
        elif run.text:
            self._settle()
            self._runs.append(run)

    def _cite(self, run: Run) -> None:
        self._spaces.clear()
        while not self._cited and self._runs and _is_text(self._runs[-1]):
            last = self._runs.pop()
            kept = last.text.rstrip(SPACES)
            if kept:
                self._runs.append(replace(last, text=kept))
                break
        self._cited.append(run)

    def _settle(self) -> None:
        """Let nothing move any more: the citations so far are one run."""
        if self._cited:
            self._runs.append(replace(self._cited[0], cites=tuple(number for run in self._cited for number in run.cites)))
        self._runs += self._spaces
        self._cited, self._spaces = [], []


def _is_text(run: Run) -> bool:
    return not (run.cites or run.note or run.quotation or run.refers)


def _joined(given: Iterable[Run]) -> list[Run]:
    """Return runs with neighbouring texts of one style joined."""
    groups: list[list[Run]] = []
    for run in given:
        last = groups[-1][-1] if groups else None
        alike = last is not None and _is_text(last) and (last.bold, last.italic) == (run.bold, run.italic)
        if alike and _is_text(run):
            groups[-1].append(run)
        else:
            groups.append([run])
    return [replace(group[0], text="".join(run.text for run in group)) if len(group) > 1 else group[0] for group in groups]


def _airy(given: list[Run]) -> list[Run]:
    """Return runs with white space at the ends of texts in the style that both its neighbours share."""
    pieces: list[Run] = []
    for run in given:
        core = run.text.strip()
        if not _is_text(run) or len(core) == len(run.text):
            pieces.append(run)
            continue
        head = len(run.text) - len(run.text.lstrip()) if core else len(run.text)
        ends = (run.text[:head], core, run.text[head + len(core) :])
        pieces += [replace(run, text=text) for text in ends if text]
    dense = [piece if not _is_text(piece) or piece.text.strip() else None for piece in pieces]
    before = _carried(dense)
    after = _carried(dense[::-1])[::-1]
    return [
        piece if solid else _between(piece, *near) for piece, solid, *near in zip(pieces, dense, before, after, strict=True)
    ]


def _carried(dense: list[Run | None]) -> list[Run]:
    """Return for each place the last run before it that is no white space."""
    last, carried = Run(), []
    for run in dense:
        carried.append(last)
        last = run or last
    return carried


def _between(space: Run, before: Run, after: Run) -> Run:
    bold = space.bold and before.bold and after.bold
    return replace(space, bold=bold, italic=space.italic and before.italic and after.italic)


def _trimmed(given: list[Run]) -> list[Run]:
    """Return runs without white space at both ends of the line."""
    done = list(given)
    while done and _is_text(done[0]) and not done[0].text.strip():
        del done[0]
    while done and _is_text(done[-1]) and not done[-1].text.strip():
        del done[-1]
    if done and _is_text(done[0]):
        done[0] = replace(done[0], text=done[0].text.lstrip())
    if done and _is_text(done[-1]):
        done[-1] = replace(done[-1], text=done[-1].text.rstrip())
    return done
