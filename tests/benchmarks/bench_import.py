"""Importing: 200 files of 20,000 characters, a text of 10 MB and one file of each office format, with all structure kept.

The plain way takes the letters alone (what a tool without structure does); the floor is the commit: as many files as
many bytes written to a project of SQLite with one transaction each.
"""

import io
import re
import sqlite3
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.benchmarks.work import text

FILES, CHARACTERS, LARGE = 200, 20_000, 10_000_000
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def run() -> list[dict[str, Any]]:
    """Time the imports; each in a new project, the readers' start included."""
    with tempfile.TemporaryDirectory() as folder:
        files = _files(Path(folder))
        plain = _seconds(lambda: [_letters(path) for path in files])
        floor = _seconds(lambda: _commits(Path(folder) / "floor.db", files))
        ours = min(_import(Path(folder) / f"{number}.workbench", files) for number in range(3))
        rows = [_row(f"import {FILES} files of {CHARACTERS} characters", ours, plain, floor, "2000 ms", "100 txt, 100 docx")]
        large = Path(folder) / "large.txt"
        large.write_text(text(LARGE), encoding="utf-8")
        plain = _seconds(lambda: large.read_bytes().decode("utf-8").split("\n"))
        floor = _seconds(lambda: _commits(Path(folder) / "floor2.db", [large]))
        rows.append(_row("import a text of 10 MB", _import(Path(folder) / "l.workbench", [large]), plain, floor, "3000 ms", ""))
        return rows + _each(text(CHARACTERS))


def _each(words: str) -> list[dict[str, Any]]:
    """Each office format alone, without the process around it: 20,000 characters."""
    from workbench.sources.parsing import Wish, parse_bytes

    rows = []
    for name, data in (("a.docx", docx(words)), ("a.odt", odt(words)), ("a.rtf", rtf(words)), ("a.txt", words.encode())):
        parse_bytes(data, Wish(name))
        ours = min(_seconds(lambda data=data, name=name: parse_bytes(data, Wish(name))) for _ in range(5))  # type: ignore[misc]
        rows.append(_row(f"read 20,000 characters of {name[2:]}", ours, None, None, "", ""))
    return rows


def _import(project: Path, files: list[Path]) -> float:
    from workbench.project.opening import create
    from workbench.sources.importing import Imported, import_files

    with create(project, "P", "A") as made:
        began = time.perf_counter()
        outcomes = list(import_files(made, files))
        took = time.perf_counter() - began
    assert all(isinstance(outcome, Imported) for outcome in outcomes)
    return took


def _files(folder: Path) -> list[Path]:
    paths = []
    for number in range(FILES):
        words = text(CHARACTERS, seed=100 + number)
        paths.append(folder / f"{number:03}.{'docx' if number % 2 else 'txt'}")
        paths[-1].write_bytes(docx(words) if number % 2 else words.encode())
    return paths


def docx(words: str) -> bytes:
    """Return a DOCX, a paragraph a line."""
    body = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in words.split("\n"))
    return _zip({"word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'})


def odt(words: str) -> bytes:
    """Return an ODT, a paragraph a line."""
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in words.split("\n"))
    names = f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0"'
    inner = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {names}>{inner}</office:document-content>"
    return _zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf(words: str) -> bytes:
    """Return an RTF, a paragraph a line."""
    letters = "".join(sign if ord(sign) < 128 else f"\\u{ord(sign)} ?" for sign in words)
    return f"{{\\rtf1\\ansi {letters}}}".replace("\n", "\\par\n").encode("ascii")


def _zip(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def _letters(path: Path) -> str:
    """The letters of a file, whatever they were."""
    if path.suffix == ".txt":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        return re.sub(r"<[^>]+>", " ", archive.read("word/document.xml").decode("utf-8"))


def _commits(path: Path, files: list[Path]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE blob (id INTEGER PRIMARY KEY, data BLOB)")
    for file in files:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO blob (data) VALUES (?)", (file.read_bytes(),))
        connection.execute("COMMIT")
    connection.close()


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _row(act: str, ours: float, plain: float | None, floor: float | None, target: str, note: str) -> dict[str, Any]:
    times = [None if value is None else value * 1000 for value in (ours, plain, floor)]
    return {
        "act": act, "ours_ms": times[0], "plain_ms": times[1], "floor_ms": times[2], "target": target, "note": note,
    }  # fmt: skip


if __name__ == "__main__":
    for row in run():
        print(row)
