"""Pages drawn in a worker: ink where the characters' boxes are, and no harm from what is broken."""

import os
import signal
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.sources.pdf_made import BROKEN, SLOW, contents, pdf_of, prose
from workbench.sources.errors import Damaged, Encrypted, ReaderFailed, SourceError, TooLarge, WrongPassword
from workbench.sources.limits import Limits
from workbench.sources.page_process import PageProcess
from workbench.sources.pdf import read_pdf
from workbench.sources.pdf_pages import Tile

Find = Callable[[str], Path]
SCALE = 2.0


@pytest.fixture
def process() -> Iterator[PageProcess]:
    with PageProcess() as made:
        yield made


def whole(sizes: tuple[tuple[float, float], ...], page: int, scale: float = SCALE) -> Tile:
    width, height = sizes[page - 1]
    return Tile(0, 0, round(width * scale), round(height * scale))


def dark(pixels: bytes, tile: Tile) -> set[tuple[int, int]]:
    """Return where there is ink, in steps of one pixel."""
    return {(at % tile.width, at // tile.width) for at, value in enumerate(pixels[::4]) if value < 110}


def boxes_of(found: "array[float]") -> list[tuple[float, ...]]:
    return [tuple(found[at : at + 4]) for at in range(0, len(found), 4) if found[at + 2] > found[at]]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, [50, 300, 400, 800]])
def test_the_boxes_stand_on_the_ink_however_a_page_is_turned_and_cropped(
    process: PageProcess, turn: int, crop: list[int] | None
) -> None:
    data = pdf_of([contents(["Harbour", "Cranes"])], turn={1: turn}, crop={1: crop} if crop else None)
    sizes = process.open(data)
    across = turn in (90, 270)
    width, height = (350.0, 500.0) if crop else (595.0, 842.0)
    assert sizes == ((height, width) if across else (width, height),)
    tile = whole(sizes, 1)
    ink = dark(process.draw(1, SCALE, tile), tile)
    boxes = boxes_of(process.boxes(1))
    assert len(boxes) == 13
    assert ink
    for x0, y0, x1, y1 in boxes:
        assert any(x0 * SCALE <= x <= x1 * SCALE and y0 * SCALE <= y <= y1 * SCALE for x, y in ink)
    inside = {
        (x, y)
        for x, y in ink
        if any(x0 * SCALE - 2 <= x <= x1 * SCALE + 2 and y0 * SCALE - 2 <= y <= y1 * SCALE + 2 for x0, y0, x1, y1 in boxes)
    }
    assert inside == ink


def test_tiles_make_up_the_whole_page(process: PageProcess) -> None:
    sizes = process.open(pdf_of([contents(prose(20))]))
    tile = whole(sizes, 1)
    page = process.draw(1, SCALE, tile)
    top = process.draw(1, SCALE, Tile(0, 0, tile.width, 300))
    rest = process.draw(1, SCALE, Tile(0, 300, tile.width, tile.height - 300))
    assert top + rest == page


def test_a_broken_page_is_told_and_the_others_are_drawn(process: PageProcess) -> None:
    sizes = process.open(pdf_of([contents(["One"]), BROKEN, contents(["Three"]), b"", b"q 0 0 595 842 re W* n Q"]))
    with pytest.raises(Damaged) as told:
        process.draw(2, SCALE, whole(sizes, 2))
    assert told.value.detail == "page"
    assert process.is_open
    for page in (1, 3, 4, 5):
        tile = whole(sizes, page)
        assert bool(dark(process.draw(page, SCALE, tile), tile)) == (page in {1, 3})


def test_a_page_that_is_none_and_a_picture_too_large_are_refused(process: PageProcess) -> None:
    process.open(pdf_of([contents(["One"])]))
    for page, tile in ((2, Tile(0, 0, 10, 10)), (0, Tile(0, 0, 0, 10)), (1, Tile(0, 0, 100_000, 100_000))):
        with pytest.raises(Damaged):
            process.draw(page, SCALE, tile)
    assert process.draw(1, SCALE, Tile(0, 0, 1, 1)) == b"\xff\xff\xff\xff"


def test_a_worker_that_dies_is_told_and_a_new_one_goes_on(process: PageProcess) -> None:
    data = pdf_of([contents(["One"])])
    sizes = process.open(data)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    with pytest.raises(ReaderFailed):
        process.draw(1, SCALE, whole(sizes, 1))
    assert not process.is_open
    assert process.open(data) == sizes
    assert process.draw(1, SCALE, whole(sizes, 1))


def test_a_call_that_waits_ends_when_another_thread_stops_the_worker(process: PageProcess) -> None:
    slow = contents(["One"]) + b"\n" + SLOW * 20_000
    sizes = process.open(pdf_of([slow]))
    stopper = threading.Timer(0.2, process.stop)
    stopper.start()
    start = time.monotonic()
    draw_on = partial(_draw_for_ever, process, whole(sizes, 1))
    with pytest.raises(SourceError):
        draw_on()
    assert time.monotonic() - start < 5
    stopper.join()


def _draw_for_ever(process: PageProcess, tile: Tile) -> None:
    while True:
        process.draw(1, SCALE, tile)


def test_memory_has_an_end() -> None:
    with PageProcess(Limits(memory=120 << 20)) as process:
        process.open(pdf_of([contents(["One"])]))
        with pytest.raises((TooLarge, ReaderFailed)):
            process.draw(1, 10.0, Tile(0, 0, 6800, 7000))


@pytest.mark.parametrize(
    ("name", "password", "error"),
    [
        ("encrypted_user_password_is_sesam", "", Encrypted),
        ("encrypted_user_password_is_sesam", "wrong", WrongPassword),
        ("html_named", "", Damaged),
        ("empty", "", Damaged),
        ("truncated", "", Damaged),
    ],
)
def test_what_can_not_be_opened_is_told(
    process: PageProcess, case: Find, name: str, password: str, error: type[SourceError]
) -> None:
    with pytest.raises(error):
        process.open(case(f"pdf/{name}.pdf").read_bytes(), password)


@pytest.mark.parametrize("name", ["commentary", "two_column", "arabic", "hidden_and_odd_text", "leading_garbage"])
def test_each_letter_of_the_text_has_its_box_on_the_page(process: PageProcess, case: Find, name: str) -> None:
    data = case(f"pdf/{name}.pdf").read_bytes()
    document = read_pdf(data)
    sizes = process.open(data)
    boxes = {page: process.boxes(page) for page in {run.page for run in document.page_map}}
    for run in document.page_map:
        if run.first >= 0:
            assert 4 * (run.first + run.length) <= len(boxes[run.page])
            width, height = sizes[run.page - 1]
            for place in range(run.first, run.first + run.length):
                x0, y0, x1, y1 = boxes[run.page][4 * place : 4 * place + 4]
                assert -20 <= x0 <= x1 <= width + 20
                assert -20 <= y0 <= y1 <= height + 20


def test_a_password_opens_the_pages(process: PageProcess, case: Find) -> None:
    sizes = process.open(case("pdf/encrypted_user_password_is_sesam.pdf").read_bytes(), "sesam")
    assert dark(process.draw(1, SCALE, whole(sizes, 1)), whole(sizes, 1))
