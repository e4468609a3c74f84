"""The typesetter's own process: takes a brief's values, returns a PDF. It can be ended at any moment and keeps no state."""

import json
import re
import signal
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

STANDARDS = ("a-3a", "ua-1")
"""PDF/A-3a (ISO 19005-3, level A: tagged) and PDF/UA-1 (ISO 14289-1)."""

_PLACE = re.compile(r"┌─ (\S+:\d+:\d+)")


def serve(pipe: Connection, resources: str) -> None:
    """Answer requests until the pipe closes: JSON of a brief in, ("done", PDF) or ("failed", reason and what was told) out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that asks, which ends this one
    compiler = Compiler(Path(resources))
    while True:
        try:
            request: bytes = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        pipe.send(_answer(compiler, request))


def _answer(compiler: "Compiler", request: bytes) -> tuple[str, bytes | tuple[str, ...]]:
    try:
        return "done", compiler.compile(json.loads(request))
    except MemoryError:
        return "failed", ("memory",)
    except Exception as error:  # whatever stops one brief must not stop the next  # noqa: BLE001
        told = str(getattr(error, "message", "")) or _first_line(error)
        return "failed", ("template", f"{type(error).__name__}: {told}", _where(error) or "brief.typ")


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]


def _where(error: Exception) -> str:
    """Return the place in the templates, as ``parts/prose.typ:12:3``; empty where the engine names none."""
    found = _PLACE.search(str(getattr(error, "diagnostic", "")))
    return found[1] if found else ""


class Compiler:
    """Templates and fonts, read once for many briefs."""

    def __init__(self, resources: Path) -> None:
        import typst

        from workbench.briefs.glyphs import Glyphs

        self._compile: Any = typst.compile  # its type stub knows no dict of virtual files
        self._glyphs = Glyphs(resources / "fonts")
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[resources / "fonts"])
        self._templates = _templates(resources / "typst")

    def compile(self, brief: dict[str, Any]) -> bytes:
        """Return the PDF of a brief's values; typst.TypstError if the template refuses them. Same input, same bytes.

        Of a preview (its key ``preview`` is true) no standard is asked for and no tags are written; in place of the
        citations the places of what was written are attached, as ``places.json``. What the engine set before it sets no
        second time, so that an edit costs a fraction of the whole.
        """
        final = not brief.get("preview", False)
        moment = datetime.fromisoformat(brief["meta"]["moment"])
        values = json.dumps(self._glyphs.preflight(brief), ensure_ascii=False).encode("utf-8", "replace")
        main = self._templates.get(f"{brief.get('look', '')}.typ", self._templates["brief.typ"])
        pdf: bytes = self._compile(
            {**self._templates, "main.typ": main, "brief.json": values},
            font_paths=self._fonts,
            format="pdf",
            pdf_standards=list(STANDARDS) if final else [],
            pdf_tags=final,
            timestamp=moment.replace(microsecond=0),
        )
        return pdf


def _templates(folder: Path) -> dict[str, bytes]:
    parts = {f"parts/{path.name}": path.read_bytes() for path in sorted((folder / "parts").glob("*.typ"))}
    mains = {path.name: path.read_bytes() for path in sorted(folder.glob("*.typ"))}
    return {**mains, **parts}
