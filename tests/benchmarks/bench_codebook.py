"""The codebook at scale: a key stroke in the filter over 2,000 themes and 10,000 entities, counts over 1,000,000 codings."""

import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from tests.benchmarks.work import SYLLABLES
from tests.project.worlds import add_text
from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.records import codebook, theme_counts
from workbench.exchange.codebook_entries import Entry
from workbench.exchange.codebook_import import import_codebook
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.entity import Entity
from workbench.model.ids import new_id
from workbench.model.moment import now
from workbench.model.passage import Passage
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.attach.model import CandidateModel
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.codebook import CodebookPane
from workbench.ui.palette_matching import folded
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.workspace.attaching import known_of

THEMES, ENTITIES = 2_000, 10_000
TYPED = ("s", "sh", "shi", "shik", "shi", "sh", "k", "kr", "kra", "ra", "")
CODINGS = 1_000_000
SAMPLES = 30


def milliseconds(act: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def name(chance: random.Random, number: int) -> str:
    """A made-up name, no two alike."""
    return f"{''.join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()} {number}"


def fill(project: Project) -> list[int]:
    """Make the themes, 40 to a branch, and the entities; returns the themes' ids."""
    chance = random.Random(3)
    entries, branch = [], ""
    for number in range(THEMES):
        made = name(chance, number)
        if number % 40 == 0:
            branch = made
        entries.append(Entry((branch,) if number % 40 == 0 else (branch, made), "What is said of it. " * 3, line=number + 1))
    import_codebook(project, entries)
    with project.step(Act.SAMPLE) as step:
        rows = [
            {
                "id": new_id(), "kind": "Person", "name": name(chance, number), "description": "", "key": "",
                "created_at": now(), "analyst_id": step.analyst_id, "forms": "", "is_sought": True,
            }
            for number in range(ENTITIES)
        ]  # fmt: skip
        step.insert(Entity, rows)
    return [theme.id for theme in codebook(project.reading, {})]


def run() -> list[dict[str, Any]]:
    """Time the filter, and the counts (with --big over 1,000,000 codings, else over 100,000)."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        create(Path(folder) / "p.workbench", "Bench", "Anna Kowal") as project,
    ):
        themes = fill(project)
        rows = _filter_rows(project, Theme(application, "light"))
        return rows + _count_rows(project, themes, CODINGS if "--big" in sys.argv else CODINGS // 10)


# --- the filter


def _filter_rows(project: Project, theme: Theme) -> list[dict[str, Any]]:
    catalogue = Catalogue(project)
    pane = CodebookPane(catalogue, theme.tokens)
    pane.resize(280, 900)
    pane.show()
    until = time.perf_counter() + 4  # the letters are folded ahead, while an analyst reads
    while time.perf_counter() < until:
        QApplication.processEvents()
    ours, painted = [], []
    for _round in range(4):
        for typed in TYPED:
            ours.append(milliseconds(lambda typed=typed: pane.filter.setText(typed)))  # type: ignore[misc]
            painted.append(ours[-1] + milliseconds(QApplication.processEvents))
    plain = [milliseconds(lambda typed=typed: _plainly(catalogue, typed)) for typed in TYPED]  # type: ignore[misc]
    floor = [milliseconds(lambda typed=typed: _floor(catalogue, typed)) for typed in TYPED]  # type: ignore[misc]
    pane.close()
    note = f"{THEMES:,} themes, {ENTITIES:,} entities; plain: fold and compare every name; floor: compare folded names"
    asked, middle = _attach_field(catalogue), statistics.median
    return [
        _row("a key in the filter, shown", painted, "16 ms", middle(plain), middle(floor), note),
        _row("a key in the attach field, found", asked, "16 ms", middle(plain), middle(floor), note),
    ]


def _attach_field(catalogue: Catalogue) -> list[float]:
    model, known = CandidateModel(), known_of(catalogue)
    model.show(known, "")
    while model.letters.prepare(1000):
        pass
    model.show(known, "x")
    return [milliseconds(lambda typed=typed: model.show(known, typed)) for _round in range(4) for typed in TYPED]  # type: ignore[misc]


def _plainly(catalogue: Catalogue, typed: str) -> int:
    wanted = folded(typed)
    folded.cache_clear()
    names = [*(one.name for one in catalogue.themes.values()), *(one.name for one in catalogue.entities.values())]
    return sum(wanted in folded(one) for one in names)


_FOLDED: list[str] = []


def _floor(catalogue: Catalogue, typed: str) -> int:
    if not _FOLDED:
        _FOLDED.extend(folded(one.name) for one in (*catalogue.themes.values(), *catalogue.entities.values()))
    return sum(typed in one for one in _FOLDED)


# --- the counts


def _count_rows(project: Project, themes: list[int], count: int) -> list[dict[str, Any]]:
    version = add_text(project, "Words. " * 4000)
    code(project, version, themes, count)
    counted = [milliseconds(lambda: theme_counts(project.reading)) for _ in range(7)]
    raw = [milliseconds(lambda: _raw(project.path)) for _ in range(7)]
    plain = [milliseconds(lambda: _one_by_one(project, themes[:200])) * len(themes) / 200]
    note = f"{count:,} codings; plain: a query a theme; floor: sqlite3 alone"
    rows = [_row("counts of all themes", counted, "100 ms, off the window's thread", plain[0], statistics.median(raw), note)]
    return rows + _window_rows(project, version, themes, count)


def code(project: Project, version: int, themes: list[int], count: int) -> None:
    """Write passages and ten codings on each, in bulk."""
    moment, number = now(), 0
    while number < count:
        with project.step(Act.SAMPLE) as step:
            common = {"version_id": version, "analyst_id": step.analyst_id, "created_at": moment}
            said = {"gist": "", "comment": "", "claimed_as": "", "says_who": "", "is_key": False}
            passages = [
                {"id": new_id(), "limits": f"{at}-{at + 5}", **said, **common} for at in range(number, number + 50_000, 10)
            ]
            step.insert(Passage, passages)
            codings = [
                {
                    "id": new_id(), "passage_id": one["id"], "entity_id": None,
                    "theme_id": themes[(number // 10 + at * 7 + each * 13) % len(themes)], "comment": "", **common,
                }
                for at, one in enumerate(passages)
                for each in range(10)
            ]  # fmt: skip
            step.insert(Coding, codings)
        number += 50_000
    with project.step(Act.SAMPLE) as step:
        step.execute(text("ANALYZE"))


def _raw(path: Path) -> int:
    connection = sqlite3.connect(path)
    sql = "SELECT theme_id, count(*) FROM coding WHERE theme_id IS NOT NULL GROUP BY theme_id"
    found = len(connection.execute(sql).fetchall())
    connection.close()
    return found


def _one_by_one(project: Project, themes: list[int]) -> None:
    for one in themes:
        project.reading.value(text(f"SELECT count(*) FROM coding WHERE theme_id = {one}"))


def _window_rows(project: Project, version: int, themes: list[int], count: int) -> list[dict[str, Any]]:
    """How long the window's thread is held by an act's change of the counts, and by opening."""
    catalogue, bridge = Catalogue(project), ChangeBridge(project)
    bridge.changed.connect(catalogue.take)
    opened = milliseconds(lambda: catalogue.themes)
    until = time.perf_counter()
    while not catalogue.is_counted and time.perf_counter() - until < 10:
        QApplication.processEvents()
    chance, times = random.Random(5), []
    for _ in range(SAMPLES):
        start, theme = chance.randrange(20_000), chance.choice(themes)
        begin = time.perf_counter()
        attach(project, version, [Span(start, start + 8)], ThemeTarget(theme))
        times.append((time.perf_counter() - begin) * 1000)
        _ = catalogue.themes
    bridge.stop()
    note = f"{count:,} codings"
    return [
        _row("themes for the window at opening, held", [opened], "", None, None, note),
        _row("attach with the counts right at once, held", times, "25 ms", None, None, note),
    ]


def _row(
    act: str, times: list[float], target: str, plain: float | None, floor: float | None, note: str
) -> dict[str, Any]:  # fmt: skip
    highest = sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]
    return {
        "act": act, "ours_ms": statistics.median(times), "plain_ms": plain, "floor_ms": floor, "target": target,
        "note": f"99 %: {highest:.1f} ms; {note}",
    }  # fmt: skip


if __name__ == "__main__":
    for one in run():
        print(one)
