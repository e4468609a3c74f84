"""What all HTML files of this program share: their head, how they are printed, how themes are marked, what is embedded."""

from collections.abc import Iterable
from html import escape

from workbench.briefs.forms import grids
from workbench.briefs.forms.visible import portable
from workbench.briefs.parts import BriefContent, ThemePart
from workbench.paths import resources

TLP = {"TLP:RED": "#FF2B2B", "TLP:AMBER": "#FFC000", "TLP:AMBER+STRICT": "#FFC000", "TLP:GREEN": "#33FF00"}
"""Colours of labels on black (TLP 2.0); white for all others."""

_DASHES = {
    "solid": "solid",
    "dashed": "dashed",
    "dotted": "dotted",
    "dash-dotted": "dashed",
    "double": "double",
    "wave": "wavy",
}


def theme_classes(themes: Iterable[ThemePart]) -> dict[str, str]:
    """Return the class of each theme by its key."""
    return {theme.key: f"theme-{index}" for index, theme in enumerate(themes)}


def head(content: BriefContent, more: str = "") -> str:
    """Return what stands in the head of a page; more: a style sheet after that of briefs."""
    meta = content.meta
    sheet = (resources() / "html" / "brief.css").read_text(encoding="utf-8")
    title = f"{meta.title}: {meta.subtitle}" if meta.subtitle else meta.title
    author = f'<meta name="author" content="{escape(meta.author)}">\n' if meta.author else ""
    return (
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n{author}"
        f'<meta name="date" content="{escape(meta.document_date)}">\n<style>\n{sheet}{_page_style(content)}'
        f"{_theme_style(content.themes)}{more}</style>\n"
    )


def _page_style(content: BriefContent) -> str:
    """Return how pages are printed: paper, label and number in the margins; the first page has its own head."""
    meta, say = content.meta, content.words
    exact = "print-color-adjust: exact; -webkit-print-color-adjust: exact;"
    label = f"font: 700 12pt sans-serif; padding: 0 4pt; margin: auto 0 auto auto; width: max-content; height: 16pt; {exact}"
    if content.options.handling:
        label += f" content: {_css(meta.handling)}; color: {TLP.get(meta.handling, '#FFFFFF')}; background: #000;"
    quiet = "font: 7.4pt sans-serif; color: #50545b;"
    foot = " · ".join(filter(None, (meta.reference, meta.date_words)))
    page, of = str(say["page"]), str(say["of"])
    page = f"{_css(page + ' ')} counter(page) {_css(f' {of} ')} counter(pages)"
    boxes = (
        f"@top-left {{ content: {_css(meta.title)}; {quiet} }}",
        f"@top-right {{ {label} }}",
        f"@bottom-left {{ content: {_css(foot)}; {quiet} }}",
        f"@bottom-center {{ content: {page}; {quiet} }}",
        f"@bottom-right {{ {label} }}",
    )
    size = "letter" if meta.paper == "us-letter" else "A4"
    first = "@page :first { @top-left { content: none; } @top-right { content: none; background: none; } }"
    return f"@page {{ size: {size}; margin: 25mm 20mm 22mm; {' '.join(boxes)} }}\n{first}\n"


def _theme_style(themes: Iterable[ThemePart]) -> str:
    themes = tuple(themes)
    classes = theme_classes(themes)
    return "".join(f".{classes[theme.key]} {{ {_marked(theme)} }}\n" for theme in themes)


def _marked(theme: ThemePart) -> str:
    stroke = grids.colour(theme.colour) or "5C5F66"
    return f"--tint: #{grids.tint(theme.tint)}; --stroke: #{stroke}; --dash: {_DASHES.get(theme.dash, 'solid')};"


def _css(text: str) -> str:
    """Return a text as a string in a style sheet (CSS Syntax 3): every letter but ASCII letters and figures as its number."""
    return '"' + "".join(letter if letter.isascii() and letter.isalnum() else f"\\{ord(letter):x} " for letter in text) + '"'


def embedded(citations: str) -> str:
    r"""Return JSON that can stand in a script element: ``</`` and ``<!`` can't occur in it, the values are the same."""
    return portable(citations).replace("<", "\\u003c")
