"""The project file: acts, undo, bulk writes and counts, beside bare SQLite doing the same."""

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from tests.project.worlds import add_text
from workbench.analysis.frequencies import themes_by_version
from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.passages import CONTEXT
from workbench.coding.records import codebook, marks
from workbench.coding.themes import create_theme, delete_theme
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.ids import new_id
from workbench.model.moment import now
from workbench.model.passage import Fragment, Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project import journal
from workbench.project.opening import create, open_project
from workbench.project.project import Project

Row = dict[str, Any]
LINE = "The delegation stayed in the capital until the last of the crates had been counted at the gate. "
SAMPLES = 200


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for the run."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def milliseconds(act: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def row(
    act: str, ours: float, target: str = "", *, plain: float | None = None, floor: float | None = None, note: str = ""
) -> Row:
    """One row of the table."""
    return {"act": act, "ours_ms": ours, "plain_ms": plain, "floor_ms": floor, "target": target, "note": note}


def percentile(times: list[float]) -> str:
    """The time that 99 of 100 do not exceed, in words."""
    return f"99 %: {sorted(times)[int(len(times) * 0.99)]:.2f} ms"


def bare_commits(path: Path) -> list[float]:
    """What the disk costs: the same three rows written and committed by SQLite alone, WAL, synchronous=FULL."""
    connection = sqlite3.connect(path, isolation_level=None)
    for sql in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE r(id INTEGER PRIMARY KEY, a, b, words TEXT)",
    ):
        connection.execute(sql)

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for _row in range(3):
            connection.execute("INSERT INTO r VALUES(?,?,?,?)", (new_id(), 1, 2, LINE))
        connection.execute("COMMIT")

    times = [milliseconds(commit) for _ in range(SAMPLES)]
    connection.close()
    return times


def attach_and_undo(project: Project, version: int, length: int, note: str, floor: float) -> list[Row]:
    """Attach passages one by one, then undo them, with somebody listening."""
    project.subscribe(lambda changes: None)
    theme, chance = create_theme(project, "Benchmark"), random.Random(1)
    starts = chance.sample(range(length - 300), SAMPLES)  # no place twice: each is an act
    attach(project, version, [Span(0, 4)], ThemeTarget(theme))
    done = [milliseconds(lambda s=s: attach(project, version, [Span(s, s + 200)], ThemeTarget(theme))) for s in starts]
    undone = [milliseconds(project.undo) for _ in range(SAMPLES)]
    return [
        row(f"attach a passage{note}", statistics.median(done), "median 10, 99 % 25 ms", floor=floor, note=percentile(done)),
        row(f"undo it{note}", statistics.median(undone), "median 10, 99 % 25 ms", floor=floor, note=percentile(undone)),
    ]


def coded_rows(
    version: int, analyst: int, themes: list[int], number: int, begin: int = 0
) -> tuple[list[Row], list[Row], list[Row]]:
    """Rows of passages with one fragment and one coding each."""
    passages: list[Row] = []
    fragments: list[Row] = []
    codings: list[Row] = []
    moment, chance = now(), random.Random(2)
    for place in range(begin, begin + number):
        start = place * 3
        passage = new_id()
        passages.append(
            {
                "id": passage,
                "version_id": version,
                "limits": f"{start}-{start + 40}",
                "gist": "",
                "comment": "",
                "claimed_as": "",
                "says_who": "",
                "is_key": False,
                "analyst_id": analyst,
                "created_at": moment,
            }
        )
        fragments.append(
            {
                "id": new_id(),
                "passage_id": passage,
                "version_id": version,
                "position": 0,
                "start": start,
                "end": start + 40,
                "exact": LINE[:40],
                "prefix": LINE[:CONTEXT],
                "suffix": LINE[:CONTEXT],
            }
        )
        codings.append(
            {
                "id": new_id(),
                "passage_id": passage,
                "version_id": version,
                "theme_id": chance.choice(themes),
                "entity_id": None,
                "analyst_id": analyst,
                "comment": "",
                "created_at": moment,
            }
        )
    return passages, fragments, codings


def insert_codings(project: Project, codings: list[Row]) -> None:
    """Write codings in one step."""
    with project.step(Act.IMPORT) as step:
        step.insert(Coding, codings)


def bulk(folder: Path, number: int) -> tuple[list[Row], Path, int]:
    """Write many codings in one step, with the journal and, in a copy, without its triggers; returns the file coded."""
    path = folder / "bulk.workbench"
    with create(path, "Bulk", "A") as project:
        version = add_text(project, LINE * 50)
        themes = [create_theme(project, f"theme {n}") for n in range(40)]
        analyst = project._current_analyst("do")
        passages, fragments, codings = coded_rows(version, analyst, themes, number)
        with project.step(Act.IMPORT) as step:
            step.insert(Passage, passages)
            step.insert(Fragment, fragments)
        project.copy_to(folder / "without.workbench")
        with_journal = milliseconds(lambda: insert_codings(project, codings))
    with open_project(folder / "without.workbench", "A") as project:
        assert project._writer is not None
        with project._writer.connect() as connection:
            journal.drop_triggers(connection)
            connection.commit()

        def without() -> None:
            with project._transaction() as connection:
                for begin in range(0, number, 5_000):
                    connection.execute(table_of(Coding).insert(), codings[begin : begin + 5_000])

        plain = milliseconds(without)
    floor = raw_bulk(folder / "without.workbench", codings)
    note = f"{with_journal / plain:.2f} x the same without the journal"
    return (
        [
            row(
                f"{number:,} codings in one step",
                with_journal,
                "3 x without journal",
                floor=plain,
                note=f"{note}; bare sqlite3 {floor:.0f} ms",
            )
        ],
        path,
        version,
    )


def raw_bulk(path: Path, codings: list[Row]) -> float:
    """The same rows by sqlite3's executemany into the same table and indexes."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DELETE FROM coding")
    names = list(codings[0])
    sql = f"INSERT INTO coding({','.join(names)}) VALUES({','.join('?' * len(names))})"
    values = [tuple(coding.values()) for coding in codings]

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(sql, values)
        connection.execute("COMMIT")

    taken = milliseconds(write)
    connection.close()
    return taken


def on_many(path: Path, version: int) -> list[Row]:
    """What a project of many codings costs: opening, counting, one act, the undo of a large one."""
    opened = milliseconds(lambda: open_project(path, "A").close())
    with open_project(path, "A") as project:
        number = project.reading.value(select(func.count()).select_from(table_of(Coding)))
        what = f" of {number:,}"
        counted = min(milliseconds(lambda: codebook(project.reading)) for _ in range(5))
        plain = milliseconds(lambda: plain_counts(project))
        rows = [
            row(f"open and close a project{what}", opened, note="with quick check and a backup that is due or not"),
            row(
                f"codebook with counts{what}",
                counted,
                "30 ms at 50,000",
                plain=plain,
                note="plain: a count for each theme over loaded objects",
            ),
            row(
                f"themes by source{what}",
                min(milliseconds(lambda: themes_by_version(project.reading)) for _ in range(3)),
                "100 ms at 1,000,000",
            ),
            row(
                f"marks of a screen{what}",
                min(milliseconds(lambda: marks(project.reading, version, 9_000, 12_000)) for _ in range(5)),
                "painted first",
            ),
            row(f"history, 200 steps{what}", min(milliseconds(project.history) for _ in range(5))),
            row(
                f"what undo would undo{what}",
                min(milliseconds(project.to_undo) for _ in range(20)),
                note="asked after every act",
            ),
        ]
        rows += attach_and_undo(project, version, 4_000, what.replace(" of", " among"), 0.0)
        return rows


def plain_counts(project: Project) -> None:
    """The plain way: load every coding as an object and count in Python."""
    from sqlmodel import Session

    with project.reading.connection() as connection, Session(bind=connection) as session:
        counts: dict[int | None, int] = {}
        for coding in session.scalars(select(Coding)):
            counts[coding.theme_id] = counts.get(coding.theme_id, 0) + 1


def undo_of_many(folder: Path) -> list[Row]:
    """Undo and redo a step of 10,000 rows: a theme with 10,000 codings is deleted."""
    with create(folder / "many.workbench", "Many", "A") as project:
        version = add_text(project, LINE * 50)
        theme = create_theme(project, "All")
        other = create_theme(project, "Other")
        passages, fragments, codings = coded_rows(version, project._current_analyst("do"), [theme], 10_000)
        kept = [{**coding, "id": new_id(), "theme_id": other} for coding in codings]
        with project.step(Act.IMPORT) as step:
            step.insert(Passage, passages)
            step.insert(Fragment, fragments)
            step.insert(Coding, codings + kept)
        deleted = milliseconds(lambda: delete_theme(project, theme))
        return [
            row("delete a theme with 10,000 codings", deleted),
            row("undo that", milliseconds(project.undo), "400 ms"),
            row("redo that", milliseconds(project.redo), "400 ms"),
        ]


def a_million(folder: Path) -> list[Row]:
    """Counts, acts and undo among a million codings over 500 sources."""
    path = folder / "million.workbench"
    with create(path, "Million", "A") as project:
        first = add_text(project, LINE * 50)
        themes = [create_theme(project, f"theme {n}") for n in range(200)]
        analyst = project._current_analyst("do")
        template = project.reading.row(select(table_of(SourceVersion)))
        assert template is not None
        versions = [first]
        with project.step(Act.IMPORT) as step:
            for number in range(499):
                source = Source(title=f"s{number}", kind="text")
                step.add(source)
                step.session.flush()
                values = {**template._mapping, "id": new_id(), "source_id": source.id}
                step.insert(SourceVersion, [values])
                versions.append(values["id"])
        for version in versions:
            with project.step(Act.IMPORT) as step:
                for model, rows in zip((Passage, Fragment, Coding), coded_rows(version, analyst, themes, 2_000), strict=True):
                    step.insert(model, rows)
    return on_many(path, first)


def run(big: bool = False) -> list[Row]:
    """Run all; big: with a million codings too."""
    rows: list[Row] = []
    with scratch() as folder:
        floor = statistics.median(bare_commits(folder / "bare.db"))
        for size, words in ((100_000, ", source of 100 k"), (10_000_000, ", source of 10 M")):
            with create(folder / f"{size}.workbench", "One", "A") as project:
                version = add_text(project, LINE * (size // len(LINE)))
                rows += attach_and_undo(project, version, size // len(LINE) * len(LINE), words, floor)
        rows += undo_of_many(folder)
        made, path, version = bulk(folder, 100_000)
        rows += made + on_many(path, version)
        if big:
            rows += a_million(folder)
    for each in rows:
        each["floor_ms"] = each["floor_ms"] or None
    return rows
