"""What a web page says of itself: Open Graph, JSON-LD (schema.org), Dublin Core, citation tags and HTML's own."""

import json
import re
from typing import TYPE_CHECKING, Any

from workbench.sources.stated import Stated

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMES = {
    "title": ("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title"),
    "author": ("citation_author", "author", "dc.creator", "dcterms.creator", "article:author", "parsely-author"),
    "date": (
        "citation_publication_date",
        "article:published_time",
        "dcterms.date",
        "dc.date",
        "dcterms.created",
        "date",
        "datepublished",
    ),
    "publisher": ("citation_publisher", "og:site_name", "dc.publisher", "dcterms.publisher", "application-name"),
    "url": ("og:url",),
    "language": ("dc.language", "dcterms.language", "content-language"),
}
_PROPERTIES = {
    "title": "headline", "author": "author", "date": "datePublished", "publisher": "publisher", "url": "url",
}  # fmt: skip
_ARTICLE = re.compile("Article|Report|BlogPosting|WebPage|Document", re.IGNORECASE)
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]")


def page_metadata(root: "Element") -> Stated:
    """Return title, author, date, publisher, url and language as far as the page states them, and where it does."""
    tags, linked = _tags(root), _linked(root)
    named = {key: [(name, tags.get(name)) for name in names] for key, names in _NAMES.items()}
    data = {key: [(f"JSON-LD {_PROPERTIES[key]}", linked.get(key))] for key in _PROPERTIES}
    dates = [*data["date"], *named["date"]]
    return Stated.first({
        "title": [*named["title"], *data["title"], ("h1", _only_heading(root)), ("title", _text(root.find(".//title")))],
        "author": [(place, _person(words)) for place, words in [*data["author"], *named["author"]]],
        "date": [(place, _day(words)) for place, words in dates],
        "publisher": [*named["publisher"], *data["publisher"]],
        "url": [("link canonical", str(root.xpath("string(//link[@rel='canonical']/@href)"))), *named["url"], *data["url"]],
        "language": [("html lang", _language(root)), *named["language"]],
    })  # fmt: skip


def _person(words: str | None) -> str:
    """A name; some pages give the address of a profile in its place."""
    return "" if not words or words.startswith(("http://", "https://")) else words


def _day(words: str | None) -> str:
    """A moment's day; other ways to write a date stay as they are."""
    found = _DAY.match((words or "").strip())
    return found.group(1) if found else words or ""


def _tags(root: "Element") -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        name = (tag.get("name") or tag.get("property") or tag.get("itemprop") or tag.get("http-equiv") or "").lower()
        content = " ".join((tag.get("content") or "").split())
        if name and content and content not in values.setdefault(name, []):
            values[name].append(content)
    several = _NAMES["author"]
    return {name: "; ".join(found) if name in several else found[0] for name, found in values.items() if found}


def _linked(root: "Element") -> dict[str, str]:
    for script in root.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json" or not script.text or len(script.text) > 500_000:
            continue
        try:
            data = json.loads(script.text)
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            if _ARTICLE.search(str(item.get("@type", ""))) and (item.get("headline") or item.get("author")):
                return _from_item(item)
    return {}


def _items(data: Any) -> list[dict[str, Any]]:
    found = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _from_item(item: dict[str, Any]) -> dict[str, str]:
    return {key: _name(item.get(name)) for key, name in _PROPERTIES.items()}


def _name(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(filter(None, map(_name, value[:50])))
    if isinstance(value, dict):
        return _name(value.get("name"))
    return value.strip() if isinstance(value, str) else ""


def _only_heading(root: "Element") -> str:
    headings = [text for text in map(_text, root.iter("h1")) if text]
    return headings[0] if len(headings) == 1 else ""


def _text(element: "Element | None") -> str:
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())


def _language(root: "Element") -> str:
    return (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
