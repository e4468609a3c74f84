"""How fast a brief is drafted and typeset: ours, the plain way (the words as one bare list) and the floor (an empty page).

python tests/benchmarks/bench_briefs.py prints the rows; run() returns them.
"""

import dataclasses
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1] / "briefs")]

from brief_projects import add_source, document  # noqa: E402
from work import codings, text  # noqa: E402

from workbench.briefs.composing import draft  # noqa: E402
from workbench.briefs.content import content  # noqa: E402
from workbench.briefs.parts import Block, BriefContent, Run  # noqa: E402
from workbench.briefs.typeset import Typesetter, typeset  # noqa: E402
from workbench.coding.attaching import NewTheme, attach  # noqa: E402
from workbench.coding.passages import edit_passage  # noqa: E402
from workbench.model.document import BlockKind  # noqa: E402
from workbench.model.span import Span  # noqa: E402
from workbench.paths import resources  # noqa: E402
from workbench.project.opening import create  # noqa: E402
from workbench.project.project import Project  # noqa: E402

Row = dict[str, Any]
SIZES = ((10, 150), (100, 600), (1_000, 5_000))
THEMES = ("Arms/Air", "Arms/Sea", "Money", "Oil/Fields", "Oil/Trade", "Talks", "Risk")


def timed(act: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many milliseconds an act takes, and what it returned."""
    start = time.perf_counter()
    result = act()
    return (time.perf_counter() - start) * 1000, result


def coded(folder: Path, count: int) -> Project:
    """Return a project of four sources with so many coded passages, a tenth of them key."""
    random = Random(3)
    project = create(folder / f"{count}.workbench", "A benchmark", "Ada Lane")
    for number in range(4):
        words = text(max(4_000, count * 100), seed=number)
        made = document([(BlockKind.PARAGRAPH, line) for line in words.split("\n")])
        version = add_source(project, made, title=f"Source {number}")
        for start, end, theme in codings(made.text, count // 4, seed=number):
            span = Span(start, min(end, len(made.text)))
            done = attach(project, version, [span], NewTheme(THEMES[theme % len(THEMES)]))
            if random.random() < 0.1:
                edit_passage(project, done.passage_id, is_key=True)
    return project


def bare(said: BriefContent | None) -> float:
    """Return the time of Typst itself for the passages as one bare list, or for an empty page; same fonts, no standards."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[resources() / "fonts"])
    words = [" ".join(passage.fragments) for passage in said.passages] if said else []
    source = b'#set text(font: "Noto Serif")\n#for each in json("/words.json") { par(each) }'
    files: Any = {"main.typ": source, "words.json": json.dumps(words).encode()}
    return timed(lambda: typst.compile(files, font_paths=fonts, format="pdf"))[0]


def edited(said: BriefContent) -> BriefContent:
    """Return the brief after a sentence was typed into its bottom line."""
    return dataclasses.replace(said, bottom_line=(Block((Run("A sentence more. "), Run(cites=(1,)))),))


def row(act: str, ours: float, note: str, target: int | None = None, peers: tuple[float, float] | None = None) -> Row:
    """Return one row; peers are the plain way and the floor."""
    plain, floor = peers or (None, None)
    return {"act": act, "ours_ms": ours, "plain_ms": plain, "floor_ms": floor, "target": target, "note": note}


def measured(folder: Path, count: int, target: int) -> list[Row]:
    """Return the rows of one size."""
    with coded(folder, count) as project:
        drafting, brief_id = timed(lambda: draft(project))
        reading, said = timed(lambda: content(project.reading, brief_id))
    with Typesetter() as typesetter:
        typesetter.start()
        time.sleep(1.0)  # the window starts it ahead of the first brief
        setting, pdf = timed(lambda: typesetter.typeset(said))
        typesetter.typeset(said, preview=True)
        again, _ = timed(lambda: typesetter.typeset(edited(said), preview=True))
    cold, _ = timed(lambda: typeset(said))
    peers = (bare(said), bare(None))
    note = f"content {reading:.0f} + typesetting {setting:.0f}; {len(said.passages)} passages, {len(pdf) // 1024} kB"
    return [
        row(f"brief of {count:,} passages to PDF", reading + setting, note, target, peers),
        row(f"the same in a new process, {count:,}", reading + cold, "as without a window", None, peers),
        row(f"preview after an edit, {count:,} passages", again, "typesetting only", 150 if count == 100 else None),
        row(f"draft a brief of {count:,} passages", drafting, "one step, committed"),
    ]


def run(*, fast: bool = False) -> list[Row]:
    """Return rows of act, ours_ms, plain_ms, floor_ms, target and note."""
    bare(None)
    with tempfile.TemporaryDirectory() as folder:
        sizes = SIZES[:2] if fast else SIZES
        return [each for count, target in sizes for each in measured(Path(folder), count, target)]


if __name__ == "__main__":
    result = run(fast="--fast" in sys.argv)
    if "--json" in sys.argv:
        print(json.dumps(result, indent=1))
    else:
        for each in result:
            figures = "  ".join(
                f"{key} {each[key]:8.1f}" if each[key] is not None else f"{key}        -"
                for key in ("ours_ms", "plain_ms", "floor_ms")
            )
            print(f"{each['act']:42} {figures}  target {each['target'] or '-'}  {each['note']}")
