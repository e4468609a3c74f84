"""A brief as Markdown: CommonMark 0.31 with tables and footnotes as GitHub writes them; a citation is a footnote."""

import re
from itertools import groupby

from workbench.briefs.forms import grids
from workbench.briefs.forms.grids import Grid, words
from workbench.briefs.forms.plain_source import lines_of, rows_of, runs_of
from workbench.briefs.forms.walking import Walker, emboldened
from workbench.briefs.marks import quotation_marks
from workbench.briefs.parts import (
    Block,
    BriefContent,
    Figure,
    JudgmentPart,
    Paragraph,
    PassagePart,
    Prose,
    Quotation,
    Run,
    SourcePart,
)
from workbench.briefs.resolving import words_of_quotation
from workbench.briefs.source_parts import AnnotatedSource, SourceBlock

_SIGNS = re.compile(r"[\\`*_\[\]<~|$]|&(?=[#\w])|(?<=:)/(?=/)")
_START = re.compile(r"(?=[-+>=#]|~~~|```|:)|\d{1,9}(?=[.)])")
_WHITE = re.compile(r"\s+")

DEEPEST = 5
"""Levels of nested items below the first that every reader of Markdown takes."""

LISTED = {"yardstick", "meanings"}
"""Tables without a head that are as clear as lists."""


def markdown(content: BriefContent) -> str:
    """Return a brief as Markdown; nothing in its texts is read as markup."""
    walker = _Markdown(content)
    walker.walk()
    return walker.result()


def escaped(text: str) -> str:
    """Return a text on one line so that no sign in it is markup."""
    return _SIGNS.sub(r"\\\g<0>", _WHITE.sub(" ", text))


class _Markdown(Walker):
    def __init__(self, content: BriefContent) -> None:
        super().__init__(content)
        self._blocks: list[str] = []
        self._notes: list[str] = []

    def result(self) -> str:
        """Return all that was written; footnotes last."""
        handling = self._handling()
        return "\n\n".join([*self._blocks, *self._notes, *handling]) + "\n"

    def _handling(self) -> list[str]:
        return [f"**{escaped(self.content.meta.handling)}**"] if self.content.options.handling else []

    def title(self) -> None:
        meta = self.content.meta
        self._blocks += self._handling()
        self._blocks.append(f"# {escaped(meta.title)}")
        self._add(f"*{escaped(meta.subtitle.strip())}*" if meta.subtitle.strip() else "")
        self._add(escaped(" · ".join(filter(None, (meta.organisation, meta.reference)))))
        self._blocks.append("\n".join(f"- **{escaped(name)}:** {escaped(told)}" for name, told in self.imprint()))

    def heading(self, level: int, line: Paragraph, anchor: str = "") -> None:  # noqa: ARG002 - what leads there names it
        self._blocks.append(f"{'#' * min(level + 1, 6)} {self._line(line)}")

    def paragraph(self, line: Paragraph, kind: str = "") -> None:
        text = self._line(line)
        self._add(f"*{text}*" if kind == "missing" and "*" not in text else _begun(text))

    def items(self, blocks: Prose) -> None:
        lines = []
        indents: list[int] = []
        for block in blocks:
            level = min(block.level, len(indents), DEEPEST)  # none can be skipped
            mark = f"{block.number}. " if block.number else "- "
            indents[level:] = [len(mark)]
            lines.append(f"{' ' * sum(indents[:level])}{mark}{_begun(self._line(block.runs))}")
        self._add("\n".join(lines))

    def table(self, grid: Grid) -> None:
        count = max((len(row) for row in (grid.head, *grid.rows)), default=0)
        if not count:
            return
        if not grid.head and grid.kind in LISTED:  # a table needs a head here
            self._add("\n".join(f"- {' · '.join(filter(None, map(self._line, row)))}" for row in grid.rows))
            return
        head = [self._line(cell) for cell in grid.head] or [""] * count
        rules = ["--:" if column in grid.middle else "---" for column in range(count)]
        rows = [[self._line(cell) for cell in row] for row in grid.rows]
        for row, depth in zip(rows, grid.depths, strict=False):
            row[0] = "– " * depth + row[0]
        self._blocks.append("\n".join(f"| {' | '.join(row)} |" for row in (head, rules, *rows)))

    def quotation(self, block: Block) -> None:
        quotation = block.quotation
        passage = self.passages.get(quotation.number) if quotation else None
        if quotation is None or passage is None or not quotation.pieces:
            self.paragraph((Run(quotation=quotation),))
            return
        lines = [_begun(escaped(line)) for line in self._quoted(quotation).splitlines() if line.strip()]
        self._blocks.append(
            "\n>\n".join(f"> {line}" for line in (*lines, f"{escaped(self.whence(passage))}[^{passage.number}]"))
        )

    def figure(self, figure: Figure) -> None:
        grid = grids.of_figure(figure, self.content)
        if figure.problem:
            self.paragraph(words(figure.problem), "missing")
        elif figure.entity:
            self.paragraph((*words(figure.entity.name, bold=True), *words(f" {figure.entity.kind}")))
            self.profile(figure.entity)
        elif grid:
            self.table(grid)
        number = words(self.say["figure_number"].format(n=figure.number), bold=True) if figure.number else ()
        self.paragraph(grids.joined((number, words(self.caption(figure))), " "))

    def judgment(self, number: int, part: JudgmentPart) -> None:
        indent = " " * len(f"{number}. ")
        statement = self._line(emboldened(part.runs or words(part.text or self.say["to_write"])))
        told = [
            *words(f"{self.likelihood(part)}; {self.say['confidence'].lower()} {self.confidence(part)}. "),
            *self.evidence(part),
        ]
        lines = [f"{number}. {_begun(statement)}", self._line(part.reason_runs or words(part.reason)), self._line(tuple(told))]
        self._blocks.append(f"\n\n{indent}".join(_begun(line) if at else line for at, line in enumerate(lines) if line))

    def source(self, part: SourcePart) -> None:
        before, title, after = (escaped(each) for each in self.reference(part))
        entry = f"{before}*{title}*{after}" if title else after
        url = f" <{part.url}>" if re.fullmatch(r"https?://[^\s<>]+", part.url) else f" {escaped(part.url)}" if part.url else ""
        reliability = f"**{part.grade}** {escaped(part.grade_words)}".strip()
        facts = (
            escaped(part.descriptor),
            f"{reliability}. {escaped(part.reason)}".strip(),
            *map(escaped, self.source_facts(part)),
        )
        lines = [f"- **{part.tag}** {entry}{url}", *(f"  - {_begun(fact)}" for fact in facts if fact)]
        self._blocks.append("\n".join(lines))

    def passage(self, part: PassagePart) -> None:
        """Write the footnote that a citation leads to: the words alone, then whence they are."""
        marks = quotation_marks(part.language)
        lines = [line for fragment in part.fragments for line in fragment.splitlines() if line.strip()]
        told = marks[0] + "\n".join(lines) + marks[1]
        quoted = [_begun(escaped(line)) for line in told.splitlines()]
        source = self.sources.get(part.source)
        named = f"{part.source} {source.short}" if source else ""
        whence = " · ".join(filter(None, (named, part.place, part.grade, self.claim(part))))
        self._blocks.append(f"[^{part.number}]: " + "\n\n    ".join((*quoted, _begun(escaped(whence)))))

    def annex(self) -> None:
        """Write the footnotes that citations lead to; without the annex only where each passage stands."""
        if self.content.passages:
            self.heading(1, words(self.say["passages_cited"]))
        for part in self.content.passages:
            if self.content.options.passages:
                self.passage(part)
            else:
                told = f"{part.source} {self.whence(part)} · {part.grade}".strip(" ·")
                self._blocks.append(f"[^{part.number}]: {_begun(escaped(told)) or '–'}")

    def whole_source(self, source: AnnotatedSource, *, is_first: bool) -> None:  # noqa: ARG002 - themes are told in the notes
        """Write a source as plain text: passages in white square brackets, each with the footnote of its number."""
        for line in (*source.facts, *source.told):
            self.paragraph(words(line))
        for is_item, blocks in groupby(source.blocks, lambda block: block.kind == "list item"):
            if is_item:
                self._add("\n".join(map(self._source_item, blocks)))
                continue
            for block in blocks:
                self._source_block(block)

    def _source_item(self, block: SourceBlock) -> str:
        lead = words(f"{block.marker} ") if block.marker.rstrip(".)").isalnum() else ()
        return f"{'  ' * min(block.level, DEEPEST)}- {_begun(self._line((*lead, *runs_of(block.pieces))))}"

    def _source_block(self, block: SourceBlock) -> None:
        if block.kind == "heading":
            self.heading(block.level + 2, runs_of(block.pieces))
        elif block.kind == "table":
            rows, heads = rows_of(block), min(block.heads, 1)
            self.table(Grid("source", rows[0] if heads else (), rows[heads:]))
        elif block.kind == "gap":
            self.paragraph(words(block.marker), "missing")
        else:
            lead = words(f"{block.marker} ") if block.marker else ()
            first, *rest = lines_of(block.pieces)
            shown = [_begun(self._line(line)) for line in ((*lead, *first), *rest)]
            mark = "> " if block.kind == "quotation" else ""
            self._add(mark + f"\\\n{mark}".join(filter(None, shown)) if any(shown) else "")

    # --- lines

    def _line(self, line: Paragraph) -> str:
        """Return runs as one line."""
        shown = [self._run(run) for run in line]
        parts = []
        for at, (text, run) in enumerate(zip(shown, line, strict=True)):
            before, after = shown[at - 1][-1:] if at else "", shown[at + 1][:1] if at + 1 < len(shown) else ""
            parts.append(_emphasised(text, run, before, after))
        return "".join(parts).strip()

    def _run(self, run: Run) -> str:
        if run.cites:
            return "".join(f"[^{number}]" if number in self.passages else escaped(f"[{number}?]") for number in run.cites)
        if run.note:
            self._notes.append(f"[^note-{len(self._notes) + 1}]: {_begun(self._line(run.note))}")
            return f"[^note-{len(self._notes)}]"
        if run.quotation:
            known = run.quotation.number in self.passages and bool(run.quotation.pieces)
            cited = f"[^{run.quotation.number}]" if known and not run.text else ""
            return escaped(self._quoted(run.quotation)) + cited
        return escaped(run.text)

    def _quoted(self, quotation: Quotation) -> str:
        passage = self.passages.get(quotation.number)
        opening, closing = quotation_marks(passage.language if passage else "")
        return f"{opening}{words_of_quotation(quotation)}{closing}"

    def _add(self, block: str) -> None:
        if block:
            self._blocks.append(block)


def _begun(line: str) -> str:
    """Return a line that begins no other block than a paragraph."""
    found = _START.match(line)
    return f"{line[: found.end()]}\\{line[found.end() :]}" if found else line


def _emphasised(text: str, run: Run, before: str, after: str) -> str:
    """Return a text with its style; as HTML where CommonMark would take the stars for letters (6.2, flanking)."""
    core = text.strip()
    if not core or not (run.bold or run.italic) or run.cites:
        return text
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    flanked = not lead and before.isalnum() and not core[0].isalnum(), not tail and after.isalnum() and not core[-1].isalnum()
    if any(flanked) or (not lead and before in {"*", "\\"}) or (not tail and after == "*"):
        core = f"<em>{core}</em>" if run.italic else core
        core = f"<strong>{core}</strong>" if run.bold else core
    else:
        stars = "*" * (2 * run.bold + run.italic)
        core = f"{stars}{core}{stars}"
    return f"{lead}{core}{tail}"
