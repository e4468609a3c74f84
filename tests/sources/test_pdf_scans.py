"""Scanned pages are read from their pictures only when asked, by a program that may be there or not, and are marked as such."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from documents import check_convention, table, texts

from workbench.model.document import BlockKind
from workbench.model.span import Span
from workbench.sources import recognising
from workbench.sources.errors import NoRecogniser, NoText, ReaderFailed, TimedOut
from workbench.sources.limits import Limits
from workbench.sources.pdf import read_pdf
from workbench.sources.pdf_map import rectangles
from workbench.sources.readers import Wish
from workbench.sources.reading import Readers

Find = Callable[[str], Path]
HEAD = "level page_num block_num par_num line_num word_num left top width height conf text"
ROWS = [
    (1, 1, 1, 300, 400, 250, 40, "Zażółć"), (1, 1, 1, 580, 400, 200, 40, "gęślą"), (1, 1, 2, 300, 460, 300, 40, "jaźń"),
    (2, 1, 1, 300, 700, 250, 40, "Another"), (2, 1, 1, 580, 700, 250, 40, "block."),
]  # fmt: skip


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A program that finds the same words in every picture, in the way in which Tesseract tells them."""
    folder = tmp_path / "programs"
    folder.mkdir()
    words = [
        [5, 1, block, par, line, 1, left, top, width, height, 90, text]
        for block, par, line, left, top, width, height, text in ROWS
    ]
    told = "\n".join("\t".join(map(str, row)) for row in [HEAD.split(), *words])
    script = folder / "tesseract"
    script.write_text(
        f"#!{sys.executable}\nimport sys\nif '--list-langs' in sys.argv:\n    print('List\\neng\\nosd\\npol')\n    sys.exit()\n"
        f"assert sys.stdin.buffer.read(3) == b'P5 '\nassert 'eng+pol' in sys.argv\nsys.stdin.buffer.read()\n"
        f"sys.stdout.buffer.write({told!r}.encode())\n",
        encoding="utf-8",
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    _forget()
    yield script
    _forget()


def _forget() -> None:
    recognising._program.cache_clear()
    recognising._languages.cache_clear()


def test_without_the_wish_a_scan_is_refused(case: Find, program: Path) -> None:
    with pytest.raises(NoText):
        read_pdf(case("pdf/scan_no_text_layer.pdf").read_bytes())


def test_words_come_with_their_places_and_a_warning(case: Find, program: Path) -> None:
    data = case("pdf/scan_no_text_layer.pdf").read_bytes()
    document = read_pdf(data, recognise=True)
    check_convention(document)
    assert texts(document, BlockKind.PARAGRAPH) == ["Zażółć gęślą jaźń", "Another block."] * 2
    assert document.warnings == ("recognised:1", "recognised:2")
    start = document.text.index("gęślą")
    ((page, x0, y0, x1, y1),) = rectangles(data, document, Span(start, start + 5))
    assert (page, round(x0, 1), round(x1, 1), round(y1 - y0, 1)) == (1, 139.2, 187.2, 9.6)
    assert y0 > 600


def test_the_cells_of_a_scanned_table_stand_apart(case: Find, program: Path) -> None:
    rows = [(1, 1, line, left, 380 + 60 * line, 120, 40, text) for line, left, text in (
        (1, 300, "Brest"), (1, 700, "24"), (2, 300, "Bergen"), (2, 700, "110"), (4, 300, "¢"), (4, 440, "Crew"))]  # fmt: skip
    words = [[5, 1, *row[:3], 1, *row[3:7], 90, row[7]] for row in rows]
    told = "\n".join("\t".join(map(str, row)) for row in [HEAD.split(), *words])
    script = program.read_text(encoding="utf-8")
    at = script.index("sys.stdout.buffer.write")
    program.write_text(f"{script[:at]}sys.stdout.buffer.write({told!r}.encode())\n", encoding="utf-8")
    document = read_pdf(case("pdf/scan_no_text_layer.pdf").read_bytes(), recognise=True)
    assert table(document, 0)[:2] == [["Brest", "24"], ["Bergen", "110"]]
    assert [block.marker for block in document.blocks if block.kind is BlockKind.LIST_ITEM] == ["•"] * 2


def test_only_the_scanned_pages_are_recognised(case: Find, program: Path) -> None:
    document = read_pdf(case("pdf/mixed_text_and_scan.pdf").read_bytes(), recognise=True)
    assert document.warnings == ("recognised:3",)
    assert {area.page for area in document.areas} == {3}


def test_the_worker_may_start_this_program_alone(case: Find, program: Path) -> None:
    with Readers() as readers:
        result = readers.read(case("pdf/scan_no_text_layer.pdf"), wish=Wish(recognise=True))
    assert result.document.text.startswith("Zażółć gęślą jaźń")
    assert result.reader == "workbench+pypdfium2+tesseract"


def test_a_program_that_is_not_there_is_named(case: Find, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _forget()
    with pytest.raises(NoRecogniser) as refusal:
        read_pdf(case("pdf/scan_no_text_layer.pdf").read_bytes(), recognise=True)
    assert refusal.value.program == "tesseract"
    _forget()


def test_a_program_that_breaks_is_told(case: Find, program: Path) -> None:
    program.write_text(
        f"#!{sys.executable}\nimport sys\nif '--list-langs' in sys.argv:\n    print('List\\neng')\nelse:\n    sys.exit(3)\n"
    )
    with pytest.raises(ReaderFailed):
        read_pdf(case("pdf/scan_no_text_layer.pdf").read_bytes(), recognise=True)
    mixed = read_pdf(case("pdf/mixed_text_and_scan.pdf").read_bytes(), recognise=True)
    assert mixed.warnings == ("not-recognised:3",), "the other pages are not lost with one"


def test_each_page_has_a_time_of_its_own(case: Find, program: Path) -> None:
    slow = program.read_text(encoding="utf-8").replace("import sys\n", "import sys, time\n", 1)
    program.write_text(
        slow.replace("sys.stdin.buffer.read()\n", "sys.stdin.buffer.read()\ntime.sleep(2.2)\n"), encoding="utf-8"
    )
    with Readers(Limits(total=3.5, page=3.5)) as readers:
        readers.start()
        result = readers.read(case("pdf/scan_no_text_layer.pdf"), wish=Wish(recognise=True))
    assert result.document.warnings == ("recognised:1", "recognised:2"), "though both together take longer than one file may"
    with Readers(Limits(total=1.5, page=1.5)) as readers, pytest.raises(TimedOut):
        readers.read(case("pdf/scan_no_text_layer.pdf"), wish=Wish(recognise=True))
