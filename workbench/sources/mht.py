"""MHT (RFC 2557): a web page saved as a message with all its parts; only the page itself is read."""

import email
from collections.abc import Iterator
from email.message import Message

from workbench.sources.errors import NoText
from workbench.sources.html_page import read_html
from workbench.sources.mail_header import field
from workbench.sources.readers import Job, Part

_PAGES = ("text/html", "application/xhtml+xml")


def read_mht(job: Job) -> Iterator[Part]:
    """Yield the page, or the article in it. Raises NoText and TooLarge."""
    message = email.message_from_bytes(job.data.lstrip(b"\r\n"))
    page = _page(message)
    data = None if page is None else page.get_payload(decode=True)
    if page is None or not isinstance(data, bytes):
        raise NoText
    where = field(message, "Snapshot-Content-Location") or field(page, "Content-Location")
    url = where if where.startswith(("http://", "https://")) else ""
    encoding = job.encoding or page.get_content_charset()
    document, found = read_html(data, job.limits, encoding, job.wish.whole_page)
    if url and "url" not in document.metadata:
        document.metadata["url"], document.origins["url"] = url, "Content-Location"
    yield Part(document, found)


def _page(message: "Message[str, str]") -> "Message[str, str] | None":
    """The part that the message says is the first to show, else its first page."""
    start = str(message.get_param("start") or "").strip("<>")
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    named = (part for part in pages if start and field(part, "Content-ID").strip("<>") == start)
    return next(named, pages[0] if pages else None)
