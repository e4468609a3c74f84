"""What an analyst comes back to: the line in every source, the tabs in either half; also after a crash."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from workbench.ui.reader.standing import Standing
from workbench.ui.settings import Settings, number_of
from workbench.ui.window.tabs import Tabs
from workbench.ui.workspace import ReaderHost

EVERY = 15_000
"""Milliseconds after which the places are written down, so that a crash loses no more than these."""

SOON = 2_000
"""Milliseconds after which another set of tabs is written down."""

LATELY = 60
"""Keys of tabs that were in front lately that are kept."""

BESIDE = "beside "
"""What stands before the key of a tab of the right half."""

WIDEST = 100_000
"""Pixels of both halves together beyond which what is kept is garbage."""

Open = Callable[[int, int], object]
"""Opens what has this id in this half, or does nothing if it is gone."""


class Remembering(QObject):
    """Keeps places and tabs of one project, known by its guid, in the settings."""

    def __init__(self, settings: Settings, guid: str, tabs: Tabs) -> None:
        super().__init__()
        self._settings, self._guid, self._tabs = settings, guid, tabs
        self._closed: dict[int, Standing] = {}
        self._lately: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.write)

    # --- places

    def standing(self, source_id: int) -> Standing | None:
        """Return where a source was read last, None if it never was."""
        place = self._settings.place(self._guid, source_id)
        return self._closed.get(source_id) or (Standing(*place) if place is not None else None)

    def keep(self, source_id: int, standing: Standing) -> None:
        """Keep where a source stood as its tab is closed."""
        self._closed[source_id] = Standing(standing.place, standing.from_top)

    def view(self, source_id: int) -> str:
        """Return how a source was looked at last: ``text``, ``page`` or ``both``."""
        kept = self._views().get(str(source_id), "text")
        return kept if isinstance(kept, str) else "text"

    def keep_view(self, source_id: int, name: str) -> None:
        """Keep how a source is looked at; as text is what need not be kept."""
        kept = {**self._views(), str(source_id): name}
        if name == "text":
            del kept[str(source_id)]
        self._settings.set("views", {**self._settings.get("views", {}), self._guid: kept})

    def _views(self) -> dict[str, object]:
        kept = self._settings.get("views", {}).get(self._guid)
        return kept if isinstance(kept, dict) else {}

    def begin(self) -> None:
        """Write down now and then, from now on."""
        kept = self._settings.get("lately", {}).get(self._guid)
        self._lately = [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []
        self._note_front(self._tabs.current)
        self._tabs.current_changed.connect(self._note_front)

    def end(self) -> None:
        """Write down a last time which tabs are open; `write_places` follows once they are closed."""
        self._tabs.current_changed.disconnect(self._note_front)
        self.write()
        self._timer.stop()

    def write(self) -> None:
        """Write places and tabs down; the file is touched only if something is another than before."""
        self._timer.start(EVERY)
        shown = [self._tabs.page(self._tabs.current_of(half), half) for half in (0, 1)]
        pages = sorted(self._tabs.pages(), key=lambda page: page in shown)  # of one source twice, the one on view counts
        for page in pages:
            if isinstance(page, ReaderHost) and not page.is_old:
                self.keep(page.source.id, Standing.of(page.page))
        self.write_places()
        self._settings.set_tabs(self._guid, self._layout())
        self._settings.set("lately", {**self._settings.get("lately", {}), self._guid: self._lately})

    def write_places(self) -> None:
        """Write the places down of which is known where they stand."""
        places = {one: (standing.place, standing.from_top) for one, standing in self._closed.items()}
        self._settings.set_places(self._guid, places)

    # --- tabs

    def lately(self) -> list[str]:
        """Return the keys of the tabs that were in front, the one that is now first, then the one before."""
        return self._lately

    def _note_front(self, key: str) -> None:
        if key:
            self._lately = [key, *(one for one in self._lately if one != key)][:LATELY]
        self._timer.start(SOON)  # tabs come and go in bursts: written down once they have settled

    def _layout(self) -> list[str]:
        tabs = self._tabs
        lines = [*tabs.keys(0), *(BESIDE + key for key in tabs.keys(1))]
        lines += [f"current {tabs.current_of(0)}", f"current {BESIDE}{tabs.current_of(1)}"]
        if tabs.is_split:
            lines += [f"front {tabs.front}", "shares " + " ".join(map(str, tabs.shares))]
        return lines

    def open_tabs(self, openers: Mapping[str, Open], usual: list[str]) -> None:
        """Open the tabs as they were left; openers by kind: ``source``, ``brief``. usual: keys if nothing is known."""
        kept = self._settings.tabs(self._guid)
        for line in kept or usual:
            half, kind, number = _parsed(line)
            if kind in openers and number_of(number):
                openers[kind](number_of(number), half)
        told = dict(line.split(" ", 1) for line in reversed(kept) if line.startswith(("front ", "shares ")))
        for line in kept:
            if line.startswith("current "):
                half, kind, number = _parsed(line.removeprefix("current "))
                self._tabs.show_tab(f"{kind} {number}", half)
        widths = [number_of(word) for word in told.get("shares", "").split()]
        if 0 < sum(widths) < WIDEST:
            self._tabs.set_shares(widths)
        self._tabs.set_front(1 if told.get("front") == "1" else 0)


def _parsed(line: str) -> tuple[int, str, str]:
    """Read a key: the half, the kind and the number of its tab."""
    kind, _, number = line.removeprefix(BESIDE).partition(" ")
    return int(line.startswith(BESIDE)), kind, number
