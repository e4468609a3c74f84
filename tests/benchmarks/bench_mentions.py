"""How fast all mentions of 10,000 names are found in 500 texts of 20,000 letters: ours, a regular expression a name, the floor.

The plain way runs every name's own regular expression over a few texts and is scaled up; the floor is the automaton alone.
python tests/benchmarks/bench_mentions.py prints the rows.
"""

import json
import random
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from bench_search import corpus, fill  # noqa: E402

from workbench.analysis.mention_review import proposals  # noqa: E402
from workbench.analysis.mention_search import Names, SoughtName, find_mentions  # noqa: E402
from workbench.model.fold import fold  # noqa: E402
from workbench.model.ids import Id  # noqa: E402
from workbench.project.opening import create  # noqa: E402

TEXTS, NAMES, SAMPLE = 500, 10_000, 2
Row = dict[str, Any]


def made_names(texts: list[str], count: int = NAMES) -> list[SoughtName]:
    """Return names: one in ten a pair of words out of the texts, the others made up from them, so that they nearly occur."""
    rng, words = random.Random(7), sorted({word for text in texts[:20] for word in re.findall(r"\w{4,}", text)})
    made = []
    for number in range(count):
        one, other = rng.choice(words), rng.choice(words)
        name = f"{one} {other}" if number % 10 else other
        made.append(SoughtName(Id(number + 1), None, name if number % 3 else f"{name}ex", "", is_sought=True))
    return made


def run() -> list[Row]:
    """Measure and return what was found."""
    texts = corpus(TEXTS)
    sought = made_names(texts)
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "a.workbench", "A", "Anna Kowal") as project:
        fill(project, texts)
        began = time.perf_counter()
        ready = Names(sought)
        built = time.perf_counter()
        found = list(find_mentions(project.reading, ready))
        done = time.perf_counter()
        listed = proposals(project.reading, ready, found)
        reviewed = time.perf_counter()
    floor = time.perf_counter()
    shadows = [fold(text) for text in texts]
    for shadow in shadows:
        ready._automaton(shadow)
    floor = time.perf_counter() - floor
    plain = time.perf_counter()
    for form in ready.forms:
        pattern = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")
        for shadow in shadows[:SAMPLE]:
            for _match in pattern.finditer(shadow):
                pass
    plain = (time.perf_counter() - plain) * TEXTS / SAMPLE
    note = f"{len(listed):,} hits; names made ready {(built - began) * 1000:.0f} ms, review {(reviewed - done) * 1000:.0f} ms"
    return [
        {
            "act": f"mentions of {NAMES:,} names in {TEXTS} texts", "ours_ms": (done - began) * 1000, "plain_ms": plain * 1000,
            "floor_ms": floor * 1000, "target": "2,000 ms",
            "note": note,
        }
    ]  # fmt: skip


if __name__ == "__main__":
    for row in run():
        print(json.dumps(row))
