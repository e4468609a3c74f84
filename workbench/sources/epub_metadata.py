"""What the package document of an EPUB states (EPUB 3.3, 5.5; OPF 2.0, 2.2): Dublin Core with roles."""

from typing import TYPE_CHECKING

from workbench.sources.dates import day
from workbench.sources.office_xml import is_element, local
from workbench.sources.stated import Stated

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"


def package_metadata(package: "Element") -> Stated:
    """Return title, authors, date, publisher, language, identifier and url as the package states them."""
    roles = _roles(package)
    creators = [element for element in package.iter(f"{_DC}creator") if (element.text or "").strip()]
    writing = [one for one in creators if _role(one, roles) in {"aut", ""}] or creators
    dates = [element for element in package.iter(f"{_DC}date") if element.get(f"{_OPF}event") in {None, "publication"}]
    identifiers = [
        text for text in _texts(package, "identifier") if not text.lower().startswith(("urn:uuid", "uuid", "calibre"))
    ]
    links = [text for text in [*_texts(package, "source"), *identifiers] if text.startswith(("http://", "https://"))]
    published = (dates[0].text or "").strip() if dates else ""
    return Stated.first({
        "title": [("opf dc:title", next(iter(_texts(package, "title")), ""))],
        "author": [("opf dc:creator", "; ".join(" ".join((one.text or "").split()) for one in writing))],
        "date": [("opf dc:date", day(published) or published[:40])],
        "publisher": [("opf dc:publisher", next(iter(_texts(package, "publisher")), ""))],
        "language": [("opf dc:language", next(iter(_texts(package, "language")), ""))],
        "identifier": [("opf dc:identifier", next((text for text in identifiers if text not in links), ""))],
        "url": [("opf dc:source", next(iter(links), ""))],
    })  # fmt: skip


def _texts(package: "Element", name: str) -> list[str]:
    return [words for element in package.iter(f"{_DC}{name}") if (words := " ".join((element.text or "").split()))]


def _roles(package: "Element") -> dict[str, str]:
    """The roles that EPUB 3 gives to creators by their identifiers."""
    found = {}
    for element in package.iter():
        if is_element(element) and local(element) == "meta" and element.get("property") == "role":
            found[(element.get("refines") or "").removeprefix("#")] = (element.text or "").strip()
    return found


def _role(creator: "Element", roles: dict[str, str]) -> str:
    return creator.get(f"{_OPF}role") or roles.get(creator.get("id") or "", "")
