"""PDF: every character of the text leads to its page and rectangle and back, hyphens and joins included."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_made import typeset
from test_pdf_layout import PAGE, sentences

from workbench.model.document import Document
from workbench.sources.errors import SourceError
from workbench.sources.pdf import open_pdf, read_pdf
from workbench.sources.pdf_map import rectangles

Find = Callable[[str], Path]
CASES = [
    "arabic", "commentary", "hidden_and_odd_text", "leading_garbage", "mixed_text_and_scan", "report_libreoffice_tagged",
    "rotated_and_cropped", "two_column",
]  # fmt: skip
TYPESET = PAGE + (
    '#set page(columns: 2, numbering: "i", header: [A running head])\n#set par(justify: true)\n#set text(hyphenate: true)\n'
    f"= The port\n{sentences('Transportation', 60)}#footnote[{sentences('Rope', 8)}]\n\n"
    f"#table(columns: 2, [*Infrastructure*], [*Count*], [Cranes], [24])\n{sentences('Co-operation', 40)}"
)


def check_map(data: bytes, document: Document) -> None:
    """Check that the map has each character once, in order, that none but spaces is put in, and that all lie on their page."""
    covered = [place for run in document.page_map for place in range(run.offset, run.offset + run.length)]
    assert covered == sorted(set(covered)), "each character at most once, in the order of the text"
    left = set(range(len(document.text))) - set(covered)
    assert all(document.text[place] in "\n\t" for place in left), "only what parts blocks is not on a page"
    seen: set[tuple[int, int]] = set()
    for run in document.page_map:
        if run.first < 0:
            placed = any(area.offset <= run.offset < area.offset + area.length for area in document.areas)
            assert placed or not document.text[run.offset : run.offset + run.length].strip()
            continue
        places = {(run.page, run.first + place) for place in range(run.length)}
        assert not places & seen, "each of the page's letters leads back to one place"
        seen |= places
    for block in document.blocks:
        if block.end > block.start and block.page is not None:
            pages = {run.page for run in document.page_map if run.offset < block.end and run.offset + run.length > block.start}
            assert block.page in pages
    _check_boxes(data, document)


def _check_boxes(data: bytes, document: Document) -> None:
    pdf = open_pdf(data)
    boxes = {number: pdf[number - 1].get_mediabox() for number in range(1, len(pdf) + 1)}
    pdf.close()
    for block in document.blocks:
        found = rectangles(data, document, block.span) if block.end > block.start else []
        assert found or block.end == block.start, "every block has its place in the original"
        for page, x0, y0, x1, y1 in found:
            left, low, right, high = boxes[page]
            assert left - 120 <= x0 < x1 <= right + 120, "on the sheet, or where a line runs out of it"
            assert low - 120 <= y0 < y1 <= high + 120


@pytest.mark.parametrize("name", CASES)
def test_all_of_a_case_is_on_its_pages(case: Find, name: str) -> None:
    data = case(f"pdf/{name}.pdf").read_bytes()
    check_map(data, read_pdf(data))


def test_all_of_a_typeset_report_is_on_its_pages() -> None:
    data = typeset(TYPESET)
    document = read_pdf(data)
    assert len(document.pages) > 1
    check_map(data, document)
    hyphened = document.text.count("transportation") + document.text.count("Transportation")
    assert hyphened == 60, "no word stays broken"


def test_any_page_is_mapped() -> None:
    """In a process of its own, as in the program, where neither typesetter nor reader shares the window's."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.sources.any_page"], cwd=root, capture_output=True, text=True, timeout=55, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, 69_000), value=st.integers(0, 255))
def test_a_damaged_file_is_read_or_refused(case_data: bytes, cut: int, value: int) -> None:
    data = bytearray(case_data)
    data[min(cut, len(data) - 1)] = value
    try:
        document = read_pdf(bytes(data))
    except SourceError:
        return
    covered = [run.offset for run in document.page_map]
    assert covered == sorted(covered)


@pytest.fixture(scope="module")
def case_data() -> bytes:
    path = Path(__file__).parents[3] / "shared" / "cases" / "pdf" / "commentary.pdf"
    return path.read_bytes() if path.exists() else typeset(TYPESET)
