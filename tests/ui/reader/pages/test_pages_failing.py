"""Pages that can't be drawn: a file that went away is not read over and over, one page keeps none of the others back."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.sources.pdf_made import contents, pdf_of, prose
from tests.ui.reader.pages.pages_hands import Desk, Maker, is_sharp, problem_of, worker_pid
from workbench.sources.errors import ReaderFailed
from workbench.sources.pdf import read_pdf
from workbench.sources.pdf_pages import Tile
from workbench.ui.reader.pages import drawer
from workbench.ui.reader.pages.drawer import Drawer, Wish
from workbench.ui.reader.pages.page_map import PageMap
from workbench.ui.reader.pages.pictures import Key


class Share:
    """Where the original lies; it may go away."""

    def __init__(self, data: bytes) -> None:
        self.data, self.away, self.reads = data, False, 0

    def __call__(self) -> bytes:
        self.reads += 1
        if self.away:
            raise OSError
        return self.data


@pytest.fixture
def away(show: Maker, monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, Share]:
    """Pages whose worker was let go and whose file is gone when it is needed again."""
    monkeypatch.setattr(drawer, "PATIENCE", 0.2)
    share = Share(pdf_of([contents(prose(30, number)) for number in range(1, 13)]))
    desk = show(share.data, None, share)
    desk.wait_for(1)
    desk.qtbot.waitUntil(lambda: worker_pid(desk.pages) is None, timeout=10_000)
    share.away = True
    desk.pages.set_zoom(desk.pages.zoom.stepped(1))
    desk.qtbot.waitUntil(lambda: desk.pages.problem is not None, timeout=10_000)
    return desk, share


def test_a_file_that_went_away_is_read_once_and_the_reason_shown(away: tuple[Desk, Share]) -> None:
    desk, share = away
    assert share.reads == 2
    strip = desk.pages.viewport().grab().toImage().copy(0, 0, desk.pages.viewport().width(), 60)
    for turn in range(30):
        desk.pages.scroll_by(40 * (-1) ** turn)
        desk.pages.viewport().repaint()
        desk.qtbot.wait(5)
    assert share.reads == 2
    bare = desk.pages.viewport().grab().toImage().copy(0, 0, desk.pages.viewport().width(), 60)
    assert strip == bare, "the words stay over what scrolls below them"


def test_a_click_tries_again_and_the_place_stays(away: tuple[Desk, Share]) -> None:
    desk, share = away
    pages = desk.pages
    pages.show_at(desk.reader.document.pages[6], 0)
    desk.qtbot.wait(20)
    assert pages.place() == desk.reader.document.pages[6]
    desk.click(pages.viewport().rect().center())
    desk.qtbot.waitUntil(lambda: share.reads == 3, timeout=10_000)
    share.away = False
    desk.click(pages.viewport().rect().center())
    desk.qtbot.waitUntil(lambda: pages.problem is None, timeout=10_000)
    desk.wait_for(7)
    assert share.reads == 4
    assert pages.page_of(pages.place()) == 7
    assert is_sharp(pages, 7)


class Fake:
    """A worker without a process; acts: what drawing a page does the first time."""

    acts: dict[int, BaseException]

    def __init__(self) -> None:
        self.is_open = False

    def open(self, _data: bytes, _password: str) -> tuple[tuple[float, float], ...]:
        self.is_open = True
        return ((100.0, 100.0),) * 3

    def draw(self, page: int, _scale: float, tile: Tile) -> bytes:
        error = self.acts.pop(page, None)
        if error is not None:
            self.is_open = not isinstance(error, ReaderFailed)
            raise error
        return bytes(4 * tile.width * tile.height)

    def close(self) -> None:
        self.is_open = False

    stop = close


class Hasty(Drawer):
    """A view that scrolls asks for the same again whenever the thread looks for its next task."""

    wishes: tuple[Wish, ...] = ()

    def _wait(self) -> bool:
        if self.wishes:
            self.want(self.wishes)
        return super()._wait()


Run = Callable[[dict[int, BaseException]], tuple[Hasty, list[int], list[tuple[Wish, BaseException]]]]


@pytest.fixture
def run(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a drawer whose worker fails as told, and what it drew and gave up."""

    def make(acts: dict[int, BaseException]) -> tuple[Hasty, list[int], list[tuple[Wish, BaseException]]]:
        monkeypatch.setattr(Fake, "acts", acts, raising=False)
        monkeypatch.setattr(drawer, "PageProcess", Fake)
        made = Hasty(read_pdf(pdf_of([contents(prose(3))] * 3)), lambda: b"")
        drawn, failed = list[int](), list[tuple[Wish, BaseException]]()
        made.drawn.connect(lambda key, _image: (drawn.append(key.page), made.arrived(key)))
        made.page_failed.connect(lambda wish, error: failed.append((wish, error)))
        return made, drawn, failed

    return make


def key(page: int) -> Key:
    """Return the wish for a small picture."""
    return Key(page, 1.0, Tile(0, 0, 4, 4))


def test_whatever_a_page_raises_the_others_are_drawn(run: Run, qtbot: QtBot) -> None:
    error = RuntimeError("a page that nobody thought of")
    made, drawn, failed = run({2: error})
    with qtbot.waitSignal(made.opened, timeout=10_000):
        made.open()
    made.want([key(2), key(3)])
    qtbot.waitUntil(lambda: drawn == [3], timeout=10_000)
    assert failed == [(key(2), error)]
    made.close()


def test_a_page_whose_worker_died_is_drawn_though_it_is_asked_for_meanwhile(run: Run, qtbot: QtBot) -> None:
    made, drawn, failed = run({1: ReaderFailed("", "exit")})
    with qtbot.waitSignal(made.opened, timeout=10_000):
        made.open()
    made.wishes = (key(1),)
    made.want([key(1)])
    qtbot.waitUntil(lambda: 1 in drawn, timeout=10_000)
    assert not failed
    made.wishes = ()
    made.close()


def test_an_error_without_a_name_is_no_damage(show: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_self: object, _places: PageMap, _page: int, _boxes: object) -> None:
        raise ValueError

    monkeypatch.setattr("workbench.ui.reader.pages.letters.PageLetters.__init__", broken)
    desk = show(pdf_of([contents(prose(3))]))
    desk.qtbot.waitUntil(lambda: problem_of(desk.pages, 1) is not None, timeout=10_000)
    assert isinstance(problem_of(desk.pages, 1), ValueError)
