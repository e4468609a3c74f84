"""Opening the PDFs that are made: text, links, bookmarks, attachment, claims."""

import io
import json
import re
from typing import Any

import pikepdf
import pypdfium2


def squeezed(text: str) -> str:
    """Return a text without any white space: lines break where they must."""
    return re.sub(r"\s+", "", text)


def page_texts(pdf: bytes) -> list[str]:
    """Return what a viewer copies of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def whole_text(pdf: bytes) -> str:
    """Return what a viewer copies of the whole, without white space."""
    return squeezed("".join(page_texts(pdf)))


def links(pdf: bytes) -> list[tuple[int, int]]:
    """Return each link inside the document as (page it is on, page it leads to), from 1."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        names = _destinations(document)
        numbers = {page.objgen: index for index, page in enumerate(document.pages, start=1)}
        for index, page in enumerate(document.pages, start=1):
            for each in page.get("/Annots", []):
                target = each.get("/Dest") if "/Dest" in each else each.A.get("/D")
                if isinstance(target, pikepdf.String):
                    target = names[str(target)]
                if isinstance(target, pikepdf.Dictionary):
                    target = target.D
                found.append((index, numbers[target[0].objgen]))
    return found


def _destinations(document: pikepdf.Pdf) -> dict[str, Any]:
    tree = document.Root.get("/Names", {}).get("/Dests")
    return dict(pikepdf.NameTree(tree).items()) if tree is not None else {}


def bookmarks(pdf: bytes) -> list[tuple[int, str]]:
    """Return (level from 0, title) of each bookmark."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [(each.level, each.get_title()) for each in document.get_toc()]


def attachment(pdf: bytes) -> Any:
    """Return what is attached as citations.json."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return json.loads(document.attachments["citations.json"].get_file().read_bytes())


def claims(pdf: bytes) -> str:
    """Return the XMP metadata."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return document.Root.Metadata.read_bytes().decode()


def structure(pdf: bytes) -> tuple[set[str], bool, str]:
    """Return the kinds of tags in use, whether the document is marked as tagged, and its language."""
    kinds: set[str] = set()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        waiting = [document.Root.StructTreeRoot]
        while waiting:
            node = waiting.pop()
            if isinstance(node, pikepdf.Array):
                waiting.extend(node)
            elif isinstance(node, pikepdf.Dictionary):
                if "/S" in node:
                    kinds.add(str(node.S))
                if "/K" in node:
                    waiting.append(node.K)
        return kinds, bool(document.Root.MarkInfo.Marked), str(document.Root.Lang)


def unembedded_fonts(pdf: bytes) -> list[str]:
    """Return the names of fonts whose letters are not in the file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        described = [
            each for each in document.objects if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor"
        ]
        return [str(each.FontName) for each in described if not {"/FontFile2", "/FontFile3", "/FontFile"} & set(each.keys())]
