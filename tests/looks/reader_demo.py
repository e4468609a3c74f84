"""Shows the reader alone, for looking at it: python tests/looks/reader_demo.py [--dark] [--find WORDS] [--big] [TEXT]."""

import argparse
import sys
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "ui" / "reader")]

from PySide6.QtWidgets import QApplication  # noqa: E402
from reader_looks import PlainLooks, load_fonts  # noqa: E402
from reader_texts import from_file, long, mixed  # noqa: E402

from workbench.model.document import BlockKind, Document  # noqa: E402
from workbench.model.sentences import sentences  # noqa: E402
from workbench.ui.reader.actions import ReaderActions  # noqa: E402
from workbench.ui.reader.marks import Mark  # noqa: E402
from workbench.ui.reader.page import ReaderPage  # noqa: E402
from workbench.ui.reader.selection_bar import SelectionBar  # noqa: E402

THEMES = ["Arms transfers", "Regime support", "Oil & gas", "Deployments & visits", "Foothold near the border", "Endorsements",
          "Industry & infrastructure of the whole region", "Power projection", "Private contractors", "Asymmetry"]  # fmt: skip
COLOURS = [0, 10, 4, 15, 17, 14, 8, 6, 19, 2]
NAMES = {"Venezuela": "flag", "Maduro": "user", "Caracas": "map-pin", "Russia": "flag", "S-300": "rocket", "harbour": "map-pin"}


def marks_of(document: Document) -> list[Mark]:  # noqa: C901 (a mix of many kinds)
    """Return marks on every third sentence or so, some upon others, whole cells, and names."""
    random, marks, text = Random(7), [], document.text

    def add(start: int, end: int, theme: int) -> None:
        number = len(marks) + 1
        marks.append(
            Mark(number, number, start, end, THEMES[theme], COLOURS[theme], is_key=number % 7 == 0, has_comment=number % 5 == 0)
        )

    for block in document.blocks:
        words = text[block.start : block.end]
        if block.kind is BlockKind.TABLE_CELL and words and not block.header and random.random() < 0.6:
            add(block.start, block.end, random.randrange(10))
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            for start, end in sentences(words):
                if random.random() < 0.5:
                    add(block.start + start, block.start + end, random.randrange(10))
                if random.random() < 0.25:
                    middle = text.find(" ", block.start + (start + end) // 2)
                    for i in range(random.choice((1, 1, 4))):
                        add(middle + 1 + i, min(block.end, block.start + end + 12 * i), random.randrange(10))
    for name, icon in NAMES.items():
        at = text.find(name)
        while at >= 0:
            marks.append(Mark(len(marks) + 1, len(marks) + 1, at, at + len(name), name, icon=icon, is_theme=False))
            at = text.find(name, at + 1)
    return marks


def main() -> None:
    """Show the text that is named, else one of our own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("text", nargs="?", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--big", action="store_true")
    parser.add_argument("--find", default="")
    parser.add_argument("--select", default="")
    parser.add_argument("--choose", type=int, default=0)
    parser.add_argument("--width", type=int, default=900)
    given = parser.parse_args()
    app = QApplication([])
    load_fonts()
    looks = PlainLooks(given.dark)
    page = ReaderPage(looks)
    actions = ReaderActions(page)
    bar = SelectionBar(page, looks)
    bar.set_last("Deployments & visits", 15)
    document = from_file(given.text) if given.text else long() if given.big else mixed()
    page.resize(given.width, 900)
    page.show()
    page.show_document(document)
    page.set_marks(marks_of(document))
    if given.find:
        page.go_to(document.text.index(given.find))
    if given.choose:
        page.choose(given.choose, reveal=True)
    page.setFocus()
    if given.select:
        at = document.text.index(given.select)
        page.select(at, at + len(given.select))
        page.finish_selection()
    page.setProperty("actions", actions)
    app.exec()


if __name__ == "__main__":
    main()
