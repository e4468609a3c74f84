"""The process in which a PDF's pages are drawn: limited, without connections, and free to die.

pdfium aborts its process at limits and on damaged files, so the window never calls it. What goes over the pipe is bytes
and JSON only. A request is JSON: ``{"do": "open", "password": ...}``, then the file's bytes; ``{"do": "draw", "page": 1,
"scale": 1.5, "tile": [x, y, width, height]}``; ``{"do": "boxes", "page": 1, "areas": []}``. Answers are JSON:
``{"sizes": [...]}``, ``{"error": ...}``, or ``{"bytes": n}`` with so many bytes after it: pixels, or four 32-bit floats
a character and area.
"""

import json
from multiprocessing.connection import Connection
from typing import Any

from workbench.sources.confining import allow_time, confine, silence
from workbench.sources.errors import Damaged, ReaderFailed, SourceError, TooLarge, to_values
from workbench.sources.limits import Limits
from workbench.sources.pdf_pages import PdfPages, Tile

DEADLINE = 20.0
"""Seconds that one page may take."""


def serve(pipe: Connection, limits: dict[str, Any]) -> None:
    """Answer requests until the pipe is closed. The target of the spawned process."""
    silence()
    confine(Limits(**limits))
    pages: PdfPages | None = None
    while True:
        try:
            wish = json.loads(pipe.recv_bytes())
            data = pipe.recv_bytes() if wish["do"] == "open" else b""
            allow_time(DEADLINE)
            pages = _answer(pipe, wish, data, pages)
        except (EOFError, OSError):
            return


def _answer(pipe: Connection, wish: dict[str, Any], data: bytes, pages: PdfPages | None) -> PdfPages | None:
    try:
        if wish["do"] == "open":
            pages = PdfPages(data, wish["password"] or None)
            _say(pipe, {"sizes": pages.sizes()})
        elif pages is None:
            raise Damaged(kind="pdf", detail="closed")
        else:
            made = _made(pages, wish)
            _say(pipe, {"bytes": made.nbytes})
            pipe.send_bytes(made)
    except SourceError as error:
        _say(pipe, {"error": to_values(error)})
    except MemoryError:
        _say(pipe, {"error": to_values(TooLarge("", "memory"))})
    except OSError:
        raise  # the pipe
    except Exception as error:  # noqa: BLE001 - a page that breaks the reader must not stop the others
        _say(pipe, {"error": to_values(ReaderFailed("", type(error).__name__))})
    return pages


def _made(pages: PdfPages, wish: dict[str, Any]) -> memoryview:
    if wish["do"] == "draw":
        return pages.draw(wish["page"], wish["scale"], Tile(*wish["tile"]))
    return memoryview(pages.boxes(wish["page"], wish["areas"])).cast("B")


def _say(pipe: Connection, message: dict[str, Any]) -> None:
    pipe.send_bytes(json.dumps(message).encode("ascii"))
