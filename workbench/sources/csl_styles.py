"""Chicago and APA: styles of the Citation Style Language, formed by citeproc-py, with what it leaves undone mended.

A style is read when it is first asked for (a tenth of a second); a citation takes 15 to 30 ms, the last ones are kept.
"""

import re
import threading
from functools import cache, lru_cache
from io import BytesIO
from typing import Any

from workbench.paths import resources
from workbench.sources.citation import Cited, Italic
from workbench.sources.citation_dates import date_in_words
from workbench.sources.csl import csl_item
from workbench.sources.identifiers import unsound_doi
from workbench.sources.records import SourceRecord

FILES = {"chicago": "chicago-notes-bibliography", "apa": "apa"}
NO_AUTHOR = "[no author stated]"
NO_DATE = "n.d."
"""Both styles' own words for a work without a date."""

LOCALE = "en-US"
_MARK = re.compile(r"</?(i|b|span|sup|sub)(?:\s[^>]*)?>|&(lt|gt|amp|quot|#34|#39|#x27);")
_SIGNS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "#34": '"', "#39": "'", "#x27": "'"}
_GUARDS = str.maketrans("<>&", "\ue000\ue001\ue002")
_UNGUARDED = str.maketrans("\ue000\ue001\ue002", "<>&")
_turn = threading.Lock()


def styled(source: SourceRecord, style: str, place: str = "") -> Cited:
    """Return a source as an entry of a bibliography; place: where in it, after a comma. KeyError for another style."""
    return _with_place(_entry(style, source), place)


@lru_cache(maxsize=64)
def _entry(style: str, source: SourceRecord) -> Cited:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    item = _said(source, style)
    with _turn:  # the library's elements of a style hold what they are forming
        bibliography = CitationStylesBibliography(_style(style), CiteProcJSON([item]), formatter.html)
        bibliography.register(Citation([CitationItem(item["id"])]))
        formed = "".join(str(entry) for entry in bibliography.bibliography())
    wrong = unsound_doi(source.doi)
    cited = _plain(_mended(formed))
    return _with_place(cited, f"DOI {wrong}") if wrong else cited


def _said(source: SourceRecord, style: str) -> dict[str, Any]:
    """Return the item with what is missing said, and dates that the library can't form in words."""
    item = csl_item(source)
    item.setdefault("author", [{"literal": NO_AUTHOR}])
    if style != "apa":  # that style says so itself
        item.setdefault("issued", {"literal": NO_DATE})
    item.pop("note", None)
    item["language"] = "zxx"  # titles stay as the source has them; the library would capitalise their words, some wrongly
    for name, words in (("issued", source.published), ("accessed", source.accessed)):
        date = item.get(name, {})
        if date and (len(date.get("date-parts", ())) != 1 or date.get("circa")) and words:
            item[name] = {"literal": date_in_words(words)}
    if source.title_from == "file":
        item["title"] = f"[{source.title}]"
    return {name: _guarded(value) for name, value in item.items()}


def _guarded(value: Any) -> Any:
    """Return a value whose angle brackets and ampersands the library takes for letters, not for marks."""
    if isinstance(value, str):
        return value.translate(_GUARDS)
    if isinstance(value, list):
        return [_guarded(one) for one in value]
    return {name: _guarded(one) for name, one in value.items()} if isinstance(value, dict) else value


@cache
def _style(style: str) -> Any:
    """Read a style; where it says that given names stay whole, the library is kept from making initials of them."""
    from citeproc import CitationStylesStyle
    from lxml import etree

    tree = etree.parse(resources() / "citations" / f"{FILES[style]}.csl")
    marks = tree.getroot().attrib.pop("initialize-with", "")
    for name in tree.iterfind(".//{*}name") if marks else ():
        if name.get("initialize") != "false" and name.get("initialize-with") is None:
            name.set("initialize-with", marks)
    return CitationStylesStyle(BytesIO(etree.tostring(tree)), validate=False, locale=LOCALE)


def _mended(formed: str) -> str:
    """Put full stops and commas before a closing quotation mark, as American English has it; no space stays doubled."""
    once = re.sub(r"\(([^()]+), \1\)", r"(\1)", formed).replace(". Edition.", ".")  # dates in words twice; a label of nothing
    moved = re.sub(r"(”|’)([.,])", r"\2\1", once)
    return re.sub(r"\.{2,}(”?)", r".\1", re.sub(r"\s+", " ", moved)).strip()


def _plain(marked: str) -> Cited:
    """Return the words without the library's marks, and where they are in italics."""
    pieces: list[str] = []
    italics: list[Italic] = []
    length, at, begun = 0, 0, -1
    for found in _MARK.finditer(marked):
        piece = marked[at : found.start()] + _SIGNS.get(found[2] or "", "")
        pieces.append(piece)
        length, at = length + len(piece), found.end()
        if found[0] == "<i>":
            begun = length
        elif found[0] == "</i>" and begun >= 0:
            italics.append(Italic(begun, length))
            begun = -1
    return Cited("".join([*pieces, marked[at:]]).translate(_UNGUARDED), tuple(italics))


def _with_place(cited: Cited, place: str) -> Cited:
    """Return a citation with a place before its full stop; after an address, which has none, a comma parts them."""
    return Cited(f"{cited.text.removesuffix('.')}, {place}.", cited.italics) if place else cited
