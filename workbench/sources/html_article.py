"""Finding the article in a saved web page, its structure kept whole."""

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NOISE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|share|sharing|social|promo\w*|advert\w*|ad|ads|banner|newsletter|subscri\w*|cookie\w*|consent|"
    r"comments?|breadcrumbs?|sidebar|toc-nav|pagination|popup|modal|paywall|tags|navbar|menu|skip-link|print-only|screen-reader\w*)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_BOILERPLATE = ("nav", "aside", "footer", "script", "style", "form", "noscript", "iframe", "template")
_MOST = 0.5
_LARGEST = 300_000
_ARTICLE_SHARE = 0.25


def find_article(root: "Element") -> "Element":
    """Return the element that holds the article, cleared of navigation, related boxes, advertisements and comments.

    A page that is nothing but a document (no navigation) is returned whole.
    """
    body = root.find(".//body")
    page = root if body is None else body
    part = _marked(page)
    if part is None and _is_web_page(page):
        part = _by_words(page)
    _clear(page if part is None else part)
    return page if part is None else part


def _marked(page: "Element") -> "Element | None":
    """The one <article>, else <main>, if most of the page's paragraphs stand in it."""
    articles = [article for article in page.iter("article") if not any(a.tag == "article" for a in article.iterancestors())]
    sizes = sorted(((_paragraphs(article), place) for place, article in enumerate(articles)), reverse=True)
    whole = _paragraphs(page)
    if sizes and sizes[0][0] >= _ARTICLE_SHARE * whole and (len(sizes) == 1 or sizes[1][0] < _MOST * sizes[0][0]):
        return articles[sizes[0][1]]
    mains = [
        element for element in page.iter("main", "div", "section") if element.tag == "main" or element.get("role") == "main"
    ]
    if mains and _paragraphs(mains[0]) >= _ARTICLE_SHARE * whole:
        return mains[0]
    bodies = page.xpath('.//*[@itemprop="articleBody"]')
    return cast("Element", bodies[0]) if isinstance(bodies, list) and len(bodies) == 1 else None


def _paragraphs(element: "Element") -> int:
    """Characters in paragraphs, items and cells that are not in navigation."""
    total = 0
    for part in element.iter("p", "li", "td", "blockquote", "pre"):
        if not any(above.tag in _BOILERPLATE for above in part.iterancestors()):
            total += len("".join(map(str, part.itertext())).strip())
    return total


def _is_web_page(page: "Element") -> bool:
    return any(True for _ in page.iter("nav", "aside", "footer")) or len(list(page.iter("a"))) > 40


def _by_words(page: "Element") -> "Element | None":
    """The smallest element that holds nearly all of what trafilatura takes for the article; None if it finds too little.

    A very large page is no news page, and would take the extractor minutes.
    """
    from lxml import etree
    from trafilatura import extract

    html = etree.tostring(page, encoding="unicode")
    if len(html) > _LARGEST:
        return None
    try:
        words = extract(html, include_comments=False, include_tables=True) or ""
    except Exception:  # noqa: BLE001 - whatever an extractor stumbles over, the page itself can still be read
        return None
    wanted = {line.strip()[:60] for line in words.split("\n") if len(line.strip()) > 60}
    if len(wanted) < 2:
        return None
    holders = [p for p in page.iter("p", "li", "div") if " ".join("".join(map(str, p.itertext())).split())[:60] in wanted]
    return _common(holders) if holders else None


def _common(elements: "list[Element]") -> "Element | None":
    shared = [elements[0], *elements[0].iterancestors()]
    for element in elements[1:]:
        chain = {id(above) for above in (element, *element.iterancestors())}
        shared = [above for above in shared if id(above) in chain]
    return shared[0] if shared else None


def _clear(part: "Element") -> None:
    """Take boilerplate out of the part; what holds most of its words stays, whatever it is called."""
    whole = max(1, len("".join(map(str, part.itertext()))))
    doomed = [element for element in part.iter() if element is not part and _is_noise(element) and not _is_note(element)]
    for element in doomed:
        if len("".join(map(str, element.itertext()))) < _MOST * whole or element.tag in {"script", "style"}:
            _remove(element)


def _is_noise(element: "Element") -> bool:
    """Tell whether an element is of no part of an article, by what it is or is called."""
    if element.tag in _BOILERPLATE or element.get("role") in {"navigation", "complementary", "search", "banner", "contentinfo"}:
        return True
    if element.tag not in {"div", "section", "ul", "ol", "p", "span", "header"}:
        return False
    return bool(_NOISE.search(f"{element.get('class') or ''} {element.get('id') or ''}".strip()))


def _is_note(element: "Element") -> bool:
    return (element.get("role") or "").startswith("doc-") or "note" in (element.get("class") or "").lower()


def _remove(element: "Element") -> None:
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
