"""Prose made whole: quotations get their words, figures their numbers and contents, references their words and places.

What is written of is looked for in the brief as it is now. What is gone is shown as gone; nothing is left out in silence.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from unicodedata import category

from workbench.briefs.gathering import JOINT
from workbench.briefs.marks import quotation_marks
from workbench.briefs.markup import parse
from workbench.briefs.parts import Block, Figure, Paragraph, PassagePart, Prose, Quotation, Run

MakeFigure = Callable[[str, str], Figure]
"""A figure by its kind and argument, without number and caption."""


@dataclass(frozen=True)
class Resolver:
    """What prose may speak of: passages by number with their words as cited, figures, names of judgments and sections.

    targets: by anchor (``judgment 12``) the words that lead there. One resolver numbers the figures of one brief.
    """

    passages: Mapping[int, PassagePart]
    quoted: Mapping[int, str]
    make_figure: MakeFigure
    targets: Mapping[str, str]
    say: Mapping[str, Any]
    _numbers: dict[str, int] = field(default_factory=dict)
    _made: dict[tuple[str, str], Figure] = field(default_factory=dict)

    def proses(self, texts: Mapping[str, str]) -> dict[str, Prose]:
        """Return each text's blocks by its key; the order of the texts is the order in which figures are numbered."""
        counted = _Counted()
        numbered = {key: tuple(map(counted.block, parse(text))) for key, text in texts.items()}
        self._numbers.update(counted.numbers)
        return {key: tuple(map(self._block, prose)) for key, prose in numbered.items()}

    def paragraph(self, text: str) -> Paragraph:
        """Return a text as one paragraph, its lines one after another: for what has no room for blocks."""
        runs: list[Run] = []
        for block in parse(text):
            runs += [Run(" "), *self.line(_as_line(block))] if runs else self.line(_as_line(block))
        return tuple(runs)

    def line(self, runs: Paragraph) -> Paragraph:
        """Return runs with the words of quotations and references."""
        return tuple(map(self._run, runs))

    def told(self, runs: Paragraph) -> str:
        """Return runs as text alone: quotations under their marks, no citations, no footnotes."""
        return "".join(self._quoted_words(run.quotation) if run.quotation else run.text for run in runs)

    def _block(self, block: Block) -> Block:
        """Return a block made whole; a heading that shows nothing is a paragraph: no bookmark can be named by it (PDF/UA)."""
        plain = block.kind == "heading" and not any(map(_is_seen, block.runs))
        return replace(
            block,
            kind="paragraph" if plain else block.kind,
            runs=self.line(block.runs),
            rows=tuple(tuple(self.line(cell) for cell in row) for row in block.rows),
            quotation=self._quotation(block.quotation) if block.quotation else None,
            figure=self._figure(block.figure) if block.figure else None,
        )

    def _run(self, run: Run) -> Run:
        if run.note:
            return replace(run, note=self.line(run.note))
        if run.quotation:
            return replace(run, quotation=self._quotation(run.quotation))
        if run.refers:
            return self._reference(run)
        return run

    def _quotation(self, quotation: Quotation) -> Quotation:
        """Return a quotation with its pieces; ranges beyond the words are cut at their end."""
        words = self.quoted.get(quotation.number)
        if words is None:
            return quotation
        ranges = [(begin, min(end, len(words))) for begin, end in quotation.ranges if begin < len(words)]
        if not ranges:  # the whole, also where the ranges are of other words
            return replace(quotation, pieces=tuple(words.split(JOINT)), is_whole=True)
        joined = _joined(ranges, words)
        before, after = bool(words[: joined[0][0]].strip()), bool(words[joined[-1][1] :].strip())
        pieces = tuple(words[begin:end].strip() for begin, end in joined)
        if len(pieces) == 1 and not before and not after:
            return replace(quotation, pieces=tuple(words.split(JOINT)), is_whole=True)
        return replace(quotation, pieces=pieces, is_whole=False, cut_before=before, cut_after=after)

    def _quoted_words(self, quotation: Quotation) -> str:
        passage = self.passages.get(quotation.number)
        opening, closing = quotation_marks(passage.language if passage else "")
        return f"{opening}{words_of_quotation(quotation)}{closing}"

    def _reference(self, run: Run) -> Run:
        kind, _, target = run.refers.partition(" ")
        anchor = f"figure {self._numbers[target]}" if kind == "figure" and target in self._numbers else run.refers
        if kind == "figure" and target in self._numbers:
            return replace(run, text=self.say["refer_figure"].format(n=self._numbers[target]), refers=anchor)
        words = self.targets.get(anchor)
        return replace(run, text=words, refers=anchor) if words else replace(run, text=self.say["refer_gone"], refers="")

    def _figure(self, figure: Figure) -> Figure:
        key = (figure.kind, figure.argument)
        if key not in self._made:
            self._made[key] = self.make_figure(*key)
        return replace(self._made[key], number=figure.number, caption=figure.caption)


def numbered(texts: Iterable[str]) -> dict[str, int]:
    """Return the numbers of the figures of texts in their order, by what stands after ``figure:``, of each the first."""
    counted = _Counted()
    for text in texts:
        for block in parse(text):
            counted.block(block)
    return counted.numbers


class _Counted:
    """Figures counted in their order; numbers: of the first one of each kind and argument, as references name it."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._count = 0

    def block(self, block: Block) -> Block:
        """Return a block with its figure numbered, if it is one."""
        if block.figure is None:
            return block
        self._count += 1
        name = f"{block.figure.kind}/{block.figure.argument}".rstrip("/")
        self.numbers.setdefault(name, self._count)
        return replace(block, figure=replace(block.figure, number=self._count))


def _as_line(block: Block) -> Paragraph:
    """Return what a block says as runs: of a table its cells, of a figure its caption."""
    if block.quotation:
        return (Run(quotation=block.quotation),)
    if block.figure:
        return (Run(block.figure.caption),)
    cells = [cell for row in block.rows for cell in row if cell]
    return block.runs + tuple(run for at, cell in enumerate(cells) for run in ((Run(" | "), *cell) if at else cell))


def _is_seen(run: Run) -> bool:
    """Tell whether a run shows something in its line: a footnote's sign alone is nothing, nor are letters without a form."""
    letters = any(not letter.isspace() and category(letter) != "Cf" for letter in run.text)
    return letters or bool(run.cites) or run.quotation is not None or bool(run.refers)


def _joined(ranges: list[tuple[int, int]], words: str) -> list[tuple[int, int]]:
    """Return ranges with those joined between which nothing but white space is left out."""
    joined = ranges[:1]
    for begin, end in ranges[1:]:
        if words[joined[-1][1] : begin].strip():
            joined.append((begin, end))
        else:
            joined[-1] = (joined[-1][0], end)
    return joined


def words_of_quotation(quotation: Quotation) -> str:
    """Return the words of a quotation without marks, an ellipsis in brackets (ours) for each stretch that was left out."""
    if not quotation.pieces:
        return f"{quotation.number}?"
    if quotation.is_whole:
        return JOINT.join(quotation.pieces)
    before, after = "[…] " * quotation.cut_before, " […]" * quotation.cut_after
    return f"{before}{' […] '.join(quotation.pieces)}{after}"
