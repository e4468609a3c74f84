"""Prose written as marked-up text: what workbench.briefs.markup reads is given back the same."""

import re
from dataclasses import replace

from workbench.briefs.inline import Line
from workbench.briefs.parts import Block, Paragraph, Prose, Quotation, Run

_BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SIGN = r"\*|\\(?=[!-/:-@\[-`{-~]|$)|\^(?=$)"
_SIGNS = re.compile(_SIGN + r"|\[(?=\s*\d|[“\"\]]|$)|(?<=\^)\[")
_SIGNS_IN_NOTE = re.compile(_SIGN + r"|[\[\]]")
_START = re.compile(r"(?=#{1,3}(?: |$)|-(?: |$)|\||> ?\[|!\[)|[0-9]+(?=\.(?: |$))")


def escaped(text: str) -> str:
    """Return a text that is read as these words and nothing else, a paragraph a line."""
    return "\n".join(_line((Run(text=line),)) for line in text.splitlines())


def written(prose: Prose) -> str:
    """Return blocks as marked-up text, a line a block, an empty line between two tables; blocks without words are left out."""
    lines: list[str] = []
    before = ""
    for block in prose:
        text = _block(block)
        if text:
            lines += ["", text] if before == block.kind == "table" else [text]
            before = block.kind
    return "\n".join(lines)


def _block(block: Block) -> str:
    match block.kind:
        case "heading":
            return f"{'#' * min(max(block.level, 1), 3)} {_runs(block.runs)}".rstrip()
        case "item":
            return f"{'  ' * block.level}{f'{block.number}.' if block.number else '-'} {_runs(block.runs)}".rstrip()
        case "table":
            return _table(block)
        case "quotation" if block.quotation:
            return f"> {quoted(block.quotation)}"
        case "figure" if block.figure:
            caption = re.sub(r"([\\\[\]])", r"\\\1", _BREAKS.sub(" ", block.figure.caption).strip())
            about = f"/{block.figure.argument}" if block.figure.argument else ""
            return f"![{caption}](figure:{block.figure.kind}{about})"
    return _line(block.runs)


def _table(block: Block) -> str:
    columns = max(map(len, block.rows), default=0)
    if not columns:
        return ""
    rows = [[*map(_cell, row), *[""] * (columns - len(row))] for row in block.rows]
    rows.insert(1, ["---"] * columns)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(line: Paragraph) -> str:
    return re.sub(r"\|", r"\\|", _runs(line))


def _line(line: Paragraph) -> str:
    return begun(_runs(line))


def begun(line: str) -> str:
    """Return a marked-up line, its beginning escaped where it would begin another block than a paragraph."""
    found = _START.match(line)
    return f"{line[: found.end()]}\\{line[found.end() :]}" if found else line


def _runs(line: Paragraph, *, in_note: bool = False) -> str:
    parts: list[str] = []
    bold = italic = False
    for run in _kept(line):
        stars = "*" * (2 * (bold != run.bold) + (italic != run.italic))
        off = "*" * (2 * (bold and not run.bold) + (italic and not run.italic))
        if run.cites and parts:  # a space stands before a citation, and no star may open before a space
            parts += [off, " ", stars[len(off) :]]
        else:
            parts.append(stars)
        parts.append(_run(run, in_note=in_note))
        bold, italic = run.bold, run.italic
    return "".join([*parts, "*" * (2 * bold + italic)])


def _kept(line: Paragraph) -> Paragraph:
    """Return runs as they would be read; a footnote holds no footnote, only its words."""
    kept = Line()
    for run in line:
        note = _kept(tuple(each for part in run.note for each in part.note or (part,)))
        kept.add(replace(run, text=_BREAKS.sub(" ", run.text), note=note))
    return kept.runs()


def _run(run: Run, *, in_note: bool) -> str:
    if run.cites:
        return f"[{', '.join(map(str, run.cites))}]"
    if run.note:
        return f"^[{_runs(run.note, in_note=True)}]"
    if run.quotation:
        return quoted(run.quotation)
    if run.refers:
        return f"[](ref:{run.refers.replace(' ', '/', 1)})"
    return escaped_words(run.text, in_note=in_note)


def escaped_words(text: str, *, in_note: bool = False) -> str:
    """Return words from the middle of a line with the signs escaped that would be read as such."""
    return (_SIGNS_IN_NOTE if in_note else _SIGNS).sub(r"\\\g<0>", text)


def quoted(quotation: Quotation) -> str:
    """Return a quotation as it is written within a line."""
    ranges = ",".join(f"{begin}-{end}" for begin, end in quotation.ranges)
    return f"[“{quotation.number}{f':{ranges}' if ranges else ''}”]"
