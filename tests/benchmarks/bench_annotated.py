"""How fast an annotated source is set: ours, the plain way (its text as bare paragraphs) and the floor (an empty page).

python tests/benchmarks/bench_annotated.py prints the rows; run() returns them.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1] / "briefs")]

from bench_briefs import Row, row, timed  # noqa: E402
from brief_projects import add_source, document  # noqa: E402
from work import codings, text  # noqa: E402

from workbench.briefs.annotated.gathering import annotated_content  # noqa: E402
from workbench.briefs.formats import write  # noqa: E402
from workbench.briefs.typeset import Typesetter  # noqa: E402
from workbench.coding.attaching import NewTheme, attach  # noqa: E402
from workbench.model.document import BlockKind  # noqa: E402
from workbench.model.span import Span  # noqa: E402
from workbench.paths import resources  # noqa: E402
from workbench.project.opening import create  # noqa: E402

SIZES = ((500, 28_000, None), (5_000, 280_000, 9_000))
"""Passages, characters (2,800 a page), the target in ms."""


def bare(words: str) -> float:
    """Return the time of Typst itself for bare paragraphs; same fonts, no standards."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[resources() / "fonts"])
    source = b'#set text(font: "Noto Serif")\n#for each in json("/words.json") { par(each) }'
    files: Any = {"main.typ": source, "words.json": json.dumps(words.split("\n")).encode()}
    return timed(lambda: typst.compile(files, font_paths=fonts, format="pdf"))[0]


def measured(folder: Path, count: int, characters: int, target: int | None) -> list[Row]:
    """Return the rows of one size."""
    words = text(characters, seed=1)
    made = document([(BlockKind.PARAGRAPH, line) for line in words.split("\n")])
    with create(folder / f"{count}.workbench", "A benchmark", "Ada Lane") as project:
        version = add_source(project, made, title="A long source")
        for start, end, theme in codings(made.text, count, seed=1):
            attach(project, version, [Span(start, min(end, len(made.text)))], NewTheme(f"Theme {theme % 12}"))
        source_id = _only_source(project)
        reading, said = timed(lambda: annotated_content(project.reading, source_id))
    with Typesetter() as typesetter:
        typesetter.start()
        setting, pdf = timed(lambda: typesetter.typeset(said))
    others = {form: timed(lambda form=form: write(said, form))[0] for form in ("html", "docx")}
    note = f"gathering {reading:.0f} + setting {setting:.0f}; {len(pdf) // 1024} kB"
    rows = [row(f"annotated source, {count:,} passages, PDF", reading + setting, note, target, (bare(words), bare("")))]
    return rows + [row(f"the same as {form}", took, "writing only") for form, took in others.items()]


def _only_source(project: Any) -> int:
    from workbench.sources.records import sources

    return int(sources(project.reading)[0].id)


def run(*, fast: bool = False) -> list[Row]:
    """Return rows of act, ours_ms, plain_ms, floor_ms, target and note."""
    with tempfile.TemporaryDirectory() as folder:
        return [each for size in (SIZES[:1] if fast else SIZES) for each in measured(Path(folder), *size)]


if __name__ == "__main__":
    for each in run(fast="--fast" in sys.argv):
        took, least = each["ours_ms"], each["plain_ms"]
        print(f"{each['act']:46} {took:9.1f}  plain {least or 0:8.1f}  target {each['target'] or '-'}  {each['note']}")
