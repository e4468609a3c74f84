"""Shows the window with the two real texts coded, for looking at it: python tests/looks/panes_demo.py [--dark]."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SHARED = ROOT.parent / "shared" / "sources"

THEMES = {
    "Economic pillar": ("Oil & gas", "Loans & prepayments", "Industry & infrastructure", "Mining", "Sanctions pressure"),
    "Military pillar": (
        "Arms transfers",
        "Deployments & visits",
        "Training & exercises",
        "Arms production",
        "Private contractors",
    ),
    "Diplomatic pillar": ("Regime support", "Endorsements", "Multilateral bodies"),
    "Messaging pillar": ("Anti-U.S. messaging", "Symbolic reciprocity", "Soft power"),
}
ENTITIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Russia", "State", ("Moscow", "the Kremlin")), ("Venezuela", "State", ("Caracas",)),
    ("United States", "State", ("U.S.", "Washington")), ("Hugo Chávez", "Person", ()),
    ("Nicolás Maduro", "Person", ("Maduro",)),
    ("Rosneft", "Company", ()), ("Wagner Group", "Organization", ()), ("S-300", "WeaponSystem", ()),
)  # fmt: skip


def make_project(path: Path) -> None:
    """Import the two texts and code every fourth sentence or so, and the names."""
    from workbench.coding.themes import create_theme
    from workbench.entities.editing import create_entity
    from workbench.project.opening import create
    from workbench.sources.importing import import_files
    from workbench.sources.records import document_of, sources

    with create(path, "Russia in Venezuela", "Anna Kowal") as project:
        files = sorted(file for file in SHARED.iterdir() if file.suffix in {".pdf", ".html"})
        for outcome in import_files(project, files):
            print(outcome, file=sys.stderr)
        themes = [create_theme(project, f"{above}/{name}") for above, names in THEMES.items() for name in names]
        entities = {name: create_entity(project, name, kind, aliases) for name, kind, aliases in ENTITIES}
        for source in sources(project.reading):
            _code(project, source.version_id, document_of(project.reading, source.version_id), themes, entities)


def _code(project, version: int, document, themes: list[int], entities: dict[str, int]) -> None:  # type: ignore[no-untyped-def]
    import random

    from workbench.coding.attaching import EntityTarget, ThemeTarget, attach
    from workbench.coding.passages import edit_passage, grade
    from workbench.ui.reader.units import Units

    chance = random.Random(version % 97)
    units, at = Units(document), 0
    while (found := units.next_sentence(at)) is not None:
        start, end = found
        at = max(end, at + 1)
        if chance.random() < 0.3 and end - start > 30:
            spans = tuple(document.in_order(start, end))
            made = attach(project, version, spans, ThemeTarget(chance.choice(themes)))
            if chance.random() < 0.3:
                attach(project, version, spans, ThemeTarget(chance.choice(themes)))
                grade(project, made.passage_id, chance.randrange(1, 6))
            if chance.random() < 0.1:
                edit_passage(project, made.passage_id, is_key=True)
    for name, aliases in ((name, (name, *aliases)) for name, _kind, aliases in ENTITIES):
        for span in list(_words(document.text, aliases))[:9]:
            attach(project, version, [span], EntityTarget(entities[name]))


def _words(text: str, names: tuple[str, ...]) -> Iterator:  # type: ignore[type-arg]
    import re

    from workbench.model.span import Span

    for match in re.finditer("|".join(rf"\b{re.escape(name)}(?!\w)" for name in names), text):
        yield Span(match.start(), match.end())


def main() -> None:
    """Make the project once and show it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--keep", type=Path, help="a folder to keep the project in between two runs")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = told.keep or Path(folder)
        os.environ["WORKBENCH_HOME"] = str(home)
        path = home / "russia-in-venezuela.workbench"
        if not path.exists():
            home.mkdir(parents=True, exist_ok=True)
            make_project(path)
        from workbench.app import run_window
        from workbench.ui.settings import Settings

        settings = Settings()
        settings.set("looks", "dark" if told.dark else "light")
        settings.set("analyst", "Anna Kowal")
        sys.exit(run_window([str(path)]))


if __name__ == "__main__":
    main()
