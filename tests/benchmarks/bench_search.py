"""How fast all texts are searched: per key stroke to the first hits in context, and to the last; ours, a scan, the bare index.

The plain way reads every text and looks with str.find on its lower case; the floor is the raw FTS5 query for the same words.
With --big 5,000 texts of 20,000 letters besides 500. python tests/benchmarks/bench_search.py prints the rows.
"""

import importlib.util
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from work import text as made_text  # noqa: E402

from tests.project.worlds import add_text  # noqa: E402
from workbench.analysis.finding import Query  # noqa: E402
from workbench.analysis.search.everywhere import Everywhere  # noqa: E402
from workbench.analysis.search.excerpts import Excerpts  # noqa: E402
from workbench.analysis.search.found import SourceHits  # noqa: E402
from workbench.analysis.search.terms import terms_of  # noqa: E402
from workbench.model.act import Act  # noqa: E402
from workbench.project import indexing  # noqa: E402
from workbench.project.opening import create  # noqa: E402
from workbench.project.project import Project  # noqa: E402
from workbench.project.word_index import matching  # noqa: E402

SHARED = ROOT.parent / "shared" / "work" / "work.py"
LETTERS = 20_000
COMMON, RARE = "sanctions", "Zaporowiec-77"
PAGE = 12
"""Hits that fill the pane."""
Row = dict[str, Any]


def corpus(count: int) -> list[str]:
    """Return texts: the common word everywhere, the rare one in every tenth."""
    if SHARED.exists():
        spec = importlib.util.spec_from_file_location("shared_work", SHARED)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return [text for _name, text in module.corpus(count, LETTERS)]
    texts = [made_text(LETTERS, seed) for seed in range(count)]
    return [f"{text} {COMMON}{f' {RARE}' if number % 10 == 0 else ''}" for number, text in enumerate(texts)]


def fill(project: Project, texts: list[str]) -> None:
    """Bring the texts in, as one step: importing is measured elsewhere."""
    with project.step(Act.IMPORT, name="texts"):
        for number, text in enumerate(texts):
            add_text(project, text, f"Text {number}")


def indexed(project: Project, count: int) -> Row:
    """Make the index, and tell how long the longest write held up all others."""
    held: list[float] = []
    write = indexing._write

    def watched(*arguments: Any) -> None:
        began = time.perf_counter()
        write(*arguments)
        held.append((time.perf_counter() - began) * 1000)

    indexing._write = watched
    try:
        began = time.perf_counter()
        indexing.complete_index(project)
        whole = (time.perf_counter() - began) * 1000
    finally:
        indexing._write = write
    note = f"the longest write held up others for {max(held):.0f} ms, the median one for {statistics.median(held):.1f} ms"
    return {"act": f"index {count} texts", "ours_ms": whole, "target": "<= 50 ms a write", "note": note}


def first_page(searching: Everywhere, excerpts: Excerpts, query: Query) -> int:
    """Search until the pane is full of hits in context."""
    rows = []
    for found in searching.search(query, with_notes=False):
        assert isinstance(found, SourceHits)
        rows += [(found.text, found.hits.pieces(number)) for number in range(min(PAGE - len(rows), len(found.hits)))]
        if len(rows) >= PAGE:
            break
    return sum(1 for _ in excerpts.of(rows))


def all_of_it(searching: Everywhere, query: Query) -> int:
    """Search to the end and return the number of hits."""
    return sum(found.count for found in searching.search(query, with_notes=False) if isinstance(found, SourceHits))


def by_scan(project: Project, words: str) -> int:
    """Count by reading and looking into every text, as is done without an index."""
    sought, count = words.lower(), 0
    with project.reading.connection() as connection:
        rows = connection.exec_driver_sql("SELECT b.data FROM source_version v JOIN blob b ON b.hash=v.text_hash")
        for (data,) in rows:
            count += data.decode().lower().count(sought)
    return count


def by_index(project: Project, query: Query) -> int:
    """Ask the bare index."""
    with project.reading.connection() as connection:
        return len(matching(connection, " AND ".join(filter(None, (term.indexed for term in terms_of(query))))))


def median(act: Callable[[], object], times: int = 3) -> float:
    """Return the median of some runs, in ms."""
    return statistics.median(timed(act) for _ in range(times))


def timed(act: Callable[[], object]) -> float:
    """Return what an act takes, in ms."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def strokes(project: Project, word: str, target: str, count: int) -> Row:
    """Type a word letter by letter, as the pane searches after each."""
    searching, excerpts = Everywhere(project.reading), Excerpts(project.reading)
    first_page(searching, excerpts, Query("qq"))  # what opening the pane makes ready
    times = [timed(lambda end=end: first_page(searching, excerpts, Query(word[:end]))) for end in range(1, len(word) + 1)]
    return {
        "act": f"{count} texts, each key of “{word}”, first hits", "ours_ms": statistics.median(times),
        "plain_ms": median(lambda: by_scan(project, word), 1), "floor_ms": median(lambda: by_index(project, Query(word))),
        "target": target, "note": f"in context; the slowest key {max(times):.1f} ms",
    }  # fmt: skip


def whole(project: Project, words: str, count: int) -> Row:
    """Search to the last hit, cold and again."""
    searching, query = Everywhere(project.reading), Query(words)
    searching.texts()
    cold = timed(lambda: all_of_it(searching, query))
    return {
        "act": f"{count} texts, “{words}”, all hits", "ours_ms": median(lambda: all_of_it(searching, query)),
        "plain_ms": median(lambda: by_scan(project, words.strip('*"')), 1),
        "floor_ms": median(lambda: by_index(project, query)) if "*" not in words else None,
        "note": f"{all_of_it(searching, query):,} hits; the first time {cold:.0f} ms",
    }  # fmt: skip


def run(big: bool = False) -> list[Row]:
    """Measure 500 texts of 20,000 letters, and 5,000 if asked."""
    rows: list[Row] = []
    for count, target in ((500, "<= 15"), (5_000, "<= 40")) if big else ((500, "<= 15"),):
        with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "p.workbench", "P", "A") as project:
            fill(project, corpus(count))
            rows.append(indexed(project, count))
            rows += [strokes(project, word, target, count) for word in (COMMON, RARE)]
            rows += [whole(project, words, count) for words in (RARE, COMMON, f"{COMMON} {RARE}", "*aporowie")]
    return rows


if __name__ == "__main__":
    print("\n".join(json.dumps(row, ensure_ascii=False) for row in run(big="--big" in sys.argv)))
