"""Links and references to notes in a text: what they say when the mouse rests on them, and where a reference leads."""

from workbench.model.document import Document, Style, StyleKind
from workbench.ui.words import tr

LINKS = frozenset({StyleKind.LINK, StyleKind.NOTE})
TIPPED = LINKS | {StyleKind.HIDDEN}
"""What says something when the mouse rests on it."""

NOTE_MOST = 400
"""Code points of a note that a tip shows."""


def note_of(document: Document, link: Style) -> int | None:
    """Return the code point at which the note begins that a reference leads to; None for other links."""
    if link.kind is not StyleKind.NOTE or not link.target.isdigit():
        return None
    offset = int(link.target)
    return offset if offset < len(document.text) else None


def link_words(document: Document, link: Style) -> str:
    """Return the words of the note, or the address to which a link leads; it is never followed. Of hidden text, that it is."""
    if link.kind is StyleKind.HIDDEN:
        return tr("Hidden in the file: nobody who looks at the page sees these words.")
    offset = note_of(document, link)
    if offset is None:
        return link.target
    block = document.blocks[document.block_index(offset)]
    words = f"{block.marker} {document.block_text(block)}".strip()
    return words if len(words) <= NOTE_MOST else f"{words[:NOTE_MOST]}…"
