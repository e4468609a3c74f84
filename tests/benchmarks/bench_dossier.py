"""How fast a dossier with 5,000 passages opens and follows a change; disagreements over 2,000 statements.

Ours: page made, shown and painted. The plain way reads every passage in full with its codings before it shows any. The
floor: the bare select of the entity's codings. python tests/benchmarks/bench_dossier.py prints the rows.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from PySide6.QtWidgets import QApplication  # noqa: E402
from sqlalchemy import select  # noqa: E402
from work import text as made_text  # noqa: E402

from tests.project.worlds import add_text  # noqa: E402
from workbench.analysis.contradictions import contradictions  # noqa: E402
from workbench.coding.attaching import EntityTarget, NewTheme  # noqa: E402
from workbench.coding.records import passages_of  # noqa: E402
from workbench.coding.stretches import attach_stretches  # noqa: E402
from workbench.entities.claims import create_statement  # noqa: E402
from workbench.entities.editing import create_entity  # noqa: E402
from workbench.entities.exhibits import Exhibit  # noqa: E402
from workbench.entities.records import passages_naming  # noqa: E402
from workbench.model.act import Act  # noqa: E402
from workbench.model.coding import Coding  # noqa: E402
from workbench.model.span import Span  # noqa: E402
from workbench.model.tables import table_of  # noqa: E402
from workbench.project.opening import create  # noqa: E402
from workbench.project.project import Project  # noqa: E402
from workbench.ui.catalogue import Catalogue  # noqa: E402
from workbench.ui.changes import ChangeBridge  # noqa: E402
from workbench.ui.dossiers.dossier_page import DossierPage  # noqa: E402
from workbench.ui.theme.apply import Theme  # noqa: E402
from workbench.ui.theme.fonts import load_fonts  # noqa: E402

TEXTS, EACH, LETTERS = 20, 250, 60_000
"""Sources, passages that name the entity in each, and letters of each."""
NAME = "Ruritania"
CLAIMS = 100
STATEMENTS = 2_000
Row = dict[str, Any]


def fill(project: Project) -> int:
    """Make texts whose every 240th letter begins a mention, half of them within a longer passage; return the entity."""
    versions = [add_text(project, _named(made_text(LETTERS, seed)), f"Text {seed}") for seed in range(TEXTS)]
    entity = create_entity(project, NAME, "State", ("Strelsau",))
    starts = range(0, EACH * 240, 240)
    mentions = [(version, [Span(start + 4, start + 4 + len(NAME))]) for version in versions for start in starts]
    longer = [(version, [Span(start, start + 150)]) for version in versions for start in starts[::2]]
    attach_stretches(project, mentions, EntityTarget(entity))
    attach_stretches(project, longer, NewTheme("Theme"))
    with project.step(Act.SAMPLE):
        for number in range(CLAIMS):
            evidence = [Exhibit((versions[number % TEXTS], (Span(number * 240, number * 240 + 150),)))]
            create_statement(project, entity, "aim", f"aim {number}", when=str(1900 + number), evidence=evidence)
    return entity


def _named(text: str) -> str:
    """Return a text with the name at every 240th letter, four letters on."""
    parts = [text[start : start + 240] for start in range(0, EACH * 240, 240)]
    return "".join(f"{part[:3]} {NAME} {part[5 + len(NAME) :]}" for part in parts)


def state_much(project: Project) -> None:
    """State a capital of many states, of every fifth two."""
    with project.step(Act.SAMPLE):
        for number in range(STATEMENTS):
            entity = create_entity(project, f"State {number}", "State")
            create_statement(project, entity, "capital", f"City {number}")
            if number % 5 == 0:
                create_statement(project, entity, "capital", f"Town {number}")


def median(act: Callable[[], object], rounds: int = 7) -> float:
    """Return the middle time of some rounds, in ms, after one to warm up."""
    act()
    times = []
    for _round in range(rounds):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def opened(catalogue: Catalogue, entity: int, theme: Theme) -> DossierPage:
    """Open the page and paint it, as its tab does."""
    page = DossierPage(catalogue, entity, theme.tokens)
    page.resize(1200, 900)
    page.show()
    page.repaint()
    QApplication.sendPostedEvents()
    page.main.viewport().repaint()
    page.side.viewport().repaint()
    return page


def run() -> list[Row]:
    """Measure, in a project of its own."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    theme = Theme(application, "light")
    coding = table_of(Coding)
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "d.workbench", "D", "Anna Kowal") as project:
        entity = fill(project)
        catalogue, bridge = Catalogue(project), ChangeBridge(project)
        bridge.changed.connect(catalogue.take)
        pages: list[DossierPage] = []

        def ours() -> None:
            page = opened(catalogue, entity, theme)
            pages.append(page)
            page.close()

        def plain() -> None:
            passages_of(project.reading, passages_naming(project.reading, entity))

        def floor() -> None:
            project.reading.tuples(select(coding.c.passage_id).where(coding.c.entity_id == entity))

        rows = [
            {
                "act": f"open a dossier of {TEXTS * EACH:,} mentions and {CLAIMS} claims", "ours_ms": median(ours),
                "plain_ms": median(plain, 3), "floor_ms": median(floor), "target": "<= 100 ms", "note": "",
            }
        ]  # fmt: skip
        for one in pages:
            catalogue.changed.disconnect(one.take)
            one.deleteLater()
        page = opened(catalogue, entity, theme)

        def follow() -> None:
            create_statement(project, entity, "aim", f"another {time.perf_counter()}")

        rows.append(
            {
                "act": "a statement more, the open dossier follows",
                "ours_ms": median(follow),
                "target": "",
                "note": "with commit",
            }
        )
        page.close()
        catalogue.changed.disconnect(page.take)
        state_much(project)
        rows.append(
            {
                "act": f"disagreements among {STATEMENTS:,} entities", "note": "off the window's thread", "target": "",
                "ours_ms": median(lambda: contradictions(project.reading), 3),
            }
        )  # fmt: skip
        bridge.stop()
    return rows


if __name__ == "__main__":
    for each in run():
        print({key: round(value, 1) if isinstance(value, float) else value for key, value in each.items()})
