"""A brief as one HTML file: no scripts, no network; for screens light and dark, and for paper (CSS Paged Media 3)."""

from html import escape

from workbench.briefs.figures.svg import svg
from workbench.briefs.forms import grids
from workbench.briefs.forms.annotated_html import AnnotatedHtml, Around, annotated_sheet
from workbench.briefs.forms.grids import Grid, words
from workbench.briefs.forms.html_lines import Lines, direction, identifier, led, linked
from workbench.briefs.forms.html_page import TLP, embedded, head, theme_classes
from workbench.briefs.forms.walking import Walker
from workbench.briefs.parts import (
    Block,
    BriefContent,
    ContextRun,
    Figure,
    JudgmentPart,
    Paragraph,
    PassagePart,
    Prose,
    SourcePart,
)
from workbench.briefs.source_parts import AnnotatedSource

WHOLE = "whole-"
"""What the ids of passages and notes in whole sources begin with."""

_WIDE = {"gists", "claims", "heat", "disagreements", "relations", "passages"}


def html(content: BriefContent) -> str:
    """Return a brief as a page; nothing in its texts is read as markup, the citations are in it unaltered."""
    walker = _Html(content)
    walker.walk()
    return walker.result()


class _Html(Walker):
    def __init__(self, content: BriefContent) -> None:
        super().__init__(content)
        told = {part.number: " · ".join(filter(None, (self.whence(part), part.grade))) for part in self.content.passages}
        self._lines = Lines(self.passages, told)
        self._out: list[str] = []
        self._open: list[int] = []
        self._contents: list[tuple[str, str]] = []
        self._theme_class = theme_classes(self.content.themes)

    # --- the page

    def result(self) -> str:
        """Return the whole page."""
        self._close(0)
        meta = self.content.meta
        links = "".join(f'<li><a href="#{anchor}">{name}</a></li>' for anchor, name in self._contents)
        name = escape(self.say["contents"])
        nav = f'<nav aria-label="{name}"><strong>{name}</strong><ol>{links}</ol></nav>'
        body = led("\n".join(self._out).replace("<!--contents-->", nav, 1))
        first = "".join(f'<a class="skip" href="#{anchor}">{name}</a>\n' for anchor, name in self._contents[:1])
        foot = " · ".join(filter(None, (meta.reference, meta.date_words)))
        sheet = annotated_sheet() if self.content.annotated else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(meta.language)}">\n<head>\n{head(self.content, sheet)}</head>\n<body>\n'
            f"{first}"
            f'<div class="frame"><bdi>{escape(meta.organisation)}</bdi>{self._handling()}</div>\n<main>\n{body}\n</main>\n'
            f'<div class="frame"><bdi>{escape(foot)}</bdi>{self._handling()}</div>\n'
            f'<script type="application/json" id="citations">{embedded(self.content.citations)}</script>\n</body>\n</html>\n'
        )

    def _handling(self) -> str:
        label = self.content.meta.handling
        colour = TLP.get(label, "#FFFFFF")
        return f'<strong class="tlp" style="color: {colour}">{escape(label)}</strong>' if self.content.options.handling else ""

    # --- what stands on it

    def title(self) -> None:
        meta = self.content.meta
        subtitle = f'<p class="subtitle" dir="auto">{escape(meta.subtitle)}</p>' if meta.subtitle else ""
        self._out.append(
            f'<header class="masthead"><h1 dir="auto">{escape(meta.title)}</h1>{subtitle}</header>\n<!--contents-->'
        )
        facts = "".join(f'<dt>{escape(name)}</dt><dd dir="auto">{escape(told)}</dd>' for name, told in self.imprint())
        self._out.append(f'<dl class="imprint beside">{facts}</dl>')

    def heading(self, level: int, line: Paragraph, anchor: str = "") -> None:
        self._close(level)
        self._open.append(level)
        is_first = not self._contents
        known = identifier(anchor) or ("bottom-line" if is_first else f"part-{len(self._out)}")
        self._out.append(f'<section id="{known}"{" class=" + chr(34) + "bottom-line" + chr(34) if is_first else ""}>')
        name = f"h{min(level + 1, 6)}"
        self._out.append(f'<{name} dir="auto">{self._lines.line(line)}</{name}>')
        if level == 1:
            self._contents.append((known, escape("".join(run.text for run in line))))

    def _close(self, level: int) -> None:
        while self._open and self._open[-1] >= level:
            self._open.pop()
            self._out.append("</section>")

    def paragraph(self, line: Paragraph, kind: str = "") -> None:
        if line:
            about = f' class="{kind}"' if kind else ""
            self._out.append(f'<p{about} dir="auto">{self._lines.line(line)}</p>')

    def items(self, blocks: Prose) -> None:
        """Write a list; a deeper item stands in the one before it, a list ends where bullets turn to numbers."""
        out: list[str] = []
        kinds: list[str] = []
        for block in blocks:
            kind = "ol" if block.number else "ul"
            level = min(block.level, len(kinds))
            while len(kinds) > level + 1 or (len(kinds) == level + 1 and kinds[-1] != kind):
                out.append(f"</li></{kinds.pop()}>")
            if len(kinds) == level + 1:
                out.append("</li>")
            else:
                kinds.append(kind)
                out.append(f"<{kind}>")
            value = f' value="{block.number}"' if block.number else ""
            out.append(f'<li{value} dir="auto">{self._lines.line(block.runs)}')
        out += [f"</li></{kind}>" for kind in reversed(kinds)]
        self._out.append("".join(out))

    def table(self, grid: Grid) -> None:
        self._out.append(self._table(grid))

    def _table(self, grid: Grid) -> str:
        head = "".join(self._cell(cell, column, grid, scope="col") for column, cell in enumerate(grid.head))
        rows = "".join(f"<tr>{self._row(grid, index)}</tr>\n" for index in range(len(grid.rows)))
        wide = " wide" if grid.kind in _WIDE or max(map(len, grid.rows), default=0) > 4 else ""
        top = f"<thead><tr>{head}</tr></thead>\n" if grid.head else ""
        return (
            f'<div class="tabled{wide}"><table class="{grid.kind}">{_columns(grid)}{top}<tbody>\n{rows}</tbody></table></div>'
        )

    def _row(self, grid: Grid, index: int) -> str:
        cells = []
        for column, cell in enumerate(grid.rows[index]):
            style = f"--s: {grid.shades[index][column]:.2f}" if grid.shades and grid.shades[index][column] else ""
            if column == 0 and grid.depths and grid.depths[index]:
                style = f"--depth: {grid.depths[index]}"
            cells.append(
                self._cell(cell, column, grid, scope="row" if column == 0 and grid.kind != "prose" else "", style=style)
            )
        return "".join(cells)

    def _cell(self, cell: Paragraph, column: int, grid: Grid, *, scope: str = "", style: str = "") -> str:
        name = "th" if scope else "td"
        about = f' scope="{scope}"' if scope else ""
        about += ' class="middle"' if column in grid.middle else ""
        about += f' style="{style}"' if style else ""
        return f'<{name}{about} dir="auto">{self._lines.line(cell)}</{name}>'

    def quotation(self, block: Block) -> None:
        if block.quotation is None:
            return
        passage = self.passages.get(block.quotation.number)
        words_ = self._lines.quoted(block.quotation, lines=True)
        foot = (
            f"<footer><bdi>{escape(self.whence(passage))}</bdi>{self._lines.line(grids.cites((passage.number,)))}</footer>"
            if passage
            else ""
        )
        self._out.append(f"<blockquote><p{direction(passage)}>{words_}</p>{foot}</blockquote>")

    def margin(self, passages: tuple[PassagePart, ...]) -> None:
        self._out.append('<aside class="keys">')
        super().margin(passages)
        self._out.append("</aside>")

    def figure(self, figure: Figure) -> None:
        known = f' id="figure-{figure.number}"' if figure.number else ""
        wide = "" if figure.kind == "entity" or figure.problem else ' class="wide"'
        self._out.append(f"<figure{known}{wide}>")
        grid = grids.of_figure(figure, self.content)
        drawn = "" if figure.problem else svg(figure, self.say)
        if figure.problem:
            self._out.append(f'<p class="problem" dir="auto">{escape(figure.problem)}</p>')
        elif figure.entity:
            self.paragraph((*words(figure.entity.name, bold=True), *words(f" {figure.entity.kind}")))
            self.profile(figure.entity)
        elif figure.kind in {"themes", "yardstick"} and grid:
            self._out.append(self._bars(grid, figure) if figure.kind == "yardstick" else self._table(grid))
        elif drawn and grid:
            self._out.append(f"{drawn}<details><summary>{escape(self.say['as_table'])}</summary>{self._table(grid)}</details>")
        elif grid:
            self._out.append(self._table(grid))
        number = f"<b>{escape(self.say['figure_number'].format(n=figure.number))}</b> " if figure.number else ""
        told = escape(self.caption(figure, drawn=bool(drawn)))
        self._out.append(f'<figcaption dir="auto">{number}{told}</figcaption></figure>' if number or told else "</figure>")

    def _bars(self, grid: Grid, figure: Figure) -> str:
        """Return the yardstick: a row a term, its bar, its limits, which key judgments use it."""
        part = figure.yardstick or self.content.yardstick
        rows = []
        for (term, limits, users), (_, low, high) in zip(grid.rows, part.terms, strict=True):
            told = self._lines.line(limits)
            rows.append(
                f'<tr><th scope="row">{self._lines.line(term)}</th><td style="width: 45%">{_bar(low, high)}</td>'
                f'<td class="middle">{told}</td><td>{self._lines.line(users)}</td></tr>\n'
            )
        return f'<div class="tabled"><table class="yardstick"><tbody>\n{"".join(rows)}</tbody></table></div>'

    def judgment(self, number: int, part: JudgmentPart) -> None:
        known = identifier(part.anchor) or f"judgment-{number}"
        statement = self._lines.line(part.runs or words(part.text or self.say["to_write"]))
        reason = f'<p dir="auto">{self._lines.line(part.reason_runs or words(part.reason))}</p>' if part.reason else ""
        level = {"low": 1, "moderate": 2, "high": 3}.get(part.confidence, 0)
        boxes = "".join(f"<i{' class=' + chr(34) + 'on' + chr(34) if index < level else ''}></i>" for index in range(3))
        percent = f"<span>{part.low:g}–{part.high:g} %</span>" if part.low is not None and part.high is not None else ""
        self._out.append(
            f'<article class="judgment" id="{known}"><span class="number">{number}</span>'
            f'<div class="measure beside">{_bar(part.low, part.high)}'
            f'<span class="row"><b>{escape(part.likelihood or self.say["no_likelihood"])}</b>{percent}</span>'
            f'<span class="row"><span>{escape(self.say["confidence"].lower())} <b>{escape(self.confidence(part))}</b></span>'
            f'<span class="boxes" aria-hidden="true">{boxes}</span></span>'
            f"<span>{self._lines.line(self.evidence(part))}</span></div>"
            f'<p dir="auto"><strong>{statement}</strong></p>{reason}</article>'
        )

    def source(self, part: SourcePart) -> None:
        before, title, after = (escape(each) for each in self.reference(part))
        entry = f"{before}<em>{title}</em>{after}" if title else after
        url = f" {linked(part.url)}" if part.url else ""
        described = f'<p dir="auto">{escape(part.descriptor)}</p>' if part.descriptor else ""
        *facts, hashed = map(escape, self.source_facts(part))
        grade = f'<span class="grade">{escape(part.grade)}</span>{escape(part.grade_words)}'
        reason = f'<br><span dir="auto">{escape(part.reason)}</span>' if part.reason else ""
        self._out.append(
            f'<article class="source" id="source-{escape(identifier(part.tag))}"><div class="about beside">{grade}{reason}<br>'
            f"{'<br>'.join(facts)}</div>"
            f'<p dir="auto"><strong>{escape(part.tag)}</strong> {entry}{url}</p>{described}'
            f'<p class="about hash">{hashed}</p></article>'
        )

    def theme_key(self) -> None:
        swatches = (
            f'<span class="swatch"><mark class="{self._theme_class[theme.key]}"></mark>{escape(theme.name)}</span> '
            for theme in self.content.themes
        )
        if self.content.themes:
            self._out.append(f'<p class="note"><strong>{escape(self.say["themes"])}</strong> {"".join(swatches)}</p>')

    def passage(self, part: PassagePart) -> None:
        context = "".join(self._context(part, run) for run in part.context) or self._context(
            part, ContextRun(" … ".join(part.fragments), "quoted")
        )
        cited = self._cited_at(part.number)
        themes = ", ".join(escape(self.themes[key].name) for key in part.themes if key in self.themes)
        place = escape(part.place)
        if place and self.content.annotated:
            place = f'<a href="#{WHOLE}passage-{part.number}">{place}</a>'
        about = " · ".join(
            filter(None, (place, f"<b>{escape(part.grade)}</b>" if part.grade else "", escape(self.claim(part))))
        )
        self._out.append(
            f'<article class="passage" id="passage-{part.number}"><span class="number">{part.number}</span>'
            f'<div class="about beside">{"<br>".join(filter(None, (about, themes, cited)))}</div>'
            f'<p class="context"{direction(part)}>{context}</p></article>'
        )

    def _cited_at(self, number: int) -> str:
        """Return links to where a passage is cited."""
        places = self._lines.places.get(number, ())
        links = ", ".join(f'<a href="#{place}">{index}</a>' for index, place in enumerate(places, start=1))
        return f"{escape(self.say['cited_above'])} {links}" if links else escape(self.say["not_cited"])

    def whole_source(self, source: AnnotatedSource, *, is_first: bool) -> None:
        """Write a source in full; where there is no annex of passages, citations lead to the passages here."""
        passage = f"{WHOLE}passage-" if self.content.options.passages else "passage-"
        back = {note.number: self._back(note.number) for note in source.notes}
        written = AnnotatedHtml(self.content, source, Around(2, passage, f"{WHOLE}note-", back))
        self._out.append(f'<div class="annotated">{written.record(legend=is_first)}\n{written.text()}</div>')

    def _back(self, number: int) -> str:
        """Return what leads from a passage in its whole source to where it is cited, and to its place in the annex."""
        annexed = f'<a href="#passage-{number}">[{number}]</a> · ' if self.content.options.passages else ""
        return f"{annexed}{self._cited_at(number)}"

    def _context(self, part: PassagePart, run: ContextRun) -> str:
        text = escape(run.text).replace("\n", "<br>")
        if run.kind == "quoted":
            theme = self._theme_class.get(part.themes[0], "") if part.themes else ""
            return f'<mark class="{theme or "no-theme"}">{text}</mark>'
        if run.kind == "break":
            return f'<span class="page-break" role="separator" aria-label="{escape(run.text)}"></span>'
        return f'<span class="ours"> [{text}] </span>' if run.kind == "mark" else f" {text} " if run.kind == "border" else text


def _bar(low: float | None, high: float | None) -> str:
    """Return a hairline from 0 to 100 with a bar between two limits."""
    if low is None or high is None:
        return '<span class="bar" aria-hidden="true"></span>'
    return f'<span class="bar" aria-hidden="true"><span style="left: {low:g}%; width: {max(high - low, 1):g}%"></span></span>'


def _columns(grid: Grid) -> str:
    return (
        f"<colgroup>{''.join(f'<col style={chr(34)}width: {share:.1%}{chr(34)}>' for share in grid.shares)}</colgroup>"
        if grid.shares
        else ""
    )
