"""RTF (Rich Text Format 1.9.1), with a tokenizer of our own: the readers that there are drop notes without a word."""

from collections.abc import Callable

from workbench.model.document import Document
from workbench.sources.errors import NoText
from workbench.sources.limits import Limits
from workbench.sources.pieces import assemble
from workbench.sources.rtf_text import Body


def read_rtf(data: bytes, limits: Limits, progress: Callable[[int, int], None] | None = None) -> Document:
    """Read an RTF file's bytes; a file that was cut off gives what is left of it. Raises NoText and TooLarge."""
    body = Body(data, limits)
    body.read(progress)
    document = assemble(body.flow.all(), body.header.stated(), body.flow.warnings)
    if not document.text.strip():
        raise NoText
    return document
