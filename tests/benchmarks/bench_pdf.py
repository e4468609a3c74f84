"""PDF: reading with all structure against pdfium's bare text, on made pages of one and of two columns and on 1,000 pages.

The plain way is pypdfium2's text of each page, without order, blocks or map; no time of ours may be more than four of
its. The memory is the most that a process of its own holds while it reads 1,000 pages.
"""

import gc
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PAGES = 1_000
_PROBE = """
import sys
from workbench.sources.pdf import read_pdf
read_pdf(open(sys.argv[1], "rb").read())
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def run() -> list[dict[str, Any]]:
    """Time the readings; the cases that stand beside the checkout only if they do."""
    import tempfile

    rows = [_row("40 pages, one column", _typeset(1, 40)), _row("40 pages, two columns", _typeset(2, 40))]
    rows += [_row(path.name, path.read_bytes()) for path in _cases()]
    large = _typeset(1, 40, repeated=_PAGES // 40)
    rows.append(_row(f"{_PAGES} pages", large, times=1))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.pdf"
        path.write_bytes(large)
        probe = [sys.executable, "-c", _PROBE, str(path)]
        held = int(subprocess.run(probe, capture_output=True, text=True, check=True).stdout) / 1024
    rows.append({"act": f"memory of {_PAGES} pages", "ours_ms": None, "target": "250 MB", "note": f"{held:.0f} MB"})
    return rows


def _row(name: str, data: bytes, times: int = 5) -> dict[str, Any]:
    from workbench.sources.pdf import read_pdf

    ours = min(_seconds(lambda: read_pdf(data)) for _ in range(times))
    plain = min(_seconds(lambda: _bare(data)) for _ in range(times))
    pages = _pages(data)
    note = f"{pages} pages, {1000 * ours / pages:.1f} ms each, {ours / plain:.1f} x the plain way"
    return {"act": f"read {name}", "ours_ms": 1000 * ours, "plain_ms": 1000 * plain, "target": "4 x plain", "note": note}


def _seconds(act: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()  # as in the process that reads
    began = time.perf_counter()
    try:
        act()
        return time.perf_counter() - began
    finally:
        gc.enable()


def _bare(data: bytes) -> None:
    """Take the text of each page as pypdfium2 gives it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def _pages(data: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return count


def _cases() -> list[Path]:
    folder = Path(__file__).parents[3] / "shared" / "cases" / "pdf"
    return [
        path for name in ("commentary", "two_column", "report_libreoffice_tagged") if (path := folder / f"{name}.pdf").exists()
    ]


def _typeset(columns: int, pages: int, repeated: int = 1) -> bytes:
    """Return a PDF of justified prose in columns, its pages repeated."""
    import io

    import pikepdf
    import typst

    from tests.benchmarks.work import text

    words = " ".join(text(4_000 * pages).split()).replace("#", "").replace("*", "").replace("_", "")
    paragraphs = "\n\n".join(words[start : start + 700] for start in range(0, len(words), 700))
    markup = f'#set page(columns: {columns}, numbering: "1")\n#set par(justify: true)\n#set text(lang: "en", size: 10pt)\n'
    safe = paragraphs.replace("$", "").replace("<", "").replace("@", "").replace("[", "(").replace("]", ")").replace("=", "")
    made = typst.compile((markup + safe).encode("utf-8"), ignore_system_fonts=True)
    if repeated == 1:
        return made
    with pikepdf.open(io.BytesIO(made)) as one, pikepdf.new() as many:
        for _ in range(repeated):
            many.pages.extend(one.pages)
        out = io.BytesIO()
        many.save(out)
    return out.getvalue()
