"""What is pasted into a memo: marked-up words as Markdown, all else as plain text."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextDocument

from workbench.model.clean import clean_text

MARKED_UP = re.compile(r"<(?:h[1-6]|strong|b|em|i|ul|ol|li|blockquote|pre|code|del|s|strike|a\s[^>]*href)\b", re.IGNORECASE)
"""Elements that say something which plain text would lose."""

LONGEST_HTML = 2_000_000
"""Characters of HTML that are turned into Markdown; of more the plain text is taken."""

LONGEST_PARAGRAPH = 4_000
"""Letters after which a pasted paragraph goes on in a new line, which Markdown takes for a space: each key lays out a line."""

_IMAGES = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINES = re.compile(r"\n{3,}")


class _Words(QTextDocument):
    """A document that fetches nothing, whatever its HTML asks for."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802
        return None


def words_of(data: QMimeData) -> str:
    """Return what is pasted, as Markdown where its looks mean something."""
    html = data.html() if data.hasHtml() else ""
    if html and len(html) <= LONGEST_HTML and MARKED_UP.search(html):
        return markdown_of(html)
    return clean_text(data.text())


def parted(words: str) -> str:
    """Break paragraphs that are too long to be typed in, at spaces."""
    if len(words) <= LONGEST_PARAGRAPH:
        return words
    return "\n".join(part for line in words.split("\n") for part in _parts(line))


def _parts(line: str) -> Iterator[str]:
    while len(line) > LONGEST_PARAGRAPH:
        at = line.rfind(" ", LONGEST_PARAGRAPH // 2, LONGEST_PARAGRAPH)
        if at < 0:
            at = LONGEST_PARAGRAPH
        yield line[:at]
        line = line[at:].lstrip(" ")
    yield line


def markdown_of(html: str) -> str:
    """Return HTML as Markdown: without pictures, one empty line between paragraphs, lines not broken."""
    document = _Words()
    document.setHtml(html)
    words = clean_text(document.toMarkdown(QTextDocument.MarkdownFeature.MarkdownDialectGitHub))
    return _LINES.sub("\n\n", unwrapped(_IMAGES.sub("", words))).strip("\n")


def unwrapped(words: str) -> str:
    """Join the lines into which Qt breaks a paragraph; lists, quotations, code and headings keep theirs."""
    found: list[str] = []
    fenced = False
    for line in words.split("\n"):
        opens = line.lstrip().startswith(("```", "~~~"))
        begins = re.match(r"\s*(?:[-*+] |\d+[.)] |#{1,6} |>|\||```|~~~)", line) is not None
        joins = found and found[-1].strip() and line.strip() and not (fenced or opens or begins)
        if joins and not re.match(r"\s*(?:#{1,6} |\||```|~~~)", found[-1]):
            found[-1] = f"{found[-1].rstrip()} {line.strip()}"
        else:
            found.append(line)
        fenced = fenced != opens
    return "\n".join(found)
